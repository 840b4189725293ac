"""Options told by where they stand: « la première », "the last two", "number 3"."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from flows.reading.phrases import plain

# Ours: whoever means a button by its place says little else.
_MOST_WORDS, _MOST_LETTERS = 7, 200
# Ours: of two buttons nobody tells the number.
_FEWEST = 3


class PlaceWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Those of a language, folded. nth: which place an ordinal is, from the end when it is less
    than 0. leads: what stands before a number that is a place. around: what may stand there."""

    nth: Mapping[str, int]
    leads: frozenset[str]
    around: frozenset[str]

    def __or__(self, other: "PlaceWords") -> "PlaceWords":
        return PlaceWords(
            {**self.nth, **other.nth}, self.leads | other.leads, self.around | other.around
        )

    def folded(self) -> "PlaceWords":
        """The same, folded by `plain`."""
        nth = {plain(word): place for word, place in self.nth.items()}
        return PlaceWords(
            nth, frozenset(map(plain, self.leads)), frozenset(map(plain, self.around))
        )


def places(
    reply: str, count: int, known: PlaceWords, numbers: Mapping[str, float]
) -> tuple[int, ...]:
    """The places from 0, of `count`, that a reply names; none when it says anything else.

    One or several: « la 1 et la 3 », « les deux premiers », "2".
    """
    every = ["", *plain(reply[:_MOST_LETTERS]).split()]
    numbered = {n for n in range(1, len(every)) if every[n - 1] in known.leads}  # "number one"
    counted = {n for n in numbered if every[n] in known.nth or _number(every[n], numbers)}
    telling = counted | {n - 1 for n in counted}  # « la 2 »: with what leads to it
    said = [w for n, w in enumerate(every) if n and (w not in known.around or n in telling)]
    if len(said) > _MOST_WORDS:
        return ()
    told = [_Word(known.nth.get(w), _number(w, numbers), w in known.leads) for w in said]
    alone = count >= _FEWEST and plain(reply[:_MOST_LETTERS]).replace(" ", "").isdecimal()
    found = [place for at in range(len(told)) for place in _named(told, at, alone, count)]
    known_all = all(word.nth or word.number or word.leads for word in told)
    there = known_all and all(0 <= place < count for place in found)
    return tuple(dict.fromkeys(found)) if there else ()


class _Word(Struct, frozen=True):
    """nth: the place that an ordinal is. leads: whether a number after it is a place."""

    nth: int | None
    number: int | None
    leads: bool


NOTHING = _Word(None, None, False)


def _named(told: list[_Word], at: int, alone: bool, count: int) -> Iterator[int]:
    """The places that one word names, with the one before and after it."""
    word = told[at]
    before = told[at - 1] if at else NOTHING
    after = told[at + 1] if at + 1 < len(told) else NOTHING
    if word.nth:
        first = word.nth - 1 if word.nth > 0 else count + word.nth
        run = before.number or after.number or 1
        start = first - run + 1 if word.nth < 0 else first
        yield from range(start, start + run)
    elif word.number and not (before.nth or after.nth) and (alone or before.leads):
        yield word.number - 1


def _number(word: str, numbers: Mapping[str, float]) -> int | None:
    told = int(word) if word.isdecimal() and len(word) < 3 else numbers.get(word, 0)
    return round(told) if told >= 1 else None
