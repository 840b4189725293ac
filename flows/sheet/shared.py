"""The sheet as others may see it: no money, no hours lost, no name that tells whom to avoid.

Source: method 2, 5.
"""

import re
from collections.abc import Iterable

from msgspec.structs import replace

from flows.reading.lists import Lists
from flows.reading.names import MARK
from flows.reading.phrases import plain
from flows.sheet.aiming import behaviour
from flows.sheet.line import Evidence, Line, Watched
from flows.words.texts import Fact, Words

AMOUNT = re.compile(
    r"\d[\d.,\u00a0\u202f ]*(?:k\s?)?(?:[€$£%]|euros?\b|dollars?\b)|[$£€]\s?\d", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# What a line tells its owner alone.
_ALONE: dict[str, dict[str, Fact]] = {
    "line-decide_aim": {
        **{"why_known": "no", "only_one": "no", "hour_known": "no"},
        **{"also_known": "no", "first_known": "no", "more_known": "no"},
    },
    "line-happened": {"told": "", "told_known": "no"},
}


def shown(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Those that somebody else may read, as they may read them."""
    each = (_shown(line) for line in lines if line.shared)
    return tuple(line for line in each if not _priced(line.facts.values()))


def _shown(line: Line) -> Line:
    facts = {name: _without_hours(fact) for name, fact in line.facts.items()}
    return replace(line, facts={**facts, **_ALONE.get(line.id, {})})


def _without_hours(fact: Fact) -> Fact:
    if isinstance(fact, tuple):
        return tuple(_without_hours(each) for each in fact)
    overran = isinstance(fact, Words) and fact.id == "wrong-overrun"
    return Words("wrong-more_work") if overran else fact


def _priced(facts: Iterable[object]) -> bool:
    """Whether an amount is in what they told."""
    return any(isinstance(fact, str) and AMOUNT.search(fact) for fact in facts)


def avoided(e: Evidence, lists: Lists) -> Fact:
    """What whoever is to be avoided is called before others: by what they do, when the name they
    were given may tell who it is."""
    whom = e.negative
    if whom is None or whom.kind is Watched.LIST:
        return ""
    named = isinstance(whom.name, str) and (e.answers.by_name or _tells(whom.name, lists))
    return behaviour(e.answers, whom, e.limits) if named else whom.name


def _tells(name: str, lists: Lists) -> bool:
    """Whether a name could be somebody's: a first name, or a capital that no sentence asks for."""
    words = _WORD.findall(name)
    capital = any(word[0].isupper() for word in (words[1:] or words))
    return MARK in name or capital or any(plain(word) in lists.names.first for word in words)
