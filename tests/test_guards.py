"""What of the answers is fit for a line; and what is asked once more when it is not."""

import pytest

from flows.interview.answers import Answers, Own
from flows.interview.options import Before
from flows.protocol.exchange import Say
from flows.sheet.guards import fit, is_change, is_moment, is_person, is_quote, is_reason
from tests.content_for_tests import LISTS
from tests.strategies import COMPLETE, EXPRESS, NO_CUSTOMER_EXPRESS, Phone, until


def _said(phone: Phone, text: str) -> str:
    """What is said to a text."""
    return "\n".join(effect.html for effect in phone.type(text) if isinstance(effect, Say))


@pytest.mark.parametrize(
    "text",
    [
        "Il venait de signer le bail de son deuxième restaurant.",
        "Sa grand-mère allait avoir cent ans et il n’existait aucune photo de la famille.",
        "Femme de 40 ans à Lyon, elle venait de divorcer",
        "déménagement",
        "Her boiler had broken on a Sunday",
    ],
)
def test_what_happened_is_a_moment(text: str) -> None:
    """Something happened, whoever it is told of."""
    assert is_moment(text, LISTS)


@pytest.mark.parametrize(
    "text",
    [
        "homme, 35 ans, ingénieur, aime la photo",
        "c’est une femme de 50 ans qui habite à Nantes",
        "il voulait un logo",
        "She is very nice and lives in London",
        "They needed a website",
        "jsp",
        "c’est plus cool",
    ],
)
def test_a_portrait_or_a_need_is_no_moment(text: str) -> None:
    """Who somebody is, or what they wanted, does not come again."""
    assert not is_moment(text, LISTS)


@pytest.mark.parametrize(
    "text",
    [
        "Avec toi j’ai enfin l’impression d’exister.",
        "sans me faire sentir niaiseux",
        "Je l’ai montré à mon mari",
        "Merci !",
        "elle m’a dit : merci pour tout",
        "Je préfère ne pas changer, depuis que je vous connais",
        "I never thought I would sleep again",
    ],
)
def test_words_of_a_customer_are_quoted(text: str) -> None:
    """A customer says “I” too, and no word of theirs makes a quote fall."""
    assert is_quote(text, LISTS)


@pytest.mark.parametrize(
    "text",
    [
        "Je préfère pas…",
        "jsp",
        "ok",
        "Elle m’a dit que c’était super",
        "je lui ai pas demandé",
        "il me remercie souvent",
        "I’d rather not",
        "She told me that it was great",
    ],
)
def test_words_to_us_are_no_quote(text: str) -> None:
    """What the person says to us, or tells of a customer, is not what the customer said."""
    assert not is_quote(text, LISTS)


@pytest.mark.parametrize("text", ["Ana", "le voisin boulanger", "J. de la banque", "Bo", "Ima"])
def test_a_name_is_a_person(text: str) -> None:
    """Whatever somebody is called, it is them."""
    assert is_person(text, LISTS)


@pytest.mark.parametrize(
    "text",
    [
        "Je préfère pas et j’ai peur qu’on me la vole",
        "Je connais personne",
        "jsp",
        "I’d rather not",
    ],
)
def test_a_refusal_is_nobody(text: str) -> None:
    """A fear is not somebody to listen to."""
    assert not is_person(text, LISTS)


@pytest.mark.parametrize("text", ["?", "ok", "c’est plus cool", "bah c’est plus cool quoi", "idk"])
def test_what_tells_nothing_is_no_reason(text: str) -> None:
    """Nothing was told, in however many words."""
    assert not is_reason(text, LISTS)
    assert not is_change(text, LISTS)


def test_what_fails_counts_as_not_given() -> None:
    """Of what was told, only that goes; an option tapped and an answer "there is none" stay."""
    told = Answers(before=Own("ok"), quote="jsp", hesitation="", three_names=("Ana", "jsp"))
    assert fit(told, LISTS) == Answers(hesitation="", three_names=("Ana",))
    assert fit(Answers(before=Before.FRIEND), LISTS).before is Before.FRIEND


@pytest.mark.parametrize(
    ("at", "plan", "text", "asked"),
    [
        ("trigger", EXPRESS, "c’est plus cool", "Il manque un détail"),
        ("trigger", EXPRESS, "homme, 35 ans, ingénieur", "Que venait-il d’arriver"),
        ("favourite", EXPRESS, "homme, 35 ans, ingénieur", "Il manque une personne"),
        ("change", COMPLETE, "c’est plus cool", "Il manque un détail"),
        ("hesitation", COMPLETE, "ok", "Il manque un détail"),
        ("quote", EXPRESS, "elle m’a dit que c’était super", "mot pour mot"),
    ],
)
def test_what_tells_nothing_is_asked_once_more(
    at: str, plan: dict[str, str], text: str, asked: str
) -> None:
    """One follow-up, in the short interview too; what comes next is the answer."""
    phone = until("fr", plan, at)
    assert asked in _said(phone, text)
    assert phone.place.at == at and phone.place.probed
    phone.type("« Le four a lâché un samedi. »")
    assert phone.place.at != at
    assert "four a lâché" in phone.interview.given[at].value


def test_an_offer_that_tells_nothing_is_replaced() -> None:
    """Elsewhere what follows adds to the offer; to nothing there is nothing to add."""
    phone = until("fr", EXPRESS, "offer")
    phone.type("ok")
    phone.type("Des cuisines sur mesure pour des familles")
    assert phone.interview.given["offer"].value == "Des cuisines sur mesure pour des familles"


@pytest.mark.parametrize("at", ["talks", "three_names"])
@pytest.mark.parametrize(
    "text", ["Je préfère pas et j’ai peur qu’on me vole l’idée", "j’ai peur de la copier"]
)
def test_a_fear_is_met_and_never_kept(at: str, text: str) -> None:
    """Nobody has to tell their idea: that is what is said, and no name is made of a fear."""
    phone = until("fr", NO_CUSTOMER_EXPRESS, at)
    assert "Vous n’avez pas à dire votre idée" in _said(phone, text)
    assert phone.place.at == at
    assert at not in phone.interview.given
