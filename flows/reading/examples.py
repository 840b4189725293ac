"""How people say each option: a reply is held against examples that a writer lists, by its words
and their letters. A misread is mended by one more line.

Source: nearest examples by TF-IDF cosine, G. Salton and C. Buckley, "Term-weighting approaches in
automatic text retrieval", 1988.
"""

import math
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, chain

import msgspec
from msgspec import Struct

from flows.reading.bayes import Bayes
from flows.reading.evidence import ASIDE, OPTION, Evidence
from flows.reading.phrases import LONGEST_CHOICE, plain
from flows.reading.tongue import Tongue

# Ours, measured on replies that no weight was fitted on: what is taken is right nineteen times of
# twenty; what is proposed first, every other time
# at least; it must be surer where their own words are kept instead, or where it is like no
# example. Another option is proposed beside it when it is nearly as sure.
_SURE, _RIVAL = 0.76, 0.12
POSSIBLE, POSSIBLE_IN_WORDS, _POSSIBLE_UNLIKE = 0.24, 0.4, 0.32
# Ours: what has less than this in common with each example is never taken: a "not" may turn it.
_UNLIKE = 0.15
# Under what stand the examples of what is said to us rather than answered; and among those, answers
# to open questions: what a question with a single option is told from.
SAID_TO_US, ANSWER = "said", "answer"
# Under what, beside the options of a question, stand replies that do not tell which.
UNCLEAR = "unclear"
# Ours: a longer reply tells more than one thing, or is a text to check.
_WORDS_COMPARED = 30
# Ours: « c’est combien ? 😅 »
_AROUND_A_MARK = 6
# What was compared lately: a reply is read again when its question is shown once more.
_REMEMBERED = 256
# Ours: a word of grammar tells less; a shorter one is of grammar or a slip.
_GRAMMAR = 0.3
_SHORTEST_WORD = 3

Said = Mapping[str, Mapping[str, tuple[str, ...]]]
"""For each question, by option, how people say it."""


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
        turned: dict[frozenset[str], list[tuple[int, frozenset[str]]]] = defaultdict(list)
        for option, said in examples:
            turned[tongue.turning(said)].append((option, self._stems(said)))
        every = [one for each in turned.values() for one in each]
        ends = accumulate(map(len, turned.values()))
        self._turned = {
            words: range(end - len(turned[words]), end)
            for words, end in zip(turned, ends, strict=True)
        }
        self._option = array("H", (option for option, _ in every))
        self._rarest = math.log(1 + len(every))
        self._hold([stems for _, stems in every])
        self._length = array("d", (self._long(stems) for _, stems in every))

    def _hold(self, told: Sequence[frozenset[str]]) -> None:
        """Keeps the stems in order, what each weighs, and one after the other the examples that
        have them: all questions together have a hundred thousand."""
        holding: dict[str, list[int]] = defaultdict(list)
        for at, stems in enumerate(told):
            for stem in stems:
                holding[stem].append(at)
        self._known = tuple(sorted(holding))
        each = [holding[stem] for stem in self._known]
        rarities = (math.log((1 + len(told)) / len(held)) for held in each)
        self._weight = array("d", (0, *map(self._squared, self._known, rarities)))
        self._starts = array("I", accumulate(map(len, each), initial=0))
        self._holding = array("H", chain.from_iterable(each))

    def best(self, said: str) -> list[float]:
        """For each option the cosine of its example most like the reply, 0 to 1: of those that a
        "not" or a "but" turns as it turns the reply."""
        stems, alike = self._stems(said), self._turned.get(self._tongue.turning(said), range(0))
        shared: dict[int, float] = defaultdict(float)
        for row in filter(None, map(self._row, stems)) if alike else ():
            weight = self._weight[row]
            for at in self._held(row, alike):
                shared[at] += weight
        length, likes = self._long(stems), [0.0] * self._options
        for at, weight in shared.items():
            like = weight / (length * self._length[at])
            if like > likes[option := self._option[at]]:
                likes[option] = like
        return likes

    def _row(self, stem: str) -> int:
        """Where the stem stands among those that are known, from 1; 0: no example has it."""
        at = bisect_left(self._known, stem)
        return at + 1 if self._known[at : at + 1] == (stem,) else 0

    def _held(self, row: int, among: range) -> "array[int]":
        """Those of some examples that have the stem of a row."""
        end = self._starts[row]
        first = bisect_left(self._holding, among.start, self._starts[row - 1], end)
        return self._holding[first : bisect_left(self._holding, among.stop, first, end)]

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
        rows = ((stem, self._row(stem)) for stem in stems)
        squares = (
            self._weight[row] if row else self._squared(stem, self._rarest) for stem, row in rows
        )
        return math.sqrt(sum(squares)) or 1


