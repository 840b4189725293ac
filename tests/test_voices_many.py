"""An entrepreneur of many customers: no screen costs more than with few; and whatever dies between
two records heals, and never shows more than is released."""

from collections import Counter
from collections.abc import Awaitable, Callable
from functools import cache

import msgspec
import pytest

from bot.turns.circles import roster_record
from flows.protocol.consult import PAGE
from flows.record.person import Person
from flows.record.ties import Circle, Entry, Roster, Stage
from flows.record.voices import Account, Kind, Quote, Release
from flows.voices.questions import ids
from tests.coaching_scene import plain, to
from tests.papers_for_tests import NOW
from tests.recorder import ticket
from tests.voices_scene import ASKERS, CUSTOMERS, Voices, records, words_of

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

CLAIRE, LOU = ASKERS[0], min(CUSTOMERS)
FEW, MANY = 5, 500
QUESTIONS = ids(Kind.CUSTOMER)


async def crowd(people: int) -> Voices:
    """Somebody with so many customers, who all let something be read."""
    scene = Voices()
    scene.answers(CLAIRE)
    await scene.asks(CLAIRE)
    asker = scene.asker(CLAIRE)
    assert asker is not None
    words = {q: Quote(f"Un samedi, {q}", NOW, Release.NAMED) for q in QUESTIONS}
    told = Account(
        CLAIRE, asker.since, asker.name, 1, NOW, called="Ana", words=words, sent=NOW,
        stage=Stage.FINISHED, shares=True,
    )  # fmt: skip
    entries = []
    for n in range(1, people + 1):
        scene.put(n, Person("fr", voices=(told,)))
        entries.append(Entry(n, n, 1, Stage.FINISHED, True))
    roster = Roster(asker.since, tuple(entries), last=people)
    name = roster_record(CLAIRE, Circle.CUSTOMERS)
    scene.disk.save(name, msgspec.json.encode(roster), 0)
    scene.out.allowed = lambda chat, call: None  # these are nobody's words
    return scene


async def touched(scene: Voices, person: int, *does: str) -> Counter[str]:
    """How often each kind of record is read or written for the last of these gestures."""
    for gesture in does:
        scene.disk.asked.clear()
        if ":" in gesture and not gesture.startswith("/"):
            await scene.does(person, CLAIRE, gesture)
        else:
            await scene.say(person, gesture)
    assert not scene.errors and scene.out.performed
    return Counter(scene.disk.asked)


LOOKS: dict[str, tuple[str, ...]] = {
    "the wall": ("/words",),
    "a search": ("/words samedi",),
    "another theme": ("voice:words:change:0",),
    "the last page": ("voice:words:change:{page}",),
    "a page that is not": ("voice:words:change:9999",),
    "typed": ("/words", "Le changement"),
    "words for something else": ("/words", "coucou"),
    "the links": ("turn:voice-links",),
    "a new link": ("voice:new:customer:1",),
    "asked before stopping": ("turn:voice-stop",),
    "the sheet": ("/sheet",),
    "a part of it": ("show:told:voices",),
    "a report": ("paper:report:1",),
    "a card": ("paper:aim:1",),
    "a picture": ("voice:picture:1:v_change",),
    "whom to aim for": ("show:told:aim",),
    "a text to check": (
        "/check Samedi dernier un chef m’a écrit qu’il a refusé du monde. Et vous, votre carte ?",
    ),
    "a theme and a word": ("/words moment samedi",),
    "export": ("/export",),
}
GIVES = ("told:let:?:v_doubt:nothing", "told:let:?:v_doubt:read", "told:unsay:?", "go:delete")


@pytest.mark.parametrize("look", LOOKS)
async def test_many_customers(look: str) -> None:
    """500 customers cost what 5 do: as many records."""
    asked = []
    for people in (FEW, MANY):
        page = (people - 1) // PAGE
        does = [gesture.format(page=page) for gesture in LOOKS[look]]
        asked.append(await touched(await crowd(people), CLAIRE, *does))
    assert asked[0] and asked[0] == asked[1]
    assert asked[0]["load person"] < 4 * PAGE  # found, and checked as it is sent; twice if typed


@pytest.mark.parametrize("gives", GIVES)
async def test_one_of_many(gives: str) -> None:
    """What one of 500 takes back touches as many records as what one of 5 does."""
    asked = [await touched(await crowd(people), 1, gives) for people in (FEW, MANY)]
    assert asked[0] and asked[0] == asked[1]


async def _each_gesture(scene: Voices) -> dict[str, Counter[str]]:
    """What each gesture of one customer more touches, from the link to what is taken back."""
    code = await _came(scene)
    does = {
        "comes": f"/start {code}", "says yes": "told:join:?:yes",
        "answers": "Un lundi de mars, on n’avait rien",
        "answers again": "Un samedi, on a refusé du monde", "reads back": "told:enough:?",
        "decides": "told:let:?:v_moment:unnamed", "one quote": "turn:voice:?.v_tried",
        "lets the rest go": "told:let:?:v_tried:named", "sends": "told:send:?", "theirs": "/words",
        "says otherwise": "told:again:?:v_tried", "in other words": "Un mardi, avec les voisins",
        "takes back": "told:let:?:v_tried:nothing", "takes all back": "told:unsay:?",
    }  # fmt: skip
    return {name: await touched(scene, LOU, gesture) for name, gesture in does.items()}


