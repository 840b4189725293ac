"""Signs to several at once, each in the coach's words, and the day of the next session."""

from datetime import date

import pytest
from msgspec.structs import replace

from flows.reading.days import meant
from tests.coaching_scene import (
    COACHES,
    Scene,
    as_coach,
    come,
    labels,
    later,
    option,
    plain,
    tie,
    to,
)
from tests.papers_for_tests import dialogue

pytest_plugins = ["tests.quick"]

COACH = COACHES[0]
NAMES = {1: "Ana", 2: "Bo", 3: "Carl"}


@pytest.fixture
async def scene(quick: None) -> Scene:
    """A coach whose three coachees have not been heard of for six days."""
    made = Scene()
    made.names |= NAMES
    await made.coach(COACH, "Claire")
    for person in NAMES:
        await come(made, person)
    made.now += later(6)
    return made


async def press(scene: Scene, part: str) -> list[str]:
    """What the coach is answered to the button that carries this."""
    carried = option(scene, part)
    assert carried is not None, labels(scene)
    return await scene.tap(COACH, carried)


def signs(scene: Scene, person: int) -> str | None:
    """The words that last reached somebody."""
    made = tie(scene, person)
    return made.said if made.nudged == scene.now else None


async def test_several_at_once(scene: Scene) -> None:
    """From the list, one look and one tap: all who are silent get a sign, each for themselves, and
    the day of it stands in the list."""
    await scene.say(COACH, "/coachees")
    [asked] = await press(scene, "coach:signs")
    assert "3 personnes recevront ceci" in plain(asked)
    assert labels(scene)[:4] == ["✓ Carl", "✓ Bo", "✓ Ana", "Envoyer à 3 personnes"]
    await press(scene, "coach:send")
    for person in NAMES:
        assert len(to(scene, person)) == 1 and "Claire vous fait signe" in to(scene, person)[0]
    assert "C’est envoyé : Carl, Bo et Ana." in to(scene, COACH)[0]
    [listed] = await scene.say(COACH, "/coachees")
    assert plain(listed).count("signe le 27 nov. 2026") == 3


async def test_whom_alone(scene: Scene) -> None:
    """Who is left out gets none, and can be put back; typing a name does what tapping it does."""
    await scene.tap(COACH, "coach:signs")
    await scene.say(COACH, "✓ Bo")
    await press(scene, "coach:pick")
    assert labels(scene)[:4] == ["Carl", "Bo", "✓ Ana", "Envoyer à une personne"]
    await scene.say(COACH, "Carl")
    assert labels(scene)[:4] == ["✓ Carl", "Bo", "✓ Ana", "Envoyer à 2 personnes"]
    await scene.say(COACH, "Envoyer à 2 personnes")
    assert [signs(scene, person) for person in NAMES] == ["", None, ""]


async def test_her_words_to_several(scene: Scene) -> None:
    """What is typed under the names is what each reads; the coach sees it first, and the text of
    all signs stays as it was."""
    await scene.tap(COACH, "coach:signs")
    [asked] = await scene.say(COACH, "On se voit lundi ?")
    assert "« On se voit lundi ? »" in plain(asked)
    await press(scene, "coach:send")
    assert [signs(scene, person) for person in NAMES] == ["On se voit lundi ?"] * 3
    assert as_coach(scene).nudging == "" and as_coach(scene).signs is None


async def test_each_their_own_fortnight(scene: Scene) -> None:
    """Who had a sign within a fortnight is not among them, and after it is again; another who
    refused signs meanwhile gets none, which is said without the reason."""
    await scene.tap(COACH, "coach:nudge:1:yes")
    await scene.tap(COACH, "coach:signs")
    assert labels(scene)[:2] == ["✓ Carl", "✓ Bo"]
    await scene.tap(2, f"tie:{COACH}:nudges:off")
    scene.now += later(6)
    await scene.tap(COACH, "coach:signs")
    await press(scene, "coach:send")
    said = to(scene, COACH)[0]
    assert "C’est envoyé : Carl." in said and "Pas envoyé : Bo." in said
    assert to(scene, 2) == [] and signs(scene, 3) == ""
    assert as_coach(scene).dossier(2).nudged is None
    scene.now += later(8)
    await scene.tap(COACH, "coach:signs")
    assert labels(scene)[:2] == ["✓ Bo", "✓ Ana"]


async def test_nobody_left_to_nudge(scene: Scene) -> None:
    """Once all had theirs, nobody is offered, and it is said why."""
    await scene.tap(COACH, "coach:signs")
    await press(scene, "coach:send")
    [said] = await scene.tap(COACH, "coach:signs")
    assert "Personne à qui faire signe" in plain(said)


