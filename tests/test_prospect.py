"""Before you sign: a prospect held against the sheet, from the first tap to the outcome."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.interview.answers import KEPT, NO_FAMILY, Answers, Given, SellsBy
from flows.interview.path import path
from flows.prospect.advice import questions
from flows.prospect.judging import RULES, comparable, judge
from flows.prospect.listening import answered, understood
from flows.prospect.questions import BY_ID, NONE, QUESTIONS, One, asked
from flows.prospect.reasons import Side
from flows.prospect.signs import alarm_of, alarms, key, likes, meant
from flows.protocol.exchange import Button, Edit, Effect, File, Said, Say, Tapped, Toast
from flows.reading.judging import insult
from flows.record.person import Place
from flows.record.prospects import MOST_PROSPECTS, Ending, Prospect, Verdict
from flows.rooms import HOUSE
from flows.sheet.discretion import discreet
from flows.sheet.findings.payers import favourite_turn
from flows.sheet.findings.regrets import Cause
from flows.sheet.line import cites
from flows.words.texts import Texts, Words
from flows.words.voices import Variant
from tests.conversing import BEGUN, words
from tests.random_answers import interviews
from tests.sheet_checks import texts_in
from tests.strategies import EXPRESS, TEXTS, Phone, finished, started, stored, timeless, until
from tests.tongues import LANGUAGES, VARIANTS

SITUATIONS = Path(__file__).parent / "situations"
LIMITS, LISTS = words().limits, words().lists
VOICES = {variant: words().texts[variant] for variant in VARIANTS if variant.region is None}
FRENCH = VOICES[Variant("fr")]
VOICES_BY = {language: VOICES[Variant(language)] for language in LANGUAGES}
Chosen = dict[str, tuple[str, ...]]


def situation(name: str) -> dict[str, Any]:
    """The answers of a situation, by slot."""
    values: dict[str, Any] = tomllib.loads((SITUATIONS / f"{name}.toml").read_text())["answers"]
    return values


def known(values: dict[str, Any]) -> Answers:
    return meant(discreet(path(values).answers, LISTS), LISTS)


EVERY = {file.stem: situation(file.stem) for file in sorted(SITUATIONS.glob("*.toml"))}
BOTH = [name for name, values in EVERY.items() if values.get("favourite") and values.get("wrong")]
TURNS = [(name, i) for name in BOTH for i in range(len(known(EVERY[name]).regrets))]

with_both = pytest.mark.parametrize("name", BOTH)
with_each_regret = pytest.mark.parametrize(("name", "turn"), TURNS)
in_both_languages = pytest.mark.parametrize("locale", LANGUAGES)


def of_favourite(answers: Answers) -> Chosen:
    """What the favourite's own facts would have answered."""
    turn = favourite_turn(answers)
    family = answers.families[turn] if turn is not None else None
    told = {
        "source": answers.found_by,
        "want": family and family.want,
        "can": family and family.can,
        "payer": answers.payer and key(answers.payer),
        "group": None if turn is None else str(turn),
    }
    seen = {"likeness": tuple(likes(answers)), "signs": (NONE,)}
    there = asked(answers, LIMITS)
    return seen | {q: (str(option),) for q, option in told.items() if option and q in there}


def of_regret(answers: Answers, turn: int) -> Chosen:
    """What a regret's own facts would have answered."""
    regret = answers.regrets[turn]
    shown, told = alarms(answers, LIMITS), (regret.first_sign, *regret.wrong)
    seen = tuple(dict.fromkeys(str(alarm_of(shown, key(s))) for s in told if s))
    likeness = {"likeness": (NONE,)} if likes(answers) else {}
    source = {"source": (str(regret.regret_from),)} if regret.regret_from else {}
    none = regret.regret_family in (None, NO_FAMILY)
    group = {"group": ("other" if none else str(regret.regret_family),)}
    return {**source, **likeness, **group, "signs": seen}


def with_sheet(values: dict[str, Any], locale: str) -> Phone:
    """A phone whose person has this sheet."""
    phone = started(locale)
    told = {slot: Given(value, BEGUN) for slot, value in values.items()}
    done = replace(phone.interview, given=told, place=Place(KEPT), finished=BEGUN)
    phone.person = phone.person.with_interview(done)
    return phone


def ask_about(phone: Phone, chosen: Chosen) -> str:
    """Answers all that is asked of a new prospect by tapping; the verdict as it is read."""
    phone.play("/prospect")
    effects = phone.tap(phone.button("prospect:new"))
    for _ in QUESTIONS:
        one = phone.person.prospects[-1]
        if one.at is None:
            break
        effects = answer(phone, one, chosen.get(one.at, ()))
    return read(effects)


