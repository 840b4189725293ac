"""The action of the week: ticked, changed, put off; what was done stays, answers do not move."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.desk.planning import due
from flows.desk.telling import made, stamp
from flows.interview.answers import KEPT, REVIEW, Action, Given
from flows.papers.manuscript import manuscript
from flows.protocol.exchange import Due, Edit, Effect, Event, File, Paper, Say, Tapped
from flows.record.person import MOST_TASKS, Task, done, take, task, tasks
from flows.rooms import HOUSE
from flows.week.screens import DONE_SHOWN
from flows.words.texts import Words
from flows.words.voices import Variant
from tests.conversing import BEGUN, words
from tests.strategies import COMPLETE, EXPRESS, TEXTS, Phone, finished, started, stored, until
from tests.test_engine import given, go_home, seen

OWN = "Appeler la mairie jeudi matin"
BUTTON = 24
_FINISHED: dict[str, Phone] = {}


def at_home(locale: str = "fr") -> Phone:
    """Somebody whose sheet is theirs, with an action, and a reminder in a week."""
    if locale not in _FINISHED:
        _FINISHED[locale] = finished(locale, EXPRESS)
    return _FINISHED[locale].fork()


def now(phone: Phone) -> Task:
    """What they are to do. Raises AssertionError when it is nothing."""
    found = task(phone.interview)
    assert found is not None
    return found


def do(phone: Phone, deed: str) -> tuple[Effect, ...]:
    """A tap on a button of the action they are at."""
    return phone.happen(Tapped(f"do:{deed}:1:{stamp(now(phone))}", 0))


def said(effects: tuple[Effect, ...]) -> str:
    return "\n".join(effect.html for effect in effects if isinstance(effect, Say | Edit))


def of_the_sheet(phone: Phone) -> str:
    """The line of the week's action, as the sheet says it to who reads all of it."""
    said_before = phone.person
    phone.play("/sheet")
    texts = said(phone.tap(phone.button("show:told:speak"))).split("\n")
    phone.person = said_before
    (line,) = (line for line in texts if line.startswith("👉"))
    return line


def test_the_one_chosen_in_the_interview() -> None:
    """/action tells what was chosen in the interview, and since when."""
    phone = at_home()
    shown = said(phone.play("/action"))
    assert words().speak(phone.person).label("action.say_price") in shown
    assert "21 nov. 2026" in shown


def test_before_there_is_a_sheet() -> None:
    """Before the sheet, /action says when it is chosen and leads on; nobody is stuck."""
    for phone in (Phone("fr"), started("fr"), until("fr", COMPLETE, "trigger")):
        assert words().speak(phone.person).label("screen-action-none") in said(
            phone.play("/action")
        )
        phone.type("Continuer")
        go_home(phone)


def test_ticked() -> None:
    """What is ticked is listed with its day; others are proposed, and what the sheet says is one of
    them; no answer changed."""
    phone = at_home()
    before = given(phone.person)
    phone.pass_days(3)
    shown = said(do(phone, "done"))
    assert task(phone.interview) is None
    assert [t.what for t in done(phone.interview)] == ["say_price"]
    assert "24 nov. 2026" in shown
    proposed = [b.data or "" for _, b in phone.buttons() if (b.data or "").startswith("do:pick")]
    assert "do:pick:1:say_price" not in proposed and len(proposed) == 3
    assert words().speak(phone.person).label("action.say_price") not in of_the_sheet(phone)
    assert given(phone.person) == before


def test_ticked_twice_is_once() -> None:
    """A second tap on the same button, or one on a message of before, ticks nothing more."""
    phone = at_home()
    old = Tapped(f"do:done:1:{stamp(now(phone))}", 0)
    for _ in range(2):
        assert seen(phone.happen(old))
    phone.happen(Tapped("do:pick:1:write_limits", 0))
    for deed in ("done", "later", "again"):
        assert seen(phone.happen(Tapped(old.data.replace("done", deed), 0)))
    assert [t.what for t in tasks(phone.interview)] == ["say_price", "write_limits"]
    assert task(phone.interview) == Task("write_limits", now(phone).since)


