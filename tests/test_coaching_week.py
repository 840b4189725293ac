"""What a coach of nineteen missed in a week: the promise of the invitation, days, the hour of a
session, signs to who shares, what is new, who leaves, a name nearly typed."""

import re
import tomllib
from datetime import date, datetime, time
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest

from bot.intake.updates import OURS, Arrival
from bot.sheets.papers import warm
from flows.coaching.known import known, may_draw
from flows.coaching.patterns import OPENED, PATTERNS, THEMES, opened_together
from flows.coaching.session import questions, shown
from flows.coaching.tensions import RULES, tensions
from flows.papers.document import Document, document
from flows.papers.told import Told
from flows.protocol.exchange import Due
from flows.reading.clock import hour
from flows.reading.days import ahead
from flows.reading.names import initialled
from flows.record.dossiers import Dossier, Note
from flows.record.glimpses import View
from flows.record.ties import Consent, Stage
from flows.words.texts import Words
from tests.coaching_scene import (
    COACHES,
    MARKS,
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
from tests.conversing import words
from tests.papers_for_tests import NOW, dialogue, situation
from tests.pulled import EVERY, SEVERAL
from tests.test_coaching_true import told
from tests.test_situations import FILES

pytest_plugins = ["tests.quick"]

COACH = COACHES[0]
ZOE, PAUL, MIA = MARKS
TODAY = NOW.date()


@pytest.fixture
async def scene(quick: None) -> Scene:
    made = Scene()
    await made.coach(COACH, "Claire")
    return made


async def session(scene: Scene, id: int = 1) -> str:
    """The page of a session."""
    return plain((await scene.tap(COACH, f"coach:session:{id}"))[-1])


async def page(scene: Scene, id: int = 1) -> str:
    """A coachee as their coach sees them."""
    return plain((await scene.tap(COACH, f"coach:one:{id}"))[-1])


async def listed(scene: Scene, need: str = "") -> str:
    """The list."""
    await scene.tap(COACH, f"coach:roster:0:{need}")
    return plain(to(scene, COACH)[-1])


async def shares(scene: Scene, consent: str = "answers", **values: Any) -> None:
    """Somebody shares a sheet with these answers as well."""
    await come(scene, ZOE)
    scene.answer(ZOE)
    told(scene, **values)
    await scene.tap(ZOE, f"tie:{COACH}:consent:{consent}")


# The promise


def test_the_same_promise_everywhere() -> None:
    """The invitation promises what the first question, the yes and the page on privacy say: how far
    they are is seen, nothing else without their word."""
    for variant, texts in words().texts.items():
        name = {"name": "Claire", "called": "Zoé", "welcome": "", "said": "no", "named": "yes"}
        asks = texts.text(Words("screen-tie-join", {**name, "done": "no", "added": "no"}))
        said = {
            texts.text(Words("invitation-words", {"name": "Claire"})),
            texts.text(Words("join-agreed", {"name": "Claire"})),
            texts.text(Words("screen-privacy")),
            asks,
        }
        seen = {
            "fr": "où tu en es" if variant.tu else "où vous en êtes", "en": "how far you are",
        }[variant.language]  # fmt: skip
        assert all(seen in text for text in said), variant
        else_ = "rien d’autre" if variant.language == "fr" else "nothing else"
        assert else_ in texts.text(Words("invitation-words", {"name": "Claire"}))
        assert else_ in asks and else_ in texts.text(Words("screen-privacy"))


# Days


@pytest.mark.parametrize(
    ("text", "locale", "days"),
    [
        ("mon numéro d'entreprise j'ai rendez-vous le 8 décembre", "fr", [date(2026, 12, 8)]),
        ("I have an appointment on 8 December", "en", [date(2026, 12, 8)]),
        ("il a signé le 12 mai", "fr", []),
        ("il attend depuis le 9 novembre", "fr", []),
    ],
)
def test_a_day_without_before(text: str, locale: str, days: list[date]) -> None:
    """A day that is only told is to come where it is of this season; one long before is over."""
    lists = dialogue({}, locale).content.lists
    assert [on for _, on in ahead(text, TODAY, lists)] == days


async def test_every_day_is_on_the_page(scene: Scene) -> None:
    """The page of a session has each day that they named, however far, the first one first, and a
    sentence once; the list has the first."""
    text = "Le préavis avant le 31 décembre. J’ai rendez-vous le 8 décembre et le 10 décembre."
    await shares(scene, pressing=text, action="pressing")
    days = (await session(scene)).split("Ce qui se vend")[0].split("Les jours dits")[1]
    told_ = re.findall(r"• (\d+ \S+ 2026), dans (\d+) jours\.( «)?", days)
    assert told_ == [
        ("8 déc.", "17", " «"), ("10 déc.", "19", ""), ("31 déc.", "40", " «"),
    ] or [(d.split(" 2026")[0], n, q) for d, n, q in told_] == [
        ("8 déc.", "17", " «"), ("10 déc.", "19", ""), ("31 déc.", "40", " «"),
    ]  # fmt: skip
    assert tie(scene).standing.day == date(2026, 12, 8)


# What is drawn of a sheet alone


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_is_drawn_that_the_preview_hides(file: Path) -> None:
    """Of a sheet shared without its answers, a coach reads no tension that hangs on an answer which
    the preview does not show: where it would look the same without that answer, so do they."""
    values = tomllib.loads(file.read_text(encoding="utf-8"))["answers"]
    whole = of_sheet(values)
    every = tensions(whole.evidence, whole.d.interview.values().__contains__)
    for slot in {slot for one in every for slot in one.cites}:
        without = of_sheet({s: value for s, value in values.items() if s != slot})
        if preview(without) == preview(whole):
            assert drawn(without) == drawn(whole), slot


def of_sheet(values: dict[str, Any]) -> Told:
    return Told(dialogue(values, "fr"), behind=False, own=False)


def preview(of: Told) -> Document:
    """The report as a coach may open it who reads the sheet alone."""
    return document(of.d, behind=False, own=False)


def drawn(of: Told) -> list[str]:
    """The tensions that such a coach reads."""
    view = seen_alone(of)
    return [
        of.d.texts.text(one.words)
        for one in tensions(of.evidence, may_draw(of, view, partial(shown, of)))
    ]


def seen_alone(of: Told) -> View:
    return View(
        id=1, called="", at=NOW, invitation=1, stage=Stage.FINISHED, chapter=None,
        consent=Consent.SHEET, decided=True, shares=True, active=None, day=None, due=None,
        changed=None, nudgeable=True, interview=of.d.interview,
    )  # fmt: skip


def test_topics_stay_theirs() -> None:
    """How many posts are about the craft is not told to a coach whose coachee's sheet does not."""
    of = of_sheet(dict(SEVERAL[10]))
    told_ = tensions(of.evidence, known(of, seen_alone(of)).__contains__)
    assert "topics" in {one.id for one in told_}
    assert not [words for words in drawn(of) if "parlent du métier" in words]


# On paper


async def test_a_paper_tells_nobody_elses_business() -> None:
    """On the page that is printed, whom they speak of is an initial, and what presses, in their own
    words, stays on the screen; its days are there."""
    warm()
    scene = Scene()
    await scene.coach(COACH, "Claire")
    await shares(
        scene,
        pressing="Samira part en congé maternité le 12 décembre",
        action="pressing",
        favourite="Samira",
    )
    screen = await session(scene)
    assert "Samira" in screen and "congé maternité" in screen
    await scene.tap(COACH, "coach:session:1:paper")
    [file] = [call.file for call in scene.out.performed if call.file]
    [paper] = pypdf.PdfReader(BytesIO(file.content)).pages
    text = paper.extract_text().replace("\u00a0", " ").replace("\u202f", " ")
    assert "Samira" not in text and "maternité" not in text
    assert "12 déc. 2026" in text and "S." in text and "Ambreka" in text


async def test_no_full_name_beside_a_tension(scene: Scene) -> None:
    """The answers behind a tension, and those that changed, are named without anybody's surname."""
    scene.out.allowed = lambda chat, call: None
    families = ["madame Brunet de la mairie", "Kévin Durand"]
    shares_ = {"share": 70, "share.1": 30, "can": "late", "favourite_family": 1}
    await shares(scene, "answers", families=families, **shares_)
    scene.now += later(1)
    text = await session(scene)
    assert "Brunet" not in text and "Durand" not in text
    assert "madame B. de la mairie" in text


def test_initials() -> None:
    """A first name with a capital is its initial; without one, where they named somebody so."""
    names = dialogue({}, "fr").content.lists.names
    assert initialled("Visez Amandine. Puis Jean-Paul", names) == "Visez A. Puis J."
    assert initialled("comme Samira", names, ("Samira, du dépôt",)) == "comme S."
    assert initialled("Agence Durand, chef", names, ("Agence Durand",)) == "Agence D., chef"
    assert initialled("comme amandine, rose", names, ("amandine l’infirmière",)) == "comme A., rose"


# Signs to who shares


async def test_a_sign_to_who_shares(scene: Scene) -> None:
    """Who shares is given a sign once a day they named is over, or their action is due, in words
    that say so; not before."""
    await shares(scene, pressing="Un prix avant le 24 novembre", action="pressing")
    await page(scene)
    assert "Faire signe" not in labels(scene)
    scene.now = NOW + later(4)
    await page(scene)
    assert "Faire signe" in labels(scene)
    [asked] = await scene.tap(COACH, "coach:nudge:1")
    assert "Un jour que vous vous étiez donné est passé" in plain(asked)
    await scene.tap(COACH, "coach:nudge:1:yes")
    assert "Un jour que vous vous étiez donné est passé" in to(scene, ZOE)[0]
    assert "Mon action" in labels_of(scene, ZOE)
    await scene.tap(COACH, "coach:one:1")
    assert "Faire signe" not in labels(scene)


def labels_of(scene: Scene, person: int) -> list[str]:
    """The buttons of what somebody was sent last."""
    sent = [c.params for c in scene.out.performed if c.params.get("chat_id") == person]
    rows = sent[-1].get("reply_markup", {}).get("inline_keyboard", [])
    return [plain(button["text"]) for row in rows for button in row]


async def test_a_sign_to_those_whose_day_is_over(scene: Scene) -> None:
    """Under the filter of days, those whose day is over are given a sign at once, and nobody
    else."""
    await come(scene, PAUL)
    await shares(scene, pressing="Un prix avant le 24 novembre", action="pressing")
    scene.now = NOW + later(6)
    await scene.tap(COACH, "coach:roster:0:day")
    await scene.say(COACH, "Faire signe")
    assert "✓ Ambreka" in labels(scene) and not [b for b in labels(scene) if "Ambrero" in b]
    await scene.say(COACH, "Envoyer à une personne")
    assert "Un jour que vous vous étiez donné est passé" in to(scene, ZOE)[0]
    assert not to(scene, PAUL)


async def test_a_reply_reaches_the_coach(scene: Scene) -> None:
    """A sign says where a reply goes; what is typed under it is read back, reaches the coach after
    a yes, once, and stays in no record."""
    await come(scene, ZOE)
    await scene.tap(COACH, "coach:nudge:1:yes")
    assert "Pour répondre, écrivez ici" in to(scene, ZOE)[0]
    [asked] = await scene.say(ZOE, "Je finis jeudi, promis")
    assert "Envoyer ceci à Claire" in plain(asked) and "Je finis jeudi, promis" in asked
    await scene.say(ZOE, "Je finis vendredi, promis")
    assert not to(scene, COACH)
    await scene.say(ZOE, "Envoyer")
    assert to(scene, COACH) == ["Ambreka vous répond : « Je finis vendredi, promis »"]
    assert "C’est envoyé à Claire." in to(scene, ZOE)[0]
    await scene.say(ZOE, "/start")
    assert not to(scene, COACH)
    assert b"vendredi" not in scene.disk.everything()[f"person-{COACH}"]
    assert tie(scene).reply == ""


async def test_a_reply_that_stays(scene: Scene) -> None:
    """Not sent, it reaches nobody."""
    await come(scene, ZOE)
    await scene.tap(COACH, "coach:nudge:1:yes")
    await scene.say(ZOE, "Je finis jeudi")
    [said] = await scene.say(ZOE, "Ne pas envoyer")
    assert "rien n’est parti" in plain(said) and not to(scene, COACH)
    assert tie(scene).reply == ""


# Sessions


@pytest.mark.parametrize(
    ("text", "locale", "at"),
    [
        ("mardi 8 à 14h", "fr", time(14)),
        ("vendredi 4 décembre à 10h30", "fr", time(10, 30)),
        ("le 7 à 9 heures", "fr", time(9)),
        ("demain midi", "fr", time(12)),
        ("le 7", "fr", None),
        ("Tuesday at 2 pm", "en", time(14)),
        ("Tuesday 2:30pm", "en", time(14, 30)),
        ("8 December at noon", "en", time(12)),
    ],
)
def test_hours(text: str, locale: str, at: time | None) -> None:
    """The hour of a session is read as people write it."""
    assert hour(text, dialogue({}, locale).content.lists) == at


async def test_the_hour_is_kept(scene: Scene) -> None:
    """The hour that was typed stands with the day, in the list, on the page and in the table; an
    hour alone is of the day that is planned."""
    await come(scene, ZOE)
    await scene.tap(COACH, "coach:plan:1")
    [said] = await scene.say(COACH, "mardi à 14h30")
    assert "séance dans 3 jours, le 24 nov. 2026 à 14 h 30" in plain(said)
    await scene.tap(COACH, "coach:plan:1")
    [said] = await scene.say(COACH, "plutôt 9h")
    assert "le 24 nov. 2026 à 9 h" in plain(said)
    assert "le 24 nov. 2026 à 9 h" in await listed(scene)
    await scene.tap(COACH, "coach:csv")
    [file] = [call.file for call in scene.out.performed if call.file]
    assert '"2026-11-24 09:00"' in file.content.decode("utf-8-sig")


async def test_the_coach_is_reminded(scene: Scene) -> None:
    """The morning of a session the coach is told who comes and when, once, with a way to prepare;
    of one that was put off, nothing."""
    await shares(scene)
    await come(scene, PAUL)
    for id, typed in ((1, "mardi à 14h"), (2, "mardi à 9h")):
        await scene.tap(COACH, f"coach:plan:{id}")
        await scene.say(COACH, typed)
    [at] = {*scene.kept(COACH).person.reminders}
    assert at.date() == date(2026, 11, 24)
    await due(scene, at)
    [said] = to(scene, COACH)
    assert said.splitlines()[:3] == [
        "Vos 2 séances d’aujourd’hui", "• Ambrero à 9 h", "• Ambreka à 14 h",
    ]  # fmt: skip
    assert labels(scene) == ["Ambrero", "Ambreka"] and option(scene, "coach:session:")
    assert scene.kept(COACH).person.reminders == ()
    await due(scene, at)
    assert not to(scene, COACH)


async def due(scene: Scene, at: datetime) -> None:
    """The time of a reminder of the coach's comes."""
    scene.now = at
    scene.out.clear()
    await scene.do(Arrival(OURS, COACH, None, Due()))


async def test_a_session_leaves_its_trace(scene: Scene) -> None:
    """Once its day is over a session is to be noted, in the list and by a filter of its own; noted,
    it is the last session, from which what changed is told."""
    await shares(scene)
    await scene.tap(COACH, "coach:plan:1")
    await scene.say(COACH, "mardi à 14h")
    scene.now = NOW + later(5)
    assert "séance du 24 nov. 2026 : à noter ?" in await listed(scene)
    await scene.tap(COACH, "coach:sort")
    assert "À noter (1)" in labels(scene)
    await scene.tap(COACH, "coach:note:1")
    await scene.say(COACH, "Elle a dit son prix")
    assert "Dernière séance le 24 nov. 2026." in await page(scene)
    assert "à noter" not in await listed(scene)
    text = await session(scene)
    assert "Première séance" not in text and "Rien n’a changé depuis le 24 nov. 2026." in text


def test_sessions_held() -> None:
    """Planning the next one keeps the day of the one before, once it is over."""
    first = Dossier().planning(date(2026, 11, 24), "14:00", NOW, TODAY)
    moved = first.planning(date(2026, 11, 25), "", None, TODAY)
    assert moved.held == () and moved.hour == ""
    after = moved.planning(date(2026, 12, 8), "", None, date(2026, 11, 26))
    assert after.held == (date(2026, 11, 25),)
    assert after.to_note(date(2026, 11, 26)) == (date(2026, 11, 25),)
    noted = after.noting(Note("Dit", NOW + later(4)))
    assert noted.to_note(date(2026, 11, 26)) == ()
    assert noted.last_held(date(2026, 11, 26)) == date(2026, 11, 25)


# What is new


async def test_what_is_new_is_said(scene: Scene) -> None:
    """What is new is said in the list and on the page: not opened yet, or which answers changed."""
    await shares(scene)
    assert "pas encore ouverte" in await listed(scene, "new")
    assert "Du nouveau : cette fiche n’a pas encore été ouverte ici." in await page(scene)
    await session(scene)
    assert "ouverte" not in await listed(scene)
    scene.now = NOW + later(2)
    await scene.tap(ZOE, "edit:quote")
    await scene.say(ZOE, "On voit enfin nos plats sur la carte")
    assert "du nouveau le 23 nov. 2026" in await listed(scene, "new")
    assert "A changé depuis le 21 nov. 2026 : " in await page(scene)
    text = await session(scene)
    assert "Du nouveau" in text and "A changé depuis le 21 nov. 2026 : " in text
    assert "Du nouveau" not in await session(scene)


async def test_an_action_that_presses_is_due_by_its_day(scene: Scene) -> None:
    """What presses by a day is due that day, and not a week after it was chosen."""
    await shares(scene, pressing="Un prix avant le 20 décembre", action="pressing")
    assert tie(scene).standing.due == date(2026, 12, 20)
    scene.now = NOW + later(8)
    assert "Ambreka" not in await listed(scene, "due")
    scene.now = NOW + later(29)
    assert "Ambreka" in await listed(scene, "due")


# Who leaves


LEAVING = situation("marco") | {
    "favourite": "Kévin de la coop", "met_through": "Samira, de l’atelier",
}  # fmt: skip


@pytest.mark.parametrize(
    ("pressing", "found"),
    [
        ("Kévin part le 22 janvier, et je n’ai rien derrière", "leaving_favourite"),
        ("Samira part en congé maternité avant le 12 décembre", "leaving_introducer"),
        ("Samira déménage à Lyon", "leaving_introducer"),
        ("Kévin attend un prix. Le voisin part demain", ""),
        ("Kévin attend un prix pis Jade part le neuf janvier pis Samira veut une date", ""),
        ("Jade dit que Kévin part", "leaving_favourite"),
        ("la femme de Kévin part, et la collègue de Samira déménage", ""),
        ("Kévin ne part pas", ""),
        ("Kévin de la coop part le 22", "leaving_favourite"),
        ("Samira est en congé maternité, Kévin prend son temps", "leaving_introducer"),
        ("Kévin’s boss is leaving", ""),
        ("Kévin is leaving in March", "leaving_favourite"),
        ("la plus grosse part vient de Kévin", ""),
    ],
)
def test_who_leaves(pressing: str, found: str) -> None:
    """When the favourite leaves, or who sent them, it is the first tension, and says nothing of
    why; of somebody else, or of a share of something, there is none."""
    d = dialogue(LEAVING | {"pressing": pressing, "favourite_family": 0, "share": 55}, "fr")
    of = Told(d, behind=True, own=False)
    held = tensions(of.evidence, d.interview.values().__contains__)
    ids = [one.id for one in held if one.id.startswith("leaving")]
    assert ids == ([found] if found else [])
    if found:
        assert held[0].id == found
        said = d.texts.text(held[0].words)
        assert "s’en va" in said and "maternité" not in said


@pytest.mark.parametrize("case", ["no_customer", "talks_compliments", "fear"])
def test_a_beginner_is_asked_something(case: str) -> None:
    """Somebody without a customer yet gives something to begin a session with as well."""
    assert asked(situation(case))


def asked(values: dict[str, Any], n: int = 1) -> list[str]:
    d = dialogue(values, "fr")
    of = Told(d, behind=True, own=False)
    held = tensions(of.evidence, d.interview.values().__contains__)
    return [plain(str(line)) for line in questions(of, held, n)]


def test_a_price_paid_elsewhere() -> None:
    """A beginner who was told what somebody pays today is asked which price they will say, when."""
    values = situation("no_customer") | {
        "talks": ["Bernadette", "Cindy"], "talk_gave": ["time"], "talk_gave.1": ["data"],
        "talk_pays": "390 € par semaine chez un grossiste", "talk_pays.1": "38 € par semaine",
    }  # fmt: skip
    assert "Quel prix diriez-vous à Bernadette, et quel jour ?" in "\n".join(asked(values))


def test_not_the_same_question_for_three() -> None:
    """Of whom the same is true, three are asked three questions."""
    for id in ("favourite_group", "hours_elsewhere", "main_road", "seen_and_taken"):
        d = dialogue(dict(EVERY), "fr")
        of = Told(d, behind=True, own=False)
        rule = RULES[id](of.evidence.answers, of.evidence)
        assert rule is not None
        ways = {d.texts.text(Words(f"tension-ask.{id}", {**rule[1], "n": n})) for n in range(3)}
        assert len(ways) == 3


# Names


async def test_a_name_typed_at_the_list(scene: Scene) -> None:
    """A name typed under the list opens the page of whoever is called so; nearly so, they are
    proposed; of nobody, a coach without an interview is not led into one."""
    scene.names |= {PAUL: "Yannis", MIA: "Max"}
    for person in (ZOE, PAUL, MIA):
        await come(scene, person)
    await listed(scene)
    [found] = await scene.say(COACH, "ambreka")
    assert plain(found).startswith("Ambreka ")
    await listed(scene)
    [near] = await scene.say(COACH, "yanis")
    assert "les plus proches : 1" in plain(near) and "Yannis" in plain(near)
    await listed(scene)
    [none] = await scene.say(COACH, "gontran")
    assert "Trouvés pour « gontran » : personne" in plain(none)
    assert scene.kept(COACH).person.interview is None
    [near] = await scene.say(COACH, "/coachees yanis")
    assert "Yannis" in plain(near)
    [near] = await scene.say(COACH, "/coachees maxime")
    assert "les plus proches : 1" in plain(near) and labels(scene)[0] == "Max"
    [found] = await scene.say(COACH, "/coachees Max")
    assert "Trouvés pour « max » : 1" in plain(found) and labels(scene)[0] == "Max"


async def test_no_more_news_is_asked(scene: Scene) -> None:
    """To hear of nobody any more is asked first."""
    said = await scene.tap(COACH, "coach:heard:off")
    assert "Ne plus vous avertir ?" in plain(said[0]) and as_coach(scene).told
    await scene.say(COACH, "Oui, ne plus m’avertir")
    assert not as_coach(scene).told


# An evening


def test_an_evening() -> None:
    """Each pattern has its exercise, in every language; an evening opens three, no two alike."""
    every = [id for of in THEMES.values() for id in of]
    assert sorted(every) == sorted(PATTERNS)
    for texts in words().texts.values():
        assert all(texts.has(f"group-exercise.{theme}") for theme in THEMES)
    opened = opened_together([*PATTERNS])
    assert [theme for theme, _ in opened] == ["late", "work", "readers"] and len(opened) == OPENED
    assert opened_together([]) == ()
