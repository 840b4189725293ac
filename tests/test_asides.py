"""What is said to the bot, and is no answer, is never stored; what is an answer never is taken for
an aside."""

import pytest

from flows.interview.answers import REVIEW, Slot
from flows.protocol.exchange import Said, Say
from flows.reading.asides import Aside, Kind, aside
from flows.rooms import turn
from tests.conversing import Player, words
from tests.hearing.scene import NOW, asked


def turned(question: str, reply: str, lang: str = "fr") -> tuple[object, str, str]:
    """The value stored, where the person is then, and what the bot said."""
    before = asked(lang, question, {})
    outcome = turn(before, Said(reply, 77), words(), NOW)
    interview = outcome.person.interview
    assert interview is not None
    at = before.interview.place.at if before.interview else ""
    value = interview.given[at].value if at in interview.given else None
    said = " ".join(e.html for e in outcome.effects if isinstance(e, Say))
    return value, interview.place.at, said


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("c koi le but de la question", Kind.QUESTION),
        ("Ça compte, les mails ?", Kind.QUESTION),
        ("what do you mean by that", Kind.QUESTION),
        ("qui va lire mes réponses ?", Kind.PRIVACY),
        ("is it anonymous?", Kind.PRIVACY),
        ("je préfère pas répondre à ça", Kind.SKIP),
        ("jsp du tout mdr", Kind.UNSURE),
        ("no idea sorry", Kind.UNSURE),
        ("attends non je me suis trompé", Kind.CORRECTION),
        ("mdr", Kind.SMALLTALK),
        ("retour stp", Kind.WISH),
        ("merci beaucoup !", Kind.THANKS),
        ("thanks a lot", Kind.THANKS),
        ("est-ce qu’on peut voir ma fiche s’il te plaît ?", Kind.WISH),
        ("can we go back please", Kind.WISH),
        ("donne-moi un exemple", Kind.QUESTION),
        ("j’écris quoi exactement", Kind.QUESTION),
        ("why would you need that", Kind.QUESTION),
        ("j’ai peur que mes clients le lisent", Kind.PRIVACY),
        ("I’m worried she might read this", Kind.PRIVACY),
        ("ça m’embête de répondre", Kind.SKIP),
        ("I’d feel bad naming him", Kind.SKIP),
        ("j’en ai vraiment aucune idée moi", Kind.UNSURE),
        ("I never kept any record of it", Kind.UNSURE),
        ("non c’était 30 pas 20", Kind.CORRECTION),
        ("efface ma dernière réponse", Kind.CORRECTION),
    ],
)
def test_said_to_us(text: str, kind: Kind) -> None:
    """Questions, wishes, refusals, doubts and kind words are told apart."""
    said = aside(text, words().asides)
    assert said is not None
    assert said.kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "Il m’a dit : « je ne sais pas comment j’ai fait sans vous, revenez quand vous voulez »",
        "aucune idée, plutôt linkedin",
        "dunno, maybe 3",
        "des coiffeuses, des passeurs de bac",
        "linkedin ?",
        "stop pub",
        "j’aide les artisans qui savent pas se vendre",
        "elle n’a plus peur de montrer ses chiffres",
        "il n’avait pas le temps",
        "je corrige des thèses",
        "I help people who don’t know how to sell",
        "I fix your bike at your door",
        "she was worried her husband would see the bill",
        "",
        "42",
    ],
)
def test_answers(text: str) -> None:
    """What holds an answer is read as one."""
    assert aside(text, words().asides) is None


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("reply", ["c koi la question ?", "what do you mean?", "merci", "mdr"])
def test_the_question_comes_again(lang: str, reply: str) -> None:
    """A question or a kind word is answered, stored nowhere, and the open question comes again."""
    value, at, said = turned("trigger", reply, lang)
    assert value is None
    assert Slot.parse(at).question == "trigger"
    assert "?" in said


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("quote", "vous êtes sûr que c’est vous qui avez fait ça ?"),
        ("quote", "je ne sais pas comment vous dire merci"),
        ("message", "Bonjour Ana, qui traduit votre carte ?"),
        ("trigger", "il m’a appelé : vous pouvez venir demain ?"),
    ],
)
def test_what_somebody_else_asked(question: str, reply: str) -> None:
    """Where somebody’s words are told, a question in them is no question to us."""
    assert turned(question, reply)[0] == reply


def test_what_a_word_means() -> None:
    """Who asks what a word of ours means is told."""
    assert aside("c’est quoi l’objectif de 80 ?", words().asides) == Aside(
        Kind.QUESTION, means="goal"
    )
    said = words().speak(asked("fr", "trigger", {})).label("meaning.favourite")
    assert said in turned("favourite", "c’est quoi un chouchou ?")[2]


def test_every_meaning_is_told() -> None:
    """Each word that a writer lists has an explanation in every language."""
    for texts in words().texts.values():
        assert all(texts.has(f"meaning.{term}") for term in words().asides.means)


