"""A person who answers whatever is open, by taps and texts, and remembers what was acknowledged."""

import json
from math import ceil
from random import Random
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from bot.sandbox import Phone
from flows.interview.answers import NO_FAMILY, Slot
from flows.interview.choices import FamilyChoice
from flows.interview.kinds import NONE, Names
from flows.interview.numbers import Number
from flows.interview.several import OWN
from flows.interview.table import CLOSE, QUESTIONS

Json = dict[str, Any]
# Restarts included; a busy machine makes a robot wait longer, not give up.
PATIENCE = 120.0
TYPED = ("text", "names", "number", "amount")
OF_A_QUESTION = ("a", "m", "n")
# The first of these that a screen offers is what the robot taps there.
WAYS = ("go:sheet", "go:scratch", "go:on", "go:deepen", "go:see")


class Stuck(Exception):
    """The bot did not answer a robot; says at which question and after which gesture."""


class Shown(Struct, frozen=True):
    """A message of the bot as the robot sees it: its number, words and buttons (label, data)."""

    id: int
    text: str
    buttons: tuple[tuple[str, str], ...]

    @property
    def question(self) -> tuple[int, str] | None:
        """The interview and slot it asks about, if it asks."""
        of = (data.split(":") for _, data in self.buttons)
        return next(((int(p[1]), p[3]) for p in of if p[0] in OF_A_QUESTION), None)

    @property
    def way(self) -> str | None:
        """What to tap on a screen."""
        offered = {data for _, data in self.buttons}
        return next((way for way in WAYS if way in offered), None)

    @property
    def chosen(self) -> frozenset[str]:
        """What is ticked or counted, of a question of several taps, but for words of their own."""
        told = ((option, target) for option, target in self.tail("m") if not option.startswith(OWN))
        return frozenset(option for option, target in told if target != "1")

    def tail(self, verb: str) -> list[list[str]]:
        """For each button of this verb, what follows interview, revision and slot."""
        return [d.split(":")[4:] for _, d in self.buttons if d.startswith(f"{verb}:")]


class Acknowledged(Struct, frozen=True):
    """What /export must show of an answer: the message it was typed in, or what was tapped.
    update: of the gesture that gave it."""

    message: int | None = None
    tapped: frozenset[str] = frozenset()
    update: int = 0

    def within(self, given: Json) -> bool:
        """Whether an exported answer shows it."""
        value = given["value"]
        several = isinstance(value, list | dict)
        values = {str(v) for v in value} if several else {str(value)}
        return given.get("message") == self.message and self.tapped <= values


