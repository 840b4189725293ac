"""How like one of a few examples a reply is, by the words that both have.

Source: nearest examples by TF-IDF cosine, G. Salton and C. Buckley, "Term-weighting approaches in
automatic text retrieval", 1988.
"""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Sequence

from flows.reading.tongue import Tongue

# Ours: a word of grammar tells less; a shorter one is of grammar or a slip.
_GRAMMAR = 0.3
_SHORTEST_WORD = 3


class Likeness:
    """The examples of some options, by their words. Each example: the place of its option, and its
    words, plain."""

    def __init__(
        self,
        options: int,
        examples: Sequence[tuple[int, str]],
        tongue: Tongue,
        grammar: frozenset[str],
    ) -> None:
        self._tongue, self._grammar = tongue, grammar
        self._options = options
        self._option = [option for option, _ in examples]
        told = [self._stems(said) for _, said in examples]
        held = Counter(stem for stems in told for stem in stems)
        self._rarest = math.log(1 + len(told))
        self._weight = {s: self._squared(s, math.log((1 + len(told)) / n)) for s, n in held.items()}
        self._length = [self._long(stems) for stems in told]
        self._holding: dict[frozenset[str], dict[str, array[int]]] = defaultdict(dict)
        for at, (stems, (_, said)) in enumerate(zip(told, examples, strict=True)):
            holding = self._holding[tongue.turning(said)]
            for stem in stems:
                holding.setdefault(stem, array("H")).append(at)

    def best(self, said: str) -> list[float]:
        """For each option the cosine of its example most like the reply, 0 to 1: of those that a
        "not" or a "but" turns as it turns the reply."""
        stems, holding = self._stems(said), self._holding.get(self._tongue.turning(said), {})
        shared: dict[int, float] = defaultdict(float)
        for stem in stems:
            for at in holding.get(stem, ()):
                shared[at] += self._weight[stem]
        length, likes = self._long(stems), [0.0] * self._options
        for at, weight in shared.items():
            like = weight / (length * self._length[at])
            if like > likes[option := self._option[at]]:
                likes[option] = like
        return likes

    def _stems(self, said: str) -> frozenset[str]:
        """Each word by its first stem; those of grammar, and the short ones, as they are."""
        words = said.split()
        return frozenset(
            w if self._is_grammar(w) else min(self._tongue.stems.of(w), default=w) for w in words
        )

    def _is_grammar(self, word: str) -> bool:
        return word in self._grammar or len(word) < _SHORTEST_WORD

    def _squared(self, stem: str, rarity: float) -> float:
        """What a stem that both have adds to their likeness; one that no example has is as rare as
        can be."""
        return rarity * rarity * (_GRAMMAR if self._is_grammar(stem) else 1)

    def _long(self, stems: frozenset[str]) -> float:
        unknown = self._rarest
        squares = (self._weight.get(s) or self._squared(s, unknown) for s in stems)
        return math.sqrt(sum(squares)) or 1
