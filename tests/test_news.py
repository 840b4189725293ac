"""What happened since: told in a few taps, held against the sheet line by line, gone over later."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule
from msgspec.structs import replace

from flows.interview.answers import KEPT, Given
from flows.interview.path import path
from flows.news.holding import SEVERAL, WITNESSES, Tally, tallies
from flows.news.questions import CHANNEL, CUSTOMER, FAMILY, PAYMENT, REGRET, Case
from flows.protocol.exchange import Edit, Effect, Say, Tapped, Toast
from flows.record.person import MOST_NEWS, News
from flows.sheet.sheet import sheet
from tests.content_for_tests import LIMITS, LISTS
from tests.conversing import BEGUN, words
from tests.strategies import BY_NAME, COMPLETE, EXPRESS, NO_CUSTOMER, Phone, finished, until
from tests.strategies import values as answers_of
from tests.test_engine import Conversations, go_home, seen
from tests.tongues import LANGUAGES

SITUATION = Path(__file__).parent / "situations" / "marco.toml"
MARCO: Mapping[str, Any] = tomllib.loads(SITUATION.read_text(encoding="utf-8"))["answers"]
TESTED = {"found_by": "event"}
UNREAD = {"last_five": {"recommendation": 5}}
TWO = {
    **{"another_regret": "yes", "wrong.1": ["more_work"], "first_sign.1": "haggled"},
    **{"regret_from.1": "site", "double.1": "yes", "another_regret.1": "no"},
}
QUIET = {"publishes": ["nowhere"], "regret": "no", "want.2": "asked_price"}
NOBODY = {"want": "postpone", "can": "lowered", "want.1": "sign_fast", "can.1": "no_sale"}
LATE = {"can": "late", "can.1": "late", "can.2": "late"}
BARGAIN = {"can": "lowered", "can.1": "lowered", "can.2": "lowered"}
UNTESTED = {"can": "untested", "can.1": "untested", "can.2": "untested"}
ALONE = {"alike": "none", "hesitation": "", "share": 90, "share.1": 10, "share.2": 0}

# The answers besides Marco's, the line, a kind of news and what was told; then whether it confirms
# the line, contradicts it, or says nothing of it.
CASES: list[tuple[Mapping[str, Any], str, str, Mapping[str, Any], bool | None]] = [
    ({}, "channel_keep", CUSTOMER, {"found_by": "recommendation"}, True),
    ({}, "channel_keep", CUSTOMER, {"found_by": "event"}, False),
    ({}, "channel_keep", CUSTOMER, {"found_by": "event", "can": "no_sale"}, None),
    ({}, "channel_keep", CUSTOMER, {"can": "on_time"}, None),
    ({}, "channel_keep", CHANNEL, {"found_by": "recommendation", "came": "paid"}, True),
    ({}, "channel_keep", CHANNEL, {"found_by": "recommendation", "came": "nobody"}, False),
    ({}, "channel_keep", CHANNEL, {"found_by": "recommendation", "came": "asked"}, None),
    ({}, "channel_keep", CHANNEL, {"found_by": "event", "came": "paid"}, None),
    ({}, "channel_keep", REGRET, {"regret_from": "recommendation"}, False),
    ({}, "channel_keep", REGRET, {"regret_from": "event"}, None),
    ({}, "channel_redirect", CUSTOMER, {"found_by": "social"}, False),
    ({}, "channel_redirect", CUSTOMER, {"found_by": "event"}, None),
    (UNREAD, "channel_lighten", CUSTOMER, {"found_by": "social"}, False),
    (UNREAD, "channel_lighten", REGRET, {"regret_from": "social"}, True),
    (UNREAD, "channel_lighten", CHANNEL, {"found_by": "social", "came": "nobody"}, True),
    (TESTED, "channel_test", CUSTOMER, {"found_by": "event"}, True),
    (TESTED, "channel_test", CHANNEL, {"found_by": "event", "came": "nobody"}, False),
    (TESTED, "channel_test", CHANNEL, {"found_by": "shop", "came": "nobody"}, None),
    ({}, "reader_gap", CUSTOMER, {"found_by": "social"}, False),
    ({}, "reader_gap", CUSTOMER, {"found_by": "site"}, None),
    ({}, "group", CUSTOMER, {"favourite_family": "Restaurants", "can": "late"}, True),
    ({}, "group", CUSTOMER, {"favourite_family": "restaurants", "can": "lowered"}, False),
    ({}, "group", CUSTOMER, {"favourite_family": "restaurants", "can": "untested"}, None),
    ({}, "group", CUSTOMER, {"favourite_family": "", "can": "lowered"}, None),
    ({}, "group", CUSTOMER, {"can": "lowered"}, None),
    (LATE, "group", CUSTOMER, {"favourite_family": "restaurants", "can": "late"}, True),
    (LATE, "group", CUSTOMER, {"favourite_family": "restaurants", "can": "on_time"}, False),
    (BARGAIN, "group", CUSTOMER, {"favourite_family": "restaurants", "can": "on_time"}, False),
    (BARGAIN, "group", CUSTOMER, {"favourite_family": "restaurants", "can": "lowered"}, True),
    (QUIET, "stop", CUSTOMER, {"favourite_family": "jeunes créateurs", "can": "on_time"}, False),
    (NOBODY, "no_payer_yet", CUSTOMER, {"can": "on_time"}, False),
    (NOBODY, "no_payer_yet", CUSTOMER, {"can": "lowered"}, None),
    (UNTESTED | QUIET, "stop", CUSTOMER, {"favourite_family": "restaurants", "can": "late"}, None),
    (UNTESTED, "group", CUSTOMER, {"favourite_family": "restaurants", "can": "late"}, False),
    (UNTESTED, "group", CUSTOMER, {"favourite_family": "restaurants", "can": "untested"}, None),
    ({}, "payer", CUSTOMER, {"payer": "themselves", "resembles": "partly"}, True),
    ({}, "payer", CUSTOMER, {"payer": "finance", "favourite_family": "restaurants"}, False),
    ({}, "payer", CUSTOMER, {"payer": "finance", "resembles": "no"}, None),
    ({}, "payer", CUSTOMER, {"payer": {"words": "sa sœur"}, "resembles": "yes"}, None),
    ({}, "first_sign", REGRET, {"first_sign": "haggled"}, True),
    ({}, "first_sign", REGRET, {"first_sign": "urgent"}, None),
    (TWO, "red_flag", REGRET, {"first_sign": "haggled"}, True),
    (TWO, "red_flag", REGRET, {"first_sign": "urgent"}, False),
    (TWO, "red_flag", REGRET, {"first_sign": {"words": "le ton"}}, None),
    (TWO, "pattern", REGRET, {"wrong": ["changing_mind"]}, True),
    (TWO, "pattern", REGRET, {"wrong": ["haggled"]}, False),
    (TWO, "pattern", REGRET, {"wrong": [{"words": "tout"}]}, None),
    (TWO, "marked_down", REGRET, {"regret_from": "site"}, True),
    (TWO, "marked_down", REGRET, {"regret_from": "event"}, None),
    ({}, "happened", REGRET, {"wrong": ["constant_calls"]}, True),
    ({}, "happened", REGRET, {"wrong": ["values"]}, None),
]


def case(more: Mapping[str, Any], topic: str) -> Case:
    """A line of the sheet of Marco's answers and these."""
    answers = path({**MARCO, **more}).answers
    made = sheet(answers, LIMITS, LISTS)
    lines = (*made.aim.lines, *made.avoid.lines, *made.speak.lines)
    found = [line for line in lines if line.id == f"line-{topic}"]
    assert found, (topic, [line.id for line in lines])
    return Case(found[0], answers, LIMITS)


