"""Entrepreneurs, their customers and a coach on one store: their gestures, and an oracle that knows
what an entrepreneur may be shown without asking what releases it."""

import json
from typing import Any

from msgspec.structs import replace

from bot.telegram.gateway import Call
from bot.turns.records import key
from flows.interview.answers import Given
from flows.record.person import Interview, Place
from flows.record.ties import Circle
from flows.record.voices import Account, Asker, Kind
from flows.voices.questions import ids, more_of
from tests.coaching_scene import Scene, buttons, labels, later, plain
from tests.papers_for_tests import NOW, situation

__all__ = ["buttons", "labels", "later"]

COACH = 9_100_000_001
ASKERS = (9_400_000_001, 9_400_000_002)
CUSTOMERS = {9_300_000_001: "lo", 9_300_000_002: "vi", 9_300_000_003: "su"}
"""Their numbers, and how the words that are theirs alone end. The first asker is coached."""
NAMES = {person: f"Perle{end}" for person, end in CUSTOMERS.items()}


def word(person: int, question: str) -> str:
    """A word that only this customer ever wrote, in this answer."""
    return f"mica{question.replace('_', '')}{CUSTOMERS[person]}"


def answer(person: int, question: str) -> str:
    return f"Ce samedi de mars, on a mangé {word(person, question)} avec les voisins"


EVERY = {person: {q: word(person, q) for kind in Kind for q in ids(kind)} for person in CUSTOMERS}


