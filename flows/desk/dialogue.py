"""One turn in the making: the person as they become, and what will be said to them.

Then the buttons that every room lays out, and what one of any room may open: a screen by its name,
the way back, a question, a paper. Long lists go a page at a time, of as many lines and buttons as a
phone shows at once."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any, Generic, TypeVar

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from flows.desk.memory import Memory
from flows.desk.voice import Content
from flows.interview.answers import Given
from flows.interview.walks import Path, Walk
from flows.protocol.actions import Action, read, written
from flows.protocol.consult import Then
from flows.protocol.deeds import News
from flows.protocol.exchange import (
    Button,
    Edit,
    Effect,
    Found,
    Notified,
    React,
    Rows,
    Said,
    Say,
    Sent,
    Toast,
)
from flows.record.person import Interview, Person, Place
from flows.record.released import Verbatims
from flows.words.texts import Fact, Texts, Words

# Ours: what a phone of 390 px shows of a button without cutting it, in characters.
BUTTON = 24
# Telegram's limit for what a button copies, in UTF-16 units.
COPIED = 256
_DIGITS = 3


class Screen(Struct, frozen=True):
    """Words and buttons; the buttons can be typed as long as the screen is the last one shown."""

    html: Markup
    rows: Rows


Command = Callable[["Dialogue", str], None]
Shown = Callable[["Dialogue", str], Screen]
Hearing = Callable[["Dialogue", str, Said], Any]
Taking = Callable[["Dialogue", str, Sent], None]
Finding = Callable[["Dialogue", Any, Found], Said | None]
Deed = Callable[["Dialogue", Any, int | None], None]
Hook = Callable[["Dialogue"], Any]
Opening = Callable[["Dialogue", Any], Any]  # a form, from a button of it: both of a floor above
T = TypeVar("T")


class Room(Struct, frozen=True):
    """What a room answers, declared at its door. commands: by name, with what was typed after it.
    screens: by name, with an argument. does: by kind of action, with the message it was tapped
    under. hears: words typed while a screen, by name, is the last one shown; gives the form by
    which they are to be heard, where it has one, and False when they are none of its. takes: a
    picture sent then. finds: what was asked to be found out, by what it is for; gives back words
    that it had no use for. forms: by name. told: what other people's turns say to this one, with
    whose it was. after: done once a turn is answered. goodbyes: the deeds by which deleting
    everything ends what others have of it. asides: the screens that hear words where a question or
    a thank-you is met rather than taken; whether what they wait for may itself ask something.
    early: screens, forms and kinds of action that may come before the first question."""

    commands: Mapping[str, Command] = {}
    screens: Mapping[str, Shown] = {}
    does: Mapping[type[Action], Deed] = {}
    hears: Mapping[str, Hearing] = {}
    takes: Mapping[str, Taking] = {}
    finds: Mapping[type[Then], Finding] = {}
    forms: Mapping[str, Opening] = {}
    told: Mapping[News, Callable[["Dialogue", Notified], None]] = {}
    after: tuple[Hook, ...] = ()
    goodbyes: tuple[Hook, ...] = ()
    asides: Mapping[str, bool] = {}
    early: frozenset[str | type[Action]] = frozenset()


class House(Room, frozen=True):
    """All rooms together. menu: the commands, in the order in which they are published. kinds: of
    action, by tag."""

    menu: tuple[str, ...] = ()
    kinds: Mapping[str, type[Action]] = {}


NOTHING = House()
"""The house of a dialogue in which no screen is shown."""


class Dialogue:
    """Handlers read and replace `person`, and append to `effects`; nothing else is remembered.

    pasted: a text that the person asks about, which is kept nowhere. source: the message of theirs
    that it came in, or that this turn answers, when it is known. by: their first name, as Telegram
    gives it; kept only when it is told to a coach. house: the rooms there are, by which a screen is
    shown by its name. heard: what customers let be read, once this turn has found it out. asked: a
    question to the sheet that this turn answers; unheard: a reply that was not taken; taken: the
    slot and the words of one that was, though it says more than the option it was taken for.
    """

    def __init__(
        self, person: Person, content: Content, now: datetime, house: House = NOTHING, by: str = ""
    ) -> None:
        self.person = person
        self.content = content
        self.now = now
        self.by = by
        self.house = house
        self.heard: Verbatims | None = None
        self.effects: list[Effect] = []
        self.pasted: str | None = None
        self.asked: str | None = None
        self.unheard: str | None = None
        self.taken: tuple[str, str] | None = None
        self.source: int | None = None
        self.memory = Memory()
        self._state: Person = person
        self._once: dict[Hashable, Any] = {}
        self._walked: tuple[Mapping[str, Given], Walk] | None = None

    def once(self, what: Hashable, make: Callable[[], T]) -> T:
        """What follows from the person as they are, worked out once for each state of theirs."""
        if self._state is not self.person:
            self._state, self._once = self.person, {}
        if what not in self._once:
            self._once[what] = make()
        made: T = self._once[what]
        return made

    @property
    def texts(self) -> Texts:
        return self.once("texts", lambda: self.content.speak(self.person))

    @property
    def interview(self) -> Interview:
        """The open interview; a first one is begun for who has none."""
        return self.person.interview or self.begin()

    @property
    def walk(self) -> Walk:
        """The walk of the open interview, made once for each state of its answers."""
        given = self.interview.given
        if self._walked is None or self._walked[0] is not given:
            known = self._walked[1] if self._walked else None
            self._walked = (given, self.content.walked(given, known))
        return self._walked[1]

    @property
    def path(self) -> Path:
        """The path of the open interview."""
        return self.walk.path

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

    def reply(self, message: int | None, id: str, rows: Rows = (), **facts: Fact) -> None:
        """Says it, in place of a message of ours where there is one."""
        html = str(self.html(id, **facts))
        self.do(Say(html, rows) if message is None else Edit(message, html, rows))

    def tell(self, html: Markup, rows: Rows = ()) -> None:
        """A message of words that are made already."""
        self.do(Say(str(html), rows))

    def open(self, html: Markup, rows: Rows = ()) -> None:
        """A message that tells of a sheet that somebody shares; now or never."""
        self.do(Say(str(html), rows, fleeting=True, opens=True))

    def glance(self, html: Markup, rows: Rows = (), message: int | None = None) -> None:
        """What shows somebody else, said now or never, in place of `message` where there is one: by
        the next turn, it may no longer be theirs to see."""
        if message is None:
            self.do(Say(str(html), rows, fleeting=True))
        else:
            self.do(Edit(message, str(html), rows, fleeting=True))

    def toast(self, id: str) -> None:
        """A short notice, in answer to a tap."""
        self.do(Toast(self.label(id)))

    def react(self, message: int) -> None:
        """Their answer is recorded."""
        self.do(React(message))

    def do(self, effect: Effect) -> None:
        self.effects.append(effect)

    def show(self, name: str, arg: str = "", message: int | None = None) -> None:
        """Says a screen, in reply to the text it is about, or turns `message` into it."""
        screen = self.house.screens[name](self, arg)
        self.person = replace(self.person, screen=f"{name}:{arg}")
        html, about = str(screen.html), self.source if self.pasted else None
        said = Say(html, screen.rows, about=about)
        self.do(said if message is None else Edit(message, html, screen.rows))

    def go_home(self) -> None:
        """Says anew where they are: the first question, the way on, or what can be done."""
        self.house.commands["start"](self, "")

    def go_on(self) -> None:
        """Goes back to where they were, as the button to it does."""
        self.act("go:on", None)

    def buttons(self) -> tuple[Button, ...]:
        """Those of the last screen shown, none when a question came after it."""
        name, _, arg = (self.person.screen or "").partition(":")
        if name not in self.house.screens:  # none, or one that only the edge can fill
            return ()
        return tuple(b for row in self.house.screens[name](self, arg).rows for b in row)

    def act(self, data: str, message: int | None) -> None:
        """What a button does, tapped (under `message`) or typed."""
        action = read(data, self.house.kinds)
        if action is None:
            return self.forged()
        self.carry_out(action, message)

    def carry_out(self, action: Action, message: int | None) -> None:
        """What an action does, whichever room it is of."""
        self.house.does[type(action)](self, action, message)

    def forged(self) -> None:
        """A button that leads nowhere any more."""
        open_question = self.person.interview is not None and self.interview.place.slot is not None
        self.toast("old-button.below" if open_question else "old-button")


def reading(d: Dialogue, interview: Interview | None) -> Dialogue | None:
    """A dialogue on a sheet that is shared; None when there is none."""
    if interview is None:
        return None
    reader = Person(d.person.locale, settings=d.person.settings)
    known = understood(d.content, interview)
    return Dialogue(reader.with_interview(known), d.content, d.now)


def understood(content: Content, interview: Interview) -> Interview:
    """The same with the answers that their questions no longer understand put aside: they count as
    not given."""
    return interview.without_answers(content.walked(interview.given).misread)


def day(d: Dialogue, at: datetime) -> date:
    """The day it was where the person lives, as far as they told."""
    zone = d.content.zones.get(d.person.settings.time_zone or "")
    return at.astimezone(zone).date() if zone else at.date()


def lives_in(d: Dialogue) -> str:
    """The place whose clock they live by: as they told, else as most do where they are from. Ours:
    a reminder that was asked for comes all the same, if an hour off, when the question about the
    clock is left open."""
    content, person = d.content, d.person
    assumed = content.languages.clock(person.locale, content.variant(person))
    return person.settings.time_zone or assumed


def said(d: Dialogue, words: Words) -> Markup:
    """A line or a title in the person's words: a turn measures, shows and compares it, and says it
    once."""
    texts = d.texts
    return d.memory.once(words.id, (texts, words), partial(texts.html, words))


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
