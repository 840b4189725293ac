"""A sentence of the pen, with what it rests on and by what it is judged."""

import re
from functools import cached_property

from msgspec import Struct

from flows.pen.tasks import Kind, Origin, Sentence, Task
from flows.pen.words import PenWords
from flows.reading.lists import Lists
from flows.reading.phrases import Folded, fold, plain

# Ours: of the words of a question, one more than the answers and ordinary speech have.
_SPARE = 1
_SHORTEST = 3
# The words of these need not be named: their figures do.
_KNOWN = ("offer", "families")
# Ours: words that begin alike for so long are of one family.
ROOT = 5
# « 17h » is « 17 h ».
_JOINED = re.compile(r"(?<=\d)(?=[a-zA-Z])")
_BLANK = re.compile(r"\[[^\[\]\d]{1,30}\]")


class Known(Struct, frozen=True):
    """By what sentences are judged. others: the small words of the other languages; spoken: the
    stems of ordinary speech. hidden: what is never to be said to anybody else."""

    words: PenWords
    others: frozenset[str]
    spoken: frozenset[str]
    lists: Lists
    hidden: tuple[str, ...] = ()


class Case:
    """A sentence, what it rests on, and what was asked."""

    def __init__(self, task: Task, sentence: Sentence, known: Known) -> None:
        self.task, self.sentence, self.known = task, sentence, known
        self.words, self.lists = known.words, known.lists
        self.text = _BLANK.sub(" ", sentence.text)

    @cached_property
    def source(self) -> str:
        """The facts named; what is sold and to whom is known to any sentence, and to any of a text
        whom it is for."""
        named = (*self.sentence.rests_on, *_KNOWN)
        readers = (Origin.READER,) if self.task.kind is Kind.MESSAGE else ()
        said = (f.text for f in self.task.facts if f.id in named or f.origin in readers)
        return " . ".join(said)

    @cached_property
    def exact(self) -> str:
        """Those whose figures and words may be said again: not what the rules found."""
        named = self.sentence.rests_on
        told = (f for f in self.task.facts if f.id in named and f.origin is not Origin.FINDING)
        return " . ".join(fact.text for fact in told)

    @cached_property
    def folded(self) -> Folded:
        return fold(self.text)

    @cached_property
    def said(self) -> tuple[str, ...]:
        """Its folded words."""
        return tuple(plain(self.text).split())

    @cached_property
    def told(self) -> str:
        """What it rests on, folded, with a space around."""
        apart = _JOINED.sub(" ", self.source)
        return f" {plain(self.source)} {plain(apart)} "

    def grounded(self, words: str) -> bool:
        """Whether words stand in what it rests on, as they are or in the plural."""
        folded = plain(words)
        forms = (folded, f"{folded}s", folded.removesuffix("s"), folded.removesuffix("es"))
        return any(f" {form} " in self.told for form in forms if form)

    def meets(self, word: str) -> bool:
        """Whether a folded word, in whatever form, stands in what it rests on."""
        alike = self.lists.tongue.stems.alike
        return any(alike(word, told) or _akin(word, told) for told in self._telling)

    @cached_property
    def _telling(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.told.split()))

    @cached_property
    def novel(self) -> tuple[str, ...]:
        """Its words that are neither ordinary speech nor in what it rests on."""
        said = dict.fromkeys(w for w in self.said if len(w) >= _SHORTEST and not w.isdecimal())
        return tuple(w for w in said if not (self.ordinary(w) or self.meets(w)))

    def ordinary(self, word: str) -> bool:
        """Whether any message may say it, in one form or another."""
        if word in self.words.small | self.words.speech | self.lists.words.grammar:
            return True
        stems = self.lists.tongue.stems.of(word)
        return any(stem in self.known.spoken for stem in stems)

    @cached_property
    def spare(self) -> int:
        """How many of these are let through."""
        asks = self.text.rstrip().endswith("?") and not self.words.claims.within(self.folded)
        return _SPARE if asks else 0


def _akin(one: str, other: str) -> bool:
    """Whether two folded words are of one family: « ramonage », « ramoneur »."""
    return min(len(one), len(other)) > ROOT and one[:ROOT] == other[:ROOT]