def test_all_done_comes_round() -> None:
    """Who has done all that is proposed is proposed it again, what was done longest ago first."""
    phone = at_home()
    for _ in range(14):
        do(phone, "done")
        phone.pass_days(7)
        pick = next(b.data for _, b in phone.buttons() if (b.data or "").startswith("do:pick"))
        phone.happen(Tapped(pick or "", 0))
    did = [t.what for t in done(phone.interview)]
    every = len(set(did))
    assert len(did) == 14 and 3 < every < 14
    assert did == (did[:every] * 14)[:14]


def test_changed() -> None:
    """Another of the proposals takes its place, without a trace of the one before; the sheet names
    it and no answer changed."""
    phone = at_home()
    before = given(phone.person)
    phone.play("/action")
    phone.play("[Changer]")
    choices = [b.data for _, b in phone.buttons()[:4]]
    assert "do:pick:1:say_price" not in choices
    phone.play("[Écrire mes limites]")
    assert now(phone).what == "write_limits" and not done(phone.interview)
    assert "Écrivez dans votre devis" in of_the_sheet(phone)
    assert given(phone.person) == before


def test_in_their_own_words() -> None:
    """What they write is their action, on the screen, on the sheet and on paper, between
    guillemets; the question that was open stays unanswered."""
    phone = at_home()
    phone.happen(Tapped("edit:looks_like", 0))
    phone.tap(phone.gestures()["back"])
    place = phone.place
    phone.happen(Tapped("show:own-action:1", 0))
    shown = said(phone.type(OWN))
    assert OWN in shown and phone.place == place
    assert now(phone) == Task(OWN, now(phone).since, own=True)
    assert of_the_sheet(phone).replace("\u202f", " ").endswith(f"« {OWN} »")
    effects = phone.happen(Tapped("paper:report:1", 0))
    (paper,) = (effect for effect in effects if isinstance(effect, Paper))
    week = manuscript(paper, words()).document.week
    assert week is not None and OWN in str(week.steps[0]) and len(week.steps) > 1
    phone.happen(Tapped("show:why:speak", 0))
    name = words().speak(phone.person).label("line-action.name")
    assert OWN in said(phone.play(f"[{name}]"))


def test_nobody_is_named_in_it() -> None:
    """An address or a family name in their action is masked before it is kept, and said so; what
    insults stays off the sheet."""
    phone = at_home()
    phone.happen(Tapped("show:own-action:1", 0))
    phone.type("écrire à Marie Durand, marie@example.org")
    assert "Durand" not in str(phone.person) and "example.org" not in str(phone.person)
    phone.happen(Tapped("show:own-action:1", 0))
    phone.type("dire non à ce gros con")
    assert now(phone).own and "con" not in of_the_sheet(phone).split()


@pytest.mark.parametrize("text", ["…", "mot " * 100])
def test_what_is_no_action(text: str) -> None:
    """What cannot be one is told so, and the next words are listened to all the same."""
    phone = at_home()
    before = now(phone)
    phone.happen(Tapped("show:own-action:1", 0))
    assert seen(phone.type(text)) and now(phone) == before
    phone.type(OWN)
    assert now(phone).what == OWN


def test_put_off() -> None:
    """A week later, on a weekday; the reminder that was to come moves with it, and none is made
    up."""
    phone = at_home()
    phone.pass_days(1)
    do(phone, "later")
    assert now(phone).until == date(2026, 11, 30) and now(phone).since < phone.now()
    assert [at.date() for at in phone.person.reminders] == [date(2026, 11, 30)]
    phone.happen(Tapped("go:quiet", 0))
    shown = said(do(phone, "later"))
    assert phone.person.reminders == () and "30 nov. 2026" in shown


def test_in_a_week_under_a_reminder() -> None:
    """Under a reminder, « in a week » puts it off and arranges to be told again."""
    phone = at_home()
    phone.pass_days(7)
    assert seen(phone.happen(Due())) and not phone.person.reminders
    phone.play("[Dans une semaine]")
    assert now(phone).until == date(2026, 12, 5)
    assert [at.date() for at in phone.person.reminders] == [date(2026, 12, 5)]


def test_the_sheet_asks_whether_it_holds() -> None:
    """After 30 and 90 days the sheet is asked about, not the action; each answer leads on, and
    what to tell opens where it is told."""
    for days, news, later in ((30, "news:open", 90), (90, "news:review", 90)):
        phone = at_home()
        phone.happen(Tapped(f"go:remind:1:days_{days}", 0))
        phone.pass_days(days + 1)
        shown = said(phone.happen(Due()))
        assert "tient-elle encore" in shown and str(days) in shown
        assert phone.button(news) and phone.button("go:see")
        phone.type("oui, elle tient")
        phone.tap(phone.button(f"go:remind:1:days_{later}"))
        assert len(phone.person.reminders) == 1


