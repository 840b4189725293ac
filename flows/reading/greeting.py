"""How people who are named are spelled within a sentence, and greeted."""

import re
from collections.abc import Iterator

from flows.reading.lists import Lists
from flows.reading.phrases import plain

_EDGES = " \t,.;:()-–—"


def named_in(text: str, lists: Lists) -> Iterator[str]:
    """Those whom a text names, by a known first name or with a title: « Karim », « Mme S. »."""
    words = text.split()
    for at, word in enumerate(words):
        bare = _bare(word)
        if bare in lists.names.titles and at + 1 < len(words) and words[at + 1][:1].isupper():
            yield f"{bare} {words[at + 1].strip(',;:')}"
        elif (
            bare[:1].isupper()
            and plain(bare) in lists.names.first
            and not _titled(words, at, lists)
        ):
            yield bare


def _bare(word: str) -> str:
    return re.split(r"['’]", word.strip(_EDGES))[-1]


def _titled(words: list[str], at: int, lists: Lists) -> bool:
    return at > 0 and _bare(words[at - 1]) in lists.names.titles


def greeted_by(name: str, lists: Lists) -> str:
    """The first name that somebody is greeted by: « Marie » of « Marie D. »; "" for « ma sœur »."""
    first, *rest = name.split()
    known = plain(first) in lists.names.first
    alone = not rest and first[:1].isupper() and plain(first) not in lists.calling.opens
    return first.strip(_EDGES) if known or alone else ""


def spelled(name: str, lists: Lists) -> str:
    """A name as it stands within a sentence: « Karim », « les clientes », « Mme Sow »."""
    first, *rest = name.split()
    if plain(first) in lists.words.grammar | lists.tongue.words.singular:
        return " ".join([first.lower(), *rest])
    if plain(first) in lists.names.first or first.rstrip(".") in lists.names.titles:
        titled = first.rstrip(".") in lists.names.titles
        after = [rest[0][:1].upper() + rest[0][1:], *rest[1:]] if titled and rest else rest
        return " ".join([first[:1].upper() + first[1:], *after])
    return name


def title_of(name: str, lists: Lists) -> str:
    """By which title somebody is greeted, "lady", "doctor"…; "plain" by none, who has one or is
    called by what they do; "" when their name may begin a message."""
    first = name.split()[0].strip(_EDGES)
    known = lists.reasons.titled
    title = next((title for title, words in known.items() if plain(first) in words), "")
    return title or "plain" * (first in lists.names.titles)


def styled(name: str, lists: Lists) -> str:
    """How an office is greeted: « Monsieur le Maire », « Madame la Directrice »; "" for others."""
    words = name.split()[:3]
    known = lists.reasons.titled
    office = len(words) > 2 and plain(words[0]) in known["lady"] | known["gentleman"]
    if not office or plain(words[1]) not in lists.tongue.words.singular:
        return ""
    return " ".join((_capital(words[0]), words[1].lower(), _capital(words[2].strip(_EDGES))))


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
