"""Plays written conversations: people's lines are typed by us, the bot's are what it says today.

A conversation is a text file. A line that begins with "> " is the person's: a text; a [button], the
newest of that name or with × n the nth newest; ✎ n and a text that corrects the nth last one they
wrote; <photo> and its caption for what is not a text; … for the bot's return after an absence; ⏰ n
for the hour of a reminder, n days later. `python -m tests.conversing` writes the bot's lines anew,
to be read as a change like any other.
"""

import html
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from bot import content
from flows.desk.voice import Content
from flows.papers.manuscript import manuscript
from flows.protocol.exchange import (
    Button,
    Close,
    Command,
    Corrected,
    Due,
    Edit,
    Effect,
    Erase,
    Event,
    File,
    Paper,
    React,
    Rekey,
    Resumed,
    Rows,
    Said,
    Say,
    Sent,
    Tapped,
    Toast,
)
from flows.record.person import Person
from flows.rooms import turn

FOLDER = Path(__file__).parent / "conversations"
BEGUN = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
Reload = Callable[[Person], Person]
_BULLET = "> "
_TAP = re.compile(r"\[(.*)\](?: × (\d+))?")
_CORRECTION = re.compile(r"✎ (\d+) (.*)", re.DOTALL)
_TAG = re.compile(r"</?(?:b|i|blockquote)(?: expandable)?>")
_STRUCK = re.compile(r"</?s>")


@cache
def words() -> Content:
    """The content, read once for all tests."""
    return content.read()


class Player:
    """One person's side of a conversation; `reload` is what storing does to a person. content: with
    other words than the bot's."""

    def __init__(
        self,
        locale: str | None,
        reload: Reload = lambda person: person,
        content: Content | None = None,
    ) -> None:
        self.person = Person(locale=locale)
        self._reload = reload
        self._content = content or words()
        self._messages = 0
        self._later = timedelta()
        self._typed: list[int] = []
        self._texts: dict[int, str] = {}
        self._about: dict[int, str] = {}
        self._shown: dict[int, tuple[Button, ...]] = {}

    def play(self, line: str) -> tuple[Effect, ...]:
        """What the bot does at one line of the person."""
        return self.happen(self._event(line))

    def happen(self, event: Event) -> tuple[Effect, ...]:
        """What the bot does at one event."""
        outcome = turn(self._reload(self.person), event, self._content, self.now())
        self.person = outcome.person
        for effect in outcome.effects:
            self._see(effect)
        return outcome.effects

    def now(self) -> datetime:
        """The time of the next event: a minute after each message."""
        return BEGUN + self._later + timedelta(minutes=self._messages)

    def pass_days(self, days: int) -> None:
        """Lets time pass in which nothing happens."""
        self._later += timedelta(days)

    def labels(self) -> tuple[str, ...]:
        """Every button on the screen of the phone, newest message first."""
        return tuple(b.label for m in sorted(self._shown, reverse=True) for b in self._shown[m])

    def _event(self, line: str) -> Event:
        if tapped := _TAP.fullmatch(line):
            return self._tap(tapped[1], int(tapped[2] or 1))
        if corrected := _CORRECTION.fullmatch(line):
            return Corrected(corrected[2], self._typed[-int(corrected[1])])
        if sent := re.fullmatch(r"<(\w+)>(?: (.*))?", line):
            number = self._next()
            self._texts[number] = sent[2] or ""
            return Sent(sent[1], number, self._texts[number])
        if line == "…":
            return Resumed()
        if later := re.fullmatch(r"⏰ (\d+)", line):
            self.pass_days(int(later[1]))
            return Due()
        text = line.replace("⏎", "\n")
        if text.startswith("/"):
            name, _, argument = text[1:].partition(" ")
            return Command(name, argument, self._wrote(text))
        return self.said(text)

    def said(self, text: str) -> Said:
        """A text that they write, whatever it begins with."""
        return Said(text, self._wrote(text))

    def _wrote(self, text: str) -> int:
        number = self._next()
        self._typed.append(number)
        self._texts[number] = text
        return number

    def _tap(self, label: str, nth: int) -> Tapped:
        found = [
            (button.data, message)
            for message in sorted(self._shown, reverse=True)
            for button in self._shown[message]
            if _typed(button.label) == _typed(label) and button.data is not None
        ]
        if len(found) < nth:
            raise LookupError(f"no button [{label}]; there are {self.labels()}")
        return self.tapped(*found[nth - 1])

    def tapped(self, data: str | None, message: int) -> Tapped:
        """A tap under a message; it brings back the text that the message replied to."""
        return Tapped(data or "", message, self._about.get(message))

    def _see(self, effect: Effect) -> None:
        match effect:
            case Say(rows=rows, about=about):
                number = self._next()
                self._shown[number] = _flat(rows)
                if about in self._texts:
                    self._about[number] = self._texts[about]
            case Edit(message, _, rows) | Rekey(message, rows):
                self._shown[message] = _flat(rows)
            case _:
                pass

    def _next(self) -> int:
        self._messages += 1
        return self._messages


def _typed(label: str) -> str:
    """A label with the spaces of a keyboard."""
    return label.replace("\u00a0", " ").replace("\u202f", " ")


def _flat(rows: Rows) -> tuple[Button, ...]:
    return tuple(button for row in rows for button in row)


def told(effects: tuple[Effect, ...]) -> Iterator[str]:
    """The bot's side, as lines to read."""
    for effect in effects:
        match effect:
            case Say(text, rows):
                yield from (*_plain(text), *_keys(rows), "")
            case Edit(_, text, rows):
                yield from (*(f"~ {line}" for line in _plain(text)), *_keys(rows), "")
            case Rekey(_, rows):
                yield from (*(f"~ {line}" for line in _keys(rows)), "")
            case Toast(text) if text:
                yield f"({text})"
            case React():
                yield "👍"
            case File(name, body, caption):
                yield from (f"📎 {name} · {caption}", *body.splitlines(), "")
            case Paper():
                yield from _paper(effect)
            case Erase():
                yield "✂"
            case Close(html) if html is not None:
                yield from (*(f"~ {line}" for line in _plain(html)), "")
            case Close() | Toast():
                pass


def _paper(paper: Paper) -> Iterator[str]:
    """A line for what is drawn; the whole of what is written."""
    made = manuscript(paper, words())
    mark = {"report": "📄 report · ", "aim": "🖼 card aim · ", "avoid": "🖼 card avoid · "}
    yield f"{mark.get(paper.kind, '📎 ')}{made.name} · {paper.caption}"
    # A line that quotes is no line of the person.
    yield from (re.sub(rf"^{_BULLET}", f" {_BULLET}", x) for x in (made.text or "").splitlines())
    yield ""


def _plain(text: str) -> list[str]:
    return html.unescape(_STRUCK.sub("~~", _TAG.sub("", text))).splitlines()


def _keys(rows: Rows) -> list[str]:
    return [" ".join(f"[{button.label}]" for button in row) for row in rows]


def written(script: str, reload: Reload = lambda person: person) -> str:
    """The conversation with the bot's lines as they are today. Its first line names the locale."""
    title, *lines = script.splitlines()
    player = Player(title.rpartition("·")[2].strip() or None, reload)
    said = [title, ""]
    for line in (line for line in lines if line.startswith(_BULLET)):
        said += [line, "", *told(player.play(line.removeprefix(_BULLET)))]
    return "\n".join(said).rstrip() + "\n"


def main() -> None:
    """Writes every conversation anew."""
    for path in sorted(FOLDER.glob("*.txt")):
        path.write_text(written(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
