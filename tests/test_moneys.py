"""Money as people tell it: francs CFA and Swiss ones, bands that scale, sums in spoken numbers."""

import re

import pytest

from flows.interview.answers import Misread
from flows.interview.path import walked
from flows.interview.table import SPENT_UP_TO
from flows.words.texts import SIGNS, Currency, Money, Words, signed
from flows.words.voices import Variant
from tests.conversing import words
from tests.strategies import COMPLETE, EXPRESS, until, walk
from tests.test_questions import answer
from tests.tongues import VARIANTS


@pytest.mark.parametrize(
    ("lang", "reply", "amount", "sign"),
    [
        ("fr", "25 mille francs CFA", 25_000, "F CFA"),
        ("fr", "la robe part à 45 000 FCFA", 45_000, "F CFA"),
        ("fr", "1 million 200", 1_200_000, None),
        ("fr", "3 millions 450 mille F CFA", 3_450_000, "F CFA"),
        ("fr", "un million et demi de francs CFA", 1_500_000, "F CFA"),
        ("fr", "treize cents francs suisses", 1_300, "CHF"),
        ("fr", "18 mille 500", 18_500, None),
        ("fr", "deux millions trois cent mille", 2_300_000, None),
        ("fr", "240 CHF", 240, "CHF"),
        ("fr", "240 francs", 240, None),
        ("fr", "75 dollars canadiens", 75, "$"),
        ("en", "three and a half grand", 3_500, None),
        ("en", "a thousand four hundred", 1_400, None),
        ("en", "eighteen hundred quid", 1_800, "£"),
        ("en", "four k", 4_000, None),
    ],
)
def test_a_price_as_it_is_spoken(lang: str, reply: str, amount: float, sign: str | None) -> None:
    """A price is understood in each of our moneys, and in the short forms of speech; « francs »
    alone has no sign yet: it is asked for."""
    assert answer(lang, "usual_price", reply) == {"amount": amount, "currency": sign}


def test_what_a_short_number_means_is_asked() -> None:
    """« Trois mille cinq » is 3 500 or 3 005: neither is guessed."""
    misread = answer("fr", "usual_price", "trois mille cinq")
    assert isinstance(misread, Misread)
    assert misread.facts == {"said": 3_005, "meant": 3_500}


@pytest.mark.parametrize(
    ("lang", "reply"),
    [
        ("fr", "une jupe 12 000, une robe 9 heures"),
        ("fr", "le devis fait 900 €, la pose prend 6 heures"),
        ("fr", "un mur c'est 300, mais l'heure j'ai jamais calculé"),
        ("fr", "350 la pose"),
        ("en", "a portrait is £200 and an album takes 9 hours"),
    ],
)
def test_no_price_is_divided_by_other_hours(lang: str, reply: str) -> None:
    """The price of one thing and the hours of another make no hour: it is asked back."""
    misread = answer(lang, "hour_worth", reply)
    assert isinstance(misread, Misread)
    assert misread.reason == "amount-an-hour"


@pytest.mark.parametrize(
    ("reply", "hour"),
    [("300 € pour 6 heures", 50), ("280 la journée de 7 h", 40), ("55 €, une heure", 55)],
)
def test_a_price_of_so_many_hours_is_that_of_one(reply: str, hour: float) -> None:
    """In the same part of a sentence, the hours are those of the price."""
    value = answer("fr", "hour_worth", reply)
    assert not isinstance(value, Misread) and value["amount"] == hour


@pytest.mark.parametrize("variant", VARIANTS)
def test_bands_of_spending_are_told_in_their_money(variant: Variant) -> None:
    """Whoever counts in F CFA reads sums of that size, as the scale of rules.toml makes them."""
    content = words()
    texts, scales = content.texts[variant], content.limits.scales
    for currency, sign in SIGNS.items():
        scale = scales.get(sign, 1)
        little, some, much = (top * scale for top in SPENT_UP_TO)
        bounds = {"under_500": [little], "to_2000": [little, some], "to_10000": [some, much]}
        for option, ends in {**bounds, "over_10000": [much]}.items():
            label = texts.text(Words(f"spend.{option}", {"money": str(currency)}))
            assert [int(re.sub(r"\D", "", n)) for n in re.findall(r"\d[\d\s,]*\d", label)] == ends