def answer(phone: Phone, one: Prospect, options: tuple[str, ...]) -> tuple[Effect, ...]:
    at = f"prospect.{one.id}:0:{one.at}"
    if not options:
        return phone.tap(phone.button(f"n:{at}:skip"))
    if isinstance(BY_ID[str(one.at)], One) or options == (NONE,):
        return phone.tap(phone.button(f"a:{at}:{options[0]}"))
    for option in options:
        phone.tap(phone.button(f"m:{at}:{option}:1"))
    return phone.tap(phone.button(f"n:{at}:ok"))


def read(effects: tuple[Effect, ...]) -> str:
    """What is said, without tags."""
    said = (effect.html for effect in effects if isinstance(effect, Say | Edit))
    return re.sub(r"</?[a-z]+>", "", "\n".join(said))


def last(phone: Phone) -> Prospect:
    return phone.person.prospects[-1]


def labels(phone: Phone) -> list[str]:
    """The buttons of the newest message that has any."""
    shown = phone.buttons()
    return [button.label for message, button in shown if message == shown[0][0]]


@in_both_languages
@with_both
def test_the_favourites_own_facts_say_favourite(name: str, locale: str) -> None:
    """Whoever answers with the favourite's own facts reads that it is closer to the favourite,
    where enough of them can be seen of somebody who has not bought yet."""
    phone, answers = with_sheet(EVERY[name], locale), known(EVERY[name])
    said = ask_about(phone, of_favourite(answers))
    if (
        judge(answers, of_favourite(answers), LIMITS).weight(Side.FAVOURITE)
        < LIMITS.prospect_enough
    ):
        assert last(phone).verdict is Verdict.UNKNOWN
        return
    texts, favourite = VOICES_BY[locale], EVERY[name]["favourite"]
    heading = texts.html(Words("verdict-favourite", {"favourite": favourite}))
    assert re.sub(r"</?b>", "", heading) in said
    assert last(phone).verdict is Verdict.FAVOURITE


@in_both_languages
@with_each_regret
def test_a_regrets_own_facts_say_regret(name: str, turn: int, locale: str) -> None:
    """Whoever answers with a regret's own facts reads that it is closer to a regret, and how to say
    no in words that a button copies."""
    phone = with_sheet(EVERY[name], locale)
    said = ask_about(phone, of_regret(known(EVERY[name]), turn))
    if sum(map(bool, last(phone).given.values())) < LIMITS.prospect_answers:
        assert last(phone).verdict in (Verdict.MIXED, Verdict.UNKNOWN)  # one sign, and nothing else
        return
    assert last(phone).verdict is Verdict.REGRET
    (copied,) = {b.copy for _, b in phone.buttons() if b.copy}
    assert copied and len(copied) <= 256
    assert copied in said


@in_both_languages
@pytest.mark.parametrize("name", EVERY)
def test_too_little_says_so_and_asks(name: str, locale: str) -> None:
    """Who knows nothing of a prospect reads so, and each question can be asked again."""
    phone = with_sheet(EVERY[name], locale)
    answers = comparable(Dialogue(phone.person, words(), BEGUN, HOUSE))
    if not answers.favourite and not answers.regrets:
        return
    said = ask_about(phone, {})
    assert re.sub(r"</?b>", "", VOICES_BY[locale].label("verdict-unknown", answered=0)) in said
    assert last(phone).verdict is Verdict.UNKNOWN
    for question in asked(answers, LIMITS):
        there = phone.fork()
        there.tap(there.button(f"prospect:ask:1:{question}"))
        assert last(there).at == question


def test_a_likeness_alone_is_too_little() -> None:
    """One thing seen, however telling, is no verdict; a first sign of theirs is to be confirmed."""
    answers = known(EVERY["marco"])
    assert judge(answers, {"likeness": ("moment",)}, LIMITS).verdict is Verdict.UNKNOWN
    assert judge(answers, {"signs": ("haggled",)}, LIMITS).verdict is Verdict.MIXED


def test_a_first_sign_keeps_from_saying_favourite() -> None:
    """However like the favourite, who begins as a regret began is both."""
    answers = known(EVERY["marco"])
    chosen = of_favourite(answers) | {"signs": ("haggled",)}
    assert judge(answers, chosen, LIMITS).verdict is Verdict.MIXED


def test_a_little_more_on_one_side_is_no_verdict() -> None:
    """Who is like the favourite in three things and unlike in two is both."""
    answers = known(EVERY["marco"])
    unlike = {"likeness": (NONE,), "payer": ("finance",), "signs": ("urgent",), "can": ()}
    chosen = of_favourite(answers) | unlike
    judged = judge(answers, chosen, LIMITS)
    assert 0 < judged.weight(Side.FAVOURITE) - judged.weight(Side.CARE) < LIMITS.prospect_margin
    assert judged.verdict is Verdict.MIXED


