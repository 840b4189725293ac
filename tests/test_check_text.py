"""A text before it is published: whom it speaks to, how specific it is, how it addresses."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import replace

from flows.interview.answers import Answers, Can, Family, Own, Want, WhyYou
from flows.interview.options import Reader, Topic
from flows.publishing.audience import Side, audience
from flows.publishing.checking import Checked, checked
from flows.reading.phrases import Folded, Phrases
from flows.reading.vocabulary import Vocabulary
from flows.scoring.evidence import Read
from flows.scoring.kinds import SCORED, TO_MANY, TO_ONE, Kind
from flows.scoring.specificity import Band, Score, lacking, score
from flows.scoring.traits import recognised
from flows.sheet.circle import circle
from tests.content_for_tests import LIMITS, LISTS

TEXTS = Path(__file__).parent / "texts"


class Written(Struct, frozen=True, forbid_unknown_fields=True):
    """A text of tests/texts, and what it was written to be."""

    trade: str
    kind: str
    level: Band
    words: str


class Writer(Struct, frozen=True, forbid_unknown_fields=True):
    """A person of tests/texts: their answers, and posts for either side."""

    name: str
    answers: Answers
    peers: dict[str, str]
    payers: dict[str, str]

    def posts(self) -> Iterator[tuple[Side, str]]:
        yield from ((Side.PEERS, post) for post in self.peers.values())
        yield from ((Side.PAYERS, post) for post in self.payers.values())


def read(name: str) -> dict[str, Any]:
    return tomllib.loads((TEXTS / f"{name}.toml").read_text("utf-8"))


HELD_OUT = read("held_out")
WRITTEN = msgspec.convert(read("specificity")["text"] + HELD_OUT["text"], list[Written])
WRITERS = msgspec.convert(read("audience")["person"] + HELD_OUT["person"], list[Writer])
POSTS = [(w, side, post) for w in WRITERS for side, post in w.posts()]
NOTHING = Answers()

ANSWERS = Answers(
    offer="Je dessine des cartes pour des restaurants",
    families=(
        Family("restaurants", 60, Want.SIGN_FAST, Can.ON_TIME),
        Family("étudiants", 40, Want.SIGN_FAST, Can.NO_SALE),
    ),
    favourite="Marco",
    favourite_family=0,
    trigger="Il venait de signer le bail de sa deuxième salle",
    quote="Enfin quelqu'un qui a goûté ma cuisine",
)


def of(text: str, answers: Answers = NOTHING, told: Kind | None = None) -> Checked:
    return checked(text, answers, LISTS, LIMITS, told)


def scored(text: Written) -> Score:
    return as_(text.words, Kind.POST if text.kind == "post" else Kind.PITCH)


def as_(words: str, kind: Kind) -> Score:
    """The score of words read as a kind, by nobody in particular."""
    return score(Read(Folded(words), LISTS, LIMITS), kind)


def codes(found: Checked) -> set[str]:
    assert found.score
    return {reason.code for reason in found.score.reasons}


@pytest.mark.parametrize("text", WRITTEN, ids=lambda text: text.trade)
def test_bands(text: Written) -> None:
    """Generic and specific texts are told apart, messages and posts, in French and in English."""
    assert scored(text).band is text.level


def test_no_overlap() -> None:
    """Between the best generic text and the worst specific one lies the whole halfway band."""
    points = {
        level: [scored(text).points for text in WRITTEN if text.level is level] for level in Band
    }
    assert max(points[Band.GENERIC]) < LIMITS.message_halfway
    assert min(points[Band.SPECIFIC]) >= LIMITS.message_specific


@pytest.mark.parametrize(
    ("writer", "side", "post"), POSTS, ids=lambda said: getattr(said, "name", str(said)[:12])
)
def test_sides(writer: Writer, side: Side, post: str) -> None:
    """Of one person's posts, it tells those for people of the trade from those for payers."""
    assert of(post, writer.answers).audience.side is side


# Ours: how many in a hundred of these texts, whose kind is not all there is to tell, are told as a
# message or as a post when they are the other.
MOST_MISTAKEN = 8


def test_kinds() -> None:
    """A message is seldom taken for a post, nor a post for a message."""
    seen = [(text, recognised(Read(Folded(text.words), LISTS, LIMITS)).kind) for text in WRITTEN]
    mistaken = [
        text.trade
        for text, kind in seen
        if kind and kind not in (TO_MANY if text.kind == "post" else TO_ONE)
    ]
    assert 100 * len(mistaken) <= MOST_MISTAKEN * len(WRITTEN), mistaken


