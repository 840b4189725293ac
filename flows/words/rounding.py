"""Amounts as a sentence says them: bands and tenths are no accounts."""

# Ours: below, a figure of one digit needs what comes after the point.
_SMALL = 10


def two_figures(amount: float) -> float:
    """The nearest amount of two figures; below ten, to the tenth.

    >>> two_figures(6933), two_figures(67.8), two_figures(3.39)
    (6900, 68, 3.4)
    """
    size = 10 ** max(len(str(int(amount))) - 2, 0)
    return round(amount, 1) if amount < _SMALL else round(amount / size) * size
