"""How sure a reading is: all that tells for it and against it, weighed together.

Source: logistic regression, D. R. Cox, "The regression analysis of binary sequences", 1958. The
weights are fitted by `python -m tests.hearing.weighing` on one half of the corpus.
"""

import math

from msgspec import Struct


class Evidence(Struct, frozen=True):
    """What is known of one reading of a reply. ahead: by how much its log odds are ahead of the
    others'; like: how like one of its examples the reply is, 0 to 1; words: how many it has; asks:
    whether it ends with a question mark; answers: the log odds that it is an answer at all."""

    ahead: float
    like: float
    words: int
    asks: bool = False
    answers: float = 0


class Weights(Struct, frozen=True):
    """What each tells: of the number of words, its logarithm."""

    base: float
    ahead: float
    like: float
    words: float
    asks: float
    answers: float = 0

    def sure(self, seen: Evidence) -> float:
        """How often a reading with such evidence is right, 0 to 1."""
        told = (
            self.base
            + self.ahead * seen.ahead
            + self.like * seen.like
            + self.words * math.log(max(1, seen.words))
            + self.asks * seen.asks
            + self.answers * seen.answers
        )
        return 1 / (1 + math.exp(-told))


class Reading(Struct, frozen=True):
    """What is known of an option that was read in a reply, whichever way. own: how sure its own
    examples are, and rival those of any other, 0 to 1; words: how many the reply has."""

    own: float
    rival: float
    words: int

    @property
    def told(self) -> tuple[float, ...]:
        """What tells, as it is weighed: of what is sure, the log odds; of the words, the log."""
        return (1, _odds(self.own), _odds(self.rival), math.log(max(1, self.words)))


class ReadingWeights(Struct, frozen=True):
    """What each of these tells."""

    base: float
    own: float
    rival: float
    words: float

    def sure(self, seen: Reading) -> float:
        """How often a reading with such evidence is right, 0 to 1."""
        weights = (self.base, self.own, self.rival, self.words)
        told = sum(w * t for w, t in zip(weights, seen.told, strict=True))
        return 1 / (1 + math.exp(-told))


# Nothing is surer than this, either way.
_SUREST = 0.98


def _odds(sure: float) -> float:
    kept = min(max(sure, 1 - _SUREST), _SUREST)
    return math.log(kept / (1 - kept))


# Ours: a falsehood that is kept costs as much as five proposals; on the half of the corpus that no
# weight was fitted on, nothing costs less than to propose what is less sure than this. What is
# less sure than the other is proposed after its rival.
SURE_ENOUGH, SURER_THAN_NOT = 0.75, 0.6
# That an option read in a reply is right; and that several are.
READ = ReadingWeights(0.56, 0.03, -0.65, 0.72)
READ_SEVERAL = ReadingWeights(-0.8, 0, -1.15, 0.67)
# That the best option is meant; and that something is said to us rather than answered.
OPTION = Weights(-1.66, 0.28, 2.2, 0.51, -2.68, 0.2)
ASIDE = Weights(-4.01, 0.78, 0.97, 0.48, 2.08)
