"""What may not be lost of a record, told apart from the form in which it is kept.

`python -m tests.remembering` writes anew the sheets that the earlier records give today, to be read
as a change of words like any other; what is remembered of them is written once, with them.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from bot.turns.circles import roster_record
from bot.turns.records import Kept
from flows.desk.dialogue import Dialogue
from flows.desk.shelf import as_of
from flows.interview.answers import Given
from flows.papers.manuscript import manuscript
from flows.papers.takeaway import handed
from flows.record.person import Interview, Person, Settings
from flows.record.ties import Coach, Roster, Tie
from tests.coaching_scene import Scene
from tests.conversing import words
from tests.papers_for_tests import NOW
from tests.recorder import Gestures
from tests.recording import FOLDER

Json = Any
PEOPLE, SHEETS = "remembered.json", "sheets.md"
SCENES = sorted(path.parent for path in FOLDER.glob("v*/*/talk.txt"))


def stored(folder: Path) -> dict[str, bytes]:
    """The records of a scene, by their keys."""
    return {path.stem: path.read_bytes() for path in folder.glob("*-*.json")}


def opened(folder: Path) -> Scene:
    """A bot of today on the records of a scene."""
    scene = Scene()
    scene.now = NOW.replace(year=2027, month=6)
    for name, payload in stored(folder).items():
        scene.disk.save(name, payload, 0)
        if name.startswith("person-"):
            kept = msgspec.json.decode(payload, type=Kept)
            person, locale = int(name.partition("-")[2]), kept.person.locale or "fr"
            scene.hands[person] = Gestures(person, locale, max(kept.seen))
    return scene


def people(folder: Path) -> dict[str, Kept]:
    """Everybody in a scene, by their keys."""
    them = (name for name in stored(folder) if name.startswith("person-"))
    return {name: opened(folder).kept(int(name.partition("-")[2])) for name in sorted(them)}


def remembered(kept: Kept) -> Json:
    """All that a person gave or chose."""
    person = kept.person
    told: dict[str, Any] = {
        "settings": _settings(person.settings),
        "interviews": [_interview(interview) for interview in person.interviews],
        "prospects": [(p.name, p.given, p.verdict, p.outcome) for p in person.prospects],
        "coach": _coach(person.coach) if person.coach else None,
        "ties": [_tie(tie) for tie in person.ties],
    }
    return msgspec.json.decode(msgspec.json.encode(told))


def _interview(interview: Interview) -> Json:
    return {
        "begun": interview.begun,
        "finished": interview.finished,
        "name": interview.name,
        "at": interview.place.at,
        "answers": _answers({**interview.unread, **interview.given}),
        "before": [(version.until, _answers(version.before)) for version in interview.versions],
        "news": [(news.kind, news.at, news.given) for news in interview.news],
        "tasks": [(t.what, t.own, t.since, t.until, t.done) for t in interview.tasks],
        "planned": interview.planned and (interview.planned.at, interview.planned.days),
    }


def _settings(chosen: Settings) -> Json:
    return chosen.language, chosen.tu, chosen.currency, chosen.time_zone


def _answers(given: Any) -> dict[str, Json]:
    return {slot: _answer(given[slot]) for slot in sorted(given)}


def _answer(given: Given | None) -> Json:
    return given and (given.value, given.more, given.at, given.message)


def _coach(coach: Coach) -> Json:
    links = [(i.code, i.label, i.until, i.most, i.revoked) for i in coach.links]
    return coach.name, coach.welcome, links, coach.told, sorted(coach.notes.values())


def _tie(tie: Tie) -> Json:
    return tie.name, tie.called, tie.invitation, tie.consent, tie.nudges, tie.asked


def rostered(folder: Path, coach: int) -> Json:
    """Who is in a coach's roster, as far as it counts them."""
    payload = opened(folder).disk.found(roster_record(coach))
    entries = msgspec.json.decode(payload, type=Roster).entries
    return [[entry.invitation, entry.stage, entry.shares] for entry in entries]


def sheets(kept: Kept) -> Iterator[str]:
    """Every finished sheet of a person, those of before too, as it is taken away."""
    for interview in (i for i in kept.person.interviews if i.finished):
        yield _sheet(kept.person, interview)
        for version in reversed(interview.versions):
            before = as_of(interview, version.id)
            yield from [_sheet(kept.person, before)] if before else []


def _sheet(person: Person, interview: Interview) -> str:
    dialogue = Dialogue(person.with_interview(interview), words(), NOW)
    return manuscript(handed(dialogue, "markdown"), words()).text or ""


def every_sheet(folder: Path) -> str:
    """Every sheet of a scene, one after the other."""
    every = (text for kept in people(folder).values() for text in sheets(kept))
    return "\n".join(every) or "# -\n"


def main() -> None:
    """Writes the sheets anew; what is remembered, where it was never written."""
    for folder in SCENES:
        (folder / SHEETS).write_text(every_sheet(folder), encoding="utf-8")
        if not (folder / PEOPLE).exists():
            told = {name: remembered(kept) for name, kept in people(folder).items()}
            (folder / PEOPLE).write_bytes(msgspec.json.encode(told))


if __name__ == "__main__":
    main()
