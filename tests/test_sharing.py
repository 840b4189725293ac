"""What can be sent into other chats: one's own cards and words, as they were seen, and no more."""

import re
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from bot.intake.updates import Arrival
from bot.sheets.press import Press
from bot.telegram.gateway import Call, Still
from bot.telegram.inline import answered
from bot.turns.coaching import Coaching
from bot.turns.records import Kept, Records, key
from bot.turns.turn import Turns
from flows.desk.dialogue import Dialogue
from flows.desk.telling import PARTS
from flows.home.inline import MOST_SHEETS, offer
from flows.protocol.exchange import Offer, Say, Searched
from flows.rooms import HOUSE, turn
from flows.saved.showing import say_sheet, told_screen
from storage.memory import Memory
from tests.conversing import words
from tests.papers_for_tests import NOW, dialogue, situation
from tests.recorder import PERSON, Gestures, Recorder, ticket
from tests.strategies import EXPRESS, finished
from tests.test_sheets import correct, kept, people

STRANGER = PERSON + 1


class Photographer(Recorder):
    """Gives pictures a file id, as Telegram does."""

    async def perform(self, call: Call, still: Still | None = None) -> Any:
        sent = await super().perform(call, still)
        if call.method != "sendPhoto":
            return sent
        number = sent["message_id"]
        return {**sent, "photo": [{"file_id": f"small-{number}"}, {"file_id": f"large-{number}"}]}


class Scene:
    """Turns on a store, for whoever makes gestures."""

    def __init__(self) -> None:
        self.store, self.out = Memory(), Photographer()
        records = Records(self.store)
        coaching = Coaching(records, lambda arrival: None)
        self.turns = Turns(records, self.out, turn, words(), Press(), coaching)
        self.claire = Gestures()
        self.stranger = Gestures(STRANGER)

    async def do(self, arrival: Arrival) -> None:
        await self.turns(arrival, ticket(arrival))

    async def given(self, person: int, d: Dialogue) -> None:
        """Stores what somebody answered."""
        self.store.save(key(person), msgspec.json.encode(Kept(d.person)), 0)

    async def results(self, who: Gestures, query: str) -> list[dict[str, Any]]:
        """What an inline query of theirs is answered."""
        arrival = who.happen(Searched(query))
        person, update = arrival.person, arrival.update
        await self.do(Arrival(update, person, "fr", arrival.event, f"query-{update}"))
        [call] = [c for c in self.out.performed if c.method == "answerInlineQuery"]
        self.out.clear()
        assert call.params["is_personal"] and call.params["cache_time"] == 0
        found: list[dict[str, Any]] = call.params["results"]
        return found


@pytest.fixture
async def scene() -> Scene:
    made = Scene()
    await made.given(PERSON, kept("marco"))
    return made


async def test_a_card_that_was_seen(scene: Scene) -> None:
    """A card can be sent into other chats once the person was given it, and is the same picture."""
    assert not [r for r in await scene.results(scene.claire, "") if r["type"] == "photo"]
    await scene.do(scene.claire.tap("paper:aim:1"))
    [sent] = [c for c in scene.out.performed if c.method == "sendPhoto"]
    [[button]] = sent.params["reply_markup"]["inline_keyboard"]
    assert button["switch_inline_query_chosen_chat"]["query"] == "le chef Marco"
    scene.out.clear()
    [photo] = [r for r in await scene.results(scene.claire, "marco") if r["type"] == "photo"]
    assert photo["photo_file_id"] == f"large-{scene.out.newest}"


async def test_a_card_that_is_no_longer_true(scene: Scene) -> None:
    """Once an answer was corrected, the card of before is not offered any more."""
    await scene.do(scene.claire.tap("paper:aim:1"))
    await scene.do(scene.claire.tap("edit:quote"))
    await scene.do(scene.claire.say("Elle a tout compris du premier coup."))
    scene.out.clear()
    assert not [r for r in await scene.results(scene.claire, "") if r["type"] == "photo"]


async def test_looking_changes_nothing(scene: Scene) -> None:
    """An inline query, typed letter by letter, writes nothing."""
    before = scene.store.load(key(PERSON))
    await scene.results(scene.claire, "m")
    assert scene.store.load(key(PERSON)) == before
    await scene.results(scene.stranger, "m")
    assert scene.store.load(key(STRANGER)) is None


