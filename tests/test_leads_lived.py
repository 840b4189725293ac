"""Leads, news and questions as three new users told them in two weeks."""

import re
from typing import Any

import pytest
from msgspec.structs import replace

from flows.interview.answers import Channel
from flows.news.questions import moved
from flows.prospect.listening import understood
from flows.protocol.exchange import Edit, Effect, Say
from flows.record.contacts import Because, Contact
from flows.record.person import Task
from flows.record.prospects import Verdict
from tests.conversing import BEGUN
from tests.strategies import Phone
from tests.test_prospect import LIMITS, LISTS, known, with_sheet

PIANO: dict[str, Any] = {
    "depth": "complete",
    "offer": "I teach the piano in Headingley, £36 the hour, paid by the term",
    "paid_count": "many",
    "market": "individuals",
    "sells_by": "sessions",
    "usual_price": {"amount": 36, "currency": "£"},
    "families": ["children", "adults coming back to it", "exam accompanying"],
    "share": 55,
    "share.1": 35,
    "share.2": 10,
    "customers": [26, 8, 62],
    "want": "sign_fast",
    "want.1": "postpone",
    "want.2": "sign_fast",
    "can": "late",
    "how_late": "under_30",
    "can.1": "on_time",
    "can.2": "on_time",
    "favourite": "Graham",
    "favourite_family": "1",
    "payer": "themselves",
    "found_by": "recommendation",
    "met_through": "Barry",
    "last_five": {"recommendation": 4, "shop": 1},
    "trigger": "He'd cleared his late mother's house and kept the piano",
    "regret": "yes",
    "regret_name": "The scholarship dad",
    "regret_family": "0",
    "wrong": ["more_work", "paid_late", "constant_calls"],
    "first_sign": "urgent",
    "double": "never",
    "another_regret": "no",
    "pressing": "Dr Anwar left a voicemail three weeks ago. Pauline waits for a date",
    "untold": "Monday to Thursday mornings are empty, twelve hours of them",
}
DRESSES: dict[str, Any] = {
    "depth": "complete",
    "offer": "je fais des robes de mariée et des retouches à Salzinnes",
    "paid_count": "many",
    "market": "both",
    "sells_by": "quote",
    "families": ["mariees sur mesure", "retouches", "boutiques"],
    "share": 63,
    "share.1": 31,
    "share.2": 6,
    "customers": [19, 74, 2],
    "want": "postpone",
    "want.1": "sign_fast",
    "want.2": "asked_price",
    "can": "late",
    "how_late": "in_parts",
    "can.1": "on_time",
    "can.2": "late",
    "how_late.2": "to_60",
    "favourite": "amandine l'infirmiere",
    "favourite_family": "1",
    "payer": "parent",
    "found_by": "recommendation",
    "met_through": "fabienne la coiffeuse",
    "introducers": "one_or_two",
    "introducer_names": ["amandine", "fabienne la coiffeuse"],
    "last_five": {"recommendation": 3, "social": 1, "event": 1},
    "refusals": 6,
    "trigger": "son colis etait arrive 5 semaines avant le mariage, la tirette fermait pas",
    "moment_kind": "date_near",
    "regret": "yes",
    "regret_name": "la mariee de wepion",
    "regret_family": "0",
    "wrong": ["changing_mind", "more_work"],
    "regret_from": "event",
    "first_sign": "no_decider",
    "double": "conditions",
    "double_terms": "c'est la mariee qui signe, 4 essayages",
    "another_regret": "yes",
    "regret_name.1": "la boutique de dinant",
    "regret_family.1": "2",
    "wrong.1": ["paid_late"],
    "first_sign.1": "ils ecrivaient rien, aucun bon de commande signe",
    "another_regret.1": "no",
}


LEFT = "A librarian. Her mother left her a piano, nobody in the house can play it"


def read(effects: tuple[Effect, ...]) -> str:
    """What was said, as text."""
    said = (e.html for e in effects if isinstance(e, Say | Edit))
    return re.sub(r"<[^>]+>", "", "\n".join(said))


