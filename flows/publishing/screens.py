"""Before you publish: a text is pasted, offered to be read again, and told what it says.

The bot replies to the message that holds the text, and a tap under the reply brings the text back:
nothing of it is stored. A screen's argument is its place (see place.py): whom the text is for, what
it is told to be, and its message; each may be missing.
"""

from msgspec.structs import replace

from flows.asking.prompt import Note, also
from flows.desk.dialogue import (
    Dialogue,
    Screen,
    Show,
    button,
    copying,
    going_on,
    labelled,
    laid_out,
)
from flows.desk.shelf import find, on
from flows.desk.telling import made
from flows.interview.answers import Misread, Slot
from flows.interview.lexicon import Lexicon
from flows.interview.table import QUESTIONS
from flows.protocol.actions import written
from flows.protocol.exchange import Button, Rows, Say
from flows.publishing.actions import Apart, Check, CheckThat, Keep, Kinds
from flows.publishing.answer import answer
from flows.publishing.checking import Checked, checked
from flows.publishing.place import SHORT, Place
from flows.publishing.revising import Revised, revised, shown
from flows.reading.phrases import Phrases, fold, near
from flows.record.person import Interview
from flows.scoring.form import words_in
from flows.scoring.kinds import TO_ONE, Kind
from flows.scoring.traits import TOLD
from flows.words.texts import Words, cut

MESSAGE = Slot("message")
# What is asked about that message.
ABOUT_IT = (Slot("homework"), Slot("trust_test"))
_NAME = 20
# Ours: nobody types so many words to choose one of a few buttons.
_PASTED = 25
# Ours: the likeliest others; all of them stand behind one more button.
_OTHERS = 2
# Ours: more words are a text rather than what it is; and « pas une page d’offre » denies it.
_CORRECTING, _DENIED = 12, 2


def long_enough(d: Dialogue, text: str) -> bool:
    """Whether it may be a text to publish rather than something said to us."""
    return len(text.split()) >= d.content.limits.check_words


def offer_under(d: Dialogue, text: str, message: int) -> None:
    """What was just said to a text not understood offers to check it as well, when it is far too
    long for an answer."""
    said = d.effects[-1]
    if not isinstance(said, Say) or len(text.split()) < _PASTED:
        return
    check = (replace(pasted_button(d), data=written(CheckThat(message))),)
    d.effects[-1] = replace(said, rows=(check, *said.rows), about=message)


def pasted_button(d: Dialogue) -> Button:
    """What is offered under a question: the text is none of its answers."""
    return replace(check_button(d), label=d.label("check-pasted"))


def check_button(d: Dialogue) -> Button:
    """Turns its message into the answer about the text it replied to."""
    return button(d, "check-it", Check(), "success")


def too_short(d: Dialogue, text: str) -> bool:
    """Whether so little is left of it, without its links, that nothing is true of it."""
    return words_in(text) < d.content.limits.kind_short


def check_screen(d: Dialogue, arg: str) -> Screen:
    """Asks for the text; what comes next is taken for it. `arg`: it was asked for before, or what
    came was too short."""
    told = Place.read(arg).kind
    if (kind := kind_of(told)) is not None:
        another = (button(d, "check-another", Show("check")),)
        said = d.html("check-again-as", kind=Words(f"kind-of.{kind}"))
        said = d.html("check-kind.other") if kind is Kind.OTHER else said
        return Screen(said, (another, *going_on(d)))
    asked = "check-short" if told == SHORT else "check-again" if arg else "check-paste"
    return Screen(d.html(asked), going_on(d))


def offer_screen(d: Dialogue, arg: str) -> Screen:
    """Whether to check a text that came by itself; told to be a "caption" when it came with a
    picture."""
    caption = Place.read(arg).kind == "caption"
    html = d.html("check-offer-caption" if caption else "check-offer")
    note = () if caption or d.interview.place.slot else ((button(d, "note-it", Note()),),)
    return Screen(html, ((check_button(d),), *note, *going_on(d)))


def whom_screen(d: Dialogue, arg: str) -> Screen:
    """For which of their personas the text is."""
    kind = Place.read(arg).kind
    whom = (
        labelled(cut(str(i.given["favourite"].value), _NAME), Check(str(i.id), kind))
        for i in favourites(d)
    )
    return Screen(d.html("check-whom"), (*laid_out(whom), *going_on(d)))


def favourites(d: Dialogue) -> list[Interview]:
    """The interviews that a persona came of."""
    return [i for i in d.person.interviews if "favourite" in i.values()]


def reader(d: Dialogue, ref: str) -> Dialogue:
    """A dialogue on the sheet the text is for: the one named, else the only one of a favourite."""
    only = favourites(d)
    sheet = find(d.person, ref or (str(only[0].id) if len(only) == 1 else ""))
    return d if sheet is None or sheet.version is not None else on(d, sheet)


