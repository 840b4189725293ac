"""Whatever happens between coaches and coachees, and whatever a coach tries, they are shown what is
consented to at that moment, and no more."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any, ClassVar

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from msgspec import Struct

from bot.intake.updates import Arrival
from bot.telegram.gateway import Call, Gone, Unreachable
from flows.protocol.exchange import Command, Corrected, Left, Returned, Said, Searched, Sent, Tapped
from flows.record.consent import at_stake
from flows.record.ties import Consent
from flows.rooms import HOUSE, MENU
from tests.coaching_scene import COACHEES, COACHES, MARKS, Disk, Scene, buttons, later, made, to
from tests.database_scene import Database
from tests.recorder import ticket

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

FIRST, SECOND = COACHES
# The second coach is sometimes coached by the first.
EVERYBODY = (*COACHES, *COACHEES)
PAIRS = [(coach, person) for coach in COACHES for person in EVERYBODY if person != coach]

coaches = st.sampled_from(COACHES)
coachees = st.sampled_from(sorted(COACHEES))
everybody = st.sampled_from(EVERYBODY)
small = st.sampled_from(["1", "2", "3", "0"])
numbers = st.one_of(small, st.sampled_from([*map(str, COACHEES), "-1", "x", "", "٣", "9" * 15]))
papers = st.sampled_from(["aim", "avoid", "report", "markdown", "json", ""])
DEEDS = sorted(tag for tag in HOUSE.kinds if tag.startswith("coach:"))
deeds = st.builds(
    lambda *parts: ":".join(parts),
    st.sampled_from([*DEEDS, "coach:?"]), numbers, st.one_of(papers, numbers),
)  # fmt: skip
screens = st.builds(
    lambda verb, screen, arg: f"{verb}:{screen}:{arg}"[:64],
    st.sampled_from(["turn", "show"]),
    st.sampled_from([*HOUSE.screens, "coachees", "coachee"]),
    small,
)  # fmt: skip
ways = st.builds(
    lambda way, arg: f"{way}:{arg}",
    st.sampled_from(sorted(k for k in HOUSE.kinds if k.startswith("go:") and k != "go:delete")),
    small,
)
ties = st.builds(
    lambda coach, what, value: f"tie:{coach}:{what}:{value}",
    st.sampled_from([*COACHES, 1]),
    st.sampled_from(["join", "consent", "nudges", "leave", "questions", "preview"]),
    st.sampled_from([*Consent, "yes", "no", "on", "off", "?"]),
)
handed = st.builds(lambda kind, ref: f"paper:{kind}:{ref}", papers, small)
forged = st.one_of(deeds, deeds, screens, ways, ties, ties, handed, st.just("edit:quote"))
VIEWS = (
    "coach:roster:0", "coach:one:?", "coach:paper:?:report", "coach:paper:?:aim", "coach:note:?",
    "coach:session:?", "coach:session:?:paper", "coach:patterns", "coach:patterns::paper",
    "coach:export", "coach:csv", "coach:plan:?",
)  # fmt: skip
views = st.sampled_from(VIEWS)
# What a coachee does to be read less.
LESS = ("consent:sheet", "consent:nothing", "leave:yes", "delete")
YES = "Oui, d’accord"
LABELS = {"Rien": "nothing", "Ma fiche": "sheet", "Ma fiche, mes réponses": "answers"}
typed = st.sampled_from(
    [
        *(f"/{command}" for command in MENU), "/join " + "A" * 22, "/start " + "A" * 22,
        "Rappeler mardi", "Qui j’accompagne", "Points communs", "Tout emporter", "Rapport (PDF)",
        "Faire signe", "Ma note", "La liste", "Continuer", "coucou", *LABELS, YES,
        "Non, sans coach", "Quitter ce coach", "Préparer la séance", "Trier", "Chercher",
        "Ses questions", "À ma façon", "Mes questions (0)", "Ajouter une question",
        "Qu’attendez-vous de nos séances ?", "Liste (CSV)", "Passer",
        "Faire signe à plusieurs", "Prochaine séance", "mardi", "Pas de date", "Envoyer",
        *(f"/coachees {marks.name}" for marks in MARKS.values()),
        *(marks.name for marks in MARKS.values()),
    ]
)  # fmt: skip
# What changes what there is to share, or who may come.
FIRSTS = ("go:primary:2", "go:primary:1", "go:forget:1", "go:forget:2")
LIFE = (
    "go:sheet", "go:deepen", "go:favourite", *FIRSTS, "go:restore:1.1", "go:restore:2.1",
    "go:persona:1", "go:persona:2", "edit:quote", "turn:rename:1", "turn:rename:2",
    "coach:revoke:1", "coach:until:1:30", "coach:most:1:10", "coach:invite",
)  # fmt: skip


async def begun(scene: Scene) -> None:
    """Both are coaches with a link; everybody came to the first, one to both, and answered."""
    for coach in COACHES:
        await scene.coach(coach)
    for coach, person in [*((FIRST, person) for person in COACHEES), (SECOND, min(COACHEES))]:
        await scene.sharing(coach, person, "nothing")


def less(coach: int, how: str) -> str:
    """The button by which a coachee is read less."""
    return "go:delete" if how == "delete" else f"tie:{coach}:{how}"


class Stored(Struct, frozen=True):
    """What somebody consents to towards a coach, as it is stored. sheet: to which interview. key:
    the tie, as its buttons carry it. stake: what a choice would be about."""

    tied: bool
    consent: str
    sheet: int | None = None
    key: str = ""
    stake: int | None = None


def explained(coach: int, person: int, before: Stored, after: Stored, by: Arrival) -> bool:
    """Whether a gesture may have made what they consent to, or whether they are tied, something
    else: only the coachee's own word gives more, on the very sheet that it named; a tie begins with
    their yes, and gives nothing."""
    match by.event:
        case Tapped(data):
            did = data
        case Said(text) if text in LABELS:
            did = f"tie:{before.key}:consent:{LABELS[text]}:{before.stake}"
        case Said(text):
            did = text
        case Command(name):
            did = f"/{name}"
        case _:
            did = ""
    mine = by.person == person
    if after.tied and not before.tied:
        return mine and did in (f"tie:{after.key}:join:yes", YES) and after.consent == "nothing"
    if before.tied and not after.tied:
        ends = (f"tie:{before.key}:leave", "Quitter") if mine else ("coach:leave",)
        return by.person in (coach, person) and did.startswith((*ends, "go:delete"))
    if after.consent == "nothing":
        return True  # another sheet came first: that is noted at the next turn, whoever's it is
    return mine and did == f"tie:{after.key}:consent:{after.consent}:{after.sheet}"


class Everybody(RuleBasedStateMachine):
    """Two coaches, three coachees, one store."""

    disk: ClassVar[type[Disk]] = Disk

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.scene = self.runner.run(made(begun, self.disk))
        self.seen: dict[int, list[tuple[str, int]]] = {p: [] for p in EVERYBODY}

    def teardown(self) -> None:
        self.runner.close()

    @initialize(consents=st.lists(st.sampled_from(Consent), min_size=4, max_size=4))
    def begin(self, consents: list[Consent]) -> None:
        pairs = [*((FIRST, person) for person in COACHEES), (SECOND, min(COACHEES))]
        for (coach, person), consent in zip(pairs, consents, strict=True):
            self.tap(person, f"tie:{coach}:consent:{consent}")

    def consents(self) -> dict[tuple[int, int], Stored]:
        """Who is tied to whom and what they consent to, as it is stored."""
        return {pair: self.consented(*pair) for pair in PAIRS}

    def consented(self, coach: int, person: int) -> Stored:
        tied, consent = self.scene.consent(coach, person)
        known = self.scene.kept(person).person
        tie = next((tie for tie in known.ties if tie.coach == coach), None)
        if not tied or tie is None:
            return Stored(False, "nothing")
        return Stored(True, consent, tie.sheet, tie.key, at_stake(known))

    def do(self, arrival: Arrival, *others: Arrival, change: int = 0) -> bool:
        """Carries out a turn, in which the process may die before a change, and others meanwhile:
        every byte is checked as it is sent, every record and every consent afterwards. Whether it
        died."""
        self.scene.now += timedelta(seconds=1)
        arrival, before = self.scene.on_phone(arrival), self.consents()
        turn = self.scene.crash(arrival, change) if change else self.scene.do(arrival)
        died = bool(self.runner.run(turn))
        assert self.scene.out.broken or died or not self.scene.errors, self.scene.errors
        for call in self.scene.out.performed:
            chat = call.params.get("chat_id")
            if chat in self.seen:
                kept = self.seen[chat]
                kept.extend((b.data, 1001) for b in buttons(call) if b.data)
                del kept[:-60]
        self.scene.out.clear()
        self.scene.check_records()
        for pair, after in self.consents().items():
            was = before[pair]
            same = (after.tied, after.consent) == (was.tied, was.consent)
            same = same and (after.consent == "nothing" or after.sheet == was.sheet)
            assert same or any(explained(*pair, was, after, a) for a in (arrival, *others))
        return died

    def tap(self, person: int, data: str, message: int = 1001) -> None:
        self.do(self.scene.of(person).tap(data, message))

    def codes(self, coach: int) -> list[str]:
        """The links of a coach, those withdrawn as well."""
        known = self.scene.kept(coach).person.coach
        return [invitation.code for invitation in known.links] if known else []

    @rule(coach=coaches, person=everybody, command=st.sampled_from(["/start ", "/join "]))
    def come(self, coach: int, person: int, command: str) -> None:
        for code in self.codes(coach)[-1:]:
            self.do(self.scene.of(person).say(command + code))
            self.look_at_all(coach)

    @rule(coach=coaches, person=everybody, said=st.sampled_from(["yes", "yes", "no"]))
    def join(self, coach: int, person: int, said: str) -> None:
        """They come, and say yes or no: a no leaves them out, or in if they were in already."""
        was, _ = self.scene.consent(coach, person)
        self.come(coach, person, "/start ")
        self.tap(person, f"tie:{coach}:join:{said}")
        if said == "no":
            assert self.scene.consent(coach, person)[0] == was
        self.look_at_all(coach)

    @rule(person=coachees, coach=coaches, said=st.sampled_from([*Consent, "ALL", "?"]))
    def consent(self, person: int, coach: int, said: str) -> None:
        """What the button says is what holds from now on; what says nothing we know is nothing."""
        tied, _ = self.scene.consent(coach, person)
        self.tap(person, f"tie:{coach}:consent:{said}")
        expected = said if tied and said in LABELS.values() else "nothing"
        assert self.scene.consent(coach, person) == (tied, expected)
        self.look_at_all(coach)

    @rule(person=coachees, coach=coaches)
    def leave_coach(self, person: int, coach: int) -> None:
        self.tap(person, f"tie:{coach}:leave:yes")
        assert self.scene.consent(coach, person) == (False, "nothing")
        self.look_at_all(coach)

    @rule(person=everybody)
    def delete(self, person: int) -> None:
        """Nothing is left of them; what a coach kept of them neither."""
        self.tap(person, "go:delete")
        stored = self.scene.disk.everything()
        gone = str(person).encode()
        assert not any(gone in name.encode() for name in stored)
        if person in COACHEES:
            assert not any(gone in payload for payload in stored.values())
            self.join(FIRST, person, "yes")
        else:
            self.coach_again(person)

    @rule(coach=coaches, change=st.integers(0, 5), person=coachees)
    def stop_coaching(self, coach: int, change: int, person: int) -> None:
        """No access is left, even when the process dies on the way; nor when they coach again,
        until somebody says so again."""
        leaves = self.scene.of(coach).tap("coach:leave:yes")
        if self.do(leaves, change=change):
            self.do(leaves)
        assert self.scene.kept(coach).person.coach is None
        assert all(self.scene.consent(coach, p) == (False, "nothing") for p in COACHEES)
        self.look(coach, person, "coach:paper:?:report")
        self.coach_again(coach)
        self.join(coach, person, "yes")
        self.look(coach, person, "coach:paper:?:report")

    def coach_again(self, coach: int) -> None:
        self.scene.now += later(1)
        self.tap(coach, "turn:coach-name")
        self.do(self.scene.of(coach).say("Claire"))
        self.tap(coach, "coach:invite")

    @rule(coach=coaches, person=coachees, view=views)
    def look(self, coach: int, person: int, view: str) -> None:
        self.tap(coach, view.replace("?", self.scene.id(coach, person)))

    @rule(coach=coaches)
    def look_at_all(self, coach: int) -> None:
        for view in ("coach:roster:0", "coach:patterns", "coach:export", "coach:csv"):
            self.tap(coach, view)

    @rule(coach=coaches, id=small, deed=st.sampled_from(["nudge", "note"]))
    def note_or_nudge(self, coach: int, id: str, deed: str) -> None:
        self.tap(coach, f"coach:{deed}:{id}")
        self.do(self.scene.of(coach).say("Rappeler mardi"))

    @rule(person=everybody, data=forged, message=st.sampled_from([1, 1001, 1002]))
    def forge(self, person: int, data: str, message: int) -> None:
        self.tap(person, data[:64], message)

    @rule(person=everybody, at=st.integers(0, 59))
    def old_button(self, person: int, at: int) -> None:
        """A button of any keyboard they ever had."""
        known = [button for button in self.seen[person] if not button[0].startswith("go:delete")]
        if known:
            self.tap(person, *known[at % len(known)])

    @rule(person=everybody, text=typed)
    def type(self, person: int, text: str) -> None:
        if any(text == m.name for m in MARKS.values()) and person in COACHES:
            self.tap(person, "coach:roster:0")  # then it is a button, and is kept nowhere
        self.do(self.scene.of(person).say(text))

    @rule(person=everybody, query=st.sampled_from(["", "invitation", "carte", "ambreka", "topaze"]))
    def search(self, person: int, query: str) -> None:
        arrival = self.scene.of(person).happen(Searched(query))
        self.do(Arrival(arrival.update, person, "fr", arrival.event, "query"))

    @rule(person=everybody, data=st.sampled_from(LIFE))
    def live(self, person: int, data: str) -> None:
        """What they share becomes another thing, or their links are worth something else."""
        if person in COACHEES or data.startswith("coach:"):
            self.tap(person, data)
        if data.startswith(("edit:quote", "turn:rename")) and person in COACHEES:
            marks, current = MARKS[person], self.scene.kept(person).person.current
            words = {1: marks.sheet, 2: marks.second}.get(current or 0, marks.never)
            said = marks.never if data.startswith("turn:rename") else words
            self.do(self.scene.of(person).say(f"On a remangé {said} avec vous"))

    @rule(person=coachees, finished=st.booleans(), second=st.booleans())
    def answer(self, person: int, finished: bool, second: bool) -> None:
        self.scene.answer(person, finished, second)
        self.do(self.scene.of(person).say("/start"))

    @rule(person=coachees, coach=coaches, said=st.sampled_from(["sheet", "answers"]),
          goes=st.lists(st.sampled_from(FIRSTS), min_size=1, max_size=3))  # fmt: skip
    def another_comes_first(self, person: int, coach: int, said: str, goes: list[str]) -> None:
        """Of two sheets, the one consented to is no longer the first: nothing is read until they
        say so again; coming first again gives nothing back."""
        self.scene.answer(person, second=True)
        self.tap(person, f"tie:{coach}:consent:{said}")
        was = self.consented(coach, person)
        for data in goes:
            self.tap(person, data)
            now = self.consented(coach, person)
            moved = was.tied and now.stake != was.stake
            assert now.consent == "nothing" if moved else True
            self.look(coach, person, "coach:paper:?:report")
            was = now if moved else was
        self.look_at_all(coach)

    @rule(
        person=everybody,
        what=st.sampled_from([Left(), Returned(), Sent("photo", 3), Corrected("Un mot", 1)]),
    )
    def happen(self, person: int, what: Any) -> None:
        self.do(self.scene.of(person).happen(what))

    @rule(person=coachees, coach=coaches)
    def rename(self, person: int, coach: int) -> None:
        self.tap(person, f"turn:called:{coach}")
        self.do(self.scene.of(person).say(MARKS[person].name + " B."))

    @rule(person=coachees, coach=coaches, view=views, how=st.sampled_from(LESS))
    def change_their_mind_meanwhile(self, person: int, coach: int, view: str, how: str) -> None:
        """The coachee revokes, leaves or deletes while what they shared is on its way."""
        self.come(coach, person, "/start ")
        self.scene.answer(person)
        self.tap(person, f"tie:{coach}:consent:answers")
        decision = self.scene.on_phone(self.scene.of(person).tap(less(coach, how)))
        look = self.scene.of(coach).tap(view.replace("?", self.scene.id(coach, person)))
        self.scene.out.meanwhile = lambda: self.scene.turns(decision, ticket(decision))
        self.do(look, decision)
        self.scene.out.meanwhile = None

    @rule(coach=coaches, person=coachees, view=views, error=st.sampled_from([Unreachable, Gone]))
    def not_sent(
        self, coach: int, person: int, view: str, error: Callable[[str], Exception]
    ) -> None:
        """What could not be sent is stored nowhere, and not sent later."""

        def fails(call: Call) -> None:
            if call.params.get("chat_id") == coach:
                raise error(call.method)

        self.scene.out.fails, self.scene.out.broken = fails, True
        self.look(coach, person, view)
        self.scene.out.fails, self.scene.out.broken = lambda call: None, False

    @rule(
        person=everybody,
        change=st.integers(1, 5),
        data=st.one_of(st.just("go:delete"), ties, deeds, ways),
    )
    def die(self, person: int, change: int, data: str) -> None:
        """The process dies between two records; Telegram delivers the same again, later."""
        arrival = self.scene.of(person).tap(data)
        if self.do(arrival, change=change):
            self.look_at_all(SECOND if person == FIRST else FIRST)
            self.do(arrival)

    @rule()
    def restart(self) -> None:
        self.scene.start()


TestEverybody = Everybody.TestCase
TestEverybody.settings = settings(
    max_examples=50,
    stateful_step_count=25,
    derandomize=True,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # without making a failure shorter: it takes minutes
)


class EverybodyInADatabase(Everybody):
    """The same, where all is stored in a PostgreSQL."""

    disk = Database


TestEverybodyInADatabase = EverybodyInADatabase.TestCase
TestEverybodyInADatabase.settings = settings(TestEverybody.settings, max_examples=2)


async def sharing(scene: Scene) -> None:
    """Two people share all there is."""
    await scene.coach(FIRST)
    for person in (min(COACHEES), max(COACHEES)):
        await scene.sharing(FIRST, person, "answers")


@pytest.mark.parametrize("how", LESS)
@pytest.mark.parametrize("view", VIEWS)
async def test_less_meanwhile(view: str, how: str) -> None:
    """What a coachee shares less of, by any button, while it is on its way, does not arrive; nor
    does what others share along with it."""
    scene = await made(sharing)
    decision = scene.on_phone(scene.of(min(COACHEES)).tap(less(FIRST, how)))
    scene.out.meanwhile = lambda: scene.turns(decision, ticket(decision))
    await scene.tap(FIRST, view.replace("?", "1"))
    assert scene.out.meanwhile is None and to(scene, FIRST) == []


@pytest.mark.parametrize("view", VIEWS)
async def test_not_sent(view: str) -> None:
    """What a coach asked for and could not be sent is stored nowhere and does not come later."""
    scene = await made(sharing)

    def fails(call: Call) -> None:
        if call.fleeting:
            raise Unreachable(call.method)

    scene.out.fails = fails
    await scene.tap(FIRST, view.replace("?", "1"))
    assert scene.errors and to(scene, FIRST) == []
    scene.check_records()
    scene.out.fails = lambda call: None
    await scene.tap(min(COACHEES), f"tie:{FIRST}:consent:nothing")
    assert len(await scene.say(FIRST, "/help")) == 1