def lead(phone: Phone, text: str) -> str:
    """A lead told in a sentence, and the verdict at once."""
    phone.play("/prospect")
    phone.type(text)
    return verdict(phone)


def verdict(phone: Phone) -> str:
    last = phone.person.prospects[-1]
    if last.at is None:
        return read(phone.tap(phone.button(f"show:verdict:{last.id}")))
    return read(phone.tap(phone.button(f"prospect:enough:{last.id}")))


def told(values: dict[str, Any], text: str) -> dict[str, tuple[str, ...]]:
    return understood(text, known(values), LIMITS, LISTS)


@pytest.mark.parametrize(
    ("values", "text", "question", "expected"),
    [
        (PIANO, LEFT, "payer", ()),
        (PIANO, LEFT, "signs", ()),
        (PIANO, "A lady, Barry the tuner gave her my number", "source", (Channel.RECOMMENDATION,)),
        (DRESSES, "une infirmiere, sa robe achetee sur internet arrive trop petite", "source", ()),
        (DRESSES, "la boutique de marche demande le prix de dix robes", "source", ()),
        (DRESSES, "une dame est entrée dans la boutique", "source", (Channel.SHOP,)),
        (DRESSES, "une fille sur insta demande combien coute une robe de mariee", "likeness", ()),
        (DRESSES, "la maman repond a sa place, comme a wepion", "signs", ("no_decider",)),
        (DRESSES, "ils ont une boutique, ils veulent un prix avant vendredi", "can", ()),
        (DRESSES, "une dame, la roue qui gratte", "can", ()),
        (DRESSES, "le service des fetes de la mairie veut un devis pour six robes", "payer", ()),
    ],
)
def test_a_stray_word_tells_nothing(
    values: dict[str, Any], text: str, question: str, expected: tuple[str, ...]
) -> None:
    """Who left a piano decides nothing, a dress bought online came by no site, a shop that calls
    came by no shop, a price asked is no discount: an answer is read only where it is told."""
    assert told(values, text).get(question, ()) == tuple(map(str, expected))


def test_a_denial_is_no_likeness() -> None:
    """« Non, c’est eux qui… », asked what recalls the favourite, is no likeness, nor quoted as what
    was told of them."""
    phone = with_sheet(DRESSES, "fr")
    phone.play("/prospect")
    phone.type("la boutique de marche, 10 robes a retoucher, elle demande le prix et un rabais")
    phone.type("non c eux qui m'ont appelee, jsp comment ils ont eu mon numero")
    said = verdict(phone)
    assert not phone.person.prospects[-1].given.get("likeness")
    assert "non c eux" not in said


def test_a_likeness_is_taken_back_in_words() -> None:
    """« C’est pas le même moment » under a verdict takes the moment away, and is not quoted."""
    phone = with_sheet(DRESSES, "fr")
    said = lead(phone, "une fille par mon insta, son colis est arrive, la tirette fermait pas")
    assert "Le même moment" in said
    said = read(phone.type("c pas le meme moment, elle a rien dit"))
    assert "Le même moment" not in said
    assert "c pas" not in said


def test_what_was_understood_is_corrected_in_words() -> None:
    """Under « qu’ai-je mal compris ? », a sentence takes back what it denies."""
    phone = with_sheet(DRESSES, "fr")
    lead(phone, "une boutique, recommandée par amandine, elle veut une remise sur dix robes")
    assert phone.person.prospects[-1].given["can"] == ("lowered",)
    id = phone.person.prospects[-1].id
    phone.tap(phone.button(f"turn:prospect-told:{id}"))
    phone.type("elle a pas demandé de remise, elle veut juste dix robes")
    assert not phone.person.prospects[-1].given["can"]