async def test_nobody_chosen(scene: Scene) -> None:
    """With everybody left out there is no button to send, and nothing leaves."""
    await scene.tap(COACH, "coach:signs")
    for name in NAMES.values():
        await scene.say(COACH, f"✓ {name}")
    assert "Personne n’est choisi" in to(scene, COACH)[0]
    assert option(scene, "coach:send") is None


async def test_a_send_of_before(scene: Scene) -> None:
    """A button under other words or other names than are chosen now sends nothing."""
    await scene.tap(COACH, "coach:signs")
    before = option(scene, "coach:send")
    assert before is not None
    scene.now += later(1)
    await scene.say(COACH, "Autre chose")
    await scene.tap(COACH, before)
    assert not any(to(scene, person) for person in NAMES)
    await scene.tap(COACH, "coach:send:0")
    assert not any(to(scene, person) for person in NAMES)


async def test_who_left_meanwhile(scene: Scene) -> None:
    """Who left between the look and the tap gets nothing, and nothing of them is said or kept."""
    await scene.tap(COACH, "coach:signs")
    send = option(scene, "coach:send")
    assert send is not None
    await scene.tap(2, f"tie:{COACH}:leave:yes")
    await scene.tap(COACH, send)
    assert to(scene, 2) == [] and "Bo" not in to(scene, COACH)[0]
    assert 2 not in {int(id) for id in as_coach(scene).dossiers}


async def test_a_sentence_for_one(scene: Scene) -> None:
    """Under the question whether to nudge someone, what is typed is what this sign says, once: the
    coach reads it first, and the next one says what all do."""
    await scene.tap(COACH, "coach:nudge:1")
    [asked] = await scene.say(COACH, "Ana, votre devis est-il parti ?")
    assert "« Ana, votre devis est-il parti ? »" in plain(asked)
    assert to(scene, 1) == []
    await scene.tap(COACH, "coach:nudge:1:yes")
    assert signs(scene, 1) == "Ana, votre devis est-il parti ?"
    await scene.tap(COACH, "coach:nudge:2:yes")
    assert signs(scene, 2) == ""
    scene.now += later(14)
    await scene.tap(COACH, "coach:nudge:1:yes")
    assert signs(scene, 1) == ""


@pytest.mark.parametrize("data", ["coach:nudge:1", "coach:signs"])
async def test_a_yes_sends(scene: Scene, data: str) -> None:
    """A yes under what is about to be sent sends it, and is no sign itself."""
    await scene.tap(COACH, data)
    await scene.say(COACH, "oui")
    assert signs(scene, 1) == ""


async def test_a_sentence_for_who_refused(scene: Scene) -> None:
    """Words typed for somebody who refused signs meanwhile are kept nowhere."""
    await scene.tap(COACH, "coach:nudge:1")
    await scene.tap(1, f"tie:{COACH}:nudges:off")
    [said] = await scene.say(COACH, "Un mot de plus")
    assert "n’est pas souhaité" in plain(said) and as_coach(scene).dossier(1).saying == ""


@pytest.mark.parametrize(
    ("typed", "on"),
    [
        ("mardi", date(2026, 12, 1)),
        ("vendredi prochain", date(2026, 12, 4)),
        ("vendredi 4 décembre", date(2026, 12, 4)),
        ("le 8", date(2026, 12, 8)),
        ("8 décembre", date(2026, 12, 8)),
        ("lundi 28 décembre 2026", date(2026, 12, 28)),
        ("4 janvier", date(2027, 1, 4)),
    ],
)
async def test_the_next_session_typed(scene: Scene, typed: str, on: date) -> None:
    """The day of the next session is taken as it is typed: by its name, of the month, of the year;
    it stands on the page of the coachee."""
    await scene.tap(COACH, "coach:plan:1")
    [said] = await scene.say(COACH, typed)
    assert as_coach(scene).dossier(1).planned == on
    assert "séance" in plain(said).splitlines()[0]


@pytest.mark.parametrize("typed", ["bientôt", "on verra", "4 janvier 2026", "la semaine prochaine"])
async def test_no_day(scene: Scene, typed: str) -> None:
    """What tells no day, or one that is over, is asked again with examples; nothing is kept."""
    await scene.tap(COACH, "coach:plan:1")
    [said] = await scene.say(COACH, typed)
    assert "Je cherche un jour" in plain(said) and as_coach(scene).dossier(1).planned is None


