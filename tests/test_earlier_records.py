"""Records that earlier versions kept: each opens today, and nothing that was given is lost."""

from pathlib import Path

import msgspec
import pytest

from bot.turns.records import Kept
from tests.coaching_scene import labels, plain, tie
from tests.remembering import (
    PEOPLE,
    SCENES,
    SHEETS,
    Json,
    every_sheet,
    opened,
    people,
    remembered,
    rostered,
)

V1 = next(path for path in SCENES if path.parent.name == "v1").parent
CLAIRE, ZOE, PAUL, REMI = 1, 2, 3, 4
LIA, SOMEBODY = 2, 5
TRIGGER = "Il venait de signer le bail de son deuxième restaurant."
every_scene = pytest.mark.parametrize("folder", SCENES, ids=lambda path: path.name)


def before(folder: Path) -> Json:
    """What the people of a scene had given, written down with their records."""
    return msgspec.json.decode((folder / PEOPLE).read_bytes())


@every_scene
def test_every_answer_is_there(folder: Path) -> None:
    """Opened today, an earlier record holds all that its person had given and chosen."""
    assert {name: remembered(kept) for name, kept in people(folder).items()} == before(folder)


@every_scene
def test_every_sheet_is_there(folder: Path) -> None:
    """The sheets of earlier records, those of before too, read as they were reviewed."""
    assert every_sheet(folder) == (folder / SHEETS).read_text(encoding="utf-8")


@every_scene
def test_stored_again_it_is_the_same(folder: Path) -> None:
    """An earlier record that is stored as today's loses nothing on the way."""
    for kept in people(folder).values():
        assert msgspec.json.decode(msgspec.json.encode(kept), type=Kept) == kept


@every_scene
async def test_their_next_turn(folder: Path) -> None:
    """Everybody is answered on an earlier record, which then still holds all that they gave."""
    scene = opened(folder)
    for name in people(folder):
        person = int(name.partition("-")[2])
        assert await scene.say(person, "/help")
        assert scene.errors == []
        assert remembered(scene.kept(person)) == before(folder)[name]


async def test_an_open_interview_goes_on() -> None:
    """A follow-up that was open is answered, and the interview goes on to its end."""
    scene = opened(V1 / "express-open")
    await scene.say(CLAIRE, TRIGGER)
    interview = scene.kept(CLAIRE).person.interview
    assert interview is not None
    assert interview.given["trigger"].value == TRIGGER
    assert str(interview.place.slot) == "sells_by"  # what is asked since comes first


@pytest.mark.parametrize(
    ("scene", "says", "reads"),
    [
        ("complete", "/sheet", "La gérante pressée"),
        ("complete", "/sheets", "4. le chef Marco"),
        ("complete", "/action", "appeler la gérante mardi"),
        ("no-customers", "/sheet", "Léa"),
        ("english", "/sheet", "your sheet opens with decisions"),
        ("english", "/action", "ring the two cafés on Mill Road on Tuesday"),
    ],
)
async def test_what_they_read(scene: str, says: str, reads: str) -> None:
    """What was saved before is there to be read where today's commands show it."""
    living = opened(V1 / scene)
    assert reads in plain("".join(await living.say(CLAIRE, says)))
    assert living.errors == []


def test_the_roster() -> None:
    """A coach's roster counts whom it counted."""
    expected = [[1, "finished", True], [1, "finished", True], [2, "started", False]]
    assert rostered(V1 / "coaching", CLAIRE) == expected


async def test_what_the_coach_reads() -> None:
    """The coach is shown of each coachee what that coachee had consented to, and no more."""
    scene = opened(V1 / "coaching")
    listed = plain("".join(await scene.say(CLAIRE, "/coachees")))
    assert "Paul partage sa fiche et ses réponses" in listed
    assert "Zoé partage sa fiche" in listed
    assert "Rémi est en route" in listed
    rows = scene.out.performed[-1].params["reply_markup"]["inline_keyboard"]
    buttons = {button["text"]: button["callback_data"] for row in rows for button in row}
    await scene.tap(CLAIRE, buttons["Zoé"])
    assert "Carte : qui viser" in labels(scene)
    await scene.tap(CLAIRE, buttons["Rémi"])
    assert "Carte : qui viser" not in labels(scene)
    assert scene.errors == []


@pytest.mark.parametrize("consent", [(ZOE, "sheet"), (PAUL, "answers"), (REMI, "nothing")])
def test_consents(consent: tuple[int, str]) -> None:
    """What a coachee lets a coach read is what they had chosen."""
    person, chosen = consent
    assert tie(opened(V1 / "coaching"), person, CLAIRE).consent == chosen


@pytest.mark.parametrize("code", [0, 1])
async def test_invitations(code: int) -> None:
    """An invitation sent before still leads to the coach who made it, as long as it was open."""
    scene = opened(V1 / "coaching")
    link = before(V1 / "coaching")["person-1"]["coach"][2][code][0]
    said = plain("".join(await scene.say(SOMEBODY, f"/start {link}")))
    assert ("Vous venez de la part de Claire Lebrun" in said) is (code == 1)
    assert scene.errors == []


async def test_what_was_cut_short_is_done() -> None:
    """What a turn of before could neither send nor do beyond its record is sent and done today."""
    scene = opened(V1 / "interrupted")
    late = plain("".join(await scene.say(LIA, "/help")))
    assert "Vous venez de la part de Claire Lebrun" in late
    assert "Lia" in plain("".join(await scene.say(CLAIRE, "/coachees")))