def test_a_first_sign_is_no_likeness() -> None:
    """Where a regret began with somebody else who decides, that a parent does as for the favourite
    is no likeness once that sign is seen."""
    phone = with_sheet(DRESSES, "fr")
    phone.play("/prospect")
    phone.type("une mariee du salon, sa maman decide, et repond a sa place a tous ses messages")
    prospect = phone.person.prospects[-1]
    given = {**prospect.given, "payer": ("parent",), "signs": ("no_decider",)}
    phone.person = replace(phone.person, prospects=(replace(prospect, given=given),))
    said = verdict(phone)
    assert "Qui décide : un parent, comme" not in said
    assert phone.person.prospects[-1].verdict is not Verdict.FAVOURITE


def test_late_money_that_came_too() -> None:
    """Where money was only part of a regret, whoever pays at the end of the month is put on terms,
    not refused; and what was said of one man at double the price is not said to another."""
    phone = with_sheet(PIANO, "en")
    phone.play("/prospect")
    phone.type("A father wants his lad to start, he'll settle up at the end of the month")
    phone.tap(phone.button("a:prospect.1:0:source:shop"))
    phone.tap(phone.button("a:prospect.1:0:group:0"))
    said = verdict(phone)
    assert "that is where it went wrong" not in said
    assert "at any price" not in said
    assert "To say no" not in said


def test_a_lesson_has_no_budget() -> None:
    """Where the usual price is small, it is said: nobody is asked what budget they set aside."""
    said = lead(
        with_sheet(PIANO, "en"),
        "A retired lady, Barry gave her my number, wants to start on Monday",
    )
    assert "£36" in said
    assert "budget" not in said


def test_nobody_is_of_a_group_untold() -> None:
    """Somebody of whom no group was told is held against no other group than the favourite's."""
    text = "Somebody rang about lessons off the website. He said he'd think about it."
    assert "Children" not in lead(with_sheet(PIANO, "en"), text)


def test_the_command_takes_the_sentence() -> None:
    """`/prospect <sentence>` begins a lead with it, also while another is unfinished."""
    phone = with_sheet(DRESSES, "fr")
    phone.play("/prospect une infirmiere, envoyée par fabienne la coiffeuse, veut un rendez-vous")
    phone.play("/prospect la boutique de marche, 10 robes a retoucher, demande un rabais")
    assert [p.name for p in phone.person.prospects] == ["une infirmiere", "la boutique de marche"]


def test_what_became_of_whom() -> None:
    """What became of a lead is told of the one it speaks of, and its buttons bear the name."""
    phone = with_sheet(DRESSES, "fr")
    lead(phone, "une dame, passée devant ma vitrine, veut commencer vite")
    lead(phone, "un gars qui loue des costumes, vu sur insta, il veut une remise")
    phone.tap(phone.button("turn:prospects"))
    phone.tap(phone.button("prospect:open:1"))
    said = phone.tap(phone.button("turn:outcome:1"))
    labels = [b.label for e in said if isinstance(e, Say | Edit) for row in e.rows for b in row]
    assert any("une dame" in label for label in labels)
    phone.type("ça s'est mal passé avec le gars des costumes")
    ends = {p.id: p.outcome for p in phone.person.prospects}
    assert ends[1] is None
    assert ends[2] == "went_badly"


def test_told_once() -> None:
    """What a sentence of news tells is not asked again: that they are new, by whom, that they
    paid; and the last customers follow, with how fast the last one said yes."""
    phone = with_sheet(PIANO, "en")
    phone.play("/news")
    phone.type(
        "A new lady started on Monday, adults coming back, Barry the tuner sent her, "
        "paid the term on the spot."
    )
    given = phone.interview.news[-1].given
    assert phone.interview.news[-1].kind == "customer"
    assert given["who"] == "A new lady"
    assert (given["found_by"], given["can"]) == ("recommendation", "on_time")
    moves = moved(known(PIANO), phone.interview.news[-1])
    assert moves["last_five"] == {"recommendation": 5, "shop": 1}
    assert moves["want.1"] == "sign_fast"


