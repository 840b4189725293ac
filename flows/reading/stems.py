"""Words by their stems, in several languages at once: people mix them."""

from collections.abc import Iterable
from functools import lru_cache

import snowballstemmer

# More words than an interview and a text hold together.
_REMEMBERED = 8192


class Stems:
    """The stemmers of some languages, by the names Snowball gives them."""

    def __init__(self, languages: Iterable[str] = ()) -> None:
        self._stemmers = tuple(map(snowballstemmer.stemmer, sorted(languages)))
        self._stems = lru_cache(_REMEMBERED)(self._stemmed)

    def alike(self, one: str, other: str) -> bool:
        """Whether two folded words have the same stem in one of the languages."""
        found = zip(self.of(one), self.of(other), strict=True)
        return one == other or any(a == b for a, b in found)

    def of(self, word: str) -> tuple[str, ...]:
        """The stem of a folded word in each language."""
        return self._stems(word)

    def _stemmed(self, word: str) -> tuple[str, ...]:
        return tuple(stemmer.stemWord(word) for stemmer in self._stemmers)
