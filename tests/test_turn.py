"""One turn: saved before it is sent, nothing twice, nothing lost, and never silence."""

import asyncio
import dataclasses
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
import structlog

from bot.intake.people import LINE, People
from bot.intake.updates import OURS, Arrival
from bot.sheets import papers
from bot.sheets.press import Press
from bot.telegram.gateway import Call, Gone, Refused, Unreachable
from bot.turns.applying import SEEN_AT_MOST
from bot.turns.coaching import Coaching
from bot.turns.conversing import prepared
from bot.turns.crowds import MANY
from bot.turns.desks import Desk
from bot.turns.due import record_of
from bot.turns.owed import Owed
from bot.turns.records import PAUSES, Kept, Records, key
from bot.turns.sending import LOOKED_AT, Sender
from bot.turns.turn import Turns
from flows import conversation
from flows.protocol.exchange import Due, Left, Resumed
from flows.rooms import turn
from flows.words.texts import Texts, Words
from flows.words.voices import Variant
from storage import Clash, Record
from storage.memory import Memory
from tests.conversing import words
from tests.recorder import PERSON, Gestures, Recorder, ticket
from tests.strategies import EXPRESS, finished
from tests.tongues import SPOKEN

LINK = "https://t.me/chouchou_bot"
OFFER = "Des menus illustrés pour des restaurants"


class Crash(BaseException):
    """The process dies here."""


class Disk(Memory):
    """A store that fails as a test likes: `fails` may raise before a save; one of `unsure` is on
    disk though it fails."""

    def __init__(self) -> None:
        super().__init__()
        self.saves = 0
        self.fails_to_load = 0
        self.fails: dict[int, BaseException] = {}
        self.unsure: set[int] = set()

    def load(self, key: str) -> Record | None:
        if self.fails_to_load:
            self.fails_to_load -= 1
            raise OSError(5, "Input/output error")
        return super().load(key)

    def save(self, key: str, payload: bytes, expecting: int) -> Record:
        self.saves += 1
        if failure := self.fails.pop(self.saves, None):
            raise failure
        record = super().save(key, payload, expecting)
        if self.saves in self.unsure:
            raise OSError(5, "Input/output error")
        return record


