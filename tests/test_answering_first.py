"""People answer first, then tell: what a longer reply says is heard, whatever it tells beside."""

from collections.abc import Mapping
from time import perf_counter
from typing import Any

import pytest

from flows.interview.table import NEEDED, QUESTIONS
from flows.protocol.exchange import Said
from flows.reading.replies import clauses, parts, sentences
from flows.record.person import Interview
from flows.rooms import turn
from tests.conversing import words
from tests.hearing.scene import NOW, Context, asked
from tests.strategies import COMPLETE, EXPRESS, until

SLOWEST_MS = 20


def answered(lang: str, question: str, reply: str, ctx: Context | None = None) -> Interview:
    """The interview once the reply was typed to the question."""
    before = asked(lang, question, ctx or {})
    after = turn(before, Said(reply, 77), words(), NOW).person.interview
    assert after is not None
    return after


def made(lang: str, question: str, reply: str, ctx: Context | None = None) -> Any:
    """What became of it: the value kept, else the options proposed."""
    interview = answered(lang, question, reply, ctx)
    if question in interview.given:
        return interview.given[question].value
    return [str(option) for option in interview.place.proposed]


def amount(value: float, currency: str) -> Mapping[str, Any]:
    return {"amount": value, "currency": currency}


@pytest.mark.parametrize(
    ("lang", "question", "reply", "value"),
    [
        ("fr", "usual_price", "2 400 €, dont 300 € de fournitures", amount(2400, "€")),
        ("fr", "usual_price", "le forfait à 85 €, et la pose à 40 € en plus", amount(85, "€")),
        ("en", "price_agreed", "€2,500 for 16 sessions. She took back €400.", amount(2500, "€")),
        ("en", "usual_price", "€1,800 for 12 videos. Later, €300 back.", amount(1800, "€")),
        ("en", "hour_worth", "About £40. The agency is more, around £75.", amount(40, "£")),
        ("fr", "hour_worth", "45 € en gros. Le lundi je fais 60 €", amount(45, "€")),
    ],
)
def test_an_amount_is_the_first_one_in_money(
    lang: str, question: str, reply: str, value: Any
) -> None:
    """Where money is asked for, the first number with a sign of money answers; what it is made of,
    and what came of it, is told."""
    assert made(lang, question, reply) == value


def test_a_yearly_income_is_no_price_of_an_hour() -> None:
    """What somebody makes in a year, with the hours of a week beside it, is asked again."""
    assert made("en", "hour_worth", "I make £61,000 in one year, about 45 hours a week") == []


@pytest.mark.parametrize(
    ("lang", "reply", "value"),
    [
        ("fr", "25 %, ça fait 11 000 €. Dont 6 000 pour la mairie", 25),
        ("fr", "La moitié, 18 000 € sur les 36 000", 50),
        ("fr", "12 %, 5 salles de la région", 12),
        ("en", "£2,100 per month, £25,200 in year. It is 60%.", 60),
        ("en", "30%. £9,000", 30),
    ],
)
def test_a_share_is_the_number_with_its_sign(lang: str, reply: str, value: float) -> None:
    """Where a part of a whole is asked for, the number in percent answers, the money is told."""
    assert made(lang, "share", reply) == value


@pytest.mark.parametrize(
    ("lang", "reply", "value"),
    [
        ("fr", "40 heures, pour 1 200 €. Et le camion en plus", 40),
        ("en", "60 hours. Paid £900 only", 60),
    ],
)
def test_hours_are_the_number_of_hours(lang: str, reply: str, value: float) -> None:
    """Where hours are asked for, what was paid beside them is told."""
    assert made(lang, "planned_hours", reply) == value


