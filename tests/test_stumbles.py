"""What made people stumble in the interview: replies near a button, hesitations, taps too many."""

import re
from collections.abc import Iterator, Mapping

import pytest

from flows.interview.kinds import Names, Text
from flows.interview.table import QUESTIONS
from flows.protocol.exchange import Effect, Event, Say, Tapped
from flows.sheet.line import clause, closed, inner, quoted
from flows.words.typography import INNER
from tests.conversing import told, words
from tests.strategies import COMPLETE, EXPRESS, Phone, finished, started, until, walk
from tests.tongues import SPOKEN

LONG = "Bonjour, je me permets de vous écrire car notre agence propose des solutions. " * 3


class Listener(Phone):
    """A phone that notes each time left it is told."""

    minutes: tuple[int, ...] = ()

    def happen(self, event: Event) -> tuple[Effect, ...]:
        effects = super().happen(event)
        self.minutes += tuple(left(effects))
        return effects


def said(effects: tuple[Effect, ...]) -> str:
    return "\n".join(told(effects)).replace("\u202f", " ").replace("\u00a0", " ")


def labels(phone: Phone) -> list[str]:
    return [button.label for _, button in phone.asked()]


def test_a_range_over_two_bands_is_asked_about() -> None:
    """« 2 ou 3 » where the bands are 1–2 and 3–5 is kept only once they say which."""
    phone = until("fr", COMPLETE, "introducers")
    assert "Plutôt « 1 ou 2 », ou « 3 à 5 » ?" in said(phone.type("2 ou 3 je dirais"))
    assert "introducers" not in phone.interview.given
    assert labels(phone) == ["1 ou 2", "3 à 5", "Autre chose"]
    phone.tap(phone.options()["three_five"])
    assert phone.interview.given["introducers"].value == "three_five"


@pytest.mark.parametrize("reply", ["oui", "À des particuliers"])
def test_what_comes_near_a_button_is_proposed(reply: str) -> None:
    """A reply near one button is proposed, never taken, and a yes is enough to take it."""
    phone = until("fr", EXPRESS, "market")
    asked = said(phone.type("plutot des particuliers, parfois un archi"))
    assert "Vous voulez dire « À des particuliers » ?" in asked
    assert "market" not in phone.interview.given
    phone.type(reply)
    assert phone.interview.given["market"].value == "individuals"


@pytest.mark.parametrize("reply", ["non", "Autre chose"])
def test_a_proposal_refused_asks_with_all_buttons(reply: str) -> None:
    """A no to what is proposed brings the whole question back."""
    phone = until("fr", EXPRESS, "can")
    phone.type("y a eu un geste sur le prix")
    phone.type(reply)
    assert set(phone.options()) == {"no_sale", "lowered", "late", "on_time", "untested"}
    assert phone.place.at == "can" and not phone.place.proposed
    phone.type("oui")
    assert "can" not in phone.interview.given


def test_a_question_that_stands_alone_is_whole() -> None:
    """The short form of a looped question comes only right after its long form."""
    phone = until("fr", EXPRESS, "can")
    assert "même question" in said(phone.tap(phone.options()["lowered"]))
    assert "même question" not in said(phone.type("xyzzy plugh"))
    assert "même question" not in said(phone.tap(phone.options()["lowered"]))
    assert "même question" not in said(phone.happen(Tapped("edit:can.1", 0)))
    assert "même question" not in said(phone.happen(Tapped("edit:want.1", 0)))
    phone = finished("fr", EXPRESS)
    assert "même question" not in said(phone.play("/sheet"))


def test_only_a_pasted_text_is_offered_to_be_checked() -> None:
    """A short reply not understood gets no button about texts; a pasted one does, named so."""
    phone = until("fr", EXPRESS, "families")
    phone.type("les couples, les archis, les bailleurs, les agences, les syndics, les mairies")
    assert not any("check" in (b.data or "") for _, b in phone.buttons())
    phone = until("fr", EXPRESS, "market")
    assert "[C’est un texte à relire]" in said(phone.type(LONG))


def test_a_hesitation_is_never_an_answer() -> None:
    """Stalling at a written question is met with an example, and kept nowhere."""
    phone = until("fr", EXPRESS, "offer")
    assert "Rien ne presse" in said(phone.type("euh attends"))
    assert "offer" not in phone.interview.given
    phone = until("fr", COMPLETE, "why_you")
    phone.type("hum, attendez")
    assert "why_you" not in phone.interview.given


def test_each_written_question_has_an_example() -> None:
    """Whoever hesitates is shown an answer, in each language, that its question would keep."""
    for texts in words().texts.values():
        for question in QUESTIONS.values():
            if isinstance(question, Text | Names):
                assert texts.label(f"{question.id}.example"), question.id


def test_a_hello_is_answered() -> None:
    """A hello gets a hello and the open question, at the door and at a written one."""
    phone = started("fr")
    answered = said(phone.type("bonjour c est Claire qui m envoi"))
    assert answered.startswith("Bonjour.") and "On commence ?" in answered
    phone = until("fr", EXPRESS, "offer")
    assert said(phone.type("coucou")).startswith("Bonjour.") and phone.place.at == "offer"
    phone.type("Bonjour, je pose des cuisines chez des couples")
    assert phone.place.at == "paid_count"


