"""Buttons as every room lays them out."""

from collections.abc import Iterable

from flows.desk.dialogue import Dialogue
from flows.desk.doors import On
from flows.protocol.actions import Action, written
from flows.protocol.effects import Button, Rows

__all__ = [
    "BUTTON", "COPIED", "Button", "Rows",
    "button", "copying", "going_on", "labelled", "laid_out", "marked",
]  # fmt: skip

# Ours: what a phone of 390 px shows of a button without cutting it, in characters.
BUTTON = 24
# Telegram's limit for what a button copies, in UTF-16 units.
COPIED = 256


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
