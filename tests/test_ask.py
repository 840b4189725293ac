"""Know them better: what to ask, how to ask for it, where to put what they said."""

import re
from collections.abc import Mapping
from functools import cache

import pytest

from flows.desk.dialogue import Dialogue
from flows.home.asked import TOPICS as TOPICS_ASKED
from flows.home.asked import behind
from flows.home.knowing import DEEP, ENDING, OPENING, TOPICS, guide, missing
from flows.interview.answers import KEPT
from flows.protocol.exchange import Button, Effect, Say, Tapped
from flows.rooms import HOUSE
from flows.sheet.sheet import BY_LINE
from flows.words.voices import Variant
from tests.conversing import BEGUN, words
from tests.strategies import COMPLETE, EXPRESS, NO_CUSTOMER, Phone, until
from tests.test_prospect import EVERY, with_sheet
from tests.tongues import LANGUAGES

in_both_languages = pytest.mark.parametrize("language", LANGUAGES)
LONGEST = "Marco du bistrot d’en bas de la rue des Trois Petits Cochons"
SEVEN = words().limits.guide_questions
# Asking what people would do gives hopes, not facts. « Pourriez », "would you like"…
SUPPOSING = re.compile(r"\b\w+(?:riez|ront|rez|rait)\b|\b(?:would|will|could|might|if)\b", re.I)


@cache
def _played(plan: frozenset[tuple[str, str]], at: str, locale: str) -> Phone:
    return until(locale, dict(plan), at)


def phone_at(plan: Mapping[str, str], at: str = KEPT, locale: str = "fr") -> Phone:
    return _played(frozenset(plan.items()), at, locale).fork()


def asked(phone: Phone) -> Say:
    """What /ask says."""
    (say,) = [effect for effect in phone.play("/ask") if isinstance(effect, Say)]
    return say


def buttons(said: Say) -> list[Button]:
    return [button for row in said.rows for button in row]


def places(said: Say) -> list[str]:
    """The questions that its buttons open."""
    data = (b.data or "" for b in buttons(said))
    return [d.removeprefix("edit:") for d in data if d.startswith("edit:")]


def told(effects: tuple[Effect, ...]) -> str:
    return "\n".join(effect.html for effect in effects if isinstance(effect, Say))


def with_answers(phone: Phone, **typed: str) -> Phone:
    """The same once these questions are answered again."""
    for question, words_of_theirs in typed.items():
        phone.happen(Tapped(f"edit:{question}", 0))
        phone.type(words_of_theirs)
        if phone.place.probed:
            phone.tap(phone.gestures()["keep"])
    return phone


# The guide


@pytest.mark.parametrize("many", range(len(TOPICS) + 1))
def test_seven_questions(many: int) -> None:
    """Whatever is missing there are seven questions, no two the same, and all that is missing is
    among them."""
    questions = guide(TOPICS[:many], SEVEN)
    assert len(questions) == len(set(questions)) == SEVEN
    assert set(TOPICS[:many]) <= set(questions)


@in_both_languages
def test_only_past_facts(language: str) -> None:
    """No question asks what someone would do."""
    texts = words().texts[Variant(language)]
    for question in (*TOPICS, *(f"{topic}-more" for topic in TOPICS), *DEEP, OPENING, ENDING):
        said = texts.label(f"guide.{question}")
        assert said.endswith("?") and not SUPPOSING.search(said), said


@in_both_languages
def test_every_topic_has_its_words(language: str) -> None:
    """What is missing can be named."""
    texts = words().texts[Variant(language)]
    assert not [t for t in ("favourite", *TOPICS) if not texts.has(f"ask-topic.{t}")]


def test_what_is_missing_is_asked_and_has_a_place() -> None:
    """A gift not known yet and a vague moment are asked about, and each has a button that opens
    its question."""
    vague = {"trigger": "il voulait un logo", "gift": "Je ne sais pas encore"}
    phone = with_answers(phone_at(COMPLETE), **vague)
    assert set(places(asked(phone))) == {"trigger", "gift"}
    html = asked(phone).html
    french = words().texts[Variant("fr")]
    for question in ("trigger", "gift", "gift-more"):
        assert french.label(f"guide.{question}") in html
    assert french.label("guide.quote") not in html