@pytest.mark.parametrize("query", ["", "marco", "Le chef Marco", "card-1-aim", "1", "text"])
async def test_nothing_of_anyone_else(scene: Scene, query: str) -> None:
    """Whatever another person asks, and whatever ids they forge, they are shown nothing of hers."""
    await scene.do(scene.claire.tap("paper:aim:1"))
    scene.out.clear()
    assert await scene.results(scene.stranger, query) == []
    await scene.given(STRANGER, kept("overload"))
    shown = msgspec.json.encode(await scene.results(scene.stranger, query)).decode()
    assert "Marco" not in shown and "large-" not in shown
    for data in ("paper:aim:1", "paper:report:2", "turn:saved:2", "go:persona:2", "turn:part:1"):
        await scene.do(scene.stranger.tap(data))
    said = msgspec.json.encode([c.params for c in scene.out.performed]).decode()
    assert "Marco" not in said and "large-" not in said


@pytest.mark.parametrize("locale", ["fr", "en"])
@pytest.mark.parametrize("case", ["marco", "overload", "no_customer", "express_minimum"])
def test_words_that_were_seen(case: str, locale: str) -> None:
    """A text that is offered says nothing that the sheet does not say in the same words, but for
    the hours that a regret took, which are left out."""
    d = dialogue(situation(case), locale)
    d.person = replace(d.person, settings=replace(d.person.settings, whole=True))
    texts = [r for r in offer(d, "").results if r.html]
    assert texts or case == "no_customer"  # whose sheet speaks to them of what to do
    say_sheet(d)
    whole = (str(told_screen(d, f"{key}.all").html) for key in PARTS)
    seen = "\n\n".join((*(e.html for e in d.effects if isinstance(e, Say)), *whole))
    for result in texts:
        _, *lines = result.html.split("\n\n")
        same = [line in seen or d.label("wrong-more_work") in line for line in lines]
        assert all(same) and not any(re.search(r"\d+ ?h\b", line) for line in lines)
        assert len(re.sub(r"<[^>]+>", "", result.html)) < 4096


def test_no_more_than_telegram_takes() -> None:
    """However many sheets there are, results have their own ids, short enough, and are few."""
    offered = offer(Dialogue(people(50), words(), NOW, HOUSE), "").results
    ids = [result.id for result in offered]
    assert len(set(ids)) == len(ids) <= 50 and len(offered) <= 5 * MOST_SHEETS
    assert all(1 <= len(id.encode()) <= 64 for id in ids)


def test_the_first_persona_comes_first() -> None:
    """The persona put first is offered first."""
    person = msgspec.structs.replace(people(3), primary=2)
    first = offer(Dialogue(person, words(), NOW, HOUSE), "").results[0]
    assert "Chouchou 2" in first.title


def test_who_has_nothing_yet() -> None:
    """Somebody without a sheet is led to the bot, in their words."""
    call = answered(Offer((), "Faire ma fiche"), "7", {})
    assert call.params["button"] == {"text": "Faire ma fiche", "start_parameter": "share"}
    assert call.params["results"] == []


def test_what_is_behind_is_not_shared() -> None:
    """What goes into another chat holds no answer that the sheet does not show."""
    phone = finished("fr", EXPRESS)
    d = Dialogue(phone.person, words(), NOW, HOUSE)
    correct(d, "offer", "Une phrase que la fiche ne dit jamais")
    assert "phrase que la fiche" not in msgspec.json.encode(offer(d, "")).decode()


async def test_what_could_hurt_is_read_again_before_it_is_shown() -> None:
    """A card with a word that hurts is theirs, says so and has no button that sends it; nothing of
    that word is offered into other chats."""
    scene = Scene()
    await scene.given(PERSON, kept("their_words"))
    await scene.do(scene.claire.tap("paper:avoid:1"))
    [sent] = [c for c in scene.out.performed if c.method == "sendPhoto"]
    assert "blesser" in sent.params["caption"] and "reply_markup" not in sent.params
    scene.out.clear()
    offered = str(await scene.results(scene.claire, ""))
    assert "idiot" not in offered and "niaiseux" not in offered