@pytest.mark.parametrize(
    ("lang", "question", "reply", "value"),
    [
        ("fr", "regret", "Oh oui. M. Rivoire, de Nevers, un portail. 90 heures pour rien", "yes"),
        ("en", "regret", "Oh yes. A wedding in Leeds. Ninety hours, then a bad review", "yes"),
        ("en", "market", "Both. The museum is business, the rest are private people", "both"),
        ("fr", "market", "les deux je dirais. une mairie m’a demandé un prix", "both"),
        ("fr", "usual_offer", "presque. le devis oui, la livraison non", "almost"),
        ("fr", "usual_offer", "Oui, comme d’habitude. Le portail était en fer", "yes"),
        ("fr", "peer_referral", "jamais encore mais une collègue y pensera", "never"),
        ("en", "peer_referral", "Not yet. Marta, a photographer, may think of me", "never"),
        ("fr", "double", "Oui, mais à conditions : une visite payée avant", "conditions"),
        ("en", "double", "Yes, only with conditions: half up front", "conditions"),
        ("fr", "biggest", "4 000 € sur 46 000, donc moins d’un quart. Mais c’est fini", "under_25"),
        ("en", "biggest", "The museum, more than half. But it ends in March", "over_50"),
        ("fr", "looks_like", "Quelque chose est faux : les écoles n’achètent pas", "wrong"),
        ("en", "looks_like", "Something is wrong: I do not sell to schools", "wrong"),
    ],
)
def test_the_first_sentence_answers(lang: str, question: str, reply: str, value: str) -> None:
    """Whoever says a button's words first, then tells, has answered."""
    assert made(lang, question, reply) == value


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("double", "plus jamais, sauf si c’est ma sœur"),
        ("usual_offer", "oui mais en plus grand"),
        ("regret", "un chantier à Charleroi, jamais plus"),
    ],
)
def test_what_is_taken_back_is_not_taken(question: str, reply: str) -> None:
    """An answer that the rest takes back, or a no that is said of something else, is not kept."""
    assert question not in answered("fr", question, reply).given


def test_two_that_are_said_are_both_proposed() -> None:
    """Where a sentence says two options, they are asked which."""
    told = "moins d’un quart en été, plus de la moitié en hiver"
    assert made("fr", "biggest", told) == ["under_25", "over_50"]


def test_sentences_are_parted_where_they_end() -> None:
    """The point of « M. », or of a number, ends no sentence; its commas part its clauses."""
    told = sentences("Oui. M. Roy, 3.5 jours… puis rien\n2 % ; fin")
    assert told == ("Oui.", "M. Roy, 3.5 jours…", "puis rien", "2 %", "fin")
    tongue = words().lists.tongue
    assert clauses("Oui, mais à conditions : tôt", tongue) == ("Oui", "mais à conditions", "tôt")
    assert next(parts("Oui. Non", tongue)) == "Oui."


@pytest.mark.parametrize("piece", ["oui, mais. ", "12 % et 3 € ; ", ", ", "jamais ", "a", ". "])
@pytest.mark.parametrize("question", ["share", "usual_price", "double", "biggest", "publishes"])
def test_long_replies_are_read_in_no_time(question: str, piece: str) -> None:
    """A message as long as Telegram lets it be is read at once."""
    before = asked("fr", question, {})
    text = (piece * 4096)[:4096]
    turn(before, Said(text, 77), words(), NOW)
    begun = perf_counter()
    turn(before, Said(text, 77), words(), NOW)
    assert (perf_counter() - begun) * 1000 <= 5 * SLOWEST_MS  # a slow machine's
    assert QUESTIONS[question]


@pytest.mark.parametrize(
    ("lang", "question", "reply"),
    [
        ("en", "seen_coming", "How I can say... I don’t understand exactly the question."),
        ("fr", "seen_coming", "euh comment dire, je ne comprends pas bien la question"),
        ("fr", "message", "Je n’en ai pas, je n’écris jamais à des gens que je ne connais pas."),
        ("fr", "message", "j’en ai pas sous la main pardon, il reste le devis d’août"),
        ("en", "message", "I don’t have one, I never write to strangers."),
        ("en", "regret_from", "I don’t know, I don’t remember."),
        ("fr", "message", "je vous l’ai déjà dit"),
        ("fr", "trigger", "ben je vous l’ai dit tout à l’heure"),
        ("en", "quote", "I already told you"),
    ],
)
def test_what_is_no_answer_is_never_kept(lang: str, question: str, reply: str) -> None:
    """Not to understand, not to know, to have none, to have told it before: none is an answer."""
    interview = answered(lang, question, reply)
    assert question not in interview.given or interview.given[question].value is None


