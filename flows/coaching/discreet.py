"""What somebody shares, as it is laid on a coach's table: without what they have on an account, and
what they said to us while they answered."""

from collections.abc import Iterator

from msgspec.structs import replace

from flows.interview.answers import Given, Value
from flows.reading.lists import Lists
from flows.reading.phrases import fold, plain
from flows.reading.replies import clauses, sentences
from flows.record.person import Interview


def discreet(shared: Interview, lists: Lists) -> Interview:
    """The same without it; an answer that was nothing else is not there."""
    read = {slot: _given(one, lists) for slot, one in shared.given.items()}
    left = {slot: one for slot, one in read.items() if one.value or not shared.given[slot].value}
    return replace(shared, given=left)


def _given(one: Given, lists: Lists) -> Given:
    value = _value(one.value, lists)
    return one if value == one.value else replace(one, value=value)


def _value(value: Value, lists: Lists) -> Value:
    match value:
        case str():
            return kept(value, lists)
        case {"words": str(words)}:
            return {**value, "words": kept(words, lists)}
        case list() if all(isinstance(each, str) for each in value):
            return list(dict.fromkeys(value))  # chosen twice, it is one
    return value


def kept(text: str, lists: Lists) -> str:
    """The text without the clauses and the sentences that are nobody's business: « Le bail finit »
    of « Le bail finit, et j’ai 4 200 sur le compte »."""
    if not (lists.private.within(fold(text)) or lists.guards.to_us.within(fold(text))):
        return text
    return " ".join(_sentences(text, lists))


def _sentences(text: str, lists: Lists) -> Iterator[str]:
    for sentence in sentences(text):
        if lists.guards.to_us.within(fold(sentence)):
            continue
        parts = clauses(sentence, lists.tongue)
        left = [part for part in parts if not lists.private.within(fold(part))]
        if left:
            yield sentence if left == [*parts] else _joined(left, lists)


def _joined(left: list[str], lists: Lists) -> str:
    """The clauses that are left; the first one does not begin by « et »."""
    first, _, more = left[0].partition(" ")
    begins = more if more and plain(first) in lists.tongue.words.joins else left[0]
    return ", ".join((begins, *left[1:]))
