"""What is said to the bot, and is no answer: a question, a wish, « je sais pas », a kind word.

The words are in content/<language>/asides.toml; those of all languages are looked for together.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

import msgspec
from msgspec import Struct

from flows.reading.replies import plain

# Ours: a longer reply holds something else as well.
_MOST_WORDS = 18
_MOST_UNSURE = 14
_LONGEST_OPENING = 6


class Kind(StrEnum):
    """What kind of thing was said."""

    QUESTION = "question"
    PRIVACY = "privacy"
    CORRECTION = "correction"
    SKIP = "skip"
    UNSURE = "unsure"
    SMALLTALK = "smalltalk"
    WISH = "wish"


class Aside(Struct, frozen=True):
    """What was said. wish: a move of the form, a command, or a setting as "what:value"."""

    kind: Kind
    wish: str = ""


K = TypeVar("K")
Phrases = frozenset[str]


class AsideWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Those of a language. around: what stands before or after anything. whole: all of a reply, by
    its kind; opens: how a reply begins; asks: a word that makes a question of what ends in "?".
    private: what a question about privacy speaks of. answers: what goes on to an answer after all.
    wishes: all of a reply, by the wish."""

    around: Phrases
    whole: Mapping[Kind, Phrases]
    opens: Mapping[Kind, Phrases]
    asks: Phrases
    private: Phrases
    answers: Phrases
    wishes: Mapping[str, Phrases]

    def __or__(self, other: "AsideWords") -> "AsideWords":
        return AsideWords(
            self.around | other.around,
            _both(self.whole, other.whole),
            _both(self.opens, other.opens),
            self.asks | other.asks,
            self.private | other.private,
            self.answers | other.answers,
            _both(self.wishes, other.wishes),
        )

    def folded(self) -> "AsideWords":
        """The same, folded by `plain`."""
        return AsideWords(
            _folded(self.around),
            {kind: _folded(said) for kind, said in self.whole.items()},
            {kind: _folded(said) for kind, said in self.opens.items()},
            _folded(self.asks),
            _folded(self.private),
            _folded(self.answers),
            {wish: _folded(said) for wish, said in self.wishes.items()},
        )


def _folded(said: Iterable[str]) -> Phrases:
    return frozenset(map(plain, said))


def _both(one: Mapping[K, Phrases], other: Mapping[K, Phrases]) -> dict[K, Phrases]:
    return {key: one.get(key, Phrases()) | other.get(key, Phrases()) for key in (*one, *other)}


def read_asides(toml_text: str) -> AsideWords:
    """The asides of one language. Raises msgspec.DecodeError naming what is wrong."""
    return msgspec.toml.decode(toml_text, type=AsideWords).folded()


def aside(text: str, known: AsideWords) -> Aside | None:
    """What a reply says to the bot; None when it may be an answer."""
    said = plain(text[: 40 * _MOST_WORDS]).split()
    if not said or len(said) > _MOST_WORDS:
        return None
    bare = _bare(said, known)
    whole = {" ".join(bare), " ".join(said)}
    for wish, phrases in known.wishes.items():
        if whole & phrases:
            return Aside(Kind.WISH, wish)
    for kind, phrases in known.whole.items():
        if whole & phrases:
            return Aside(kind)
    return _opened(text, said, bare, known)


def _bare(said: list[str], known: AsideWords) -> list[str]:
    """The words without what stands around anything: « ben jsp trop mdr »."""
    start, end = 0, len(said)
    while start < end - 1 and said[start] in known.around:
        start += 1
    while end > start + 1 and said[end - 1] in known.around:
        end -= 1
    return said[start:end]


def _opened(text: str, said: list[str], bare: list[str], known: AsideWords) -> Aside | None:
    """What a reply is by how it begins, or by its question mark."""
    openings = _runs(said, bare, closing=False)
    if _asks(text, said, openings, known):
        return Aside(Kind.PRIVACY if known.private.intersection(said) else Kind.QUESTION)
    if openings & known.opens.get(Kind.CORRECTION, Phrases()):
        return Aside(Kind.CORRECTION)
    goes_on = known.answers.intersection(said) or any(c.isdigit() for c in text)
    if goes_on or len(said) > _MOST_UNSURE:
        return None
    closings = {run for run in _runs(said, bare, closing=True) if " " in run}
    for kind in (Kind.SKIP, Kind.UNSURE, Kind.SMALLTALK):
        opens, whole = known.opens.get(kind, Phrases()), known.whole.get(kind, Phrases())
        if openings & opens or (kind is not Kind.SMALLTALK and closings & whole):
            return Aside(kind)
    return None


def _runs(said: list[str], bare: list[str], closing: bool) -> set[str]:
    """The first words, or the last ones, with and without what stands around them."""
    lengths = range(1, _LONGEST_OPENING + 1)
    return {" ".join(w[-n:] if closing else w[:n]) for w in (said, bare) for n in lengths}


def _asks(text: str, said: list[str], openings: set[str], known: AsideWords) -> bool:
    """Whether it is a question: it opens as one, or ends in "?" and has a word that asks."""
    marked = "?" in text.rstrip()[-6:]
    if openings & known.opens.get(Kind.QUESTION, Phrases()):
        return marked or not known.answers.intersection(said)
    return marked and bool(known.asks.intersection(said))