def test_an_answer_shows_a_sign_that_is_not_ticked() -> None:
    """A discount told under the price is the sign of a regret that began so, and is told once."""
    answers = known(EVERY["marco"])
    for chosen in ({"can": ("lowered",)}, {"can": ("lowered",), "signs": ("haggled",)}):
        ids = [reason.id for reason in judge(answers, chosen, LIMITS).reasons]
        assert ids.count("reason-first_sign") == 1
        assert "reason-no_can" not in ids


def test_wish_without_money_is_told_by_the_family_that_had_it() -> None:
    """Who wants and cannot pay is held against the family that did the same."""
    answers = known(EVERY["marco"])
    (reason,) = judge(answers, {"want": ("sign_fast",), "can": ("no_sale",)}, LIMITS).of(Side.CARE)
    assert reason.id == "reason-dreamer"
    assert reason.cites == ("want.1", "can.1")


def test_the_example_of_the_brief() -> None:
    """A discount asked for is told by the regret that began so, in the sheet's name for it."""
    said = ask_about(with_sheet(EVERY["marco"], "fr"), of_regret(known(EVERY["marco"]), 0))
    assert "Une remise demandée\u00a0: c’est ainsi qu’avait commencé le pressé qui négocie." in said


def test_the_two_questions_are_not_on_the_same_thing() -> None:
    """Whatever was seen or not, two questions are asked, and each is on something else."""
    for values in EVERY.values():
        answers = known(values)
        for chosen in ({}, {"signs": ("haggled", "refused_deposit")}, of_favourite(answers)):
            one, two = questions(answers, chosen, judge(answers, chosen, LIMITS), LIMITS, LISTS)
            assert one != two
            assert FRENCH.text(one) != FRENCH.text(two)


@st.composite
def any_prospect(draw: st.DrawFn) -> tuple[dict[str, Any], Chosen]:
    """A random sheet and random answers about a prospect, stale ones among them."""
    values = draw(st.sampled_from(list(EVERY.values())) | interviews(whole=False))
    answers = known(values)
    chosen: Chosen = {}
    for question in QUESTIONS:
        options = [*question.offer(answers, LIMITS), "gone", NONE]
        several = st.lists(st.sampled_from(options), unique=True, max_size=9).map(tuple)
        one = st.lists(st.sampled_from(options), max_size=1).map(tuple)
        if draw(st.booleans()):
            chosen[question.id] = draw(one if isinstance(question, One) else several)
    return values, chosen


