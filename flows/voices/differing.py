"""Where what customers told is of another kind than what the entrepreneur answered: only where both
are of a kind that is sure. Nothing is averaged, and neither is said to be right: it is asked."""

import re
from collections.abc import Iterable, Iterator

from flows.desk.dialogue import Dialogue
from flows.interview.answers import Slot
from flows.record.released import Heard, Said, Spoken
from flows.record.voices import Kind
from flows.voices.groups import group_of, groups
from flows.voices.kinds import OF, Differ, turn_of

_CLAUSE = re.compile(r"[,;:.!?…]\s+")


def telling(d: Dialogue, differ: Differ, words: str) -> str:
    """The part of a quote that tells it: its first clause of a kind, else all of it."""
    lists = d.content.lists
    parts = (part.strip(" .") for part in _CLAUSE.split(words))
    return next((part for part in parts if differ.theirs(part, lists)), words)


def otherwise(d: Dialogue, differ: Differ) -> tuple[Said, ...]:
    """The quotes of customers that are of another kind, the latest first."""
    own, lists = differ.own(d), d.content.lists
    told = _told(d, differ) if own else ()
    return tuple(
        (kind, quote)
        for kind, quote in told
        if (kinds := differ.theirs(quote.words, lists)) and not kinds & own
    )


def _told(d: Dialogue, differ: Differ) -> Iterable[tuple[Kind, Spoken]]:
    return (told for theme in differ.themes for told in bought_on(d, theme))


def bought_on(d: Dialogue, theme: str) -> tuple[Said, ...]:
    """What those who bought say of a theme: who did not buy tells of something else."""
    return tuple(told for told in on(d, theme) if told[0] is Kind.CUSTOMER)


def slot_of(d: Dialogue, differ: Differ) -> Slot | None:
    """The answer that stands beside what customers say."""
    turn = turn_of(d) or 0
    named = (f"{slot}.{turn}" if slot == "can" and turn else slot for slot in differ.slots)
    given = d.interview.given
    there = (slot for slot in named if slot in given and given[slot].value)
    return next((Slot.parse(slot) for slot in there), None)


def sides(d: Dialogue) -> tuple[int, int]:
    """Of the customers read, how many tell the same kind of moment or of obstacle as the
    entrepreneur, and how many only another; those of whom it is not sure are in neither."""
    each = [_side(d, one.quotes) for one in within(d) if one.kind is Kind.CUSTOMER]
    return sum(side is True for side in each), sum(side is False for side in each)


def _side(d: Dialogue, quotes: tuple[Spoken, ...]) -> bool | None:
    """Whether one tells the same; None: that is not sure."""
    met: list[bool] = []
    for differ in (OF["moment"], OF["obstacle"]):
        own = differ.own(d)
        told = (q.words for q in quotes if q.theme in differ.themes)
        kinds = (differ.theirs(words, d.content.lists) for words in told)
        met += [bool(known & own) for known in kinds if known and own]
    return any(met) if met else None


def within(d: Dialogue) -> tuple[Heard, ...]:
    """Those of the group that the sheet aims for: all of them where there are no groups."""
    every, known, turn = d.heard.heard if d.heard else (), groups(d), turn_of(d)
    if not known:
        return every
    aimed = known[turn] if turn is not None and turn < len(known) else None
    return tuple(one for one in every if group_of(d, one) == aimed)


def apart(d: Dialogue) -> dict[str, tuple[Said, ...]]:
    """What the others say, by their group, those of whom it is not said last."""
    inside = within(d)
    others = [one for one in (d.heard.heard if d.heard else ()) if one not in inside]
    named = sorted({group_of(d, one) for one in others}, key=lambda group: (not group, group))
    return {
        group: tuple(said for one in others if group_of(d, one) == group for said in _said(one))
        for group in named
    }


def _said(one: Heard) -> Iterator[Said]:
    return ((one.kind, quote) for quote in one.quotes)


def on(d: Dialogue, theme: str) -> tuple[Said, ...]:
    """What those of the group say of a theme, the latest first."""
    return tuple(said for one in within(d) for said in _said(one) if said[1].theme == theme)
