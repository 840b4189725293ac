"""A new regret is told in the interview's own loop, so that the sheet itself changes."""

from flows.asking.interview import ask, keep
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Given, Slot
from flows.interview.conditions import (
    MOST_REGRETS,
    another_regret,
    complete,
    has_regret,
    no_customer,
)
from flows.interview.table import QUESTIONS
from flows.record.person import Pace, Place

_LINK = another_regret.__name__


def another(d: Dialogue, review: str | None = None, called: str = "") -> None:
    """Opens the next turn of the loop; if there is none, says so. review: the chapter of the review
    to come back to. called: the nickname, where it was told."""
    answers = d.path.answers
    if no_customer(answers):
        return d.show("news-first")
    turn = len(answers.regrets) if has_regret(answers) else 0
    if turn and (turn >= MOST_REGRETS or not complete(answers)):
        return d.show("regrets-full")
    keep(d, Slot(_LINK, turn - 1) if turn else Slot("regret"), Given("yes", d.now))
    if d.interview.finished is not None:
        _blank(d, turn, keeping=())
    if called:
        keep(d, Slot("regret_name", turn), Given(called, d.now))
    _ask(d, turn, review)


def anew(d: Dialogue, turn: int) -> None:
    """Tells another regret in place of one, of a sheet that was given; those after it stay."""
    _blank(d, turn, keeping=(_LINK,))
    _ask(d, turn)


def _blank(d: Dialogue, turn: int, keeping: tuple[str, ...]) -> None:
    """What was answered of an earlier regret in this turn counts no more; only a sheet that was
    given is kept as it was."""
    for slot in map(Slot.parse, d.interview.given):
        of_turn = QUESTIONS[slot.question].per == "regret" and slot.turn == turn
        if of_turn and slot.question not in keeping:
            keep(d, slot, Given(None, d.now))


def _ask(d: Dialogue, turn: int, review: str | None = None) -> None:
    """The turn from its first question to its last; then what was open before."""
    of_it = (s for s in d.path.slots if QUESTIONS[s.question].per == "regret" and s.turn == turn)
    slot = next(s for s in of_it if _value(d, s) is None)
    d.move(Place(str(slot), Pace.TURN, review=review))
    ask(d, slot, lead=d.html("regret-told"))


def _value(d: Dialogue, slot: Slot) -> object:
    given = d.interview.given.get(str(slot))
    return given and given.value
