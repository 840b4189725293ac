"""What small slips in the consent path would show, keep or lose (`python -m tests.mutating`)."""

import pytest
from msgspec.structs import replace

from bot.turns.circles import roster_record
from flows.coaching.known import known
from flows.desk.dialogue import reading
from flows.interview.answers import Given
from flows.papers.behind import also, answers
from flows.papers.told import Told
from flows.record.consent import seen, settled
from flows.record.dossiers import Dossier, Note, Signs
from flows.record.glimpses import View
from flows.record.person import Person
from flows.record.ties import Coach, Consent, Tie
from tests.coaching_scene import (
    COACHES,
    MARKS,
    Scene,
    answered,
    as_coach,
    come,
    labels,
    later,
    plain,
    tie,
    to,
)
from tests.papers_for_tests import NOW, dialogue, situation

pytest_plugins = ["tests.quick"]

COACH, OTHER = COACHES
ZOE, PAUL, _ = MARKS


@pytest.fixture
async def scene(quick: None) -> Scene:
    made = Scene()
    await made.coach(COACH, "Claire")
    return made


def toasts(scene: Scene) -> list[str]:
    """The short notices of the last gesture."""
    calls = (c.params for c in scene.out.performed if c.method == "answerCallbackQuery")
    return [plain(str(params.get("text", ""))) for params in calls if params.get("text")]


def sheets(consent: Consent, sheet: int = 1, first: int = 1) -> Person:
    """Somebody with two finished sheets, who let the coach read something of one."""
    made = Tie(COACH, NOW, "Claire", 1, NOW, consent=consent, asked=True, sheet=sheet)
    person = answered(Person(), MARKS[ZOE], finished=True, second=True)
    return replace(person, ties=(made,), primary=first)


def shared(coachee: Person) -> View:
    """What the coach sees of them."""
    view = seen(1, coachee, COACH, Coach(NOW, "Claire"))
    assert view is not None
    return view


def read(view: View) -> Told:
    """The sheet they share, as it is read."""
    of = reading(dialogue({}, "fr"), view.interview)
    assert of is not None
    return Told(of, behind=view.answers, own=False)


# Consent


def test_another_sheet_ends_a_consent() -> None:
    """When another sheet comes first nothing is consented any more, and it is asked again; as long
    as none does, the person is as they were."""
    [left] = settled(sheets(Consent.ANSWERS, sheet=2, first=1)).ties
    assert (left.consent, left.asked, left.sheet) == (Consent.NOTHING, False, None)
    kept = sheets(Consent.ANSWERS, sheet=2, first=2)
    assert settled(kept) is kept


def test_a_sheet_without_its_answers() -> None:
    """Of a sheet shared without its answers, only what its lines rest on is spoken of; with them,
    all that was answered."""
    told = read(view := shared(sheets(Consent.SHEET)))
    every = frozenset(view.interview.values()) if view.interview else frozenset()
    assert known(told, view) < every
    assert known(told, replace(view, answers=True)) == every


async def test_no_answer_beside_a_tension(scene: Scene) -> None:
    """Beside a tension stands the name of what it rests on; the answer itself, only where answers
    are shared."""
    pulls = situation("three_regrets") | {"action": "call_five"}
    await scene.sharing(COACH, ZOE, "sheet")
    person = scene.kept(ZOE).person
    given = {slot: Given(value, NOW) for slot, value in pulls.items()}
    [first, other] = person.interviews
    scene.put(ZOE, replace(person, interviews=(replace(first, given=given), other)))
    told = plain((await scene.tap(COACH, "coach:session:1"))[-1])
    assert "D’après : " in told and "(Tout était urgent)" not in told
    await scene.tap(ZOE, f"tie:{COACH}:consent:answers")
    assert "(Tout était urgent)" in plain((await scene.tap(COACH, "coach:session:1"))[-1])