def test_words_of_their_own_can_be_unticked() -> None:
    """Under a question of several, what they typed is a ticked button, and a tap takes it away."""
    phone = until("fr", COMPLETE, "why_you")
    phone.type("mes boutons en nacre, confiance")
    phone.happen(Tapped("edit:why_you", 0))
    own = phone.options()["own0"]
    assert own[1].label.startswith("✓ mes boutons") and len(own[1].label) <= 24
    phone.tap(own)
    phone.tap(own)  # twice, as fingers do
    assert phone.place.picked == ["trust"] and "own0" not in phone.options()


def test_a_notice_says_what_can_be_done() -> None:
    """One tap too many says how to count again; an old button speaks of a question only if one is
    open."""
    phone = until("fr", COMPLETE, "last_five")
    for _ in range(5):
        phone.tap(phone.options()["site"])
    assert "Remettre à zéro" in said(phone.tap(phone.options()["network"]))
    assert "plus bas" in said(phone.happen(Tapped("nothing", 0)))
    assert "plus bas" not in said(finished("fr", EXPRESS).happen(Tapped("nothing", 0)))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ('il disait "on verra à la pose"', "il disait [on verra à la pose]"),
        ('"Enfin" m’a-t-elle dit', "[Enfin] m’a-t-elle dit"),
        ("« tout »", "tout"),
        ('"tout"', "tout"),
        ("un « mot » ici", "un [mot] ici"),
        ('il a dit "oui', "il a dit oui"),
        ('une planche de 12" bien droite', 'une planche de 12" bien droite'),
    ],
)
def test_quotes_within_quotes_are_in_pairs(typed: str, shown: str) -> None:
    """Quotation marks around all go, those within stand in pairs, and a lone one goes."""
    assert inner(typed).translate(str.maketrans(INNER, "[]")) == shown


@pytest.mark.parametrize(
    ("locale", "said_back"), [("fr", "“on verra\u202f? oui”"), ("en", "‘on verra ? oui’")]
)
def test_a_quote_is_typeset_in_its_language(locale: str, said_back: str) -> None:
    """Inner quotes and French spaces are those of the language, in display only."""
    phone = until(locale, COMPLETE, "hesitation")
    typed = 'il disait "on verra ? oui"'
    phone.type(typed)
    shown = "\n".join(told(phone.happen(Tapped("edit:hesitation", 0))))
    assert f"il disait {said_back}" in shown
    assert phone.interview.given["hesitation"].value == typed


def test_a_cut_answer_keeps_its_closing_mark() -> None:
    """A long answer shown shorter among all answers closes its guillemets."""
    phone = until("fr", COMPLETE, "hesitation")
    phone.type("Un premier logo raté, payé d’avance, qui ne ressemblait à rien de connu. " * 3)
    for line in said(phone.play("/edit")).splitlines():
        assert line.count("«") == line.count("»"), line
    assert closed("« il disait “on verra", SPOKEN.all["fr"].typography.closes).endswith("”\u202f»")


def test_few_characters_are_never_cut() -> None:
    """A quote is cut only when that saves more than a word or two, and where a clause ends."""
    limits = words().limits
    text = "mot " * ((limits.sheet_quote + 8) // 4)
    assert not quoted(text, limits).endswith("…")
    long = "Marion était enceinte, " * 9
    assert quoted(long, limits).endswith("enceinte") and len(quoted(long, limits)) < len(long)
    assert clause(long, 100).endswith("enceinte") and "…" not in clause(long, 100)
    assert clause("sans virgule " * 30, 100).endswith("virgule")


@pytest.mark.parametrize("plan", [EXPRESS, COMPLETE], ids=["express", "complete"])
def test_the_time_left_never_grows(plan: Mapping[str, str]) -> None:
    """From chapter to chapter, and after a step back, about as much time is left or less."""
    listener = Listener("fr")
    listener.play("/start")
    for _ in walk(listener, plan):
        pass
    once = list(listener.minutes)
    assert len(once) > 3 and once == sorted(once, reverse=True)
    phone = until("fr", plan, "share")
    (again,) = left(phone.tap(phone.gestures()["back"]))
    assert again <= once[0]


def left(effects: tuple[Effect, ...]) -> Iterator[int]:
    """The minutes announced."""
    for effect in effects:
        if isinstance(effect, Say) and (found := re.search(r"Encore (\d+)", effect.html)):
            yield int(found[1])


def test_an_early_sheet_has_no_empty_part() -> None:
    """Before anything can be said, /sheet asks for more; no legend tells of marks it lacks."""
    phone = until("fr", EXPRESS, "paid_count")
    early = said(phone.play("/sheet"))
    assert "Où parler" not in early and "📌" not in early
    grown = said(until("fr", EXPRESS, "trigger").play("/sheet"))
    body, _, legend = grown.partition("📌 vécu")
    assert ("🔎 déduit" in legend) == ("🔎 " in body)


@pytest.mark.parametrize("yes", ["oui", "👍", "Garder ces noms-là"])
def test_of_too_many_families_the_first_are_proposed(yes: str) -> None:
    """A list too long is met with one that fits, and a yes keeps it; or it is written again."""
    phone = until("fr", EXPRESS, "families")
    told = said(phone.type("musées, bibliothèques, particuliers, notaires, églises"))
    assert "Je garde musées, bibliothèques, particuliers, notaires ?" in told
    assert "families" not in phone.interview.given
    other = phone.fork()
    phone.type(yes)
    kept = ["musées", "bibliothèques", "particuliers", "notaires"]
    assert phone.interview.given["families"].value == kept
    other.type("musées et bibliothèques, particuliers")
    assert len(other.interview.given["families"].value) > 1
    assert "églises" not in other.interview.given["families"].value
