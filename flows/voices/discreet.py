"""Whom a customer names and which figures they give in what is about to be sent: it is said where
they read it back; one tap hides it, one more shows it again. Nothing is held up by it."""

import re
from collections.abc import Iterable, Iterator

from flows.desk.dialogue import Dialogue
from flows.reading.greeting import named_in
from flows.reading.phrases import plain
from flows.record.voices import Account, Quote, Release

# Ours: more of them at once would be a reproach.
MOST = 2
_SCALE = r"(?:[ \u00a0\u202f]?[€$£%]|k\b)"
# Money, or so high that it is mostly money; days, minutes and years tell nobody's business.
_FIGURE = re.compile(
    rf"[€$£]\d[\d.,]*\d?k?|\d+(?:[ \u00a0\u202f.,]\d{{3}})+{_SCALE}?|\d+(?:[.,]\d+)?{_SCALE}"
    r"|(?<!\d)(?!(?:19|20)\d\d\b)\d{3,}(?![\d/:])"
)


def touchy(d: Dialogue, told: Account) -> tuple[str, ...]:
    """Of what may be quoted, the people named, neither of whom asks nor of whom tells, then the
    figures: as written, each once, and few; what is hidden already is not among them."""
    known = {*plain(f"{told.name} {told.called}").split()}
    quoted = (q for q in going(told).values() if q.release is not Release.READ)
    words = [quote.shown for quote in quoted]
    named = (name for each in words for name in named_in(each, d.content.lists))
    others = (name for name in named if not known & {*plain(name).split()})
    return tuple(dict.fromkeys((*others, *_figures(words))))[:MOST]


def hidden(told: Account) -> tuple[str, ...]:
    """What is hidden in what is about to be sent, each once."""
    return tuple(dict.fromkeys(each for q in going(told).values() for each in q.hides))


def place(told: Account, what: str) -> int:
    """The number of the first answer that is about to go and says it, from 1; 0: none does."""
    going_now = going(told)
    said = (at for at, id in enumerate(told.words, 1)
            if id in going_now and what in going_now[id].shown)  # fmt: skip
    return next(said, 0)


def going(told: Account) -> dict[str, Quote]:
    """What is about to be sent: what is not kept; once some was sent, what is new."""
    undecided = {id: q for id, q in told.words.items() if q.release is None}
    kept = Release.NOTHING
    first = {id: q for id, q in told.words.items() if q.release is not kept}
    return first if told.sent is None else undecided


def _figures(words: Iterable[str]) -> Iterator[str]:
    return (found[0] for each in words for found in _FIGURE.finditer(each))
