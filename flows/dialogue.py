"""One turn in the making: the person as they become, and what will be said to them."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from flows.effects import Button, Effect, Rows, Say
from flows.machine import Path
from flows.person import Given, Interview, Person, Place
from flows.sheet import Sheet
from flows.texts import Fact, Texts, Words
from flows.voice import Content

# Telegram's limit for what a button copies, in UTF-16 units.
COPIED = 256


class Dialogue:
    """Handlers read and replace `person`, and append to `effects`; nothing else is remembered.

    pasted: a text that the person asks about, which is kept nowhere. source: the message of theirs
    that it came in, or that this turn answers, when it is known. by: their first name, as Telegram
    gives it; kept only when it is told to a coach.
    """

    def __init__(self, person: Person, content: Content, now: datetime, by: str = "") -> None:
        self.person = person
        self.content = content
        self.now = now
        self.by = by
        self.effects: list[Effect] = []
        self.pasted: str | None = None
        self.source: int | None = None
        self._walked: tuple[Mapping[str, Given], Path] | None = None
        self._sheet: tuple[Interview, Sheet] | None = None

    @property
    def texts(self) -> Texts:
        return self.content.speak(self.person)

    @property
    def interview(self) -> Interview:
        """The open interview; a first one is begun for who has none."""
        return self.person.interview or self.begin()

    @property
    def path(self) -> Path:
        """The path of the open interview, walked once for each state of its answers."""
        # Nothing else makes the path, and walking it is most of what a turn costs.
        if self._walked is None or self._walked[0] is not self.interview.given:
            self._walked = (self.interview.given, self.interview.path())
        return self._walked[1]

    def sheet(self, make: Callable[[], Sheet]) -> Sheet:
        """The sheet of the open interview, made once for each state of the interview."""
        if self._sheet is None or self._sheet[0] is not self.interview:
            self._sheet = (self.interview, make())
        return self._sheet[1]

    def begin(self) -> Interview:
        """A new interview, at its first question; the others are kept."""
        fresh = Interview(
            id=1 + max([self.person.begun, *(i.id for i in self.person.interviews)]),
            begun=self.now,
            place=Place("depth"),
        )
        self.person = replace(self.person.with_interview(fresh), begun=fresh.id)
        return fresh

    def change(self, **changes: object) -> None:
        """Replaces fields of the open interview."""
        self.person = self.person.with_interview(replace(self.interview, **changes))

    def move(self, place: Place) -> None:
        """Opens another place; buttons of the one before are old from now on."""
        self.change(place=place)
        self.person = replace(self.person, revision=self.person.revision + 1, screen=None)

    def html(self, id: str, **facts: Fact) -> Markup:
        return self.texts.html(Words(id, facts))

    def label(self, id: str, **facts: Fact) -> str:
        return self.texts.label(id, **facts)

    def say(self, id: str, rows: Rows = (), **facts: Fact) -> None:
        self.effects.append(Say(str(self.html(id, **facts)), rows))

    def do(self, effect: Effect) -> None:
        self.effects.append(effect)


class Screen(Struct, frozen=True):
    """Words and buttons; the buttons can be typed as long as the screen is the last one shown."""

    html: Markup
    rows: Rows


def button(d: Dialogue, id: str, data: str, style: str | None = None) -> Button:
    return Button(d.label(id), data, style=style)


def copying(label: str, text: str) -> tuple[Button, ...]:
    """A button that copies the text; none when Telegram has no room for it."""
    fits = len(text.encode("utf-16-le")) // 2 <= COPIED
    return (Button(label, copy=text),) if fits else ()


def going_on(d: Dialogue) -> Rows:
    """A way back to where the person was."""
    return ((button(d, "go-on", "go:on"),),)


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
