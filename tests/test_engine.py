"""Random people: whatever they tap, type, edit or send, the conversation holds."""

from typing import Any

from hypothesis import HealthCheck, Phase, assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from msgspec.structs import replace

from flows.desk.planning import due
from flows.interview.answers import KEPT, REVIEW, Given, Slot
from flows.interview.kinds import Several
from flows.interview.table import CLOSING, QUESTIONS
from flows.protocol.exchange import (
    Command,
    Corrected,
    Due,
    Edit,
    Effect,
    Event,
    File,
    Left,
    Paper,
    React,
    Rekey,
    Resumed,
    Returned,
    Said,
    Say,
    Sent,
    Tapped,
    Toast,
)
from flows.record.person import Person, Place
from tests.strategies import (
    COMMANDS,
    COMPLETE,
    EXPRESS,
    MOST_STEPS,
    TEXTS,
    WRITTEN,
    Phone,
    answer,
    started,
    stored,
    until,
)

LOCALES = ("fr-CA", "en")
KINDS = ("photo", "voice", "sticker", "document", "poll")
FORGED = st.one_of(
    st.sampled_from(
        [
            "",
            ":",
            "a",
            "a:1",
            "a:1:1:depth:nothing",
            "a:9:9:depth:express",
            "m:1:1:last_five:site:²",
            "n:1:1:depth:nickname",
            "n:1:1:depth:ok",
            "edit:share.9",
            "edit:share.x",
            "edit:nobody",
            "show:why:nowhere" + "x" * 40,
            "show:answers:nowhere",
            "turn:why-line:aim.²",
            "turn:why-line:aim.99999999",
            "show:",
            "set:language:xx",
            "set:address",
            "set:currency:yen",
            "go:persona:7",
            "go:persona:x",
            "go:nowhere",
            "go:favourite",
            "go:deepen",
            "go:sheet",
            "go:quiet",
            "go:remind:1:days_90",
            "go:remind:9:days_7",
            "go:remind:1:none",
            "do:done:1:0",
            "do:done:9:0",
            "do:pick:1:nothing",
            "do",
            "show:reminder:1:8",
            "show:own-action:x",
            "paper:aim:1",
            "paper:report:9",
            "paper:nothing:1",
            "paper",
            "show:papers:1",
            "show:papers:x",
            "check",
            "check:turn",
            "check:turn:9:post",
            "check:turn:1:message",
            "check:show:²",
            "check:keep:1",
            "check:keep:9.9",
            "check:apart:1:nothing",
            "check:apart:x:post",
            "turn:checked:1:post",
            "turn:check-whom:x:y",
            "show:ask:x",
            "prospect",
            "prospect:outcome:1:signed",
            "prospect:outcome:9:x",
            "prospect:forget:9",
            "show:prospect:9",
            "news",
            "news:review",
            "news:forget:9:1:0",
            "show:news-form:x",
        ]
    ),
    st.text(max_size=20),
)
EVERY_DAY = ("check", "prospect", "news", "ask", "action")
GARBAGE: tuple[Any, ...] = ({"x": 1}, ["x"], "x", 7, True, [], {})
OFTEN = st.integers(min_value=0, max_value=50)


def seen(effects: tuple[Effect, ...]) -> bool:
    """Whether anything of it reaches the person's eyes."""
    shown = (Say, Edit, Rekey, React, File, Paper)
    return any(isinstance(e, shown) or (isinstance(e, Toast) and e.text) for e in effects)