class Near(Struct, frozen=True):
    """An option, how sure it is that a reply means it, and how like one of its examples the reply
    is; both 0 to 1."""

    option: str
    sure: float
    like: float = 0


class Guess(Struct, frozen=True):
    """What to make of a reply: the option that is sure; or those to propose, the best first. alike:
    whether the best has something in common with an example, that nothing turns."""

    taken: str | None = None
    proposed: tuple[str, ...] = ()
    alike: bool = False

    @property
    def first(self) -> str | None:
        """The best option, sure or not."""
        return self.taken or next(iter(self.proposed), None)

    def doubted(self, but: Container[str] = ()) -> "Guess":
        """The same, proposed at most; but: not these."""
        every = (self.taken,) if self.taken else self.proposed
        left = tuple(option for option in every if option not in but)
        return Guess(proposed=left, alike=bool(left) and self.alike)


NOTHING_LIKE_IT = Guess()


class Examples:
    """The examples of one question, ready to be compared with a reply."""

    def __init__(
        self,
        said: Mapping[str, Iterable[str]],
        tongue: Tongue,
        grammar: frozenset[str],
        around: frozenset[str] = frozenset(),
        spoken: "Examples | None" = None,
    ) -> None:
        """spoken: the examples of what is said to us, among them answers."""
        self._options, self._around, self._spoken = tuple(said), around, spoken
        self._tongue = tongue
        told = [(at, self._bare(words)) for at, option in enumerate(said) for words in said[option]]
        self._bayes = Bayes(len(said), ((at, words.split()) for at, words in told))
        self._likeness = Likeness(len(said), told, tongue, grammar)
        self._near = lru_cache(_REMEMBERED)(self._compared)

    def near(self, reply: str) -> tuple[Near, ...]:
        """The options, the surest first."""
        said = self._short(reply)
        return self._near(said, _asks(reply)) if said else ()

    def beside(self, reply: str, answer: str) -> Near | None:
        """What a reply says to us rather than this answer, and how sure that is; None: nothing."""
        found = self.against(reply, answer)
        return found and Near(found[0], ASIDE.sure(found[1]), found[1].like)

    def answering(self, words: Sequence[str]) -> float:
        """The log odds that words said to us are an answer."""
        at = self._options.index(ANSWER) if ANSWER in self._options else None
        return 0 if at is None else self._bayes.odds_of(at, words)

    def guess(self, reply: str, among: Container[str], possible: float = POSSIBLE) -> Guess:
        """What the reply is, among the options on offer: taken when it is like the examples of one
        and of no other; proposed when it may be."""
        near = [one for one in self.near(reply) if one.option in among]
        alike = bool(near) and near[0].like >= _UNLIKE
        if not near or near[0].sure < max(possible, 0 if alike else _POSSIBLE_UNLIKE):
            return NOTHING_LIKE_IT
        if near[0].sure >= _SURE and alike and not self._turned_away(reply, near):
            return Guess(near[0].option, alike=True)
        rivals = [one.option for one in near[1:2] if near[0].sure - one.sure < _RIVAL]
        return Guess(proposed=(near[0].option, *rivals), alike=alike)

    def _turned_away(self, reply: str, near: Sequence[Near]) -> bool:
        """Whether a "not" stands in a reply, and an example of another option, turned as it is, is
        liker: « j’ai pas de vitrine » speaks of a shop."""
        liker = any(one.like > near[0].like for one in near[1:])
        return liker and bool(self._tongue.turning(plain(reply)))

    def _bare(self, reply: str) -> str:
        """The plain words, but for those that stand around anything: « euh ben »."""
        return " ".join(word for word in plain(reply).split() if word not in self._around)

    def _short(self, reply: str) -> str:
        """The bare words of a reply; none of a text that tells more than one thing."""
        said = self._bare(reply) if len(reply) <= LONGEST_CHOICE else ""
        return said if said.count(" ") < _WORDS_COMPARED else ""

    def _compared(self, said: str, asks: bool) -> tuple[Near, ...]:
        near = (Near(o, OPTION.sure(e), e.like) for o, e in self._evidence(said, asks))
        return tuple(sorted(near, key=lambda one: -one.sure))

    def evidence(self, reply: str) -> tuple[tuple[str, Evidence], ...]:
        """What tells for each option and against it; nothing of a text that tells more."""
        said = self._short(reply)
        return tuple(self._evidence(said, _asks(reply))) if said else ()

    def _evidence(self, said: str, asks: bool) -> Iterator[tuple[str, Evidence]]:
        words = said.split()
        odds, likes = self._bayes.odds(words), self._likeness.best(said)
        answers = self._spoken.answering(words) if self._spoken else 0
        most, next_most = sorted(odds, reverse=True)[:2]
        for option, mine, like in zip(self._options, odds, likes, strict=True):
            ahead = mine - (next_most if mine == most else most)
            yield option, Evidence(ahead, like, len(words), asks, answers)

    def against(self, reply: str, answer: str) -> tuple[str, Evidence] | None:
        """What a reply says to us rather than this answer, and what tells for it."""
        said = self._short(reply)
        if not said or answer not in self._options:
            return None
        words = said.split()
        odds, likes = self._bayes.odds(words), self._likeness.best(said)
        at = self._options.index(answer)
        most = max((n for n in range(len(odds)) if n != at), key=lambda n: odds[n])
        seen = Evidence(odds[most] - odds[at], likes[most], len(words), _asks(reply))
        return self._options[most], seen


