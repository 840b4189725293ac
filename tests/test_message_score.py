"""The score of a message: what anybody could receive and what only one person could."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.interview.answers import Answers, Homework, Trust
from flows.limits import read_limits
from flows.publishing.checking import checked
from flows.reading.lists import merged, read_lists
from flows.reading.masking import masked
from flows.reading.phrases import Folded
from flows.scoring.evidence import Read
from flows.scoring.kinds import Kind
from flows.scoring.specificity import Band, Score, score
from flows.sheet.line import Level
from flows.sheet.rules.message import message_score, trust_test

CONTENT = Path(__file__).parent.parent / "flows" / "content"
LIMITS = read_limits((CONTENT / "rules.toml").read_text("utf-8"))
LISTS = merged(
    *(read_lists((CONTENT / code / "lists.toml").read_text("utf-8")) for code in ("fr", "en"))
)

MESSAGES = tomllib.loads((Path(__file__).parent / "messages.toml").read_text("utf-8"))
GENERIC: dict[str, str] = MESSAGES["generic"]
SPECIFIC: dict[str, str] = MESSAGES["specific"]


def scored(text: str, *homework: Homework, introduced: bool = False) -> Score:
    return score(Read(Folded(text), LISTS, LIMITS), Kind.PITCH, homework, introduced)


def codes(text: str, *homework: Homework) -> set[str]:
    return {reason.code for reason in scored(text, *homework).reasons}


@pytest.mark.parametrize("trade", GENERIC)
def test_generic(trade: str) -> None:
    """A message that anybody could receive is generic, in French and in English."""
    assert scored(GENERIC[trade]).band is Band.GENERIC


@pytest.mark.parametrize("trade", SPECIFIC)
def test_specific(trade: str) -> None:
    """A message that one person only could receive is specific, in French and in English."""
    assert scored(SPECIFIC[trade]).band is Band.SPECIFIC


def test_no_overlap() -> None:
    """Generic and specific messages are apart by more than the halfway band."""
    best_generic = max(scored(text).points for text in GENERIC.values())
    worst_specific = min(scored(text).points for text in SPECIFIC.values())
    assert worst_specific - best_generic > LIMITS.message_specific - LIMITS.message_halfway


@pytest.mark.parametrize("text", [*GENERIC.values(), *SPECIFIC.values()])
def test_reasons_quote_the_message(text: str) -> None:
    """What a reason quotes stands in the message, word for word, and is short enough to show."""
    for reason in scored(text).reasons:
        assert reason.quoted in text
        assert len(reason.quoted) <= 200


@given(
    st.text(max_size=300)
    | st.lists(st.sampled_from(["vous", "12", "mai", "?", "XX", "€", "je", "you", "3", ".\n"])).map(
        " ".join
    )
)
def test_any_text(text: str) -> None:
    """Any text gets 0 to 10 points, the sum of its reasons, each quoting the text or nothing."""
    found = scored(text)
    assert found.points == max(0, min(10, sum(reason.points for reason in found.reasons)))
    assert all(reason.quoted in text for reason in found.reasons)


@pytest.mark.parametrize(
    ("code", "said", "not_said"),
    [
        ("introduced", "Je viens de la part de Léa.", "Permettez-moi de me présenter."),
        ("introduced", "Votre voisin Luc pense que c'est pour vous.", "On m'a parlé de vous."),
        ("introduced", "Tom suggested I write to you.", "I would like to introduce myself."),
        ("introduced", "We met at the fair.", "LinkedIn suggested I connect with you."),
        ("homework", "J'ai lu votre carte d'automne.", "J'ai vu votre profil."),
        ("homework", "Votre annonce est en ligne depuis peu.", "Publiez votre annonce chez nous."),
        ("homework", "I read your latest report.", "I came across your profile."),
        ("homework", "I walked past your shop.", "I noticed your website could be faster."),
        ("about_you", "Vous avez trois boutiques.", "Nous avons trois boutiques."),
        ("about_you", "Votre salle ouvre le 12 mai.", "Seriez-vous disponible le 12 mai ?"),
        ("about_you", "Your second shop is open.", "We help over 500 companies like you."),
        ("about_you", "You closed in June.", "I can save you 20% a year."),
        ("about_you", "You hired 3 nurses.", "I offer you this for $300."),
        (
            "obstacle",
            "Je sais que fermer une journée est impossible.",
            "Je sais que votre temps est précieux.",
        ),
        ("obstacle", "I know the forms are long.", "I know you're busy."),
        ("paid", "Je facture 80 € de l'heure.", "À l'heure actuelle, tout augmente."),
        ("paid", "Mon forfait est de 300.", "Mon prix est clair, je facture à l'heure dès jeudi."),
        ("paid", "Mon forfait est de 300.", "Mon prix est clair, je facture à l'heure dès jeudi."),
        ("paid", "C'est 4 800 € en tout.", "Gagnez 4 800 € par mois."),
        ("paid", "I charge a flat fee of 400.", "Our rates are very competitive."),
        ("paid", "It is £420.", "Save up to £420."),
        (
            "question",
            "Bonjour. Je passe mardi ?\nBelle journée,\nClaire",
            "Marre des devis ? Je passe mardi.",
        ),
        ("question", "Can I come by?", "Tired of waiting? I can come by."),
        ("stock", "N’hésitez pas à m'appeler.", "Vous n'hésitez jamais longtemps."),
        ("stock", "I hope this email finds you well.", "I hope the roof holds."),
        ("placeholder", "Bonjour [Prénom],", "Bonjour ••• (voir [1]),"),
        ("placeholder", "Hi {{first_name}},", "Sizes XL and S, at 5% <3"),
        ("placeholder", "Une aide de XX euros", "Au XXe siècle"),
        (
            "me",
            "Je vends mes toiles, je peins, je loue mon atelier.",
            "Je peins ce que vous aimez.",
        ),
        ("long", "mot " * 151, "mot " * 150),
    ],
)
def test_each_reason(code: str, said: str, not_said: str) -> None:
    """Each reason is found where it is true, and not in its near miss."""
    assert code in codes(said)
    assert code not in codes(not_said)


def test_weights() -> None:
    """The points of each reason are those of rules.toml, and stock phrases cost four at most."""
    best = {reason.code: reason.points for reason in scored(SPECIFIC["gardener"]).reasons}
    assert best == {
        "introduced": 3, "homework": 2, "about_you": 2, "happened": 2, "obstacle": 1, "paid": 1,
        "question": 1,
    }  # fmt: skip
    pasted = [r.points for r in scored(GENERIC["consultant"]).reasons if r.code == "stock"]
    assert pasted == [-1, -1, -1, -1]
    taken = {r.code: r.points for r in scored("Bonjour [nom], " + "je " * 151).reasons}
    assert taken == {"placeholder": -3, "me": -2, "long": -1}


def test_homework_said() -> None:
    """What they say they checked counts without a quote; nothing checked takes the claim away."""
    said = scored("Bonjour Marc.", Homework.SITE).reasons
    assert [(reason.code, reason.quoted) for reason in said] == [("homework", "")]
    assert "homework" not in codes("J'ai lu votre carte.", Homework.NOTHING)


def test_introduction_said() -> None:
    """Being introduced counts when they say so, even if the message does not."""
    reasons = scored("Bonjour Marc.", introduced=True).reasons
    assert [(reason.code, reason.quoted) for reason in reasons] == [("introduced", "")]


def test_copy_paste_finding() -> None:
    """A pasted message with nothing checked is red, with two points at most (golden case)."""
    answers = Answers(message=GENERIC["agence_web"], homework=(Homework.NOTHING,))
    found = message_score(answers, LIMITS, LISTS)
    assert found is not None
    assert (found.level, found.facts["band"]) == (Level.RED, "generic")
    assert found.facts["points"] in (0, 1, 2)
    assert found.cites == ("message", "homework")


def test_specific_finding() -> None:
    """A specific message is green, and cites the trust test when it tells of an introduction."""
    answers = Answers(message=SPECIFIC["roofer"], trust_test=(Trust.INVITED,))
    found = message_score(answers, LIMITS, LISTS)
    assert found is not None
    assert (found.level, found.cites) == (Level.GREEN, ("message", "trust_test"))


@pytest.mark.parametrize("text", [*GENERIC.values(), *SPECIFIC.values()])
def test_one_scorer(text: str) -> None:
    """A message gets the same points on the sheet and before it is sent; what they answered of its
    sending counts in both."""
    kept = masked(text, LISTS).text
    for said in ((), (Homework.NOTHING,)):
        answers = Answers(message=kept, homework=said, trust_test=(Trust.INVITED,))
        sheet = message_score(answers, LIMITS, LISTS)
        here = checked(text, answers, LISTS, LIMITS).score
        assert (sheet and sheet.facts["points"]) == (here and here.points)


def test_no_message() -> None:
    """Without a message there is no score, and without answers no trust test."""
    assert message_score(Answers(), LIMITS, LISTS) is None
    assert trust_test(Answers(), LIMITS) is None


@pytest.mark.parametrize(
    ("picked", "yes", "level"),
    [
        ((Trust.NONE,), 0, Level.RED),
        ((Trust.WORTH, Trust.FREE_NO), 2, Level.RED),
        ((Trust.WORTH, Trust.FREE_NO, Trust.INVITED), 3, Level.GREEN),
    ],
)
def test_trust(picked: tuple[Trust, ...], yes: int, level: Level) -> None:
    """Below three yes of five, the message is not to be sent yet."""
    found = trust_test(Answers(message="Bonjour", trust_test=picked), LIMITS)
    assert found is not None
    assert (found.facts["yes"], found.level) == (yes, level)
