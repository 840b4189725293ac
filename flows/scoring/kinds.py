"""Whether a text is a message to one person or a post to many."""

import re
from enum import StrEnum

from flows.reading.lists import Lists
from flows.reading.phrases import Folded, Phrases
from flows.reading.replies import plain

_HASHTAG = re.compile(r"(?<!\w)#\w{2,}")
# What parts the lines and the sentences of a text.
_PARTS = re.compile(r"[\n.!?]+")
# Ours: « Bonjour Madame de La Tour », "Hi Priya and all at number 9".
_WORDS_OF_A_GREETING = 7
# Ours: a subject, then the greeting.
_FIRST_PARTS = 2
# Ours: letters enough for any phrase that a part opens with.
_OPENING = 200
# Ours: a signature, a name, a title, a place.
_LAST_PARTS = 4


class Kind(StrEnum):
    """To one person, who may answer; or to many."""

    MESSAGE = "message"
    POST = "post"


def kind(text: Folded, lists: Lists) -> Kind | None:
    """The kind of the text, or None when it shows no sign of either."""
    if lists.to_many.within(text) or _HASHTAG.search(text.original):
        return Kind.POST
    parts = [part for part in _PARTS.split(text.original) if part.strip()]
    greets = any(_greets(part, lists) for part in parts[:_FIRST_PARTS])
    signs = any(_opens(part, lists.signatures) for part in parts[-_LAST_PARTS:])
    return Kind.MESSAGE if greets or signs or lists.to_one.within(text) else None


def _greets(part: str, lists: Lists) -> bool:
    """Whether it opens with a greeting and a name, or a name alone: « Bonjour Karim, »."""
    greeting, *more = part.split(",")
    if more and plain(greeting[:_OPENING]) in lists.names.first:
        return True
    return any(
        _opens(said, lists.greetings) and len(said.split()) <= _WORDS_OF_A_GREETING
        for said in (greeting, part)
    )


def _opens(part: str, phrases: Phrases) -> bool:
    text = Folded(part.lstrip()[:_OPENING])
    found = phrases.first(text)
    return found is not None and not text.text[: found.start].strip()
