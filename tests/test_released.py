"""Whatever happens between entrepreneurs, their customers and a coach, and whatever any of them
tries, nobody is shown a word of a customer beyond what is released to them at that moment."""

import asyncio
import os
from datetime import timedelta

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from bot.intake.updates import Arrival
from flows.protocol.exchange import Corrected, Left, Returned, Said, Searched, Sent
from flows.record.voices import THEME_OF, THEMES, Kind, Release
from flows.rooms import HOUSE
from flows.voices.questions import ids
from tests.coaching_scene import COACHES
from tests.voices_scene import ASKERS, CUSTOMERS, NAMES, Voices, answer, buttons, later, link_of

pytest_plugins = ["tests.quick"]
pytestmark = pytest.mark.usefixtures("quick")

FIRST, SECOND = ASKERS
EVERYBODY = (*ASKERS, *CUSTOMERS, *COACHES)
BOTH = max(CUSTOMERS)
"""A customer who asks customers, too."""
askers, customers = st.sampled_from([*ASKERS, *ASKERS, BOTH]), st.sampled_from(sorted(CUSTOMERS))
everybody = st.sampled_from(EVERYBODY)
kinds, releases = st.sampled_from(Kind), st.sampled_from([*Release, "?", "ALL"])
questions = st.sampled_from([q for kind in Kind for q in ids(kind)])
small = st.sampled_from(["0", "1", "2", "99", "-1", "x", ""])
MINE = sorted(tag for tag in HOUSE.kinds if tag.startswith(("voice:", "told:")))
OTHERS = (
    "go:sheet", "go:see", "go:on", "go:favourite", "paper:report:1", "paper:aim:1",
    "paper:markdown:1", "paper:json:1", "show:told:aim", "show:told:voices", "show:told:speak",
    "turn:why-line:aim.0", "turn:papers:1", "show:drafts:1", "show:week:1", "turn:ask",
    "turn:settings", "turn:my-told", "turn:voice-revoke:?", "paper:quote:1", "paper:avoid:1",
    "show:told:aim.all", "check:turn", "check:turn:1:post",
    "turn:voice-links", "turn:voice-called:?", "turn:unsay:?", "turn:voice-again:?",
    "turn:voice-apart:?", "turn:voice-phrase:?.v_doubt", "coach:export",
    "coach:roster:0", "coach:patterns",
)  # fmt: skip
forged = st.one_of(
    st.builds(
        lambda *parts: ":".join(map(str, parts)),
        st.sampled_from(MINE), small, questions, releases,
    ),
    st.builds(lambda tag, q, r: f"{tag}:?:{q}:{r}", st.sampled_from(MINE), questions, releases),
    st.sampled_from(OTHERS),
    st.builds(lambda screen, arg: f"show:{screen}:{arg}"[:64],
              st.sampled_from(sorted(HOUSE.screens)), small),
)  # fmt: skip
typed = st.sampled_from(
    [
        *(f"/{command}" for command in sorted(HOUSE.commands) if command != "delete"),
        "/words samedi", "/words mica",
        "Le moment", "Avant", "Copier 1", "Ce qu’ils ont dit", "Continuer", "oui", "non", "merci",
        "Envoyer ces choix", "Tout citer", "Tout signer Perlelo", "Ne rien envoyer",
        "✓ 1", "👁 1", "💬 1", "✍️ 1", "🔒 1", "Cacher Julia",
        "C’est tout", "jsp", "Raconter encore un peu",
        "Le conseil", "Citée sans mon nom", "Changer ce qui se cite",
        "Rapport (PDF)", "ok", *NAMES.values(),
    ]
)  # fmt: skip


CHECKED = (
    "/check Ce samedi de mars, on a mangé dehors. Et vous, votre carte, qui la lit chez vous ?"
)
"""Words that every answer begins with, and nobody's name."""