random_prospects = settings(
    max_examples=60,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # shrinking a sheet takes minutes
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@given(drawn=any_prospect())
@random_prospects
def test_every_reason_is_a_fact(drawn: tuple[dict[str, Any], Chosen]) -> None:
    """Each reason rests on answers of the sheet and on an answer about the prospect, quotes only
    what was written, insults nobody, and can be said in every way of speaking."""
    values, chosen = drawn
    walked, answers = path(values), known(values)
    written = list(texts_in(answers))
    for reason in judge(answers, chosen, LIMITS).reasons:
        assert reason.cites
        assert set(reason.cites) <= set(map(str, walked.slots))
        assert cites(answers, *reason.cites) == tuple(dict.fromkeys(reason.cites))
        assert chosen[reason.tap], reason
        said = FRENCH.text(Words(reason.id, reason.facts))
        ours = re.sub(r"<[^>]+>|«[^«»]*»", "", said)
        assert not insult(ours, LISTS), said
        for quotation in re.findall(r"«\u202f([^«»]*)\u202f»", said):
            assert any(quotation.removesuffix("…") in text for text in written), quotation
        for texts in VOICES.values():
            assert texts.html(Words(reason.id, reason.facts))


def test_no_rule_speaks_without_an_answer() -> None:
    """Nothing asked, nothing said: no rule invents anything."""
    for values in EVERY.values():
        assert all(found(known(values), {}, LIMITS) == () for found in RULES)


@pytest.mark.parametrize("texts", VOICES.values(), ids=map(str, VOICES))
def test_every_refusal_can_be_copied(texts: Texts) -> None:
    """Each polite refusal fits what Telegram copies, and holds no tag."""
    for about in (*Cause, "urgent"):
        for by in ("unknown", *SellsBy):
            words = texts.label(f"refuse-{about}", sells=by)
            assert len(words) <= 256 and "<" not in words


def test_what_the_sheet_lacks_is_said_and_can_be_asked() -> None:
    """Without a regret, or a favourite, it says what is missing and opens the question."""
    for gone, lacks in (("regret", "quelqu’un que vous regrettez"), ("favourite", "le préféré")):
        values = dict(EVERY["marco"]) | {"regret": "no"}
        phone = with_sheet({s: v for s, v in values.items() if s != gone}, "fr")
        if gone == "favourite":
            phone = with_sheet({s: v for s, v in EVERY["marco"].items() if s != gone}, "fr")
        assert lacks in read(phone.play("/prospect"))
        phone.tap(phone.button(f"edit:{gone}"))
        assert phone.place.at == gone


@pytest.mark.parametrize("at", ["offer", "want"])
def test_nobody_to_compare_with(at: str) -> None:
    """Before anybody was named there is no comparison, and the question that would begin it."""
    phone = until("fr", EXPRESS, at)
    phone.play("/prospect")
    assert "prospect:new" not in [button.data for _, button in phone.buttons()]
    assert phone.place.at == at
    phone.tap(phone.button("go:on"))
    assert phone.place.at == at
    phone = with_sheet(EVERY["no_customer"], "fr")
    assert "edit:" not in str(phone.play("/prospect"))


def test_the_open_question_is_never_lost() -> None:
    """A whole prospect leaves the interview where it was, and its way on asks its question."""
    phone = until("fr", EXPRESS, "regret")
    before = phone.interview
    ask_about(phone, {"source": ("site",), "likeness": ("moment",)})
    assert phone.interview == before
    phone.tap(phone.button("go:on"))
    phone.type("oui")
    assert phone.interview.given["regret"].value == "yes"


def test_another_while_one_is_unfinished() -> None:
    """A second /prospect offers to go on with the first, or another; neither is lost."""
    phone = with_sheet(EVERY["marco"], "fr")
    phone.play("/prospect")
    phone.type("la boulangerie")
    phone.tap(phone.button("a:prospect.1:0:source:site"))
    assert "la boulangerie" in read(phone.play("/prospect"))
    there = phone.fork()
    there.tap(there.button("prospect:open:1"))
    assert last(there).at == "group"
    phone.type("Un autre prospect")
    phone.type("le garage")
    assert [p.name for p in phone.person.prospects] == ["la boulangerie", "le garage"]
    assert phone.person.prospects[0].given == {"source": ("site",)}


def test_a_second_tap_begins_no_second_one() -> None:
    """A nervous second tap goes on with the prospect that the first one began."""
    phone = with_sheet(EVERY["marco"], "fr")
    for _ in range(2):
        phone.happen(Tapped("prospect:new", 1))
    assert len(phone.person.prospects) == 1


FORGED = (
    "prospect", "prospect:", "prospect:choose:1:source:site", "a:prospect", "a:prospect.1",
    "a:prospect.1:0:want", "a:prospect.x:0:source:site", "n:prospect.1:0:want:skip",
    "n:prospect.1:0:source:back", "n:prospect.1:0:source:why", "m:prospect.1:0:likeness:none:1",
    "a:prospect.9:0:source:site", "a:prospect.1:0:want:sign_fast",
    "a:prospect.1:0:source:nowhere", "a:prospect.1:0:source:none", "n:prospect.1:0:source:ok",
    "a:prospect.1:0:source:site:more", "m:prospect.1:0:source:site:1", "m:prospect.1:0:source",
    "prospect:ask:1:nothing", "prospect:ask:x:want", "prospect:open:9",
    "n:prospect.1:0:nothing:back",
    "prospect:outcome:1:rich", "prospect:outcome:9:signed", "prospect:forget:9", "prospect:x:1",
)  # fmt: skip


@pytest.mark.parametrize("data", FORGED)
def test_old_and_forged_buttons_do_nothing(data: str) -> None:
    """What no open question offers changes nothing of the person, and says that it is old."""
    phone = with_sheet(EVERY["marco"], "fr")
    phone.happen(Tapped("prospect:new", 1))
    before = phone.person
    effects = phone.happen(Tapped(data, 1))
    assert phone.person == before
    assert any(
        isinstance(e, Toast | Say) and (getattr(e, "text", "") or read((e,))) for e in effects
    )


def test_a_tap_twice_is_a_tap_once() -> None:
    """Each option of several says what it will be, so that the same tap twice is harmless."""
    phone = with_sheet(EVERY["marco"], "fr")
    phone.happen(Tapped("prospect:new", 1))
    phone.happen(Tapped("a:prospect.1:0:source:site", 1))
    phone.happen(Tapped("n:prospect.1:0:group:skip", 1))
    for _ in range(2):
        phone.happen(Tapped("m:prospect.1:0:likeness:moment:1", 1))
    assert last(phone).picked == ("moment",)
    phone.happen(Tapped("m:prospect.1:0:likeness:moment:0", 1))
    assert last(phone).picked == ()
    assert any(
        isinstance(e, Toast) and e.text
        for e in phone.tap(phone.button("n:prospect.1:0:likeness:ok"))
    )


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("la boulangerie", "la boulangerie"),
        ("Julie Martin", "Julie"),
        ("le monsieur au 06 12 34 56 78", "le monsieur au •••"),
        ("x" * 300, "x" * 39 + "…"),
    ],
)
def test_a_nickname_tells_nobody(typed: str, kept: str) -> None:
    """What is typed as a nickname is kept without family name, address or phone, and short."""
    phone = with_sheet(EVERY["marco"], "fr")
    phone.play("/prospect")
    phone.type(typed)
    assert last(phone).name == kept


