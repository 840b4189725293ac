"""Coaches and coachees on one store: their gestures, what they receive, crashes, and an oracle that
knows what a coach may be shown without asking the consent check."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from copy import copy
from datetime import timedelta
from functools import cache, lru_cache
from typing import Any

import msgspec
import structlog
from msgspec.structs import replace

from bot.hours.reminders import Reminders
from bot.intake.people import Ticket
from bot.intake.updates import Arrival
from bot.sheets import press
from bot.telegram.gateway import Call, Still
from bot.turns.coaching import Coaching
from bot.turns.records import Kept, Records, key
from bot.turns.turn import Turns
from flows.interview.answers import Given
from flows.protocol.exchange import Button, Searched, Tapped
from flows.record.consent import at_stake
from flows.record.contacts import Because, Contact
from flows.record.person import Interview, News, Person, Place, Task
from flows.record.prospects import Prospect
from flows.record.ties import Coach, Tie
from flows.rooms import turn
from storage import Record
from storage.memory import Memory
from tests.conversing import words
from tests.papers_for_tests import NOW, situation
from tests.recorder import Gestures, Recorder, ticket

COACHES = (9_100_000_001, 9_100_000_002)
COACHEES = {9_200_000_001: "ka", 9_200_000_002: "ro", 9_200_000_003: "mi"}
"""Their numbers, and how the words that are theirs alone end."""


class Marks:
    """Words that only one coachee ever wrote, by who may read them."""

    def __init__(self, end: str) -> None:
        self.name = f"Ambre{end}"
        self.sheet = f"topaze{end}"
        self.answers = f"grenat{end}"
        self.second = f"jadeite{end}"
        self.behind_second = f"onyxine{end}"
        self.never = f"opale{end}"

    @property
    def every(self) -> tuple[str, ...]:
        """All these words."""
        return (*vars(self).values(),)


NOBODY = "99"
"""A number that nobody has in any roster."""
_OF_A_TIE = re.compile(r"(tie|turn:tie|turn:called):(\d+)((?::.*)?)")
_OF_A_COACH = re.compile(
    r"(coach:(?:one|paper|session|note|notes|nudge|plan|pick|invitation|revoke|until|most|qr|drop)"
    r"|turn:invitation(?:-label|-revoke)?):([0-9]{1,9})((?::.*)?)"
)
MARKS = {person: Marks(end) for person, end in COACHEES.items()}


class Crash(BaseException):
    """The process dies here."""


class Disk(Memory):
    """A store that counts what it is asked, and may die or fail before it changes a record."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.changes = 0
        self.fails: dict[int, BaseException] = {}
        self.fails_to_load = False
        self.refuses: tuple[str, ...] = ()
        """The kinds of record that cannot be changed."""
        self.before: dict[str, Callable[[], None]] = {}
        """What another turn does just before a record is saved, once, by the record's name."""

    def load(self, key: str) -> Record | None:
        if self.fails_to_load:
            raise OSError(5, "Input/output error")
        self.asked.append(f"load {key.partition('-')[0]}")
        return super().load(key)

    def save(self, key: str, payload: bytes, expecting: int) -> Record:
        self.before.pop(key, _nothing)()
        self._change(f"save {key.partition('-')[0]}")
        return super().save(key, payload, expecting)

    def delete(self, key: str) -> bool:
        self._change(f"delete {key.partition('-')[0]}")
        return super().delete(key)

    def _change(self, what: str) -> None:
        self.changes += 1
        if what.endswith(self.refuses or "-"):
            raise OSError(28, "No space left on device")
        if failure := self.fails.pop(self.changes, None):
            raise failure
        self.asked.append(what)

    def everything(self) -> dict[str, bytes]:
        """All that is stored, by its name; unseen by the counts."""
        return {name: record.payload for name, (record, _) in self._records.copy().items()}

    def found(self, key: str) -> bytes:
        """What is stored under a name, unseen by the counts; of nothing, an empty object."""
        return self.everything().get(key, b"{}")

    def put(self, key: str, payload: bytes) -> None:
        """Stores it over whatever there is, unseen by the counts."""
        record = super().load(key)
        super().save(key, payload, record.version if record else 0)

    def like(self, other: "Disk") -> None:
        """Holds what another one holds."""
        self._records = other._records.copy()


