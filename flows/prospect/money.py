"""Wanting and being able to pay are two things: a prospect's, beside those of the families."""

from flows.interview.answers import Answers, Can, Family, Want
from flows.limits import Limits
from flows.prospect.questions import UNSAFE, group_of, implied
from flows.prospect.reasons import Choices, Reason, Reasons, Side, alike, care, one
from flows.sheet.findings.payers import called, favourite_turn, gauge, verdict
from flows.sheet.line import cites, of_turn
from flows.words.texts import Fact, Words


def wants(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """They want it as the favourite's family does; or less than those who pay."""
    here, turn = one(choices, "want"), _beside(answers, choices)
    theirs = None if turn is None else answers.families[turn].want
    if here not in list(Want) or turn is None or theirs is None or not _wants(theirs, limits):
        return ()
    slots = cites(answers, of_turn("want", turn))
    facts: dict[str, Fact] = {
        "same": "yes" if here == theirs else "no",
        "want": Words(f"here-want-{here}"),
        "family": called(answers, turn),
        "theirs": Words(f"want-{theirs}"),
    }
    if not _wants(Want(here), limits):
        known = implied(answers, choices, limits, "want")
        return () if known else (care("no_want", "want", slots, facts, limits),)
    if not _likely(answers, choices, turn) or _unsafe(answers, turn, limits):
        return ()  # who asks the price as a group that pays late does is like no favourite
    return (alike("want", "want", slots, facts, limits.prospect_alike),)


def can_pay(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """The price is accepted as in the favourite's family; or less than by those who pay."""
    here, turn = one(choices, "can"), _beside(answers, choices)
    theirs = None if turn is None else answers.families[turn].can
    if here not in list(Can) or here == Can.UNTESTED or turn is None or theirs is None:
        return ()
    slots = cites(answers, of_turn("can", turn))
    facts = _paid(answers, turn, here)
    if here == Can.ON_TIME:
        guessed = group_of(answers, choices) is None and _unsafe(answers, turn, limits)
        reason = alike("can", "can", slots, facts, limits.prospect_alike)
        return (reason,) if _likely(answers, choices, turn) and not guessed else ()
    known = implied(answers, choices, limits, "can") or dreams(answers, choices, limits)
    lacks = _can(theirs, limits) and not _can(Can(here), limits)
    return (care("no_can", "can", slots, facts, limits),) if lacks and not known else ()


def group_pays(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """Their group paid late the last time, less, or not at all: whoever they are like."""
    turn = group_of(answers, choices)
    if turn is None or not _unsafe(answers, turn, limits):
        return ()
    facts: dict[str, Fact] = {
        "family": called(answers, turn),
        "theirs": Words(f"can-{answers.families[turn].can}"),
    }
    slots = cites(answers, of_turn("can", turn), of_turn("how_late", turn))
    return (Reason("reason-group_pays", Side.CARE, limits.prospect_dreamer, "group", slots, facts),)


def dreams(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """They want and cannot pay, as a family of the person's already does."""
    want, can = one(choices, "want"), one(choices, "can")
    if want not in list(Want) or can not in list(Can):
        return ()
    if verdict(Family("", want=Want(want), can=Can(can)), limits) != "dreamer":
        return ()
    same = (i for i, f in enumerate(answers.families) if verdict(f, limits) == "dreamer")
    turn = next(same, None)
    if turn is None:
        return ()
    slots = cites(answers, of_turn("want", turn), of_turn("can", turn))
    facts = _paid(answers, turn, str(can))
    return (Reason("reason-dreamer", Side.CARE, limits.prospect_dreamer, "can", slots, facts),)


def small_price(answers: Answers, choices: Choices, limits: Limits) -> Fact | None:
    """Their usual price, where it is small: nobody sets a budget aside for a lesson. Where there
    are several groups it may be that of another, but for a price that what they sell has in it: it
    is left to be said."""
    usual = answers.usual_price
    if usual is None or usual.amount > limits.small_sale:
        return None
    of_all = f"{usual.amount:g}" in (answers.offer or "")
    return usual if of_all or len(answers.families) < 2 else "…"


def _paid(answers: Answers, turn: int, here: str) -> dict[str, Fact]:
    """What became of the price, here and in a family."""
    return {
        "same": "yes" if here == answers.families[turn].can else "no",
        "can": Words(f"here-can-{here}"),
        "family": called(answers, turn),
        "theirs": Words(f"can-{answers.families[turn].can}"),
    }


def _beside(answers: Answers, choices: Choices) -> int | None:
    """The family to hold them against: their own, or the only one. Nobody is said to want, or to
    pay, as those of a group that nobody told to be theirs."""
    own = group_of(answers, choices)
    return favourite_turn(answers) if own is None and len(answers.families) == 1 else own


def _likely(answers: Answers, choices: Choices, turn: int) -> bool:
    """Whether being like a family tells for them: it is theirs, or the favourite's."""
    favourites = bool(answers.favourite) and turn == favourite_turn(answers)
    return favourites or turn == group_of(answers, choices)


def _unsafe(answers: Answers, turn: int, limits: Limits) -> bool:
    return gauge(answers.families[turn], limits) in UNSAFE


def _wants(want: Want, limits: Limits) -> bool:
    return list(Want).index(want) >= limits.wants_from


def _can(can: Can, limits: Limits) -> bool:
    return can is not Can.UNTESTED and list(Can).index(can) >= limits.can_from
