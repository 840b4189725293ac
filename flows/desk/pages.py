"""Long lists, a page at a time: as many lines and buttons as a phone shows at once."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from flows.desk.buttons import Rows, button
from flows.desk.dialogue import Dialogue
from flows.protocol.actions import Action

T = TypeVar("T")
_DIGITS = 3


class Page(Struct, Generic[T], frozen=True):
    """Part of a list. items: each under its number in the whole list, from 1. at: the page, from 0,
    of `pages`."""

    items: Mapping[int, T]
    at: int
    pages: int


def paged(every: Sequence[T], asked: str, size: int) -> Page[T]:
    """The page that was asked for, as a button carries it; the last one if there are fewer, the
    first if it cannot be told."""
    last = (len(every) - 1) // size
    at = min(int(asked), last) if asked.isdecimal() and len(asked) <= _DIGITS else 0
    return Page(dict(enumerate(every[at * size : (at + 1) * size], at * size + 1)), at, last + 1)


def beside(
    d: Dialogue,
    at: int,
    pages: int,
    to: Callable[[int], Action],
    labels: tuple[str, str] = ("newer", "older"),
) -> Rows:
    """The buttons to the pages before and after, where there are any."""
    newer, older = labels
    turns = (
        *((button(d, newer, to(at - 1)),) if at else ()),
        *((button(d, older, to(at + 1)),) if at + 1 < pages else ()),
    )
    return (turns,) if turns else ()
