"""A step as a phone shows it: the bot's calls go to the sandbox's Telegram, which may refuse."""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from mimetypes import guess_type
from typing import Any

import msgspec
from msgspec.structs import replace

from bot.sandbox import inline, people
from bot.sandbox.methods import METHODS
from bot.sandbox.params import Params, Refused, Upload
from bot.sandbox.state import Json, Person, State, StoredFile
from bot.sandbox.world import World, shown
from bot.telegram.gateway import Call
from flows.protocol.exchange import Command, Corrected, Event, Said, Searched, Sent, Tapped
from flows.record.person import Person as Known
from flows.record.person import Settings
from flows.words.voices import Variant
from tests.conversing import words
from tests.gallery.coaching import CHAT
from tests.gallery.samples import spoken
from tests.gallery.steps import CARD, PRESSED, QUERY, Draw, Played, Step, play, stand_in

LOCALES = {
    Variant("fr"): "fr",
    Variant("fr", tu=True): "fr",
    Variant("fr", "CA"): "fr-CA",
    Variant("en"): "en",
}
"""The ways of speaking of the gallery; what Québec and "tu" change, they change each alone."""

_SENDABLE = ("photo", "document", "voice", "sticker")
_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8ffff"
    "ff7f0009fb03fd05434fca0000000049454e44ae426082"
)
# A card that was sent before. Its address stands for what was drawn then.
_CARD = StoredFile(
    file_id=CARD, unique_id=CARD, path="photos/card.png", name="card.png", mime="image/png",
    data=_PIXEL, width=1, height=1,
)  # fmt: skip
_TOAST = "answerCallbackQuery"
# Stands for a message of a step that goes otherwise in another language.
_LOST: Json = {"from": {"id": 600_000_001}, "date": 0, "text": "…"}


@dataclass(frozen=True, eq=False)
class Drawing:
    """A step as one person sees it. messages: those it wrote or changed, as the phone gets them;
    toast: what popped up; refused: why Telegram did not take a call."""

    played: Played
    messages: Mapping[int, Json]
    toast: str
    refused: tuple[str, ...]
    files: Mapping[str, StoredFile]


class Studio:
    """Draws steps in one way of speaking, each once; `draw` is the press."""

    def __init__(self, variant: Variant, draw: Draw = stand_in) -> None:
        self._variant, self._draw = variant, draw
        self._done: dict[Played, Drawing] = {}

    def drawing(self, home: Played) -> Drawing:
        """The step as it is seen by a person who is spoken to in this way."""
        if home not in self._done:
            self._done[home] = self._drawn(home)
        return self._done[home]

    def _drawn(self, home: Played) -> Drawing:
        step, played = home.step, self._played(home)
        state = State(last_message=step.newest, files={CARD: _CARD})
        world = World(state, None, 100.0, lambda: None)
        world.advance(step.now.timestamp() - world.now())
        person = Person(CHAT, "Claire", LOCALES[self._variant], started=True)
        state.people[CHAT] = person
        _act(world, person, played.step.event)
        refused: list[str] = []
        for call in filter(_seen, played.calls):
            self._show(person, call.params.get("message_id", 0), step)
            refused += _refused(world, call)
        _choose(world, person)
        messages = {n: shown(person, message) for n, message in sorted(person.messages.items())}
        toasts = (call.params.get("text", "") for call in played.calls if call.method == _TOAST)
        return Drawing(played, messages, "".join(toasts), tuple(refused), state.files)

    def _played(self, home: Played) -> Played:
        """The step in this way of speaking, which may be the one it was toured in."""
        pressed = any(isinstance(effect, PRESSED) for effect in home.effects)
        if words().variant(home.step.before) == self._variant and not pressed:
            return home
        return play(voiced(home.step, self._variant), self._draw)

    def _show(self, person: Person, number: int, step: Step) -> None:
        """Puts an earlier message on the screen, as the step left it that wrote it last."""
        wrote = step.screen.get(number)
        if wrote is not None and number not in person.messages:
            earlier = self.drawing(wrote).messages.get(number, _LOST)
            person.messages[number] = {**earlier, "message_id": number}


def voiced(step: Step, voice: Variant) -> Step:
    """The same step of a person who is spoken to in this way, and writes in that language."""
    event = step.event
    if isinstance(event, Said | Corrected):
        event = replace(event, text=spoken(event.text, voice.language))
    return dataclasses.replace(step, before=as_spoken(step.before, voice), event=event)


def as_spoken(person: Known, voice: Variant) -> Known:
    """The person, if they had been spoken to in this way all along."""
    told = _translated(msgspec.to_builtins(person), voice.language)
    known = msgspec.convert(told, Known)
    settings = replace(known.settings, language=None, tu=voice.tu)
    return replace(known, locale=LOCALES[voice], settings=settings)


def _translated(value: Any, language: str) -> Any:
    match value:
        case str():
            return spoken(value, language)
        case dict():
            return {name: _translated(each, language) for name, each in value.items()}
        case list() | tuple():
            return [_translated(each, language) for each in value]
    return value


def same(home: Played, other: Played, voice: Variant) -> bool:
    """Whether a step did to a person in this way of speaking what it did at home: a label that is
    typed, for one, is understood in its language only."""
    one, two = as_spoken(home.person, voice), other.person
    return replace(one, locale=None, settings=Settings()) == replace(
        two, locale=None, settings=Settings()
    )


def _act(world: World, person: Person, event: Event) -> None:
    """What the person did, as it stands on their screen."""
    match event:
        case Said(text):
            people.say(world, person, text)
        case Command(name, argument):
            people.say(world, person, f"/{name} {argument}")
        case Sent(kind, _, caption) if kind in _SENDABLE:
            upload = Upload("photo.png", "image/png", _PIXEL)
            people.send_file(world, person, kind, upload, caption)
        case Corrected(text, message):
            last, world.state.last_message = world.state.last_message, message - 1
            people.say(world, person, text)
            person.messages[message]["edit_date"] = int(world.now())
            world.state.last_message = last
        case Tapped(data, message):
            query, _ = people.tap(world, person, message, data)
            world.state.queries[QUERY] = world.state.queries.pop(query)
        case Searched(query):
            asked, _ = inline.ask(world, person, 0, query, "")
            world.state.inline[QUERY] = world.state.inline.pop(asked)


def _choose(world: World, person: Person) -> None:
    """Sends each thing that was found inline, for it to be seen."""
    answer = world.state.inline[QUERY].answer if QUERY in world.state.inline else None
    for result in answer["results"] if answer else []:
        inline.choose(world, person, QUERY, result["id"], 0)


def _seen(call: Call) -> bool:
    """Whether a call shows anything: not when it only takes the buttons off an old question."""
    rows = call.params.get("reply_markup", {}).get("inline_keyboard")
    return call.method != "editMessageReplyMarkup" or bool(rows)


def _refused(world: World, call: Call) -> Iterator[str]:
    """Carries out a call. That nothing changes is no reason to refuse it."""
    try:
        METHODS[call.method.lower()](world, _params(call))
    except Refused as refused:
        if "not modified" not in refused.description:
            yield f"{call.method}: {refused.description}"


def _params(call: Call) -> Params:
    file = call.file
    mime = (file and guess_type(file.filename)[0]) or "application/octet-stream"
    uploads = {file.field: Upload(file.filename, mime, file.content)} if file else {}
    return Params(dict(call.params), uploads)
