"""A coach of many: no screen, and nothing that one coachee does, costs more than with few."""

from collections import Counter
from functools import partial

import msgspec
import pytest
from msgspec.structs import replace

from bot.turns.circles import roster_record
from flows.coaching import hand, logo
from flows.coaching.desk import COACH_SCREENS
from flows.protocol.consult import COHORT
from flows.record.consent import standing
from flows.record.dossiers import Signs
from flows.record.ties import Consent, Entry, Roster, Stage, Tie
from flows.rooms import HOUSE
from tests.coaching_scene import COACHEES, COACHES, Scene, as_coach, later, made, plain, to
from tests.papers_for_tests import NOW
from tests.recorder import ticket

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

COACH = COACHES[0]
ZOE = min(COACHEES)


async def with_coachees(scene: Scene, people: int, sharing: int) -> None:
    """A coach with so many coachees, the latest of whom share; the others are on the way."""
    await scene.coach(COACH)
    scene.answer(ZOE)
    finished = scene.kept(ZOE).person
    scene.answer(ZOE, finished=False)
    under_way = scene.kept(ZOE).person
    tie = Tie(COACH, as_coach(scene).since, "Claire", 1, NOW, asked=True, sheet=1, dated=True)
    entries = []
    for n in range(1, people + 1):
        shares = n > people - sharing
        stage = Stage.FINISHED if shares else Stage.STARTED
        consent = Consent.SHEET if shares else Consent.NOTHING
        mine = replace(tie, consent=consent, stage=stage, shares=shares, called=f"Zoé {n}")
        theirs = replace(finished if shares else under_way, ties=(mine,))
        stands = standing(theirs, mine)
        scene.put(n, replace(theirs, ties=(replace(mine, standing=stands),)))
        entries.append(Entry(n, n, 1, stage, shares, stands))
    roster = Roster(as_coach(scene).since, tuple(entries), last=people)
    scene.disk.save(roster_record(COACH), msgspec.json.encode(roster), 0)


FEW, SOME, MANY = 5, 30, 500
CROWDS = {
    (people, sharing): partial(with_coachees, people=people, sharing=sharing)
    for people in (FEW, SOME, MANY)
    for sharing in (FEW, FEW - 1, people)
}
LOOKS: dict[str, tuple[str, ...]] = {
    "the list": ("coach:roster:0",),
    "a page that is not": ("coach:roster:99999",),
    "the command": ("/coachees",),
    "typed": ("coach:roster:0", "Points communs"),
    "words for something else": ("coach:roster:0", "coucou"),
    "one, typed": ("coach:roster:0", "Zoé {last}"),
    "those who need something": ("coach:roster:0:new",),
    "a group": ("coach:roster:0::{group}",),
    "whom to see": ("coach:sort",),
    "asked for a name": ("turn:roster-find",),
    "a name": ("turn:roster-find", "zoe {last}"),
    "a name typed": ("coach:roster:0", "zoe {last}"),
    "a name nearly typed": ("coach:roster:0", "zoee"),
    "a name behind the command": ("/coachees Zoé {last}",),
    "one": ("coach:one:{last}",),
    "a session": ("coach:session:{last}",),
    "a session to print": ("coach:session:{last}:paper",),
    "their own way": ("turn:coach-hand",),
    "their questions": ("turn:coach-questions",),
    "nobody": ("coach:one:99999",),
    "a note": ("coach:note:{last}",),
    "their notes": ("coach:notes:{last}",),
    "a note to correct": ("coach:mend:{last}:",),
    "noted": ("coach:note:{last}", "Rappeler mardi"),
    "a nudge not wanted": ("coach:nudge:{last}",),
    "the next session": ("coach:plan:{last}",),
    "the next session, typed": ("coach:plan:{last}", "mardi"),
    "the next session, tapped": ("coach:plan:{last}:2026-12-08",),
    "a card": ("coach:paper:{last}:aim",),
    "a report": ("coach:paper:{last}:report",),
    "patterns": ("coach:patterns",),
    "patterns to print": ("coach:patterns::paper",),
    "all in one": ("coach:export",),
    "the list as a table": ("coach:csv",),
    "an action each": ("coach:patterns::actions",),
    "what a group has in common": ("coach:patterns:{group}",),
    "their words": ("turn:coach-words:inviting",),
    "their sign": ("turn:coach-words:nudging",),
    "a question of their own": ("turn:coach-question",),
    "their colour": ("turn:coach-colour",),
    "their logo": ("turn:coach-logo",),
    "their welcome": ("turn:coach-welcome",),
    "their name": ("turn:coach-name",),
    "a name for a link": ("turn:invitation-label:1",),
    "asked before a link ends": ("turn:invitation-revoke:1",),
    "a link to scan": ("coach:qr:1",),
    "home": ("/coach",),
    "links": ("turn:invitations",),
    "a link": ("coach:invitation:1",),
    "asked before a nudge": ("coach:nudge:1",),
    "asked before leaving": ("turn:coach-leave",),
    "asked before they hear no more": ("turn:coach-heard-off",),
    "asked before deleting": ("/delete",),
    "export": ("/export",),
}
"""What a coach looks at, by the last gesture."""
CHANGES = frozenset(
    f"coach:{what}"
    for what in ("invite", "revoke", "until", "most", "welcome", "heard", "leave", "words",
                 "colour", "drop", "logo")
)  # fmt: skip
"""What changes the coach's own record alone."""
SIGNS: dict[str, tuple[str, ...]] = {
    "whom to nudge": ("coach:signs",),
    "one of them left out": ("coach:pick:1",),
    "a sentence for several": ("coach:signs", "On se voit lundi ?"),
    "a sentence for one": ("coach:nudge:1", "On se voit lundi ?"),
    "sent": ("coach:send:{at}",),
}
"""What a coach does about who is silent, by the last gesture."""
GIVES: dict[str, tuple[str, str]] = {
    "goes on": ("first", "go:sheet"),
    "consents": ("last", "tie:{coach}:consent:answers"),
    "takes back": ("last", "tie:{coach}:consent:nothing"),
    "leaves": ("last", "tie:{coach}:leave:yes"),
    "deletes": ("last", "go:delete"),
    "is nudged": ("coach", "coach:nudge:1:yes"),
}
"""What happens to one coachee, and who does it."""