def test_of_another_sheet() -> None:
    """What is told of a sheet that is not the open one opens it first; nothing is put in the wrong
    one."""
    phone = at_home()
    phone.happen(Tapped("go:remind:1:days_30", 0))
    phone.happen(Tapped("go:scratch", 0))
    phone.pass_days(31)
    phone.happen(Due())
    phone.tap(phone.button("go:persona:1"))
    assert phone.interview.id == 1


def test_the_clock_is_asked_once() -> None:
    """Who said no and later asks for a reminder is asked for their clock, once, then goes on where
    they were; who leaves it unsaid is reminded by that of those who speak like them."""
    phone = until("fr", EXPRESS, "reminder")
    phone.type("non merci")
    place = phone.place
    phone.happen(Tapped("go:remind:1:days_7", 0))
    assert phone.place.at == "time_zone"
    (assumed,) = phone.person.reminders
    assert "Paris, Bruxelles" in said(phone.play("/settings"))
    phone.tap(phone.button("go:on"))
    phone.type("Montréal")
    assert phone.person.reminders == (assumed + timedelta(hours=6),)
    assert phone.place.at == place.at
    phone.happen(Tapped("go:remind:1:days_90", 0))
    assert phone.place.at == place.at
    assert [at.date() for at in phone.person.reminders] == [date(2027, 2, 19)]


def test_in_settings() -> None:
    """/settings tells which reminder comes, on which day, at what hour of which city; moves it, and
    stops it; then offers one."""
    phone = at_home()
    shown = said(phone.play("/settings"))
    assert all(told in shown for told in ("28 nov. 2026", "10\u00a0h", "Paris, Bruxelles"))
    phone.tap(phone.button("turn:arrange:1"))
    phone.tap(phone.button("go:remind:1:days_30"))
    assert "21 déc. 2026" in said(phone.play("/settings"))
    phone.type("arrêter les rappels")
    assert phone.person.reminders == ()
    assert "Aucun rappel" in said(phone.play("/settings"))
    assert phone.button("turn:arrange:1")


def test_exported() -> None:
    """/export shows what they did, what they are at and when."""
    phone = at_home()
    do(phone, "done")
    phone.happen(Tapped("do:pick:1:write_limits", 0))
    (file,) = phone.play("/export")
    assert isinstance(file, File)
    did, at = json.loads(file.content)["interviews"][0]["actions"]
    assert (did["what"], at["what"]) == ("say_price", "write_limits")
    assert did["done"].startswith("2026-11-21") and "done" not in at


def test_the_interview_has_the_last_word() -> None:
    """Who answers the question again is at that one; what was done stays."""
    phone = at_home()
    do(phone, "done")
    phone.happen(Tapped("do:pick:1:write_limits", 0))
    phone.happen(Tapped("edit:action", 0))
    what, option = next((o, b) for o, b in phone.options().items() if o != "write_limits")
    phone.tap(option)
    assert now(phone).what == what
    assert [t.what for t in done(phone.interview)] == ["say_price"]


def test_an_action_that_nobody_knows_any_more() -> None:
    """A record of another version of the bot breaks nothing."""
    phone = at_home()
    strange = replace(phone.interview, tasks=(Task("fly", phone.now()),))
    phone.person = phone.person.with_interview(strange)
    for line in ("/action", "/sheet", "/settings", "/export"):
        assert seen(phone.play(line))


def test_it_does_not_grow_for_ever() -> None:
    """What was done is kept for four years of one a week."""
    interview = at_home().interview
    for n in range(MOST_TASKS + 5):
        at = BEGUN + timedelta(n)
        interview = take(interview, Task("say_price", at, done=at))
    assert len(interview.tasks) == MOST_TASKS and interview.tasks[-1].since == at


def test_few_of_them_are_shown() -> None:
    """A long list shows its newest lines, and how many came before."""
    phone = at_home()
    for _ in range(DONE_SHOWN + 2):
        phone.happen(Tapped("show:own-action:1", 0))
        phone.type(OWN)
        shown = said(do(phone, "done"))
    assert shown.count("✓") == DONE_SHOWN and "2 autres" in shown


