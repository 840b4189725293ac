"""Of which kind what customers tell is, and what the entrepreneur answered, subject by subject."""

from collections.abc import Callable

from msgspec import Struct

from flows.desk.dialogue import Dialogue
from flows.desk.telling import made
from flows.interview.answers import Answers, Can, Channel, MomentKind, WhyYou
from flows.reading.leads import Told, said
from flows.reading.lists import Lists
from flows.sheet.findings.portrait import Obstacle, obstacle

Kinds = frozenset[str]
_PEOPLE = (Channel.RECOMMENDATION, Channel.NETWORK)
_DEAR, _CHEAP, _FAIR = "dear", "cheap", "fair"


class Differ(Struct, frozen=True):
    """A subject that both told something of. themes: where customers do; slots: the answers that
    stand beside, the first that there is; own, theirs: of which kinds it is, none when unsure."""

    subject: str
    themes: tuple[str, ...]
    slots: tuple[str, ...]
    own: Callable[[Dialogue], Kinds]
    theirs: Callable[[str, Lists], Kinds]


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


def turn_of(d: Dialogue) -> int | None:
    """The group that the sheet aims for."""
    return made(d).evidence.buyer.turn


def _price(d: Dialogue) -> Kinds:
    """How the price was taken: dear to who hesitated for it or had it lowered, fair to who paid."""
    turn, families = turn_of(d), _answers(d).families
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
