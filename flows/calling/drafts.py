"""The texts written for them, on screen: each to copy, in the way its reader is addressed; what one
of them lacks is asked, one blank after the other."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.actions import OfQuestion
from flows.asking.answering import cleaned
from flows.asking.form import Form, outdated
from flows.asking.hearing import hear
from flows.asking.prompt import Prompt, rows
from flows.asking.proposing import ScreenForm
from flows.calling.actions import Refill, SpeakTo
from flows.calling.kept import interview_of
from flows.desk.buttons import button, copying, going_on, labelled, laid_out
from flows.desk.copied import whole
from flows.desk.dialogue import Dialogue, Screen
from flows.desk.doors import Show, Turn
from flows.desk.shelf import about
from flows.desk.task import made
from flows.interview.lexicon import Value
from flows.interview.path import Slot
from flows.interview.written import Text
from flows.protocol.effects import Button, Rows
from flows.protocol.events import Said
from flows.record.contacts import to_call
from flows.sheet.drafts import MOST_WANTED, Draft, To, drafts, wanted
from flows.words.blanks import Blank, Filled, without_unit
from flows.words.texts import Words, cut

TU, VOUS = "tu", "vous"
ALL = "all"
BLANK, FILL = Text("blank", most=60), "fill"
# Ours: what stands around a blank, where it is asked.
_SPARE = "…"


def drafts_screen(d: Dialogue, arg: str) -> Screen:
    """The texts that the week uses, of one interview; "<interview>.all": every one."""
    ref, _, which = arg.partition(".")
    of = about(d, ref) or d
    every = drafts(made(of).evidence)
    calls = tuple(_calls(of))[:MOST_WANTED]
    if not every and not calls:
        return Screen(of.html("drafts-none"), going_on(d))
    first = every if which == ALL else wanted(made(of).evidence) or every
    shown = first if which == ALL else first[: max(0, MOST_WANTED - len(calls))]
    opens = laid_out((*calls, *(_opens(of, draft) for draft in shown)))
    more = button(of, "drafts-all", Turn("drafts", f"{of.interview.id}.{ALL}"))
    rest = ((more,),) if len(shown) < len(every) else ()
    return Screen(of.html("screen-drafts"), (*opens, *rest, *going_on(d)))


def _calls(of: Dialogue) -> Iterator[Button]:
    """Those to call, each with a text of their own."""
    for contact in to_call(of.interview.contacts):
        ref = f"{of.interview.id}.{contact.id}"
        yield labelled(of.label("draft-to", name=cut(contact.name, 20)), Show("contact", ref))


def _opens(of: Dialogue, draft: Draft) -> Button:
    name = of.label(f"draft-{draft.id}.name")
    label = name if whole(of, draft).open is None else of.label("draft-unfilled", name=name)
    return labelled(label, Turn("draft", f"{of.interview.id}.{draft.id}"))


def _found(d: Dialogue, arg: str) -> tuple[Dialogue, Draft | None]:
    """The dialogue, and the text "<interview>.<id>" of its sheet."""
    ref, _, id = arg.partition(".")
    of = about(d, ref) or d
    return of, next((x for x in drafts(made(of).evidence) if x.id == id), None)


def draft_screen(d: Dialogue, arg: str) -> Screen:
    """One text, to copy; or what it lacks, to be filled first."""
    of, draft = _found(d, arg)
    if draft is None:
        return drafts_screen(d, arg.partition(".")[0])
    said, ref = whole(of, draft), f"{of.interview.id}"
    title = of.label(f"draft-{draft.id}.name")
    html = of.html("screen-draft", title=title, text=said.text, ready=_ready(said))
    here = Turn(FILL, f"{ref}.{draft.id}")
    fill = (button(of, "draft-fill", here, "success"),) if said.open else ()
    copy = () if said.open else copying(of.label("draft-copy"), said.text)
    again = said.keys and not said.open
    refill = (button(of, "draft-refill", Refill(of.interview.id, draft.id)),) if again else ()
    back = (button(of, "draft-others", Turn("drafts", ref)),)
    first = tuple(row for row in (fill, copy, refill) if row)
    return Screen(html, (*first, *_address(of, draft), back, *going_on(d)))


def _ready(said: Filled) -> str:
    return "no" if said.open else "yes"


def _address(of: Dialogue, draft: Draft) -> Rows:
    """The other way of addressing them, in a language that has two."""
    spoken = of.content.variant(of.person).language
    if not of.content.languages.all[spoken].tu:
        return ()
    to = VOUS if draft.to in of.interview.familiar else TU
    other = SpeakTo(f"{of.interview.id}.{draft.to}", to, draft.id)
    return ((button(of, f"draft-say-{to}", other),),)


def speak_to(d: Dialogue, action: SpeakTo, message: int | None) -> None:
    """From now on, in every text for the same people."""
    ref, _, to = action.to.partition(".")
    interview = interview_of(d, ref)
    if interview is None or to not in set(To) or action.tu not in (TU, VOUS):
        return d.forged()
    others = tuple(each for each in interview.familiar if each != to)
    familiar = (*others, to) if action.tu == TU else others
    d.person = d.person.changing(replace(interview, familiar=familiar))
    d.show("draft", f"{ref}.{action.draft}", message)


def refill(d: Dialogue, action: Refill, message: int | None) -> None:
    """Asks for its blanks again, from the first."""
    arg = f"{action.interview}.{action.draft}"
    interview = interview_of(d, str(action.interview))
    of, draft = _found(d, arg)
    if interview is None or draft is None:
        return outdated(d)
    gone = set(whole(of, draft).keys)
    left = {key: said for key, said in interview.blanks.items() if key not in gone}
    d.person = d.person.changing(replace(interview, blanks=left))
    d.show(FILL, arg, message)


class BlankForm(ScreenForm, frozen=True, kw_only=True):
    """The first open blank of a text."""

    arg: str
    blank: Blank

    @property
    def screen(self) -> tuple[str, str]:
        return FILL, self.arg

    def keep(self, value: Value, under: int | None, typed: int | None = None) -> None:
        """Then comes the next one, or the text, whole."""
        interview = interview_of(self.d, self.arg.partition(".")[0])
        if interview is not None:
            said = without_unit(cleaned(self.d, value), self.blank.unit)
            blanks = {**interview.blanks, self.blank.key: said}
            self.d.person = self.d.person.changing(replace(interview, blanks=blanks))
        after = form(self.d, self.arg)
        self.d.show("draft" if after is None else FILL, self.arg, under)

    def skip(self, under: int | None) -> None:
        self.d.show("draft", self.arg, under)

    def explained(self) -> Markup:
        return self.d.html("blank.why")


def form(d: Dialogue, arg: str) -> BlankForm | None:
    """What is asked next of a text, "<interview>.<id>"; None: nothing is."""
    of, draft = _found(d, arg)
    blank = whole(of, draft).open if draft else None
    if blank is None or interview_of(d, arg.partition(".")[0]) is None:
        return None
    slot = Slot(BLANK.id)
    prompt = Prompt(
        d=d,
        record=f"draft.{arg.replace('.', '-')}",
        slot=slot,
        slots=(slot,),
        question=BLANK,
        answers=of.path.answers,
        offered={},
        around=("skip",),
        ticked=frozenset(),
    )
    return BlankForm(prompt=prompt, arg=arg, blank=blank, gestures=("skip",), spoken=("skip",))


def fill_screen(d: Dialogue, arg: str) -> Screen:
    """Asks for one blank, shown where it stands."""
    open_form, (of, draft) = form(d, arg), _found(d, arg)
    if open_form is None or draft is None:
        return draft_screen(d, arg)
    said = whole(of, draft)
    at = open_form.blank.start
    asked = Words(f"draft-{draft.id}.ask{open_form.blank.at}", draft.facts)
    known = of.texts.has(asked.id)
    html = of.html(
        "blank",
        before=said.text[:at],
        after=said.text[at + len(_SPARE) :],
        asked=asked if known else "",
        known="yes" if known else "no",
    )
    return Screen(html, rows(open_form.prompt))


def hear_blank(d: Dialogue, arg: str, said: Said) -> None:
    """What is typed for a blank."""
    open_form = form(d, arg)
    if open_form is None:
        return d.show("draft", arg)
    hear(open_form, said.text, said.message)


def opened(d: Dialogue, touched: OfQuestion) -> Form | None:
    """The blank that a button is of."""
    return form(d, touched.key.replace("-", "."))