def test_what_they_said_is_put_in_its_place() -> None:
    """The button opens the question, their words are kept as they are, and nothing lacks then."""
    phone = with_answers(phone_at(COMPLETE), gift="Je ne sais pas encore")
    asked(phone)
    phone.tap(phone.button("edit:gift"))
    phone.type("Un carnet relié pour ses recettes")
    assert phone.interview.given["gift"].value == "Un carnet relié pour ses recettes"
    assert places(asked(phone)) == []


def test_when_nothing_is_missing() -> None:
    """It says so, and asks what nobody asks."""
    said = asked(phone_at(COMPLETE))
    french = words().texts[Variant("fr")]
    assert "Le portrait ne manque de rien" in said.html
    assert places(said) == []
    assert all(french.label(f"guide.{question}") in said.html for question in DEEP[:5])


def test_in_the_short_interview() -> None:
    """What the short interview does not ask is still in the guide, and deepening makes room."""
    said = asked(phone_at(EXPRESS))
    assert places(said) == []
    assert any(button.data == "go:deepen" for button in buttons(said))


def test_without_a_favourite() -> None:
    """Before anybody is named, a nickname is what lacks first."""
    assert places(asked(phone_at(EXPRESS, "market"))) == ["favourite"]
    assert places(asked(Phone("fr"))) == ["favourite"]


def test_missing_of_nothing_is_everything() -> None:
    """Nothing answered, every topic lacks."""
    phone = phone_at(EXPRESS, "market")
    assert missing(Dialogue(phone.person, words(), phone.now())) == TOPICS


# The invitation


@in_both_languages
@pytest.mark.parametrize(
    ("nickname", "greeted"),
    [
        ("Marco", "Marco"),
        ("marco", "Marco"),
        ("la dame à la fuite", ""),
        ("Mme Tremblay", ""),
        (LONGEST, LONGEST),
    ],
)
def test_the_invitation(language: str, nickname: str, greeted: str) -> None:
    """It greets by the nickname when one can be greeted by it; what is copied is what is shown."""
    said = asked(with_answers(phone_at(COMPLETE, locale=language), favourite=nickname))
    hello = {"fr": "Bonjour", "en": "Hello"}[language]
    assert f"<blockquote>{hello}{' ' * bool(greeted)}{greeted}, " in said.html
    copies = [button.copy for button in buttons(said) if button.copy]
    assert all(copy in said.html.replace("&#39;", "'") for copy in copies)
    assert len(copies) == 1


def test_a_label_that_copies_can_be_typed() -> None:
    """Typed, the words of the button are answered with the text to copy."""
    phone = phone_at(COMPLETE)
    (copy,) = [button for button in buttons(asked(phone)) if button.copy]
    assert str(copy.copy) in told(phone.type(copy.label))


def test_before_the_first_customer() -> None:
    """The three people named are listened to about what they pay today: an invitation each."""
    said = asked(phone_at(NO_CUSTOMER))
    copies = [button.copy or "" for button in buttons(said) if button.copy]
    assert [copy.split(",")[0] for copy in copies] == ["Bonjour Ana", "Bonjour Bo", "Bonjour Chloé"]
    assert "Combien cela vous a-t-il coûté" in said.html
    assert places(said) == ["pays_today", "gave"]
    assert places(asked(phone_at(NO_CUSTOMER, "talked_to"))) == [
        "three_names",
        "pays_today",
        "gave",
    ]


def test_nobody_s_full_name_is_repeated() -> None:
    """A full name kept by an older version is shown by its first name and an initial."""
    phone = with_answers(phone_at(COMPLETE), favourite="Nathalie Tremblay")
    assert "Tremblay" not in asked(phone).html


# A question to the sheet


@pytest.mark.parametrize(
    ("locale", "question", "told_of"),
    [
        ("fr", "à qui j’écris ce matin ?", "comptable"),
        ("en", "who do I write to this morning?", "Nadia"),
    ],
)
def test_a_question_is_answered_with_their_lines(locale: str, question: str, told_of: str) -> None:
    """A question typed while nothing is asked is answered with lines of the sheet, each with the
    answers that it rests on."""
    phone = phone_at(EXPRESS, locale=locale)
    said = told(phone.type(question))
    assert told_of in said
    assert ("D’après" if locale == "fr" else "Going by") in said


