"""A longer reply in its parts: its sentences, then what stands between commas and colons, then the
clauses that an "and" or a "but" joins. People answer first, then tell."""

import re
from collections.abc import Iterator
from itertools import islice

from flows.reading.tongue import Tongue

# Ours: whoever answers at all has done so by then.
MOST_LETTERS, MOST_SENTENCES, MOST_PARTS = 600, 6, 12
# The end of a sentence, not of « M. » or of a number, but for the last one of « 3, 3, 1. Mais… ».
_END = re.compile(r"(?<=[.!?…])(?<!\b\w\.)\s|(?<=,\s\d\.)\s|[;\n]")
_COMMA = re.compile(r"[,:]\s|\s[–—-]\s|[()]")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, as they are written.

    >>> sentences("Oui. M. Roy, de Nevers… 90 heures")
    ('Oui.', 'M. Roy, de Nevers…', '90 heures')
    """
    parts = _END.split(text[:MOST_LETTERS], MOST_SENTENCES)[:MOST_SENTENCES]
    return tuple(part for part in map(str.strip, parts) if part)


def clauses(sentence: str, tongue: Tongue) -> tuple[str, ...]:
    """What a sentence says one after the other."""
    parts = _COMMA.split(sentence, MOST_PARTS)[:MOST_PARTS]
    told = (clause.strip() for part in parts for clause in tongue.clauses(part, MOST_PARTS))
    return tuple(islice(filter(None, told), MOST_PARTS))


def parts(text: str, tongue: Tongue) -> Iterator[str]:
    """The parts of a text that a whole answer may stand in, the longer ones first: each sentence,
    then what its commas part, then its clauses."""
    for sentence in sentences(text):
        told = dict.fromkeys(
            (sentence, *map(str.strip, _COMMA.split(sentence)), *clauses(sentence, tongue))
        )
        yield from islice(filter(None, told), MOST_PARTS)
