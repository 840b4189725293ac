"""What tells for a reading and against it is weighed together, and a correction right after a
reply changes that reply."""

import pytest

from flows.reading.evidence import ASIDE, OPTION, Evidence
from tests.conversing import Player
from tests.hearing.judging import Heard, Reply, judged
from tests.hearing.weighing import fitted_on, options
from tests.strategies import stored


def test_more_evidence_is_surer() -> None:
    """A reading further ahead, or liker an example, is surer; a question mark speaks against an
    answer and for something said to us."""
    plain = Evidence(ahead=2, like=0.3, words=4)
    assert OPTION.sure(Evidence(4, 0.3, 4)) > OPTION.sure(plain)
    assert OPTION.sure(Evidence(2, 0.6, 4)) > OPTION.sure(plain)
    assert OPTION.sure(Evidence(2, 0.3, 4, asks=True)) < OPTION.sure(plain)
    assert ASIDE.sure(Evidence(2, 0.3, 4, asks=True)) > ASIDE.sure(plain)


def test_as_sure_as_it_is_right() -> None:
    """On the half of the corpus that no weight was fitted on, readings that are sure are right
    nearly as often as they say."""
    held = [case for reply, case in options() if not fitted_on(reply)]
    sure = [(OPTION.sure(Evidence(*_seen(told))), right) for told, right in held]
    for low, high in ((0.2, 0.5), (0.5, 0.8), (0.8, 1.0)):
        some = [(p, right) for p, right in sure if low <= p < high]
        told, seen = (sum(each) / len(some) for each in zip(*some, strict=True))
        assert abs(told - seen) < 0.08, (low, told, seen)


def _seen(told: tuple[float, ...]) -> tuple[float, float, int, bool, float]:
    _, ahead, like, words, asks, answers = told
    return ahead, like, round(2.718281828459045**words), bool(asks), answers


@pytest.mark.parametrize(
    ("lang", "reply", "clock"),
    [
        ("fr", "je suis de Lomé mais je vis à Genève depuis dix ans", "paris"),
        ("fr", "ma compagnie est à Vancouver mais moi je vis à Trois-Rivières", "montreal"),
        ("fr", "né à Montréal, j’habite Lyon", "paris"),
        ("en", "I'm from Lagos but I live in Leeds", "london"),
    ],
)
def test_the_clock_of_where_one_lives(lang: str, reply: str, clock: str) -> None:
    """Who names where they come from, and where they live, lives by the second clock."""
    assert judged(Reply(lang, "time_zone", reply, {"value": clock})).heard is Heard.RIGHT


@pytest.mark.parametrize(
    ("lang", "question", "reply", "names"),
    [
        ("fr", "three_names", "d’abord Hugo ensuite Inès", ["Hugo", "Inès"]),
        ("fr", "three_names", "j’en ai que deux, Théo et Nadia", ["Théo", "Nadia"]),
        ("fr", "three_names", "Fatou c’est tout", ["Fatou"]),
        ("fr", "families", "artisans 60 %, commerces 40 %", ["artisans", "commerces"]),
        ("en", "three_names", "Nina, she buys for the hotel, and Omar", ["Nina", "Omar"]),
        ("en", "families", "one sort only, dentists", ["dentists"]),
    ],
)
def test_names_alone(lang: str, question: str, reply: str, names: list[str]) -> None:
    """A list of names keeps them, and nothing of what leads to them or tells of them."""
    assert judged(Reply(lang, question, reply, {"value": names})).heard is Heard.RIGHT


FRENCH = ("/start", "complet", "je fais des sites", "12", "les deux", "sur devis")
ENGLISH = ("/start", "full", "I make websites", "12", "both", "by quote")


@pytest.mark.parametrize(
    ("locale", "typed", "hour"),
    [
        ("fr", (*FRENCH, "900 euros", "Non : 3 900, pas 900"), 3900),
        ("fr", (*FRENCH, "80 euros", "en fait c’est pas 80 c’est 60"), 60),
        ("en", (*ENGLISH, "90 pounds", "sorry, meant 12"), 12),
    ],
)
def test_corrected_right_after(locale: str, typed: tuple[str, ...], hour: float) -> None:
    """A sum that is corrected in the next message changes, in its own money, and answers nothing
    else."""
    player = Player(locale, stored)
    for text in typed:
        player.play(text)
    given = player.person.interviews[-1].given
    assert given["hour_worth"].value["amount"] == hour
    assert given["hour_worth"].value["currency"] in ("€", "£")
    assert "usual_price" not in given


def test_the_share_said_last_is_corrected() -> None:
    """Of two shares, the one that was told is corrected, and the other follows again."""
    player = Player("en", stored)
    for text in ("/start", "quick", *ENGLISH[2:], "cafes, pubs", "70", "sorry, meant 60"):
        player.play(text)
    given = player.person.interviews[-1].given
    assert (given["share"].value, given["share.1"].value) == (60, 40)