def tell(kind: str, given: Mapping[str, Any], id: int = 1) -> News:
    return News(id, BEGUN, kind, given)


def held(of: Case, *news: News, given: Mapping[str, Given] | None = None) -> list[Tally]:
    return list(tallies(of, given or {}, news))


@pytest.mark.parametrize(("more", "topic", "kind", "given", "confirms"), CASES)
def test_what_news_says_of_a_line(
    more: Mapping[str, Any],
    topic: str,
    kind: str,
    given: Mapping[str, Any],
    confirms: bool | None,
) -> None:
    """A piece of news confirms a line, contradicts it or says nothing of it, as its facts allow."""
    found = held(case(more, topic), tell(kind, given))
    said = [bool(t.confirms) for t in found if t.witness.kind == kind]
    assert said == ([] if confirms is None else [confirms])


def test_silent_news_counts() -> None:
    """Of so many is of all that was told of the kind, those that say nothing of the line among
    them; what is of another kind is not."""
    told = ({"found_by": "recommendation"}, {"found_by": "event"}, {"want": "postpone"})
    news = [tell(CUSTOMER, given, id) for id, given in enumerate(told, 1)]
    (tally,) = held(case({}, "channel_keep"), *news, tell(REGRET, {"regret_from": "event"}, 4))
    assert (len(tally.confirms), len(tally.contradicts), tally.of) == (1, 1, 3)


