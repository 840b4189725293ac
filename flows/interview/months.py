"""The question that asks for months: each by its name, or a run of them, « d’avril à juin »."""

from itertools import pairwise

from flows.interview.answers import Answers, Month
from flows.interview.lexicon import Lexicon, Misread, Value
from flows.interview.several import Multi
from flows.reading.replies import plain

_YEAR = tuple(month for month in Month if month is not Month.NONE)
# Ours: « de février jusqu’à mi-mars » joins two months by two words more.
_MOST_BETWEEN = 2


class Months(Multi, frozen=True):
    """Some months of the year, in the order of the year."""

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        told = _named(reply, lexicon)
        denied = bool(lexicon.tongue.turning(plain(reply)))
        return super().read(reply, lexicon, answers) if denied or not told else told


def _named(reply: str, lexicon: Lexicon) -> list[str]:
    """The months that a reply names, with those between the two ends of a run."""
    names = {plain(label): o for o in _YEAR for label in lexicon.labels.get(o, ())}
    words, upto = plain(reply).split(), lexicon.quantities.upto
    at = [(i, _YEAR.index(Month(names[word]))) for i, word in enumerate(words) if word in names]
    found = {month for _, month in at}
    for (i, first), (j, last) in pairwise(at):
        between = words[i + 1 : j]
        if len(between) <= _MOST_BETWEEN and upto.intersection(between):
            found |= {(first + n) % len(_YEAR) for n in range((last - first) % len(_YEAR))}
    return [str(_YEAR[month]) for month in sorted(found)]
