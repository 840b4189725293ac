"""Months, and whatever follows one another around: each by its name, or a run of them, « d’avril à
juin »."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from flows.reading.phrases import plain
from flows.reading.tongue import Words

# Ours: « de février jusqu’au mois de mars » joins two months by so many words.
_MOST_BETWEEN = 4


def runs(
    reply: str, round_: Sequence[str], labels: Mapping[str, Sequence[str]], upto: Words
) -> list[str]:
    """Those of a round that a reply names, with what lies between the two ends of a run, in the
    order of the round.

    >>> runs("de mai à juillet", ["may", "june", "july"],
    ...      {"may": ["mai"], "july": ["juillet"]}, frozenset({"a"}))
    ['may', 'june', 'july']
    """
    names = {plain(label): i for i, one in enumerate(round_) for label in labels.get(one, ())}
    words = plain(reply).split()
    at = [(i, names[word]) for i, word in enumerate(words) if word in names]
    found = {one for _, one in at}
    for (i, first), (j, last) in pairwise(at):
        between = words[i + 1 : j]
        if len(between) <= _MOST_BETWEEN and upto.intersection(between):
            steps = (last - first) % len(round_)
            found |= {(first + n) % len(round_) for n in range(steps)}
    return [str(round_[one]) for one in sorted(found)]
