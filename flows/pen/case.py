"""A sentence of the pen, with what it rests on and by what it is judged."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from flows.pen.figures import Figure, figures
from flows.pen.tasks import Fact, Kind, Origin, Sentence, Task
from flows.pen.words import PenWords
from flows.reading.lists import Lists
from flows.reading.phrases import Folded, fold, plain

# Ours: of the words of a question, one more than the answers and ordinary speech have.
_SPARE = 1
_SHORTEST = 3
# The words of these need not be named: their figures do.
_KNOWN = ("offer", "families")
# That it is of this week need not be named either: it is what a week is.
_WHEN = re.compile(r"when\d+")
# Ours: words that begin alike for so long are of one family.
ROOT = 5
# Ours: so many letters tell the word that another is made of.
_BEGINS = 4
# « 25 déc. »
_SHORT = re.compile(r"\b([^\W\d_]{3,5})\.")
# « 17h » is « 17 h ».
_JOINED = re.compile(r"(?<=\d)(?=[a-zA-Z])")


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
        self.text = sentence.text

    @cached_property
    def source(self) -> str:
        """The facts named; what is sold and to whom is known to any sentence, and to any of a text
        whom it is for."""
        named = (*self.sentence.rests_on, *_KNOWN)
        readers = (Origin.READER,) if self.task.kind is Kind.MESSAGE else ()
        every = self.task.facts
        known = (f for f in every if f.id in named or f.origin in readers or _WHEN.fullmatch(f.id))
        return " . ".join(map(_told, known))

    @cached_property
    def exact(self) -> str:
        """Those whose figures and words may be said again: not what the rules found."""
        told = (f for f in self._named if f.origin is not Origin.FINDING)
        return " . ".join(map(_told, told))

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures that may be said again; a number alone is of what its question is about as
        well: « Heures par groupe . 5, 2 »."""
        told = (f for f in self._named if f.origin is not Origin.FINDING)
        return tuple(chain.from_iterable(map(self._counted, told)))

    def _counted(self, fact: Fact) -> Iterator[Figure]:
        found = tuple(figures(_told(fact), self.words))
        yield from found
        about = plain(fact.about).split() if fact.origin is Origin.ANSWER else ()
        unit = next(filter(None, map(self.words.unit, about)), "")
        if unit and unit not in self.words.money:
            yield from (replace(f, unit=unit) for f in found if not f.unit)

    def counts_in(self, money: str) -> bool:
        """Whether they tell amounts in this money, or in none."""
        every = plain(" ".join(fact.text for fact in self.task.facts)).split()
        signs = {c for fact in self.task.facts for c in fact.text if c in "€$£"}
        told = {
            self.words.currency(word) for word in {*every, *signs} if len(word) > 1 or word in signs
        }
        return money in told or not told - {""}

    @cached_property
    def theirs(self) -> str:
        """What they answered of it, folded, with a space around."""
        said = (plain(f.text) for f in self._named if f.origin is Origin.ANSWER)
        return f" {' . '.join(said)} "

    @property
    def _named(self) -> Iterator[Fact]:
        return (f for f in self.task.facts if f.id in self.sentence.rests_on)

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

    def dated(self, words: str) -> bool:
        """Whether they are of a date that is told by its beginning: « 25 déc. »."""
        folded = plain(words)
        cut = any(folded.startswith(plain(short)) for short in _SHORT.findall(self.source))
        return cut and self.words.tied["dates"].within(Folded(folded))

    def meets(self, word: str) -> bool:
        """Whether a folded word, in whatever form, stands in what it rests on."""
        alike = self.lists.tongue.stems.alike
        return any(alike(word, told) or _akin(word, told) for told in self._telling)

    def own(self, word: str) -> bool:
        """Whether a folded word is one that they typed, named or not, or begins as one does:
        « signez » of « à la signature »."""
        return any(one.startswith(word[:_BEGINS]) for one in self._answered)

    @cached_property
    def _answered(self) -> frozenset[str]:
        told = (f for f in self.task.facts if f.origin is Origin.ANSWER)
        every = (f.text for f in told if f.id.endswith("+") or f.text.startswith(("«", "“")))
        return frozenset(chain.from_iterable(plain(text).split() for text in every))

    @cached_property
    def _telling(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.told.split()))

    @cached_property
    def novel(self) -> tuple[str, ...]:
        """Its words that are neither ordinary speech nor in what it rests on."""
        said = dict.fromkeys(w for w in self.said if len(w) >= _SHORTEST and not w.isdecimal())
        return tuple(w for w in said if not (self.ordinary(w) or self.meets(w) or self.dated(w)))

    def ordinary(self, word: str) -> bool:
        """Whether any message may say it, in one form or another."""
        if word in self.words.small | self.words.speech | self.lists.words.grammar:
            return True
        if word in self.words.numbers or self.words.unit(word):  # judged with its number
            return True
        stems = self.lists.tongue.stems.of(word)
        return any(stem in self.known.spoken for stem in stems)

    @cached_property
    def spare(self) -> int:
        """How many of these are let through."""
        asks = self.text.rstrip().endswith("?") and not self.words.claims.within(self.folded)
        return _SPARE if asks else 0


def _told(fact: Fact) -> str:
    """A fact with what it is about, where it is an answer: « vos 5 derniers clients »."""
    return f"{fact.about} . {fact.text}" if fact.origin is Origin.ANSWER else fact.text


def _akin(one: str, other: str) -> bool:
    """Whether two folded words are of one family: « ramonage », « ramoneur »."""
    return min(len(one), len(other)) > ROOT and one[:ROOT] == other[:ROOT]
