"""Buttons as every room lays them out, and what one of any room may open: a screen by its name, the
way back, a question, a paper. Long lists go a page at a time, of as many lines and buttons as a
phone shows at once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from flows.desk.dialogue import Dialogue
from flows.protocol.actions import Action, written
from flows.protocol.effects import Button, Rows

__all__ = [
    "BUTTON", "COPIED", "Button", "Choose", "Deepen", "Meet", "NewRegret", "On", "OpenNews",
    "Persona", "Reopen", "Review", "Rows", "See", "Show", "Signed", "Take", "Turn",
    "button", "copying", "going_on", "labelled", "laid_out", "marked",
]  # fmt: skip

# Ours: what a phone of 390 px shows of a button without cutting it, in characters.
BUTTON = 24
# Telegram's limit for what a button copies, in UTF-16 units.
COPIED = 256


class Turn(Action, frozen=True, tag="turn"):
    """The message becomes a screen."""

    screen: str
    arg: str = ""


class Show(Action, frozen=True, tag="show"):
    """A screen in a message of its own: a question or a sheet above it stays as it is."""

    screen: str
    arg: str = ""


class On(Action, frozen=True, tag="go:on"):
    """Back to where the person was."""


class See(Action, frozen=True, tag="go:see"):
    """The sheet of the open interview."""


class Persona(Action, frozen=True, tag="go:persona"):
    """Another of the person's interviews becomes the open one, and its sheet is shown."""

    interview: int


class Deepen(Action, frozen=True, tag="go:deepen"):
    """From express to complete: only what was not asked yet is asked."""


class Reopen(Action, frozen=True, tag="edit"):
    """Opens a question again, to change its answer. slot: as Slot writes it."""

    slot: str


class Meet(Action, frozen=True, tag="go:prospect"):
    """Begins with somebody who wants to buy."""


class Take(Action, frozen=True, tag="paper"):
    """A paper of a sheet, by its reference."""

    kind: str
    ref: str


class Choose(Action, frozen=True, tag="set"):
    """A setting. kind: "language", "address", "currency" or "sheet"."""

    kind: str
    value: str


class OpenNews(Action, frozen=True, tag="news:open"):
    """What has happened since."""


class Review(Action, frozen=True, tag="news:review"):
    """Goes over what may have changed, of the open sheet or of the one that is named."""

    interview: str = ""


class Signed(Action, frozen=True, tag="news:signed"):
    """A prospect who signed is noted as a new customer."""

    prospect: int


class NewRegret(Action, frozen=True, tag="news:regret"):
    """One more regret. review: its chapter to come back to, if it comes from there."""

    review: str = ""


def button(d: Dialogue, id: str, does: Action | str, style: str | None = None) -> Button:
    """A button with the words of a message; what it does, when it is tapped or typed."""
    return labelled(d.label(id), does, style)


def labelled(label: str, does: Action | str, style: str | None = None) -> Button:
    """The same, with these words."""
    return Button(label, does if isinstance(does, str) else written(does), style=style)


def marked(d: Dialogue, label: str, does: Action | str, on: bool) -> Button:
    """The same, with a ✓ when it is chosen."""
    return labelled(d.label("marked", label=label) if on else label, does)


def copying(label: str, text: str) -> tuple[Button, ...]:
    """A button that copies the text; none when Telegram has no room for it."""
    fits = len(text.encode("utf-16-le")) // 2 <= COPIED
    return (Button(label, copy=text),) if fits else ()


def going_on(d: Dialogue) -> Rows:
    """A way back to where the person was."""
    return ((button(d, "go-on", On()),),)


def laid_out(buttons: Iterable[Button], narrow: int = 16, across: int = 2) -> Rows:
    """Buttons in rows, in order: short ones side by side, `across` at most; long ones alone."""
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        last = rows[-1] if rows else ()
        fits = all(len(b.label) <= narrow for b in (*last, button))
        if last and fits and len(last) < across:
            rows[-1] = (*last, button)
        else:
            rows.append((button,))
    return tuple(rows)


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
