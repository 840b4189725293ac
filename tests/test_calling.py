"""Whom to call this week: heard as it is told, turned into a week, each with words that lack
nothing and give nothing away; and the texts to copy, whose blanks are asked for."""

import json
from datetime import timedelta
from itertools import product
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from msgspec.structs import replace

from flows.calling.kept import add
from flows.calling.questions import KIND
from flows.calling.suggesting import suggested
from flows.calling.told import contacts
from flows.desk.dialogue import Dialogue
from flows.desk.telling import made, whole
from flows.interview.answers import KEPT, Action, Given
from flows.papers.document import document
from flows.protocol.exchange import Edit, Effect, Event, File, Say, Tapped
from flows.reading.calling import called
from flows.record.consent import shareable
from flows.record.contacts import (
    MOST_CONTACTS,
    Because,
    Contact,
    Details,
    Greeted,
    to_call,
    with_contact,
)
from flows.record.person import Person
from flows.rooms import HOUSE
from flows.sheet.drafts import drafts
from flows.sheet.findings.actions import called_for
from flows.sheet.findings.readers import hours_at_least
from flows.sheet.line import Evidence, Line
from flows.sheet.people import COVERS
from flows.sheet.people import words as saying
from flows.sheet.rules.deciding import RULES
from flows.sheet.rules.week import calls, steps
from flows.sheet.wanted import MOST_WANTED, wanted
from flows.words.blanks import filled, without_unit
from flows.words.texts import Money
from flows.words.voices import Variant
from tests.conversing import BEGUN, words
from tests.papers_for_tests import dialogue, situation, situations
from tests.strategies import COMPLETE, EXPRESS, TEXTS, Phone, finished, stored
from tests.test_engine import given, go_home, seen
from tests.tongues import VARIANTS

LISTS = words().lists
LATE = "pas de commande depuis mai, livrée en retard"
FIVE = (
    f"Awa, {LATE}\nKarim : me doit 700 depuis octobre, jeudi\nLéa - connaît des hôtels\n"
    "Sophie, m'a envoyé Marco\nMme Sow, attend mon devis pour 30 blouses"
)
_PHONES: dict[str, Phone] = {}


def at_home(locale: str = "fr") -> Phone:
    """Somebody whose sheet is theirs."""
    if locale not in _PHONES:
        _PHONES[locale] = finished(locale, EXPRESS)
    return _PHONES[locale].fork()


def listed(text: str = FIVE, locale: str = "fr") -> Phone:
    """Somebody who has told whom to call."""
    phone = at_home(locale)
    phone.happen(Tapped("show:people:1", 0))
    phone.type(text)
    return phone


def d_of(phone: Phone) -> Dialogue:
    return Dialogue(phone.person, words(), BEGUN, HOUSE)


def said(effects: tuple[Effect, ...]) -> str:
    return "\n".join(effect.html for effect in effects if isinstance(effect, Say | Edit))


def by_name(phone: Phone) -> dict[str, Contact]:
    return {contact.name: contact for contact in phone.interview.contacts}


def of(phone: Phone, name: str) -> str:
    """How screens name somebody on the list."""
    return f"1.{by_name(phone)[name].id}"


HEARD = [
    ("Awa, no order since May. Karim, owes me 700", ["Awa", "Karim"]),
    ("Mme Sow, pas de commande depuis mai. Karim, me doit 700.", ["Mme Sow", "Karim"]),
    ("mme sow pas de commande et puis karim me doit 700 et léa connaît des hôtels",
     ["mme sow", "karim", "léa"]),
    ("1. Karim, me doit 700\n2. Léa, connaît des hôtels", ["Karim", "Léa"]),
    ("- Karim : me doit 700\n- la mairie : attend un prix", ["Karim", "la mairie"]),
    ("Bonjour, alors Karim il me doit 700. Je l'ai relancé deux fois.", ["Karim"]),
    ("remercier Aude, relancer Karim pour les 700, dire non à Rémi", ["Aude", "Karim", "Rémi"]),
    ("Karim et Léa", ["Karim", "Léa"]),
    ("les clientes des 38 tenues - tenues prêtes", ["les clientes des 38 tenues"]),
    ("I should ring Joanne, she asked my price, and then Ann knows the guild", ["Joanne", "Ann"]),
    ("12 / 45", []),
    ("Le docteur Masson, attend mon devis", ["Le docteur Masson"]),
    ("The new organist at St Bride's, paid from May", ["The new organist at St Bride's"]),
    ("la cousine a Solange, pour le souper de Noël", ["la cousine a Solange"]),
    ("the head of Acorn, meets on 3 March and Unions set fees now", ["the head of Acorn"]),
    ("le loyer se règle le 5", ["le loyer"]), ("900 d'acompte avant lundi", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), HEARD)