def test_every_rule_is_of_a_line() -> None:
    """Rules speak of lines that the sheet can say, and each has a name for its buttons."""
    for topic in WITNESSES:
        assert words().speak(finished_person("fr").person).has(f"line-{topic}.name")


def test_with_customers_by_name_there_is_no_family() -> None:
    """Where each customer is a family, a new one says nothing of another's price."""
    by_name = {"paid_count": "few", "families": ["Ana", "Bo"], "favourite": "Ana"}
    of = case({**by_name, "favourite_family": 0}, "group")
    assert not held(of, tell(CUSTOMER, {"favourite_family": "Ana", "can": "lowered"}))


def test_worth_asking_again() -> None:
    """Answers are to be asked again when most news contradicts the line, and there is enough."""
    of, event = case({}, "channel_keep"), {"found_by": "event"}
    same = {"found_by": "recommendation"}
    told = [tell(CUSTOMER, event, 1), tell(CUSTOMER, event, 2), tell(CUSTOMER, {}, 3)]
    assert not held(of, *told)[0].outdated
    assert held(of, *told, tell(CUSTOMER, event, 4))[0].outdated
    assert held(of, *told, tell(CUSTOMER, event, 4))[0].slots == ("last_five",)
    even = [tell(CUSTOMER, same, id) for id in (4, 5)]
    assert len(even) + 2 > SEVERAL and not held(of, *told, *even)[0].outdated


def test_news_before_the_answer_counts_no_more() -> None:
    """An answer given after the news holds it already; what it was told of goes silent."""
    of, news = case({}, "channel_keep"), tell(CUSTOMER, {"found_by": "event"})
    later = Given({"event": 1}, BEGUN.replace(hour=23))
    assert held(of, news, given={"last_five": Given({}, BEGUN)})
    assert not held(of, news, given={"last_five": later})


_AT_HOME: dict[tuple[str, str], Phone] = {}


def finished_person(locale: str, plan: Mapping[str, str] = COMPLETE) -> Phone:
    """Somebody whose sheet is theirs."""
    key = (locale, str(sorted(plan.items())))
    if key not in _AT_HOME:
        _AT_HOME[key] = finished(locale, plan)
    return _AT_HOME[key].fork()


def said(effects: tuple[Effect, ...]) -> str:
    found = "\n".join(effect.html for effect in effects if isinstance(effect, Say | Edit))
    return re.sub(r"</?\w+>", "", found).replace("\u202f", " ").replace("\u00a0", " ")


def play(phone: Phone, *lines: str) -> str:
    """What is said at the last of these lines."""
    effects: tuple[Effect, ...] = ()
    for line in lines:
        effects = phone.play(line)
    return said(effects)


CAME = "Un événement", "[⏭ Passer]", "[⏭ Passer]", "[⏭ Passer]"


def customer(phone: Phone, name: str, *lines: str) -> str:
    told = play(phone, "/news", "[Un nouveau client]", name, "[⏭ Passer]", *lines)
    left = (phone.person.screen or "").startswith("news-form")
    return play(phone, "[Arrêter là]") if left else told


def test_two_of_four() -> None:
    """What was told is counted in a sentence: of so many new customers, so many contradict this;
    one alone contradicts nothing."""
    phone = finished_person("fr")
    first = customer(phone, "Ana", "événement", *CAME[1:])
    for name in ("Bo", "Cy"):
        customer(phone, name, "reco", *CAME[1:])
    told = customer(phone, "Di", "publicité", *CAME[1:])
    counted = "2 de vos 4 nouveaux clients disent le contraire"
    assert "À garder · la recommandation. Votre nouveau client ne va pas dans ce sens" in first
    assert f"À garder · la recommandation. {counted} : par les événements et par la pub" in told
    assert "2 vont dans ce sens." in told
    assert "ont peut-être vieilli" not in told
    told = customer(phone, "Ed", "salon", *CAME[1:])
    assert "3 de vos 5 nouveaux clients disent le contraire" in told
    assert "ont peut-être vieilli" in told
    why = play(phone, "/sheet", "[Où parler]", "[Pourquoi ?]", "[À garder]")
    assert "3 de vos 5 nouveaux clients disent le contraire" in why
    assert "Vos cinq derniers clients payants" in play(phone, "[Vos derniers clients]")
    play(phone, "événement 3, reco 2")
    assert "disent le contraire" not in play(phone, "/news")
    assert len(phone.interview.news) == 5