class Watch(Recorder):
    """Asks, at the moment a coach is shown something, whether that is allowed then."""

    def __init__(self, allowed: Callable[[int, Call], None]) -> None:
        super().__init__()
        self.allowed = allowed
        self.broken = False
        """Whether what it cannot send is to be expected."""
        self.meanwhile: Callable[[], Awaitable[None]] | None = None
        """What happens just before the next thing of a coachee is sent."""

    async def perform(self, call: Call, still: Still | None = None) -> Any:
        if call.fleeting and self.meanwhile is not None:
            happens, self.meanwhile = self.meanwhile, None
            await happens()
        shown = len(self.performed)
        result = await super().perform(call, still)
        chat = call.params.get("chat_id")
        if len(self.performed) > shown and chat is not None:
            self.allowed(chat, call)
        return result


class Scene:
    """Turns over a store that outlives them; what one turn asks of another's line happens next."""

    def __init__(self, disk: Callable[[], Disk] = Disk) -> None:
        self.disk, self.now = disk(), NOW
        self.out = Watch(self.check)
        self.hands: dict[int, Gestures] = {}
        self.errors: Sequence[Mapping[str, Any]] = ()
        self.names: dict[int, str] = {p: m.name for p, m in MARKS.items()}
        self.files: dict[str, bytes] = {}
        """What people sent, by Telegram's id of it."""
        self.start()

    def start(self) -> None:
        """A new process: whatever was in the memory of the one before is gone."""
        self.waiting: list[Arrival] = []
        self.turning: list[asyncio.Future[None]] = []
        records = Records(self.disk, _no_sleep)
        coaching = Coaching(records, self.waiting.append, self.fetched)
        self.press = press.Press()
        self.turns = Turns(records, self.out, turn, words(), self.press, coaching, lambda: self.now)

    async def fetched(self, file: str) -> bytes:
        """The bytes of what was sent."""
        return self.files.get(file, b"")

    def copied(self, disk: Callable[[], Disk] = Disk) -> "Scene":
        """Another one that stands where this one does; neither touches the other."""
        made = Scene(disk)
        made.disk.like(self.disk)
        made.now, made.names = self.now, dict(self.names)
        made.hands = {person: copy(hands) for person, hands in self.hands.items()}
        made.out.newest = self.out.newest
        return made

    def of(self, person: int, language: str = "fr") -> Gestures:
        """A person's hands."""
        return self.hands.setdefault(person, Gestures(person, language))

    async def do(self, *arrivals: Arrival) -> None:
        """Carries out turns, and those that follow from them."""
        with structlog.testing.capture_logs() as logged:
            for arrival in map(self.on_phone, arrivals):
                self.waiting.append(_by(arrival, self.names.get(arrival.person, "")))
                while self.waiting:
                    first = self.waiting.pop(0)
                    await self.turns(first, ticket(first))
        self.errors = [line for line in logged if line["log_level"] == "error"]

    async def sweep(self) -> None:
        """Looks for whoever is to be reminded now, as the bot does each minute."""
        one_by_one = asyncio.Lock()

        async def turned(made: Ticket) -> None:
            async with one_by_one:
                await self.do(made.arrival)
            made.ended.set_result(None)

        def submit(arrival: Arrival) -> Ticket:
            made = ticket(arrival)
            self.turning.append(asyncio.ensure_future(turned(made)))
            return made

        await Reminders(Records(self.disk, _no_sleep), submit, lambda: self.now).look()

    async def pass_(self, days: int) -> None:
        """Days pass, with whatever comes by itself at its hour."""
        self.out.clear()
        for _ in range(days * 24):
            self.now += timedelta(hours=1)
            await self.sweep()

    def on_phone(self, arrival: Arrival) -> Arrival:
        """The same with a button as a phone has it now, where a test names a coach, a coachee or an
        invitation by a number: `tie:9100000001:leave:yes`, `coach:one:1`."""
        match arrival.event:
            case Tapped(data, message, about):
                event = Tapped(self._carried(arrival.person, data), message, about)
                return Arrival(
                    arrival.update, arrival.person, arrival.language, event, arrival.query
                )
        return arrival

    def _carried(self, person: int, data: str) -> str:
        known = self.kept(person).person
        if told := _OF_A_TIE.fullmatch(data):
            tie = next((t for t in known.ties if str(t.coach) == told[2]), None)
            about = f":{at_stake(known)}" if re.fullmatch(r":consent:\w+", told[3]) else ""
            return f"{told[1]}:{tie.key}{told[3]}{about}" if tie else data
        if known.coach and (told := _OF_A_COACH.fullmatch(data)):
            return f"{told[1]}:{known.coach.key(int(told[2]))}{told[3]}"
        return data

    async def say(self, person: int, text: str) -> list[str]:
        """What a person is answered to a text or a command."""
        return await self._heard(person, self.of(person).say(text))

    async def tap(self, person: int, data: str, message: int = 1001) -> list[str]:
        """What a person is answered to a button."""
        return await self._heard(person, self.of(person).tap(data, message))

    async def search(self, person: int, query: str) -> list[dict[str, Any]]:
        """What an inline query is answered."""
        arrival = self.of(person).happen(Searched(query))
        self.out.clear()
        await self.do(Arrival(arrival.update, person, "fr", arrival.event, "query"))
        [call] = [c for c in self.out.performed if c.method == "answerInlineQuery"]
        results: list[dict[str, Any]] = call.params["results"]
        return results

    async def _heard(self, person: int, arrival: Arrival) -> list[str]:
        self.out.clear()
        await self.do(arrival)
        return [
            text for call in self.out.performed if _chat(call) == person for text in _said(call)
        ]

    async def crash(self, arrival: Arrival, change: int) -> bool:
        """Carries out a turn that dies before its change of that number; whether it did."""
        self.disk.changes, self.disk.fails = 0, {change: Crash()}
        try:
            await self.do(arrival)
        except Crash:
            self.start()
            return True
        finally:
            self.disk.fails = {}
        return False

    def kept(self, person: int) -> Kept:
        """What is stored of a person."""
        found = self.disk.everything().get(key(person))
        return msgspec.json.decode(found, type=Kept) if found else Kept()

    def put(self, person: int, changed: Person) -> None:
        """Stores a person as they would be after many turns."""
        kept = replace(self.kept(person), person=changed)
        self.disk.put(key(person), msgspec.json.encode(kept))

    def answer(self, person: int, finished: bool = True, second: bool = False) -> None:
        """They gave every answer, and finished or are about to; a second sheet as well."""
        after = answered(self.kept(person).person, MARKS[person], finished, second)
        self.put(person, after)

    async def coach(self, person: int, name: str = "Claire") -> str:
        """Makes somebody a coach; the code of a new invitation of theirs."""
        await self.tap(person, "turn:coach-name")
        await self.say(person, name)
        return await self.invite(person)

    async def invite(self, person: int) -> str:
        """The code of a new invitation."""
        await self.tap(person, "coach:invite")
        return as_coach(self, person).links[-1].code

    async def sharing(self, coach: int, person: int, consent: str = "sheet") -> None:
        """Somebody who came, answered everything, and shares."""
        await come(self, person, coach)
        self.answer(person)
        await self.tap(person, f"tie:{coach}:consent:{consent}")

    def check(self, chat: int, call: Call) -> None:
        """Raises AssertionError when a coach is shown more of someone than they consent to now, or
        anything of someone that could be sent again later."""
        shown = _bytes(call)
        for coach in COACHES:  # a keyboard or a file of a coachee does not say who their coach is
            assert coach == chat or str(coach).encode() not in shown, call.method
        for person, marks in MARKS.items():
            if person == chat:
                continue
            tied, consent = self.consent(chat, person)
            sheet = self.consented_sheet(chat, person) if consent != "nothing" else None
            allowed = {
                marks.name: tied, marks.sheet: sheet == 1, marks.second: sheet == 2,
                marks.answers: sheet == 1 and consent == "answers",
                marks.behind_second: sheet == 2 and consent == "answers",
                marks.never: False, str(person): False,
            }  # fmt: skip
            there = [word for word in allowed if word.lower().encode() in shown]
            assert all(allowed[word] for word in there), (call.method, there)
            lasts = not call.fleeting or call.keeps
            assert not (there and lasts), (call.method, there)

    def consent(self, coach: int, coachee: int) -> tuple[bool, str]:
        """Whether they said yes to a coach, and what is consented, read from what is stored."""
        since, _ = _parsed(self.disk.found(key(coach)))
        _, ties = _parsed(self.disk.found(key(coachee)))
        known = ties.get(coach, {})
        if since is None or known.get("since") != since or known.get("code"):
            return False, "nothing"
        return True, ties[coach].get("consent", "nothing")

    def consented_sheet(self, coach: int, coachee: int) -> int | None:
        """The interview that a coachee's answer to a coach is about, as it is stored."""
        ties = self.kept(coachee).person.ties
        return next((tie.sheet for tie in ties if tie.coach == coach), None)

    def id(self, coach: int, coachee: int) -> str:
        """By what number they go in the roster; one that nobody has, when they are not in it."""
        found = self.disk.everything().get(f"roster-{coach}", b'{"entries": []}')
        entries = json.loads(found).get("entries", ())
        return next((str(e["id"]) for e in entries if e["person"] == coachee), NOBODY)

    def check_records(self) -> None:
        """Raises AssertionError when a word of a coachee, or who they are, stands in the record of
        somebody else; where they erased everything, anywhere. Rosters alone say who is in them."""
        stored = self.disk.everything()
        for person, marks in MARKS.items():
            theirs = key(person)
            here = {theirs} if theirs in stored else set()
            for name, stored_ in stored.items():
                if name in here:
                    continue
                payload = _readable(name, stored_)
                roster = name.startswith("roster-")
                for word in marks.every:
                    found = roster and here and word == marks.name  # by which they are looked for
                    assert found or word.lower().encode() not in payload, (name, word)
                assert (roster and here) or str(person).encode() not in payload, name


