"""What people type, read as they mean it: numbers, ranges, lists, counts, labels with a slip."""

import pytest
from hypothesis import given

from flows.reading import replies
from flows.reading.figures import Amounts, number
from flows.reading.replies import UNCLEAR, currency
from tests.conversing import words
from tests.strategies import TEXTS

LISTS = words().lists
NUMBERS, TONGUE = LISTS.numbers, LISTS.tongue
KNOWN = Amounts(LISTS.numbers, LISTS.shares, LISTS.durations, LISTS.quantities, LISTS.words.grammar)
LABELS = {
    "blog": ("Blog", "mon blog"),
    "talks": ("🎤 Conférences, salons", "salons"),
    "on_time": ("Payé, à l’heure", "payé à temps"),
    "late": ("Payé, tard ou en bouts",),
    "competitor": ("Avec un concurrent", "concurrent"),
}


@pytest.mark.parametrize(
    ("reply", "meant"),
    [
        ("12", 12),
        ("« 4 800 € »", 4_800),
        ("4\u202f800\u00a0€", 4_800),
        ("4.800 €", 4_800),
        ("$4,800", 4_800),
        ("4,800.50", 4_800.5),
        ("1 200,50", 1_200.5),
        ("1.234.567", 1_234_567),
        ("1'500", 1_500),
        ("20k", 20_000),
        ("20 k€", 20_000),
        ("1,5k", 1_500),
        ("2m", 2_000_000),
        ("1,5", 1.5),
        ("1.5", 1.5),
        ("about 30 %", 30),
        ("environ 30%", 30),
        ("à peu près trente", 30),
        ("around thirty", 30),
        ("une dizaine", 10),
        ("a dozen", 12),
        ("entre 2 et 3 h", 2.5),
        ("between 2 and 3", 2.5),
        ("2-3", 2.5),
        ("10–15", 12.5),
        ("10 à 15 heures", 12.5),
        ("deux ou trois", 2),
        ("2 ou 3", 2),
        ("four or five", 4),
        ("vingt à trente", 25),
        ("entre vingt et trente", 25),
        ("10h", 10),
        ("10 h", 10),
        ("2h30", 2.5),
        ("2 h 30", 2.5),
        ("1 heure et demie", 1.5),
        ("deux heures et demie", 2.5),
        ("two and a half", 2.5),
        ("une demi-heure", 0.5),
        ("half an hour", 0.5),
        ("50€/h", 50),
        ("5kg", 5),
        ("12 personnes", 12),
        ("dix-sept", 17),
        ("un", 1),
        ("vingt-cinq", 25),
        ("soixante-dix", 70),
        ("soixante-quinze", 75),
        ("quatre-vingts", 80),
        ("quatre-vingt-dix-sept", 97),
        ("septante", 70),
        ("cent vingt", 120),
        ("deux cents", 200),
        ("mille deux cents", 1_200),
        ("deux mille cinq cents", 2_500),
        ("twenty-five", 25),
        ("three hundred and fifty", 350),
        ("\uff12\uff10", 20),
    ],
)
def test_reads_a_number(reply: str, meant: float) -> None:
    """A number is read as people write it, in digits or in words, in French or in English."""
    assert number(reply, KNOWN, TONGUE) == meant


@pytest.mark.parametrize(
    "reply", ["", "beaucoup", "a lot", "ça dépend", "1, 2, 3", "un bras", "€", "k"]
)
def test_reads_no_number(reply: str) -> None:
    """Without a number, or with more than a range has, nothing is guessed."""
    assert number(reply, KNOWN, TONGUE) is None


@pytest.mark.parametrize(
    ("reply", "sign"),
    [
        ("60 €", "€"),
        ("60 euros", "€"),
        ("60 EUR", "€"),
        ("$60", "$"),
        ("60 piastres", "$"),
        ("60 dollars CAD", "$"),
        ("£60", "£"),
        ("60 quid", "£"),
        ("60 CHF", "CHF"),
        ("60 francs suisses", "CHF"),
        ("59 mille francs CFA", "F CFA"),
        ("5000 FCFA", "F CFA"),
        ("60 francs", UNCLEAR),
        ("250 fr.", UNCLEAR),
        ("60 dirhams", ""),
        ("¥60", ""),
        ("60", None),
        ("soixante", None),
    ],
)
def test_reads_the_sign_of_money(reply: str, sign: str | None) -> None:
    """The currency is the one that was typed, if any was; one that we don't write has no sign."""
    assert currency(reply, TONGUE) == sign


