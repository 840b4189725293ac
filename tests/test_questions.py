"""Replies as people type them to each kind of question, in French and in English."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.asking.interview import prompt
from flows.asking.understanding import read
from flows.desk.dialogue import Dialogue
from flows.interview.answers import REVIEW, Answers, Family, Market, Misread, Slot, Value
from flows.interview.choices import Choice
from flows.interview.kinds import Several
from flows.interview.lexicon import Lexicon
from flows.interview.several import Multi
from flows.interview.table import QUESTIONS
from flows.reading import replies
from flows.record.person import Person
from flows.rooms import HOUSE
from tests.conversing import BEGUN, words
from tests.strategies import COMPLETE, NO_CUSTOMER, NO_CUSTOMER_EXPRESS, TEXTS, started, walk
from tests.tongues import LANGUAGES


@cache
def people(locale: str) -> dict[str, Person]:
    """Somebody at each place of an interview."""
    found: dict[str, Person] = {}
    three = {**COMPLETE, "families": "restaurants, cafés, jeunes créateurs"}
    three |= {
        "customers": "6, 8, 20",
        "effort": "5, 3, 2",
        "introducers": "one_two",
        "sells_by": "sessions",
    }
    for plan in (NO_CUSTOMER_EXPRESS, NO_CUSTOMER, three, COMPLETE):
        phone = started(locale)
        for at in walk(phone, plan):
            found[at] = phone.person
    return found


def answer(locale: str, at: str, reply: str) -> Value | Misread:
    """How the question of the slot `at` reads a reply."""
    dialogue = Dialogue(people(locale)[at], words(), BEGUN, HOUSE)
    return read(prompt(dialogue, Slot.parse(at)), reply)


@pytest.mark.parametrize(
    ("at", "reply", "value"),
    [
        ("depth", "vite", "express"),
        ("depth", "Express", "express"),
        ("paid_count", "12", "some"),
        ("paid_count", "douze", "some"),
        ("paid_count", "3 ou 4", "few"),
        ("paid_count", "une dizaine", "some"),
        ("paid_count", "0", "zero"),
        ("paid_count", "aucun", "zero"),
        ("paid_count", "une centaine, 100", "many"),
        ("market", "les deux", "both"),
        ("market", "des particuliers", "individuals"),
        ("market", "entrprises", "companies"),
        ("hour_worth", "60", {"amount": 60, "currency": None}),
        ("hour_worth", "60 €", {"amount": 60, "currency": "€"}),
        ("hour_worth", "entre 50 et 70 euros", {"amount": 60, "currency": "€"}),
        ("hour_worth", "1 200,50 $", {"amount": 1_200.5, "currency": "$"}),
        ("hour_worth", "38 £", {"amount": 38, "currency": "£"}),
        ("hour_worth", "60 francs", {"amount": 60, "currency": None}),
        ("hour_worth", "60 dirhams", {"amount": 60, "currency": ""}),
        ("paid_count", "deux par mois", "many"),
        ("paid_count", "3 par an", "few"),
        ("spend", "300 € par mois", "to_10000"),
        ("spend", "300 €/mois", "to_10000"),
        ("spend", "300", "under_500"),
        ("hours", "1 h par jour", "over_6"),
        ("hours", "3 à 5 h par semaine", "to_5"),
        ("families", "restaurants et jeunes créateurs", ["restaurants", "jeunes créateurs"]),
        ("families", "- restaurants\n- Restaurants\n- mairies", ["restaurants", "mairies"]),
        (
            "families",
            "couples, archis, bailleurs, agences et écoles",
            ["couples", "archis", "bailleurs", "agences et écoles"],
        ),
        ("families", "couples, bailleurs et agences", ["couples", "bailleurs", "agences"]),
        ("found_by", "pas insta, un salon", "event"),
        ("publishes", "j’ai quitté facebook, le blog seulement", ["blog"]),
        ("three_names", "ma cousine le facteur et Inès", ["ma cousine", "le facteur", "Inès"]),
        ("three_names", "la dame de la poste", ["la dame de la poste"]),
        ("three_names", "1 Tata Lou 2. Farid 3 le curé", ["Tata Lou", "Farid", "le curé"]),
        ("three_names", "Odile puis Karim puis Jo", ["Odile", "Karim", "Jo"]),
        ("offer", "euh attends, je pose des cuisines", "attends, je pose des cuisines"),
        ("share", "environ 30 %", 30),
        ("share", "un tiers, 33,3", 33.3),
        ("share", "soixante", 60),
        ("want", "signe vite", "sign_fast"),
        ("want", "plus tard", "postpone"),
        ("can", "paye a l heure", "on_time"),
        ("can", "jamais anoncé", "untested"),
        ("favourite", "  Marco  ", "Marco"),
        ("favourite_family", "Restaurants", 0),
        ("favourite_family", "jeunes créateurs", 1),
        ("payer", "un mécène suédois", {"words": "un mécène suédois"}),
        ("payer", "rh", "hr"),
        ("blockers", "patron, comptable", ["director", "finance"]),
        ("blockers", "patron et le voisin", ["director", {"words": "le voisin"}]),
        ("blockers", "personne", ["nobody"]),
        ("last_five", "recommandation 4, site 1", {"recommendation": 4, "site": 1}),
        ("last_five", "3 recos et 2 site", {"recommendation": 3, "site": 2}),
        ("last_five", "reco x3, salon", {"recommendation": 3, "event": 1}),
        ("last_five", "Mon site, une recherche", {"site": 1}),
        ("last_five", "cinq recommandations", {"recommendation": 5}),
        ("biggest", "30 %", "to_50"),
        ("hesitation", "rien", ""),
        ("hesitation", "le prix", "le prix"),
        ("gift", "aucune idée", ""),
        ("why_you", "la confiance, le prix", ["trust", "price"]),
        ("why_you", "mes biscuits", [{"words": "mes biscuits"}]),
        ("behaviour", "décide vite / paie à l’heure", ["decides_fast", "pays_on_time"]),
        ("alike", "deux", "one_two"),
        ("publishes", "blog, insta et linkedin", ["blog", "instagram", "linkedin"]),
        ("publishes", "Conférences, salons", ["talks"]),
        ("hours", "4", "to_5"),
        ("hours", "une demi-heure", "under_1"),
        ("topics", "technique 2, coulisses", {"technique": 2, "backstage": 1}),
        ("reactions", "4 ou 5", "three_five"),
        ("reactions", "sais pas", "unknown"),
        ("mentioned", "deux", 2),
        ("mentioned", "2 clients", 2),
        ("spend", "1500 €", "to_2000"),
        ("spend", "20k", "over_10000"),
        ("spend", "rien", "nothing"),
        ("regret", "Presque", "refused"),
        ("wrong", "négociait tout, appels incessants", ["haggled", "constant_calls"]),
        ("planned_hours", "10h", 10),
        ("planned_hours", "2h30", 2.5),
        ("real_hours", "entre 20 et 30", 25),
        ("planned_hours", "9h prévues 21 faites", 9),
        ("real_hours", "9h prévues 21 faites", 21),
        ("real_hours", "le double", 20),
        ("real_hours", "comme prévu", 10),
        ("real_hours", "5 h de plus", 15),
        ("planned_hours", "3 soirs de 2h", 6),
        ("share", "deux tiers", 66),
        ("share.1", "le reste", 50),
        ("share.1", "pareil", 50),
        ("share.1", "la moitié de ce qui reste", 25),
        ("share", "3 clients sur 10", 30),
        ("hour_worth", "80 balles", {"amount": 80, "currency": "€"}),
        ("hour_worth", "45e", {"amount": 45, "currency": "€"}),
        ("hour_worth", "60 € HT", {"amount": 60, "currency": "€"}),
        ("hour_worth", "1 € la minute", {"amount": 60, "currency": "€"}),
        ("hour_worth", "480 par jour, 8 h", {"amount": 60, "currency": None}),
        ("mentioned", "deux sur cinq", 2),
        ("mentioned", "20 %", 1),
        ("mentioned", "pas un", 0),
        ("mentioned", "tous sauf un", 4),
        ("real_hours", "passé de 10 à 20", 20),
        ("real_hours", "10 comme prévu", 10),
        ("hour_worth", "vingt-deux euros cinquante", {"amount": 22.5, "currency": "€"}),
        ("spend", "pas grand-chose, 100 euros", "under_500"),
        ("hours", "tous les 15 jours 1 h", "under_1"),
        ("spend", "1 800 + des flyers 150", "to_2000"),
        ("last_five", "deux plateforme un salon", {"platform": 2, "event": 1}),
        ("last_five", "un salon, le reste recommandation", {"event": 1, "recommendation": 4}),
        ("last_five", "60 % recommandation 40 % réseau", {"recommendation": 3, "network": 2}),
        ("double", "non", "never"),
        ("another_regret", "oui", "yes"),
        ("permission", "150", "to_200"),
        ("introducers", "4", "three_five"),
        ("talked_to", "7", "five_ten"),
        ("three_names", "Ana; Bo\nChloé", ["Ana", "Bo", "Chloé"]),
    ],
)
def test_understands_french(at: str, reply: str, value: Value) -> None:
    """A reply typed in French is the answer it means."""
    assert answer("fr", at, reply) == value


@pytest.mark.parametrize(
    ("at", "reply", "value"),
    [
        ("depth", "quick", "express"),
        ("paid_count", "about 15", "some"),
        ("paid_count", "a dozen", "some"),
        ("hour_worth", "two grand", {"amount": 2_000, "currency": None}),
        ("publishes", "I quit facebook, just the newsletter now", ["newsletter"]),
        ("paid_count", "none", "zero"),
        ("market", "b2b", "companies"),
        ("hour_worth", "$1,200.50", {"amount": 1_200.5, "currency": "$"}),
        ("families", "restaurants and start-ups", ["restaurants", "start-ups"]),
        ("share", "about 30%", 30),
        ("want", "came back", "sign_fast"),
        ("can", "paid on time", "on_time"),
        ("can", "knocked dwon", "lowered"),
        ("last_five", "recommendation 4, website 1", {"recommendation": 4, "site": 1}),
        ("last_five", "3 referrals and 2 website", {"recommendation": 3, "site": 2}),
        ("hesitation", "nothing at all", ""),
        ("publishes", "blog, insta and linkedin", ["blog", "instagram", "linkedin"]),
        ("publishes", "Talks, trade shows", ["talks"]),
        ("hours", "between 1 and 2", "to_2"),
        ("reactions", "half", "three_five"),
        ("mentioned", "three", 3),
        ("spend", "$1,500", "to_2000"),
        ("regret", "almost", "refused"),
        ("planned_hours", "twenty-five", 25),
        ("real_hours", "two and a half", 2.5),
        ("double", "it depends", "conditions"),
        ("permission", "20 to 30", "to_200"),
        ("talked_to", "seven", "five_ten"),
    ],
)
def test_understands_english(at: str, reply: str, value: Value) -> None:
    """A reply typed in English is the answer it means."""
    assert answer("en", at, reply) == value


@pytest.mark.parametrize(
    ("at", "reply", "value"),
    [
        ("can", "payé mais en retard", "late"),
        ("can", "pas payé a temps", "late"),
        ("can", "payé en retard", "late"),
        ("can", "en 3 versements", "late"),
        ("can", "jamais payé", "no_sale"),
        ("can", "pas payé", "no_sale"),
        ("can", "pas de retard", "on_time"),
        ("can", "un rabais", "lowered"),
        ("want", "elle a signé tout de suite", "sign_fast"),
        ("approach", "bouche à oreille", ["introduced"]),
        ("approach", "salon", ["events"]),
        ("found_by", "fb", "social"),
        ("found_by", "par insta", "social"),
        ("publishes", "fb surtout pis mon infolettre", ["facebook", "newsletter"]),
        ("first_sign", "elle a refusé l’acompte", "refused_deposit"),
        ("market", "des particuliers et des entreprises", "both"),
        ("regret", "oh oui", "yes"),
        ("regret", "ouais", "yes"),
        ("another_regret", "oui carrément", "yes"),
        ("another_regret", "ben non", "no"),
        ("same_person", "oui", "yes"),
        ("same_person", "non, pas la même", "no"),
        ("double", "non jamais", "never"),
        ("usual_offer", "yep", "yes"),
        ("usual_offer", "yes please", "yes"),
        ("time_zone", "nantes", "paris"),
        ("time_zone", "Trois-Rivières", "montreal"),
    ],
)
def test_understands_what_people_typed(at: str, reply: str, value: Value) -> None:
    """What people wrote when they played is the answer they meant."""
    assert answer("fr", at, reply) == value


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("turned", ["pas {}", "jamais {}", "{} mais non", "not {}", "never {}"])
def test_a_reply_turned_round_is_never_taken_for_its_contrary(locale: str, turned: str) -> None:
    """No button of any choice is what people deny in typing."""
    for at in (at for at in people(locale) if isinstance(QUESTIONS.get(at), Choice)):
        dialogue = Dialogue(people(locale)[at], words(), BEGUN, HOUSE)
        for option, (label, *_) in prompt(dialogue, Slot.parse(at)).labels.items():
            if not words().lists.tongue.turning(replies.plain(label)):
                assert answer(locale, at, turned.format(label)) != option, (at, label)


@pytest.mark.parametrize("id", [q.id for q in QUESTIONS.values() if isinstance(q, Several)])
def test_every_saved_answer_of_several_can_be_tapped_again(id: str) -> None:
    """Whatever was saved, each choice can be tapped on top of it, and again to take it away."""
    question = QUESTIONS[id]
    assert isinstance(question, Several)
    options = question.options(Answers())
    own = {"words": "le silence"}
    lists: list[Value] = [None, {}, [], [options[0]], [own], [options[0], own], [options[-1]]]
    counts: list[Value] = [None, {}, {options[0]: 1}]
    for saved in lists if isinstance(question, Multi) else counts:
        for option in options:
            picked = question.toggled(saved, option, 1)
            assert option in picked
            question.checked(picked, Answers())
            question.checked(question.toggled(picked, option, 0), Answers())


@pytest.mark.parametrize("id", ["payer", "caller"])
def test_nobody_at_work_is_proposed_to_private_individuals(id: str) -> None:
    """Finance, HR or IT have no button where private individuals pay; they can still be typed."""
    question = QUESTIONS[id]
    people, both = Answers(market=Market.INDIVIDUALS), Answers(market=Market.BOTH)
    assert set(question.hidden(people)) == {"director", "finance", "hr", "it", "operations"}
    assert {*question.options(people)} == {*question.options(both)} - {*question.hidden(people)}
    assert not question.hidden(both)


def test_who_is_not_proposed_is_understood_and_shown() -> None:
    """A role without a button is kept when it is typed, and stands ticked when asked again."""
    phone = started("fr")
    for _at in walk(phone, {**COMPLETE, "market": "individuals"}):
        if phone.place.slot == Slot("payer"):
            break
    assert not {"hr", "it", "finance"} & set(phone.options())
    phone.type("ressources humaines")
    assert phone.place.slot != Slot("payer")
    dialogue = Dialogue(phone.person, words(), BEGUN, HOUSE)
    again = prompt(dialogue, Slot("payer"))
    assert again.ticked == {"hr"} and "hr" in again.labels


def test_a_list_keeps_what_is_recognised() -> None:
    """One unknown thing in a list does not lose the others."""
    misread = answer("fr", "publishes", "blog, pigeon, insta")
    assert isinstance(misread, Misread)
    assert misread.picked == ["blog", "instagram"]


def test_a_customer_by_name_is_spelled_as_before() -> None:
    """The favourite among a few customers is known without accents or capitals."""
    answers = Answers(families=(Family("Josée"), Family("Marc")))
    lexicon = Lexicon({}, words().lists.tongue)
    assert QUESTIONS["favourite"].read("josee", lexicon, answers) == "Josée"
    assert QUESTIONS["favourite"].read("Ana", lexicon, answers) == "Ana"


@pytest.mark.parametrize(
    ("at", "reply", "reason"),
    [
        ("depth", "peut-être", "choice"),
        ("paid_count", "ça dépend", "choice"),
        ("market", "…", "choice"),
        ("payer", "!!!", "choice"),
        ("before", "\u200b", "choice"),
        ("favourite_family", "plombiers", "choice"),
        ("reactions", "50", "choice"),
        ("introducers", "2 ou 3 je dirais", "between"),
        ("reactions", "2 ou 3", "between"),
        ("hours", "2 à 3 h", "between"),
        ("biggest", "entre 20 et 30 %", "between"),
        ("market", "plutot des particuliers, parfois un archi", "nearest"),
        ("can", "y a eu un geste sur le prix", "nearest"),
        ("found_by", "par marion et greg", "nearest"),
        ("offer", "euh attends", "stalling"),
        ("offer", "hmm, je réfléchis…", "stalling"),
        ("favourite", "wait, not sure", "stalling"),
        ("families", "euh, alors", "stalling"),
        ("payer", "euh", "choice"),
        ("hour_worth", "cher", "amount"),
        ("hour_worth", "0", "amount"),
        ("hour_worth", "400 € par jour", "amount-an-hour"),
        ("families", ",,,", "no-words"),
        ("families", "a, b, c, d, e", "too-many-names"),
        ("families", "x" * 41, "name-too-long"),
        ("share", "pas mal", "percent"),
        ("share", "120 %", "percent-range"),
        ("share", "9" * 4000, "percent"),
        ("mentioned", "7", "customers-range"),
        ("mentioned", "plein", "customers"),
        ("share", "4 recos et un salon", "percent"),
        ("share", "60 ou alors 80 l’hiver, 20 l’été", "percent"),
        ("share", "64 000 €", "percent"),
        ("mentioned", "presque tous", "customers"),
        ("planned_hours", "3 clients", "hours"),
        ("real_hours", "9 to 5", "hours"),
        ("real_hours", "j’avais prévu 12", "hours"),
        ("hour_worth", "3 clients", "amount"),
        ("hour_worth", "net 45", "amount"),
        ("hour_worth", "30 jours", "amount"),
        ("hour_worth", "70 avec, 55 sans", "amount"),
        ("hour_worth", "300 par jour", "amount-an-hour"),
        ("spend", "200 000 dirhams", "choice"),
        ("last_five", "surtout recommandation", "several"),
        ("planned_hours", "longtemps", "hours"),
        ("planned_hours", "0", "hours-range"),
        ("offer", "👍", "no-words"),
        ("offer", "\u202e \u0000", "no-words"),
        ("offer", "x" * 501, "too-long"),
        ("favourite", "x" * 61, "too-long"),
        ("message", "x" * 1501, "too-long"),
        ("last_five", "recommandation 4, site 2", "too-many-counted"),
        ("last_five", "9" * 1500 + " recommandations", "too-many-counted"),
        ("last_five", "recommandation 3, pigeon 1", "several"),
        ("last_five", "recommandation 0", "nothing-picked"),
        ("publishes", "blog, pigeon", "several"),
        ("publishes", "x" * 4096, "several"),
        ("publishes", "nulle part, blog", "alone"),
        ("blockers", "personne, patron", "alone"),
        ("blockers", "!!!", "several"),
        ("other_readers", "amis, inconnus, confrères", "too-many"),
        ("wrong", " , ", "nothing-picked"),
    ],
)
def test_says_why_it_does_not_understand(at: str, reply: str, reason: str) -> None:
    """A near miss is refused, for its own reason, and the reason has words in each language."""
    misread = answer("fr", at, reply)
    assert isinstance(misread, Misread)
    assert misread.reason == reason
    for texts in words().texts.values():
        assert len(texts.label(f"misread.{reason}", **misread.facts)) < 400


@pytest.mark.parametrize("locale", LANGUAGES)
@given(st.data(), TEXTS)
def test_an_answer_is_understood_for_good(locale: str, data: st.DataObject, reply: str) -> None:
    """Whatever is typed, what is kept of it can be read back as a typed answer."""
    at = data.draw(st.sampled_from([at for at in people(locale) if at in QUESTIONS]))
    value = answer(locale, at, reply)
    if not isinstance(value, Misread):
        assert QUESTIONS[at].convert(value) is not None


def test_every_question_is_read() -> None:
    """The people above stand at each question."""
    assert set(QUESTIONS) <= {Slot.parse(at).question for at in people("fr")}
    assert REVIEW in people("fr")