Setting = Callable[[Scene], Awaitable[None]]
_MADE: dict[Setting, Scene] = {}


async def made(setting: Setting, disk: Callable[[], Disk] = Disk) -> Scene:
    """A scene after what came before, which happens once for all tests."""
    if setting not in _MADE:
        scene = Scene()
        await setting(scene)
        _MADE[setting] = scene
    return _MADE[setting].copied(disk)


def as_coach(scene: Scene, person: int = COACHES[0]) -> Coach:
    """What makes them a coach."""
    known = scene.kept(person).person.coach
    assert known is not None
    return known


def tie(scene: Scene, person: int = min(COACHEES), coach: int = COACHES[0]) -> Tie:
    """The tie of a coachee to a coach."""
    [found] = [tie for tie in scene.kept(person).person.ties if tie.coach == coach]
    return found


async def come(scene: Scene, person: int = min(COACHEES), coach: int = COACHES[0]) -> list[str]:
    """Somebody comes by the latest link of a coach, and says yes."""
    return await join(scene, person, as_coach(scene, coach).links[-1].code)


async def join(scene: Scene, person: int, code: str, way: str = "/start {}") -> list[str]:
    """What somebody is answered who comes by a code, and says yes where that is asked."""
    said = await scene.say(person, way.format(code))
    yes = option(scene, ":join:yes") if said else None
    return [*said, *await scene.tap(person, yes)] if yes else said


