"""A sheet as a value: its messages, as long as each may be, and what is read of one at first: the
lines that decide most, and none that a decision said. What it is made by is flows/sheet/sheet.py.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from math import inf
from operator import attrgetter
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from flows.interview.answers import Action, Answers
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.record.contacts import Contact
from flows.sheet.line import Evidence, Line, Purpose
from flows.words.texts import Words

# Kept free in each message: a mark and a line end for each line, its number, and what is missing.
_A_LINE, _MISSING, _NUMBER = 4, 120, 20


class Part(Struct, frozen=True):
    """One message. missing: the slots of at most two answers not given that would matter most."""

    title: Words
    subtitle: Words | None
    lines: tuple[Line, ...]
    missing: tuple[str, ...] = ()


class Sheet(Struct, frozen=True):
    """What the person keeps. decide: what it opens with. actions: three for this week, best first;
    proposals: each in a sentence. grid: the want/can grid alone, for the end of chapter 1.
    evidence: what it all rests on."""

    decide: Part
    aim: Part
    avoid: Part
    speak: Part
    actions: tuple[Action, Action, Action]
    proposals: tuple[Words, ...]
    grid: tuple[Line, ...]
    evidence: Evidence


class Composing(Protocol):
    """What makes the sheet of any set of answers: `sheet` of flows/sheet/sheet.py."""

    def __call__(
        self,
        answers: Answers,
        limits: Limits,
        lists: Lists,
        did: Sequence[Action] = (),
        seen: dict[str, str | None] | None = None,
        day: date | None = None,
        people: tuple[Contact, ...] = (),
    ) -> Sheet: ...


def fitted(part: Part, said: Callable[[Words], str], limits: Limits) -> Part:
    """The message without its least valuable lines, if it is too long once said in a language."""
    lengths = [len(said(line.words)) + _A_LINE for line in part.lines]
    heads = (part.title, part.subtitle) if part.subtitle else (part.title,)
    length = _NUMBER + _MISSING * bool(part.missing) + sum(lengths)
    length += sum(len(said(head)) for head in heads)
    kept = list(range(len(lengths)))
    for at in sorted(kept, key=lambda at: (_worth(part.lines[at]), -at)):
        if _needed(part.lines[at], [part.lines[i] for i in kept if i != at]):
            continue
        if length < limits.sheet_message or part.lines[at].worth is None:
            break
        length -= lengths[at]
        kept.remove(at)
    return replace(part, lines=tuple(part.lines[at] for at in kept))


def _needed(line: Line, others: Sequence[Line]) -> bool:
    """Whether it is the last to say what to keep, or what to do less of."""
    last = line.purpose in (Purpose.KEEP, Purpose.LESS)
    return last and all(other.purpose is not line.purpose for other in others)


def _worth(line: Line) -> float:
    return inf if line.worth is None else line.worth


def brief(part: Part, decided: Part, limits: Limits) -> Part:
    """The part in a few lines, what decides most first; all of it where none of its lines is meant
    to be read first. decided: the decisions, which are read before."""
    said = set(covered(decided.lines))
    told = [x for x in part.lines if x.facts.get("open") != "yes"]  # what has a blank is read later
    first = [x for x in told if x.first and said.isdisjoint(_ids(x))]
    ranked = sorted(first, key=attrgetter("first"))[: limits.sheet_lines]
    return replace(part, lines=tuple(ranked or part.lines))


def _ids(line: Line) -> tuple[str, str]:
    """Its id, alone and with the group it is about, as decisions cover it."""
    return line.id, f"{line.id}.{line.facts.get('turn')}"


def covered(lines: Iterable[Line]) -> Iterable[str]:
    """The ids of the lines that these leave nothing to say."""
    return (id for line in lines for id in line.covers)