async def test_the_next_session_tapped(scene: Scene) -> None:
    """Days of the month to come can be tapped, or typed as they stand on the buttons; a session
    that is off is taken back."""
    await scene.tap(COACH, "coach:plan:1")
    assert labels(scene)[:2] == ["samedi 28 nov. 2026", "vendredi 4 déc. 2026"]
    await scene.say(COACH, "vendredi 11 déc. 2026")
    assert as_coach(scene).dossier(1).planned == date(2026, 12, 11)
    await scene.tap(COACH, "coach:plan:1")
    [said] = await press(scene, ":none")
    assert as_coach(scene).dossier(1).planned is None and "séance" not in plain(said)
    await scene.tap(COACH, "coach:plan:1")
    assert option(scene, ":none") is None
    await scene.tap(COACH, "coach:plan:1:hier")
    assert as_coach(scene).dossier(1).planned is None


async def test_sessions_in_the_list(scene: Scene) -> None:
    """The list says in how many days each session is; those within two days come before all else,
    the next one first, under a filter of their own; once over, a day says nothing more."""
    for person, on in ((1, "2026-11-29"), (2, "2026-12-02"), (3, "2026-11-28")):
        await scene.tap(COACH, f"coach:plan:{person}:{on}")
    [listed] = await scene.say(COACH, "/coachees")
    lines = [line for line in plain(listed).splitlines() if line.startswith("•")]
    assert [line.split()[1] for line in lines] == ["Carl", "Ana", "Bo"]
    assert ["séance demain" in lines[0], "séance dans 2 jours" in lines[1]] == [True, True]
    assert "séance dans 5 jours" in lines[2]
    await scene.tap(COACH, "coach:sort")
    assert "Séance sous 2 j (2)" in labels(scene)
    scene.now += later(1)
    assert "séance aujourd’hui" in plain((await scene.say(COACH, "/coachees"))[0])
    scene.now += later(1)
    [listed] = await scene.say(COACH, "/coachees")
    carl = next(line for line in plain(listed).splitlines() if "Carl" in line)
    assert "séance du 28 nov. 2026 : à noter ?" in carl
    await scene.tap(COACH, "coach:plan:3:2027-02-01")
    [listed] = await scene.say(COACH, "/coachees")
    assert "séance le 1 févr. 2027" in plain(listed)


async def test_sessions_in_the_table(scene: Scene) -> None:
    """The table has the day of the next session in a column of its own."""
    await scene.tap(COACH, "coach:plan:1:2026-12-02")
    await scene.tap(COACH, "coach:csv")
    [table] = [c.file.content.decode() for c in scene.out.performed if c.file]
    assert "Prochaine séance" in table and '"2026-12-02"' in table


async def test_a_session_goes_with_the_coachee(scene: Scene) -> None:
    """Nothing of a session, nor of words typed for a sign, is kept of who left."""
    await scene.tap(COACH, "coach:plan:1:2026-12-02")
    await scene.tap(COACH, "coach:signs")
    await scene.tap(1, f"tie:{COACH}:leave:yes")
    await scene.say(COACH, "/coachees")
    made = as_coach(scene)
    assert made.dossiers == {} and made.signs is not None and 1 not in made.signs.ids


async def test_a_day_for_who_left(scene: Scene) -> None:
    """A day typed for somebody who left meanwhile is kept nowhere."""
    await scene.tap(COACH, "coach:plan:1")
    await scene.tap(1, f"tie:{COACH}:leave:yes")
    [said] = await scene.say(COACH, "mardi")
    assert "n’est plus dans votre liste" in plain(said) and as_coach(scene).dossiers == {}
    assert not (scene.kept(COACH).person.screen or "").startswith("coach-plan")


async def test_a_coach_no_more(scene: Scene) -> None:
    """Whoever is no coach any more sends nothing by a button of before."""
    person = scene.kept(COACH).person
    await scene.tap(COACH, "coach:signs")
    scene.put(COACH, replace(person, coach=None))
    for data in ("coach:signs", "coach:pick:1", "coach:send:0"):
        await scene.tap(COACH, data)
    assert not scene.errors and not any(to(scene, person) for person in NAMES)


@pytest.mark.parametrize(
    ("typed", "on"),
    [("Tuesday", date(2026, 12, 1)), ("8 December", date(2026, 12, 8)), ("next week", None)],
)
def test_days_in_english(typed: str, on: date | None) -> None:
    """A day is read in the language of the coach."""
    assert meant(typed, date(2026, 11, 27), dialogue({}, "en").content.lists) == on