def _asks(reply: str) -> bool:
    return "?" in reply[-_AROUND_A_MARK:]


class Book:
    """The examples of all questions, in all languages at once: people mix them."""

    def __init__(
        self,
        said: Said,
        tongue: Tongue,
        grammar: frozenset[str],
        around: frozenset[str] = frozenset(),
    ) -> None:
        self.said = said
        self._made: dict[tuple[str, str], Examples | None] = {}
        self._words = tongue, grammar, around

    def of(self, question: str, like: str = "") -> Examples | None:
        """Those of a question, made ready at its first reply. like: a question that has the same
        options, whose examples tell them too."""
        at = question, like
        if at not in self._made:
            options = self._shared(question, like)
            spoken = None if question == SAID_TO_US else self.of(SAID_TO_US)
            made = Examples(self._contrasted(options), *self._words, spoken) if options else None
            self._made[at] = made
        return self._made[at]

    def _shared(self, question: str, like: str) -> Mapping[str, tuple[str, ...]]:
        """Its own, and those of the other for the options that are its own as well."""
        own, others = self.said.get(question, {}), self.said.get(like, {})
        if not own:
            return others
        return {option: (*said, *others.get(option, ())) for option, said in own.items()}

    def _contrasted(self, options: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
        if len(options) > 1:
            return options
        return {**options, ANSWER: self.said.get(SAID_TO_US, {}).get(ANSWER, ())}


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
