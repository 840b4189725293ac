"""Whatever happens between coaches and coachees, and whatever a coach tries, they are shown what is
consented to at that moment, and no more."""

import asyncio
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from bot.gateway import Call, Gone, Unreachable
from bot.updates import Arrival
from flows.coaching import roster
from flows.coaching.ties import Consent
from flows.events import Corrected, Left, Returned, Searched, Sent
from flows.screens import SCREENS
from flows.ways import WAYS
from tests.coaching_scene import COACHEES, COACHES, MARKS, Scene, buttons, later
from tests.recorder import ticket

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

coaches = st.sampled_from(COACHES)
coachees = st.sampled_from(sorted(COACHEES))
# The second coach is sometimes coached by the first.
everybody = st.sampled_from([*COACHES, *COACHEES])
small = st.sampled_from(["1", "2", "3", "0"])
numbers = st.one_of(small, st.sampled_from([*map(str, COACHEES), "-1", "x", "", "٣", "9" * 15]))
papers = st.sampled_from(["aim", "avoid", "report", "markdown", "json", ""])
deeds = st.builds(
    lambda deed, *rest: ":".join(["coach", deed, *rest]),
    st.sampled_from([*roster.DEEDS, "?"]), numbers, st.one_of(papers, numbers),
)  # fmt: skip
screens = st.builds(
    lambda verb, screen, arg: f"{verb}:{screen}:{arg}"[:64],
    st.sampled_from(["turn", "show"]), st.sampled_from([*SCREENS, "coachees", "coachee"]), small,
)  # fmt: skip
ways = st.builds(
    lambda way, arg: f"go:{way}:{arg}", st.sampled_from(sorted({*WAYS} - {"delete"})), small
)
ties = st.builds(
    lambda coach, what, value: f"tie:{coach}:{what}:{value}",
    st.sampled_from([*COACHES, 1]),
    st.sampled_from(["consent", "nudges", "leave"]),
    st.sampled_from([*Consent, "on", "off", "?"]),
)
handed = st.builds(lambda kind, ref: f"paper:{kind}:{ref}", papers, small)
forged = st.one_of(deeds, deeds, screens, ways, ties, handed, st.just("edit:quote"))
views = st.sampled_from(
    ["coach:roster:0", "coach:one:?", "coach:paper:?:report", "coach:note:?", "coach:export"]
)
typed = st.sampled_from(
    [
        "/coach", "/coachees", "/sheet", "/sheets", "/export", "/settings", "/start", "/join",
        "/join " + "A" * 22, "/start " + "A" * 22, "/edit", "/news", "/help", "/action", "/privacy",
        "Rappeler mardi", "Qui j’accompagne", "Points communs", "Tout emporter", "Rapport (PDF)",
        "Faire signe", "Ma note", "La liste", "Continuer", "coucou",
        *(marks.name for marks in MARKS.values()),
    ]
)  # fmt: skip


