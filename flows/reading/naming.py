"""The names in a list as people type it: « alors y a les ados et puis les sportifs »."""

import re
from itertools import pairwise

from flows.reading.replies import plain
from flows.reading.tongue import Tongue

# What only tells more of a name: « Fred (menuisier) ».
_ASIDE = re.compile(r"\([^()]*\)")
# Ours: « mes clients ce sont surtout ».
_LONGEST_LEAD = 5


def told(reply: str) -> str:
    """A list without what announces it: « j’en ai 2 : Sofiane, Tata Jo »."""
    before, colon, after = reply.partition(":")
    return after if colon and after.strip() and len(before.split()) <= _LONGEST_LEAD else reply


def apart(piece: str, tongue: Tongue) -> list[str]:
    """The names that only their articles part: « les mariées les entreprises »."""
    words = piece.split()
    starts = [i for i, word in enumerate(words) if plain(word) in tongue.words.plurals]
    if len(starts) < 2 or starts[0] or any(b - a < 2 for a, b in pairwise(starts)):
        return [piece]
    return [" ".join(words[a:b]) for a, b in pairwise([*starts, len(words)])]


def name(said: str, tongue: Tongue) -> str:
    """A name as it is written, without the words that lead to it or trail after it; "" when it
    names nobody: « mes clients »."""
    words = _ASIDE.sub(" ", said).split() or said.split()
    while (led := _lead(words, tongue)) and led < len(words):
        words = words[led:]
    while len(words) > 1 and plain(words[-1]) in tongue.words.trails:
        words.pop()
    found = " ".join(words)
    return "" if plain(found) in tongue.words.unnamed else found


def _lead(words: list[str], tongue: Tongue) -> int:
    """How many of the first words lead to a name; one with a capital may begin it: "The Mill"."""
    longest = range(min(_LONGEST_LEAD, len(words)), 0, -1)
    led = next((n for n in longest if plain(" ".join(words[:n])) in tongue.words.leads), 0)
    return 0 if led == 1 and len(words[0]) > 1 and words[0].istitle() else led