def test_a_delay_is_no_name() -> None:
    """« septante-quatre jours en retard » names nobody: whom the sheet knows is who paid."""
    phone = with_sheet(DRESSES, "fr")
    phone.play("/news")
    phone.type("la boutique de dinant a enfin paye 1 400, septante quatre jours en retard")
    assert phone.interview.news[-1].given["who"] == "la boutique de dinant"


def test_a_conversation_in_vain() -> None:
    """Somebody who gave nothing is held against the refusals that the sheet counts."""
    phone = with_sheet(DRESSES, "fr")
    phone.play("/news")
    phone.type("j'ai parle avec une mariee de gembloux, elle a dit qu'elle reflechit et plus rien")
    piece = phone.interview.news[-1]
    assert piece.kind == "talk"
    phone.type("rien")
    said = read(phone.type("passer"))
    assert "6 refus sur dix" in said


def waiting(locale: str = "en") -> Phone:
    """Judith, with those who wait on her list."""
    phone = with_sheet(PIANO, locale)
    people = (
        Contact(1, "Dr A.", why="left a voicemail", kind=Because.WAITS),
        Contact(2, "Barry the tuner", first="Barry", why="he sends me adults", kind=Because.THANKS),
    )
    phone.person = phone.person.with_interview(replace(phone.interview, contacts=people, listed=2))
    return phone


@pytest.mark.parametrize("at", ["/news", "/sheet"])
def test_who_was_answered_waits_no_more(at: str) -> None:
    """« I've answered Dr Anwar. He starts Tuesday » is news wherever it is said, and no text to
    check: he waits no more, and is a customer."""
    phone = waiting()
    phone.play(at)
    phone.type("I've answered Dr Anwar. He starts Tuesday at eleven, paid the term.")
    assert phone.interview.contacts[0].done is not None
    assert [n.kind for n in phone.interview.news] == ["customer"]


def test_rung_back_and_paid_is_a_customer() -> None:
    """Who waited, was rung back and paid is a customer, not a conversation."""
    phone = waiting()
    phone.play("/news")
    phone.type("Dr Anwar the retired GP, I rang him back. He starts Tuesday, paid the term.")
    assert phone.interview.news[-1].kind == "customer"
    assert phone.interview.contacts[0].done is not None


def test_late_payers_are_named() -> None:
    """Asked who pays late, those of whom it was news are named; what comes in parts is not late."""
    phone = with_sheet(PIANO, "en")
    phone.play("/news")
    phone.type("Mrs Pickles paid four weeks late for the lessons, I chased her twice.")
    said = read(phone.play("/ask Who pays me late?"))
    assert "Mrs P" in said
    said = read(with_sheet(DRESSES, "fr").play("/ask qui me paie tard ?"))
    assert "En plusieurs fois" not in said


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("What is my price and should I put it up?", "36"),
        ("What do I do with the empty mornings, Monday to Thursday?", "Graham"),
        ("Is it a good idea to give Pauline a date?", "Pauline"),
    ],
)
def test_the_sheet_is_asked(question: str, words: str) -> None:
    """Their own price, who could fill empty mornings, and whom they named are found."""
    assert words in read(with_sheet(PIANO, "en").play(f"/ask {question}"))


def test_which_group_pays_the_hour() -> None:
    """Which group pays best by the hour is told by its hours; where these are not known, it is said
    that they are to be told, and no customer is sent to be asked."""
    said = read(with_sheet(PIANO, "en").play("/ask Which group pays me best for an hour?"))
    assert "Your answers don’t say it yet" in said


def test_thanked_is_thanked() -> None:
    """The action of the week and the week are one: who was thanked by the one waits in the other no
    more."""
    phone = waiting()
    at_it = (Task("ask_introducer", BEGUN),)
    phone.person = phone.person.with_interview(replace(phone.interview, tasks=at_it))
    phone.play("/action")
    phone.tap(next(pair for pair in phone.buttons() if (pair[1].data or "").startswith("do:done")))
    assert [c.done is not None for c in phone.interview.contacts] == [False, True]
