"""What is typed once a sheet is there, where no question of the interview is open."""

from pathlib import Path

import pytest

from tests.conversing import Player, told

TALK = Path(__file__).parent / "conversations" / "prospect-fr.txt"
LAST = "[C’est bon : ma fiche]"


def said(*lines: str) -> str:
    """What the bot says to the last of some lines, after the sheet."""
    spoken = TALK.read_text(encoding="utf-8").splitlines()
    before = [line[2:] for line in spoken if line.startswith("> ")]
    player = Player("fr")
    for line in before[: before.index(LAST) + 1]:
        player.play(line)
    return "\n".join([*map("\n".join, (told(player.play(line)) for line in lines))][-1:])


def test_a_question_is_no_text_to_check() -> None:
    """A short question where a text is waited for is answered, not found too short."""
    assert "en dix exemplaires" in said("/check", "c’est quoi un chouchou ?")
    assert "Collez ici le texte" in said("/check", "je colle quoi ?")


@pytest.mark.parametrize("command", ["/news", "/prospect"])
def test_a_correction_is_no_lead(command: str) -> None:
    """Who says that somebody is another after all is shown the answers, and no lead is begun."""
    assert said(command, "en fait Marco c’est un ami de ma sœur").startswith("Vos réponses")


@pytest.mark.parametrize("news", ["en fait Awa a signé", "en fait c’est signé avec Awa"])
def test_what_has_happened_is_news(news: str) -> None:
    """What begins like a correction and tells what has happened is news."""
    assert "Un nouveau client" in said("/news", news)
