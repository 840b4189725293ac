"""What a coach of nineteen found untrue of days: as they are typed, the morning of a session, a
session that nobody noted, whoever leaves, what is said first."""

from datetime import date, time

import pytest

from flows.reading.clock import alone, hour
from flows.reading.days import meant
from flows.record.dossiers import Dossier
from tests.coaching_scene import COACHES, MARKS, Scene, as_coach, come, later, plain, to
from tests.papers_for_tests import NOW, dialogue

pytest_plugins = ["tests.quick"]

COACH = COACHES[0]
ZOE, PAUL, MIA = MARKS
THURSDAY, SATURDAY, MONDAY = date(2026, 12, 3), date(2026, 12, 12), date(2026, 12, 14)


@pytest.fixture
async def scene(quick: None) -> Scene:
    made = Scene()
    await made.coach(COACH, "Claire")
    for person in MARKS:
        await come(made, person)
    return made


async def plan(scene: Scene, typed: str, id: int = 1) -> str:
    """What is answered to a day typed for a coachee."""
    await scene.tap(COACH, f"coach:plan:{id}")
    return plain((await scene.say(COACH, typed))[-1])


async def listed(scene: Scene) -> str:
    """The list."""
    await scene.tap(COACH, "coach:roster:0")
    return plain(to(scene, COACH)[-1])


# A day, as it is typed


@pytest.mark.parametrize(
    ("typed", "today", "on", "at"),
    [
        ("demain", THURSDAY, date(2026, 12, 4), None),
        ("demain 18h", THURSDAY, date(2026, 12, 4), time(18)),
        ("demain après-midi", THURSDAY, date(2026, 12, 4), None),
        ("ce soir", THURSDAY, THURSDAY, None),
        ("aujourd’hui à 23h", THURSDAY, THURSDAY, time(23)),
        ("après-demain 10h", THURSDAY, date(2026, 12, 5), time(10)),
        ("lundi en huit 9h", SATURDAY, date(2026, 12, 21), time(9)),
        ("demain en huit", SATURDAY, date(2026, 12, 20), None),
        ("lundi prochain", SATURDAY, MONDAY, None),
        ("mardi de la semaine prochaine", MONDAY, date(2026, 12, 22), None),
        ("dans 15 jours", SATURDAY, date(2026, 12, 26), None),
        ("dans une semaine", SATURDAY, date(2026, 12, 19), None),
        ("dans 3 semaines à 14h", SATURDAY, date(2027, 1, 2), time(14)),
        ("lundi 14 à 9h", THURSDAY, MONDAY, time(9)),
        ("mardi 9 h", THURSDAY, date(2026, 12, 8), time(9)),
        ("le 7 à 9 heures", THURSDAY, date(2026, 12, 7), time(9)),
        ("4/12 à 17h30", THURSDAY, date(2026, 12, 4), time(17, 30)),
        ("le 4.12.2026", THURSDAY, date(2026, 12, 4), None),
        ("vendredi 18h", THURSDAY, date(2026, 12, 4), time(18)),
        ("tomorrow at 6 pm", SATURDAY, date(2026, 12, 13), time(18)),
        ("next Tuesday", SATURDAY, date(2026, 12, 15), None),
        ("next Tuesday", MONDAY, date(2026, 12, 22), None),
        ("Monday week", SATURDAY, date(2026, 12, 21), None),
        ("in two weeks' time", SATURDAY, date(2026, 12, 26), None),
        ("the day after tomorrow", SATURDAY, MONDAY, None),
        ("a week tomorrow", SATURDAY, date(2026, 12, 20), None),
        # in doubt, none
        ("lundi 8", SATURDAY, None, None),
        ("demain ou mardi", SATURDAY, None, None),
        ("lundi dernier", SATURDAY, None, None),
        ("la semaine prochaine", SATURDAY, None, None),
        ("next week", SATURDAY, None, None),
        ("hier", SATURDAY, None, None),
        ("12/4", THURSDAY, None, None),
        ("le 31/2", THURSDAY, None, None),
        ("dans deux mois", THURSDAY, None, None),
        ("dans 99999999 jours", THURSDAY, None, None),
    ],
)
def test_days_as_typed(typed: str, today: date, on: date | None, at: time | None) -> None:
    """A day is read as people type it; in doubt none is."""
    lists = dialogue({}, "fr").content.lists
    assert (meant(typed, today, lists), hour(typed, lists)) == (on, at)