def said_of(found: Checked) -> list[str]:
    """Everything it quotes."""
    hints = (*found.audience.payers, *found.audience.peers)
    reasons = found.score.reasons if found.score else ()
    return [reason.quoted for reason in reasons] + [hint.quoted for hint in hints]


@pytest.mark.parametrize("told", sorted(SCORED))
def test_quotes_are_of_the_text(told: Kind) -> None:
    """Every reason and every hint quotes words that stand in the text as it may be kept; no hint is
    empty."""
    for text in (*(t.words for t in WRITTEN), *(post for _, _, post in POSTS)):
        found = of(text, ANSWERS, told)
        assert all(quoted in found.masked.text for quoted in said_of(found))
        assert all(hint.quoted for hint in (*found.audience.payers, *found.audience.peers))


ODD = st.sampled_from(
    [
        "vous", "votre", "12", "12:", "mai", "?", "XX", "€", "je", "you", "3", ".\n", "\n", "«",
        "»", '"', "#", "Marco", "m'a", "elle a", "restaurant", "SQL", "a", "é", "\u0301",
        "İ", "ﬀ", "👍",
    ]
)  # fmt: skip
LONG = st.tuples(ODD, st.sampled_from(["", " "]), st.integers(1, 800)).map(
    lambda part: (part[0] + part[1]) * part[2]
)


@given(st.text(max_size=300) | st.lists(ODD, max_size=60).map(" ".join) | LONG)
def test_any_text(text: str) -> None:
    """Any text, however odd or repetitive, is checked; it gets 0 to 10 points, the sum of its
    reasons, and whatever is quoted stands in it."""
    found = of(text, ANSWERS)
    if found.score:
        assert found.score.points == max(0, min(10, sum(r.points for r in found.score.reasons)))
    assert all(quoted in found.masked.text for quoted in said_of(found))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "Bonjour Karim, sauf erreur la facture n° 12 du 3 mai (450 €) n'est pas encore réglée.",
            Kind.REMINDER,
        ),
        ("Hi Dan, invoice 88 (£340) is still unpaid, it was due on the 1st.", Kind.REMINDER),
        (
            "Madame, Monsieur, je me permets de vous contacter : nous offrons un devis gratuit.",
            Kind.PITCH,
        ),
        ("Bonjour Ana, merci pour votre message. Pour la carte, comptez 300 €.", Kind.REPLY),
        ("Le pain du lundi sort à six heures #boulangerie #levain", Kind.POST),
        ("Maman, pour dimanche on sera sept. Bisous à papa et au chat.", Kind.OTHER),
        ("ok pour jeudi", Kind.SHORT),
        ("", Kind.SHORT),
    ],
)
def test_kind(text: str, shown: Kind | None) -> None:
    """What a text says and how it stands tell what it is."""
    assert recognised(Read(Folded(text), LISTS, LIMITS)).kind is shown


def test_told_kind() -> None:
    """What the person says their text is counts, and it is measured as that."""
    text = "Le pain était encore chaud quand Karim est entré dans la boutique."
    told = of(text, told=Kind.REMINDER)
    assert (told.kind, told.known) == (Kind.REMINDER, Kind.REMINDER)


def test_silent_where_it_cannot_tell() -> None:
    """Where two kinds are near nothing is said, the likeliest are proposed, and the text is still
    measured as a message or as a post."""
    found = of("Vous passez quand vous voulez, la boutique sera ouverte mardi et mercredi.")
    if found.known is None:
        assert found.weighed.seen.next and found.kind in (Kind.PITCH, Kind.POST)
    assert found.kind in SCORED


