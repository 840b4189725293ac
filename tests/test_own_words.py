"""Where a question keeps their own words, it does; and nothing is taken from what is no answer."""

import pytest

from flows.protocol.exchange import Said
from flows.record.person import Interview
from flows.rooms import turn
from tests.conversing import words
from tests.hearing.scene import NOW, Context, asked

FOUR: Context = {"families": ["bâtiment", "notaires", "tribunal", "particuliers"]}
NAMED: Context = {"families": ["Kévin", "la mairie", "le loueur", "Odile"]}


def typed(lang: str, question: str, *replies: str, context: Context | None = None) -> Interview:
    """The interview after these replies, the first of which is to that question."""
    person = asked(lang, question, context or {})
    for at, reply in enumerate(replies):
        person = turn(person, Said(reply, 77 + at), words(), NOW).person
    assert person.interview is not None
    return person.interview


def kept(interview: Interview, question: str) -> object:
    given = next((g for k, g in interview.given.items() if k.partition(".")[0] == question), None)
    return given.value if given else None


@pytest.mark.parametrize(
    ("lang", "reply"),
    [
        ("fr", "« Vous verrez avec la comptabilité. »"),
        ("fr", "trouvé groupe WhatsApp, il a dit qu'on ne va pas parler d'argent"),
    ],
)
def test_what_a_customer_said_is_kept(lang: str, reply: str) -> None:
    """A customer's words that say no option well are the answer, as they are."""
    assert kept(typed(lang, "first_sign", reply), "first_sign") == {"words": reply}


def test_a_quotation_is_no_word_to_us() -> None:
    """What somebody said of money asks us nothing about privacy: an option is proposed, once."""
    said = "il a dit « entre nous, on ne va pas parler d'argent »"
    assert typed("fr", "first_sign", said).place.proposed
    assert kept(typed("fr", "first_sign", said, said), "first_sign") == {"words": said}


@pytest.mark.parametrize("no", ["non", "Autre chose"])
def test_an_option_is_proposed_once(no: str) -> None:
    """After a proposal that was not meant, what is typed is kept as it is."""
    said = "C'est juste un petit tampon."
    interview = typed("fr", "first_sign", said, no, said)
    assert kept(interview, "first_sign") == {"words": said}


@pytest.mark.parametrize(
    ("lang", "first", "reply", "own"),
    [
        ("fr", "y avait pas de bon de commande",
         "non c'est sa phrase à lui : on ne va pas parler d'argent",
         "c'est sa phrase à lui : on ne va pas parler d'argent"),
        ("en", "They said 'we just need a letter'.",
         "none of those, they said we just need a letter", "they said we just need a letter"),
    ],
)  # fmt: skip
def test_a_no_is_read_for_the_open_question(lang: str, first: str, reply: str, own: str) -> None:
    """What comes after a "no" to a proposal answers this question, and reopens none before."""
    assert kept(typed(lang, "first_sign", first, reply), "first_sign") == {"words": own}


@pytest.mark.parametrize(
    ("lang", "question", "reply"),
    [
        ("fr", "refusals", "jsp, 46 rdv pour 19 robes"),
        ("fr", "calls_back", "Je ne saurais vous dire ; le bâtiment revient de lui-même"),
        ("fr", "week_hours", "je ne sais pas exactement, le soir 17h à 21h c'est plein"),
        ("fr", "permission", "jsp, 3400 abonnes insta"),
        ("en", "week_hours", "I don't know the week; the paid jobs come to 848 hours in the year."),
    ],
)
def test_nothing_is_taken_from_what_follows_not_knowing(
    lang: str, question: str, reply: str
) -> None:
    """Who opens with not knowing gave no answer, and no option is proposed."""
    interview = typed(lang, question, reply)
    assert kept(interview, question) is None and not interview.place.proposed
    assert interview.place.at != question


@pytest.mark.parametrize(
    ("lang", "reply"), [("fr", "jsp, disons 6"), ("en", "no idea, call it six")]
)
def test_a_guess_is_an_answer(lang: str, reply: str) -> None:
    """Who does not know and says about how many gave a number."""
    assert kept(typed(lang, "refusals", reply), "refusals") == 6


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("real_hours", "payée 74 jours en retard, 1400"),
        ("week_hours", "j'ai compté 126 h Kévin, 65 la mairie, 72 le loueur. plus 4 h de route"),
    ],
)
def test_no_hours_from_other_numbers(question: str, reply: str) -> None:
    """A delay is no work, and the hours of several things are not one's week."""
    assert kept(typed("fr", question, reply), question) is None


@pytest.mark.parametrize(
    ("reply", "context", "hours"),
    [
        ("786 heures dans l'année : 310, 120, 206 et 150", FOUR, [310, 120, 206, 150]),
        ("en six mois j'ai compté 126 h Kévin, 65 la mairie, 72 le loueur, 10 Odile", NAMED,
         [126, 65, 72, 10]),
    ],
)  # fmt: skip
def test_hours_by_group(reply: str, context: Context, hours: list[int]) -> None:
    """Hours are told in order after their total, or beside a name each."""
    assert kept(typed("fr", "effort", reply, context=context), "effort") == hours


@pytest.mark.parametrize(
    ("reply", "context", "hours"),
    [
        ("Par semaine, je ne saurais dire ; 786 heures dans l'année : 310, 120, 206 et 150.", FOUR,
         [310, 120, 206, 150]),
        ("en six mois j'ai compté 126 h Kévin, 65 la mairie, 72 le loueur, 10 Odile. plus quatre "
         "heures de route par semaine", NAMED, [126, 65, 72, 10]),
    ],
)  # fmt: skip
def test_hours_of_the_year_told_for_those_of_a_week(
    reply: str, context: Context, hours: list[int]
) -> None:
    """Who answers the hours of a week with those of each group in a year is heard: they take the
    place of the tenths told before, and the week is asked again."""
    tenths = {**context, "effort": [4, 3, 2, 1]}
    interview = typed("fr", "week_hours", reply, context=tenths)
    assert kept(interview, "effort") == hours
    assert kept(interview, "week_hours") is None


@pytest.mark.parametrize(
    "reply",
    [
        "190 mille CFA",
        "190 mille francs CFA, pas 190 000 euros",
        "pas d'euros svp, 190 mille CFA : 150k pub Facebook, 40k flyers",
    ],
)
def test_the_money_that_is_named(reply: str) -> None:
    """The money named is the one to count in; one that is denied is not."""
    interview = typed("fr", "spend", reply)
    assert (kept(interview, "spend"), interview.money) == ("under_500", "F CFA")


@pytest.mark.parametrize(
    ("lang", "reply"),
    [
        ("en", "December to February, when homebuyers stop. July and August are frantic."),
        ("fr", "de décembre à février c'est vide. en juillet et août je refuse du monde"),
    ],
)
def test_months_of_a_later_sentence_are_others(lang: str, reply: str) -> None:
    """What is told after the quiet months, of busy ones, ticks none."""
    months = ["january", "february", "december"]
    assert kept(typed(lang, "empty_months", reply), "empty_months") == months


def test_what_presses_may_be_long() -> None:
    """Four dates and names fit in what presses."""
    assert kept(typed("fr", "pressing", "Maître V. attend un prix. " * 20), "pressing")