def test_people_are_heard(text: str, names: list[str]) -> None:
    """One a line or in one breath, with or without signs: each name, once."""
    assert [one.name for one in called(text, LISTS)] == names


KINDS = [
    ("me doit 700", "owes"), ("hasn't paid the invoice", "owes"),
    ("pas de commande depuis mai", "quiet"), ("no order since May", "quiet"),
    ("connaît des hôtels", "introduces"), ("her sister runs a hotel", "introduces"),
    ("m'a envoyé Marco", "thanks"), ("sent me a customer", "thanks"),
    ("a demandé un prix pour juin", "waits"), ("waiting for my answer since September", "waits"),
    ("tenues prêtes, pas récupérées", "fetch"), ("her order is ready", "fetch"),
    ("je dois lui dire non", "refuse"), ("turn down", "refuse"), ("boire un café", "other"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "kind"), KINDS)
def test_a_reason_tells_its_kind(why: str, kind: str) -> None:
    """The kind is read from the reason, as people say it."""
    (found,) = contacts(d_of(at_home()), f"Karim : {why}")
    assert (found.name, found.kind) == ("Karim", kind)


MORE = [
    ("Karim, me doit 700\n900 d'acompte avant lundi", "me doit 700, 900 d'acompte avant lundi"),
    ("Karim veut la date du 3 mars pis un prix pour 80", "veut la date du 3 mars, un prix pour 80"),
    ("Karim, owes me 700\na quote before 3 March", "owes me 700, a quote before 3 March"),
    ("Karim, me doit 700\nvoilà c'est tout", "me doit 700"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "why"), MORE)
def test_what_names_nobody_is_told_of_who_is_before(text: str, why: str) -> None:
    """An amount, a thing, a sentence without a name is more of the reason just told, never lost."""
    (one,) = called(text, LISTS)
    assert (one.name, one.why) == ("Karim", why)


@pytest.mark.parametrize(("locale", "asked"), [("fr", "C’est pour qui"), ("en", "Who is it for")])
def test_what_comes_before_any_name_is_asked_back(locale: str, asked: str) -> None:
    """What names nobody and stands first is quoted, to be told again with its name."""
    phone = at_home(locale)
    phone.happen(Tapped("show:people:1", 0))
    heard = said(phone.type("900 avant lundi matin\nKarim, 700"))
    assert "900 avant lundi matin" in heard and asked in heard
    assert "Karim" in by_name(phone)


def told_to(reason: str, locale: str = "fr", tu: bool = False) -> str:
    """What is written for one of this reason; "" where nothing is."""
    (one,) = contacts(d_of(at_home(locale)), f"Karim, {reason}")
    e = made(d_of(at_home(locale))).evidence
    said = saying(e, msgspec.structs.replace(one, id=1, tu=tu))
    return words().texts[Variant(locale)].text(said) if said else ""


SPLICED = [
    ("fr", "il me loue un four pour 90 et veut une réponse avant Noël", ("90", "veut")),
    ("fr", "attend mon prix pour sa sœur", ("sœur",)),
    ("fr", "connaît son propriétaire", ("propriétaire",)),
    ("en", "waiting for my answer about a course for herself", ("herself",)),
    ("en", "knows his landlord", ("landlord",)),
]


@pytest.mark.parametrize(("locale", "reason", "kept_back"), SPLICED)
def test_a_text_takes_whole_nouns_only(
    locale: str, reason: str, kept_back: tuple[str, ...]
) -> None:
    """What carries a verb, or tells whose it is, would be nonsense said to them: it is left out."""
    text = told_to(reason, locale)
    assert text and not any(word in text for word in kept_back), text


DATED = [
    ("fr", "attend mon devis avant le 3 mars", "vous l’aurez avant le 3 mars"),
    ("fr", "attend mon prix pour le 20 mai", "mon prix pour le 20 mai"),
    ("fr", "je lui dois un prix, elle ferme le 20", "vous l’aurez avant le 20"),
    ("fr", "attend mon devis, on s'est vus le 20", "je vous l’envoie cette semaine"),
    ("en", "waiting for my quote by 3 March", "you’ll have it by 3 March"),
    ("en", "wants my price before Christmas", "you’ll have it before Christmas"),
]