@pytest.mark.parametrize("typed", ["gros con", "…", "\u200b", "Le Chef Marco"])
def test_a_nickname_is_kind_and_has_words(typed: str) -> None:
    """An insult, nothing, or somebody of the sheet is no nickname of a prospect: it is asked again,
    and can be left out."""
    phone = with_sheet(EVERY["marco"], "fr")
    phone.play("/prospect")
    phone.type(typed)
    assert phone.person.prospects == ()
    phone.type("Sans surnom")
    assert last(phone).name is None


@in_both_languages
def test_answers_can_be_typed_as_people_say_them(locale: str) -> None:
    """Words near a label answer; several of them are picked; others are asked again."""
    said = {
        "fr": (
            "google",
            "restaurants",
            "même moment et décide vite",
            "OK",
            "le tarif",
            "remise",
            "aucune idée",
        ),
        "en": (
            "google",
            "restaurants",
            "same moment and decides fast",
            "OK",
            "price",
            "discount",
            "dunno",
        ),
    }
    phone = with_sheet(EVERY["marco"], locale)
    phone.play("/prospect")
    phone.type("X1")
    for reply in said[locale]:
        phone.type("?!")
        phone.type(reply)
    assert last(phone).given == {
        "source": ("site",),
        "group": ("0",),
        "likeness": ("moment", "decides_fast"),
        "want": ("asked_price",),
        "can": ("lowered",),
        "payer": (),
    }


def told(phone: Phone, chosen: Chosen, outcome: Ending) -> None:
    """A prospect asked about, and what became of it."""
    ask_about(phone, chosen)
    one = last(phone)
    phone.tap(phone.button(f"turn:outcome:{one.id}"))
    phone.tap(phone.button(f"prospect:outcome:{one.id}:{outcome}"))
    assert last(phone).outcome is outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Il a signé à 3 900, payé sous 30 jours.", Ending.SIGNED),
        ("Il a dit non, trop cher pour lui.", Ending.NOT_SIGNED),
        ("ça se passe bien", Ending.WENT_WELL),
        ("mal passé, il ne paie pas", Ending.WENT_BADLY),
    ],
)
def test_an_outcome_is_told_in_a_sentence(text: str, outcome: Ending) -> None:
    """While the end of a lead is awaited, a sentence tells it: who signed becomes a customer, under
    their own name, asked about as news."""
    phone = with_sheet(situation("marco"), "fr")
    phone.play("/prospect")
    phone.type("Zoé")
    one = last(phone)
    phone.happen(Tapped(f"turn:outcome:{one.id}", 1))
    phone.type(text)
    assert last(phone).outcome is outcome
    customers = [n.given["who"] for n in phone.interview.news]
    assert customers == (["Zoé"] if outcome is Ending.SIGNED else [])


def test_outcomes_are_counted() -> None:
    """What came of those on the same side is told with the next one: « 3 fois sur 4 »."""
    phone, answers = with_sheet(EVERY["marco"], "fr"), known(EVERY["marco"])
    for outcome in (Ending.WENT_BADLY, Ending.WENT_BADLY, Ending.WENT_WELL, Ending.WENT_BADLY):
        told(phone, of_regret(answers, 0), outcome)
    assert "cela s’est mal passé 3 fois sur 4" in read_plain(
        ask_about(phone, of_regret(answers, 0))
    )
    assert "3 fois sur 4" not in read_plain(ask_about(phone, of_favourite(answers)))
    phone.tap(phone.button("turn:prospects"))
    assert len([p for p in phone.person.prospects if p.outcome]) == 4


@pytest.mark.parametrize(
    ("outcome", "news"),
    [
        (Ending.WENT_BADLY, "news:regret"),
        (Ending.SIGNED, "news:signed:1"),
        (Ending.WENT_WELL, "news:signed:1"),
        (Ending.NOT_SIGNED, None),
    ],
)
def test_an_outcome_can_become_news_of_the_sheet(outcome: Ending, news: str | None) -> None:
    """It went badly offers to note a regret; signed, or well, a new customer."""
    phone = with_sheet(EVERY["marco"], "fr")
    told(phone, {}, outcome)
    shown = phone.buttons()
    data = [str(b.data) for m, b in shown if m == shown[0][0]]
    assert [d for d in data if d.startswith("news:")] == ([news] if news else [])


