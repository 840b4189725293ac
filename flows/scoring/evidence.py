"""What the score of a text rests on: the text as it is read, the reasons found in it, and what it
asks of its reader: questions that can be answered, and the one thing to do."""

import re
from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.phrases import Folded, Phrases, Span, fold, near
from flows.reading.vocabulary import NO_WORDS, Vocabulary

# Ours, two lines of a phone: a longer sentence is quoted from the words that count on.
_QUOTED = 90
_LOOSE_ENDS = " ,;:.\u00a0\u202f"
_NAME = re.compile(r"[^\W\d_]{2,}")
_MARKS = ' \n\t»”"\u00a0\u202f'
_QUESTION = re.compile(r"[?\uff1f\u061f]+")
_MARK = re.compile(r"[?\uff1f\u061f]")
_BEFORE = re.compile(r".*(?:[.!?…]|,\n|\n\s*\n)", re.DOTALL)
_SENTENCE = re.compile(r"[^.!?…\n]+\Z")
# Ours: what stands further before its mark is no part of a question.
_LONGEST, _SHORTEST = 400, 2
# Ours: a question in so much of the beginning opens the text rather than asks.
_OPENS = 0.3
# « », “ ”, ‘ ’ and straight ones; bounded, so that any text stays quick.
SAID = re.compile(
    r"«([^«»]{1,300})»|“([^“”]{1,300})”|(?<![\w\"])\"(?! )([^\"\n]{1,300})(?<! )\"(?!\w)"
    r"|(?<!\w)‘(?! )([^‘\n]{1,300}?)(?<! )’(?!\w)|(?<![\w'])'(?! )([^\n]{1,300}?)(?<! )'(?!\w)"
)


class Reason(Struct, frozen=True):
    """Why points were given (or taken: below 0). quoted: the words of the text, or "" when the
    reason is of the whole text or of another answer."""

    code: str
    points: int
    quoted: str = ""


class Known(Struct, frozen=True):
    """What the writer's answers lend to the reading of a text.

    own: what they answered, whole: no phrase of it is worn out in their mouth. customers: the words
    of those who pay; trade: those of what they do. moment, fear: the words of the day on which the
    favourite came, and of what nearly stopped them. said: what customers said. people: what tells
    who sends customers.
    """

    own: tuple[Folded, ...] = ()
    customers: Vocabulary = NO_WORDS
    trade: Vocabulary = NO_WORDS
    moment: Vocabulary = NO_WORDS
    fear: Vocabulary = NO_WORDS
    said: tuple[str, ...] = ()
    people: tuple[Folded, ...] = ()


class Read(Struct, frozen=True):
    """A text, and what it is measured with."""

    text: Folded
    lists: Lists
    limits: Limits
    known: Known = Known()

    def worn(self, phrases: Phrases) -> Iterator[Span]:
        """Where these phrases are, but for those that the person's own answers say too."""
        for span in phrases.spans(self.text):
            said = Phrases([self.text.text[span.start : span.end]])
            if not any(said.within(words) for words in self.known.own):
                yield span

    def quote(self, span: Span | None) -> str | None:
        """The sentence around the span, or when it is long, what follows the span."""
        if span is None:
            return None
        whole = self.text.quote(self.text.sentence(span))
        if len(whole) <= _QUOTED:
            return whole.rstrip(_LOOSE_ENDS)
        after = self.text.quote(Span(span.start, self.text.sentence(span).end))
        kept = after[: _QUOTED + 1].rsplit(None, 1)[0] if len(after) > _QUOTED else after
        return kept.rstrip(_LOOSE_ENDS)

    def sentences(self) -> Iterator[Span]:
        """Its sentences, in order."""
        at = 0
        for part in self.text.text.split("."):
            if part.strip():
                yield Span(at, at + len(part))
            at += len(part) + 1


Finder = Callable[[Read], str | None]


