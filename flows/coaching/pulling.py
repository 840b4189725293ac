"""What the rules of tensions are made of."""

from collections.abc import Callable, Mapping

from flows.interview.answers import Answers, Wrong
from flows.sheet.line import Evidence
from flows.words.texts import Fact, Words

Found = tuple[tuple[str, ...], Mapping[str, Fact]]
"""The slots of the answers that pull, and what is said of them."""
Rule = Callable[[Answers, Evidence], Found | None]
"""None: nothing pulls."""


def best_group(a: Answers) -> int | None:
    """The family that brings in most, where it is one alone."""
    told = {i: f.share for i, f in enumerate(a.families) if f.share is not None}
    most = max(told.values(), default=None)
    first = [i for i, share in told.items() if share == most]
    return first[0] if len(first) == 1 and len(told) > 1 else None


def regret_over(a: Answers, *wrong: Wrong) -> int | None:
    """The first regret that has one of these causes."""
    return next((i for i, r in enumerate(a.regrets) if {*wrong} & {*r.wrong}), None)


def named_regret(a: Answers, turn: int) -> Fact:
    """What they call a regret."""
    return a.regrets[turn].regret_name or Words("regret-unnamed")