@pytest.mark.parametrize(
    ("code", "said", "not_said"),
    [
        ("number", "Une cliente a payé 140 €.", "Voici 5 astuces pour vous."),
        ("number", "Marco est passé de 1,9 Mo à 400 Ko.", "Marco, fondé en 1998."),
        ("moment", "La veille, il pleuvait.", "Ouvert du lundi au samedi."),
        ("moment", "On Saturday morning it rained.", "Open Monday to Friday."),
        ("story", "Une cliente m'a appelé.", "Nos clients sont ravis."),
        ("story", "Marco ouvrait sa salle.", "Il était tard."),
        ("story", "One of my clients rang.", "Our clients are happy."),
        ("quote", "Elle dit : « Je n'osais plus ouvrir. »", "Le « petit plus » de la maison."),
        ("quote", 'She said "I had given up on it".', 'Our "secret" sauce.'),
        ("quote", "She said ‘I had given up on it’.", "It's what we don't do, isn't it?"),
        ("closing", "On a goûté la carte. Et vous, quel plat restera ?", "Marre des cartes ?"),
        ("closing", "Racontez-moi votre premier pain.", "Je vous le raconte."),
        ("stock", "Profitez de nos prix.", "Vous en profitez bien."),
        ("general", "Sortez de votre zone de confort.", "La zone est confortable."),
        ("jargon", "Votre mindset.", "Votre tête."),
        ("everyone", "Une méthode accessible à tous.", "Tous sont venus."),
        ("placeholder", "Une aide de XX euros", "Au XXe siècle"),
        ("hashtags", "#a1 #b2 #c3 #d4", "#a1 #b2 #c3"),
    ],
)
def test_reasons_of_a_post(code: str, said: str, not_said: str) -> None:
    """Each reason of a post is found where it is true, and not in its near miss."""
    assert code in {r.code for r in as_(said, Kind.POST).reasons}
    assert code not in {r.code for r in as_(not_said, Kind.POST).reasons}


def test_words_of_the_customers() -> None:
    """A post earns a point for words of the customers it is meant for."""
    post = "Une salle de plus, un bail de plus."
    assert "words" in codes(of(post, ANSWERS, Kind.POST))
    assert "words" not in codes(of(post, told=Kind.POST))


def test_identities_and_targets() -> None:
    """E-mail addresses, phones and full names are found and masked; so are facts on a target."""
    found = of("Marie Dupont, 06 12 34 56 78 : femme, 40 ans. Pour tout le monde.")
    assert found.masked.found == ("phone", "full_name")
    assert "Dupont" not in found.masked.text
    assert found.demographics == ("age", "sex")
    assert found.everyone


@pytest.mark.parametrize(
    ("known", "said"),
    [("tarifs", "tarif"), ("site", "sites"), ("worried", "worry"), ("réservé", "Réservés")],
)
def test_stems(known: str, said: str) -> None:
    """Forms of one word meet, in French and in English, accents or not."""
    assert [word for word, _ in Vocabulary([known], LISTS.tongue.stems).spans(Folded(said))]


def test_stop_words() -> None:
    """Words that everybody uses are no vocabulary, nor what looks like a form of them."""
    common = LISTS.words.grammar | LISTS.words.common
    known = Vocabulary(["Entre nous, le client avait une entrée"], LISTS.tongue.stems, common)
    assert [word for word, _ in known.spans(Folded("entre les clients et l'entrée"))] == ["entree"]


def hints(text: str, answers: Answers) -> set[tuple[str, str]]:
    found = audience(Folded(text), circle(answers, LISTS, LIMITS), LISTS, LIMITS)
    return {(hint.code, hint.quoted) for hint in (*found.payers, *found.peers)}


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Un restaurant ouvre.", ("family", "restaurant")),
        ("Le bail était long.", ("words", "bail")),
        ("Il a goûté votre cuisine.", ("yours", "votre cuisine")),
        ("Choisissez votre carte.", ("yours", "votre carte")),
        (
            "« Enfin quelqu'un qui avait goûté ma cuisine »",
            ("sentence", "Enfin quelqu'un qui avait goûté ma cuisine"),
        ),
        ("Une cliente m'a appelé.", ("story", "Une cliente m'a appelé")),
        ("On passe en CMJN.", ("craft", "CMJN")),
        ("I drop to a 3RL.", ("craft", "3RL")),
        ("Fellow artists, good evening.", ("peers", "Fellow")),
        ("Chers confrères, bonsoir.", ("peers", "confrères")),
    ],
)
def test_hints(text: str, hint: tuple[str, str]) -> None:
    """Each sign of either side is found, and quoted as it is written."""
    assert hint in hints(text, ANSWERS)