@pytest.mark.parametrize(
    ("reply", "found"),
    [
        ("blog, LinkedIn et salons", ("blog", "LinkedIn", "salons")),
        ("blog; salons", ("blog", "salons")),
        ("blog / salons", ("blog", "salons")),
        ("blog\nsalons", ("blog", "salons")),
        ("- blog\n- salons", ("blog", "salons")),
        ("1. blog\n2) salons", ("blog", "salons")),
        ("• blog\n• salons.", ("blog", "salons")),
        ("blog and talks", ("blog", "talks")),
        ("blog + talks", ("blog", "talks")),
        ("bed & breakfast, gîtes", ("bed & breakfast", "gîtes")),
        ("", ()),
        (" , ;; ", ()),
    ],
)
def test_reads_a_list(reply: str, found: tuple[str, ...]) -> None:
    """A list is cut where people cut it: commas, lines, bullets, and a last "and"."""
    assert replies.pieces(reply, TONGUE) == found


@pytest.mark.parametrize(
    ("reply", "meant"),
    [
        ("3 recommandations", (3, "recommandations")),
        ("recommandation 4", (4, "recommandation")),
        ("trois recos", (3, "recos")),
        ("reco x3", (3, "reco")),
        ("3x site", (3, "site")),
        ("site × 2", (2, "site")),
        ("site : 1", (1, "site")),
        ("site", (1, "site")),
        ("² sites", (2, "sites")),
        ("𐩀 site", (1, "𐩀 site")),
    ],
)
def test_reads_a_count(reply: str, meant: tuple[int, str]) -> None:
    """One thing counted: the number stands before it, after it, or is left out."""
    assert replies.counted(reply, NUMBERS) == meant


@pytest.mark.parametrize(
    ("reply", "option"),
    [
        ("Blog", "blog"),
        ("  BLOG !! ", "blog"),
        ("✓ Blog", "blog"),
        ("conferences salons", "talks"),
        ("Conférences, salons", "talks"),
        ("conférence, salons", "talks"),
        ("paye a l heure", "on_time"),
        ("payé à l'heure", "on_time"),
        ("payé a temps", "on_time"),
        ("payé, tard", "late"),
        ("concurent", "competitor"),
        ("CONCURRENT", "competitor"),
    ],
)
def test_matches_a_label(reply: str, option: str) -> None:
    """A label is known without its emoji, accents or capitals, and one letter off."""
    assert replies.match(reply, LABELS, TONGUE) == option


@pytest.mark.parametrize(
    "reply", ["", "🎤", "payé", "bl", "log", "blague", "con", "oui", "heures sup"]
)
def test_matches_no_label(reply: str) -> None:
    """What could be two options, or only looks like one, is not guessed."""
    assert replies.match(reply, LABELS, TONGUE) is None


@pytest.mark.parametrize(
    "reply",
    [
        "pas payé à temps",
        "jamais payé à l’heure",
        "payé à temps mais",
        "pas concurrent",
        "not blog",
    ],
)
def test_a_negation_or_a_contrast_matches_no_label_without_it(reply: str) -> None:
    """What turns a reply round is never passed over."""
    assert replies.match(reply, LABELS, TONGUE) is None


def test_a_label_is_not_matched_by_its_contrary() -> None:
    """A negation of the label must be in the reply as well."""
    assert replies.match("annoncé", {"untested": ("Jamais annoncé",)}, TONGUE) is None
    assert replies.match("jamais anoncé", {"untested": ("Jamais annoncé",)}, TONGUE) == "untested"


@given(TEXTS)
def test_reads_anything(reply: str) -> None:
    """No text whatever makes reading fail, and plain text stays plain."""
    number(reply, KNOWN, TONGUE)
    replies.counted(reply, NUMBERS)
    replies.match(reply, LABELS, TONGUE)
    currency(reply, TONGUE)
    assert all(replies.pieces(reply, TONGUE))
    plain = replies.plain(reply)
    assert replies.plain(plain) == plain