@pytest.mark.parametrize(
    ("question", "reply", "of", "value"),
    [
        ("real_hours", "non c’était 30 pas 20", "planned_hours", 30),
        ("real_hours", "ah non c’est pas 20 que j’avais prévu c’est douze", "planned_hours", 12),
        ("reactions", "en fait c’est Instagram", "publishes", ["instagram"]),
        ("market", "oups, en fait c’était plutôt 3", "paid_count", "few"),
        ("share", "attends non, les usines c’est plutôt 70", "share", 70),
    ],
)
def test_a_correction_that_is_sure(question: str, reply: str, of: str, value: object) -> None:
    """What was answered before is corrected in a sentence, and the open question stays open."""
    before = asked("fr", question, {"planned_hours": 20})
    if question == "share":
        before = asked(
            "fr", question, {"families": ["usines", "écoles", "mairies"], "family": "écoles"}
        )
    outcome = turn(before, Said(reply, 77), words(), NOW)
    interview, was = outcome.person.interview, before.interview
    assert interview is not None
    assert was is not None
    assert interview.place.at == was.place.at
    changed = {k: g.value for k, g in interview.given.items() if g != was.given.get(k)}
    assert {Slot.parse(key).question: kept for key, kept in changed.items()} == {of: value}


@pytest.mark.parametrize("reply", ["attends non je me suis trompé", "I clicked the wrong one"])
def test_a_correction_that_is_not(reply: str) -> None:
    """A correction that does not say of what opens the last answer, which stays as it was."""
    before = asked("fr", "market", {})
    outcome = turn(before, Said(reply, 77), words(), NOW)
    assert outcome.person.interview is not None
    assert before.interview is not None
    assert outcome.person.interview.place.at == "paid_count"
    assert outcome.person.interview.given == before.interview.given


def test_a_question_that_can_be_skipped() -> None:
    """Not knowing leaves open what may be left open, and never prints."""
    value, at, _ = turned("quote", "je sais pas")
    assert value is None
    assert Slot.parse(at).question != "quote"


def test_a_question_that_is_needed() -> None:
    """Not knowing keeps the question open where the answer is needed, and says so."""
    value, at, said = turned("offer", "aucune idée")
    assert value is None
    assert Slot.parse(at).question == "offer"
    assert words().speak(asked("fr", "offer", {})).label("required") in said


def test_an_option_that_says_so() -> None:
    """Where a button says that one does not know, not knowing is that button."""
    value, _, _ = turned("reactions", "jsp")
    assert value == "unknown"


def test_wishes() -> None:
    """Going back, tu, and the sheet are typed as people say them."""
    assert Slot.parse(turned("offer", "retour stp")[1]).question == "depth"
    assert aside("tu peux me tutoyer", words().asides) == Aside(Kind.WISH, "address:tu")
    assert aside("my sheet", words().asides) == Aside(Kind.WISH, "sheet")


def test_every_wish_is_granted() -> None:
    """Each wish that a writer lists is a move, a command or a setting that there is."""
    for wish, phrases in words().asides.wishes.items():
        for phrase in sorted(phrases)[:2]:
            value, _, said = turned("trigger", phrase)
            assert value is None, wish
            assert said or wish in ("back", "skip"), wish


@pytest.mark.parametrize("reply", ["ok", "c’est bon", "oui", "on continue", "tout est bon"])
def test_the_review_is_left_by_typing(reply: str) -> None:
    """Who types everything gets past the review, whatever way they say yes to it."""
    player = reviewed()
    player.play(reply)
    assert player.person.interview is not None
    assert player.person.interview.place.slot is not None


def reviewed() -> Player:
    """Somebody at the review, who has typed everything."""
    player = Player("fr")
    for line in (*TYPED_TO_THE_REVIEW,):
        player.play(line)
    assert player.person.interview is not None
    assert player.person.interview.place.at == REVIEW
    return player


TYPED_TO_THE_REVIEW = (
    "/start",
    "le plus court",
    "des bancs sur mesure pour les écoles de cirque",
    "une dizaine",
    "des pros",
    "sur devis",
    "cirques, théâtres",
    "7 sur 10",
    "12 et 3",
    "j’ai dû insister",
    "direct",
    "comptant",
    "rabais",
    "Zia",
    "cirques",
    "une reco",
    "sa comptable",
    "4 recos, 1 salon",
    "elle ouvrait un deuxième chapiteau et son banc avait cassé la veille",
    "quelque chose commençait",
    "je saute",
    "nulle part",
    "rien",
    "non",
)


@pytest.mark.parametrize(
    ("question", "reply", "lang"),
    [
        ("three_names", "Je préfère pas et j’ai peur qu’on me pique mon idée", "fr"),
        ("three_names", "j’ose pas, j’ai peur de déranger les gens", "fr"),
        ("talks", "pas envie d’interviewer des gens, on va me voler mon idée", "fr"),
        ("talk_gave", "j’ai peur de parler de mon idée", "fr"),
        ("talk_words", "je veux pas dire mon idée", "fr"),
        ("three_names", "I’d rather not, somebody could steal my idea", "en"),
        ("talk_pays", "I didn’t ask, I don’t want to tell my idea", "en"),
    ],
)
def test_a_fear_to_ask_people_is_answered(question: str, reply: str, lang: str) -> None:
    """Who fears for their idea reads that nobody has to tell it; nothing of it is kept."""
    value, at, said = turned(question, reply, lang)
    assert value is None
    assert at.partition(".")[0] == question
    assert ("Vous n’avez pas à dire votre idée" if lang == "fr" else "your idea") in said


@pytest.mark.parametrize(
    ("question", "reply", "value"),
    [
        ("talk_words", "« J’ai peur de mal choisir »", "J’ai peur de mal choisir"),
        ("three_names", "Ana, la peureuse du 3", ["Ana", "la peureuse du 3"]),
    ],
)
def test_a_fear_of_somebody_else_is_no_aside(question: str, reply: str, value: object) -> None:
    """Their customer’s fear is a quotation; a plain refusal passes the question."""
    kept, _, said = turned(question, reply)
    assert kept == value
    assert "dire votre idée" not in said