def test_a_name_that_hurts_is_no_name() -> None:
    """In the answers that a coach reads, a name that is an insult is masked; what a customer said,
    with the same word in it, is quoted."""
    coachee = sheets(Consent.ANSWERS)
    [first, other] = coachee.interviews
    words = {"favourite": "ce connard", "quote": "Il m’a dit connard, et on a ri"}
    given = {**first.given, **{slot: Given(value, NOW) for slot, value in words.items()}}
    person = replace(coachee, interviews=(replace(first, given=given), other))
    paper = read(shared(person))
    told = {one.slot: one.value for one in (*answers(paper), *also(paper))}
    assert "connard" not in told["favourite"] and "connard" in told["quote"]


async def test_a_coach_of_later_is_asked_about(scene: Scene) -> None:
    """When another sheet is put first, a coach about whom nothing was chosen yet is asked about."""
    scene.answer(ZOE, second=True)
    await come(scene, ZOE)
    await scene.tap(ZOE, "go:sheet")
    await scene.tap(ZOE, "go:primary:2")
    assert "Partager avec Claire" in "".join(to(scene, ZOE))


async def test_asked_once(scene: Scene) -> None:
    """Who leaves it open what a coach may read is not asked again at each thing they do."""
    scene.answer(ZOE)
    await come(scene, ZOE)
    assert "Partager avec Claire" in to(scene, ZOE)[-1]
    for data in ("turn:settings", "turn:help"):
        await scene.tap(ZOE, data)
        assert "Partager avec" not in "".join(to(scene, ZOE))


# Joining and leaving


async def test_joined_before_is_said_as_it_is(scene: Scene) -> None:
    """Who follows a link again hears what is shared today, or will be once there is a sheet."""
    await come(scene, ZOE)
    scene.answer(ZOE, finished=False)
    await scene.tap(ZOE, f"tie:{COACH}:consent:sheet")
    code = as_coach(scene).links[-1].code
    assert "sera partagée" in "".join(await scene.say(ZOE, f"/start {code}"))
    scene.answer(ZOE)
    await scene.tap(ZOE, f"tie:{COACH}:consent:sheet")
    assert "est partagée" in "".join(await scene.say(ZOE, f"/start {code}"))


async def test_words_after_a_yes(scene: Scene) -> None:
    """What is typed after the yes, or after a yes to who is no coach any more, is an answer like
    any other."""
    code = as_coach(scene).links[-1].code
    await scene.say(ZOE, f"/start {code}")
    await scene.say(ZOE, "oui")
    assert not (scene.kept(ZOE).person.screen or "").startswith("tie-join")
    await scene.say(PAUL, f"/start {code}")
    person = scene.kept(PAUL).person
    scene.put(PAUL, replace(person, ties=()))
    await scene.say(PAUL, "oui")
    assert not (scene.kept(PAUL).person.screen or "").startswith("tie-join")


async def test_leaving_says_so(scene: Scene) -> None:
    """Who leaves a coach is told that nothing ties them any more."""
    await come(scene, ZOE)
    said = await scene.tap(ZOE, f"tie:{COACH}:leave:yes")
    assert "Claire n’a plus aucun lien avec vous" in plain(said[-1])


async def test_what_a_coachee_may_do(scene: Scene) -> None:
    """A coach's questions can be opened again while something is shared, not else; names fit the
    buttons of a small phone."""
    await scene.coach(OTHER, "Wolfeschlegelsteinhausenbergerdorff")
    await scene.sharing(COACH, ZOE)
    await scene.tap(ZOE, f"turn:tie:{COACH}")
    assert "Ses questions" in labels(scene)
    await scene.tap(ZOE, f"tie:{COACH}:consent:nothing")
    await scene.tap(ZOE, f"turn:tie:{COACH}")
    assert "Ses questions" not in labels(scene)
    await come(scene, ZOE, OTHER)
    await scene.tap(ZOE, "turn:coaches")
    assert all(len(label) <= 24 for label in labels(scene))


async def test_whose_question_it_is(scene: Scene) -> None:
    """Who asks why, under a coach's own question, hears whose it is; nothing is taken for an
    answer."""
    await scene.tap(COACH, "turn:coach-question")
    await scene.say(COACH, "Qu’attendez-vous de nos séances ?")
    await scene.sharing(COACH, ZOE)
    said = await scene.say(ZOE, "pourquoi cette question ?")
    assert "C’est une question de Claire" in plain("".join(said).replace("\u203f", " "))
    assert tie(scene).answers == {}