async def crowd(people: int, sharing: int) -> Scene:
    scene = await made(CROWDS[people, sharing])
    scene.out.allowed = lambda chat, call: None  # they all answered what one of them did
    return scene


async def touched(scene: Scene, person: int, *does: str) -> Counter[str]:
    """How often each kind of record is read or written for the last of these gestures."""
    for gesture in does:
        scene.disk.asked.clear()
        if ":" in gesture:
            await scene.tap(person, gesture)
        else:
            await scene.say(person, gesture)
    assert not scene.errors and scene.out.performed
    return Counter(scene.disk.asked)


@pytest.mark.parametrize("look", LOOKS)
async def test_a_coach_of_many(look: str) -> None:
    """A coach of 30 or of 500 has each screen for as many records as a coach of 5."""
    asked = [await looked(people, LOOKS[look]) for people in (FEW, SOME, MANY)]
    assert asked[0] and asked[0] == asked[1] == asked[2]


@pytest.mark.parametrize("does", SIGNS)
async def test_signs_of_many(does: str) -> None:
    """A coach of whom 26 or 496 are silent chooses among them, and gives one of them a sign, for as
    many records as a coach of whom one is."""
    asked = []
    for people in (FEW, SOME, MANY):
        scene = await crowd(people, FEW - 1)
        scene.now += later(6)
        person, signs = scene.kept(COACH).person, Signs((1,), NOW)
        scene.put(COACH, replace(person, coach=replace(as_coach(scene), signs=signs)))
        asked.append(await touched(scene, COACH, *(d.format(at=signs.key) for d in SIGNS[does])))
    assert asked[0] and asked[0] == asked[1] == asked[2]


async def looked(people: int, does: tuple[str, ...]) -> Counter[str]:
    scene = await crowd(people, FEW)
    group = as_coach(scene).key(1)
    return await touched(scene, COACH, *(each.format(last=people, group=group) for each in does))


def test_every_screen_of_a_coach() -> None:
    """No screen of a coach, and nothing that their buttons open, is left out of what is counted."""
    screens = {*COACH_SCREENS, *hand.SCREENS, logo.SCREEN, "roster-find"} - {"coach"}
    looked_at = {does[-1].partition(":") for does in LOOKS.values()}
    there = {rest.partition(":")[0] for verb, _, rest in looked_at if verb == "turn"}
    assert screens - {"invitation"} <= there
    every = (*LOOKS.values(), *SIGNS.values())
    opens = {tag for tag in HOUSE.kinds if tag.startswith("coach:")} - CHANGES
    assert opens <= {":".join(does[-1].split(":")[:2]) for does in every}


@pytest.mark.parametrize("gives", GIVES)
async def test_one_of_many(gives: str) -> None:
    """What happens to one of 500 touches as many records as what happens to one of 5."""
    who, does = GIVES[gives]
    asked = []
    for people in (FEW, MANY):
        by = {"first": 1, "last": people, "coach": COACH}[who]
        scene = await crowd(people, FEW - 1)
        asked.append(await touched(scene, by, does.format(coach=COACH)))
    assert asked[0] and asked[0] == asked[1]


async def test_a_coach_of_many_leaves() -> None:
    """The turn in which a coach of 500 leaves touches as many records as that of a coach of 5; the
    coachees hear of it in turns of their own."""
    asked = []
    for people in (FEW, MANY):
        scene = await crowd(people, FEW)
        scene.disk.asked.clear()
        tap = scene.of(COACH).tap("coach:leave:yes")
        await scene.turns(tap, ticket(tap))
        asked.append(Counter(scene.disk.asked))
        assert len(scene.waiting) == people
    assert asked[0] and asked[0] == asked[1]


async def test_all_of_many() -> None:
    """However many share, what is said of all of them at once is said of a hundred, and costs no
    more."""
    scene = await crowd(MANY, MANY)
    asked = await touched(scene, COACH, "coach:patterns")
    assert asked["load person"] <= 2 * COHORT + 3 and asked["load roster"] == 2
    assert "100 fiches" in plain(to(scene, COACH)[0])
