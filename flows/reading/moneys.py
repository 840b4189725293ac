"""Which money an amount was told in: « 59 mille francs CFA », "$20", « 250 fr. »."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from flows.reading.phrases import plain
from flows.reading.tongue import Tongue

# The sign of a money that is called as several are, none of them theirs: « francs ».
UNCLEAR = "¤"
# Ours: « fr » and « e » are money, or anything.
_LONGEST_GLUED = 2
# The tongues of the languages together, and of each; more in tests.
_MOST_TONGUES = 8
_GLUED = re.compile(r"\d ?([^\W\d_]+)")


def currency(reply: str, tongue: Tongue, counted: str = "") -> str | None:
    """The sign of the money that was typed, "" for another, UNCLEAR where its name is that of
    several and `counted`, the sign they count in, is none of these; None when there was none. One
    or two letters are money right after digits only: « 45e », « 250 fr. ». One that is said not to
    be meant is none, « pas d’euros »; a sum of it is, where no other money is told."""
    meant, denied = _denied(tongue).subn(" ", reply)
    found = _told(meant, tongue, counted)
    alone = denied and found is None and _has_sum(reply) and not _has_sum(meant)
    return _told(reply, tongue, counted) if alone else found


def _has_sum(reply: str) -> bool:
    return any(c.isdecimal() for c in reply)


def _told(reply: str, tongue: Tongue, counted: str) -> str | None:
    written = next((sign for sign in tongue.words.money if sign in reply), None)
    if written is not None:
        return written
    names, phrases = _names(tongue)
    folded = plain(reply)
    glued = _GLUED.findall(folded)
    words = [w for w in folded.split() if len(w) > _LONGEST_GLUED]
    said = [*phrases.findall(folded), *glued, *words]
    signs = next((names[word] for word in said if word in names), ())
    if signs:
        return signs[0] if len(signs) == 1 else counted if counted in signs else UNCLEAR
    other = not tongue.words.other_money.isdisjoint(said)
    return "" if other or any(unicodedata.category(c) == "Sc" for c in reply) else None


@lru_cache(_MOST_TONGUES)
def _denied(tongue: Tongue) -> re.Pattern[str]:
    """A money, with its number perhaps, after a word that takes it away."""
    called = {name for each in tongue.words.money.values() for name in each}
    names = "|".join(sorted(map(re.escape, called), key=len, reverse=True))
    signs = "|".join(map(re.escape, tongue.words.money))
    nots = "|".join(sorted(map(re.escape, tongue.words.negations), key=len, reverse=True))
    number = r"(?:\d[\d\s.,\u00a0\u202f]*)?"
    after = rf"(?:d['’]|de |en |des |les )?{number}(?:(?:{names})\b|(?:{signs}))"
    money = rf"(?:{after}|(?:{signs}){number})"
    return re.compile(rf"\b(?:{nots}) {money}", re.IGNORECASE)


@lru_cache(_MOST_TONGUES)
def _names(tongue: Tongue) -> tuple[Mapping[str, tuple[str, ...]], re.Pattern[str]]:
    """What moneys are called, each name with the signs of those it is of; and those names of
    several words as a pattern."""
    names: dict[str, tuple[str, ...]] = {}
    for sign, called in tongue.words.money.items():
        for name in called:
            names[name] = (*names.get(name, ()), sign)
    several = sorted((name for name in names if " " in name), key=len, reverse=True)
    return names, re.compile(rf"\b(?:{'|'.join(several) or '(?!)'})\b")