@pytest.mark.parametrize(
    ("text", "kind", "given"),
    [
        (
            "j’ai un nouveau client, une usine, par mon chouchou",
            "customer",
            {"who": "une usine", "found_by": "recommendation"},
        ),
        ("Awa a signé, envoyée par Marco", "customer", {"who": "Awa", "can": "agreed"}),
        ("j’ai parlé à Nathalie, de la mairie", "talk", {"who": "Nathalie"}),
        ("I have a new customer, a bakery, from Instagram", "customer", {"found_by": "social"}),
    ],
)
def test_told_in_a_sentence(text: str, kind: str, given: Mapping[str, Any]) -> None:
    """A sentence is a piece of news, wherever nothing else is asked: what it tells is kept, and the
    first question that it leaves open is asked."""
    phone = finished_person("fr")
    phone.play("/news")
    phone.type(text)
    (piece,) = phone.interview.news
    assert piece.kind == kind and piece.given.items() >= given.items()
    step = str(phone.person.screen).rpartition(":")[2]
    assert step not in piece.given and str(phone.person.screen).startswith("news-form")


@pytest.mark.parametrize(
    ("language", "text", "given"),
    [
        (
            "fr",
            "L'étude de Villeurbanne a réglé hier ma facture de 480 euros, échue depuis 92 jours ;"
            " il m'a fallu trois relances.",
            {"who": "L'étude de Villeurbanne", "paid": "over_60"},
        ),
        (
            "fr",
            "Le mariage du 5 septembre a paye la balance six semaines en retard, moins 300.",
            {"who": "Le mariage du 5 septembre", "paid": "to_60"},
        ),
        (
            "fr",
            "Pardon, ce n'est pas un nouveau client : les restaurants m'ont payé 480 euros avec 92"
            " jours de retard.",
            {"who": "les restaurants", "favourite_family": "restaurants", "paid": "over_60"},
        ),
        ("fr", "Marco me doit encore 300 euros", {"who": "Marco", "paid": "unpaid"}),
        (
            "en",
            "The Weston solicitors paid their £4,200 invoice 101 days after I sent it, which is"
            " their usual.",
            {"who": "The Weston solicitors", "paid": "over_60"},
        ),
        ("en", "The bakery didn't pay", {"who": "The bakery"}),
    ],
)
def test_a_late_payment_is_no_new_customer(
    language: str, text: str, given: Mapping[str, Any]
) -> None:
    """Somebody who paid late, or did not pay, is somebody known: never a new customer, and never
    paid on time; by how long is heard, and the group is asked where it is not told."""
    phone = finished_person(language)
    phone.play("/news")
    phone.type(text)
    (piece,) = phone.interview.news
    assert piece.kind == PAYMENT
    assert piece.given.items() >= {"newcomer": "no", **given}.items()
    asks = str(phone.person.screen)
    assert FAMILY in piece.given or asks.endswith(f":{FAMILY}")


def test_a_late_group_follows() -> None:
    """On a tap, how a group pays and by how long it is late become answers, with what they were
    before; the regret is offered beside it."""
    phone = finished_person("fr")
    late = "les restaurants m’ont payé avec 92 jours de retard"
    told = play(phone, "/news", late)
    assert "Retard · restaurants" in told and "Un seul" not in told
    assert "Un nouveau regret" in {b.label for _, b in phone.buttons()}
    play(phone, "[Ma fiche suit]")
    kept = phone.interview.given
    assert (kept["can"].value, kept["how_late"].value) == ("late", "over_60")
    assert phone.interview.versions and phone.interview.news[0].moved
    again = play(phone, "/news", late)
    assert "Votre fiche le dit déjà" in again
    newest = phone.buttons()[0][0]
    assert "Ma fiche suit" not in {b.label for m, b in phone.buttons() if m == newest}


def test_who_is_new_is_asked() -> None:
    """Somebody who paid is a new customer only where the words say so; else it is asked, and the
    answer makes them one, or a customer of before."""
    new, known = finished_person("fr"), finished_person("fr")
    for phone in (new, known):
        assert "Quelqu’un de nouveau" in play(phone, "/news", "Karim a payé hier")
    play(new, "[Un nouveau client]")
    play(known, "[Quelqu’un de connu]")
    assert [n.kind for n in new.interview.news] == [CUSTOMER]
    assert [n.kind for n in known.interview.news] == [PAYMENT]
    assert str(new.person.screen).startswith("news-form:1:customer:")
    assert "Restaurants" in {b.label for _, b in known.buttons()}