@pytest.mark.parametrize(
    ("lang", "question", "reply", "value"),
    [
        ("fr", "trigger", "je vous l’ai déjà dit : son toit fuyait", "son toit fuyait"),
        ("en", "biggest", "I already told you, more than half", "over_50"),
        ("en", "introducers", "like I said, two", "one_two"),
        ("fr", "message", "Bonjour, je n’en ai pas pour longtemps : libre lundi ?", None),
    ],
)
def test_what_is_told_again_is_heard(lang: str, question: str, reply: str, value: str) -> None:
    """After « je vous l’ai déjà dit », what it is told again as is the answer; a message stays as
    it was sent."""
    assert made(lang, question, reply) == (value or reply)


def test_what_was_told_before_stays() -> None:
    """« Je vous l’ai déjà dit », at a question that has its answer, keeps it and goes on."""
    phone = until("fr", COMPLETE, "introducers")
    phone.type("3 ou 4, disons trois")
    phone.type("retour")
    assert phone.place.at == "introducers"
    phone.type("je vous l’ai déjà dit")
    assert phone.place.at != "introducers"
    assert phone.interview.given["introducers"].value == "three_five"


def test_not_to_know_is_accepted() -> None:
    """Whoever does not know goes on, at every question that the sheet can do without; what all the
    rest hangs on is asked again."""
    for question in QUESTIONS.values():
        if question.id in ("depth", "same_person"):
            continue
        at = answered("fr", question.id, "je ne sais pas").place.at
        assert (at == question.id) is (question.id in NEEDED), question.id


def test_a_sheet_of_what_they_know() -> None:
    """Somebody who knows only what all the rest hangs on gets to the sheet, and to its end."""
    for journey in (EXPRESS, COMPLETE):
        phone = until("fr", journey, "market")
        phone.tap(phone.options()["individuals"])
        for _ in range(200):
            at = phone.place.slot
            if at is None or at.question not in QUESTIONS:
                break
            match at.question:
                case "families":
                    phone.type("les mairies, les écoles")
                case "favourite":
                    phone.type("Lulu")
                case "publishes" | "regret":
                    phone.tap(phone.options()["facebook" if at.question == "publishes" else "yes"])
                    phone.type("ok" if at.question == "publishes" else "je ne sais pas")
                case _:
                    phone.type("je ne sais pas")
        assert phone.place.slot is None, phone.place
        assert phone.play("/sheet")


@pytest.mark.parametrize(
    ("lang", "reply"),
    [("en", "Newsletter, 5 hours. LinkedIn 3."), ("fr", "la newsletter 4 heures. LinkedIn 2.")],
)
def test_nothing_is_corrected_in_silence(lang: str, reply: str) -> None:
    """An answer to the open question, with numbers in it, changes no answer before."""
    before = asked(lang, "hours_mostly", {}).interview
    after = answered(lang, "hours_mostly", reply)
    assert before is not None
    assert {key: after.given[key].value for key in before.given} == {
        key: given.value for key, given in before.given.items()
    }
    assert made(lang, "hours_mostly", reply) == "newsletter"


@pytest.mark.parametrize(
    ("lang", "question", "reply", "never"),
    [
        ("fr", "approach", "j’appelle plus personne depuis septembre, mails", "call"),
        ("fr", "approach", "j’appelle plus depuis l’été, mails", "call"),
        ("en", "approach", "I don’t call anybody since summer. I send emails.", "call"),
        ("fr", "talk_gave", "rien encore, elle paie zéro aujourd’hui", "money"),
        ("fr", "publishes", "insta, newsletter tous les mois, linkedin vide", "linkedin"),
        ("en", "publishes", "facebook every day, blog empty", "blog"),
        ("en", "publishes", "Instagram, twice a week. No blog.", "blog"),
        ("fr", "publishes", "tiktok plus rien depuis un an, facebook le mardi", "tiktok"),
        ("fr", "can", "prélèvement le 5, zéro retard", "late"),
        ("en", "can", "Card on the day, zero delay", "late"),
        ("en", "first_sign", "No, not a discount. She wanted a free trial", "haggled"),
        ("fr", "first_sign", "aucune remise, il voulait démarrer le jour même", "haggled"),
    ],
)
def test_what_is_denied_never_counts(lang: str, question: str, reply: str, never: str) -> None:
    """Whatever is said to be none, never, empty or no more is neither kept, ticked nor proposed."""
    interview = answered(lang, question, reply)
    given = interview.given.get(question)
    kept = given.value if given else interview.place.picked
    assert never not in (kept if isinstance(kept, list) else [kept])
    assert never not in interview.place.proposed


