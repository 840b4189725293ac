"""Numbers that several words make: "two hundred", « vingt-cinq », « 1 million 600 »."""

_THOUSAND, _MILLION = 1_000, 1_000_000


def together(before: float, value: float) -> float | None:
    """The number that two spelled ones make, None when they are two numbers.

    "two hundred" and « quinze cents » multiply, « vingt-cinq », « soixante-dix » and « dix-sept »
    add, and « quatre-vingts » is four times twenty.
    """
    rest = before % _THOUSAND
    if (value == _THOUSAND and before < _THOUSAND) or (value == _MILLION and before < _MILLION):
        return before * value
    if value == _THOUSAND and before >= _MILLION and 0 < rest == before % _MILLION:
        return before + rest * (_THOUSAND - 1)  # « deux millions cinq cent mille »
    if (before, value) == (4, 20):
        return 80
    if value == 20 and before >= 100 and before % 100 == 4:
        return before + 76
    if value == 100 and (1 < rest < 10 or (10 < before < 100 and before % 10)):
        return before + rest * 99
    adds = (before % 100 >= 20 and value < 20) or (before >= 100 and value < 100)
    teens = before % 100 == 10 and 7 <= value <= 9
    return before + value if before % 10 == 0 and (adds or teens) else None


def after_scale(before: float, digits: float, scale: float) -> float | None:
    """The number that digits make with what ends in a thousand or a million: « 15 mille 500 », « 1
    million 600 », whose thousands go unsaid; None when they are two numbers.

    >>> after_scale(12_000_000, 400, 1_000_000)
    12400000
    """
    if scale == _MILLION and 0 < digits < _THOUSAND:
        return before + digits * (_THOUSAND if digits >= 10 else _MILLION / 10)
    return before + digits if scale == _THOUSAND and 100 <= digits < _THOUSAND else None
