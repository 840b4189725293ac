"""What people say is kept without what they hesitate in, and nothing else of it changes."""

import pytest

from flows.reading.naming import nickname
from flows.reading.tidying import quoted, tidied
from tests.content_for_tests import LISTS


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("euh ben elle a signé voilà", "elle a signé"),
        ("il m’a euh payé tout de suite quoi", "il m’a payé tout de suite"),
        ("um she paid on the day", "she paid on the day"),
        ("Bon d’achat pour les restaurants", "Bon d’achat pour les restaurants"),
        ("Alors là, merci !", "Alors là, merci !"),
        ("Something they really like", "Something they really like"),
        ("So you never sleep?", "So you never sleep?"),
        ("deux  espaces,\net une ligne", "deux  espaces,\net une ligne"),
        ("euh", "euh"),
    ],
)
def test_tidied(said: str, kept: str) -> None:
    """Hesitations go; words that tell, spaces and lines stay; nothing is left empty."""
    assert tidied(said, LISTS.tongue) == kept


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("elle m’a dit avec vous je dors la veille", "avec vous je dors la veille"),
        ("She wrote: “With you I never read it twice”. Nice.", "With you I never read it twice"),
        ("elle m’a dit que je l’avais sauvée", "elle m’a dit que je l’avais sauvée"),
        ("On dirait que vous avez mangé chez nous", "On dirait que vous avez mangé chez nous"),
    ],
)
def test_quoted(said: str, kept: str) -> None:
    """What somebody said stands alone; what reports it otherwise stays whole."""
    assert quoted(said, LISTS.tongue) == kept


@pytest.mark.parametrize(
    "called",
    [
        "la belle équipe",
        "le monsieur qui rit",
        "The Mill",
        "Mr Always Late",
        "Mr. Urgent",
        "Celle du 3e",
    ],
)
def test_a_name_stays(called: str) -> None:
    """A name that tells something of its bearer is a name all the same."""
    assert nickname(called, 60, LISTS.tongue) == called