class Conversations(RuleBasedStateMachine):
    """One person, from hello or from the middle of an interview, who does anything at all."""

    @initialize(
        locale=st.sampled_from(LOCALES),
        begun=st.sampled_from(["", "trigger", REVIEW, KEPT]),
        plan=st.sampled_from([EXPRESS, COMPLETE]),
    )
    def meet(self, locale: str | None, begun: str, plan: dict[str, str]) -> None:
        self.phone = played(locale, begun, frozenset(plan.items())).fork()
        self.taps: list[Tapped] = []

    @rule(at=OFTEN)
    def tap(self, at: int) -> None:
        """Any button still on the screen, those of long ago included."""
        buttons = self.phone.buttons()
        assume(buttons)
        message, button = buttons[at % len(buttons)]
        event = self.phone.tapped(button.data, message)
        self.taps.append(event)
        self.happens(event)

    @precondition(lambda self: self.taps)
    @rule(at=OFTEN)
    def tap_again(self, at: int) -> None:
        """A button that may be gone since: a second tap, or a slow phone."""
        self.happens(self.taps[-1 - at % len(self.taps)])

    @rule(at=OFTEN)
    def type_a_label(self, at: int) -> None:
        buttons = self.phone.buttons()
        assume(buttons)
        self.writes(buttons[at % len(buttons)][1].label)

    @rule()
    def answer(self) -> None:
        """What a person in good faith does."""
        if self.phone.person.interview and self.phone.place.slot and self.phone.asked():
            answer(self.phone, EXPRESS)

    @rule(text=TEXTS | st.sampled_from(sorted(WRITTEN.values())))
    def type_anything(self, text: str) -> None:
        self.writes(text)

    @rule(
        name=st.sampled_from(COMMANDS) | st.sampled_from(["stop", "START", "", "x" * 60]),
        text=TEXTS,
    )
    def command(self, name: str, text: str) -> None:
        """Commands change no answer; what follows them is no answer either."""
        before = given(self.phone.person)
        self.happens(Command(name, text, self.phone._next()))
        assert given(self.phone.person) == before

    @rule(name=st.sampled_from(EVERY_DAY), taps=st.lists(OFTEN, min_size=3, max_size=9))
    def do_as_every_day(self, name: str, taps: list[int]) -> None:
        """What is done again and again, in the middle of anything: the command, then taps where it
        leads; a few of them come to its end."""
        self.happens(Command(name, "", self.phone._next()))
        for at in taps:
            newest = self.phone.buttons()
            buttons = [(message, b) for message, b in newest if message == newest[0][0] and b.data]
            if buttons:
                message, button = buttons[at % len(buttons)]
                self.happens(self.phone.tapped(button.data, message))

    @precondition(lambda self: self.phone._typed)
    @rule(at=OFTEN, text=TEXTS)
    def edit(self, at: int, text: str) -> None:
        typed = self.phone._typed
        self.happens(Corrected(text, typed[-1 - at % len(typed)]))

    @rule(number=st.integers(min_value=0, max_value=2**40), text=TEXTS)
    def edit_what_we_never_saw(self, number: int, text: str) -> None:
        self.happens(Corrected(text, 2**41 + number))

    @rule(data=FORGED, about=st.none() | TEXTS)
    def forge(self, data: str, about: str | None) -> None:
        """Callback data that no button of ours carries now."""
        self.happens(Tapped(data, 1, about))

    @rule(kind=st.sampled_from(KINDS))
    def send(self, kind: str) -> None:
        self.happens(Sent(kind, self.phone._next()))

    @rule(event=st.sampled_from([Left(), Returned(), Resumed()]))
    def come_and_go(self, event: Event) -> None:
        self.happens(event)

    @rule(days=st.sampled_from([0, 7, 30, 90]))
    def come_due(self, days: int) -> None:
        """Reminders come to who asked for them, once their time has come, and never twice."""
        self.phone.pass_days(days)
        for _ in self.phone.person.reminders:
            before, now = self.phone.person, self.phone.now()
            assert seen(self.phone.happen(Due())) == due(before, now)
        assert not seen(self.phone.happen(Due()))

    @rule(setting=st.sampled_from(["language:fr", "language:en", "address:tu", "currency:dollar"]))
    def change_a_setting(self, setting: str) -> None:
        before = given(self.phone.person)
        self.happens(Tapped(f"set:{setting}", 1))
        assert given(self.phone.person) == before

    def writes(self, text: str) -> None:
        self.happens(self.phone.said(text))

    def happens(self, event: Event) -> None:
        """One event, and all that must hold after any event."""
        before = self.phone.person
        effects = self.phone.happen(event)
        if isinstance(event, Said | Tapped | Command | Sent):
            assert seen(effects), event
        assert stored(self.phone.person) == self.phone.person
        lost = set(given(before)) - set(given(self.phone.person))
        assert not lost or forgets(self.phone.person, effects, lost), (event, lost)

    def teardown(self) -> None:
        """From wherever they are, /start answers, and going forward leads to the sheet."""
        if hasattr(self, "phone"):
            assert seen(self.phone.play("/start"))
            go_home(self.phone)