def test_a_new_customer_who_paid_late() -> None:
    """A new customer who paid late did not pay on time."""
    phone = finished_person("fr")
    play(phone, "/news", "un nouveau client, un resto, a payé avec 3 semaines de retard")
    (piece,) = phone.interview.news
    assert (piece.kind, piece.given["who"], piece.given["can"]) == (CUSTOMER, "un resto", "late")


def test_nobody_paid_what_is_only_agreed() -> None:
    """Of a price that was accepted and not paid, nobody is asked who parted with the money."""
    phone = finished_person("fr")
    phone.play("/news")
    phone.type("Awa a signé, par Marco")
    for _ in range(8):
        assert ":payer" not in str(phone.person.screen)
        if not str(phone.person.screen).startswith("news-form"):
            break
        phone.type("passer")


def test_the_sheet_follows() -> None:
    """On a tap the facts of a new customer become answers: one more in the group, how it paid; the
    sheet of before is kept, and the same piece moves nothing twice."""
    phone = finished_person("fr")
    before = phone.interview.given["customers"].value
    told = play(
        phone,
        *("/news", "un nouveau resto a payé, envoyé par Marco", "[Un nouveau client]"),
        *("[Arrêter là]", "[Ma fiche suit]"),
    )
    assert phone.interview.given["customers"].value == [before[0] + 1, *before[1:]]
    assert phone.interview.versions and "Clients par groupe" in told
    assert phone.interview.news[0].moved


def test_typed_is_tapped() -> None:
    """Whatever a button of the telling says can be typed instead, or in other words."""
    tapped, typed = finished_person("fr"), finished_person("fr")
    start = ("/news", "[Un nouveau client]", "Awa")
    play(tapped, *start, "[Restaurants]", "[Un événement]", "[Baissé]", "[Un parent]", "[Un peu]")
    play(typed, *start, "Restaurants", "un salon", "un rabais", "mere", "en partie")
    assert typed.interview.news[0].given == tapped.interview.news[0].given
    assert tapped.interview.news[0].given == {
        **{"who": "Awa", "favourite_family": "restaurants", "found_by": "event"},
        **{"can": "lowered", "payer": "parent", "resembles": "partly"},
    }


def test_what_is_not_understood_is_asked_again() -> None:
    """Words that answer nothing are said so, and the same step is asked again; nothing is kept."""
    phone = finished_person("fr")
    told = play(phone, "/news", "[Un nouveau client]", "Awa", "du côté de chez Swann")
    assert "Quel bouton s’en approche" in told and "Dans quel groupe" in told
    assert phone.interview.news[0].given == {"who": "Awa"}


def test_nobody_is_named_in_full() -> None:
    """A full name becomes a nickname, and contact details are not kept."""
    phone = finished_person("fr")
    told = play(phone, "/news", "[Un nouveau client]", "Marie Durand")
    assert "masqué" in told
    play(phone, "/news", "[Un nouveau client]", "ana@example.org")
    assert [n.given["who"] for n in phone.interview.news] == ["Marie", "•••"]


def test_a_tap_twice_changes_nothing() -> None:
    """A step tapped twice says the same; each step of the telling is kept at once."""
    phone = finished_person("fr")
    play(phone, "/news", "[Un nouveau chemin]")
    tap = Tapped(phone.button("a:channel.1-1:0:found_by:event")[1].data or "", 1)
    phone.happen(tap)
    before = phone.interview.news
    phone.happen(tap)
    assert phone.interview.news == before
    assert before[0].given == {"found_by": "event"}


def test_a_button_of_what_was_forgotten() -> None:
    """A button of a piece that was forgotten tells nothing of the next one."""
    phone = finished_person("fr")
    play(phone, "/news", "[Un nouveau chemin]", "[Un événement]", "[Quelqu’un a payé]")
    assert "Oublier" not in play(phone, "/news", "[Déjà dit (1)]", "[Oublier le n° 1]")
    assert phone.interview.news == ()
    effects = phone.happen(Tapped("a:channel.1-1:0:came:nobody", 1))
    assert any(isinstance(effect, Toast) and effect.text for effect in effects)
    assert phone.interview.news == ()