@pytest.mark.parametrize(
    ("typed", "only"),
    [
        ("plutôt 9h", True), ("vers 9 heures 30", True), ("midi", True), ("make it 2 pm", True),
        ("dans 2 heures", False), ("hier 9h", False), ("un jour à 9h", False), ("jour", False),
    ],
)  # fmt: skip
def test_an_hour_alone(typed: str, only: bool) -> None:
    """An hour alone is told from an hour of some day."""
    assert alone(typed, dialogue({}, "fr").content.lists) is only


async def test_no_day_is_kept_silently(scene: Scene) -> None:
    """A day typed takes the place of the one that was set; of what is not understood it is asked
    again, and the day that was set is not given another hour."""
    assert "le 24 nov. 2026 à 14 h" in await plan(scene, "mardi à 14h")
    assert "Je cherche un jour" in await plan(scene, "un de ces jours à 11h")
    assert as_coach(scene).dossier(1).hour == "14:00"
    assert "demain" in await plan(scene, "demain 11h")
    assert as_coach(scene).dossier(1).planned == date(2026, 11, 22)
    assert "à 10 h" in await plan(scene, "plutôt 10h")
    assert as_coach(scene).dossier(1).planned == date(2026, 11, 22)


# The morning of a session


async def test_the_morning_comes(scene: Scene) -> None:
    """The morning of a session the look for whoever is due tells the coach of it, with all of that
    day together, once."""
    for id, typed in ((1, "mardi à 14h"), (2, "mardi à 9h"), (3, "mercredi")):
        await plan(scene, typed, id)
    await scene.pass_(2)
    assert not to(scene, COACH)
    await scene.pass_(1)
    [both] = to(scene, COACH)
    assert both.splitlines()[:3] == [
        "Vos 2 séances d’aujourd’hui", "• Ambrero à 9 h", "• Ambreka à 14 h",
    ]  # fmt: skip
    await scene.pass_(1)
    [one] = to(scene, COACH)
    assert one.splitlines()[:2] == ["Votre séance d’aujourd’hui", "• Ambremi"]
    await scene.pass_(3)
    assert not to(scene, COACH)


async def test_put_off_it_comes_that_morning(scene: Scene) -> None:
    """Of a session that was put off the coach hears the new morning alone."""
    await plan(scene, "mardi à 14h")
    await plan(scene, "jeudi à 14h")
    await scene.pass_(4)
    assert not to(scene, COACH)
    await scene.pass_(1)
    assert len(to(scene, COACH)) == 1


# A session that nobody noted


async def test_a_session_not_noted_stays(scene: Scene) -> None:
    """A session that is over is to be noted beside the next one, planned the same day or later; a
    note is of all that were before it."""
    await plan(scene, "mardi à 9h")
    scene.now = NOW + later(3)
    await plan(scene, "jeudi à 9h")
    scene.now = NOW + later(4)
    told = await listed(scene)
    assert "séance du 24 nov. 2026 : à noter ?" in told and "séance demain" in told
    scene.now = NOW + later(6)
    assert "séances du 24 nov. 2026, 26 nov. 2026 : à noter ?" in await listed(scene)
    await scene.tap(COACH, "coach:note:1")
    await scene.say(COACH, "Dit")
    assert "à noter" not in await listed(scene)


async def test_put_off_the_same_day(scene: Scene) -> None:
    """A session put off before its hour was none."""
    await plan(scene, "demain 18h")
    scene.now = NOW + later(1)
    await plan(scene, "jeudi à 9h")
    scene.now = NOW + later(2)
    assert "à noter" not in await listed(scene)
    assert as_coach(scene).dossier(1).held == ()
    moved = Dossier().planning(date(2026, 12, 1), "", None, date(2026, 11, 30))
    assert moved.to_note(date(2026, 12, 2)) == (date(2026, 12, 1),)