def phrase(phrases: Callable[[Lists], Phrases]) -> Finder:
    """Finds the first of these phrases, and quotes its sentence."""
    return lambda read: read.quote(phrases(read.lists).first(read.text))


def first_of(*finders: Finder) -> Finder:
    """What the first of these finds that finds something."""
    return lambda read: next((said for find in finders if (said := find(read)) is not None), None)


def within(span: Span, others: Iterable[Span]) -> bool:
    """Whether one of the others begins inside the span."""
    return any(span.start <= other.start < span.end for other in others)


def crosses(span: Span, others: Iterable[Span]) -> bool:
    """Whether one of the others shares a letter with the span."""
    return any(other.start < span.end and span.start < other.end for other in others)


def named(text: Folded, lists: Lists) -> Iterator[Span]:
    """The first names that the text gives, with their capital."""
    for found in _NAME.finditer(text.text):
        if found[0] in lists.names.first and text.quote(Span(*found.span()))[0].isupper():
            yield Span(*found.span())


def spoken(text: Folded) -> Iterator[Span]:
    """What stands between quotation marks: somebody else's words, in which "your" is the
    writer's."""
    for found in SAID.finditer(text.original):
        yield text.span(*found.span())


def stories(text: Folded, lists: Lists, words: int) -> Iterator[Span]:
    """Where a customer does or says something: « une cliente m’a appelé ». words: how many may
    stand between the two."""
    mine = list(lists.selfintro.spans(text))
    names = (name for name in named(text, lists) if not crosses(name, mine))
    people = sorted([*names, *lists.posts.people.spans(text)])
    yield from near(text, people, lists.posts.did.spans(text), words)
    yield from lists.posts.scenes.spans(text)


def shares(read: Read, known: Vocabulary, least: int) -> str | None:
    """The sentence that has so many words of these, but for those of the trade: they are in all
    that its people write."""
    met = [span for word, span in known.spans(read.text) if not read.known.trade.meets(word)]
    for sentence in read.sentences():
        if sum(sentence.start <= span.start < sentence.end for span in met) >= least:
            return read.quote(sentence)
    return None


def one_question(read: Read) -> str | None:
    """The only question, when nothing but a greeting and a name come after it."""
    before, *after = _QUESTION.split(read.text.original)
    if len(after) != 1 or len(after[0].split()) > read.limits.message_closing:
        return None
    question = _BEFORE.sub("", before)
    return (question if len(question) <= _QUOTED else before.rpartition("\n")[2]).strip(_MARKS)


def asked(read: Read, opens: float = _OPENS) -> Iterator[str]:
    """The questions that its reader can answer: not « Marre de… ? », nor one that is quoted, nor
    one that only opens the text, up to so much of it."""
    text = read.text.original
    for mark in _MARK.finditer(text, int(len(text) * opens)):
        before = _SENTENCE.search(text[max(0, mark.start() - _LONGEST) : mark.start()])
        if before is None or len(before[0]) < _SHORTEST or mark.end() < len(text) * opens:
            continue
        said = f"{before[0]}{mark[0]}".strip()
        folded = fold(said)
        opening = read.lists.rhetorical.first(folded)
        rhetorical = opening is not None and not folded.text[: opening.start].strip()
        if not rhetorical and not _inside_quotes(text, mark.start()):
            yield said


def _inside_quotes(text: str, at: int) -> bool:
    """Whether a question stands in somebody's words."""
    return text.count("«", 0, at) > text.count("»", 0, at) or text.count("“", 0, at) > text.count(
        "”", 0, at
    )


def question(read: Read) -> str | None:
    """The last question that can be answered."""
    said = [one[-_QUOTED:] if len(one) > _QUOTED else one for one in asked(read)]
    return said[-1].strip(_MARKS) if said else None


def to_do(read: Read) -> str | None:
    """One question, or one thing to do."""
    found = question(read)
    return found if found is not None else read.quote(read.lists.posts.invites.first(read.text))
