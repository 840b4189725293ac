"""Answers as they are kept, and the place where the interview stands with them."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from flows.asking.question import name, shown
from flows.desk.buttons import BUTTON, Reopen, labelled, laid_out
from flows.desk.dialogue import Dialogue
from flows.desk.planning import settle
from flows.interview.path import Path
from flows.interview.slots import KEPT, REVIEW, Slot, Value
from flows.interview.table import ADDED, ASKED_ANEW, CLOSING
from flows.protocol.effects import Say
from flows.record.person import Given, Interview, Place
from flows.words.texts import cut


def keep(d: Dialogue, slot: Slot, given: Given) -> None:
    """Keeps an answer; the sheet of before too, where it was given."""
    _remember(d, slot, given)
    d.change(given={**d.interview.given, str(slot): given})
    settle(d, slot)


def _remember(d: Dialogue, slot: Slot, given: Given) -> None:
    """Keeps the sheet as it is before this answer replaces another."""
    interview = d.interview
    old = interview.given.get(str(slot))
    was, now = (old.value, old.more) if old else (None, None), (given.value, given.more)
    same = was == now or (old is None and not given.value)  # « rien à ajouter » adds nothing
    given_once = interview.finished is not None or interview.open
    if given_once and not same and slot.question not in ASKED_ANEW:
        d.person = d.person.with_interview(interview.remembering({str(slot): old}, d.now))


def say_noted(d: Dialogue, told: Mapping[Slot, Value]) -> None:
    """Says what was noted for other questions; a tap takes each of it back to its question."""
    what = Markup(" · ").join(
        d.html("given-named", name=name(d, at), value=shown(d, at, v)) for at, v in told.items()
    )
    labels = {a: cut(d.label("also-noted.change", name=name(d, a)), BUTTON) for a in told}
    change = (labelled(label, Reopen(str(a))) for a, label in labels.items())
    d.do(Say(str(d.html("also-noted", what=what)), laid_out(change)))


def frontier(d: Dialogue) -> Place:
    """The first question without an answer; the review, until the sheet was given; then home."""
    given = d.interview.given
    spared = ADDED if from_before(d.interview) else ()
    waiting = next((key for key in unanswered(d.path, given) if _question(key) not in spared), None)
    if d.interview.finished is None and (waiting is None or waiting in CLOSING):
        return Place(REVIEW)  # what closes the interview comes after all the rest
    return Place(waiting or KEPT)


def unanswered(path: Path, given: Mapping[str, Given]) -> Iterator[str]:
    """The slots of the path without an answer, in order."""
    return (key for key in path.keys if key not in given)


def _question(key: str) -> str:
    return key.partition(".")[0]


def from_before(interview: Interview) -> bool:
    """Whether it was over before the second method had its questions."""
    return interview.finished is not None and ADDED[0] not in interview.given


def closing(slot: Slot) -> bool:
    return slot.question in CLOSING