@pytest.mark.parametrize("locale", ["fr", "fr-CA", "en"])
def test_buttons_fit(locale: str) -> None:
    """The buttons of every screen of these are 24 characters at most, dates included."""
    phone = at_home(locale)
    shown = ["/action", "/settings"]
    data = ["show:choose-action:1", "show:own-action:1", "show:arrange:1", "show:planned:1"]
    data += [f"show:{name}:1:{days}" for name in ("reminder", "holds") for days in (7, 30, 90)]
    for line in shown:
        phone.play(line)
    for each in data:
        phone.happen(Tapped(each, 0))
    phone.happen(Tapped("go:remind:1:days_90", 0))
    phone.pass_days(200)
    phone.happen(Tapped("go:remind:1:days_90", 0))
    phone.play("/settings")
    assert [b.label for _, b in phone.buttons() if len(b.label) > BUTTON] == []


_MET: dict[Any, Phone] = {}


def met(begun: str) -> Phone:
    """Somebody at a place of the interview."""
    if begun not in _MET:
        _MET[begun] = until("fr", EXPRESS, begun)
    return _MET[begun].fork()


class Weeks(RuleBasedStateMachine):
    """One person who ticks, changes, puts off, stops, and goes on with the interview, as they
    like, while weeks pass."""

    @initialize(begun=st.sampled_from(["trigger", REVIEW, "reminder", KEPT]))
    def meet(self, begun: str) -> None:
        self.phone = met(begun)
        self.did = 0

    @rule(command=st.sampled_from(["/action", "/settings", "/sheet", "/edit", "/start"]))
    def open(self, command: str) -> None:
        self.happens(self.phone._event(command))

    @rule(at=st.integers(0, 15), typing=st.booleans())
    def use_a_button(self, at: int, typing: bool) -> None:
        """Mostly of the last messages."""
        buttons = self.phone.buttons()
        assume(buttons)
        message, button = buttons[at % len(buttons)]
        typed = self.phone.said(button.label)
        self.happens(typed if typing else self.phone.tapped(button.data, message))

    @rule(deed=st.sampled_from(["done", "later", "again", "pick"]), what=st.sampled_from(Action))
    def do(self, deed: str, what: str) -> None:
        interview = self.phone.person.interview
        at = task(interview) if interview else None
        about = what if deed == "pick" else stamp(at) if at else "0"
        self.happens(Tapped(f"do:{deed}:1:{about}", 1))

    @rule(days=st.sampled_from(["days_7", "days_30", "days_90"]))
    def arrange(self, days: str) -> None:
        self.happens(Tapped(f"go:remind:1:{days}", 1))

    @rule()
    def stop(self) -> None:
        self.happens(Tapped("go:quiet", 1))
        assert self.phone.person.reminders == ()

    @rule(text=TEXTS)
    def name_their_own(self, text: str) -> None:
        self.happens(Tapped("show:own-action:1", 1))
        self.happens(self.phone.said(text))

    @rule(days=st.sampled_from([1, 7, 30, 90]))
    def wait(self, days: int) -> None:
        """What is due comes, each once, and then nothing."""
        self.phone.pass_days(days)
        for _ in self.phone.person.reminders:
            before = self.phone.person
            assert seen(self.phone.happen(Due())) == due(before, self.phone.now())
        assert not due(self.phone.person, self.phone.now())
        assert not seen(self.phone.happen(Due()))

    def happens(self, event: Event) -> None:
        before = self.phone.person
        assert seen(self.phone.happen(event)), event
        after = self.phone.person
        assert stored(after) == after
        answers = {k: v for k, v in given(before).items() if k[1] not in CLOSING_ONES}
        kept = given(after)
        assert after.interviews == () or all(k in kept for k in answers), event
        did = sum(len(done(i)) for i in after.interviews)
        assert after.interviews == () or did >= self.did
        self.did = did

    def teardown(self) -> None:
        """From wherever they are, /start answers, and going forward leads to the sheet."""
        if hasattr(self, "phone"):
            assert seen(self.phone.play("/start"))
            go_home(self.phone)


CLOSING_ONES = {"action", "reminder", "time_zone", "looks_like"}
Weeks.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    phases=[Phase.generate],
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)
TestWeeks = Weeks.TestCase


