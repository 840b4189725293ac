"""What a text loses points for: what anybody sends."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from flows.reading.lists import Lists
from flows.reading.phrases import Folded, Phrases
from flows.scoring.evidence import Read, Reason
from flows.scoring.form import hashtags

# [first name], {{company}}, <name>, %CITY%, XX, ____
_PLACEHOLDER = re.compile(
    r"\[[^\]\[\d\n]{2,40}\]|\{\{?[^{}\n]{1,40}\}?\}|<[^\W\d][\w -]{1,30}>|%\w{3,20}%"
    r"|(?<!\w)[XY]{2,}(?!\w)|_{3,}|#[A-Z]{3,20}#"
)
Taking = Callable[[Read], Iterator[Reason]]


def _worn(code: str, phrases: Callable[[Lists], Phrases]) -> Taking:
    """A reason for each of these phrases."""

    def take(read: Read) -> Iterator[Reason]:
        for span in read.worn(phrases(read.lists)):
            yield Reason(code, -read.limits.message_stock, read.text.quote(span))

    return take


def _placeholder(read: Read) -> Iterator[Reason]:
    """What was to be filled in before sending: « Bonjour [Prénom] »."""
    unfilled = _PLACEHOLDER.search(read.text.original)
    if unfilled:
        yield Reason("placeholder", -read.limits.message_placeholder, unfilled[0])


def _me(read: Read) -> Iterator[Reason]:
    limits, text = read.limits, read.text
    if _count(text, read.lists.me) > limits.message_me_ratio * (1 + _count(text, read.lists.you)):
        yield Reason("me", -limits.message_me)


def _long(read: Read) -> Iterator[Reason]:
    if len(read.text.original.split()) > read.limits.message_words:
        yield Reason("long", -read.limits.message_long)


def _everyone(read: Read) -> Iterator[Reason]:
    found = read.lists.posts.everyone.first(read.text)
    if found:
        yield Reason("everyone", -read.limits.post_everyone, read.text.quote(found))


def _hashtags(read: Read) -> Iterator[Reason]:
    if hashtags(read.text) >= read.limits.post_hashtags:
        yield Reason("hashtags", -read.limits.post_hashtag)


def _count(text: Folded, phrases: Phrases) -> int:
    return sum(1 for _ in phrases.spans(text))


WORN: Mapping[str, Taking] = {
    "stock": _worn("stock", lambda lists: lists.stock),
    "general": _worn("general", lambda lists: lists.posts.general),
    "jargon": _worn("jargon", lambda lists: lists.posts.jargon),
}
WHOLE: Mapping[str, Taking] = {
    "placeholder": _placeholder,
    "me": _me,
    "long": _long,
    "everyone": _everyone,
    "hashtags": _hashtags,
}


def taken(read: Read, codes: tuple[str, ...]) -> Iterator[Reason]:
    """What of these it loses points for; of worn phrases only so many count."""
    most = read.limits.message_stock_most // read.limits.message_stock
    worn = (reason for code in codes if code in WORN for reason in WORN[code](read))
    yield from islice(worn, most)
    for code in codes:
        if code in WHOLE:
            yield from WHOLE[code](read)