class Scene:
    """Turns on a disk, a gateway and the gestures of one person."""

    def __init__(self) -> None:
        self.disk = Disk()
        self.out = Recorder()
        self.slept: list[float] = []
        self.claire = Gestures()
        self.start()

    def start(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        """A new process, which knows what is on disk."""
        records = Records(self.disk, self._sleep)
        coaching = Coaching(records, lambda arrival: None)
        self.turns = Turns(records, self.out, turn, words(), Press(), coaching, now)

    async def do(self, *arrivals: Arrival) -> None:
        """Carries out the turns, one after the other."""
        for arrival in arrivals:
            await self.turns(arrival, ticket(arrival))

    async def crash(self, arrival: Arrival) -> None:
        """Carries out a turn that does not survive."""
        with pytest.raises(Crash):
            await self.do(arrival)
        self.out.fails = lambda call: None

    def kept(self, person: int = PERSON) -> Kept:
        """What is stored."""
        record = self.disk.load(key(person))
        assert record is not None
        return msgspec.json.decode(record.payload, type=Kept)

    def given(self) -> dict[str, Any]:
        """The values stored, by slot."""
        interview = self.kept().person.interview
        return interview.values() if interview else {}

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.fixture
def scene() -> Scene:
    return Scene()


def sending(*failures: BaseException, method: str = "sendMessage") -> Any:
    """What fails the next calls of a method, in order; the others go through."""
    left = list(failures)

    def fails(call: Call) -> None:
        if call.method == method and left:
            raise left.pop(0)

    return fails


def opened(scene: Scene) -> tuple[Arrival, Arrival]:
    """The way to the second question."""
    return scene.claire.say("/start"), scene.claire.tap("a:1:0:depth:express")


async def test_saved_before_sent(scene: Scene) -> None:
    """When the first call leaves, the answer is on disk and the ticket says so."""
    await scene.do(*opened(scene))
    arrival = scene.claire.say(OFFER)
    mark = ticket(arrival)
    found: list[tuple[bool, bool]] = []
    scene.out.fails = lambda call: found.append(("offer" in scene.given(), mark.saved_at == 0.0))
    await scene.turns(arrival, mark)
    assert found
    assert all(saved and told for saved, told in found)


async def test_seen_twice_applied_once(scene: Scene) -> None:
    """An update delivered again after its turn changes nothing and says nothing."""
    await scene.do(*opened(scene))
    arrival = scene.claire.say(OFFER)
    await scene.do(arrival)
    before = scene.kept()
    scene.out.clear()
    await scene.do(arrival)
    assert scene.kept() == before
    assert scene.out.performed == []


async def test_saved_while_sending(scene: Scene) -> None:
    """While the reply to one answer cannot leave, the next answer is saved; both replies then leave
    in order, and only the last question is left open."""
    await scene.do(scene.claire.say("/start"))
    scene.out.clear()
    scene.out.door = asyncio.Event()
    people = People(scene.turns)
    first = people.submit(scene.claire.tap("a:1:0:depth:express"))
    second = people.submit(scene.claire.say(OFFER))
    await second.saves
    assert scene.given()["offer"] == OFFER
    assert len([call for call in scene.kept().unsent if call.messages]) == 2
    assert scene.out.texts == []
    scene.out.door.set()
    await asyncio.wait([first.ended, second.ended])
    assert len(scene.out.texts) == 2
    assert scene.kept().unsent == ()
    assert scene.kept().asked == scene.out.newest
    closed = [c for c in scene.out.performed if c.method == "editMessageReplyMarkup"]
    assert closed[-1].params["message_id"] == scene.out.newest - 1
    await people.close(0)


async def test_killed_ahead_of_what_was_sent(scene: Scene) -> None:
    """Killed with the messages of several turns unsent, each is sent once, in order, when these
    updates are taken up again."""
    await scene.do(*opened(scene))
    scene.out.clear()
    arrivals = [scene.claire.say(OFFER), scene.claire.say("/help"), scene.claire.say("/privacy")]
    scene.out.door = asyncio.Event()
    people = People(scene.turns)
    tickets = [people.submit(arrival) for arrival in arrivals]
    await tickets[-1].saves
    await people.close(0)
    assert [ticket.ended.cancelled() for ticket in tickets] == [True] * 3
    scene.out.door.set()
    people = People(scene.turns)
    await asyncio.wait([people.submit(arrival).ended for arrival in arrivals])
    assert len(scene.out.texts) == len(set(scene.out.texts)) == 3
    assert "/help" in scene.out.texts[1]
    assert scene.kept().unsent == ()
    await people.close(0)


async def test_a_flood_is_answered_as_a_batch(scene: Scene) -> None:
    """Who sends very many texts at once is told so once; all are read in order, and only the last
    is followed by a question. A few texts in a row are not many."""
    await scene.do(scene.claire.say("/start"))
    people = People(scene.turns)
    notice = str(words().texts[Variant("fr")].html(Words("many-waiting", {"most": LINE})))
    for count, told in ((5, 0), (MANY + 5, 1), (5, 1)):
        texts = [scene.claire.say(f"Bonjour {n}") for n in range(count)]
        await asyncio.wait([people.submit(text).ended for text in texts])
        assert scene.out.texts.count(notice) == told
        assert scene.kept().seen[-count:] == tuple(text.update for text in texts)
        assert scene.kept().unsent == ()
    assert scene.kept().asked == scene.out.newest
    await people.close(0)


async def test_a_flood_that_does_not_end_with_a_text(scene: Scene) -> None:
    """Whatever comes after the last of very many texts, that text is followed by its question."""
    await scene.do(scene.claire.say("/start"))
    people = People(scene.turns)
    texts = [scene.claire.say(f"Bonjour {n}") for n in range(MANY + 5)]
    texts.append(scene.claire.tap("an old button"))
    scene.out.clear()
    await asyncio.wait([people.submit(text).ended for text in texts])
    assert len([call for call in scene.out.performed if call.asks]) == 1
    assert scene.kept().asked is not None
    await people.close(0)


async def test_a_tap_under_a_message_that_is_not_noted(scene: Scene) -> None:
    """A message answered before we know that it was sent, when we are killed, is found again."""
    await scene.do(*opened(scene))
    scene.out.clear()
    question = scene.claire.say(OFFER)
    taps: list[Arrival] = []

    async def tapped() -> None:
        taps.append(scene.claire.tap("n:1:1:offer:why", scene.out.newest))
        mark = ticket(taps[0])
        turn = asyncio.ensure_future(scene.turns(taps[0], mark))
        await mark.saves
        turn.cancel()
        raise Crash

    scene.out.then = tapped
    await scene.crash(question)
    scene.start()
    await scene.do(question, *taps)
    assert scene.out.texts
    assert len(scene.out.texts) == len(set(scene.out.texts))
    assert scene.kept().unsent == ()


async def test_what_is_ours_is_killed_after_sending(scene: Scene) -> None:
    """A question asked again by us, not noted, is found again whatever comes next."""
    await scene.do(*opened(scene), scene.claire.say(OFFER))
    scene.out.clear()
    scene.disk.fails[scene.disk.saves + 2] = Crash()
    await scene.crash(Arrival(OURS, PERSON, None, Resumed()))
    await scene.do(scene.claire.say("/help"))
    assert len(scene.out.texts) == len(set(scene.out.texts)) == 2
    assert "/help" in scene.out.texts[1]


async def test_in_doubt_while_telegram_is_away(scene: Scene) -> None:
    """A message in doubt stays so when Telegram cannot be asked about it, also for later turns."""
    await scene.do(*opened(scene))
    scene.out.clear()
    arrival = scene.claire.say(OFFER)
    scene.disk.fails[scene.disk.saves + 2] = Crash()
    await scene.crash(arrival)
    scene.out.fails = sending(Unreachable("editMessageText"), method="editMessageText")
    people = People(scene.turns)
    later = scene.claire.say("/help")
    await asyncio.wait([people.submit(each).ended for each in (arrival, later)])
    await scene.do(scene.claire.say("/privacy"))
    assert len(scene.out.texts) == len(set(scene.out.texts)) == 3
    await people.close(0)


async def test_looked_for_after_all_that_is_known(scene: Scene) -> None:
    """What is still to be sent is looked for after the newest message of anyone, however many
    others got before it."""
    other = Gestures(PERSON + 1)
    scene.out.then = lambda: scene.do(other.say("/start"), other.say("/help"))
    await scene.do(scene.claire.say("/start"))
    assert scene.kept().newest == scene.out.newest


async def test_what_is_fleeting_is_sent_at_once_or_never() -> None:
    """What is shown of others and could not be sent is not sent by a later turn, which knows
    nothing of their consent."""
    out, desk = Recorder(sending(Unreachable("sendMessage"))), Desk()
    sender = Sender(out, Records(Memory()))
    secret = Call("sendMessage", {"chat_id": PERSON, "text": "secret"}, fleeting=True)
    later = Call("sendMessage", {"chat_id": PERSON, "text": "later"})

    async def still() -> bool:
        return True

    desk.put(Kept(unsent=(secret,)), None)
    first = asyncio.create_task(sender.send(PERSON, desk, desk.unsent, still))
    desk.put(Kept(unsent=(secret, later)), None)
    await asyncio.gather(first, sender.send(PERSON, desk, desk.unsent, still))
    assert out.texts == ["later"]
    assert desk.unsent == ()


async def test_killed_before_sending(scene: Scene) -> None:
    """An answer saved by a turn that died before sending is kept, and its reply comes later."""
    await scene.do(*opened(scene))
    scene.out.clear()
    arrival = scene.claire.say(OFFER)
    scene.out.fails = sending(Crash(), method="setMessageReaction")
    await scene.crash(arrival)
    assert scene.given()["offer"] == OFFER
    await scene.do(arrival)
    assert scene.given()["offer"] == OFFER
    assert len(scene.out.texts) == 1
    assert "setMessageReaction" in scene.out.methods


async def test_killed_after_sending(scene: Scene) -> None:
    """A message sent by a turn that died before noting it is found again, and not sent again."""
    await scene.do(*opened(scene))
    scene.out.clear()
    arrival = scene.claire.say(OFFER)
    scene.disk.fails[scene.disk.saves + 2] = Crash()
    await scene.crash(arrival)
    await scene.do(arrival)
    assert len(scene.out.texts) == 1
    assert scene.kept().unsent == ()
    assert scene.kept().asked == scene.out.newest


async def test_killed_after_sending_among_many(scene: Scene) -> None:
    """A message that cannot be found again comes once more, and only it: better than silence."""
    await scene.do(*opened(scene))
    scene.out.clear()
    arrival = scene.claire.say(OFFER)
    scene.disk.fails[scene.disk.saves + 2] = Crash()
    await scene.crash(arrival)
    scene.out.lost = True
    await scene.do(arrival)
    assert len(scene.out.texts) == 2
    assert len(set(scene.out.texts)) == 1
    assert scene.kept().unsent == ()


async def died() -> None:
    """Nothing more is known of what has just left."""
    raise Crash


async def test_killed_twice_around_others(scene: Scene) -> None:
    """A message that had not left when it was looked for, and left just before the next crash when
    others had got many in between, is found again, and not sent again."""
    await scene.do(*opened(scene))
    arrival = scene.claire.say(OFFER)
    scene.out.fails = sending(Crash())
    await scene.crash(arrival)
    scene.out.newest += 2 * LOOKED_AT
    scene.start()
    scene.out.clear()
    await scene.do(Gestures(PERSON + 1, latest=scene.out.newest).say("/start"))
    others = len(scene.out.texts)
    scene.out.then = died
    await scene.crash(arrival)
    scene.start()
    await scene.do(arrival)
    assert len(scene.out.texts) == others + 1
    assert scene.kept().unsent == ()


async def test_killed_between_messages(scene: Scene) -> None:
    """Of several messages, those that were noted as sent do not come again."""
    await scene.do(*opened(scene), scene.claire.say(OFFER))
    scene.out.fails = sending(Unreachable("sendMessage"))
    await scene.do(scene.claire.say("/help"))
    scene.out.fails = sending()
    scene.out.clear()
    arrival = scene.claire.say("/privacy")
    scene.disk.fails[scene.disk.saves + 3] = Crash()  # saved, first noted, second not
    await scene.crash(arrival)
    await scene.do(arrival)
    help_, privacy = scene.out.texts
    assert help_ != privacy
    looked_at = [c for c in scene.out.performed if c.method == "editMessageText"]
    assert [call.params["message_id"] for call in looked_at] == [scene.out.newest]


async def test_the_tap_is_answered_first(scene: Scene) -> None:
    """The answer to a tap, which expires, leaves before all else, even what waited for longer."""
    await scene.do(scene.claire.say("/start"))
    scene.out.fails = sending(Unreachable("sendMessage"))
    await scene.do(scene.claire.say("/help"))
    scene.out.fails = sending()
    scene.out.clear()
    await scene.do(scene.claire.tap("a:1:0:depth:express"))
    assert scene.out.methods[0] == "answerCallbackQuery"
    assert len(scene.out.texts) == 2


async def test_unreachable_waits(scene: Scene) -> None:
    """What could not be sent is sent in the person's next turn, before its own reply."""
    await scene.do(*opened(scene))
    scene.out.clear()
    scene.out.fails = sending(Unreachable("sendMessage"))
    await scene.do(scene.claire.say(OFFER))
    assert scene.out.texts == []
    scene.out.fails = sending()
    await scene.do(scene.claire.say("/help"))
    assert len(scene.out.texts) == 2
    assert "/help" in scene.out.texts[1]


async def test_a_long_pause_is_kept_as_a_date(scene: Scene) -> None:
    """Where Telegram wants a chat left in peace for hours, what there is to send is kept until
    then, through a restart and whatever is said meanwhile; it comes when its hour does."""
    await scene.do(*opened(scene))
    scene.out.clear()
    scene.out.fails = sending(Unreachable("sendMessage", 7200))
    await scene.do(scene.claire.say(OFFER))
    until = scene.kept().held
    assert until is not None
    assert timedelta(hours=1.9) < until - datetime.now(UTC) < timedelta(hours=2.1)
    hour = record_of(until + timedelta(hours=1))
    assert scene.kept().due == (hour,)
    due = scene.disk.load(hour)
    assert due is not None
    assert msgspec.json.decode(due.payload) == [PERSON]
    scene.start()
    await scene.do(scene.claire.say("/help"))
    assert scene.out.texts == []
    scene.start(lambda: until)
    await scene.do(Arrival(OURS, PERSON, None, Due()))
    assert len(scene.out.texts) == 2
    assert scene.kept().unsent == ()


async def test_the_same_message_under_another_number(scene: Scene) -> None:
    """After a quiet week Telegram numbers updates anew: a message that comes again under another
    number is answered once."""
    await scene.do(*opened(scene))
    arrival = scene.claire.say(OFFER)
    await scene.do(arrival)
    kept, texts = scene.kept(), len(scene.out.texts)
    await scene.do(dataclasses.replace(arrival, update=3))
    assert (scene.kept(), len(scene.out.texts)) == (kept, texts)


async def test_refused_is_skipped(scene: Scene) -> None:
    """A call that Telegram refuses for good does not keep the next ones from leaving."""
    await scene.do(*opened(scene))
    scene.out.clear()
    scene.out.fails = sending(Refused("setMessageReaction", "no"), method="setMessageReaction")
    await scene.do(scene.claire.say(OFFER))
    assert len(scene.out.texts) == 1
    assert scene.kept().unsent == ()


async def test_blocked_is_marked(scene: Scene) -> None:
    """Who blocked the bot is marked and the turn ends; who writes again is marked no more."""
    await scene.do(*opened(scene))
    scene.out.clear()
    scene.out.fails = sending(Gone("blocked"))
    await scene.do(scene.claire.say(OFFER))
    assert scene.kept().person.blocked
    assert scene.kept().unsent == ()
    assert scene.given()["offer"] == OFFER
    scene.out.fails = sending()
    await scene.do(scene.claire.say("/help"))
    assert not scene.kept().person.blocked
    await scene.do(scene.claire.happen(Left()))
    assert scene.kept().person.blocked


@pytest.mark.parametrize("tapped", [False, True])
async def test_a_mistake_of_ours(
    scene: Scene, tapped: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the conversation fails, the person is told, nothing is stored, the log has no words."""
    await scene.do(*opened(scene))
    before = scene.kept()
    scene.out.clear()

    def broken(*_: object) -> None:
        raise ValueError(OFFER)

    monkeypatch.setattr(conversation, "turn", broken)
    arrival = scene.claire.tap("n:1:1:offer:why") if tapped else scene.claire.say(OFFER)
    mark = ticket(arrival)
    with structlog.testing.capture_logs() as logged:
        await scene.turns(arrival, mark)
    assert scene.out.texts == [str(words().texts[Variant("fr")].html(Words("trouble")))]
    assert ("answerCallbackQuery" in scene.out.methods) is tapped
    assert scene.kept() == before
    assert mark.saved_at is None
    (line,) = logged
    assert isinstance(line.pop("exc_info"), ValueError)
    assert OFFER not in str(line)


async def test_a_mistake_that_repeats(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second time the same place fails for a person, they are told once what still works, and
    the operator where it is and how often, without a word of theirs."""
    await scene.do(*opened(scene))
    scene.out.clear()

    def broken(*_: object) -> None:
        raise ValueError(OFFER)

    monkeypatch.setattr(conversation, "turn", broken)
    with structlog.testing.capture_logs() as logged:
        for _ in range(3):
            arrival = scene.claire.say(OFFER)
            await scene.turns(arrival, ticket(arrival))
    texts = words().texts[Variant("fr")]
    told = [str(texts.html(Words(name))) for name in ("trouble", "trouble-again", "trouble")]
    assert scene.out.texts == told
    repeated = [line for line in logged if line["event"] == "an error repeats for a person"]
    assert [line["times"] for line in repeated] == [2, 3]
    assert all("ValueError" in line["place"] for line in repeated)
    assert OFFER not in str(repeated)


async def test_a_mistake_while_nobody_did_anything(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the question cannot be asked again after an absence, the person hears nothing of it."""
    monkeypatch.setattr(conversation, "turn", lambda *_: 1 / 0)
    await scene.do(Arrival(OURS, PERSON, None, Resumed()))
    assert scene.out.performed == []


async def test_a_disk_that_recovers(scene: Scene) -> None:
    """A disk that fails for a moment is tried again, after longer and longer pauses."""
    await scene.do(*opened(scene))
    scene.out.clear()
    scene.disk.fails_to_load = 2
    scene.disk.fails[scene.disk.saves + 1] = OSError(28, "No space left on device")
    await scene.do(scene.claire.say(OFFER))
    assert scene.given()["offer"] == OFFER
    assert scene.slept == [PAUSES[0], PAUSES[1], PAUSES[0]]
    assert list(PAUSES) == sorted(PAUSES)
    assert len(scene.out.texts) == 1


@pytest.mark.parametrize("busy", [False, True])
async def test_saved_though_the_disk_failed(scene: Scene, busy: bool) -> None:
    """A save that is on disk though it failed is ours: its reply comes, also when messages of
    before are still being sent."""
    await scene.do(scene.claire.say("/start"))
    scene.out.clear()
    door = scene.out.door = asyncio.Event()
    people = People(scene.turns)
    first = people.submit(scene.claire.tap("a:1:0:depth:express"))
    await first.saves
    if not busy:
        door.set()
        await first.ended
    scene.disk.unsure = {scene.disk.saves + 1}
    second = people.submit(scene.claire.say(OFFER))
    await second.saves
    door.set()
    await asyncio.wait([first.ended, second.ended])
    assert len(scene.out.texts) == len(set(scene.out.texts)) == 2
    assert scene.kept().unsent == ()
    await people.close(0)


async def test_a_mistake_beyond_the_record(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """When what is owed fails in a way nobody foresaw, what is sent meanwhile is noted still."""
    await scene.do(scene.claire.say("/start"))
    scene.out.clear()
    scene.out.door = asyncio.Event()
    people = People(scene.turns)
    first = people.submit(scene.claire.tap("a:1:0:depth:express"))
    await first.saves
    with monkeypatch.context() as patched:
        patched.setattr(Owed, "pay", lambda *_: 1 / 0)
        await people.submit(scene.claire.say(OFFER)).ended
    scene.out.door.set()
    await first.ended
    await scene.do(scene.claire.say("/help"))
    assert len(scene.out.texts) == len(set(scene.out.texts)) == 3
    await people.close(0)


async def test_a_disk_that_does_not(scene: Scene) -> None:
    """When the answer cannot be saved, the person is told, and nothing claims that it was."""
    await scene.do(*opened(scene))
    scene.out.clear()
    next_save = scene.disk.saves + 1
    scene.disk.fails = {next_save + n: OSError(28, "full") for n in range(len(PAUSES) + 1)}
    await scene.do(scene.claire.say(OFFER))
    assert "offer" not in scene.given()
    assert scene.out.methods == ["sendMessage"]
    assert scene.out.texts == [str(words().texts[Variant("fr")].html(Words("trouble")))]


async def test_what_is_sent_cannot_be_noted(scene: Scene) -> None:
    """When only the note of what was sent cannot be saved, the person still gets everything."""
    await scene.do(*opened(scene))
    scene.out.clear()
    next_note = scene.disk.saves + 2
    scene.disk.fails = {next_note + n: OSError(28, "full") for n in range(len(PAUSES) + 1)}
    await scene.do(scene.claire.say(OFFER))
    assert scene.given()["offer"] == OFFER
    assert len(scene.out.texts) == 1


async def test_clash(scene: Scene) -> None:
    """When the record changed meanwhile, the turn is done once more on what is there now."""
    await scene.do(*opened(scene))
    scene.out.clear()
    scene.disk.fails[scene.disk.saves + 1] = Clash(key(PERSON))
    await scene.do(scene.claire.say(OFFER))
    assert scene.given()["offer"] == OFFER
    assert len(scene.out.texts) == 1


async def test_erased(scene: Scene) -> None:
    """After /delete is confirmed no record is there, and sending what was said makes none."""
    await scene.do(*opened(scene), scene.claire.say(OFFER), scene.claire.say("/delete"))
    scene.out.clear()
    await scene.do(scene.claire.tap("go:delete"))
    assert scene.disk.load(key(PERSON)) is None
    assert len(scene.out.texts) == 1


async def test_erased_and_delivered_again(scene: Scene) -> None:
    """The tap that erased everything, delivered again, brings nothing back."""
    await scene.do(*opened(scene), scene.claire.say("/delete"))
    arrival = scene.claire.tap("go:delete")
    scene.out.fails = sending(Crash())
    await scene.crash(arrival)
    await scene.do(arrival)
    assert scene.disk.load(key(PERSON)) is None
    assert len(scene.out.texts) >= 1


@pytest.mark.parametrize("failure", [None, Gone("kicked"), Unreachable("sendMessage")])
async def test_in_a_group(scene: Scene, failure: Exception | None) -> None:
    """Called in a group, the bot says once where to talk, stores nothing, minds no refusal."""
    scene.out.fails = sending(*([failure] if failure else []))
    said = scene.claire.say("/start")
    await scene.do(Arrival(said.update, PERSON, "en", said.event, None, group=-77))
    assert scene.disk.load(key(PERSON)) is None
    if not failure:
        (call,) = scene.out.performed
        assert call.params["chat_id"] == -77
        assert LINK in call.params["text"]


async def test_asked_again_once(scene: Scene) -> None:
    """After an absence the open question is asked again; once, until the person does something."""
    await scene.do(*opened(scene), scene.claire.say(OFFER))
    resumed = Arrival(OURS, PERSON, None, Resumed())
    scene.out.clear()
    await scene.do(resumed)
    await scene.do(resumed)
    assert len(scene.out.texts) == 1
    await scene.do(scene.claire.say("/help"), resumed)
    assert len(scene.out.texts) == 3


async def test_the_same_paper_again(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """A card whose sending died is sent after the crash as it was drawn before it, and only once
    when all goes well."""
    person = finished("fr", EXPRESS).person
    scene.disk.save(key(PERSON), msgspec.json.encode(Kept(person)), 0)
    monkeypatch.setattr(papers, "card", lambda *_: b"PNG of before")
    scene.out.fails = sending(Crash(), method="sendPhoto")
    arrival = scene.claire.tap("paper:aim:1")
    await scene.crash(arrival)
    monkeypatch.setattr(papers, "card", lambda *_: b"PNG of after")
    await scene.do(arrival, arrival)
    (photo,) = (call for call in scene.out.performed if call.method == "sendPhoto")
    assert photo.file is not None and photo.file.content == b"PNG of before"
    assert scene.kept().unsent == ()


async def test_the_open_question_closes(scene: Scene) -> None:
    """A typed answer takes the buttons away from the very message that asked."""
    await scene.do(*opened(scene))
    asked = scene.kept().asked
    scene.out.clear()
    await scene.do(scene.claire.say(OFFER))
    closed = [c for c in scene.out.performed if c.method == "editMessageReplyMarkup"]
    assert [call.params["message_id"] for call in closed] == [asked]
    assert scene.kept().asked not in (None, asked)


async def test_few_updates_are_remembered(scene: Scene) -> None:
    """However long a person stays, their record remembers the last hundred updates only."""
    await scene.do(*(scene.claire.say("/help") for _ in range(SEEN_AT_MOST + 5)))
    assert len(scene.kept().seen) == SEEN_AT_MOST
    assert scene.kept().seen[-1] == SEEN_AT_MOST + 5


async def test_words_are_compiled_once() -> None:
    """However many people wait for a language, it is compiled once, and not on the event loop."""
    compiled: list[bool] = []

    class Slow(Texts):
        def preparing(self) -> Iterator[None]:
            try:
                asyncio.get_running_loop()
            except RuntimeError:
                compiled.append(True)
            return super().preparing()

    texts = Slow("fr", "hello = Bonjour", SPOKEN.all["fr"].typography)
    assert await asyncio.gather(*(prepared(texts) for _ in range(5))) == [texts] * 5
    assert compiled == [True]