@pytest.mark.parametrize(("locale", "reason", "expected"), DATED)
def test_a_told_date_is_not_asked_again(locale: str, reason: str, expected: str) -> None:
    """A date that the reason tells is said, or at the least not asked for."""
    text = told_to(reason, locale)
    assert expected in text
    assert "quelle date" not in text and "what date" not in text


def test_the_date_is_asked_of_who_waits_for_a_price() -> None:
    """With no date told, it is asked where a price is waited for, and nowhere else."""
    assert "quelle date" in told_to("attend mon devis")
    assert "quelle date" not in told_to("elle m'a écrit, j'ai pas répondu")
    assert "What date" in told_to("asked for a price", "en")
    assert "date" not in told_to("emailed me, I haven't replied", "en")


@pytest.mark.parametrize(
    ("locale", "first", "then", "date"),
    [
        ("fr", "attend mon devis avant le 3 mars", "à refuser, trop loin", "avant le 3 mars"),
        ("en", "waiting for my quote by 3 March", "turn down, too far", "by 3 March"),
    ],
)
def test_a_date_outlives_a_new_reason(locale: str, first: str, then: str, date: str) -> None:
    """Another reason, told on the list or under their name, keeps the date told before."""
    phone = listed(f"Karim, {first}", locale)
    phone.happen(Tapped("show:people:1", 0))
    phone.type(f"Karim, {then}\nAwa, 700")
    assert (by_name(phone)["Karim"].why or "").endswith(date)
    phone = listed(f"Karim, {first}", locale)
    phone.happen(Tapped("turn:contact-form:1.1.contact_why", 0))
    phone.type(then)
    assert by_name(phone)["Karim"].why == f"{then}, {date}"


OWN = [
    ("fr", "son mari est malade", "Que voulez-vous lui dire", "Bonjour, comment va ton mari ?"),
    ("en", "her husband is ill", "What do you want to say", "Hello, how is your husband?"),
]


@pytest.mark.parametrize(("locale", "reason", "asked", "own"), OWN)
def test_a_reason_without_words_asks_for_theirs(
    locale: str, reason: str, asked: str, own: str
) -> None:
    """No text is made up for it: the week has the call and its reason, the screen asks what they
    want to say, and what they write is the text, until they write another."""
    phone = listed(f"Karim, {reason}", locale)
    screen = said(phone.happen(Tapped("show:contact:1.1", 0)))
    assert reason in screen and asked in screen and "<blockquote>" not in screen
    assert reason in said(phone.happen(Tapped("show:week:1", 0)))
    phone.happen(Tapped("turn:contact-form:1.1.contact_own", 0))
    shown = phone.type(own)
    assert own.rstrip(" ?") in said(shown)
    buttons = [b for e in shown if isinstance(e, Say | Edit) for row in e.rows for b in row]
    assert any(own.rstrip(" ?") in (b.copy or "") for b in buttons)
    assert own.rstrip(" ?") in said(phone.happen(Tapped("show:week:1", 0)))


BESIDE = [
    ("fr", "sa sœur préside le club de voile", ("présidez", "club")),
    ("fr", "son associé hésite encore", ("décider", "relais")),
    ("en", "her boss leaves at Christmas", ("takes over from you",)),
    ("en", "her sister chairs the guild", ("you chair",)),
]


@pytest.mark.parametrize(("locale", "reason", "never"), BESIDE)
def test_what_is_told_of_somebody_beside_them_is_not_theirs(
    locale: str, reason: str, never: tuple[str, ...]
) -> None:
    """« Sa sœur préside le club » does not make them preside over it."""
    text = told_to(reason, locale)
    assert not any(word in text for word in never), text


SIDES = [
    ("fr", "préside le club, je ne lui ai jamais rien demandé", "introduces", False),
    ("fr", "me garde un local et attend ma réponse", "waits", False),
    ("fr", "attend mon devis", "waits", True),
    ("en", "chairs the guild, never asked her for anything", "introduces", False),
    ("en", "sells me flour and is waiting for my answer", "waits", False),
    ("en", "waiting for a quote", "waits", True),
]


@pytest.mark.parametrize(("locale", "reason", "kind", "priced"), SIDES)
def test_who_waits_and_for_what(locale: str, reason: str, kind: str, priced: bool) -> None:
    """Who was never asked may introduce; a price of ours is offered to who waits for one, not to
    who sells to us."""
    phone = listed(f"Karim, {reason}", locale)
    assert by_name(phone)["Karim"].kind == kind
    effects = phone.happen(Tapped("show:contact:1.1", 0))
    data = [b.data or "" for e in effects if isinstance(e, Say) for row in e.rows for b in row]
    assert any("contact_sum" in each for each in data) is priced