def test_what_nobody_told_is_not_made_up() -> None:
    """Of what no answer tells, it says so: with what to ask a customer, where it is about one."""
    phone = phone_at(EXPRESS)
    assert "je n’invente pas" in told(phone.type("quel temps fera-t-il demain ?"))
    said = told(phone.type("quel cadeau lui faire ?"))
    assert "Personne ne vous l’a encore dit" in said and "plaisir" in said


def test_no_line_without_its_answers() -> None:
    """Every topic that can be asked about is known by its words; its lines are those of rules."""
    assert set(TOPICS_ASKED) == set(words().lists.leads.topics)
    named = {f"line-{line}" for topic in TOPICS_ASKED.values() for line in topic.lines}
    assert named <= set(BY_LINE)


def plainly(effects: tuple[Effect, ...]) -> str:
    """What is said, with plain spaces."""
    return re.sub("[\u00a0\u202f]", " ", told(effects))


LATE = {"can": "late", "how_late": "over_60", "can.1": "late", "how_late.1": "to_60"}


@pytest.mark.parametrize(
    ("locale", "question", "late"),
    [
        ("fr", "qui paie en retard ?", ("Plus de 60 jours", "30 à 60 jours")),
        ("fr", "qui me paie tard ?", ("Plus de 60 jours", "30 à 60 jours")),
        ("en", "who pays me late?", ("Over 60 days", "30 to 60 days")),
        ("en", "Who pays me late, and by how much?", ("Over 60 days", "30 to 60 days")),
    ],
)
def test_who_pays_late(locale: str, question: str, late: tuple[str, ...]) -> None:
    """Who pays late is answered with each group that does and by how long, and not with who
    decides."""
    phone = with_sheet({**EVERY["marco"], **LATE}, locale)
    said = plainly(phone.type(question))
    head = said.split("🔎")[0]
    assert all(how in head for how in late) and "estaurants" in head
    assert not any(words in said for words in ("dire non", "could say no"))


@pytest.mark.parametrize(
    ("locale", "question"),
    [
        ("fr", "combien me rapporte une heure avec les GROUP ?"),
        ("fr", "combien de l’heure chez les GROUP"),
        ("en", "what is an hour with GROUP worth?"),
    ],
)
def test_what_an_hour_brings(locale: str, question: str) -> None:
    """What an hour with a group brings is answered with the line that says so; where no answer
    tells it, it says so, and no other line is given for it."""
    values = EVERY["hour_in_money_en"]
    group = values["families"][0]
    phone = with_sheet(values, locale)
    phone.play("/ask")
    line = phone.type(question.replace("GROUP", group))
    assert "line-worth_each" in {of.id for of in behind(d_of(phone), shown(phone))[0]}, plainly(
        line
    )
    silent_phone = with_sheet(EVERY["marco"], locale)
    silent_phone.play("/ask")
    silent = plainly(silent_phone.type(question.replace("GROUP", "restaurants")))
    assert ("je n’invente rien" in silent) or ("I make nothing up" in silent)


def d_of(phone: Phone) -> Dialogue:
    return Dialogue(phone.person, words(), BEGUN, HOUSE)


def shown(phone: Phone) -> str:
    """The argument of the last screen shown."""
    return (phone.person.screen or "").partition(":")[2]


def test_a_question_under_the_guide_is_for_the_sheet() -> None:
    """A question typed under /ask is answered, whatever the interview has open, which comes back
    after; typed after the command, it is answered at once."""
    phone = with_sheet({**EVERY["marco"], **LATE}, "fr")
    phone.play("/news")
    phone.happen(Tapped("news:regret:", 1))
    place = phone.interview.place
    phone.play("/ask")
    assert "Plus de 60 jours" in plainly(phone.type("qui me paie tard ?"))
    assert "Plus de 60 jours" in plainly(phone.type("qui paie en retard ?"))
    assert phone.interview.place == place
    assert "Plus de 60 jours" in plainly(phone.play("/ask qui me paie tard ?"))
    phone.tap(phone.button("go:on"))
    assert phone.interview.place.slot == place.slot and not phone.person.screen