def shown(message: Json) -> Shown:
    """A message as the sandbox tells it."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    buttons = tuple((b["text"], b.get("callback_data", "")) for row in rows for b in row)
    text = message.get("text") or message.get("caption", "")
    return Shown(message["message_id"], text, buttons)


class Robot:
    """Chooses by `rng` among what the newest message with buttons offers."""

    def __init__(self, phone: Phone, rng: Random) -> None:
        self.phone = phone
        self.acknowledged: dict[tuple[int, str], Acknowledged] = {}
        self.answers = 0
        self._interview = 0
        self._rng = rng

    def open(self) -> Shown | None:
        """The newest message that leads on."""
        for number in sorted(self.phone.messages, reverse=True):
            message = self.phone.messages[number]
            if not message["out"]:
                seen = shown(message)
                if seen.question or seen.way:
                    return seen
        return None

    async def start(self) -> None:
        """Sends /start and waits for a way on. Raises Stuck, as all that follow."""
        newest = max(self.phone.messages, default=0)
        await self.phone.start()
        await self._until(lambda: self._newer(newest, None), "/start")

    async def step(self) -> None:
        """One gesture, and the bot's whole reaction to it."""
        at = self.open()
        if at is None:
            await self.start()
        elif at.question is None:
            await self._go_on(at)
        else:
            await self._answer(at, *at.question)

    async def exported(self) -> Json:
        """What /export sends, as JSON."""
        newest = max(self.phone.messages)
        await self.phone.say("/export")
        sent = await self._until(lambda: self._document(newest), "/export")
        document: Json = json.loads(await self.phone.download(sent["file_id"]))
        return document

    def missing(self, document: Json) -> list[str]:
        """The acknowledged answers that an export does not show, each beside what it shows."""
        exported = {
            (interview["id"], slot): given
            for interview in document["interviews"]
            for slot, given in interview["answers"].items()
        }
        return [
            f"{self.phone.name}: {slot} of interview {interview}, of {answer}, "
            f"is {exported.get((interview, slot))}"
            for (interview, slot), answer in self.acknowledged.items()
            if (interview, slot) not in exported or not answer.within(exported[interview, slot])
        ]

    async def _go_on(self, at: Shown) -> None:
        if at.way == "go:see":
            await self.phone.say("/new")
        else:
            await self.phone.forge(at.id, str(at.way))
        await self._until(lambda: self._newer(at.id, at), str(at.way))
        if at.way == "go:sheet":  # what comes after the sheet is asked again
            closing = {question.id for question in CLOSE.questions}
            self.acknowledged = {k: a for k, a in self.acknowledged.items() if k[1] not in closing}
        if at.way == "go:deepen":
            self._note(self._interview, "depth", Acknowledged(tapped=frozenset({"complete"})))

    async def _answer(self, at: Shown, interview: int, slot: str) -> None:
        if at.tail("m"):
            return await self._answer_several(at, interview, slot)
        options = [option for option, *_ in at.tail("a")]
        gesture = self._rng.choices(("tap", "type", "leave"), (6, 5, 1))[0]
        leave = self._leave(at)
        if gesture == "tap" and options:
            option = self._rng.choice(options)
            await self._tap(at, "a", option)
            self._note(interview, slot, Acknowledged(tapped=frozenset({_value(slot, option)})))
        elif leave and (gesture == "leave" or not (options or QUESTIONS[_id(slot)].kind in TYPED)):
            await self._tap(at, "n", leave)
            if leave == "skip":
                self._note(interview, slot, Acknowledged(tapped=frozenset({"None"})))
        else:
            message = (await self.phone.say(self._words(at, slot)))["message_id"]
            await self._until(lambda: self._newer(at.id, at), f"a text for {slot}")
            self._note(interview, slot, Acknowledged(message=message))

    async def _answer_several(self, at: Shown, interview: int, slot: str) -> None:
        """A tap or two, then OK: what is chosen is what the screen shows then, as a tap may be
        refused (there are no more customers to count)."""
        free = [option for option, target in at.tail("m") if target != "0"]
        picked = self._rng.choice(free)
        await self._toggle(at, picked)
        now = self.open() or at
        if now.question != at.question:
            return  # it was a question of before, sent again by a kill: this was said
        await self._tap(now, "n", "ok")
        self._note(interview, slot, Acknowledged(tapped=now.chosen))

    async def _toggle(self, at: Shown, option: str) -> None:
        data = self._data(at, "m", option)
        query = await self.phone.forge(at.id, data)

        def changed() -> bool:
            toasts = [t for t in self.phone.toasts if t["query"] == query and t["text"]]
            edited = shown(self.phone.messages[at.id]) != at
            return bool(toasts) or edited or self._newer(at.id, at)

        await self._until(changed, data)

    async def _tap(self, at: Shown, verb: str, option: str) -> None:
        data = self._data(at, verb, option)
        await self.phone.forge(at.id, data)
        await self._until(lambda: self._newer(at.id, at), data)

    def _data(self, at: Shown, verb: str, option: str) -> str:
        return next(
            data
            for _, data in at.buttons
            if data.startswith(f"{verb}:") and data.split(":")[4] == option
        )

    def _leave(self, at: Shown) -> str | None:
        """A button that goes on, or back, without an answer."""
        ways = [w for (w,) in at.tail("n") if w in ("skip", "back", "keep", "redo")]
        return self._rng.choice(ways) if ways else None

    def _words(self, at: Shown, slot: str) -> str:
        """What is typed: a button's label, or words of the kind that the question takes."""
        labels = [label for label, data in at.buttons if data.startswith("a:")]
        question = QUESTIONS[_id(slot)]
        if labels and (self._rng.random() < 0.5 or question.kind not in TYPED):
            return self._rng.choice(labels)
        number = self._rng.randint(10, 99)
        if isinstance(question, Number):
            return str(self._rng.randint(ceil(question.low), 5))
        if isinstance(question, Names):
            return f"ateliers {number}, jardins {number}"
        return str(number) if question.kind == "amount" else f"Elle ouvrait son atelier {number}"

    def _note(self, interview: int, slot: str, answer: Acknowledged) -> None:
        self._interview = interview
        if _id(slot) == "share":  # of two groups, the other may follow, and is said to
            self.acknowledged.pop((interview, "share" if slot == "share.1" else "share.1"), None)
        self.acknowledged[interview, slot] = replace(answer, update=self.phone.sent_update)
        self.answers += 1

    def _newer(self, than: int, at: Shown | None) -> bool:
        """Whether something came that leads on and is not what the robot acted on, sent again."""
        now = self.open()
        if now is None or now.id <= than:
            return False
        return at is None or (now.text, now.buttons) != (at.text, at.buttons)

    def _document(self, newest: int) -> Json | None:
        sent = (m for n, m in self.phone.messages.items() if n > newest and "document" in m)
        return next((message["document"] for message in sent), None)

    async def _until(self, ready: Any, gesture: str) -> Any:
        try:
            return await self.phone.until(ready, PATIENCE)
        except TimeoutError:
            last = self.phone.last["text"]
            raise Stuck(f"{self.phone.name} got no answer to {gesture}; last: {last}") from None


def _id(slot: str) -> str:
    return Slot.parse(slot).question


def _value(slot: str, option: str) -> str:
    """An option as it is saved: a text's only button says that there is nothing, and none of the
    families is no place among them."""
    question = QUESTIONS[_id(slot)]
    if isinstance(question, FamilyChoice):
        return str(NO_FAMILY) if option == NONE else option
    return "" if question.kind == "text" else option