def test_who_signed_is_noted_with_what_is_known() -> None:
    """A prospect who signed becomes a new customer once, with what was told of them; only the rest
    is asked, and a price never told or refused is not among the answers."""
    phone = with_sheet(EVERY["marco"], "fr")
    told(phone, {"source": ("event",)}, Ending.SIGNED)
    phone.tap(phone.button("news:signed:1"))
    piece = phone.interview.news[-1]
    assert piece.given["found_by"] == "event" and piece.given["signed"] == "1"
    for _ in range(6):
        asked = [str(b.data) for _, b in phone.buttons()[:8]]
        assert not any(data.endswith((":can:no_sale", ":can:untested")) for data in asked)
        assert not any(data.startswith("a:customer.") and ":found_by:" in data for data in asked)
        if not any(b.label == "⏭ Passer" for _, b in phone.buttons()[:8]):
            break
        phone.type("⏭ Passer")
    assert [n.id for n in phone.interview.news] == [piece.id]


def read_plain(said: str) -> str:
    return re.sub(r"[\u00a0\u202f]", " ", said)


def test_the_list_by_pages() -> None:
    """The newest comes first, eight a page; each opens again, and can be deleted after asking."""
    phone = with_sheet(EVERY["marco"], "fr")
    for n in range(10):
        phone.play("/prospect")
        if n:
            phone.type("Un autre prospect")
        phone.type(f"client {n}")
    phone.play("/prospect")
    first = read(phone.tap(phone.button("turn:prospects")))
    assert "client 9" in first and "client 2" in first and "client 1" not in first
    second = read(phone.tap(phone.button("turn:prospects:1")))
    assert "client 0" in second and "client 2" not in second
    phone.tap(phone.button("prospect:open:1"))
    assert phone.person.screen == "prospect:1"
    phone.happen(Tapped("turn:prospect-forget:1", 1))
    assert len(phone.person.prospects) == 10
    phone.happen(Tapped("prospect:forget:1", 1))
    assert "client 0" not in str(phone.person.prospects)


def test_ids_are_never_used_again() -> None:
    """A button of a deleted prospect means nobody, whoever came after."""
    phone = with_sheet(EVERY["marco"], "fr")
    phone.happen(Tapped("prospect:new", 1))
    phone.happen(Tapped("prospect:forget:1", 1))
    phone.happen(Tapped("prospect:new", 1))
    assert last(phone).id == 2


def test_the_oldest_go() -> None:
    """A record does not grow without end: the newest prospects are kept, as many as are said."""
    phone = with_sheet(EVERY["marco"], "fr")
    for n in range(MOST_PROSPECTS + 3):
        phone.person = replace(phone.person, screen="prospect-name:")
        phone.type(f"client {n}")
    assert len(phone.person.prospects) == MOST_PROSPECTS
    assert phone.person.prospects[0].name == "client 3"


def test_the_favourite_aimed_at_is_said() -> None:
    """With several personas the one aimed at is compared with, by name, to the end."""
    phone = finished("fr", EXPRESS)
    phone.happen(Tapped("go:favourite", 1))
    phone.type("Awa")
    assert "Awa" in read(phone.play("/prospect"))
    said = read(phone.happen(Tapped("prospect:new", 1)))
    assert "Fiche\u00a0: Awa" in said
    phone.happen(Tapped("go:persona:1", 1))
    assert "Fiche\u00a0: Awa" in read(phone.happen(Tapped("prospect:open:1", 1)))
    assert "Marco" in read(phone.happen(Tapped("turn:prospect-name", 1)))


def test_prospects_are_exported_and_erased() -> None:
    """The export has them; after /delete nothing of them is left."""
    phone = with_sheet(EVERY["marco"], "fr")
    phone.play("/prospect")
    phone.type("la boulangerie")
    (file,) = (e for e in phone.play("/export") if isinstance(e, File))
    assert "la boulangerie" in file.content
    phone.play("/delete")
    phone.tap(phone.button("go:delete"))
    assert phone.person.prospects == ()


def test_a_lead_in_one_sentence() -> None:
    """What a sentence tells is shown and not asked again; what is missing is asked, and a sign that
    is none of theirs waits for the question that shows theirs."""
    phone = with_sheet(EVERY["marco"], "fr")
    phone.play("/prospect")
    said = read(phone.type("un resto, envoyé par Marco, veut tout pour vendredi et pas d’acompte"))
    one = last(phone)
    assert one.name == "un resto" and one.given["source"] == ("recommendation",)
    assert one.given["group"] == ("0",) and one.at == "likeness"
    assert "Tout est urgent" in said and "Refuse l’acompte" in said
    assert set(one.given["signs-told"]) == {"urgent", "refused_deposit"}


def test_what_was_understood_can_be_corrected() -> None:
    """Each thing that a sentence told opens again by its button, and takes another answer."""
    phone = with_sheet(EVERY["marco"], "fr")
    phone.play("/prospect")
    phone.type("un resto, envoyé par Marco, veut tout pour vendredi")
    phone.type("Corriger")
    phone.tap(phone.button("prospect:ask:1:source"))
    phone.tap(phone.button("a:prospect.1:0:source:site"))
    assert last(phone).given["source"] == ("site",)


