"""What the bot made of a reply, held against its label."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from msgspec import Struct

from flows.interview.answers import NO_FAMILY
from flows.interview.choices import FamilyChoice
from flows.interview.kinds import NONE, Question, Several, Text
from flows.interview.path import walked
from flows.interview.table import QUESTIONS
from flows.protocol.exchange import Said
from flows.reading.masking import masked
from flows.reading.phrases import plain
from flows.record.person import Person
from flows.rooms import turn
from tests.conversing import words
from tests.hearing.scene import NOW, Context, asked

MESSAGE = 77
# Names are the same with and without the word that leads to them: « le patron », "the vicar".
_LEADING = {"le", "la", "les", "l", "un", "une", "des", "mon", "ma", "mes", "the", "a", "an", "my"}


class Heard(StrEnum):
    """What became of a reply. words: kept in their own words where an option says it."""

    RIGHT = "right"
    PROPOSED = "proposed"
    ASKED = "asked back"
    REFUSED = "refused"
    WORDS = "own words"
    WRONG = "wrong"
    STORED = "stored"


class Reply(Struct, frozen=True):
    """A line of a corpus. expect: see the README beside the corpus."""

    lang: str
    q: str
    reply: str
    expect: dict[str, Any]
    ctx: Context = {}
    note: str = ""


class Judged(Struct, frozen=True):
    """A reply, what became of it, and what was understood."""

    reply: Reply
    heard: Heard
    made: Any


def judged(reply: Reply) -> Judged:
    """Types the reply to its question, in one turn of the pure half."""
    before = asked(reply.lang, reply.q, reply.ctx)
    after = turn(before, Said(reply.reply, MESSAGE), words(), NOW).person
    return Judged(reply, *after_judged(reply, before, after))


def after_judged(reply: Reply, before: Person, after: Person) -> tuple[Heard, Any]:
    """What became of a reply between two records, and what was made of it."""
    opened, left = before.interview, after.interview
    if opened is None or left is None:
        raise ValueError("no interview is open")
    question, at = QUESTIONS[reply.q], opened.place.at
    value = left.given[at].value if at in left.given else None
    missed = left.place.misses > opened.place.misses
    expect = reply.expect
    if "about" in expect:
        stored = value is not None
        return (Heard.STORED if stored else Heard.REFUSED if missed else Heard.RIGHT), value
    wanted = expect.get("any", [expect["value"]] if "value" in expect else [])
    if value is not None:
        return _taken(question, value, wanted, before), value
    proposed = [_tapped(question, option, after) for option in left.place.proposed]
    if left.place.picked and _matches(question, left.place.picked, wanted, before):
        return Heard.PROPOSED, left.place.picked  # ticked already: one tap on OK
    if not wanted:
        return Heard.RIGHT, proposed
    if proposed and _matches(question, proposed[0], wanted, before):
        return Heard.PROPOSED, proposed
    return (Heard.ASKED if proposed or not missed else Heard.REFUSED), proposed


def _taken(question: Question, value: Any, wanted: list[Any], before: Person) -> Heard:
    if _matches(question, value, wanted, before):
        return Heard.RIGHT
    own = isinstance(question, Text) or _has_words(value)
    if own and any("other" in one for one in wanted if isinstance(one, str | list)):
        return Heard.RIGHT  # more is kept than the button for all others would
    if not wanted:  # their own words are a good way to keep what no option covers
        return Heard.RIGHT if own else Heard.WRONG
    return Heard.WORDS if own and not isinstance(question, Text) else Heard.WRONG


def _has_words(value: Any) -> bool:
    parts = value if isinstance(value, list) else [value]
    return any(isinstance(part, dict) and "words" in part for part in parts)


def _tapped(question: Question, option: str, after: Person) -> Any:
    """The answer by a tap on what is proposed, on top of what is ticked already."""
    interview = after.interview
    if interview is None:
        return None
    value, picked = (
        question.tapped(option, walked(interview.given).path.answers),
        interview.place.picked,
    )
    return question.joined(picked, value) if isinstance(question, Several) and picked else value


def matches(reply: Reply, value: Any, before: Person) -> bool:
    """Whether a value is what a reply means."""
    expect = reply.expect
    wanted = expect.get("any", [expect["value"]] if "value" in expect else [])
    return _matches(QUESTIONS[reply.q], value, wanted, before)


def _matches(question: Question, value: Any, wanted: list[Any], before: Person) -> bool:
    return any(_same(question, value, one, before) for one in wanted)


def _same(question: Question, value: Any, wanted: Any, before: Person) -> bool:
    if isinstance(question, FamilyChoice) and before.interview:
        if NO_FAMILY in (value, wanted) or wanted == NONE:
            return bool(value == NO_FAMILY)
        name = walked(before.interview.given).path.answers.families[value].name
        return wanted in (name, str(value))  # a label gives its name, or its place
    match wanted:
        case True:
            return isinstance(value, str) and value != ""
        case "nothing":
            return value in ("", "nothing")
        case list() if question.kind == "names":
            kept = [masked(name, words().lists).text for name in wanted]  # no family name is
            return isinstance(value, list) and _named(value) in (_named(wanted), _named(kept))
        case list() if question.kind == "counts":
            return bool(value == wanted)
        case list():
            ids = [v for v in value if isinstance(v, str)] if isinstance(value, list) else []
            return sorted(ids) == sorted(wanted)
        case int() | float() if isinstance(value, dict):
            return bool(value.get("amount") == wanted)
        case str() if question.kind == "text":
            return isinstance(value, str) and _named([value]) == _named([wanted])
        case _:
            return bool(value == wanted)


def _named(names: Iterable[str]) -> set[str]:
    return {_bare(plain(name)) for name in names}


def _bare(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and first in _LEADING else name
