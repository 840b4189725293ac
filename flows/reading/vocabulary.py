"""Words known by their stems, so that « tarifs » meets « tarif » whatever the accents."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from flows.reading.phrases import Folded, Span, plain
from flows.reading.stems import Stems

_WORD = re.compile(r"[^\W\d_]{3,}")
# Words that meet begin alike: what begins otherwise is not stemmed, which takes time.
_BEGINNING = 3
# Ours: more words than anyone answers in an interview of fifteen minutes.
_MOST_WORDS = 600


class Vocabulary:
    """The words of some texts, but those that anybody uses.

    stems: by which words meet. common: folded words that tell nothing of who is spoken to.
    """

    def __init__(
        self, texts: Iterable[str], stems: Stems, common: frozenset[str] = frozenset()
    ) -> None:
        said = (word for text in texts for word in _WORD.findall(plain(text)))
        self._stems = stems
        self._common = common
        words = [word for word in dict.fromkeys(said) if word not in common][:_MOST_WORDS]
        self._beginning: dict[str, list[str]] = defaultdict(list)
        for word in words:
            self._beginning[word[:_BEGINNING]].append(word)

    def __bool__(self) -> bool:
        return bool(self._beginning)

    def meets(self, word: str) -> str | None:
        """The word of the vocabulary that this folded word is a form of."""
        if word in self._common:
            return None
        begun = self._beginning.get(word[:_BEGINNING], ())
        return next((known for known in begun if self._stems.alike(known, word)), None)

    def spans(self, text: Folded) -> Iterator[tuple[str, Span]]:
        """Each of its words that the text says, once, and where."""
        met: set[str] = set()
        for found in _WORD.finditer(text.text):
            word = self.meets(found[0])
            if word is not None and word not in met:
                met.add(word)
                yield word, Span(*found.span())


NO_WORDS = Vocabulary((), Stems())