@pytest.mark.parametrize(
    "text",
    [
        "Les étudiants arrivent.",
        "GRATUIT ET SANS TVA",
        "Envoyez un SMS.",
        "vos cartes",
        "Jusqu'à 10PM, à 2KM.",
        "An old fellow came by.",
    ],
)
def test_no_hints(text: str) -> None:
    """Those who cannot pay are no payers; capitals that everybody reads are no jargon; several of
    what one sells are those of somebody of the trade."""
    assert not hints(text, ANSWERS)


def test_their_words_are_no_jargon() -> None:
    """A word of the trade that the customers use themselves is no sign of the trade."""
    answers = replace(ANSWERS, why_you=(WhyYou.TRUST, Own("Il parlait de typographie et de CMJN")))
    assert ("craft", "CMJN") in hints("Du CMJN.", ANSWERS)
    assert ("craft", "CMJN") not in hints("Du CMJN.", answers)


def test_people_of_their_trade() -> None:
    """Several people of the person's own trade are peers; of another trade they are not."""
    answers = replace(ANSWERS, offer="Photographe culinaire pour des restaurants")
    assert ("trade", "photographes") in hints("Les photographes le savent.", answers)
    assert ("trade", "notaires") not in hints("Les notaires le savent.", answers)


def test_favourite_who_cannot_pay() -> None:
    """The words of a favourite whose family cannot pay are not those of payers."""
    answers = replace(ANSWERS, favourite_family=1)
    assert ("words", "bail") not in hints("Le bail était long.", answers)


def test_craft_breaks_the_tie() -> None:
    """A post without a sign of the customers speaks to the trade when the last posts did; a message
    does not."""
    craft = replace(ANSWERS, topics={Topic.TECHNIQUE: 3}, other_readers=(Reader.PEERS,))
    text = "Le pain était chaud."
    assert of(text, ANSWERS, Kind.POST).audience.side is Side.UNCLEAR
    assert of(text, craft, Kind.POST).audience.side is Side.PEERS
    assert of(text, craft, Kind.PITCH).audience.side is Side.PAYERS


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("besoin*", "des besoins, un besoin", ["besoins", "besoin"]),
        ("votre/vos carte*", "Votre carte. Vos cartes.", ["Votre carte", "Vos cartes"]),
        ("d'un bail", "il parle d’un bail", ["d’un bail"]),
        ("# h", "à 12h, vers 3 h", ["12h", "3 h"]),
        ("€ #*", "pour € 30", ["€ 30"]),
        ("une … carte", "une très belle carte", ["une très belle carte"]),
        ("une … carte", "une salle : la carte", []),
    ],
)
def test_phrases(phrase: str, text: str, found: list[str]) -> None:
    """A phrase finds what its signs say, as it was written, and does not reach over a colon."""
    folded = Folded(text)
    assert [folded.quote(span) for span in Phrases([phrase]).spans(folded)] == found


def test_short_beginning() -> None:
    """A phrase that would begin with nearly any word is refused."""
    with pytest.raises(ValueError, match=r"be\*"):
        Phrases(["be* a word"])


@pytest.mark.parametrize(
    "text",
    ["Bonjour Karim, pour vous, remise de 10 % sur tout.", "Hi Priya, 10% off for you all week."],
)
def test_a_discount_is_no_fact_about_them(text: str) -> None:
    """A figure that is a discount earns nothing."""
    assert "about_you" not in {r.code for r in as_(text, Kind.PITCH).reasons}


def test_a_date_near_tu_counts() -> None:
    """A day close to an elided « t’ » or to « te » is about the reader, as with « vous »."""
    for text in ("Jeudi à 10 h, on t’a livré la table.", "Jeudi on te livrait la table."):
        assert "about_you" in {r.code for r in as_(text, Kind.PITCH).reasons}


def test_their_own_words_are_not_worn() -> None:
    """A phrase of the list that stands in the writer's own offer is not held against them."""
    text = "Bonjour Karim, je fais des cuisines sur mesure."
    own = checked(text, Answers(offer="Des meubles sur mesure"), LISTS, LIMITS, Kind.PITCH)
    other = checked(text, Answers(offer="Des logos"), LISTS, LIMITS, Kind.PITCH)
    assert "stock" not in codes(own)
    assert "stock" in codes(other)