def given(person: Person) -> dict[tuple[int, str], Any]:
    """Every answer of every interview."""
    return {(i.id, s): v for i in person.interviews for s, v in i.values().items()}


def forgets(person: Person, effects: tuple[Effect, ...], lost: set[tuple[int, str]]) -> bool:
    """Only deleting forgets; a sheet made anew asks for its action again, and what a correction
    takes away is in the sheet of before."""
    erased = any(type(effect).__name__ == "Erase" for effect in effects)
    before = {(i.id, slot) for i in person.interviews for v in i.versions for slot in v.before}
    return erased or {pair for pair in lost if pair[1] not in CLOSING} <= before


def go_home(phone: Phone) -> None:
    """Goes forward as anybody would. Raises AssertionError if that never ends."""
    for _ in range(MOST_STEPS):
        if phone.place.at == KEPT:
            return
        step(phone)
    raise AssertionError(f"stuck at {phone.place}")


def step(phone: Phone) -> None:
    gestures = phone.gestures()
    forward = gestures.get("keep") or gestures.get("skip")
    if phone.place.at == REVIEW:
        phone.happen(Tapped("go:sheet", 1))
    elif not phone.asked():
        phone.happen(Tapped("go:on", 1))
    elif forward is not None:
        phone.tap(forward)
    else:
        answer(phone, EXPRESS)


_PLAYED: dict[Any, Phone] = {}


def played(locale: str | None, at: str, plan: frozenset[tuple[str, str]]) -> Phone:
    """A phone in the middle of an interview, or one that nobody has touched."""
    key = (locale, at, plan)
    if key not in _PLAYED:
        _PLAYED[key] = until(locale, dict(plan), at) if at else Phone(locale)
    return _PLAYED[key]


Conversations.TestCase.settings = settings(
    max_examples=30,
    stateful_step_count=30,
    phases=[Phase.generate],  # shrinking takes minutes: add Phase.shrink to study a failure
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)
TestConversations = Conversations.TestCase


def test_a_record_of_another_version() -> None:
    """An answer that its question no longer understands is asked again, and breaks nothing."""
    phone = until("fr", COMPLETE, REVIEW)
    for at, slot in enumerate(list(phone.interview.given)[::2]):
        garbage = Given(GARBAGE[at % len(GARBAGE)], phone.interview.begun)
        spoilt = {**phone.interview.given, slot: garbage, "gone": garbage}
        there = phone.fork()
        there.person = there.person.with_interview(replace(phone.interview, given=spoilt))
        for command in ("start", "sheet", "edit"):
            assert seen(there.play(f"/{command}")), (slot, garbage)
        assert there.interview.unread.keys() >= {"gone"}
        go_home(there)


def test_a_place_of_another_version() -> None:
    """Whose open question is gone is asked the first one without an answer."""
    phone = until("fr", COMPLETE, "trigger")
    phone.person = phone.person.with_interview(replace(phone.interview, place=Place("gone.1")))
    assert seen(phone.play("/start"))
    assert phone.place.at == "trigger"


def test_text_of_a_command_is_no_answer() -> None:
    """Nothing of a command, its argument included, ever stands among the answers."""
    phone = started("fr")
    phone.play("/start secret-payload")
    phone.play("/help secret-payload")
    assert "secret-payload" not in str(given(phone.person))


def test_what_people_write_is_escaped() -> None:
    """A name written as HTML is shown as it was written, in questions, screens and sheet."""
    name = "<b>Marco & fils</b>"
    phone = until("fr", {**EXPRESS, "favourite": name}, KEPT)
    assert phone.interview.given["favourite"].value == name
    said = [e.html for e in phone.play("/sheet") if isinstance(e, Say)]
    said += [e.html for e in phone.play("/edit") if isinstance(e, Say)]
    assert any("&lt;b&gt;Marco &amp; fils&lt;/b&gt;" in html for html in said)
    assert not any(name in html for html in said)


def test_several_questions_are_known_as_such() -> None:
    """Only questions of several taps have an OK."""
    for question in QUESTIONS.values():
        assert isinstance(question, Several) == (question.kind in ("multi", "counter"))
        assert Slot.parse(question.id) == Slot(question.id)
