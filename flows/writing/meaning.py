"""What the pen heard in a reply, as the value that its question keeps: read by the rules alone."""

from collections import Counter
from collections.abc import Callable, Mapping

from flows.asking.prompt import Prompt
from flows.asking.understanding import read
from flows.interview.answers import Misread, Value
from flows.pen.hearing import Part
from flows.reading.phrases import plain

# « Plutôt celui-ci, ou celui-là ? »: as many as may be proposed of one.
MOST_PROPOSED = 2
Parts = tuple[Part, ...]


def value(asked: Prompt, parts: Parts) -> Value:
    """What it would keep; None: nothing to propose. Of one to choose, its options."""
    make = _MAKE.get(asked.question.kind)
    return make(asked, parts) if make and parts else None


def of_options(asked: Prompt, options: tuple[str, ...]) -> Value:
    """The value of options that were tapped."""
    if asked.question.kind == "multi":
        return [*options]
    return asked.question.tapped(options[0], asked.answers)


def _one(asked: Prompt, parts: Parts) -> Value:
    options = _options(parts)
    return options if len(parts) == 1 and 0 < len(options) <= MOST_PROPOSED else None


def _several(asked: Prompt, parts: Parts) -> Value:
    return [*_options(parts)] or None


def _options(parts: Parts) -> tuple[str, ...]:
    return tuple(dict.fromkeys(option for part in parts for option in part.options))


def _counted(asked: Prompt, parts: Parts) -> Value:
    """How many of each option; one, where a part says no number."""
    if any(len(part.options) != 1 for part in parts):
        return None
    counted = Counter[str]()
    for part in parts:
        counted[part.options[0]] += int(_number(asked, part) or 1)
    return dict(counted) or None


def _counts(asked: Prompt, parts: Parts) -> Value:
    """How many of each family, in their order: all are to be told."""
    numbers = {part.options[0]: _number(asked, part) for part in parts if len(part.options) == 1}
    every = [numbers.get(str(at)) for at in range(len(asked.answers.families))]
    return [int(n) for n in every if n is not None] if every and None not in every else None


def _number(asked: Prompt, part: Part) -> float | None:
    """The one number of a part, in digits or in a word."""
    spelled = asked.d.content.lists.numbers
    words = plain(part.words).split()
    told = (float(w) if w.isdecimal() else spelled.get(w) for w in words)
    found = [number for number in told if number is not None]
    return found[0] if len(found) == 1 else None


def _read(asked: Prompt, parts: Parts) -> Value:
    """What the rules make of the words alone; or the option that they mean: « rien »."""
    options = _options(parts)
    if options:
        return asked.question.tapped(options[0], asked.answers)
    found = read(asked, ", ".join(part.words for part in parts))
    return None if isinstance(found, Misread) else found


_MAKE: Mapping[str, Callable[[Prompt, Parts], Value]] = {
    "choice": _one,
    "multi": _several,
    "counter": _counted,
    "counts": _counts,
    "number": _read,
    "amount": _read,
    "names": _read,
    "text": _read,
}
