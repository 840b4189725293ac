"""Honest sentences and planted lies, over the texts of people who are invented."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from bot import content
from flows.desk.dialogue import Dialogue
from flows.desk.voice import Content
from flows.home.asked import answer
from flows.pen.case import Known
from flows.pen.check import MOST_NAMED, MOST_OF_A_SENTENCE, fault
from flows.pen.faults import Fault
from flows.pen.tasks import Fact, Kind, Origin, Sentence, Task
from flows.reading.phrases import plain
from flows.record.person import Person
from flows.rooms import HOUSE
from flows.writing.answering import task_of
from flows.writing.judging import known
from flows.writing.passages import passage
from tests.conversing import words

FOLDER = Path(__file__).parent
PEOPLE = ("sweep", "prevention", "designer")
HOST = "pen.example"
NOW = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)


class Planted(Struct, frozen=True):
    """A sentence for a text. kind: what sort of lie it is, "" when it is honest."""

    person: str
    key: str
    task: Task
    sentence: Sentence
    kind: str = ""


@cache
def with_pen() -> Content:
    """The content of a host that offers a pen."""
    return replace(words(), pen=content.pen(HOST))


@cache
def person(name: str) -> Person:
    """One of those who are invented."""
    return msgspec.json.decode((FOLDER / "people" / f"{name}.json").read_bytes(), type=Person)


def dialogue(name: str) -> Dialogue:
    """A dialogue with one of them, where there is a pen."""
    return Dialogue(person(name), with_pen(), NOW, HOUSE)


@cache
def task(name: str, key: str) -> Task:
    """What the pen is asked on a screen of theirs, or about a question ("? …")."""
    d = dialogue(name)
    if key.startswith("?"):
        answer(d, key[2:])
        return task_of(d, (d.person.screen or "").partition(":")[2], key[2:])
    there = passage(d, key)
    assert there is not None, (name, key)
    return there.task


@cache
def judge(name: str, key: str) -> Known:
    """By what that is judged."""
    pen = with_pen().pen
    assert pen is not None
    return known(pen, dialogue(name), task(name, key))


def keys(name: str) -> tuple[str, ...]:
    """Where honest sentences are written of them."""
    return tuple(of["key"] for of in _read("honest.toml")["of"] if of["person"] == name)


def found(one: Planted) -> Fault | None:
    """What the check finds."""
    return fault(one.task, one.sentence, judge(one.person, one.key))


def _read(name: str) -> Any:
    return msgspec.toml.decode((FOLDER / name).read_bytes())


def honest() -> Iterator[Planted]:
    """Those of a good writer."""
    for of in _read("honest.toml")["of"]:
        asked = task(of["person"], of["key"])
        for text, ids in of["sentences"]:
            named = tuple(id for id in ids.split() if id in {f.id for f in asked.facts})
            yield Planted(of["person"], of["key"], asked, Sentence(text, named or ("who",)))


def near(name: str) -> Iterator[Planted]:
    """Sentences that say the facts again in other words (true.toml), or nearly (false.toml): each
    with the facts it is about, and whom it is for where it is of a text."""
    for of in _read(name)["of"]:
        asked = task(of["person"], of["key"])
        more = tuple(Fact(id, "", text) for id, text in of.get("facts", ()))
        asked = replace(asked, facts=(*asked.facts, *more))
        for text, ids, *to in of["sentences"]:
            known = {fact.id for fact in asked.facts}
            named = tuple(id for id in ids.split() if id in known)
            said = Sentence(text, named, 1, *to)
            yield Planted(of["person"], of["key"], asked, said)


def lies() -> Iterator[Planted]:
    """Each planted sentence in each text of its language; then honest ones, made false."""
    table = _read("lies.toml")
    for name in PEOPLE:
        for key in keys(name):
            asked = task(name, key)
            of = {**table[asked.language], "sold": table["sold"].get(name, [])}
            if asked.kind is Kind.MESSAGE:
                of["private"] = table["private"][name]
            for kind, texts in of.items():
                for text in texts:
                    yield Planted(name, key, asked, Sentence(text, _nearest(asked, text)), kind)
    yield from chain.from_iterable(map(_falsified, honest()))


def _nearest(asked: Task, text: str) -> tuple[str, ...]:
    """The facts that a liar would name: as many as may be, those that share most words first."""
    said = {*plain(text).split()}
    order = sorted(asked.facts, key=lambda fact: -len(said & {*plain(fact.text).split()}))
    return tuple(fact.id for fact in order[:MOST_NAMED])


def _falsified(one: Planted) -> Iterator[Planted]:
    """An honest sentence with another figure or name, for no reason, or for too long."""
    text, asked = one.sentence.text, one.task

    def told(text: str, kind: str, ids: tuple[str, ...] = one.sentence.rests_on) -> Planted:
        return Planted(one.person, one.key, asked, Sentence(text, ids), kind)

    for number in dict.fromkeys(n for n in text.replace("\u00a0", " ").split() if n.isdecimal()):
        yield told(text.replace(number, str(int(number) + 7)), "figure")
    who = next((f.text for f in asked.facts if f.origin is Origin.READER), "")
    if who and who in text and " " not in who:
        yield told(text.replace(who, "Fernande"), "name")
    yield told(text, "source", ())
    yield told(text, "source", ("nowhere",))
    yield told(f"{text} " * (MOST_OF_A_SENTENCE // len(text) + 1), "length")