def test_pages() -> None:
    """All that was told can be gone through, newest first, and any of it forgotten."""
    phone = finished_person("fr")
    news = tuple(tell(CUSTOMER, {"who": f"Client {i}"}, i) for i in range(1, 13))
    phone.person = phone.person.with_interview(replace(phone.interview, news=news, told=12))
    first = play(phone, "/news", "[Déjà dit (12)]")
    assert "1. Client 12" in first and "5. Client 8" in first and "Client 7" not in first
    assert "12. Client 1 " in play(phone, "[Plus anciennes →]", "[Plus anciennes →]")
    assert "11. Client 2 " in play(phone, "[Oublier le n° 12]")
    assert [n.id for n in phone.interview.news] == list(range(2, 13))


def test_the_oldest_go_first() -> None:
    """There is a most that is kept; beyond it the oldest go."""
    phone = finished_person("fr")
    news = tuple(tell(CUSTOMER, {}, i) for i in range(1, MOST_NEWS + 1))
    phone.person = phone.person.with_interview(replace(phone.interview, news=news, told=MOST_NEWS))
    play(phone, "/news", "[Un nouveau chemin]", "[Un événement]")
    assert [n.id for n in phone.interview.news] == list(range(2, MOST_NEWS + 2))


def test_news_of_another_version() -> None:
    """What its questions no longer understand is not shown, and breaks nothing."""
    phone = finished_person("fr")
    given = {"found_by": "gone", "can": 7, "came": [], "resembles": "x", "gone": {}, "who": "Awa"}
    news = tuple(tell(kind, given, i) for i, kind in enumerate([CUSTOMER, REGRET, "gone"], 1))
    phone.person = phone.person.with_interview(replace(phone.interview, news=news, told=3))
    assert "Awa" in play(phone, "/news", "[Déjà dit (3)]")
    for part in ("aim", "avoid", "speak"):
        for at in range(20):
            assert seen(phone.happen(Tapped(f"turn:why-line:{part}.{at}", 1)))


def test_the_open_question_waits() -> None:
    """News told in the middle of the interview leaves its question where it was."""
    phone = until("fr", COMPLETE, "trigger")
    before = phone.interview.given
    customer(phone, "Awa", "reco", "payé", "passer", "[Arrêter là]")
    assert "que venait-il de se passer" in play(phone, "Continuer")
    assert phone.interview.given == before and phone.place.at == "trigger"
    play(phone, "/news", "[Un nouveau regret]", "Le pressé", "[⏭ Passer]")
    go_home(phone)
    assert answers_of(phone)["regret_name"] == "Le pressé"


def test_a_new_regret_changes_the_sheet() -> None:
    """A new regret takes the next turn of the interview's own loop, to its last question."""
    phone = finished_person("fr", {**COMPLETE, "regret": "no"})
    play(phone, "/news", "[Un nouveau regret]", "Le pressé", "restaurants")
    play(phone, "trop de travail", "10", "31", "600 €")
    told = play(phone, "site", "presque", "remise", "jamais")
    assert phone.place.at == "another_regret"
    told = play(phone, "[Non, c’est tout]")
    assert "Ce qui s’est passé : plus de travail que prévu (10 h prévues, 31 faites)" in told
    assert phone.place.at == KEPT


def three_regrets() -> Phone:
    phone = finished_person("fr", {**COMPLETE, "another_regret.1": "yes", "regret_name.2": "Léo"})
    assert answers_of(phone)["regret_name.2"] == "Léo"
    return phone


def test_a_regret_in_place_of_another() -> None:
    """With three told, one replaces another: nothing of that one counts, the others stay."""
    phone = three_regrets()
    before = answers_of(phone)
    assert "Vous avez déjà 3 regrets" in play(phone, "/news", "[Un nouveau regret]")
    play(phone, "[Remplacer le fantôme]", "la pressée", "[⏭ Passer]")
    play(phone, "[Négociait tout]", "[OK]")
    for _ in range(7):
        play(phone, "[⏭ Passer]")
    after = answers_of(phone)
    assert phone.place.at == KEPT
    mine = {slot: value for slot, value in after.items() if slot.endswith(".1")}
    assert mine == {
        **{"regret_name.1": "la pressée", "wrong.1": ["haggled"]},
        **{"another_regret.1": "yes", "share.1": 50, "want.1": "convince", "can.1": "late"},
        "how_late.1": "under_30",
    }
    others = {slot for slot in before if not slot.endswith(".1")}
    assert {slot: after[slot] for slot in others} == {slot: before[slot] for slot in others}
    assert phone.interview.versions  # the sheet of before is kept


