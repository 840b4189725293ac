"""What a text to copy lacks, as a form: one blank after the other, each shown where it stands."""

from markupsafe import Markup
from msgspec import Struct

from flows.asking.form import ScreenForm
from flows.asking.prompt import OfQuestion, Prompt, rows
from flows.calling.kept import FILL, change, on
from flows.calling.questions import BLANK
from flows.desk.dialogue import Dialogue, Screen
from flows.desk.telling import found, whole
from flows.interview.answers import Slot, Value
from flows.protocol.exchange import Said
from flows.reading.judging import doubtful, forgotten
from flows.sheet.drafts import Draft
from flows.words.blanks import Blank, Filled, fitting, without_unit
from flows.words.texts import Words

# What stands where a blank is.
_DOTS = "…"


class Lacking(Struct, frozen=True):
    """A text of an interview, as far as it is filled, and its first open blank."""

    of: Dialogue
    draft: Draft
    said: Filled
    blank: Blank


class BlankForm(ScreenForm, frozen=True, kw_only=True):
    """The first open blank of a text."""

    arg: str
    lacking: Lacking

    @property
    def screen(self) -> tuple[str, str]:
        return FILL, self.arg

    def keep(self, value: Value, under: int | None, typed: int | None = None) -> None:
        """Then comes the next one, or the text, whole; a doubt fills nothing."""
        lists, unit = self.d.content.lists, self.lacking.blank.unit
        doubt = isinstance(value, str) and (doubtful(value, lists) or forgotten(value, lists))
        told = "" if doubt else without_unit(self.d.content.masked(value).text, unit)
        self._fill(fitting(told, unit), under)

    def skip(self, under: int | None) -> None:
        """The text does without that sentence."""
        self._fill("", under)

    def _fill(self, said: str, under: int | None) -> None:
        of, key = self.lacking.of, self.lacking.blank.key
        change(self.d, of.interview.id, blanks={**of.interview.blanks, key: said})
        left = _lacking(self.d, self.arg)
        self.d.show(FILL if left and left.blank.key != key else "draft", self.arg, under)

    def explained(self) -> Markup:
        return self.d.html(f"{BLANK.id}.why")


def _lacking(d: Dialogue, arg: str) -> Lacking | None:
    """What a text, "<interview>.<id>", lacks; None: nothing, or there is no such text."""
    ref, _, id = arg.partition(".")
    of = on(d, ref)
    draft = found(of, id) if of else None
    said = whole(of, draft) if of and draft else None
    return Lacking(of, draft, said, said.open) if of and draft and said and said.open else None


def form(d: Dialogue, arg: str) -> BlankForm | None:
    """What is asked next of a text; None: nothing is."""
    lacking = _lacking(d, arg)
    if lacking is None:
        return None
    slot = Slot(BLANK.id)
    prompt = Prompt(
        d=d,
        record=f"draft.{arg.replace('.', '-')}",
        slot=slot,
        slots=(slot,),
        question=BLANK,
        answers=lacking.of.path.answers,
        around=("skip",),
        ticked=frozenset(),
    )
    return BlankForm(prompt=prompt, gestures=("skip",), spoken=("skip",), arg=arg, lacking=lacking)


def fill_screen(d: Dialogue, arg: str) -> Screen:
    """Asks for one blank."""
    open_form = form(d, arg)
    if open_form is None:
        return d.house.screens["draft"](d, arg)
    of, draft, said, blank = (getattr(open_form.lacking, f) for f in Lacking.__struct_fields__)
    asked = Words(f"draft-{draft.id}.ask{blank.at}", draft.facts)
    known = of.texts.has(asked.id)
    html = of.html(
        BLANK.id,
        before=said.text[: blank.start],
        after=said.text[blank.start + len(_DOTS) :],
        asked=asked if known else "",
        known="yes" if known else "no",
    )
    return Screen(html, rows(open_form.prompt))


def hear_blank(d: Dialogue, arg: str, said: Said) -> BlankForm | None:
    """What is typed for a blank."""
    open_form = form(d, arg)
    if open_form is None:
        d.show("draft", arg)
    return open_form


def opened(d: Dialogue, touched: OfQuestion) -> BlankForm | None:
    """The blank that a button is of."""
    return form(d, touched.key.replace("-", "."))
