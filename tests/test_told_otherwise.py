"""What is told by contrast, by what was told before, one after the other, or by a sign alone."""

import pytest

from flows.asking.amending import Told, told
from flows.protocol.exchange import Said
from flows.rooms import turn
from tests.conversing import words
from tests.hearing.scene import NOW, Context, asked

TWO: Context = {"families": ["cavaliers", "clubs"], "family": "clubs"}


def made(lang: str, question: str, reply: str, context: Context) -> tuple[object, tuple[str, ...]]:
    """The value that is kept, None when none is; and the options proposed."""
    before = asked(lang, question, context)
    interview = turn(before, Said(reply, 77), words(), NOW).person.interview
    assert before.interview is not None
    assert interview is not None
    given = interview.given.get(before.interview.place.at)
    return (given.value if given else None), interview.place.proposed


@pytest.mark.parametrize(
    ("lang", "question", "reply", "context", "value"),
    [
        ("fr", "want", "pareil", {**TWO, "want": "sign_fast"}, "sign_fast"),
        ("fr", "want", "comme les cavaliers", {**TWO, "want": "convince"}, "convince"),
        ("fr", "can", "pareil que les cavaliers", {**TWO, "can": "late"}, "late"),
        ("en", "can", "same as the last lot", {**TWO, "can": "lowered"}, "lowered"),
        ("en", "want", "ditto", {**TWO, "want": "postpone"}, "postpone"),
        ("fr", "approach", "jamais sur LinkedIn, toujours en salon", {}, ["events"]),
        ("en", "approach", "never on LinkedIn, always at events", {}, ["events"]),
        ("fr", "market", "plutôt des entreprises que des particuliers", {}, "companies"),
        ("en", "publishes", "Facebook yes, Instagram no", {}, ["facebook"]),
        ("fr", "behaviour", "il n’est pas du genre à me recommander, par contre il me laisse faire",
         {}, ["leaves_room"]),
        ("fr", "last_five", "les cinq par le bouche à oreille", {}, {"recommendation": 5}),
        ("fr", "last_five", "alors les cinq derniers : que des recos", {}, {"recommendation": 5}),
        ("fr", "last_five", "le premier par une amie, le deuxième aussi, les trois autres google",
         {}, {"recommendation": 2, "site": 3}),
        ("fr", "last_five", "le premier je sais plus, les autres que du bouche à oreille",
         {}, {"recommendation": 4}),
        ("en", "last_five", "the last two were referrals, the others found my website",
         {}, {"recommendation": 2, "site": 3}),
        ("fr", "usual_offer", "👍", {}, "yes"),
        ("fr", "usual_offer", "❌", {}, "no"),
        ("en", "double", "👎🏽", {}, "never"),
        ("fr", "hours", "10 min par jour", {}, "to_2"),
        ("fr", "hours", "une heure tous les deux jours", {}, "to_5"),
        ("en", "hours", "half an hour twice a week", {}, "to_2"),
        ("fr", "mentioned", "aucun des cinq", {"last_five": 5}, 0),
    ],
)  # fmt: skip
def test_it_is_taken(lang: str, question: str, reply: str, context: Context, value: object) -> None:
    """What is told so is what is kept."""
    assert made(lang, question, reply, context)[0] == value


@pytest.mark.parametrize(
    ("lang", "question", "reply", "positive"),
    [
        ("fr", "want", "c’est pas le genre à signer vite", "sign_fast"),
        ("fr", "behaviour", "elle n’est pas du genre à payer à l’heure", "pays_on_time"),
        ("fr", "behaviour", "décider vite c’est pas son truc", "decides_fast"),
        ("en", "usual_offer", "not my usual thing", "yes"),
        ("en", "approach", "never on LinkedIn", "linkedin"),
    ],
)
def test_what_is_denied_is_not_proposed(
    lang: str, question: str, reply: str, positive: str
) -> None:
    """What they say it is not is neither kept nor proposed."""
    value, proposed = made(lang, question, reply, {})
    assert positive not in str(value)
    assert positive not in proposed


@pytest.mark.parametrize("question", ["trigger", "offer", "quote", "families"])
def test_a_sign_is_no_words(question: str) -> None:
    """Where words of theirs are kept, a sign alone is none."""
    assert made("fr", question, "👍", {})[0] is None


def test_same_as_nothing() -> None:
    """« Pareil » for the first family is the same as nothing, and kept nowhere."""
    assert made("fr", "want", "pareil", {})[0] is None


@pytest.mark.parametrize(
    ("lang", "reply", "groups"),
    [
        ("fr", "190 le carnet de 10", None),
        ("fr", "45 €, 80 €", None),
        ("en", "£45 a class", None),
        ("fr", "2 boites, les mamans", ["2 boites", "les mamans"]),
        ("fr", "18-25 ans, les plus de 50", ["18-25 ans", "les plus de 50"]),
        ("fr", "18 à 25 ans, les autres", ["18 à 25 ans", "les autres"]),
    ],
)
def test_a_price_is_no_group_of_customers(lang: str, reply: str, groups: object) -> None:
    """Who types their price where groups are asked is asked again; a group may bear a number."""
    assert made(lang, "families", reply, {})[0] == groups


def test_what_follows_a_comma_is_not_what_was_wrong() -> None:
    """« pas un groupe, 190 c’est mon prix » says that the group was wrong, and nothing of 190."""
    words_of = words().asides
    assert told("non c’est pas un groupe ça, 190 c’est mon prix", words_of) == Told(
        "190 mon prix", "un groupe ça"
    )
    assert told("c’était 30, pas 20", words_of) == Told("30", "20")


@pytest.mark.parametrize("reply", ["25 et le reste les boîtes", "25, puis 15 pour les boîtes"])
def test_what_is_left_is_of_the_group_that_is_named(reply: str) -> None:
    """A part told alone is of the group that is asked of; what is left, or told by name, is kept
    for the other, whatever the first ones had."""
    told_so = {"families": ["phobiques", "mamans", "boîtes"], "family": "mamans"}
    before = asked("fr", "share", {**told_so, "shares": {"phobiques": 60}})
    interview = turn(before, Said(reply, 77), words(), NOW).person.interview
    assert interview is not None
    assert {at: interview.given[at].value for at in ("share.1", "share.2")} == {
        "share.1": 25,
        "share.2": 15,
    }