async def test_between_two_answers(scene: Scene) -> None:
    """What may be one of two options of a coach's question is asked about, with these alone; what
    was answered before stands under the question when it is opened again."""
    await scene.tap(COACH, "turn:coach-question")
    await scene.say(COACH, "Quand ?\nLe mardi matin\nLe mardi soir\nLe jeudi")
    await scene.sharing(COACH, ZOE)
    [said] = await scene.say(ZOE, "mardi")
    assert "« Le mardi matin », ou « Le mardi soir »" in plain(said)
    assert tie(scene).answers == {} and "Le jeudi" not in labels(scene)
    await scene.say(ZOE, "le mardi soir")
    assert tie(scene).answers == {"1": "Le mardi soir"}
    again = await scene.tap(ZOE, f"tie:{COACH}:questions")
    assert "Votre réponse : Le mardi soir" in plain("".join(again))


async def test_a_roster_that_cannot_be_read(scene: Scene) -> None:
    """Who stops coaching with a roster that cannot be read, and begins again, has a new one."""
    await come(scene, ZOE)
    scene.disk.put(roster_record(COACH), b"{broken")
    await scene.tap(COACH, "coach:leave:yes")
    scene.now += later(1)
    await scene.coach(COACH, "Claire")
    await come(scene, PAUL)
    listed = await scene.say(COACH, "/coachees")
    assert MARKS[PAUL].name in plain("".join(listed)) and MARKS[ZOE].name not in "".join(listed)


# The list and the page of a coachee


async def test_on_the_list_and_not_there(scene: Scene) -> None:
    """Who left, though the list was not told yet, is not there for their coach."""
    await come(scene, ZOE)
    scene.put(ZOE, replace(scene.kept(ZOE).person, ties=()))
    said = await scene.tap(COACH, "coach:one:1")
    assert "n’est plus dans votre liste" in plain("".join(said)) and not scene.errors


async def test_nothing_in_common_where_nobody_shares(scene: Scene) -> None:
    """A group of whom nobody shares has no button for what they have in common."""
    await scene.sharing(COACH, ZOE)
    await scene.invite(COACH)
    await come(scene, PAUL)
    await scene.tap(COACH, f"coach:roster:0::{as_coach(scene).key(2)}")
    assert "Points communs" not in labels(scene)
    await scene.tap(COACH, f"coach:roster:0::{as_coach(scene).key(1)}")
    assert "Points communs" in labels(scene)


async def test_a_table_says_when_they_answered(scene: Scene) -> None:
    """The table has the day of the last answer, where it is known."""
    await come(scene, ZOE)
    await scene.tap(COACH, "coach:csv")
    [table] = [c.file.content.decode() for c in scene.out.performed if c.file]
    assert table.count('"2026-11-21"') == 2


async def test_a_sign_of_before(scene: Scene) -> None:
    """A sign given before the coach's record kept it is known by the coachee's."""
    await come(scene, ZOE)
    person = scene.kept(ZOE).person
    scene.put(ZOE, replace(person, ties=(replace(tie(scene), nudged=NOW),)))
    [said] = await scene.tap(COACH, "coach:one:1")
    assert "Signe envoyé le 21 nov. 2026" in plain(said)


async def test_why_no_sign(scene: Scene) -> None:
    """Long after a sign, who takes none any more is not said to have had one of late."""
    await come(scene, ZOE)
    await scene.tap(COACH, "coach:nudge:1:yes")
    scene.now += later(20)
    await scene.tap(ZOE, f"tie:{COACH}:nudges:off")
    [said] = await scene.tap(COACH, "coach:nudge:1")
    assert "n’est pas souhaité" in plain(said)