class Everybody(RuleBasedStateMachine):
    """Two coaches, three coachees, one store."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.scene = Scene()
        self.seen: dict[int, list[tuple[str, int]]] = {p: [] for p in (*COACHES, *COACHEES)}

    def teardown(self) -> None:
        self.runner.close()

    @initialize(consents=st.lists(st.sampled_from(Consent), min_size=4, max_size=4))
    def begin(self, consents: list[Consent]) -> None:
        """Both are coaches with a link; everybody comes to the first, one to both."""
        first, second = COACHES
        for coach in COACHES:
            self.runner.run(self.scene.coach(coach))
        pairs = [*((first, person) for person in COACHEES), (second, min(COACHEES))]
        for (coach, person), consent in zip(pairs, consents, strict=True):
            self.come(coach, person, "/start ")
            self.scene.answer(person)
            self.tap(person, f"tie:{coach}:consent:{consent}")

    def do(self, *arrivals: Arrival) -> None:
        """Carries out turns; every byte is checked as it is sent, every record afterwards."""
        self.runner.run(self.scene.do(*arrivals))
        assert self.scene.out.broken or not self.scene.errors, self.scene.errors
        for call in self.scene.out.performed:
            chat = call.params.get("chat_id")
            if chat in self.seen:
                kept = self.seen[chat]
                kept.extend((b.data, 1001) for b in buttons(call) if b.data)
                del kept[:-60]
        self.scene.out.clear()
        self.scene.check_records()

    def tap(self, person: int, data: str, message: int = 1001) -> None:
        self.do(self.scene.of(person).tap(data, message))

    def codes(self, coach: int) -> list[str]:
        """The links of a coach, those withdrawn as well."""
        known = self.scene.kept(coach).person.coach
        return [invitation.code for invitation in known.invitations] if known else []

    @rule(coach=coaches, person=everybody, command=st.sampled_from(["/start ", "/join "]))
    def come(self, coach: int, person: int, command: str) -> None:
        for code in self.codes(coach)[-1:]:
            self.do(self.scene.of(person).say(command + code))

    @rule(person=coachees, finished=st.booleans())
    def answer(self, person: int, finished: bool) -> None:
        self.scene.answer(person, finished)
        self.do(self.scene.of(person).say("/start"))

    @rule(person=coachees)
    def finish(self, person: int) -> None:
        self.tap(person, "go:sheet")

    @rule(person=coachees, coach=coaches, consent=st.sampled_from(Consent))
    def consent(self, person: int, coach: int, consent: Consent) -> None:
        """What the button says is what holds from now on."""
        tied, _ = self.scene.consent(coach, person)
        self.tap(person, f"tie:{coach}:consent:{consent}")
        assert self.scene.consent(coach, person) == (tied, consent if tied else "nothing")
        self.look_at_all(coach)

    @rule(person=coachees, coach=coaches)
    def leave_coach(self, person: int, coach: int) -> None:
        self.tap(person, f"tie:{coach}:leave:yes")
        assert self.scene.consent(coach, person) == (False, "nothing")
        self.look_at_all(coach)

    @rule(person=coachees, way=st.sampled_from(["deepen", "favourite", "forget:1", "restore:1.1"]))
    def change_sheet(self, person: int, way: str) -> None:
        self.tap(person, f"go:{way}")

    @rule(person=coachees)
    def correct(self, person: int) -> None:
        self.tap(person, "edit:quote")
        self.do(self.scene.of(person).say(f"On a remangé {MARKS[person].sheet} avec vous"))

    @rule(person=everybody)
    def delete(self, person: int) -> None:
        """Nothing is left of them; what a coach kept of them neither."""
        self.tap(person, "go:delete")
        stored = self.scene.disk.everything()
        gone = str(person).encode()
        assert not any(gone in name.encode() for name in stored)
        if person in COACHEES:
            assert not any(gone in payload for payload in stored.values())
            self.come(COACHES[0], person, "/start ")
        else:
            self.coach_again(person)

    @rule(coach=coaches)
    def stop_coaching(self, coach: int) -> None:
        self.tap(coach, "coach:leave:yes")
        assert all(self.scene.consent(coach, p) == (False, "nothing") for p in COACHEES)
        self.look(coach, min(COACHEES), "report")
        self.coach_again(coach)

    def coach_again(self, coach: int) -> None:
        self.scene.now += later(1)
        self.tap(coach, "turn:coach-name")
        self.do(self.scene.of(coach).say("Claire"))
        self.tap(coach, "coach:invite")

    @rule(coach=coaches, person=coachees, kind=papers)
    def look(self, coach: int, person: int, kind: str) -> None:
        id = self.scene.id(coach, person)
        for data in ("coach:roster:0", f"coach:one:{id}", f"coach:paper:{id}:{kind}"):
            self.tap(coach, data)

    @rule(coach=coaches, id=small)
    def note_and_nudge(self, coach: int, id: str) -> None:
        self.tap(coach, f"coach:nudge:{id}")
        self.tap(coach, f"coach:note:{id}")
        self.do(self.scene.of(coach).say("Rappeler mardi"))

    @rule(coach=coaches)
    def look_at_all(self, coach: int) -> None:
        self.tap(coach, "coach:patterns")
        self.tap(coach, "coach:export")

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
        if person in COACHEES or not any(text == m.name for m in MARKS.values()):
            self.do(self.scene.of(person).say(text))
        else:  # a coach who types a name of the roster keeps it nowhere
            self.tap(person, "coach:roster:0")
            self.do(self.scene.of(person).say(text))

    @rule(person=everybody, query=st.sampled_from(["", "invitation", "carte", "ambreka", "topaze"]))
    def search(self, person: int, query: str) -> None:
        arrival = self.scene.of(person).happen(Searched(query))
        self.do(Arrival(arrival.update, person, "fr", arrival.event, "query"))

    @rule(person=everybody, what=st.sampled_from([Left(), Returned(), Sent("photo", 3)]))
    def happen(self, person: int, what: Any) -> None:
        self.do(self.scene.of(person).happen(what))

    @rule(person=coachees)
    def edit(self, person: int) -> None:
        self.do(self.scene.of(person).happen(Corrected("Un autre mot", 1)))

    @rule(person=coachees, seen=views, data=st.sampled_from(["consent:nothing", "leave:yes", ""]))
    def change_their_mind_meanwhile(self, person: int, seen: str, data: str) -> None:
        """The coachee revokes, leaves or deletes while what they shared is on its way."""
        coach = COACHES[0]
        self.come(coach, person, "/start ")
        self.scene.answer(person)
        self.tap(person, f"tie:{coach}:consent:answers")

        async def decide() -> None:
            tap = self.scene.of(person).tap(f"tie:{coach}:{data}" if data else "go:delete")
            await self.scene.turns(tap, ticket(tap))

        self.scene.out.meanwhile = decide
        self.tap(coach, seen.replace("?", self.scene.id(coach, person)))
        self.scene.out.meanwhile = None

    @rule(coach=coaches, person=coachees, data=views)
    def not_sent(self, coach: int, person: int, data: str) -> None:
        """What could not be sent is stored nowhere, and not sent later."""

        def fails(call: Call) -> None:
            if call.params.get("chat_id") == coach:
                raise Unreachable(call.method)

        self.scene.out.fails, self.scene.out.broken = fails, True
        self.tap(coach, data.replace("?", self.scene.id(coach, person)))
        self.scene.out.fails, self.scene.out.broken = lambda call: None, False

    @rule(person=everybody, data=forged)
    def blocked(self, person: int, data: str) -> None:
        """They block the bot, and tap once more."""

        def fails(call: Call) -> None:
            if call.params.get("chat_id") == person:
                raise Gone("blocked")

        self.scene.out.fails, self.scene.out.broken = fails, True
        self.tap(person, data)
        self.scene.out.fails, self.scene.out.broken = lambda call: None, False

    @rule(person=everybody, change=st.integers(1, 5), data=st.one_of(ties, deeds, ways))
    def die(self, person: int, change: int, data: str) -> None:
        """The process dies between two records; Telegram delivers the same again, later."""
        arrival = self.scene.of(person).tap(data)
        died = self.runner.run(self.scene.crash(arrival, change))
        self.scene.check_records()
        if died:
            self.look_at_all(COACHES[0])
            self.do(arrival)

    @rule(person=everybody, change=st.integers(1, 5))
    def die_deleting(self, person: int, change: int) -> None:
        arrival = self.scene.of(person).tap("go:delete")
        if self.runner.run(self.scene.crash(arrival, change)):
            self.do(arrival)

    @rule()
    def restart(self) -> None:
        self.scene.start()

    @rule(person=coachees)
    def rename(self, person: int) -> None:
        for coach in COACHES:
            self.tap(person, f"turn:called:{coach}")
            self.do(self.scene.of(person).say(MARKS[person].name + " B."))


TestEverybody = Everybody.TestCase
TestEverybody.settings = settings(
    max_examples=40,
    stateful_step_count=20,
    derandomize=True,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # without making a failure shorter: it takes minutes
)
