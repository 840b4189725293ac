"""What is said to a person whose answers cannot be read, and what they may choose to do then."""

from collections.abc import Mapping
from enum import StrEnum

from flows.asking.prompt import also
from flows.protocol.exchange import (
    Button,
    Command,
    Effect,
    Event,
    Left,
    Returned,
    Rows,
    Said,
    Say,
    Tapped,
    Toast,
)
from flows.reading.phrases import plain
from flows.words.texts import Texts, Words

VERB = "unreadable"


class Wish(StrEnum):
    """What the person wants done. WAIT: nothing, what cannot be read may be mended."""

    WAIT = "wait"
    ANEW = "anew"
    DELETE = "delete"
    ERASE = "erase"


# What is said at each wish, and the wishes offered under it. ANEW is answered like a first /start.
SAID: Mapping[Wish, tuple[str, tuple[Wish, ...]]] = {
    Wish.WAIT: ("unreadable", (Wish.ANEW, Wish.DELETE)),
    Wish.DELETE: ("unreadable-sure", (Wish.ERASE, Wish.WAIT)),
    Wish.ERASE: ("unreadable-erased", ()),
}


def wish(event: Event, texts: Texts) -> Wish:
    """What an event asks for while nothing of its person can be read; only clear words change
    anything."""
    match event:
        case Tapped(data) if data.startswith(f"{VERB}:"):
            return next((w for w in Wish if data == f"{VERB}:{w}"), Wish.WAIT)
        case Command(name):
            known = ("delete", *also(texts, "command-delete.also"))
            return Wish.DELETE if plain(name) in map(plain, known) else Wish.WAIT
        case Said(text):
            labels = {plain(texts.label(f"unreadable-do.{w}")): w for w in Wish}
            return labels.get(plain(text), Wish.WAIT)
    return Wish.WAIT


def told(event: Event, texts: Texts) -> tuple[Effect, ...]:
    """What the person reads at this event, their answers staying as they are."""
    return _said(event, texts, *SAID[wish(event, texts)])


def told_of_others(event: Event, texts: Texts) -> tuple[Effect, ...]:
    """What they read when it is not their answers, but something they share with others."""
    return _said(event, texts, "unreadable-shared", ())


def _said(event: Event, texts: Texts, id: str, offered: tuple[Wish, ...]) -> tuple[Effect, ...]:
    if isinstance(event, Left | Returned):
        return ()
    toast = (Toast(""),) if isinstance(event, Tapped) else ()
    return (*toast, Say(str(texts.html(Words(id))), _rows(texts, offered)))


def _rows(texts: Texts, offered: tuple[Wish, ...]) -> Rows:
    return tuple((_button(texts, each),) for each in offered)


def _button(texts: Texts, does: Wish) -> Button:
    style = "danger" if does is Wish.ERASE else None
    return Button(texts.label(f"unreadable-do.{does}"), f"{VERB}:{does}", style=style)