def to(scene: Scene, person: int) -> list[str]:
    """What a person was sent since somebody's last gesture."""
    said = (c.params for c in scene.out.performed if c.params.get("chat_id") == person)
    return [
        plain(str(p.get("text") or p.get("caption"))) for p in said if "text" in p or "caption" in p
    ]


def option(scene: Scene, part: str) -> str | None:
    """What a button of what was said last carries, by a part of it."""
    carried = (button.data or "" for button in buttons(scene.out.performed[-1]))
    return next((data for data in carried if part in data), None)


def labels(scene: Scene) -> list[str]:
    """The buttons of what was said last."""
    return [plain(button.label) for button in buttons(scene.out.performed[-1])]


LINK = "https://t.me/chouchou_bot"


async def _no_sleep(seconds: float) -> None:
    pass


def _by(arrival: Arrival, name: str) -> Arrival:
    return Arrival(
        arrival.update, arrival.person, arrival.language, arrival.event, arrival.query, None, name
    )


def _chat(call: Call) -> object:
    return call.params.get("chat_id")


def _said(call: Call) -> list[str]:
    text = call.params.get("text") or call.params.get("caption")
    return [str(text)] if text else []


def _bytes(call: Call) -> bytes:
    """All that a call shows, in small letters: words, buttons, what buttons carry, files."""
    file = call.file.filename.encode() + call.file.content if call.file else b""
    return (json.dumps(call.params, ensure_ascii=False).encode() + file).lower()