THANKED = [
    ("fr", "c'est lui qui m'envoie des élèves", "merci de m’avoir envoyé des élèves"),
    ("fr", "m'a aidé pour les papiers", "je voulais vous dire merci, simplement."),
    ("en", "she's the one who sends me pupils", "thank you for sending me pupils"),
    ("en", "helped me with the paperwork", "I just wanted to say thank you."),
]


@pytest.mark.parametrize(("locale", "reason", "thanks"), THANKED)
def test_thanks_name_what_was_done(locale: str, reason: str, thanks: str) -> None:
    """Thanks name whom they sent, where it is told; else they are only thanks."""
    assert thanks in told_to(reason, locale)


def with_calls(told: dict[str, Any]) -> Evidence:
    """The same answers, once two people are named."""
    e = made(dialogue(told, "fr")).evidence
    people = tuple(Contact(id, name, kind=Because.OWES) for id, name in ((1, "Karim"), (2, "Awa")))
    return msgspec.structs.replace(e, people=people)


@pytest.mark.parametrize("name", situations())
def test_calls_leave_what_was_decided(name: str) -> None:
    """With people named, what they chose, then where to stop publishing, follow the calls."""
    e = with_calls(situation(name))
    found = called_for(e.answers, e.findings, e.limits)
    stops = [Action.STOP_CHANNEL] if Action.STOP_CHANNEL in found else []
    chosen = [action for action in e.actions[:1] if action is e.answers.action]
    covered = {a for c in e.people for a in COVERS.get(c.because, ())}
    expected = list(dict.fromkeys(a for a in (*chosen, *stops) if a not in covered))
    rest = [step.action for step in steps(e) if step.contact is None]
    assert rest[: len(expected)] == expected


def test_calls_leave_where_the_next_one_is() -> None:
    """The first decision says through whom the next one comes, unless the week asks just them."""
    asks = (Action.ASK_INTRODUCER, Action.SAY_PRICE, Action.WRITE_LIMITS)
    named = with_calls(situation("copy_paste"))
    nobody = msgspec.structs.replace(named, people=(), actions=asks)
    says = next(rule.says for rule in RULES if rule.code == "decide_aim")
    lines = [says(e) if says else None for e in (nobody, named)]
    assert [line.facts["next_known"] for line in lines if isinstance(line, Line)] == ["no", "yes"]


def test_what_a_reason_tells_beside_its_kind() -> None:
    """The day, the sum, the month since, whom they know, whom they sent, what was asked for."""
    people = by_name(listed())
    karim, awa = people["Karim"], people["Awa"]
    assert (karim.sum, karim.on, karim.since) == (Money(700, None), 3, "octobre")
    assert (awa.since, awa.sorry, awa.sum) == ("mai", True, None)
    assert people["Léa"].of == "des hôtels"
    assert people["Sophie"].of == "Marco"
    assert people["Mme S."].of == "30 blouses"
    assert people["Mme S."].greeted is Greeted.LADY


def test_two_near_kinds_are_asked() -> None:
    """A kind is never guessed where two are near: they are the first buttons; one tap tells."""
    phone = listed("Awa, on s’est vus au salon")
    (awa,) = phone.interview.contacts
    near = [str(kind) for kind in awa.near]
    asked = [pair for pair in phone.buttons() if (pair[1].data or "").startswith("a:contact")]
    assert awa.kind is None and len(near) == 2
    assert [(b.data or "").split(":")[4] for _, b in asked][:2] == near
    phone.tap(asked[0])
    assert phone.interview.contacts[0].kind == near[0]


def test_a_missing_reason_is_asked_once() -> None:
    """Who has no reason is asked about, one after the other; passing leaves any reason."""
    phone = at_home()
    phone.happen(Tapped("show:people:1", 0))
    assert "Pourquoi <b>Karim</b>" in said(phone.type("Karim\nLéa"))
    assert "Pourquoi <b>Léa</b>" in said(phone.type("me doit 700"))
    assert "Qui appeler" in said(phone.type("je sais pas"))
    assert [c.because for c in phone.interview.contacts] == [Because.OWES, Because.OTHER]


def test_those_the_answers_name_are_offered() -> None:
    """The favourite, who sent them and those who may introduce are one tap away, and no longer
    offered once on the list; a reason is asked only where none is known."""
    phone = finished("fr", {**COMPLETE, "found_by": "recommendation"})
    phone.happen(Tapped("show:people:1", 0))
    offered = {b.label: (m, b) for m, b in phone.buttons() if (b.data or "").startswith("call:add")}
    assert "+ Nadia" in offered
    phone.tap(offered["+ Nadia"])
    assert by_name(phone)["Nadia"].kind is Because.INTRODUCES
    assert "+ Nadia" not in [b.label for _, b in phone.buttons()[:12]]