def test_a_regret_kept_apart() -> None:
    """With three told, a regret can stay news: the sheet does not change, the lines are told of."""
    phone = three_regrets()
    before = phone.interview.given
    told = play(phone, "/news", "[Un nouveau regret]", "[Le garder à part]", "négociait", "urgent")
    told = play(phone, "[⏭ Passer]")
    assert "Un regret : c’est noté." in told
    assert "≠ Votre nouveau regret ne va pas dans ce sens." in told
    assert "• Le signe qui revient · on voulait une remise : tout était urgent" in told
    assert told.count("Votre nouveau regret") == 1
    assert phone.interview.given == before


def test_a_tapped_answer_is_shown() -> None:
    """What was tapped of a regret kept apart is told back, at once and in the list."""
    phone = three_regrets()
    play(phone, "/news", "[Un nouveau regret]", "[Le garder à part]", "[Négociait tout]")
    told = play(phone, "[Arrêter là]")
    assert "Négociait tout" in told
    assert "Négociait tout" in play(phone, "/news", "[Déjà dit (1)]")


def test_a_second_one_confirms() -> None:
    """A customer like the favourite counts at once: the news says so, and the sheet speaks from
    two, until that piece of news is forgotten."""
    aimed = {"want": "sign_fast", "can": "on_time"}
    for plan in ({**COMPLETE, **aimed, "alike": "none"}, {**EXPRESS, **aimed}):
        phone = finished_person("fr", plan)
        assert "d’après une seule histoire" in play(phone, "/sheet", "[Qui viser]")
        told = customer(phone, "Ana", "reco", "[⏭ Passer]", "[⏭ Passer]", "Oui")
        assert "Votre fiche parle maintenant d’après un client, et un ou deux autres" in told
        aim = play(phone, "/sheet", "[Qui viser]")
        assert (
            "d’après un client, et un ou deux autres comme lui" in aim
            and "seule histoire" not in aim
        )
        play(phone, "/news", "[Déjà dit (1)]", "[Oublier le n° 1]")
        assert "d’après une seule histoire" in play(phone, "/sheet", "[Qui viser]")


def test_a_customer_has_bought() -> None:
    """Of a new customer no one asks whether they bought; who has not paid yet says nothing of who
    can pay."""
    phone = finished_person("fr", EXPRESS)
    play(phone, "/news", "[Un nouveau client]", "Zoé", "[⏭ Passer]", "[⏭ Passer]")
    assert "Accepté, pas encore payé" in phone.labels()
    assert "Pas vendu, pas d’argent" not in phone.labels()
    assert "Accepté, pas encore payé" in play(phone, "pas encore payé", "[Arrêter là]")
    assert phone.interview.news[0].given["can"] == "agreed"


def test_express_keeps_one_regret() -> None:
    """The express interview has one regret; the whole one is offered with the rest."""
    phone = finished_person("fr", {**EXPRESS, "regret": "yes"})
    play(phone, "/news", "[Un nouveau regret]")
    assert {"Le remplacer", "Garder les deux", "Approfondir"} <= set(phone.labels())


def test_before_the_first_customer() -> None:
    """Where nobody has paid, a first customer is an answer to correct, and the rest follows."""
    phone = finished_person("fr", NO_CUSTOMER)
    play(phone, "/news", "[Un nouveau client]", "[Clients payants]", "[1 à 4]")
    assert phone.place.at == "income"
    play(phone, "[⏭ Passer]")
    assert phone.place.at == "families"
    go_home(phone)


def test_a_new_customer_by_name() -> None:
    """Where each customer is named, a new one belongs in the list: to correct it is offered."""
    phone = finished_person("fr", BY_NAME)
    play(
        phone,
        "/news",
        "[Un nouveau client]",
        "Zoé",
        "reco",
        "payé",
        "passer",
        "passer",
        "[Arrêter là]",
    )
    assert "Vos clients" in phone.labels()


def test_each_persona_has_its_news() -> None:
    """News is about the open sheet, which is named when there are several, and can be changed."""
    phone = finished_person("fr")
    customer(phone, "Awa", "[Arrêter là]")
    play(phone, "/new", "[Un autre chouchou]", "Nadia")
    told = play(phone, "/news")
    assert "fiche : Nadia" in told and "Déjà dit" not in str(phone.buttons()[0])
    assert "fiche : Marco" in play(phone, "[Fiche : Marco]")
    assert "1. Awa" in play(phone, "[Déjà dit (1)]")
    assert phone.interview.id == 1
    phone.happen(Tapped("news:of:2", 1))
    assert "Part · restaurants" in said(phone.happen(Tapped("news:review:1", 1)))
    assert phone.interview.id == 1


