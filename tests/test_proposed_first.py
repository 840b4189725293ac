"""What is not sure is proposed, and a "yes" takes it: an option that examples speak against, words
that may be said to us, names that nothing parts. Whole interviews are typed so."""

import pytest

from flows.interview.answers import KEPT, REVIEW
from flows.protocol.exchange import Edit, Said, Say
from flows.reading.evidence import READ, READ_SEVERAL, SURE_ENOUGH, Reading
from flows.reading.naming import is_badly_parted
from flows.record.person import Person
from flows.rooms import turn
from tests.conversing import FOLDER, Player, words
from tests.hearing.judging import Heard, Reply, judged
from tests.hearing.scene import NOW, asked
from tests.strategies import EXPRESS, stored, until

# SMS French, Québec French, dictated, British, and by somebody whose third language it is.
TYPED_ONLY = ("sms-fr", "quebec-fr", "dictee-longue-fr", "in-a-breath-en", "third-language-en")
MOST_MISSED = 2


def lines_of(name: str) -> tuple[str, list[str]]:
    """The locale of a written conversation, and what the person says in it."""
    first, *rest = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return first.rpartition(" · ")[2], [line[2:] for line in rest if line.startswith("> ")]


@pytest.mark.parametrize("name", TYPED_ONLY)
def test_typed_only(name: str) -> None:
    """Five whole interviews, typed without a tap in five ways of speaking, reach the sheet, with at
    most two replies of which nothing is understood."""
    locale, lines = lines_of(name)
    player, missed, reached = Player(locale, stored), [], set()
    for line in lines:
        assert not line.startswith("[")
        was = player.person.interview
        player.play(line)
        now = player.person.interview
        misses = now.place.misses if now else 0
        if (
            now
            and was
            and misses > was.place.misses
            and not (now.place.proposed or now.place.picked)
        ):
            missed.append(line)
        reached |= {now.place.at} if now else set()
    assert {REVIEW, KEPT} <= reached
    assert len(missed) <= MOST_MISSED, missed


def test_what_speaks_against_an_option_is_weighed() -> None:
    """The surer another option is, the less sure is the one that was read."""
    for weights in (READ, READ_SEVERAL):
        assert (
            weights.sure(Reading(0.5, 0.1, 4)) > SURE_ENOUGH > weights.sure(Reading(0.1, 0.95, 2))
        )


@pytest.mark.parametrize(
    ("lang", "question", "reply", "option"),
    [
        ("fr", "found_by", "pub facebook", "ad"),
        ("en", "caller", "stage manager", "operations"),
        ("en", "payer", "warehouse manager", "operations"),
    ],
)
def test_a_doubtful_option_is_proposed(lang: str, question: str, reply: str, option: str) -> None:
    """A label that stands in a reply which is like the examples of another is not taken."""
    assert judged(Reply(lang, question, reply, {"value": option})).heard is Heard.PROPOSED


QUOTE, LIST = "On s’est pas compris.", "mama Rose le vieux Diallo et la petite du kiosque"
NAMES = ["mama Rose le vieux Diallo", "la petite du kiosque"]


def typed(question: str, *texts: str) -> Person:
    """Somebody at a question, after they typed these."""
    person = asked("fr", question, {})
    for number, text in enumerate(texts):
        person = turn(person, Said(text, 77 + number), words(), NOW).person
    return person


def kept(person: Person, question: str) -> object:
    given = person.interview.given if person.interview else {}
    return given[question].value if question in given else None


@pytest.mark.parametrize(
    ("question", "reply", "value"), [("quote", QUOTE, QUOTE), ("three_names", LIST, NAMES)]
)
def test_doubtful_words_wait_for_a_yes(question: str, reply: str, value: object) -> None:
    """Words that may be said to us, and names that may be others, are kept by a "yes", or when they
    are typed again; a "no" asks anew, and keeps nothing."""
    doubtful = typed(question, reply)
    assert kept(doubtful, question) is None
    assert doubtful.interview is not None and doubtful.interview.place.picked == value
    for yes in ("oui", reply):
        assert kept(typed(question, reply, yes), question) == value
    refused = typed(question, reply, "non")
    assert kept(refused, question) is None
    assert refused.interview is not None and refused.interview.place.at == question
    assert kept(typed(question, reply, "non", reply), question) == value


def test_names_that_a_sign_parts_are_clear() -> None:
    """Short names are taken at once, whatever parts them; long ones in a list of words are not."""
    assert not is_badly_parted("les usines et les commerces", ["les usines", "les commerces"])
    assert not is_badly_parted("Ana, Bo, the man from the choir", ["Ana", "Bo", "the man from it"])
    assert is_badly_parted(LIST, NAMES)


@pytest.mark.parametrize("at", [REVIEW, KEPT])
@pytest.mark.parametrize(
    "said", ["je préfère pas", "jsp", "en fait Bruno c’est un voisin", "retour"]
)
def test_nothing_is_kept_of_what_is_no_answer(at: str, said: str) -> None:
    """At the review and once the sheet is theirs, a refusal, a doubt or a correction that names no
    answer is met: none is noted as a fact, and no answer is opened that nobody spoke of."""
    phone = until("fr", EXPRESS, at)
    before = phone.interview.values()
    effects = phone.type(said)
    assert any(isinstance(effect, Say | Edit) for effect in effects)
    assert phone.interview.values() == before
    assert phone.place.at == at