def test_a_skipped_action_is_none() -> None:
    """Without an answer to the question, nothing is to be done."""
    interview = at_home().interview
    skipped = {**interview.given, "action": Given(None, BEGUN)}
    assert task(replace(interview, given=skipped)) is None


@pytest.mark.parametrize(
    ("locale", "came"), [("fr", "deux rendez-vous, un devis"), ("en", "two calls and one quote")]
)
def test_what_came_of_it(locale: str, came: str) -> None:
    """Once it is done, what came of it is asked, heard in their words, kept beside it and shown;
    the action proposed next is another one. A reply that tells nothing is not kept."""
    phone = at_home(locale)
    phone.person = phone.person.changing(take(phone.interview, Task(Action.SAY_PRICE, BEGUN)))
    do(phone, "done")
    silent = phone.fork()
    silent.type("?")
    assert silent.interview.tasks[-1].came is None
    told = said(phone.type(came))
    assert phone.interview.tasks[-1].came == came
    assert came in told
    assert made_first(phone) != Action.SAY_PRICE


@pytest.mark.parametrize(
    ("locale", "came"),
    [
        ("fr", "La notaire a reçu le prix, 340 euros pour trois actes, et va me répondre."),
        ("en", "I sent Delroy the price for the beam, he will come back to me on Monday morning."),
    ],
)
def test_a_sentence_is_what_came_of_it(locale: str, came: str) -> None:
    """While what came of it is awaited, a sentence of any length is that, and no text to check; a
    text of several lines is one."""
    phone = at_home(locale)
    phone.person = phone.person.changing(take(phone.interview, Task(Action.SAY_PRICE, BEGUN)))
    do(phone, "done")
    pasted = phone.fork()
    phone.type(came)
    assert phone.interview.tasks[-1].came == came
    pasted.type("\n".join([came] * 3))
    assert pasted.interview.tasks[-1].came is None


@pytest.mark.parametrize(
    ("locale", "came"),
    [("fr", "Prix envoyé, il a signé."), ("en", "Price sent, he signed.")],
)
def test_what_came_of_it_may_be_a_customer(locale: str, came: str) -> None:
    """What was done brought a customer: it is kept as what came of it, and asked about as news; the
    interview asks nothing, and nobody is called « Prix envoyé »."""
    phone = at_home(locale)
    phone.person = phone.person.changing(take(phone.interview, Task(Action.SAY_PRICE, BEGUN)))
    do(phone, "done")
    answers = phone.interview.given
    phone.type(came)
    assert phone.interview.tasks[-1].came == came
    (piece,) = phone.interview.news
    assert piece.kind == "customer" and "who" not in piece.given
    assert (phone.person.screen or "").startswith("news-form:")
    assert phone.interview.given == answers


@pytest.mark.parametrize(("locale", "done_so"), [("fr", "c fait"), ("en", "done it")])
def test_it_is_done_in_their_words(locale: str, done_so: str) -> None:
    """Said done under the action, in whatever words, it is done; other words are none of its."""
    phone = at_home(locale)
    phone.play("/action")
    phone.type("!")
    assert not done(phone.interview)
    phone.play("/action")
    phone.type(done_so)
    assert len(done(phone.interview)) == 1


def test_a_name_is_asked_where_it_is_only_said_that_there_is_one() -> None:
    """« Oui, un nom » names nobody: whose it is is asked, and is then met as a lead."""
    phone = at_home()
    chosen = Task(Action.ASK_INTRODUCTION, phone.interview.given["action"].at)
    phone.person = phone.person.changing(take(phone.interview, chosen))
    do(phone, "done")
    assert "Lequel" in said(phone.type("oui, un nom"))
    assert not phone.person.prospects
    phone.type("oui, Karim")
    assert [p.name for p in phone.person.prospects] == ["Karim"]


def made_first(phone: Phone) -> Action:
    """The action that the sheet proposes first."""
    return made(Dialogue(phone.person, words(), BEGUN, HOUSE)).actions[0]


@pytest.mark.parametrize("action", sorted(Action))
def test_every_action_is_a_plan(action: Action) -> None:
    """Each action says when it is done: « Quand …, je … », in the first person."""
    texts = words().texts
    for variant, opens in ((Variant("fr"), "Quand "), (Variant("en"), "When ")):
        assert opens in str(texts[variant].html(Words("action-plan", {"do": str(action)})))
