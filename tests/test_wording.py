"""What the bot notices in people's words, and what it must not: each case has its near misses."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.reading.figures import Amounts, number
from flows.reading.judging import demographics, everyone, insult, nickname, platitude, vague
from flows.reading.lists import Lists, merged, read_lists
from flows.reading.masking import masked, without_contacts
from flows.reading.names import MARK

CONTENT = Path(__file__).parent.parent / "flows" / "content"


def lists(language: str) -> Lists:
    return read_lists((CONTENT / language / "lists.toml").read_text("utf-8"))


LISTS = merged(lists("fr"), lists("en"))


@pytest.mark.parametrize(
    "text",
    [
        "il avait besoin d'un logo pour son entreprise",
        "Elle cherchait quelqu’un de confiance pour son site",
        "Ils voulaient plus de clients dans leur boutique",
        "besoin d'un logo",
        "They needed some help with their new website",
        "she was looking for a good photographer nearby",
        "a new website",
    ],
)
def test_vague(text: str) -> None:
    """A need without a moment, or fewer than five words, is vague."""
    assert vague(text, LISTS)


@pytest.mark.parametrize(
    "text",
    [
        "Il venait de signer le bail de son deuxième restaurant",
        "Elle avait besoin d'un logo, elle ouvrait six semaines plus tard",
        "Leur comptable avait quitté le bureau la veille du bilan",
        "Une fuite d'eau avait noyé sa réserve de farine",
        "Ils voulaient un site avant Noël",
        "She needed a sign because she had just signed the lease",
        "They wanted a roofer after the storm took the slates",
        "His bookkeeper walked out in the middle of the audit",
    ],
)
def test_not_vague(text: str) -> None:
    """What had just happened is not vague, even when a need is told with it."""
    assert not vague(text, LISTS)


@pytest.mark.parametrize(
    "text",
    [
        "il est très content",
        "Ravie du résultat !",
        "Plus de visibilité et une meilleure image",
        "Elle a gagné en crédibilité",
        "he is very happy",
        "more visibility and more customers",
        "It saved them time",
    ],
)
def test_platitude(text: str) -> None:
    """A result that nobody could see or count is a platitude."""
    assert platitude(text, LISTS)


@pytest.mark.parametrize(
    "text",
    [
        "il est très content, il m'a dit « enfin »",
        "plus de clients : 12 couverts de plus le midi",
        "Elle est ravie, elle a embauché une vendeuse",
        "Plus de visibilité, trois mariages réservés",
        "Il ferme à 18 heures au lieu de 22",
        "he is very happy and he hired a second baker",
        "more customers: fully booked until June",
        "She no longer works on Sundays",
        "The contents of the page are clearer",
    ],
)
def test_not_platitude(text: str) -> None:
    """A number, words said or a thing done make a result a fact."""
    assert not platitude(text, LISTS)


@pytest.mark.parametrize(
    "text",
    [
        "Je vends des sites à tout le monde",
        "du coaching pour les particuliers et les professionnels",
        "Des massages, pour toute personne qui le souhaite",
        "Toutes les entreprises, petites ou grandes",
        "I sell logos to anyone",
        "Accounting for individuals and businesses",
        "Web design for businesses of all sizes",
    ],
)
def test_everyone(text: str) -> None:
    """An offer to anybody is noticed."""
    assert everyone(text, LISTS)


@pytest.mark.parametrize(
    "text",
    [
        "Des enseignes pour les restaurants qui ouvrent",
        "Un pain que tout le monde aime, pour les cantines de Lille",
        "Des formations aux professionnels de la petite enfance",
        "Bookkeeping for small businesses",
        "Cakes that everyone loves, for wedding planners",
        "Physio for people with back pain",
    ],
)
def test_not_everyone(text: str) -> None:
    """A wide but real group is not everybody."""
    assert not everyone(text, LISTS)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("homme, 35 ans, ingénieur, aime la photo", ("age", "sex", "job", "hobby")),
        (
            "Femme CSP+ de 40 ans, parisienne, passionnée de yoga",
            ("age", "sex", "job", "city", "hobby"),
        ),
        ("La trentaine, cadre à Montréal", ("age", "job", "city")),
        ("Retraitée, randonnée, jardinage", ("job", "hobby")),
        ("Romain, 35, engineer, likes photography", ("age", "job", "hobby")),
        ("Woman in her forties, lives in London, loves hiking", ("age", "sex", "city", "hobby")),
        ("male, 28 years old, software developer, gaming", ("age", "sex", "job", "hobby")),
    ],
)
def test_demographics(text: str, kinds: tuple[str, ...]) -> None:
    """Age, sex, job, city and hobby are told apart, accents or not."""
    assert demographics(text, LISTS) == kinds
    assert demographics(text.replace("é", "e").upper(), LISTS) == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Il venait de signer le bail de son deuxième restaurant",
        "Elle travaille avec moi depuis 10 ans et me fait confiance",
        "Enfin quelqu’un qui a goûté ma cuisine avant de dessiner",
        "Le four a lâché la veille de Noël, 35 couverts réservés",
        "20 ans d'expérience, une équipe soudée",
        "He called me the night the boiler broke",
        "They like that I answer within 2 hours",
        "A nice day, a 10 year old company, no one to answer the phone",
    ],
)
def test_no_demographics(text: str) -> None:
    """What somebody did or said is no demographic fact."""
    assert demographics(text, LISTS) == ()


@pytest.mark.parametrize(
    "text",
    [
        "le gros con", "Cette connasse", "l'abruti du devis", "un CRÉTIN", "la folle", "gros cave",
        "le niaiseux", "la câlisse de cliente", "le radin", "that idiot", "the cheapskate",
        "asshole of the year", "a real pain in the ass",
    ],
)  # fmt: skip
def test_insult(text: str) -> None:
    """A name that would hurt is noticed, in French, in Québec and in English."""
    assert insult(text, LISTS)


@pytest.mark.parametrize(
    "text",
    [
        "le pressé qui négocie", "le consultant", "le client des conserves", "la cave à vin",
        "le concombre masqué", "le passionné fou de vélo", "celle qui change d'avis",
        "the hurried haggler", "the scones lady", "crazy about deadlines", "Cockburn",
    ],
)  # fmt: skip
def test_no_insult(text: str) -> None:
    """A behaviour, or a word that contains an insult, is none."""
    assert not insult(text, LISTS)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Marco Rossi", "Marco"),
        ("Marie-Ève Tremblay", "Marie-Ève"),
        ("Jean Paul Martin", "Jean Paul"),
        ("Marie Dupont, la boulangère", "Marie, la boulangère"),
        ("MARIE DUPONT", "MARIE"),
        ("Karim El Amrani", "Karim"),
        ("Mary O'Brien", "Mary"),
        ("John Smith and Priya Patel", "John and Priya"),
    ],
)
def test_nickname(text: str, short: str) -> None:
    """A full name is answered by what to call them."""
    assert nickname(text, LISTS) == short


@pytest.mark.parametrize(
    "text",
    [
        "Marco", "Mme Tremblay", "Le Bistrot Vert", "le chef Marco", "Boulangerie Dupont",
        "Studio Marie Claire", "Jean Paul", "Marie Claire", "Crédit Agricole", "Marie D.",
        "Sophie Photographie", "Laurent Martin Immobilier", "Garage Paul Roy", "Mont Royal",
        "Claire de Lyon", "Mrs Webb", "Tom the plumber", "Kelly Construction", "John Lewis Ltd",
        "les restaurants", "",
    ],
)  # fmt: skip
def test_no_nickname(text: str) -> None:
    """A nickname, a title, a shop or a company is kept as it is."""
    assert nickname(text, LISTS) is None


@pytest.mark.parametrize(
    "phone",
    [
        "06 12 34 56 78", "06.12.34.56.78", "06-12-34-56-78", "06/12/34/56/78", "0612345678",
        "01\u00a042\u00a068\u00a053\u00a000", "+33 6 12 34 56 78", "+33 (0)6 12 34 56 78",
        "+33612345678", "0033 6 12 34 56 78", "06 39 98 12 34",
        "514 555-1234", "(514) 555-1234", "514-555-1234", "514.555.1234", "5145551234",
        "1-800-555-0199", "+1 514 555 1234", "1 (418) 555-0199",
        "020 7946 0958", "(020) 7946 0958", "07911 123456", "07700 900123", "+44 20 7946 0958",
        "+44 (0)20 7946 0958", "01632 960 001",
        "0470 12 34 56", "0470/12.34.56", "02 555 12 12", "+32 470 12 34 56",
        "044 668 18 00", "+41 44 668 18 00", "079 123 45 67",
    ],
)  # fmt: skip
def test_phones(phone: str) -> None:
    """Phones of France, Québec, the United States, Britain, Belgium and Switzerland are masked."""
    found = masked(f"Appelez-moi au {phone}, merci", LISTS)
    assert (found.text, found.found) == (f"Appelez-moi au {MARK}, merci", ("phone",))


def test_phone_before_a_number() -> None:
    """The number that follows a phone stays."""
    found = masked("+33 6 12 34 56 78 10 personnes", LISTS)
    assert found.text == f"{MARK} 10 personnes"


@pytest.mark.parametrize(
    ("text", "kept", "found"),
    [
        ("Écrivez à jean.roy+b2b@chez-moi.fr.", f"Écrivez à {MARK}.", ("email",)),
        ("Marie Dupont m'a appelé", "Marie D. m'a appelé", ("full_name",)),
        ("C'est le mari d'Anne Martin.", "C'est le mari d'Anne M.", ("full_name",)),
        ("avec Jean-Pierre Le Goff, hier", "avec Jean-Pierre G., hier", ("full_name",)),
        ("Mme Julie St-Pierre", "Mme Julie S.", ("full_name",)),
        ("Mr Dupont, Mme Tremblay", "Mr D., Mme T.", ("full_name",)),
        ("M. Rossi et Mme. de Villiers.", "M. R. et Mme. V.", ("full_name",)),
        ("Dr Osei, maître Le Goff", "Dr O., maître G.", ("full_name",)),
        ("mme Martin-Petit paie", "mme M. paie", ("full_name",)),
        ("Mrs Jones said Mr. Smith", "Mrs J. said Mr. S.", ("full_name",)),
        ("Marie LEFEBVRE et Paul", "Marie L. et Paul", ("full_name",)),
        ("I met John Smith on Monday", "I met John S. on Monday", ("full_name",)),
        ("Sarah O’Neill, sarah@oneill.co.uk", f"Sarah O., {MARK}", ("email", "full_name")),
    ],
)
def test_masked(text: str, kept: str, found: tuple[str, ...]) -> None:
    """Addresses are taken out and full names shortened, the rest stays word for word."""
    assert (masked(text, LISTS).text, masked(text, LISTS).found) == (kept, found)


@pytest.mark.parametrize(
    "text",
    [
        "4 800 € payés en trois fois, 10 h prévues et 31 h faites",
        "Entre 1 250 000 € et 2 500 000 $, ou 12 000 000 d'euros",
        "01 250 300 400 €",
        "Le 01/02/2024 à 10 h 30, le 01.02.2024 15 personnes, 2024-01-02 10:30",
        "De 2019 à 2024, 2018-2024, en 2020 2021 2022",
        "SIRET 552 100 554 00013, SIREN 552 100 554, ISBN 978-2-07-036822-8",
        "Ouvert de 08 h 30 à 12 h 00, du 02/05 au 03/06",
        "TVA 20 %, marge 35,50 %, 1 000 exemplaires, 250 g, 3 x 450 €",
        "La Chambre de Commerce, le Mont Royal, la Rue Saint Denis, depuis Paris",
        "Rue Denis Papin, avenue Victor Hugo, lycée Jean Moulin, place Martin Luther King",
        "New York, Black Friday, Google Ads, Le Bistrot Vert, Hôtel de Ville",
        "Marie Claire m'a rappelé. Jean Paul aussi, et Marie D. également.",
        "Bonjour Sophie Merci pour tout, à Lundi Marc",
        "Julie de Renault et Paul RH, Thomas Facebook",
        "Claire,\nVotre devis est prêt",
        "MARIE VOUS ATTEND DEMAIN",
        "Tell Mary I'll be late. Ask Tom, Will Smithers come?",
        "Victoria Station, Kelly Construction, Oliver Street, Gordon Brothers",
        "Madame, Monsieur, bonjour Madame Merci, Monsieur le Maire, Mme la directrice",
        "Mme D. et Mme Sophie, chef Marco, Miss RH, le docteur Internet",
        "Mont Blanc, Saint Martin Boulogne, Port Louis, Fort William",
    ],
)
def test_not_masked(text: str) -> None:
    """Prices, hours, years, dates, places, brands and nicknames stay as they were written."""
    assert masked(text, LISTS).text == text
    assert masked(text, LISTS).found == ()


@given(st.text(max_size=200))
def test_masking_twice(text: str) -> None:
    """Any text can be masked, and what was masked once stays as it is."""
    once = masked(text, LISTS).text
    assert masked(once, LISTS).text == once


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    """No text makes a question about wording fail."""
    for ask in (vague, platitude, everyone, insult, demographics, nickname):
        ask(text, LISTS)


@pytest.mark.parametrize(
    ("reply", "value"),
    [("dix", 10), ("une dizaine", 10), ("a dozen", 12), ("deux ou trois", 2), ("twenty", 20)],
)
def test_spelled_numbers(reply: str, value: float) -> None:
    """The numbers people spell are read."""
    assert number(reply, Amounts(LISTS.numbers, words=LISTS.quantities), LISTS.tongue) == value


def test_merged() -> None:
    """Each language's phrases are found in the merged lists, so that languages may be mixed."""
    assert not insult("le niaiseux", lists("en"))
    assert not insult("that moron", lists("fr"))
    assert insult("that niaiseux", LISTS)
    assert insult("le moron", LISTS)


@pytest.mark.parametrize(
    ("source", "named"),
    [("[vague]\nsaids = []", "vague"), ("[vagues]\nsaid = []", "vagues")],
)
def test_wrong_lists(source: str, named: str) -> None:
    """A mistake in the lists is a ValueError that names the place."""
    with pytest.raises(ValueError, match=named):
        read_lists(source)


def test_a_nickname_hides_addresses() -> None:
    """The nickname proposed for a full name holds neither the address nor the phone beside it."""
    told = without_contacts("Marco Rossi, marco@exemple.fr, 06 12 34 56 78", LISTS)
    assert nickname(told, LISTS) == "Marco"
