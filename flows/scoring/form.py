"""How a text stands on its page: whom it greets, how it closes, its lines."""

import re
from functools import lru_cache

from flows.reading.lists import Lists
from flows.reading.phrases import Folded, Phrases, fold, plain

HASHTAG = re.compile(r"(?<!\w)#\w{2,}")
_WORD, _LINK = re.compile(r"\w+"), re.compile(r"\b(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+/\S*")
# What parts the lines and the sentences of a text.
_PARTS = re.compile(r"[\n.!?]+")
# « Pose d’une ardoise …… 45 € », "- First session: £60", « Coupe | 35 € ».
_PRICED = re.compile(
    r"^.{3,80}?[\s.:=|\u2013\u2014-].*(?:[€$£]|\beuros?\b|\bCAD\b|\bFCFA\b).{0,60}$", re.M
)
# A title: short, alone on its line, without the point that ends a sentence.
_TITLE = re.compile(r"(?:^|\n\n)(?![-•*–])([^\n]{8,90}[^\n.,;:!…])(?=\n)")
_STEP = re.compile(r"^\s*(?:\d{1,2}[.)]|[-•*–✅✔▪️])\s", re.M)
# « Damien, », "Mr. Patel,", "Steve - "
_COMMA = re.compile(r"[,!]| [-–—] |\n")
_NAME = re.compile(r"[A-Z\u00c0-\u00dd][a-z\u00e0-\u00ff'’-]+")
_WORDS_OF_A_NAME = 2
# Ours: « Bonjour Madame de La Tour », "Hi Priya and all at number 9".
_WORDS_OF_A_GREETING = 9
# Ours: a subject, then the greeting.
_FIRST_PARTS = 2
# Ours: letters enough for any phrase that a part opens with; longer than any word.
_OPENING, _PIECE = 200, 200
# Ours: a signature, a name, a title, a place.
_LAST_PARTS = 4


@lru_cache(maxsize=4)
def words_in(text: str) -> int:
    """How many words it has without its links."""
    pieces = (_LINK.sub(" ", piece[:_PIECE]) for piece in text.split())
    return sum(len(_WORD.findall(piece)) for piece in pieces)


def greets(text: Folded, lists: Lists) -> bool:
    """Whether it opens by greeting somebody."""
    opening = text.original.lstrip()[:_OPENING]
    return _greeting(opening, lists) or any(
        _greeting(part, lists) for part in _parts(text)[:_FIRST_PARTS]
    )


def signs(text: Folded, lists: Lists) -> bool:
    """Whether it closes as letters do."""
    return any(_opens(part, lists.signatures) for part in _parts(text)[-_LAST_PARTS:])


def hashtags(text: Folded) -> int:
    return len(HASHTAG.findall(text.original))


def priced_lines(text: Folded) -> int:
    """How many lines say a price, as those of a list do."""
    return len(_PRICED.findall(text.original))


def titles(text: Folded) -> int:
    """How many lines stand as titles over what follows."""
    return len(_TITLE.findall(text.original))


def steps(text: Folded) -> int:
    """How many lines are items of a list."""
    return len(_STEP.findall(text.original))


def _parts(text: Folded) -> list[str]:
    return [part for part in _PARTS.split(text.original) if part.strip()]


def _names(greeting: str, lists: Lists) -> bool:
    """Whether it is a name: « Damien », "Mr. Patel"."""
    title, *name = greeting.split()[: 2 + _WORDS_OF_A_NAME] or [""]
    titled = title.rstrip(".") in lists.names.titles and 0 < len(name) <= _WORDS_OF_A_NAME
    return titled or _NAME.fullmatch(greeting) is not None


def _greeting(part: str, lists: Lists) -> bool:
    """Whether it opens with a greeting and a name, or a name alone: « Bonjour Karim, »."""
    greeting, *more = _COMMA.split(part.strip()[:_OPENING], maxsplit=1)
    if _spoken_to(part, lists):
        return True
    if more and (_names(greeting, lists) or plain(greeting) in lists.names.first):
        return True
    return any(
        _opens(said, lists.greetings) and len(said.split()) <= _WORDS_OF_A_GREETING
        for said in (greeting, part)
    )


def _spoken_to(part: str, lists: Lists) -> bool:
    """Whether it opens with a name and speaks to it: « Thierry merci », "Ewan could you"."""
    first, second, *_ = (*part.split(maxsplit=2), "", "")
    if plain(first) not in lists.names.first:
        return False
    spoken = (lists.you, lists.me, lists.thanks)
    return any(_opens(part.strip()[len(first) :], phrases) for phrases in spoken) and bool(second)


def _opens(part: str, phrases: Phrases) -> bool:
    text = fold(part.lstrip()[:_OPENING])
    found = phrases.first(text)
    return found is not None and not text.text[: found.start].strip()