def test_one_is_taken_off_by_a_word() -> None:
    """« enlève Karim » takes him off, wherever the list has got to; nobody of that name, nobody."""
    phone = listed()
    phone.type("enlève Karim")
    assert "Karim" not in by_name(phone)
    before = by_name(phone)
    phone.type("enlève Modou")
    assert by_name(phone) == before


def test_told_again_is_corrected() -> None:
    """The same name with another reason is the same person."""
    phone = listed()
    before = of(phone, "Karim")
    phone.happen(Tapped("show:people:1", 0))
    phone.type("karim, connaît la mairie")
    assert of(phone, "Karim") == before
    assert by_name(phone)["Karim"].kind is Because.INTRODUCES


def test_an_unkind_name_is_refused() -> None:
    """Nobody is kept under an insult; the list waits for another name."""
    phone = listed("le gros con, me doit 700")
    assert phone.interview.contacts == ()


def test_the_week_begins_with_them() -> None:
    """Those to call come first, each on a day of its own, the told day kept, never a Sunday; in all
    no longer than the hours that publishing takes, or two hours."""
    phone = listed()
    todo = steps(made(d_of(phone)).evidence)
    assert [step.contact is not None for step in todo] == [True] * 5
    week = said(phone.happen(Tapped("show:week:1", 0)))
    karim = next(part for part in week.split("\n\n") if "Karim" in part)
    assert karim.startswith("<b>jeudi")
    assert "dimanche" not in week


@pytest.mark.parametrize("name", situations())
def test_a_week_is_short(name: str) -> None:
    """A week is five things at most, and never longer than it has room for."""
    e = made(dialogue(situation(name), "fr")).evidence
    todo = steps(e)
    assert len(todo) <= 5
    assert sum(step.minutes for step in todo) <= max(120, 60 * hours_at_least(e.answers))


def test_the_third_decision_is_the_first_of_them() -> None:
    """The decision of the week names the first of them; the words are in the week, once."""
    phone = listed()
    sheet = said(phone.play("/sheet"))
    first = calls(made(d_of(phone)).evidence)[0]
    assert first.contact is not None and first.contact.kind is Because.WAITS
    assert "3 · Cette semaine" in sheet and "30 blouses" in sheet
    text = words().texts[Variant("fr")].text(first.said) if first.said else ""
    assert text and text not in sheet
    assert said(phone.happen(Tapped("show:week:1", 0))).count(text) == 1


def test_what_came_of_it_is_kept_and_the_next_is_proposed() -> None:
    """Done is ticked once; what came of it is asked and kept; and the next one is shown."""
    phone = listed()
    ref = of(phone, "Awa").replace(".", ":")
    phone.happen(Tapped(f"call:done:{ref}", 0))
    told = said(phone.type("elle commande en janvier"))
    assert "elle commande en janvier" in told and "Ensuite" in told
    assert by_name(phone)["Awa"].came == "elle commande en janvier"
    assert all(step.contact != by_name(phone)["Awa"] for step in calls(made(d_of(phone)).evidence))
    phone.happen(Tapped(f"call:done:{ref}", 0))
    assert by_name(phone)["Awa"].came == "elle commande en janvier"


