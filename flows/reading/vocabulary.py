"""Words known by their stems, so that « tarifs » meets « tarif » whatever the accents."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

import snowballstemmer

from flows.reading.phrases import Folded, Span
from flows.reading.replies import plain

# People mix languages: a word has a stem in each.
_STEMMERS = tuple(snowballstemmer.stemmer(language) for language in ("french", "english"))
_WORD = re.compile(r"[^\W\d_]{3,}")
# Words that meet begin alike: what begins otherwise is not stemmed, which takes time.
_BEGINNING = 3
# Ours: more words than anyone answers in an interview of fifteen minutes.
_MOST_WORDS = 600


@lru_cache(maxsize=8192)
def _stems(word: str) -> tuple[str, ...]:
    return tuple(stemmer.stemWord(word) for stemmer in _STEMMERS)


def alike(one: str, other: str) -> bool:
    """Whether two folded words have the same stem in one of the languages."""
    return one == other or any(a == b for a, b in zip(_stems(one), _stems(other), strict=True))


class Vocabulary:
    """The words of some texts, but those that anybody uses.

    common: folded words that tell nothing of who is spoken to.
    """

    def __init__(self, texts: Iterable[str], common: frozenset[str] = frozenset()) -> None:
        said = (word for text in texts for word in _WORD.findall(plain(text)))
        self._common = common
        words = [word for word in dict.fromkeys(said) if word not in common][:_MOST_WORDS]
        self._beginning: dict[str, list[str]] = defaultdict(list)
        for word in words:
            self._beginning[word[:_BEGINNING]].append(word)

    def meets(self, word: str) -> str | None:
        """The word of the vocabulary that this folded word is a form of."""
        if word in self._common:
            return None
        return next((w for w in self._beginning.get(word[:_BEGINNING], ()) if alike(w, word)), None)

    def spans(self, text: Folded) -> Iterator[tuple[str, Span]]:
        """Each of its words that the text says, once, and where."""
        met: set[str] = set()
        for found in _WORD.finditer(text.text):
            word = self.meets(found[0])
            if word is not None and word not in met:
                met.add(word)
                yield word, Span(*found.span())


NO_WORDS = Vocabulary(())
