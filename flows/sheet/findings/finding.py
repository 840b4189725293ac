"""What a rule gives back, which answers it may cite (those that were given, by slot), and people's
words inside our sentences: whole, or cut where it shows, never rewritten."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import Any

from msgspec import Struct

from flows.interview.answers import Answers, Family, Own, Regret, Talk
from flows.interview.slots import Slot
from flows.limits import Limits
from flows.words.texts import Fact, Words, cut, one_line
from flows.words.typography import INNER

# Which answers stand in turns, by the field that holds these.
_LOOPS = {"families": Family, "talks": Talk, "regrets": Regret}
_LOOP_OF = {field: loop for loop, of in _LOOPS.items() for field in of.__struct_fields__}


class Level(StrEnum):
    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    GREY = "grey"


class Basis(StrEnum):
    """What a conclusion rests on: shown as 📌 lived, 🔎 deduced, 💭 hypothesis."""

    LIVED = "lived"
    DEDUCED = "deduced"
    HYPOTHESIS = "hypothesis"


class Finding(Struct, frozen=True):
    """A conclusion and the answers it rests on.

    code: the rule’s name: "reader_gap". cites: the slots of the answers it rests on ("want.1"),
    never empty. customers: how many customers stand behind it (0: not about customers).
    """

    code: str
    basis: Basis
    cites: tuple[str, ...]
    level: Level | None = None
    customers: int = 0
    facts: Mapping[str, Fact] = {}

    @property
    def turn(self) -> int:
        """Which family the finding is about, from 0. Raises KeyError if it is about none."""
        turn = self.facts["turn"]
        if not isinstance(turn, int):
            raise KeyError("turn")
        return turn


def cites(answers: Answers, *slots: str) -> tuple[str, ...]:
    """Those of the slots that were answered, each once, in their order. An answer "there is none"
    counts."""
    return tuple(s for s in dict.fromkeys(slots) if _given(answers, *_field(s)))


@lru_cache(maxsize=1024)
def of_turn(question: str, turn: int) -> str:
    """The slot of a question in a loop.

    >>> of_turn("want", 1)
    'want.1'
    """
    return str(Slot(question, turn))


@lru_cache(maxsize=1024)
def _field(slot: str) -> tuple[str, int, str | None]:
    """Where the answer of a slot stands: the question, its turn, the loop that it is in."""
    at = Slot.parse(slot)
    return at.question, at.turn, _LOOP_OF.get(at.question)


def _given(answers: Answers, question: str, turn: int, loop: str | None) -> bool:
    owner: Any = answers
    if loop:
        turns = getattr(answers, loop)
        owner = turns[turn] if turn < len(turns) else None
    value = getattr(owner, question, None)
    return value is not None and value not in ((), {})


# Ours: cutting so few characters would save no line.
SPARE = 15
# Ours: what presses, or must not be forgotten, is cut later: a date stands at its end, too.
NOTED = 200

_OPENING, _CLOSING, _EITHER = "«“„", "»”", '"'
_CLOSES = {"‘": "’", INNER[0]: INNER[1]}
_AROUND = " \t\n\u00a0\u202f"
_SINGLE = "'‘’"
_MARKED = re.compile(f"[{_OPENING}{_CLOSING}{_EITHER}]")
# Where a sentence ends, or one of the things that were told together.
_SENTENCE = re.compile(r"(?<=[^\W\d_]{2}[.!?…;])\s+|(?<=\d[.!?…;])\s+|(?<=[»”)][.!?…;])\s+|\s+·\s+")
_NUMBER = re.compile(r"\d+")
_CLAUSE = re.compile(r"[.!?…;,:](?=\s|$)")


def quoted(text: str | None, limits: Limits, most: int = 0) -> str:
    """What they wrote, on one line, fit to stand between quotation marks of ours; up to `most`
    characters, or as many as a line of the sheet quotes."""
    return closed(cut(inner(text or ""), most or limits.sheet_quote, SPARE))


def noted(text: str | None, most: int) -> str:
    """What they told of several things, as long as `most` allows: the whole sentences in a row that
    name most numbers, dates among them, from one that names some; of as many, those that begin
    first, and say most. Where none does, it is cut at its end."""
    line = one_line(inner(text or ""))
    if len(line) <= most + SPARE:
        return line
    ends = [0, *(end.end() for end in _SENTENCE.finditer(line)), len(line)]
    told = [i for i, (a, b) in enumerate(pairwise(ends)) if _NUMBER.search(line[a:b])]
    rows = ((ends[i], b) for i in told for b in ends[:i:-1])
    each = (line[a:b].strip(" ;·") for a, b in rows if b - a <= most)
    best = max(each, key=lambda said: len(_NUMBER.findall(said)), default="")
    return closed(best or cut(line, most, SPARE))


def clause(text: str | None, most: int) -> str:
    """The same for words to publish, which no cut of ours may show in: as many whole clauses as
    `most` characters hold, or the first."""
    line = one_line(inner(text or ""))
    if len(line) <= most + SPARE:
        return line
    ends = [end.end() for end in _CLAUSE.finditer(line)] or [len(line)]
    within = max((end for end in ends if end <= most), default=ends[0])
    return closed(line[:within].rstrip(" ,;:"))


def own(words: Own, limits: Limits) -> Words:
    """What they typed where no button fitted, without its last full stop: our sentence goes on."""
    return Words("own", {"words": quoted(words.words, limits).rstrip(". ")})


def inner(text: str) -> str:
    """The words without the quotation marks around them all; those within are in pairs, as INNER,
    and a lone one goes."""
    said = text.strip(_AROUND)
    if len(said) > 1 and said[0] in _SINGLE and said[-1] in _SINGLE:
        said = said[1:-1]
    if not _MARKED.search(said):
        return said.strip(_AROUND)
    pairs = _pairs(said)
    if pairs.get(0) == len(said) - 1:
        return inner(said[1:-1])
    marks = {**dict.fromkeys(pairs, INNER[0]), **dict.fromkeys(pairs.values(), INNER[1])}
    kept = (marks.get(i, _lone(said, i)) if _is_mark(c) else c for i, c in enumerate(said))
    opened = re.sub(rf"{INNER[0]}[{_AROUND}]+", INNER[0], "".join(kept))
    return re.sub(rf"[{_AROUND}]+{INNER[1]}", INNER[1], opened).strip(_AROUND)


def closed(text: str, marks: Mapping[str, str] = {}) -> str:
    """The text with the quotations closed that a cut left open. marks: how those of a language
    close, by what they open with."""
    closes = {**_CLOSES, **marks}
    missing: list[str] = []
    for character in text:
        if missing and missing[-1][-1] == character:
            missing.pop()
        elif character in closes:
            missing.append(closes[character])
    return text + "".join(reversed(missing))


def _lone(text: str, at: int) -> str:
    """What is left of a mark that makes no pair: the inches of « 12" »."""
    return text[at] if text[at] in _EITHER and text[at - 1 : at].isdecimal() else ""


def _is_mark(character: str) -> bool:
    return character in _OPENING or character in _CLOSING or character in _EITHER


def _pairs(text: str) -> dict[int, int]:
    """Where each quotation closes, by where it opens."""
    found: dict[int, int] = {}
    open_at: list[int] = []
    for at, character in enumerate(text):
        if not _is_mark(character):
            continue
        if character in _OPENING or (character in _EITHER and _opens(text, at)):
            open_at.append(at)
        elif open_at:
            found[open_at.pop()] = at
    return found


def _opens(text: str, at: int) -> bool:
    """Whether a mark that may be either begins a quotation: after a space, before a word."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(after.strip()) and not (before.isalnum() or before in tuple(".,!?…)%€$"))