async def test_one_more_customer() -> None:
    """Coming, saying yes, answering, reading back, releasing and taking back touch as many records
    for the 501st as for the sixth."""
    few, many = [await _each_gesture(await crowd(people)) for people in (FEW, MANY)]
    assert few == many and all(few.values())


async def _came(scene: Voices) -> str:
    await scene.asks(CLAIRE)
    asker = scene.asker(CLAIRE)
    assert asker is not None
    return asker.links[-1].code


async def _arrived(scene: Voices) -> tuple[int, str]:
    await scene.say(LOU, f"/start {await _came(scene)}")
    return LOU, "told:join:?:yes"


async def _told(scene: Voices) -> None:
    await scene.comes(LOU, await _came(scene))
    await scene.tells(LOU, CLAIRE)


async def _read(scene: Voices) -> tuple[int, str]:
    await _told(scene)
    for question in QUESTIONS:
        await scene.does(LOU, CLAIRE, f"told:let:?:{question}:named")
    return LOU, "told:send:?"


async def _sent(scene: Voices, person: int, data: str) -> tuple[int, str]:
    await _told(scene)
    await scene.lets_go(LOU, CLAIRE, *["named"] * 6)
    return person, data


DOES: dict[str, Callable[[Voices], Awaitable[tuple[int, str]]]] = {
    "says yes": _arrived,
    "sends": _read,
    "takes one back": lambda scene: _sent(scene, LOU, "told:let:?:v_doubt:nothing"),
    "takes all back": lambda scene: _sent(scene, LOU, "told:unsay:?"),
    "erases": lambda scene: _sent(scene, LOU, "go:delete"),
    "stops asking": lambda scene: _sent(scene, CLAIRE, "voice:stop:yes"),
    "who asks erases": lambda scene: _sent(scene, CLAIRE, "go:delete"),
    "a link": lambda scene: _sent(scene, CLAIRE, "voice:new:customer:1"),
}


@cache
def expected() -> dict[str, set[str]]:
    """What can be read afterwards."""
    every, some = {*QUESTIONS}, {*QUESTIONS} - {"v_doubt"}
    return {"sends": every, "takes one back": some, "a link": every}


@pytest.mark.parametrize("change", range(1, 6))
@pytest.mark.parametrize("does", DOES)
async def test_dies_between(does: str, change: int) -> None:
    """Wherever the process dies, no more is shown than is released, and the same gesture, delivered
    again, ends as if nothing had happened."""
    scene = Voices()
    person, data = await DOES[does](scene)
    arrival = scene.of(person).tap(scene.of_told(person, CLAIRE, data))
    await scene.crash(arrival, change)
    await wall(scene)
    await scene.do(arrival)
    for everybody in (LOU, CLAIRE, LOU):
        await scene.say(everybody, "/help")
    scene.check_records()
    assert words_of(LOU, await wall(scene)) == expected().get(does, set())
    if does in ("stops asking", "who asks erases"):
        assert records(scene) == []
        for question in QUESTIONS:  # who did not hear of it does once there is something to tell
            await scene.does(LOU, CLAIRE, f"told:let:?:{question}:nothing")
        assert not scene.kept(LOU).person.voices


async def wall(scene: Voices) -> list[str]:
    """All that can be read, by theme."""
    said: list[str] = []
    for theme in ("moment", "before", "obstacle", "decision", "change", "advice"):
        said += await scene.tap(CLAIRE, f"voice:words:{theme}:0")
    return said


async def test_a_customer_who_cannot_be_read() -> None:
    """Where a customer's record is damaged, nobody knows what they release: nothing is shown."""
    scene = Voices()
    await _sent(scene, LOU, "")
    record = f"person-{LOU}"
    scene.disk.save(record, b"{", scene.disk.load(record).version)  # type: ignore[union-attr]
    scene.out.allowed = lambda chat, call: None
    said = await scene.tap(CLAIRE, "voice:words:moment:0")
    assert words_of(LOU, said) == set() and "Rien à lire" in plain(said[0])


async def test_stopping_tells_each_in_a_turn_of_theirs() -> None:
    """The turn in which somebody stops asking touches as many records with 500 as with 5."""
    asked = []
    for people in (FEW, MANY):
        scene = await crowd(people)
        scene.disk.asked.clear()
        tap = scene.of(CLAIRE).tap("voice:stop:yes")
        await scene.turns(tap, ticket(tap))
        asked.append(Counter(scene.disk.asked))
        assert len(scene.waiting) == people and to(scene, CLAIRE)
    assert asked[0] and asked[0] == asked[1]