def test_each_money_is_shown_with_its_sign() -> None:
    """An amount in F CFA is « 59 000 F CFA », held together."""
    texts = next(t for v, t in words().texts.items() if (v.language, v.region) == ("fr", None))
    assert texts.text(signed(Money(59_000, SIGNS[Currency.CFA]))) == "59\u202f000\xa0F\xa0CFA"
    assert texts.text(signed(Money(140, SIGNS[Currency.SWISS]))) == "140\xa0CHF"


@pytest.mark.parametrize(
    ("reply", "option"),
    [
        ("25 mille francs CFA par mois donc 300 mille", "under_500"),
        ("700 000 F CFA", "to_2000"),
        ("2 millions de francs cfa", "to_10000"),
        ("12 000 CHF", "over_10000"),
    ],
)
def test_a_sum_stands_in_the_band_of_its_money(reply: str, option: str) -> None:
    """A sum in another money is held against bands of that money."""
    assert answer("fr", "spend", reply) == option


def test_sums_that_are_listed_are_added_and_proposed() -> None:
    """Several sums are proposed as what they make, never taken for one of them."""
    misread = answer("fr", "spend", "les flyers 180, le salon 2 400 et le site 1 100")
    assert isinstance(misread, Misread)
    assert misread.near[:1] == ("to_10000",)


def test_the_number_told_is_kept_beside_its_band() -> None:
    """« 1 440 par an » is a band, and 1 440 wherever a line reckons with it."""
    phone = until("fr", EXPRESS, "spend")
    phone.type("120 € par mois")
    assert phone.interview.given["spend"].value == "to_2000"
    assert walked(phone.interview.given).path.answers.exact["spend"] == 1_440


def test_a_range_or_a_bound_is_no_exact_number() -> None:
    """« Plus de 20 » keeps its band alone."""
    phone = until("fr", COMPLETE, "introducers")
    phone.type("plus de 8")
    assert phone.interview.given["introducers"].exact is None


def test_money_spoken_of_is_the_one_counted_in() -> None:
    """Once they speak of francs CFA, no question shows them euros."""
    phone = until("fr", EXPRESS, "offer")
    phone.type("Des robes de fête à 60 mille francs CFA, pour des mariées de Dakar.")
    next(place for place in walk(phone, EXPRESS) if place == "spend")
    labels = " ".join(button.label for _, button in phone.asked())
    assert "CFA" in labels and "€" not in labels


@pytest.mark.parametrize(
    ("at", "reply", "option"),
    [
        ("paid_count", "le nombre exact je sais pas, environ 60", "many"),
        ("paid_count", "je ne connais pas le compte, disons 150 clientes, 4 mairies", "many"),
        ("biggest", "22 %. Morel, 31 000. Il part en mars.", "under_25"),
        ("how_late", "Ils passent par la mairie, 50 jours…", "to_60"),
        ("how_late", "trois mois et demi", "over_60"),
        ("how_late", "trente et un jours", "to_60"),
    ],
)
def test_a_number_beside_what_is_not_known_is_the_number(at: str, reply: str, option: str) -> None:
    """A number that says its unit, or ends what is said, is the answer whatever is told around."""
    assert answer("fr", at, reply) == option


@pytest.mark.parametrize(
    ("lang", "reply", "counts"),
    [
        (
            "fr",
            "un baptême par une cliente, Awa par mes statuts WhatsApp, deux par Mme Diop",
            {"recommendation": 3, "social": 1},
        ),
        (
            "fr",
            "une dame pour un mariage, par sa cousine, et un monsieur pour un baptême via mon site",
            {"recommendation": 1, "site": 1},
        ),
        ("fr", "la véranda par Kévin, un monsieur par Google", {"recommendation": 1, "site": 1}),
    ],
)
def test_customers_told_one_by_one(lang: str, reply: str, counts: dict[str, int]) -> None:
    """The road is what comes after « par »; what a customer came for is no road."""
    value = answer(lang, "last_five", reply)
    assert (value.picked if isinstance(value, Misread) else value) == counts
