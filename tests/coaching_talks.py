"""Plays written conversations of several people: what each types is ours, the rest is what the bot
says today to each of them.

A line that begins with "> " names who does something: `> Zoé: text`, or a [button], the newest of
that name; a line end is typed as \\n. `= Zoé: marco` lets them give the answers of a situation, up
to the last question, and `= Zoé: marco sells_by=shop` others too; `+ days: 3` lets three days pass,
with the reminders that come in them. Codes are written CODE 1, CODE 2… `python -m
tests.coaching_talks` writes the bot's lines anew, to be read as a change like any other.
"""

import asyncio
import html
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from bot.intake.updates import Arrival
from bot.telegram.gateway import Call
from flows.interview.answers import Given
from flows.interview.path import path
from flows.interview.table import QUESTIONS
from flows.protocol.exchange import Button, Command, Said
from flows.record.person import Interview, Place
from flows.record.ties import CODE
from tests.coaching_scene import Scene, buttons
from tests.papers_for_tests import NOW, situation
from tests.recorder import Gestures

FOLDER = Path(__file__).parent / "coaching"
CLOSED = {"depth": "express", "action": "call_five", "reminder": "none"}
_DOES = re.compile(r"([>=+]) (\w+): (.*)")
_CODE = re.compile(rf"start=({CODE.pattern})")
_TAG = re.compile(r"</?(?:b|i|blockquote)>")
_SPACES = str.maketrans("\u00a0\u202f", "  ")
_FILES = {"sendPhoto": "🖼", "sendDocument": "📎"}


def _short(slot: str) -> bool:
    """Whether the short interview asks it."""
    question = QUESTIONS.get(slot.partition(".")[0])
    return question is None or question.express


