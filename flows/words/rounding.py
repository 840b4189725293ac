"""Amounts as a sentence says them: bands and tenths are no accounts."""

# Ours: below, a figure of one digit needs what comes after the point.
_SMALL = 10


def two_figures(amount: float) -> float:
    """The nearest amount of two figures; below ten, to the tenth.

    >>> two_figures(6933), two_figures(67.8), two_figures(3.39)
    (6900, 68, 3.4)
    """
    return round(amount, 1) if amount < _SMALL else _figures(amount, 2)


def three_figures(amount: float) -> float:
    """The nearest amount of three figures, which two of what it is divided by still tell.

    >>> three_figures(41538), three_figures(520.4)
    (41500, 520)
    """
    return _figures(amount, 3)


def _figures(amount: float, most: int) -> float:
    size: int = 10 ** max(len(str(int(amount))) - most, 0)
    return round(amount / size) * size
