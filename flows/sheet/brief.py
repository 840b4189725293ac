"""What is read of a message at first: the lines that decide most, and none that a decision said."""

from collections.abc import Iterable

from msgspec.structs import replace

from flows.limits import Limits
from flows.sheet.line import Line
from flows.sheet.sheet import BY_LINE, Part


def brief(part: Part, decided: Part, limits: Limits) -> Part:
    """The part in a few lines, what decides most first; all of it where none of its lines is meant
    to be read first. decided: the decisions, which are read before."""
    said = set(covered(decided.lines))
    told = [x for x in part.lines if x.facts.get("open") != "yes"]  # what has a blank is read later
    first = [x for x in told if BY_LINE[x.id].first and said.isdisjoint(_ids(x))]
    ranked = sorted(first, key=lambda line: BY_LINE[line.id].first)[: limits.sheet_lines]
    return replace(part, lines=tuple(ranked or part.lines))


def _ids(line: Line) -> tuple[str, str]:
    """Its id, alone and with the group it is about, as decisions cover it."""
    return line.id, f"{line.id}.{line.facts.get('turn')}"


def covered(lines: Iterable[Line]) -> Iterable[str]:
    """The ids of the lines that these leave nothing to say."""
    return (id for line in lines for id in line.covers)
