"""What the score of a text rests on: the text as it is read, and the reasons found in it."""

import re
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.phrases import Folded, Phrases, Span, near

# Ours, two lines of a phone: a longer sentence is quoted from the words that count on.
_QUOTED = 90
_LOOSE_ENDS = " ,;:.\u00a0\u202f"
_MARKS = ' \n\t»”"\u00a0\u202f'
_QUESTION = re.compile(r"[?\uff1f\u061f]+")
_BEFORE = re.compile(r".*(?:[.!?…]|,\n|\n\s*\n)", re.DOTALL)
_NAME = re.compile(r"[^\W\d_]{2,}")
# [first name], {{company}}, <name>, %CITY%, XX, ____
_PLACEHOLDER = re.compile(
    r"\[[^\]\[\d\n]{2,40}\]|\{\{?[^{}\n]{1,40}\}?\}|<[^\W\d][\w -]{1,30}>|%\w{3,20}%"
    r"|(?<!\w)[XY]{2,}(?!\w)|_{3,}|#[A-Z]{3,20}#"
)


class Reason(Struct, frozen=True):
    """Why points were given (or taken: below 0). quoted: the words of the text, or "" when the
    reason is of the whole text or of another answer."""

    code: str
    points: int
    quoted: str = ""


class Read(Struct, frozen=True):
    """A text, and what it is measured with. own: what its writer answered."""

    text: Folded
    lists: Lists
    limits: Limits
    own: tuple[Folded, ...] = ()

    def worn(self, phrases: Phrases) -> Iterator[Span]:
        """Where these phrases are, but for those that the person's own answers say too."""
        for span in phrases.spans(self.text):
            said = Phrases([self.text.text[span.start : span.end]])
            if not any(said.within(words) for words in self.own):
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


def named(text: Folded, lists: Lists) -> Iterator[Span]:
    """The first names that the text gives, with their capital."""
    for found in _NAME.finditer(text.text):
        if found[0] in lists.names.first and text.quote(Span(*found.span()))[0].isupper():
            yield Span(*found.span())


def stories(text: Folded, lists: Lists, words: int) -> Iterator[Span]:
    """Where a customer does or says something: « une cliente m’a appelé ». words: how many may
    stand between the two."""
    people = sorted([*named(text, lists), *lists.posts.people.spans(text)])
    yield from near(text, people, lists.posts.did.spans(text), words)
    yield from lists.posts.scenes.spans(text)


Finder = Callable[[Read], str | None]


def phrase(phrases: Callable[[Lists], Phrases]) -> Finder:
    """Finds the first of these phrases, and quotes its sentence."""
    return lambda read: read.quote(phrases(read.lists).first(read.text))


def earned(found: Mapping[str, str | None], limits: Limits, rule: str) -> Iterator[Reason]:
    """A reason for each code that was found; rules.toml weighs it under `rule`_`code`."""
    for code, quoted in found.items():
        if quoted is not None:
            yield Reason(code, getattr(limits, f"{rule}_{code}"), quoted)


def one_question(read: Read) -> str | None:
    """The only question, when nothing but a greeting and a name come after it."""
    before, *after = _QUESTION.split(read.text.original)
    if len(after) != 1 or len(after[0].split()) > read.limits.message_closing:
        return None
    question = _BEFORE.sub("", before)
    return (question if len(question) <= _QUOTED else before.rpartition("\n")[2]).strip(_MARKS)


def placeholder(read: Read) -> str | None:
    """What was to be filled in before sending: « Bonjour [Prénom] »."""
    unfilled = _PLACEHOLDER.search(read.text.original)
    return unfilled[0] if unfilled else None
