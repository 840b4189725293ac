"""What a post to many earns and loses: nobody introduces it, it can tell what happened."""

import re
from collections.abc import Iterator
from itertools import chain, islice

from flows.reading.replies import plain
from flows.reading.vocabulary import Vocabulary
from flows.scoring.evidence import (
    Finder,
    Read,
    Reason,
    earned,
    one_question,
    phrase,
    placeholder,
    stories,
)

# Four words or more: fewer are a title or a way of speaking. Bounded, so that any text stays quick.
_SAID = re.compile(
    r"«([^«»]{1,300})»|“([^“”]{1,300})”|(?<![\w\"])\"(?! )([^\"\n]{1,300})(?<! )\"(?!\w)"
)
_WORDS_OF_A_QUOTE = 4
_HASHTAG = re.compile(r"(?<!\w)#\w{2,}")


def reasons(read: Read, customers: Vocabulary) -> Iterator[Reason]:
    """Why it gains points, then why it loses some. customers: the words of its readers."""
    found = {code: find(read) for code, find in _EARNS.items()}
    found["words"] = _words(read, customers)
    yield from earned(found, read.limits, "post")
    yield from _taken(read)


def facts(read: Read) -> int:
    """How many kinds of things that happened it tells: a number, a moment, a story, their words."""
    return sum(find(read) is not None for code, find in _EARNS.items() if code != "closing")


def _number(read: Read) -> str | None:
    """A number or a date, but not of « 5 astuces »."""
    loose = list(read.lists.posts.general.spans(read.text))
    for figure in read.lists.figures.spans(read.text):
        if not any(span.start < figure.end and figure.start < span.end for span in loose):
            return read.quote(figure)
    return None


def _story(read: Read) -> str | None:
    return read.quote(next(stories(read.text, read.lists, read.limits.message_near), None))


def _quote(read: Read) -> str | None:
    """Somebody’s words, between quotation marks."""
    said = (found[0] for found in _SAID.finditer(read.text.original))
    return next((words for words in said if len(plain(words).split()) >= _WORDS_OF_A_QUOTE), None)


def _closing(read: Read) -> str | None:
    """One question, or one thing to do."""
    return one_question(read) or read.quote(read.lists.posts.invites.first(read.text))


def _words(read: Read, customers: Vocabulary) -> str | None:
    """Words that those it is meant for use themselves."""
    met = list(customers.spans(read.text))
    return read.text.quote(met[0][1]) if len(met) >= read.limits.post_words_from else None


_EARNS: dict[str, Finder] = {
    "number": _number,
    "moment": phrase(lambda lists: lists.posts.times),
    "story": _story,
    "quote": _quote,
    "closing": _closing,
}


def _taken(read: Read) -> Iterator[Reason]:
    lists, limits = read.lists, read.limits
    worn = {"stock": lists.stock, "general": lists.posts.general, "jargon": lists.posts.jargon}
    found = chain.from_iterable(
        ((code, span) for span in read.worn(phrases)) for code, phrases in worn.items()
    )
    for code, span in islice(found, limits.message_stock_most // limits.message_stock):
        yield Reason(code, -limits.message_stock, read.text.quote(span))
    unfilled, everyone = placeholder(read), lists.posts.everyone.first(read.text)
    if unfilled:
        yield Reason("placeholder", -limits.message_placeholder, unfilled)
    if everyone:
        yield Reason("everyone", -limits.post_everyone, read.text.quote(everyone))
    if len(_HASHTAG.findall(read.text.original)) >= limits.post_hashtags:
        yield Reason("hashtags", -limits.post_hashtag)