class Everybody(RuleBasedStateMachine):
    """Two entrepreneurs, each with a coach, and three customers, on one store."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.scene, self.said = Voices(), dict[int, str]()
        self.seen: dict[int, list[tuple[str, int]]] = {person: [] for person in EVERYBODY}

    def teardown(self) -> None:
        self.runner.close()

    @initialize(lets=st.lists(st.sampled_from(Release), min_size=6, max_size=6))
    def begin(self, lets: list[Release]) -> None:
        """All of the first customer's answers are released, each in some way."""
        self.runner.run(self._begun(lets))

    async def _begun(self, lets: list[Release]) -> None:
        scene = self.scene
        for asker in ASKERS:
            scene.answers(asker)
        for asker, coach in zip(ASKERS, COACHES, strict=True):
            await scene.coach(coach)
            await scene.shares_with_coach(asker, coach)
        person = min(CUSTOMERS)
        await scene.comes(person, await scene.asks(FIRST))
        await scene.tells(person, FIRST)
        await scene.lets_go(person, FIRST, *lets)

    def do(self, *arrivals: Arrival, change: int = 0) -> bool:
        """Carries out turns, in which the process may die before a change: every byte is checked
        as it is sent, every record afterwards. Whether it died."""
        self.scene.now += timedelta(seconds=1)
        if change:
            died = bool(self.runner.run(self.scene.crash(arrivals[0], change)))
        else:
            self.runner.run(self.scene.do(*arrivals))
            died = False
        assert died or not self.scene.errors, self.scene.errors
        self.said = {person: self._to(person) for person in EVERYBODY}
        for call in self.scene.out.performed:
            chat = call.params.get("chat_id")
            if chat in self.seen:
                self.seen[chat].extend((b.data, 1001) for b in buttons(call) if b.data)
                del self.seen[chat][:-60]
        self.scene.out.clear()
        self.scene.check_records()
        return died

    def _to(self, person: int) -> str:
        """What this person is told: a notice to somebody else may come in the same turn."""
        mine = [c for c in self.scene.out.performed if c.params.get("chat_id") == person]
        return "".join(str(call.params.get("text")) for call in mine)

    def tap(self, person: int, data: str, message: int = 1001) -> None:
        self.do(self.scene.of(person).tap(data, message))

    def told(self, person: int, asker: int, data: str) -> None:
        self.tap(person, self.scene.of_told(person, asker, data)[:64])

    @rule(asker=askers, kind=kinds, uses=st.sampled_from([0, 1]), person=customers)
    def come(self, asker: int, kind: Kind, uses: int, person: int) -> None:
        code = self.runner.run(self.scene.asks(asker, kind, uses))
        self.do(self.scene.of(person).say(f"/start {code}"))

    @rule(person=customers, asker=askers, said=st.sampled_from(["yes", "yes", "yes", "no"]))
    def join(self, person: int, asker: int, said: str) -> None:
        self.told(person, asker, f"told:join:?:{said}")

    @rule(person=customers, asker=askers, kind=kinds, most=st.integers(1, 6),
          lets=st.lists(st.sampled_from(Release), max_size=6))  # fmt: skip
    def tell_some(
        self, person: int, asker: int, kind: Kind, most: int, lets: list[Release]
    ) -> None:
        """They come, answer so many questions, and say of some what may be read: nothing is read
        while it is not sent."""
        self.come(asker, kind, 0, person)
        self.join(person, asker, "yes")
        for question in ids(kind)[:most]:
            self.do(self.scene.of(person).say(answer(person, question)))
        self.told(person, asker, "told:enough:?")
        told = self.scene.told(person, asker)
        for question, release in zip(told.words if told else (), lets, strict=False):
            self.told(person, asker, f"told:let:?:{question}:{release}")
            self.look(asker, THEME_OF[question])
        self.told(person, asker, "told:send:?")
        self.look(asker, "moment")

    @rule(person=customers, asker=askers)
    def tell(self, person: int, asker: int) -> None:
        """Whatever is open is answered."""
        told = self.scene.told(person, asker)
        while told is not None and told.asks is not None and not told.pending:
            self.tap(person, f"turn:voice:{told.key}")
            self.do(self.scene.of(person).say(answer(person, told.asks)))
            told = self.scene.told(person, asker)
        self.told(person, asker, "told:enough:?")

    @rule(person=customers, asker=askers, question=questions, release=releases)
    def let(self, person: int, asker: int, question: str, release: str) -> None:
        """What the button says holds from now on; what says nothing we know is nothing."""
        before = self.scene.told(person, asker)
        self.told(person, asker, f"told:let:?:{question}:{release}")
        after = self.scene.told(person, asker)
        if before and after and not before.pending and question in before.words:
            known = release if release in {*Release} else "nothing"
            assert after.words[question].release == known
        self.look(asker, "moment")

    @rule(person=customers, asker=askers, release=st.sampled_from(Release), edits=st.booleans())
    def let_all(self, person: int, asker: int, release: Release, edits: bool) -> None:
        """One tap lets go what was on the screen that it stands under: nothing that was said
        since."""
        self.told(person, asker, "turn:voice:?")
        told = self.scene.told(person, asker)
        key = f"told:all:{told.key}:{release}:" if told else "-"
        under = next((data for data, _ in self.seen[person][::-1] if data.startswith(key)), None)
        if told is None or under is None:
            return
        if edits:
            self.edit(person, asker, 0)
        before = self.scene.lets(person, asker), self.scene.told(person, asker)
        self.tap(person, under)
        after = self.scene.told(person, asker)
        assert after is not None
        if before[1] is not None and after.words.keys() == told.words.keys():
            read = {id: quote.words for id, quote in told.words.items()}
            fresh = {id for id, q in after.words.items() if q.release and not
                     before[1].words[id].release}  # fmt: skip
            assert all(after.words[id].words == read[id] for id in fresh)
        self.look(asker, "moment")

    @rule(person=customers, asker=askers)
    def send(self, person: int, asker: int) -> None:
        """Nothing is sent before all of it was read back."""
        before = self.scene.told(person, asker)
        self.told(person, asker, "told:send:?")
        after = self.scene.told(person, asker)
        unread = before is None or before.unread is not None or before.pending
        assert not unread or after is None or after.sent == (before and before.sent)
        self.look(asker, "moment")

    @rule(person=customers, asker=askers, question=questions)
    def say_otherwise(self, person: int, asker: int, question: str) -> None:
        self.told(person, asker, f"told:again:?:{question}")
        told = self.scene.told(person, asker)
        if told is not None and told.asks == question and not told.pending:
            self.do(self.scene.of(person).say(answer(person, question)))
        self.look(asker, "moment")

    @rule(person=customers, asker=askers, at=st.integers(0, 5))
    def edit(self, person: int, asker: int, at: int) -> None:
        """An edited message releases nothing."""
        told = self.scene.told(person, asker)
        words = [(q, quote) for q, quote in told.words.items() if quote.message] if told else []
        if told and words:
            question, quote = words[at % len(words)]
            event = Corrected(answer(person, question) + " encore", quote.message or 0)
            self.do(self.scene.of(person).happen(event))
            after = self.scene.told(person, asker)
            assert after is not None and after.words[question].release is None
        self.look(asker, "moment")

    @rule(person=customers, asker=askers)
    def unsay(self, person: int, asker: int) -> None:
        told = self.scene.told(person, asker)
        self.told(person, asker, "told:unsay:?")
        assert told is None or told.pending or self.scene.told(person, asker) is None
        self.look(asker, "moment")

    @rule(asker=askers, theme=st.sampled_from([*THEMES, "", "?"]), page=small)
    def look(self, asker: int, theme: str, page: str = "0") -> None:
        self.tap(asker, f"voice:words:{theme}:{page}")

    @rule(asker=askers, wanted=st.sampled_from(["samedi", "mica", "Perle", "é", ":"]))
    def search(self, asker: int, wanted: str) -> None:
        self.tap(asker, f"voice:search:0:{wanted}")

    @rule(asker=askers, customer=st.integers(-1, 4), question=questions)
    def picture(self, asker: int, customer: int, question: str) -> None:
        """A quote as a picture, of whichever customer a button names."""
        self.tap(asker, f"voice:picture:{customer}:{question}")

    @rule(
        asker=st.sampled_from([*ASKERS, *COACHES]), kind=st.sampled_from(["aim", "report", "json"])
    )
    def take_away(self, asker: int, kind: str) -> None:
        """A card or a report, as it is released when it is made."""
        self.tap(asker, f"paper:{kind}:1")

    @rule(
        coach=st.sampled_from(COACHES),
        what=st.sampled_from(["one", "session", "paper:aim", "paper:report"]),
    )
    def coach_looks(self, coach: int, what: str) -> None:
        """A coach opens what is shared: no customer is in it."""
        known = self.scene.kept(coach).person.coach
        if known is not None:
            deed, _, kind = what.partition(":")
            self.tap(coach, f"coach:{deed}:{known.key(1)}{f':{kind}' if kind else ''}")

    @rule(by=everybody)
    def check_text(self, by: int) -> None:
        """A text that uses words of customers, without those that are theirs alone: only who was
        let read some of them is told whose they may be."""
        self.do(self.scene.of(by).say(CHECKED))
        lets = (let for person in CUSTOMERS for let in self.scene.lets(person, by).values())
        known = {*lets} - {"nothing"}
        assert known or not any(sign in self.said[by] for sign in ("🗣", "confiée", "accord"))

    @rule(asker=askers, change=st.integers(0, 4))
    def stop(self, asker: int, change: int) -> None:
        """No word is left to read, even when the process dies on the way."""
        stops = self.scene.of(asker).tap("voice:stop:yes")
        if self.do(stops, change=change):
            self.do(stops)
        assert self.scene.asker(asker) is None
        self.look(asker, "moment")

    @rule(
        asker=askers, deed=st.sampled_from(["revoke", "until:?:30", "uses:?:0", "qr", "group:?:0"])
    )
    def change_link(self, asker: int, deed: str) -> None:
        known = self.scene.asker(asker)
        if known is not None and known.links:
            name, _, rest = deed.partition(":")
            key = link_of(self.scene, asker)
            self.tap(asker, f"voice:{name}:{key}{rest[1:]}")

    @rule(person=everybody)
    def delete(self, person: int) -> None:
        """Nothing is left of them, anywhere."""
        self.tap(person, "go:delete")
        stored = self.scene.disk.everything()
        assert not any(str(person).encode() in name.encode() for name in stored)
        if person in CUSTOMERS:
            assert not any(str(person).encode() in payload for payload in stored.values())

    @rule(person=everybody, data=forged, message=st.sampled_from([1, 1001, 1002]))
    def forge(self, person: int, data: str, message: int) -> None:
        if "go:delete" not in data:
            asker = FIRST if message == 1 else SECOND
            self.tap(person, self.scene.of_told(person, asker, data)[:64], message)

    @rule(person=everybody, at=st.integers(0, 59))
    def old_button(self, person: int, at: int) -> None:
        """A button of any keyboard they ever had."""
        known = [button for button in self.seen[person] if not button[0].startswith("go:delete")]
        if known:
            self.tap(person, *known[at % len(known)])

    @rule(person=everybody, owner=everybody, at=st.integers(0, 59))
    def button_of_another(self, person: int, owner: int, at: int) -> None:
        """A button of a keyboard that somebody else had."""
        known = [button for button in self.seen[owner] if not button[0].startswith("go:delete")]
        if known:
            self.tap(person, *known[at % len(known)])

    @rule(person=everybody, text=typed)
    def type(self, person: int, text: str) -> None:
        if person in ASKERS and text in NAMES.values():
            self.tap(person, "voice:words")  # then it is nothing of theirs to keep
            return
        asked = (self.scene.kept(person).person.screen or "").startswith(
            ("voice-signs", "voice-a", "voice-w")
        )
        if text in NAMES.values() and asked:
            return  # a name that they ask under is theirs to show
        if person in ASKERS or text not in NAMES.values() or text == NAMES.get(person):
            self.do(self.scene.of(person).say(text))

    @rule(person=everybody, query=st.sampled_from(["", "samedi", "mica", "Perle", "carte"]))
    def search_inline(self, person: int, query: str) -> None:
        arrival = self.scene.of(person).happen(Searched(query))
        self.do(Arrival(arrival.update, person, "fr", arrival.event, "query"))

    @rule(person=everybody, event=st.sampled_from([Left(), Returned(), Sent("photo", 5)]))
    def happen(self, person: int, event: object) -> None:
        assert isinstance(event, Left | Returned | Sent | Said)
        self.do(self.scene.of(person).happen(event))

    @rule(days=st.sampled_from([1, 31, 91]))
    def time_passes(self, days: int) -> None:
        self.scene.now += later(days)

    @rule(person=everybody, change=st.integers(1, 4), data=forged)
    def die(self, person: int, change: int, data: str) -> None:
        """The process dies between two records; Telegram delivers the same again, later."""
        arrival = self.scene.of(person).tap(self.scene.of_told(person, FIRST, data)[:64])
        if self.do(arrival, change=change):
            self.look(FIRST, "moment")
            self.do(arrival)

    @rule()
    def restart(self) -> None:
        self.scene.start()


TestEverybody = Everybody.TestCase
TestEverybody.settings = settings(
    max_examples=int(os.environ.get("EXAMPLES", "50")),
    stateful_step_count=25,
    derandomize="SEED" not in os.environ,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
)