@lru_cache(maxsize=256)
def _parsed(payload: bytes) -> tuple[str | None, dict[int, dict[str, str]]]:
    """Since when somebody is a coach, and their ties by coach, from what is stored of them."""
    person = json.loads(payload).get("person", {})
    as_coach, ties = person.get("coach") or {}, person.get("ties", ())
    return as_coach.get("since"), {tie["coach"]: tie for tie in ties}


@lru_cache(maxsize=256)
def _readable(name: str, payload: bytes) -> bytes:
    """A record in small letters, and all that it still has to show somebody."""
    if not name.startswith("person-"):
        return payload.lower()
    kept = msgspec.json.decode(payload, type=Kept)
    return payload.lower() + b"".join(_bytes(call) for call in kept.unsent)


def _nothing() -> None:
    pass


def buttons(call: Call) -> list[Button]:
    """The buttons under a message."""
    rows = call.params.get("reply_markup", {}).get("inline_keyboard", [])
    return [Button(b["text"], b.get("callback_data")) for row in rows for b in row]


@cache
def _values(marks: tuple[str, str]) -> Mapping[str, Any]:
    sheet, answers = marks
    return situation("marco") | {
        "offer": f"Je dessine des {answers}",
        "favourite": f"le chef {sheet}",
        "quote": f"On a mangé {sheet}",
        "trigger": f"Il venait d’ouvrir {sheet} en mars, avec un bail signé",
        "regret_name": f"le pressé de {sheet}",
        "message": f"Bonjour, j’ai lu votre carte de mars, {answers}. Qui la traduit chez vous ?",
    }


def answered(person: Person, marks: Marks, finished: bool, second: bool = False) -> Person:
    """The person with every answer given, and with much else that is nobody's business."""
    values = _values((marks.sheet, marks.answers))
    given = {slot: Given(value, NOW) for slot, value in values.items()}
    closed = {"action": Given("call_five", NOW)} if finished else {}
    interview = Interview(
        1, NOW, Place("kept" if finished else "review"), given | closed,
        finished=NOW if finished else None, name=marks.never,
        news=(News(1, NOW, "customer", {"family": marks.never}),),
        tasks=(Task(f"Appeler {marks.never}", NOW, own=True),),
        unread={"gone": Given(marks.never, NOW)},
        contacts=(Contact(1, marks.never, why=marks.never, kind=Because.OWES),), listed=1,
        blanks={"0.0": marks.never},
    )  # fmt: skip
    other = Interview(
        2, NOW, Place("offer"),
        {"depth": Given("express", NOW), "favourite": Given(marks.never, NOW)},
    )  # fmt: skip
    if second:
        values = _values((marks.second, marks.behind_second))
        given = {slot: Given(value, NOW) for slot, value in values.items()}
        given["action"] = Given("call_five", NOW)
        other = replace(interview, id=2, given=given, place=Place("kept"), finished=NOW)
    prospect = Prospect(1, 1, NOW, marks.never)
    return replace(
        person, interviews=(interview, other), current=1, begun=2, prospects=(prospect,), met=1
    )


def later(days: int) -> timedelta:
    return timedelta(days)


def plain(text: str) -> str:
    """A text without its tags and its special spaces."""
    return re.sub(r"<[^>]+>", "", text).replace("\u00a0", " ").replace("\u202f", " ")
