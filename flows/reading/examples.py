"""How people say each option: a reply is held against examples that a writer lists, by its words,
their stems and their letters. Nearest neighbours; a misread is mended by one more line.

Source of the features: nearest examples by TF-IDF cosine, G. Salton and C. Buckley, "Term-weighting
approaches in automatic text retrieval", 1988; trigrams stand for slips and for words of one root.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

import msgspec
from msgspec import Struct

from flows.reading.replies import LONGEST_CHOICE, plain
from flows.reading.tongue import Tongue

# Ours, tried on replies that no example was written from.
_STEM, _TRIGRAM, _PAIR, _GRAMMAR = 1.0, 0.4, 0.6, 0.3
_SHORTEST_IN_LETTERS, _SHORTEST_WORD = 4, 3
# Ours: the likeness that is left to an example which a "not" or a "but" turns the other way: it
# may be proposed, and is never taken.
_TURNED = 0.55
# Ours: what a second and a third example of the same option add to the first.
_MORE = (1.0, 0.2, 0.1)
# Ours: a longer reply tells more than one thing, or is a text to check.
_WORDS_COMPARED = 30
# What was compared lately: a reply is read again when its question is shown once more.
_REMEMBERED = 256

Said = Mapping[str, Mapping[str, tuple[str, ...]]]
"""For each question, by option, how people say it."""


class Near(Struct, frozen=True):
    """An option, and how like its examples a reply is: 0 is not at all, 1.3 at most. straight: the
    same, of the examples that nothing turns the other way."""

    option: str
    likeness: float
    straight: float


class Guess(Struct, frozen=True):
    """What to make of a reply: the option that is sure; or those to propose, the best first."""

    taken: str | None = None
    proposed: tuple[str, ...] = ()


NOTHING_LIKE_IT = Guess()
# Ours, tried on replies that no example was written from: what is taken is right 29 times of 30.
# How like the best is, and how far ahead of the next.
_SURE = ((0.62, 0.15), (0.42, 0.3))
_POSSIBLE, _RIVAL = 0.17, 0.06


class Examples:
    """The examples of one question, ready to be compared with a reply."""

    def __init__(
        self, said: Mapping[str, Iterable[str]], tongue: Tongue, grammar: frozenset[str]
    ) -> None:
        self._tongue, self._grammar = tongue, grammar
        told = [(option, plain(words)) for option, all_said in said.items() for words in all_said]
        self._options = [option for option, _ in told]
        self._turned = [tongue.turning(words) for _, words in told]
        features = [self._features(words) for _, words in told]
        held = Counter(feature for found in features for feature in found)
        self._rarity = {f: math.log((1 + len(told)) / n) for f, n in held.items()}
        self._holding: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for at, found in enumerate(features):
            for feature, weight in self._unit(found).items():
                self._holding[feature].append((at, weight))
        self._near = lru_cache(_REMEMBERED)(self._compared)

    def near(self, reply: str) -> tuple[Near, ...]:
        """The options, those whose examples are most like the reply first; none it has no word
        of."""
        words = plain(reply).split() if len(reply) <= LONGEST_CHOICE else []
        return self._near(" ".join(words)) if 0 < len(words) <= _WORDS_COMPARED else ()

    def guess(self, reply: str, among: Container[str]) -> Guess:
        """What the reply is, among the options on offer: taken when it is like the examples of one
        and of no other; proposed when it may be."""
        near = [one for one in self.near(reply) if one.option in among]
        if not near or near[0].likeness < _POSSIBLE:
            return NOTHING_LIKE_IT
        best, second = near[0], near[1].likeness if len(near) > 1 else 0
        ahead = best.likeness - second
        if any(best.straight >= sure and ahead >= far for sure, far in _SURE):
            return Guess(best.option)
        rivals = [one.option for one in near[1:2] if best.likeness - one.likeness < _RIVAL]
        return Guess(proposed=(best.option, *rivals))

    def _compared(self, said: str) -> tuple[Near, ...]:
        likeness: dict[int, float] = defaultdict(float)
        for feature, weight in self._unit(self._features(said)).items():
            for at, other in self._holding.get(feature, ()):
                likeness[at] += weight * other
        turned = self._tongue.turning(said)
        by_option: dict[str, list[float]] = defaultdict(list)
        straight: dict[str, list[float]] = defaultdict(list)
        for at, like in likeness.items():
            same, option = self._turned[at] == turned, self._options[at]
            by_option[option].append(like if same else like * _TURNED)
            straight[option].append(like * same)
        near = [Near(o, _best(likes), _best(straight[o])) for o, likes in by_option.items()]
        return tuple(sorted(near, key=lambda one: -one.likeness))

    def _features(self, said: str) -> Mapping[str, float]:
        """The stems of a plain text, the pairs of its words and the letters of the longer ones,
        each with its weight."""
        found: dict[str, float] = defaultdict(float)
        words = said.split()
        for word in words:
            grammar = self._is_grammar(word)
            for stem in {word, *self._tongue.stems.of(word)}:
                found[f"={stem}"] += _GRAMMAR if grammar else _STEM
            if not grammar and len(word) >= _SHORTEST_IN_LETTERS:
                edged = f" {word} "
                for at in range(len(edged) - 2):
                    found[edged[at : at + 3]] += _TRIGRAM
        for one, other in pairwise(words):
            grammar = self._is_grammar(one) and self._is_grammar(other)
            found[f"{one}+{other}"] += _PAIR * (_GRAMMAR if grammar else 1)
        return found

    def _is_grammar(self, word: str) -> bool:
        return word in self._grammar or len(word) < _SHORTEST_WORD

    def _unit(self, found: Mapping[str, float]) -> Mapping[str, float]:
        """Features weighted by how rare they are among the examples; of length one. A feature that
        no example has is as rare as can be: an unknown word makes everything less alike."""
        rarest = math.log(1 + len(self._options))
        weighed = {f: w * self._rarity.get(f, rarest) for f, w in found.items()}
        length = math.sqrt(sum(w * w for w in weighed.values())) or 1
        return {f: w / length for f, w in weighed.items()}


def _best(likes: list[float]) -> float:
    most = sorted(likes, reverse=True)[: len(_MORE)]
    return sum(weight * like for weight, like in zip(_MORE, most, strict=False))


class Book:
    """The examples of all questions, in all languages at once: people mix them."""

    def __init__(self, said: Said, tongue: Tongue, grammar: frozenset[str]) -> None:
        self.said = said
        self._made: dict[str, Examples] = {}
        self._tongue, self._grammar = tongue, grammar

    def of(self, question: str) -> Examples | None:
        """Those of a question, made ready at its first reply."""
        if question not in self._made and question in self.said:
            self._made[question] = Examples(self.said[question], self._tongue, self._grammar)
        return self._made.get(question)


def read_examples(toml_text: str) -> Said:
    """The examples of one language. Raises msgspec.DecodeError naming what is wrong."""
    return msgspec.toml.decode(toml_text, type=dict[str, dict[str, tuple[str, ...]]])


def together(all_said: Iterable[Said]) -> Said:
    """The examples of several languages as one."""
    merged: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for said in all_said:
        for question, options in said.items():
            for option, words in options.items():
                merged[question][option] = (*merged[question].get(option, ()), *words)
    return dict(merged)