@pytest.mark.parametrize(
    ("lang", "reply", "picked"),
    [
        ("fr", "Facebook, trois fois par mois. Et YouTube, 12 vidéos", ["facebook", "youtube"]),
        ("fr", "Facebook, des photos d’ateliers. Et YouTube", ["facebook", "youtube"]),
        ("en", "LinkedIn every week. TikTok from summer.", ["linkedin", "tiktok"]),
        ("en", "Instagram, twice a week. No blog.", ["instagram"]),
    ],
)
def test_what_is_told_of_the_named_adds_nothing(lang: str, reply: str, picked: list[str]) -> None:
    """Beside what is named, how often and what of tick nothing more."""
    interview = answered(lang, "publishes", reply)
    given = interview.given.get("publishes")
    assert (given.value if given else interview.place.picked) == picked


@pytest.mark.parametrize(
    ("lang", "question", "reply", "value"),
    [
        ("fr", "how_late", "65 jours au lieu de 30", "to_60"),
        ("fr", "how_late", "50 au lieu de 30", "under_30"),
        ("en", "how_late", "100 days instead of 30", "over_60"),
        ("fr", "talked_to", "sept personnes en comptant mes deux frères", "five_ten"),
        ("en", "talked_to", "six people, including my brother and two neighbours", "five_ten"),
        ("fr", "introducers", "cinq, dont deux qui le feraient demain", "three_five"),
    ],
)
def test_a_number_is_not_what_it_is_made_of(
    lang: str, question: str, reply: str, value: str
) -> None:
    """What a number counts within it adds nothing; days in place of those agreed are late by what
    they are more."""
    assert made(lang, question, reply) == value


@pytest.mark.parametrize(
    ("lang", "question", "reply", "value"),
    [
        (
            "en",
            "families",
            "1. Brimm (a software firm), one client\n2. Small shops and cafés\n3. Etsy\n4. Brides",
            ["Brimm", "Small shops and cafés", "Etsy", "Brides"],
        ),
        (
            "fr",
            "families",
            "Quatre tiroirs, comme à l’atelier : les mairies, les écoles, les voisins, les musées",
            ["les mairies", "les écoles", "les voisins", "les musées"],
        ),
        (
            "fr",
            "last_five",
            "1. le bouche à oreille 2. et 3. instagram 4. mon site 5. un salon",
            {"recommendation": 1, "social": 2, "site": 1, "event": 1},
        ),
    ],
)
def test_a_numbered_list_is_a_list(lang: str, question: str, reply: str, value: Any) -> None:
    """Each number of a list stands before one item, or several before the same; what announces a
    list, or tells of an item, is no item."""
    assert made(lang, question, reply) == value


def test_who_came_is_not_how() -> None:
    """In an item of a list, who it is comes first: a shop that somebody told came by word of
    mouth."""
    told = "1. A fair in May\n2. and 3. two shops, a friend told them"
    assert made("en", "last_five", told) == {"event": 1, "recommendation": 2}


@pytest.mark.parametrize(
    ("lang", "reply"),
    [("fr", "des cafés et du monde du quartier, les deux"), ("en", "shops and people, both")],
)
def test_a_label_is_sure(lang: str, reply: str) -> None:
    """A clause that is a button's own words answers, whatever else the reply sounds like."""
    assert made(lang, "market", reply) == "both"