def test_a_sign_in_their_own_words_has_one_button() -> None:
    """A first sign typed by the person is the button, and the usual sign that it means stands
    nowhere beside it; told in other words, it is theirs."""
    values = EVERY["marco"] | {"first_sign": {"words": "elle voulait payer à la fin, sans acompte"}}
    answers = known(values)
    shown = alarms(answers, LIMITS)
    (theirs,) = [option for option, alarm in shown.items() if alarm.began]
    assert "refused_deposit" not in shown
    told = answered("il ne verse rien avant la livraison", "signs", answers, LIMITS, LISTS)
    assert theirs in told["signs"]


@pytest.mark.parametrize("name", EVERY)
def test_gestures_of_afterwards_are_not_asked(name: str) -> None:
    """Nobody is asked whether somebody who has not bought recommends, or pays on time."""
    assert not {"recommends", "pays_on_time"} & set(likes(known(EVERY[name])))


def test_what_became_of_it_is_asked_once() -> None:
    """A week after the verdict, under what they open, once: then it is left to them."""
    phone = with_sheet(EVERY["marco"], "fr")
    ask_about(phone, of_favourite(known(EVERY["marco"])))
    assert "outcome" not in str(phone.play("/start")) + str(phone.person.screen)
    phone.pass_days(8)
    phone.play("/prospect")
    phone.play("/start")
    assert phone.person.screen == "outcome:1"
    phone.play("/help")
    phone.play("/start")
    assert phone.person.screen == "kept:"


OFTEN = st.integers(min_value=0, max_value=30)


class Prospects(RuleBasedStateMachine):
    """Somebody in the middle of an interview, or at its end, who asks about prospects meanwhile."""

    @initialize(locale=st.sampled_from(LANGUAGES), at=st.sampled_from(["trigger", "regret", KEPT]))
    def meet(self, locale: str, at: str) -> None:
        self.phone = begun(locale, at).fork()

    @rule()
    def ask(self) -> None:
        before = self.phone.interview
        assert seen(self.phone.play("/prospect"))
        assert self.phone.interview == before

    @rule(at=OFTEN)
    def tap(self, at: int) -> None:
        """A button of the newest messages."""
        buttons = self.phone.buttons()[:30]
        if buttons:
            message, button = buttons[at % len(buttons)]
            self.happens(Tapped(button.data or "", message), button)

    @rule(at=OFTEN)
    def type_a_label(self, at: int) -> None:
        buttons = [b for _, b in self.phone.buttons()[:30]]
        if buttons:
            self.happens(Said(buttons[at % len(buttons)].label, self.phone._next()), None)

    @rule(text=TEXTS)
    def type_anything(self, text: str) -> None:
        self.happens(Said(text, self.phone._next()), None)

    @rule(
        screen=st.sampled_from(sorted(HOUSE.screens)),
        arg=st.sampled_from(["", "1", "9", "x:y", "²"]),
    )
    def forge_a_screen(self, screen: str, arg: str) -> None:
        if screen.startswith(("prospect", "verdict", "outcome")):
            self.happens(Tapped(f"turn:{screen}:{arg}", 1), None)

    def happens(self, event: Said | Tapped, button: Button | None) -> None:
        """One event: something is said, nothing is lost but what was deleted, all can be stored."""
        before = self.phone.person
        effects = self.phone.happen(event)
        assert seen(effects) or (button and button.data is None), event
        after = self.phone.person
        assert stored(after) == after
        gone = {p.id for p in before.prospects} - {p.id for p in after.prospects}
        deleted = str(getattr(event, "data", "")).startswith(("prospect:forget", "go:delete"))
        assert not gone or deleted or isinstance(event, Said), event

    def teardown(self) -> None:
        """Whatever was open, /prospect answers, and its way on leads back to the interview."""
        if hasattr(self, "phone"):
            assert seen(self.phone.play("/prospect"))
            assert seen(self.phone.happen(Tapped("go:on", 1)))


def seen(effects: tuple[Effect, ...]) -> bool:
    return any(not isinstance(e, Toast) or e.text for e in effects)


_BEGUN: dict[tuple[str, str], Phone] = {}


def begun(locale: str, at: str) -> Phone:
    if (locale, at) not in _BEGUN:
        _BEGUN[locale, at] = until(locale, EXPRESS, at)
    return _BEGUN[locale, at]


Prospects.TestCase.settings = settings(
    max_examples=15,
    stateful_step_count=30,
    deadline=None,
    phases=[Phase.generate],  # shrinking takes minutes: add Phase.shrink to study a failure
    suppress_health_check=list(HealthCheck),
)
TestProspects = Prospects.TestCase


