"""The options that a reply not understood comes near: to be proposed, never taken."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from rapidfuzz import fuzz

from flows.reading.phrases import LONGEST_CHOICE, plain
from flows.reading.tongue import Tongue, Words

# Ours: a shorter word is of grammar, or stands in a label by chance.
_SHORTEST = 4
# Ours: what is proposed may differ more than what is taken: « restraunts ».
_NEAR = 82
# Ours: between more than two there is nothing to propose.
_MOST = 2
# Those of all questions, in every way of speaking.
_MOST_LABELS = 8192


def nearest(
    reply: str, labels: Mapping[str, Iterable[str]], tongue: Tongue, common: frozenset[str]
) -> tuple[str, ...]:
    """The one or two options that share words with the reply, those it says whole labels of first;
    none when it is near more of them, or near nothing.

    common: folded words that tell nothing.
    """
    wanted = plain(reply)
    if len(wanted) > LONGEST_CHOICE:
        return ()
    words, turned = _telling(wanted, common), tongue.turning(wanted)
    if not words:
        return ()
    shares = {
        option: max(
            (
                _share(words, told, tongue)
                for label in said
                for turns, told in [_label(label, tongue, common)]
                if turns == turned
            ),
            default=0,
        )
        for option, said in labels.items()
    }
    whole = tuple(option for option, share in shares.items() if share == 1)
    near = whole or tuple(option for option, share in shares.items() if share)
    return near if len(near) <= _MOST else ()


def _telling(said: str, common: frozenset[str]) -> list[str]:
    return [w for w in said.split() if len(w) >= _SHORTEST and w not in common and w.isalpha()]


@lru_cache(_MOST_LABELS)
def _label(label: str, tongue: Tongue, common: frozenset[str]) -> tuple[Words, list[str]]:
    """What turns a label round, and its telling words; the same ones come back at every reply."""
    said = plain(label)
    return tongue.turning(said), _telling(said, common)


def _share(words: list[str], telling: list[str], tongue: Tongue) -> float:
    """How much of a label the words say, from 0 to 1."""
    met = sum(any(_same(word, other, tongue) for word in words) for other in telling)
    return met / len(telling) if telling else 0


def _same(one: str, other: str, tongue: Tongue) -> bool:
    return tongue.stems.alike(one, other) or fuzz.ratio(one, other) >= _NEAR