async def test_an_action_each_is_opened(scene: Scene) -> None:
    """Of whose week a coach reads in a group, these see that something of theirs was opened."""
    for person in range(1, 6):
        scene.put(person, replace(answered(Person(), MARKS[ZOE], True), ties=()))
        await come(scene, person)
        await scene.tap(person, f"tie:{COACH}:consent:sheet")
    await scene.tap(COACH, "coach:patterns::actions")
    assert [tie(scene, person).opened for person in range(1, 6)] == [NOW] * 5


async def test_a_note_that_is_gone(scene: Scene) -> None:
    """A button of a note that was deleted since says that it is old."""
    await come(scene, ZOE)
    await scene.tap(COACH, "coach:note:1")
    await scene.say(COACH, "Rappeler mardi")
    [note] = as_coach(scene).dossier(1).notes
    for _ in range(2):
        await scene.tap(COACH, f"coach:mend:{as_coach(scene).key(1)}:{note.key}:gone")
    assert toasts(scene) and as_coach(scene).dossier(1).notes == ()


@pytest.mark.parametrize(
    "data", ["coach:export", "coach:csv", "coach:roster:0", "coach:sort", "coach:signs"]
)
async def test_buttons_of_who_coached(scene: Scene, data: str) -> None:
    """To who is no coach any more, a button of the list says that it is old, or what a coach is."""
    scene.put(COACH, replace(scene.kept(COACH).person, coach=None))
    said = await scene.tap(COACH, data)
    assert toasts(scene) or "Accompagner avec Chouchou" in plain("".join(said))


async def test_on_its_day_it_is_still_to_do(scene: Scene) -> None:
    """On the day itself, what presses is still to be done, and quoted as the sheet says it."""
    await scene.sharing(COACH, ZOE, "answers")
    person = scene.kept(ZOE).person
    [first, other] = person.interviews
    given = situation_of("no_customer")
    given |= {"pressing": Given("Le devis part avant le 24 novembre", NOW)}
    scene.put(ZOE, replace(person, interviews=(replace(first, given=given), other)))
    scene.now += later(3)
    on_the_day = plain((await scene.tap(COACH, "coach:session:1"))[-1])
    assert "24 nov. 2026, aujourd’hui." in on_the_day and "D’abord ce qui presse" in on_the_day
    scene.now += later(1)
    assert "D’abord ce qui presse" not in plain((await scene.tap(COACH, "coach:session:1"))[-1])


async def test_what_presses_is_quoted_once(scene: Scene) -> None:
    """Where the first decision quotes what presses, the week says what to do about it, and does not
    quote it again."""
    await scene.sharing(COACH, ZOE, "answers")
    person = scene.kept(ZOE).person
    [first, other] = person.interviews
    given = {**situation_of("no_customer"), "pressing": Given("Le devis de Luc attend", NOW)}
    scene.put(ZOE, replace(person, interviews=(replace(first, given=given), other)))
    told = plain((await scene.tap(COACH, "coach:session:1"))[-1])
    assert told.count("Le devis de Luc attend") == 1
    assert "Ce qui presse : un appel ou un message, aujourd’hui." in told


def situation_of(name: str) -> dict[str, Given]:
    """The answers of a situation, given today."""
    return {slot: Given(value, NOW) for slot, value in situation(name).items()}


# What a coach keeps


def test_what_is_kept_of_each() -> None:
    """To keep something of one coachee leaves what is kept of another; once somebody is gone,
    nothing of theirs is left: no note, of whenever, no day, no sign about to be given."""
    made = Coach(
        NOW, "Claire", notes={"1": "avant", "2": "aussi"}, heard=(1, 2),
        dossiers={"2": Dossier((Note("depuis"),)), "3": Dossier(saying="à bientôt")},
        signs=Signs((1, 3), NOW),
    )  # fmt: skip
    kept = made.keeping(1, Dossier((Note("neuve"),)))
    assert kept.dossier(1).notes == (Note("neuve"),) and kept.notes == {"2": "aussi"}
    left = made.without_others(frozenset({1}))
    assert (left.notes, left.dossiers, left.heard) == ({"1": "avant"}, {}, (1,))
    assert left.signs is not None and left.signs.ids == (1,)