FOLLOWED = ("a:prospect.", "m:prospect.", "n:prospect.", "prospect:", "turn:")


def _every_screen(phone: Phone) -> Iterator[tuple[str, Phone]]:
    """Each screen of a prospect that buttons lead to, on a phone of its own."""
    waiting, known_screens = [phone], set[tuple[str | None, ...]]()
    while waiting:
        here = waiting.pop()
        name = (here.person.screen or "").split(":")[0]
        state = (here.person.screen, *(p.at for p in here.person.prospects))
        if state in known_screens or name not in HOUSE.screens:
            continue
        known_screens.add(state)
        yield name, here
        for message, button in newest(here):
            if (button.data or "").startswith(FOLLOWED):
                there = here.fork()
                there.tap((message, button))
                waiting.append(there)


def newest(phone: Phone) -> list[tuple[int, Button]]:
    shown = phone.buttons()
    return [(message, button) for message, button in shown if message == shown[0][0]]


@in_both_languages
def test_every_button_leads_somewhere(locale: str) -> None:
    """From /prospect each screen of it is reached, no button of any says nothing, and typing its
    words does what a tap does."""
    phone = with_sheet(EVERY["marco"], locale)
    phone.play("/prospect")
    reached = set()
    for name, here in _every_screen(phone):
        reached.add(name)
        assert "go:on" in [button.data for _, button in newest(here)], name
        for message, button in newest(here):
            tapped, typed = here.fork(), here.fork()
            if button.data is not None:
                assert seen(tapped.tap((message, button))), (name, button)
            assert seen(typed.type(button.label)), (name, button)
            assert timeless(typed.person) == timeless(tapped.person), (name, button)
    ours = {name for name in HOUSE.screens if name.startswith(("prospect", "verdict", "outcome"))}
    assert ours - reached <= {"prospect-lacks", "prospect-unfinished"}


def test_a_sign_read_in_the_telling_is_confirmed() -> None:
    """A first sign read in the first sentence waits, ticked, for the question on signs; that
    nothing worries takes it back, and it counts for no regret."""
    values = EVERY["marco"] | {"first_sign": {"words": "elle voulait payer à la fin, sans acompte"}}
    phone = with_sheet(values, "fr")
    phone.play("/prospect")
    phone.type(
        "un resto de Lille, il voulait payer à la fin sans acompte, j'ai dit non, il a dit oui"
    )
    assert not last(phone).given.get("signs")
    assert last(phone).given["signs-told"]
    while last(phone).at not in ("signs", None):
        phone.type("je ne sais pas")
    phone.type("rien de bizarre")
    assert last(phone).given["signs"] == ("none",)


def test_what_somebody_before_did_is_no_sign() -> None:
    """What the lead's last supplier asked of them is not how the lead begins."""
    values = EVERY["marco"] | {"first_sign": {"words": "elle voulait payer à la fin, sans acompte"}}
    told = "son précédent graphiste travaillait sans acompte, il en cherche un autre"
    assert "signs" not in answered(told, "want", known(values), LIMITS, LISTS)


@pytest.mark.parametrize(
    ("sign", "lead"),
    [
        (
            "Il m'a répondu simplement : vous verrez avec la comptabilité, sans autre précision",
            "Maître Delorme, notaire à Écully, me demande trois actes ; adressé par Maître"
            " Vacheron, il dit : « vous verrez avec la comptabilité ».",
        ),
        (
            "Their first words were 'we just need a letter', which is none of those",
            "A couple in Southville found me on Google. They said they just need a letter about a"
            " wall the previous owner removed, and could it be this week.",
        ),
    ],
)
def test_a_first_sign_told_again_word_for_word(sign: str, lead: str) -> None:
    """A lead who says what a regret began with, word for word, shows that sign: whatever their
    moment's and their trade's words are, and it tells nothing else: no payer, no moment."""
    letter = {"trigger": "The insurer had written a letter, we needed it", "moment_kind": "letter"}
    values = EVERY["marco"] | letter | {"first_sign": {"words": sign}}
    told = understood(lead, meant(known(values), LISTS), LIMITS, LISTS)
    assert told["signs"][0].startswith("own-")
    assert "payer" not in told and "moment" not in told.get("likeness", ())
    other = understood("A couple found me on Google", meant(known(values), LISTS), LIMITS, LISTS)
    assert "signs" not in other


def test_the_same_moment_is_in_its_own_words() -> None:
    """Another moment of the favourite's kind is another, unless words of it are told."""
    moment = {"trigger": "The insurer had written about subsidence", "moment_kind": "letter"}
    values = known(EVERY["marco"] | moment)
    for lead, same in (
        ("a couple who got a letter from the council about a fence", False),
        ("a couple whose insurer had written about subsidence", True),
    ):
        told = understood(lead, values, LIMITS, LISTS).get("likeness", ())
        assert ("moment" in told) is same