def test_a_word_or_two_do_not_make_a_side() -> None:
    """A text that anybody could send, with two words of their customers, speaks to nobody."""
    answers = Answers(quote="La mesure du plan était juste, la cuisine enfin rangée.")
    found = checked("Nos plans de cuisine, à vos envies.", answers, LISTS, LIMITS, Kind.POST)
    assert found.score and found.score.band is Band.GENERIC
    assert found.audience.side is Side.UNCLEAR


@pytest.mark.parametrize(
    ("text", "code", "quoted"),
    [
        ("Facture 12, 450 €. Tu peux me faire un virement d’ici vendredi ?", "due", None),
        ("Facture 12, 450 €. Ça fait six semaines.", "due", "six semaines"),
        ("Invoice 12, £400. Would you pay it by Friday 11 December?", "due", None),
        ("Invoice 12, £400, dated 14 April, is unpaid.", "due", "dated 14 April"),
    ],
)
def test_until_when_is_not_since_when(text: str, code: str, quoted: str | None) -> None:
    """A reminder says since when only in words that tell it: a deadline is none."""
    found = {reason.code: reason.quoted for reason in as_(text, Kind.REMINDER).reasons}
    assert (found.get(code) is None) if quoted is None else quoted in found[code]


@pytest.mark.parametrize(
    "text",
    [
        "Acompte : la moitié à la signature, le reste le jour même.",
        "Atelier ouvert du mardi au samedi, rue des Postes.",
        "You will have a price by the next day.",
    ],
)
def test_terms_and_hours_are_no_moment(text: str) -> None:
    """When to pay, when the door is open and what is promised are no moment of a customer."""
    assert "moment" not in {reason.code for reason in as_(text, Kind.OFFER).reasons}


def test_who_holds_the_keys_is_not_whom_to_send() -> None:
    """Somebody who happens to be mentioned is not whom to send; who is asked for is."""
    said = "I need a day with somebody who holds the keys."
    asks = "If you know another director with a letter, give him my number."
    assert not as_(said, Kind.REFERRAL).reasons
    assert "whom" in {reason.code for reason in as_(f"{said} {asks}", Kind.REFERRAL).reasons}


def test_a_customers_your_is_the_writers() -> None:
    """« Votre tampon », said by a customer, is what the writer has, and no sign of a payer."""
    answers = Answers(trigger="Le tampon de la mairie manquait.", families=(Family("mairies"),))
    said = of("Elle m’a dit : « Avec votre tampon, tout est rentré dans l’ordre. »", answers)
    assert "yours" not in {hint.code for hint in said.audience.payers}
    assert "yours" in {h.code for h in of("Où est votre tampon ?", answers).audience.payers}


def test_a_reminder_that_tells_which_is_not_asked_which() -> None:
    """« Dites quelle facture » is not said where a day and a sum are told."""
    text = "La balance du mariage du 5 septembre est pas rentrée, il reste 1 450."
    read = Read(Folded(text), LISTS, LIMITS)
    assert "invoice" not in tuple(lacking(read, Kind.REMINDER, as_(text, Kind.REMINDER)))


@pytest.mark.parametrize(
    "text",
    [
        "Les mariées m'envoient des photos, et je vous réponds le soir même.",
        "Tu m'as demandé une date d'essayage, j'en ai deux la semaine prochaine.",
        "You asked for a price for the hall, so here is mine for the whole day.",
    ],
)
def test_nobody_sends_who_only_wrote(text: str) -> None:
    """Who sends pictures, or asked for something, sends nobody: it is not said that they do."""
    earned = {reason.code for reason in scored_as(text, Kind.REPLY).reasons if reason.points > 0}
    assert "introduced" not in earned


@pytest.mark.parametrize(
    "text",
    ["It's £36 the hour, paid by the term, on Tuesday.", "C'est 36 € de l'heure, le mardi."],
)
def test_a_price_takes_up_nothing(text: str) -> None:
    """A price is no sign that what somebody asked is taken up."""
    earned = {reason.code for reason in scored_as(text, Kind.REPLY).reasons if reason.points > 0}
    assert "asked" not in earned


def test_a_story_is_for_who_pays() -> None:
    """A post that tells what happened, in a word of theirs, speaks to those who pay."""
    told = "Marco m'a appelé mardi, son restaurant ouvrait le lendemain. Il a pleuré."
    assert of(told, ANSWERS, Kind.POST).audience.side is Side.PAYERS


def scored_as(text: str, kind: Kind) -> Score:
    found = of(text, told=kind).score
    assert found is not None
    return found