def checked_screen(d: Dialogue, arg: str) -> Screen:
    """The answer. Without the text its buttons can still be typed: it is asked for again."""
    at = Place.read(arg)
    of = reader(d, at.whose)
    if d.pasted is None:
        return Screen(d.html("check-again"), _rows(d, of, at.whose, None, None))
    lists, limits = d.content.lists, d.content.limits
    found = checked(d.pasted, of.path.answers, lists, limits, kind_of(at.kind))
    edit = revised(d, of, found)
    html = answer(d, of, made(of), found, edit.signs, shown(d, found, edit))
    if found.known is None:
        return Screen(html, _which_rows(d, at.whose, found))
    return Screen(html, _rows(d, of, at.whose, found, edit))


def _which_rows(d: Dialogue, ref: str, found: Checked) -> Rows:
    """The two likeliest kinds, each on a row of its own, and all the others."""
    kinds = ((_as(d, ref, kind),) for kind in found.weighed.seen.next[:_OTHERS])
    return (*kinds, (button(d, "check-kinds", Kinds(ref)),), *going_on(d))


def kinds_screen(d: Dialogue, arg: str) -> Screen:
    """What the text is, among all kinds: one tap reads it again as that."""
    whose = Place.read(arg).whose
    kinds = laid_out(_as(d, whose, kind) for kind in TOLD)
    return Screen(d.html("check-which"), (*kinds, *going_on(d)))


def told_kind(d: Dialogue, text: str) -> Kind | None:
    """What a few words say that the text is: « C’est une réponse, non une page d’offre »."""
    folded, leads = fold(text), Phrases(also(d.texts, "check-rather"))
    opening = leads.first(folded)
    leads_there = opening is not None and not folded.text[: opening.start].strip()
    if not leads_there or len(text.split()) > _CORRECTING:
        return None
    denials = d.content.lists.denials.spans(folded)
    found = (
        (span, kind)
        for kind in TOLD
        for span in Phrases(also(d.texts, f"kind-said.{kind}")).spans(folded)
        if not any(near(folded, denials, [span], _DENIED))
    )
    return min(found, key=lambda one: one[0].start, default=(None, None))[1]


def carried(told: str) -> str:
    """What is told of a text that was gone, for the one pasted next: of one that is not of their
    trade nothing is said, and what comes after it is another one."""
    return "" if told == Kind.OTHER else told


def kind_of(told: str) -> Kind | None:
    """The kind of text that an argument names."""
    return next((kind for kind in TOLD if kind == told), None)


def _as(d: Dialogue, whose: str, kind: Kind) -> Button:
    return labelled(d.label(f"check-as.{kind}"), Check(whose, str(kind)))


def _rows(d: Dialogue, of: Dialogue, ref: str, found: Checked | None, edit: Revised | None) -> Rows:
    """What can be done next. found: None without the text; each label may still be typed."""
    rows = (
        _edited(d, ref, found, edit),
        (button(d, "check-keep", Keep(ref)),) if _may_keep(d, of, found) else (),
        *_others(d, ref, found),
        (button(d, "check-another", Show("check")),),
    )
    return (*(row for row in rows if row), *going_on(d))


def _others(d: Dialogue, ref: str, found: Checked | None) -> Rows:
    """What else the text may be: the likeliest, then all of them."""
    likely = TOLD if found is None else found.weighed.seen.next
    kinds = [kind for kind in likely if found is None or kind is not found.known]
    shown = kinds if found is None else kinds[:_OTHERS]
    return laid_out((*(_as(d, ref, k) for k in shown), button(d, "check-kinds", Kinds(ref))))


def _edited(
    d: Dialogue, ref: str, found: Checked | None, edit: Revised | None
) -> tuple[Button, ...]:
    """The edited text to copy, or when no button can hold it, in a message of its own; and the
    sentence that is added."""
    apart = button(d, "check-apart", Apart(ref, str(found.kind) if found else ""))
    if edit is None:
        return apart, replace(apart, label=d.label("check-copy"))
    if not edit.copied:
        return ()
    added = copying(d.label("check-copy-added"), edit.said) if edit.said else ()
    return copying(d.label("check-copy"), edit.copied) or (apart, *added)


def _may_keep(d: Dialogue, of: Dialogue, found: Checked | None) -> bool:
    if d.pasted is None or found is None:
        return True
    return found.kind in TO_ONE and keepable(of, d.pasted)


def keepable(of: Dialogue, text: str) -> bool:
    """Whether the text may become the answer about the last message sent."""
    asked = MESSAGE in of.path.slots
    no_buttons = Lexicon({}, of.content.lists.tongue)
    read = QUESTIONS[MESSAGE.question].read(text, no_buttons, of.path.answers)
    return asked and not isinstance(read, Misread)