class Voices(Scene):
    """What is sent is checked as it is sent."""

    def __init__(self) -> None:
        super().__init__()
        self.names |= NAMES

    def asker(self, person: int) -> Asker | None:
        return self.kept(person).person.asker

    def told(self, person: int, asker: int) -> Account | None:
        """What a customer tells somebody, as it is stored."""
        voices, asks = self.kept(person).person.voices, self.asker(asker)
        codes = {link.code for link in asks.links} if asks else set[str]()
        theirs = (told for told in voices if told.asker == asker or told.code in codes)
        return min(theirs, key=lambda told: told.pending, default=None)

    def lets(self, person: int, asker: int) -> dict[str, str]:
        """The release of each quote that is sent to who asks now, read from what is stored."""
        stored = json.loads(self.disk.found(key(person))).get("person", {}).get("voices", ())
        asks = json.loads(self.disk.found(key(asker))).get("person", {}).get("asker") or {}
        for told in stored:
            mine = told["asker"] == asker and told["since"] == asks.get("since")
            if mine and not told.get("code") and told.get("sent"):
                words = told.get("words", {}).items()
                return {question: quote.get("release") or "nothing" for question, quote in words}
        return {}

    def check(self, chat: int, call: Call) -> None:
        """Raises AssertionError when somebody is shown more of a customer than is released to them
        now, may copy what is not to be quoted, or is sent anything that could be sent again."""
        super().check(chat, call)
        shown, copied = _shown(call), _copied(call)
        for person, name in NAMES.items():
            if person == chat:
                continue
            assert str(person).encode() not in shown, call.method
            lets = self.lets(person, chat)
            there = [q for q, mark in EVERY[person].items() if mark.encode() in shown]
            assert all(lets.get(q) in ("named", "unnamed", "read") for q in there), there
            copies = [q for q, mark in EVERY[person].items() if mark.encode() in copied]
            assert all(lets.get(q) in ("named", "unnamed") for q in copies), copies
            named = name.lower().encode() in shown
            assert not named or "named" in lets.values(), call.method
            assert not ((there or named) and (not call.fleeting or call.keeps)), call.method
        for asker in ASKERS:  # a keyboard or a file of a customer does not say who asks
            assert asker == chat or str(asker).encode() not in shown, call.method

    def check_records(self) -> None:
        """Raises AssertionError when a word of a customer stands in the record of somebody else, or
        who they are anywhere but in the list of who asks."""
        super().check_records()
        stored = self.disk.everything()
        for person, name in NAMES.items():
            for record, payload in stored.items():
                if record == key(person):
                    continue
                low = payload.lower()
                marks = (*EVERY[person].values(), name.lower())
                assert not [mark for mark in marks if mark.encode() in low], record
                listed = record.startswith("customers-") and key(person) in stored
                listed = listed or self._asked_by(person, record)
                assert listed or str(person).encode() not in low, record

    def _asked_by(self, person: int, record: str) -> bool:
        """Whether a record leads to somebody as one who asks (their link, who tells them), or
        holds those who asked to be reminded in an hour."""
        stored = json.loads(self.disk.found(record)) if record.startswith("person-") else {}
        voices = stored.get("person", {}).get("voices", ())
        led = record.startswith(
            ("due-", "code-")
        )  # a turn that died leaves a code till it is redone
        return led or any(told["asker"] == person for told in voices)

    async def asks(self, person: int, kind: Kind = Kind.CUSTOMER, uses: int = 0) -> str:
        """The code of a new link of somebody who asks, for so many, 0: any number."""
        if self.asker(person) is None:
            await self.tap(person, "turn:voice-signs")
            await self.say(person, "Claire Lebrun")
        await self.tap(person, f"voice:new:{kind}:{uses}")
        if kind is Kind.NOT_YET:
            await self.say(person, "Les repas de la semaine")
        asker = self.asker(person)
        assert asker is not None
        if self.kept(person).person.interview is not None:
            await self.tap(person, f"voice:group:{asker.key(asker.links[-1].id)}:0")
        return asker.links[-1].code

    def answers(self, person: int, **more: object) -> None:
        """They have a sheet, with more answers; their links are for its first group."""
        told = situation("marco") | more
        values = {slot: Given(value, NOW) for slot, value in told.items()}
        given = values | {"action": Given("call_five", NOW)}
        interview = Interview(1, NOW, Place("kept"), given, finished=NOW)
        known = self.kept(person).person
        self.put(person, replace(known, interviews=(interview,), current=1, begun=1))
        self.of_group(person, 0)

    def of_group(self, person: int, group: int | None) -> None:
        """Whom their links are for, by the place of the group on their sheet; None: not said."""
        known = self.kept(person).person
        assert known.interview is not None
        asker, families = known.asker, known.interview.given["families"].value
        assert isinstance(families, list | tuple)
        if asker is not None:
            name = "" if group is None else str(families[group])
            links = tuple(replace(link, group=name) for link in asker.links)
            self.put(person, replace(known, asker=replace(asker, links=links)))

    async def shares_with_coach(self, person: int, coach: int) -> None:
        """Their coach may read the sheet and the answers."""
        known = self.kept(coach).person.coach
        assert known is not None
        await self.say(person, f"/start {known.links[-1].code}")
        await self.tap(person, f"tie:{coach}:join:yes")
        await self.tap(person, f"tie:{coach}:consent:answers")

    def of_told(self, person: int, asker: int, data: str) -> str:
        """A button about what they tell, where a test writes "?" for its key."""
        told = self.told(person, asker)
        return data.replace("?", told.key if told else "0")

    async def does(self, person: int, asker: int, data: str) -> list[str]:
        """What a customer is answered to a button about what they tell."""
        return await self.tap(person, self.of_told(person, asker, data))

    async def last(self, person: int, data: str) -> list[str]:
        """The buttons under what a customer is answered to one."""
        asker = self.kept(person).person.voices[-1].asker
        await self.does(person, asker, data)
        mine = [c for c in self.out.performed if c.params.get("chat_id") == person]
        return [plain(button.label) for button in buttons(mine[-1])]

    async def comes(self, person: int, code: str) -> None:
        """A customer comes by a link and says yes."""
        await self.say(person, f"/start {code}")
        yes = next((b.data for b in buttons(self.out.performed[-1]) if b.data), None)
        assert yes and yes.startswith("told:join"), yes
        await self.tap(person, yes)

    async def tells(self, person: int, asker: int, most: int = 6) -> None:
        """They answer so many questions, and stop."""
        told = self.told(person, asker)
        assert told is not None
        for question in ids(told.kind)[:most]:
            if question in more_of(told.kind)[:1]:
                await self.does(person, asker, "told:more:?")
            await self.say(person, answer(person, question))
        await self.does(person, asker, "told:enough:?")

    async def lets_go(self, person: int, asker: int, *releases: str) -> None:
        """They say what may be done with each quote, in order, and send it."""
        told = self.told(person, asker)
        assert told is not None
        for question, release in zip(told.words, releases, strict=True):
            await self.does(person, asker, f"told:let:?:{question}:{release}")
        await self.does(person, asker, "told:send:?")


def words_of(person: int, texts: list[str], kind: Kind = Kind.CUSTOMER) -> set[str]:
    """The questions of which a customer's words are in these texts."""
    said = " ".join(texts)
    return {question for question in ids(kind) if word(person, question) in said}


def _shown(call: Call) -> bytes:
    """All that a call shows, in small letters: words, buttons, what buttons carry, files."""
    file = call.file.filename.encode() + call.file.content if call.file else b""
    return (json.dumps(call.params, ensure_ascii=False).encode() + file).lower()


def _copied(call: Call) -> bytes:
    """What a call gives to be carried elsewhere: by its buttons, or as a file."""
    rows: list[list[dict[str, Any]]] = call.params.get("reply_markup", {}).get(
        "inline_keyboard", []
    )
    texts = [str(button.get("copy_text", "")) for row in rows for button in row]
    file = call.file.content if call.file else b""
    return " ".join(texts).lower().encode() + file.lower()


def records(scene: Scene, circle: Circle = Circle.CUSTOMERS) -> list[str]:
    """The names of the lists there are."""
    return [name for name in scene.disk.everything() if name.startswith(f"{circle}-")]


def link_of(scene: Voices, asker: int, at: int = -1) -> str:
    """The key of a link, as its buttons carry it."""
    known = scene.asker(asker)
    assert known is not None
    return known.key(known.links[at].id)