class Talk:
    """The people of one conversation, by name, and the buttons each has on the phone."""

    def __init__(self, language: str) -> None:
        self.scene, self.language = Scene(), language
        self.people: dict[str, int] = {}
        self.shown: dict[int, dict[int, list[Button]]] = {}
        self.sent: dict[tuple[int, int], str] = {}
        """What each person typed, by its message."""
        self.about: dict[int, str] = {}
        """What a message of the bot replied to."""
        self.codes: list[str] = []
        self.screens: set[str] = set()
        """The screens that people were on; of those of a coachee, with which."""
        self.files: set[str] = set()
        self.newest = self.scene.out.newest

    async def line(self, kind: str, name: str, does: str) -> Iterator[str]:
        """What everybody reads after one line."""
        if kind == "+":
            await self.scene.pass_(int(does))
            return self._seen()
        person = self.people.setdefault(name, len(self.people) + 1)
        self.scene.names[person] = name
        hands = self.scene.of(person, self.language)
        if kind == "=":
            told, *more = does.split()
            short = {s: v for s, v in situation(told).items() if _short(s)}
            others = dict(p.split("=") for p in more)
            counted = {k: int(v) if v.isdecimal() else v for k, v in others.items()}
            self._answers(person, short | CLOSED | counted)
            return iter(())
        self.scene.out.clear()
        await self.scene.do(self._gesture(hands, person, self._with_codes(does)))
        return self._seen()

    def _seen(self) -> Iterator[str]:
        """What everybody was sent since the last line."""
        for call in self.scene.out.performed:
            self._see(call)
        self._note()
        return self._told()

    def _note(self) -> None:
        """Which screens these are, and which files came."""
        known = (self.scene.kept(person).person.screen or "" for person in self.people.values())
        for name, _, arg in (at.partition(":") for at in known):
            under = arg.partition(":")[2] if name == "coachee" else ""
            self.screens |= {name, f"{name}:{under}" if under else name}
        self.files |= {call.file.filename for call in self.scene.out.performed if call.file}

    def _gesture(self, hands: Gestures, person: int, does: str) -> Arrival:
        if tapped := re.fullmatch(r"\[(.*)\]", does):
            data, message = self._button(person, tapped[1])
            return hands.tap(data, message, self.about.get(message))
        arrival = hands.say(does)
        if isinstance(arrival.event, Said | Command):
            self.sent[person, arrival.event.message] = does
        return arrival

    def _button(self, person: int, label: str) -> tuple[str, int]:
        for message, known in sorted(self.shown.get(person, {}).items(), reverse=True):
            for button in known:
                if button.label.translate(_SPACES) == label and button.data is not None:
                    return button.data, message
        there = [b.label for known in self.shown.get(person, {}).values() for b in known]
        raise LookupError(f"no button [{label}]; there are {there}")

    def _see(self, call: Call) -> None:
        chat = call.params.get("chat_id")
        if not isinstance(chat, int):
            return
        mine = self.shown.setdefault(chat, {})
        if "message_id" in call.params:
            mine[call.params["message_id"]] = buttons(call)
        elif call.messages:
            self.newest += 1
            mine[self.newest] = buttons(call)
            replied = call.params.get("reply_parameters", {}).get("message_id")
            if (chat, replied) in self.sent:
                self.about[self.newest] = self.sent[chat, replied]

    def _answers(self, person: int, values: dict[str, object]) -> None:
        known = self.scene.kept(person).person
        asked = path(values).keys
        skipped = (slot for slot in asked if slot not in values and slot != "looks_like")
        given = {slot: Given(value, NOW) for slot, value in values.items()}
        given |= {slot: Given(None, NOW) for slot in skipped}
        interview = Interview(1, NOW, Place("looks_like"), given, finished=NOW)
        self.scene.put(person, replace(known, interviews=(interview,), current=1, begun=1))

    def _with_codes(self, does: str) -> str:
        typed = does.replace("\\n", "\n")
        return re.sub(r"CODE (\d)", lambda found: self.codes[int(found[1]) - 1], typed)

    def _told(self) -> Iterator[str]:
        names = {number: name for name, number in self.people.items()}
        for call in self.scene.out.performed:
            said = [self._without_codes(line) for line in _lines(call)]
            name = names.get(call.params.get("chat_id", 0))
            if said:
                yield from (*([f"{name} ←"] if name else []), *said, "")

    def _without_codes(self, line: str) -> str:
        for code in _CODE.findall(line):
            if code not in self.codes:
                self.codes.append(code)
        for at, code in enumerate(self.codes, 1):
            line = line.replace(code, f"CODE {at}")
        return line


def _lines(call: Call) -> Iterator[str]:
    """What a call shows, as lines to read."""
    params = call.params
    text = html.unescape(_TAG.sub("", str(params.get("text") or params.get("caption") or "")))
    if call.method == "answerCallbackQuery":
        yield from ([f"({text})"] if text else [])
        return
    if call.method == "deleteMessage":
        yield "🗑"
        return
    mark = _FILES.get(call.method)
    if mark is not None and call.file is not None:
        yield f"{mark} {call.file.filename} · {text}"
    else:
        again = "~ " if call.method.startswith("edit") else ""
        yield from (f"{again}{line}" for line in text.splitlines())
    rows = params.get("reply_markup", {}).get("inline_keyboard", [])
    yield from (" ".join(f"[{button['text']}]" for button in row) for row in rows)


async def played(script: str) -> tuple[Talk, str]:
    """The people of a conversation, and all of it as it is today."""
    title, *lines = script.splitlines()
    talk = Talk(title.rpartition("·")[2].strip())
    said = [title, ""]
    for does in filter(None, map(_DOES.fullmatch, lines)):
        said += [does[0], "", *(await talk.line(*does.groups()))]
    return talk, "\n".join(said).rstrip() + "\n"


def written(script: str) -> str:
    """The conversation with the bot's lines as they are today. Its title names the language."""
    return asyncio.run(played(script))[1]


def main() -> None:
    """Writes every conversation anew."""
    for file in sorted(FOLDER.glob("*.txt")):
        read = partial(file.read_text, encoding="utf-8")
        file.write_text(written(read()), encoding="utf-8")


if __name__ == "__main__":
    main()
