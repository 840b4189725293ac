"""The texts by rules that the pen may better, by the screen that shows them."""

from collections.abc import Callable, Mapping
from hashlib import sha256

import msgspec
from markupsafe import Markup, escape
from msgspec import Struct

from flows.calling.kept import find, on
from flows.desk.dialogue import Dialogue
from flows.desk.telling import found, made, whole
from flows.pen.tasks import Fact, Kind, Task
from flows.sheet.people import words
from flows.sheet.rules.week import steps
from flows.week.agenda import things_html
from flows.words.texts import Words
from flows.writing import facts, weeks
from flows.writing.sums import sums
from flows.writing.veil import veiled

# What stands for a text alone on its screen.
WHOLE = "text"
# What stands for the things of a week.
THINGS = "things"
# Ours: three decisions and a few small things, each with a text; with the letter above them, and
# their days, 3 500 characters.
_MOST_OF_A_WEEK = 2000
# What a button copies, so that the text can be copied.
_MOST_OF_A_MESSAGE = 256


class Passage(Struct, frozen=True):
    """What a screen says by rules that may be said better. texts: as they stand in its HTML, by
    what they are; one that is not there yet is empty. plain: the same, as a button copies it."""

    of: Dialogue
    task: Task
    texts: Mapping[str, Markup]
    plain: str = ""

    @property
    def basis(self) -> str:
        """What tells it from the same text of other answers."""
        asked = msgspec.structs.replace(self.task, again=())
        return sha256(msgspec.json.encode(asked)).hexdigest()[:16]


def passage(d: Dialogue, screen: str) -> Passage | None:
    """That of a screen, "<name>:<arg>"; None: it has none."""
    name, _, arg = screen.partition(":")
    make = _MAKE.get(name)
    return make(d, arg) if make else None


def _task(of: Dialogue, key: str, kind: Kind, given: tuple[Fact, ...], **asked: object) -> Task:
    spoken = of.content.variant(of.person)
    sold = of.path.answers.sells_by
    return msgspec.structs.replace(
        Task(kind, key, spoken.language, veiled(of, given), sells_by=str(sold or "")), **asked
    )


def _address(tu: bool) -> str:
    return "tu" if tu else "vous"


def _of_draft(d: Dialogue, arg: str) -> Passage | None:
    """A text to copy, once it is whole."""
    ref, _, id = arg.partition(".")
    of = on(d, ref)
    draft = found(of, id) if of else None
    if of is None or draft is None or id in weeks.EXACT or whole(of, draft).open is not None:
        return None
    text = whole(of, draft).text
    shared = (slot for slot in draft.cites if slot.partition(".")[0] in facts.SHAREABLE)
    given = (facts.by_rules(of, text), *facts.answers(of, shared))
    tu = _address(draft.to in of.interview.familiar)
    task = _task(*(of, f"draft:{arg}", Kind.MESSAGE, given), address=tu, most=_MOST_OF_A_MESSAGE)
    shown = escape(of.texts.typography.within(text))
    return Passage(of, task, {WHOLE: shown}, text)


def _of_contact(d: Dialogue, arg: str) -> Passage | None:
    """What to say to somebody, but for what is in their person's own words."""
    held = find(d, arg)
    if held is None or held.contact.own or held.contact.done:
        return None
    of, contact = held.of, held.contact
    said = words(made(of).evidence, contact)
    text = of.texts.text(said) if said else ""
    rules = (facts.by_rules(of, text),) if said else ()
    given = (*facts.of_contact(of, contact), *facts.answers(of, facts.spoken_of(contact)), *rules)
    task = _task(
        *(of, f"contact:{arg}", Kind.MESSAGE, given),
        address=_address(contact.tu),
        most=_MOST_OF_A_MESSAGE,
    )
    return Passage(of, task, {WHOLE: of.texts.html(said) if said else Markup()}, text)


def _of_week(d: Dialogue, arg: str) -> Passage | None:
    """The things of the week, in the pen's order, with what to say for each."""
    of = on(d, arg)
    todo = steps(made(of).evidence) if of else ()
    if of is None or not todo:
        return None
    spoken = of.content.variant(of.person)
    pen = of.content.pen
    if pen is None or spoken.language not in pen.words:
        return None
    address = _address(spoken.tu)
    given = weeks.given(of, sums(of, pen.words[spoken.language]))
    task = _task(*(of, f"week:{arg}", Kind.WEEK, given), address=address, most=_MOST_OF_A_WEEK)
    return Passage(of, task, {THINGS: things_html(of, todo)})


def said(of: Dialogue, text: str) -> Markup:
    """A text of the pen's under its mark, as HTML."""
    return of.texts.html(Words("pen-text", {"text": text}))


_MAKE: Mapping[str, Callable[[Dialogue, str], Passage | None]] = {
    "draft": _of_draft,
    "contact": _of_contact,
    "week": _of_week,
}