ADDRESSED = (False, True)
GREETED = ((Greeted.NAME, "Maximilienne"), (Greeted.LADY, ""), (Greeted.PLAIN, ""))
FACTS: tuple[dict[str, Any], ...] = (
    {},
    {"sum": Money(1_200_000, None), "since": "septembre", "of": "les uniformes de la rentrée"},
    {"of": "", "sorry": True, "since": "septembre"},
    {"day": "avant le 12 décembre", "due": True, "of": "les uniformes de la rentrée"},
    {"day": "pour le 12 décembre", "priced": True},
    {"priced": True},
    {"day": ""},
    {
        **{"of": "quatre établissements de la côte ouest", "day": "avant vendredi 12 décembre"},
        **{"due": True, "sorry": True, "priced": True},
        "told": Details(paper="proposal", count=4, unit="établissement", limit="vendredi"),
    },
    {"sorry": True, "told": Details(paper="quote", count=4, unit="site")},
    {"told": Details(asked="si je peux donner un atelier en janvier", ago="il y a trois semaines")},
    {"sorry": True, "told": Details(wrote=True, ago="il y a trois semaines")},
    {"told": Details(door="chairs", to="l’association des parents d’élèves du canton", sent=True)},
    {"told": Details(door="presents", to="à la directrice des trois écoles du canton")},
    {"told": Details(door="asked", when="en février", spoke=True), "sorry": True},
    {"told": Details(about="contract", stage="over", when="le 31 janvier", holds="price")},
    {"told": Details(about="budget", stage="reviewed", when="en janvier", holds="opinion")},
    {"told": Details(about="lease", season="le printemps", holds="timing", limit="le 3 mars")},
)
SELLS = ("quote", "sessions", "shop")
TELLS: tuple[dict[str, Any], ...] = (
    {},
    {
        "trigger": "Trois arrêts pour le dos en un mois, et un courrier de la caisse",
        "change": "Onze arrêts l'an dernier, trois cette année, avec les mêmes palettes",
        **{"moment_kind": "letter", "double": "conditions"},
        "double_terms": "un seul décide, et je vois tous les postes avant de commencer",
    },
)


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_every_kind_has_words(variant: Variant) -> None:
    """In each way of speaking, each kind has words to say, said « tu » and « vous », that have no
    blank and that a button can copy."""
    texts = words().texts[variant]
    known = ({**situation("marco"), "sells_by": by, **tells} for by in SELLS for tells in TELLS)
    each = [made(dialogue(answers, "fr")).evidence for answers in known]
    for e, kind, tu, greeted, facts in product(each, Because, ADDRESSED, GREETED, FACTS):
        how, first = greeted
        contact = Contact(1, "Awa", greeted=how, first=first, kind=kind, tu=tu, **facts)
        told = saying(e, contact)
        if told is None:
            assert kind is Because.OTHER
            continue
        text = texts.text(told)
        assert "…" not in text, (kind, text)
        assert len(text.encode("utf-16-le")) // 2 <= 256, (kind, len(text), text)
        assert text[0].isupper() and text.endswith((".", "?")), text


def test_a_text_gives_nothing_away() -> None:
    """Of a reason, a text names the sum, the month, and whom it is about, and no other word."""
    phone = listed(
        "Karim, me doit 700 depuis octobre, il divorce et son associé l'a trahi\n"
        "Awa, pas de commande depuis mai, elle a perdu sa mère"
    )
    e = made(d_of(phone)).evidence
    for step in calls(e):
        assert step.said is not None
        text = words().texts[Variant("fr")].text(step.said)
        assert not any(word in text for word in ("divorce", "trahi", "perdu", "mère", "associé"))


def test_it_stays_theirs() -> None:
    """Whom they mean to call is in their own report and /export, in no document for others, nor in
    what a coach may read; it goes with the sheet."""
    phone = listed("Karim, me doit 700 depuis octobre, il divorce")
    d = d_of(phone)
    assert "il divorce" in str(document(d))
    assert "Karim" not in str(document(d, own=False))
    shared = shareable(phone.person)
    assert shared is not None and shared.contacts == () and shared.blanks == {}
    (file,) = (e for e in phone.play("/export") if isinstance(e, File))
    assert "il divorce" in str(json.loads(file.content)["interviews"][0]["contacts"])
    phone.play("/sheets")
    phone.happen(Tapped("go:forget:1", 0))
    assert "divorce" not in str(phone.person)


def test_family_names_are_masked() -> None:
    """A family name, a phone, an address is never kept, in a name or in a reason."""
    text = "Sophie Martin, 06 12 34 56 78, me doit 700\nKarim : envoyé par Paul Durand"
    kept = str(listed(text).interview.contacts)
    assert "Martin" not in kept and "06 12" not in kept and "Durand" not in kept


def test_old_records_open() -> None:
    """An interview kept before there were contacts has none."""
    kept = {"id": 1, "begun": BEGUN.isoformat(), "place": {"at": "depth"}}
    person = msgspec.convert({"interviews": [kept]}, Person, strict=False)
    assert person.interviews[0].contacts == ()


def test_the_list_is_bounded() -> None:
    """A record never grows without end: the oldest go."""
    many: tuple[Contact, ...] = ()
    for id in range(1, MOST_CONTACTS + 20):
        many = with_contact(many, Contact(id, "Karim"))
    assert len(many) == MOST_CONTACTS and many[0].id == 20


