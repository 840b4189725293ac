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


# That the best option is meant; and that something is said to us rather than answered.
OPTION = Weights(-1.66, 0.28, 2.2, 0.51, -2.68, 0.2)
ASIDE = Weights(-4.01, 0.78, 0.97, 0.48, 2.08)
