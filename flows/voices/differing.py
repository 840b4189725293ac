"""Where what customers told is of another kind than what the entrepreneur answered: only where both
are of a kind that is sure. Nothing is averaged, and neither is said to be right: it is asked."""

import re
from collections.abc import Callable, Iterable

from msgspec import Struct

from flows.desk.dialogue import Dialogue
from flows.desk.task import made
from flows.interview.answers import Answers, Can, Channel, MomentKind, WhyYou
from flows.interview.path import Slot
from flows.reading.leads import Told, said
from flows.reading.lists import Lists
from flows.record.released import Spoken
from flows.record.voices import Kind
from flows.sheet.findings.portrait import Obstacle, obstacle

Kinds = frozenset[str]
_PEOPLE = (Channel.RECOMMENDATION, Channel.NETWORK)
_CLAUSE = re.compile(r"[,;:.!?…]\s+")
_DEAR, _CHEAP, _FAIR = "dear", "cheap", "fair"


class Differ(Struct, frozen=True):
    """A subject that both told something of. themes: where customers do; slots: the answers that
    stand beside, the first that there is; own, theirs: of which kinds it is, none when unsure."""

    subject: str
    themes: tuple[str, ...]
    slots: tuple[str, ...]
    own: Callable[[Dialogue], Kinds]
    theirs: Callable[[str, Lists], Kinds]


def telling(d: Dialogue, differ: Differ, words: str) -> str:
    """The part of a quote that tells it: its first clause of a kind, else all of it."""
    lists = d.content.lists
    parts = (part.strip(" .") for part in _CLAUSE.split(words))
    return next((part for part in parts if differ.theirs(part, lists)), words)


def _of(table: Callable[[Lists], Told]) -> Callable[[str, Lists], Kinds]:
    return lambda text, lists: frozenset(said(text, table(lists)))


def _answers(d: Dialogue) -> Answers:
    return d.path.answers


def _moment(d: Dialogue) -> Kinds:
    """The kind that they chose, else what their words tell."""
    kind, told = _answers(d).moment_kind, _answers(d).trigger or ""
    if kind in (None, MomentKind.OTHER):
        return frozenset(said(told, d.content.lists.leads.moments))
    return frozenset({str(kind)})


def _hindered(text: str, lists: Lists) -> Kinds:
    return frozenset({str(obstacle(text, lists))}) - {str(Obstacle.OTHER)}


def _obstacle(d: Dialogue) -> Kinds:
    return _hindered(_answers(d).hesitation or "", d.content.lists)


def _reasons(d: Dialogue) -> Kinds:
    """Why they were chosen; words of their own are of no kind."""
    return frozenset(str(why) for why in _answers(d).why_you if isinstance(why, WhyYou))


def _road(d: Dialogue) -> Kinds:
    """The way their favourite came; of two kinds of people it is not asked which."""
    by = _answers(d).found_by
    return frozenset({"people" if by in _PEOPLE else str(by)} if by else ())


def _price(d: Dialogue) -> Kinds:
    """How the price was taken: dear to who hesitated for it or had it lowered, fair to who paid."""
    turn, families = made(d).evidence.buyer.turn, _answers(d).families
    can = families[turn].can if turn is not None and turn < len(families) else None
    if can is Can.LOWERED or str(Obstacle.PRICE) in _obstacle(d):
        return frozenset({_DEAR})
    return frozenset({_FAIR, _CHEAP}) if can is Can.ON_TIME else frozenset()


EVERY = ("moment", "before", "obstacle", "decision", "change")
DIFFERS = (
    Differ("moment", ("moment",), ("trigger", "moment_kind"), _moment,
           _of(lambda lists: lists.leads.own_moments)),
    Differ("obstacle", ("obstacle",), ("hesitation",), _obstacle, _hindered),
    Differ("decision", ("decision",), ("why_you",), _reasons,
           _of(lambda lists: lists.leads.own_reasons)),
    Differ("road", ("moment", "before"), ("found_by",), _road,
           _of(lambda lists: lists.leads.own_roads)),
    Differ("price", EVERY, ("hesitation", "can"), _price, _of(lambda lists: lists.leads.felt)),
)  # fmt: skip
OF = {differ.subject: differ for differ in DIFFERS}


def otherwise(d: Dialogue, differ: Differ) -> tuple[tuple[Kind, Spoken], ...]:
    """The quotes of customers that are of another kind, the latest first."""
    own, lists = differ.own(d), d.content.lists
    told = _told(d, differ) if own else ()
    return tuple(
        (kind, quote)
        for kind, quote in told
        if (kinds := differ.theirs(quote.words, lists)) and not kinds & own
    )


def _told(d: Dialogue, differ: Differ) -> Iterable[tuple[Kind, Spoken]]:
    """What those who bought say of it: who did not buy tells of something else."""
    every = (told for theme in differ.themes for told in (d.heard.on(theme) if d.heard else ()))
    return (told for told in every if told[0] is Kind.CUSTOMER)


def slot_of(d: Dialogue, differ: Differ) -> Slot | None:
    """The answer that stands beside what customers say."""
    turn = made(d).evidence.buyer.turn or 0
    named = (f"{slot}.{turn}" if slot == "can" and turn else slot for slot in differ.slots)
    given = d.interview.given
    there = (slot for slot in named if slot in given and given[slot].value)
    return next((Slot.parse(slot) for slot in there), None)


def sides(d: Dialogue) -> tuple[int, int]:
    """Of the customers read, how many tell the same kind of moment or of obstacle as the
    entrepreneur, and how many only another; those of whom it is not sure are in neither."""
    each = [_side(d, one.quotes) for one in (d.heard.heard if d.heard else ())
            if one.kind is Kind.CUSTOMER]  # fmt: skip
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