def test_blanks_are_filled_in_turn() -> None:
    """Each blank of a text is filled in its turn; a unit told again is not said twice; what is only
    cut short is no blank."""
    text = "Désormais, un acompte de … %, le reste sous … jours. Le reste du texte… reste."
    first = filled(text, {}, "terms")
    assert first.open is not None and (first.open.at, first.open.unit) == (0, "%")
    known = {first.open.key: without_unit("30 %", first.open.unit)}
    second = filled(text, known, "terms")
    assert second.open is not None and second.open.unit == "jours"
    known[second.open.key] = without_unit("15 jours", "jours")
    whole_text = filled(text, known, "terms")
    assert whole_text.open is None
    assert whole_text.text.startswith("Désormais, un acompte de 30 %, le reste sous 15 jours.")


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        ("Je fais des robes.\nQuand : …\nPour commencer : …", "Je fais des robes.\nQuand : mardi"),
        ("I make dresses. Ready in … days. Tell me.", "I make dresses. Tell me."),
    ],
)
def test_a_sentence_that_cannot_be_filled_is_left_out(lines: str, left: str) -> None:
    """A blank known to stay empty takes its sentence away; the first sentence stays, open."""
    known = {"x.0": "mardi", "x.1": ""} if "Quand" in lines else {"x.0": ""}
    assert filled(lines, known, "x").text == left
    first = filled("Ready in … days. Tell me.", {"x.0": ""}, "x")
    assert first.open is not None and first.open.key == "x.0"


@pytest.mark.parametrize("doubt", ["Je ne sais pas…", "je sais pas trop", "aucune idée"])
def test_a_doubt_fills_no_blank(doubt: str) -> None:
    """« Je ne sais pas » is never put into a text meant for others."""
    phone = _with_blanks()
    draft = next(x for x in drafts(made(d_of(phone)).evidence) if whole(d_of(phone), x).open)
    phone.happen(Tapped(f"turn:fill:1.{draft.id}", 1))
    phone.type(doubt)
    assert doubt not in whole(d_of(phone), draft).text
    assert not any(phone.interview.blanks.values())


def _with_blanks() -> Phone:
    """Somebody with a text that lacks something."""
    phone = finished("fr", COMPLETE)
    assert any(draft.open for draft in drafts(made(d_of(phone)).evidence))
    return phone


def test_a_text_with_a_blank_is_never_ready() -> None:
    """What lacks a word has no button to copy it, here nor in the report, until it is filled, one
    question after the other; then it is whole, and is remembered."""
    phone = _with_blanks()
    draft = next(x for x in drafts(made(d_of(phone)).evidence) if whole(d_of(phone), x).open)
    effects = phone.happen(Tapped(f"show:draft:1.{draft.id}", 0))
    buttons = [b for e in effects if isinstance(e, Say) for row in e.rows for b in row]
    assert all(b.copy is None for b in buttons)
    assert draft.id not in {one.id for one in document(d_of(phone)).drafts}
    phone.happen(Tapped(f"turn:fill:1.{draft.id}", 1))
    for _ in range(12):
        if whole(d_of(phone), draft).open is None:
            break
        phone.type("30")
    assert whole(d_of(phone), draft).open is None
    assert draft.id in {one.id for one in document(d_of(phone)).drafts}
    phone.happen(Tapped(f"call:refill:1:{draft.id}", 1))
    assert whole(d_of(phone), draft).open is not None


@pytest.mark.parametrize("name", situations())
def test_few_texts_at_first(name: str) -> None:
    """Few texts are shown at first, those that the week and the decisions use."""
    e = made(dialogue(situation(name), "fr")).evidence
    assert len(wanted(e)) <= MOST_WANTED
    assert all(one in drafts(e) for one in wanted(e))