def test_the_review() -> None:
    """After three months only what may have changed is gone over; it ends with what did change."""
    phone = finished_person("fr")
    before = answers_of(phone)
    phone.pass_days(90)
    told = play(phone, "/news", "[Ma fiche tient-elle ?]")
    assert "Part · restaurants : 50 %" in told and "Que vendez-vous" not in told
    assert "Part · restaurants : 70 %" in play(phone, "[Part · restaurants]", "70")
    play(phone, "[Part · jeunes créateurs]", "30")
    assert "Où vous publiez : Blog" in play(phone, "[C’est toujours vrai]")
    assert "Ceux à éviter" in play(phone, "[⏭ Passer]")
    told = play(phone, "C’est toujours vrai")
    assert "70 % de vos rentrées" in told
    changed = {slot for slot, value in answers_of(phone).items() if before[slot] != value}
    assert changed == {"share", "share.1"} and phone.place.at == KEPT
    assert phone.interview.given["last_five"].at > phone.interview.begun.replace(month=12)
    # What was confirmed today is not gone over again while older answers are left.
    assert "Qui vous lit" in play(phone, "/news", "[Ma fiche tient-elle ?]")


def test_the_review_changes_nothing_by_itself() -> None:
    """Whoever confirms everything, or stops, finds the same answers, and is told so."""
    phone = finished_person("en", EXPRESS)
    before = answers_of(phone)
    phone.happen(Tapped("news:review", 1))
    told = play(phone, "[It’s still true]", "[⏭ Skip]", "[Stop there]")
    assert "Nothing was changed" in told
    assert answers_of(phone) == before


def test_the_review_asks_for_what_is_missing() -> None:
    """Of the portrait, the review asks for what was not known; a new regret comes back to it."""
    phone = finished_person("fr", {**COMPLETE, "gift": "nothing", "regret": "no"})
    play(phone, "/news", "[Ma fiche tient-elle ?]", "[⏭ Passer]")
    assert "L’attention : Je ne sais pas encore" in play(phone, "[⏭ Passer]")
    assert "Ceux à éviter" in play(phone, "[+ L’attention]", "Un carnet de croquis")
    play(phone, "[Un nouveau regret]", "Le pressé", "aucune", "négociait")
    play(phone, "passer", "passer", "passer", "passer")
    told = play(phone, "passer", "passer", "passer", "[Non, c’est tout]")
    assert "Ceux à éviter" in told and "Le pressé" in told
    assert "Corrigé : Un autre regret" in play(phone, "[C’est toujours vrai]")


def test_verbs_that_others_link() -> None:
    """Each door that reminders and prospects open leads somewhere, in each language."""
    for language in LANGUAGES:
        for verb in ("open", "regret", "review"):
            for phone in (finished_person(language), finished_person(language, NO_CUSTOMER)):
                assert said(phone.happen(Tapped(f"news:{verb}", 1)))
                go_home(phone)


VERBS = [
    *(f"news:{verb}" for verb in ("open", "customer", "regret", "review", "done")),
    *(
        "news",
        "news:",
        "news:of:9",
        "news:review:9",
        "news:forget:1:1:0",
        "news:replace:1:0",
        "news:replace:1:9",
    ),
    *("news:still:payers", "news:still:x", "news:changed:payers:share", "news:changed:x:y"),
    *("news:customer:1:1:who:x", "a:customer.1-1:0:who:x", "a:customer.1-²:0:can:late"),
    *("a:channel.1-1:0:came:paid", "n:channel.1-1:0:found_by:back", "m:regret.1-1:0:wrong:x:1"),
    *("turn:news-form:1:customer:1:who:x", "turn:news-told:²", "turn:review:x", "turn:news:²"),
]


class MixedWithNews(Conversations):
    """One person who mixes news with anything else."""

    @rule(data=st.sampled_from(VERBS))
    def tell(self, data: str) -> None:
        self.happens(Tapped(data, 1))


TestNewsConversations = MixedWithNews.TestCase
TestNewsConversations.settings = settings(
    max_examples=6,
    stateful_step_count=20,
    phases=[Phase.generate],
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_claims_little(language: str) -> None:
    """What is said of news never generalises from a few customers."""
    folder = Path(__file__).parent.parent / "flows" / "content" / language
    source = (folder / "news.ftl").read_text(encoding="utf-8")
    sure = re.findall(r"\b(?:toujours|jamais|tous|always|never)\b", source, re.IGNORECASE)
    # « C’est toujours vrai »: still, not always.
    assert sure == ([] if language == "en" else ["toujours", "toujours"])