class Lists(RuleBasedStateMachine):
    """One person who writes and taps anything around the list, and is never stuck."""

    @initialize(told=st.sampled_from([FIVE, "Karim", "Awa, elle voulait une robe", "rien"]))
    def meet(self, told: str) -> None:
        self.phone = listed(told)

    @rule(text=TEXTS | st.sampled_from([FIVE, "enlève Karim", "Léa", "jsp", "Karim, jeudi"]))
    def write(self, text: str) -> None:
        self.happens(self.phone.said(text))

    @rule(at=st.integers(0, 15))
    def tap(self, at: int) -> None:
        buttons = [pair for pair in self.phone.buttons() if pair[1].data]
        assume(buttons)
        message, button = buttons[at % len(buttons)]
        self.happens(self.phone.tapped(button.data, message))

    @rule(
        data=st.sampled_from(
            [
                *("show:people:1", "show:people:9", "show:contact:1.1", "show:contact:x"),
                *("call:done:1:1", "call:drop:1:2", "call:speak:1:1:tu", "turn:came:1.1"),
                *(f"turn:contact-form:1.1.{KIND}", "turn:contact-form:1.1.contact_sum"),
                *("turn:contact-form:9", "a:contact.1-1:0:contact_kind:owes", "show:week:1"),
                *("show:drafts:1", "show:drafts:1.all", "turn:fill:1.terms", "turn:fill:1.clause"),
                *("call:refill:1:clause", "call:refill:9:x", "call:add:1:favourite:0"),
            ]
        )
    )
    def open(self, data: str) -> None:
        self.happens(Tapped(data, 1))

    def happens(self, event: Event) -> None:
        before = self.phone.person
        assert seen(self.phone.happen(event)), event
        after = self.phone.person
        assert stored(after) == after
        kept = given(after)
        assert after.interviews == () or all(k in kept for k in given(before)), event
        for interview in after.interviews:
            ids = [contact.id for contact in interview.contacts]
            assert len(ids) == len(set(ids)) and max(ids, default=0) <= interview.listed

    def teardown(self) -> None:
        """From wherever they are, /start answers, and going forward leads home."""
        if hasattr(self, "phone"):
            assert seen(self.phone.play("/start"))
            go_home(self.phone)


Lists.TestCase.settings = settings(
    max_examples=20,
    stateful_step_count=25,
    phases=[Phase.generate],
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)
TestLists = Lists.TestCase


def test_a_list_goes_on_after_weeks() -> None:
    """A list told weeks ago is still there, and still begins the week."""
    phone = listed()
    phone.pass_days(timedelta(40).days)
    assert phone.place.at == KEPT
    assert "Karim" in said(phone.happen(Tapped("show:week:1", 0)))


SIX = (
    "Nora, attend mon devis avant le 20 décembre\nKarim, me doit 700\nLéa, connaît des hôtels\n"
    "Sophie, m'a envoyé Marco\nMme Sow, pas de commande depuis mai\nAwa, me doit 900"
)


def test_nobody_who_is_named_is_dropped_unsaid() -> None:
    """The week has room for five: it says who waits for the next one."""
    phone = listed(SIX)
    week = said(phone.happen(Tapped("show:week:1", 0)))
    assert all(name in week for name in by_name(phone))
    assert "La semaine d’après" in week


def test_a_date_without_a_name_comes_in_its_place() -> None:
    """« le salon, avant le 1er décembre » is nobody's: a thing to do, sorted by its day, without a
    text; who waits for a later day comes after."""
    phone = listed(
        "Nora, attend mon devis avant le 20 décembre\nle salon du vin, avant le 1er décembre"
    )
    salon, nora = to_call(phone.interview.contacts)
    assert (salon.name, salon.thing, nora.thing) == ("le salon du vin", True, False)
    e = made(d_of(phone)).evidence
    assert saying(e, salon) is None
    first = steps(e)[0]
    assert first.contact == salon
    assert "avant le 1er décembre" in d_of(phone).texts.text(first.words)


def test_a_date_that_presses_is_kept_once_people_are_named() -> None:
    """What the answers tell that presses and is nobody's joins the list with the first person."""
    d = dialogue(
        situation("marco") | {"pressing": "Nora part. Le bail, à rendre le 31 janvier"}, "fr"
    )
    add(d, d, contacts(d, "Karim, me doit 700"))
    assert [c.name for c in d.interview.contacts] == ["Karim", "le bail"]


def test_one_name_told_longer_is_not_proposed_again() -> None:
    """« Amandine » is on the list: « Amandine l'infirmière » is the same."""
    d = dialogue(situation("marco") | {"favourite": "Amandine l'infirmière"}, "fr")
    add(d, d, contacts(d, "Amandine, connaît des hôtels"))
    assert all("Amandine" not in one.contact.name for one in suggested(d))


def test_one_of_their_own_team_is_not_called_first() -> None:
    """Whoever works with them, wherever it was told, is sent no customer's words, and is called
    after whoever waits for something."""
    phone = at_home("en")
    given = {"seen_coming": Given("Beth, my technician, saw it first", BEGUN)}
    known = replace(phone.interview, given={**phone.interview.given, **given})
    phone.person = phone.person.changing(known)
    phone.happen(Tapped("show:people:1", 0))
    phone.type("Beth, leaves on 11 January for nine months. Delroy, waits for my price for 3 roofs")
    contacts = by_name(phone)
    assert contacts["Beth"].told.ours and not contacts["Delroy"].told.ours
    assert [c.name for c in to_call(phone.interview.contacts)] == ["Delroy", "Beth"]
    assert "Who takes over" not in said(phone.happen(Tapped("show:week:1", 0)))
