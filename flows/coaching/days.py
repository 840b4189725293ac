"""The days by which something is to be done, as somebody's sheet tells them: near, or over."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from flows.coaching.patterns import on_sheet
from flows.desk.dialogue import Dialogue, day, reading
from flows.interview.answers import Action
from flows.papers.told import Told
from flows.reading.days import Lead, ahead
from flows.reading.lists import Lists
from flows.reading.phrases import plain
from flows.reading.replies import sentences
from flows.record.person import Followed, Interview
from flows.sheet.line import NOTED, inner, quoted

# What is told of what is still to be done.
PRESSES = "pressing"


class Promised(Struct, frozen=True):
    """A day: `within` their own sentence; "" where the one before is within the same."""

    within: str
    on: date


def promised(told: Told, at: Followed | None, answers: bool) -> tuple[Promised, ...]:
    """The days of what presses, the first one first, as far as that may be read: without the
    answers, as the sheet quotes it; at: the action they are at, which ends them once it is done."""
    given, d = told.d.interview.given.get(PRESSES), told.d
    if given is None or not isinstance(given.value, str):
        return ()
    done = at is not None and at.what is Action.PRESSING and at.done is not None
    if done or not (answers or PRESSES in on_sheet(told.sheet)):
        return ()
    text = given.value if answers else quoted(given.value, told.evidence.limits, NOTED)
    found = (
        Promised(told.masked(thing), on)
        for sentence in sentences(inner(text))
        for thing, days in _things(sentence, day(d, given.at), d.content.lists)
        for on in days
    )
    every = sorted(dict.fromkeys(found), key=lambda one: one.on)
    before = ("", *(one.within for one in every))
    return tuple(
        replace(one, within="" if one.within == last else one.within)
        for one, last in zip(every, before, strict=False)
    )


def _things(sentence: str, today: date, lists: Lists) -> Iterator[tuple[str, tuple[date, ...]]]:
    """The things told one after the other, « … avant le 11, pis Jade … le 9 », each with its days:
    those that it is to be done by; where it has none, those that it tells."""
    done: list[str] = []
    for part in _apart(sentence.split(), lists):
        if done and ahead(part, today, lists) and ahead(" ".join(done), today, lists):
            yield _thing(" ".join(done), today, lists)
            done = []
        done.append(part)
    yield _thing(" ".join(done), today, lists)


def _thing(text: str, today: date, lists: Lists) -> tuple[str, tuple[date, ...]]:
    every = ahead(text, today, lists)
    led = [on for one, on in every if one.lead is not Lead.TOLD]
    return text, tuple(led or (on for _, on in every))


def _apart(words: list[str], lists: Lists) -> Iterator[str]:
    """What stands between « pis », « et puis »."""
    marks = sorted((p.split() for p in lists.calling.apart), key=len, reverse=True)
    said, start, at = [plain(word) for word in words], 0, 0
    while at < len(words):
        size = next((len(m) for m in marks if said[at : at + len(m)] == m), 0)
        if size:
            yield " ".join(words[start:at])
            start = at + size
        at += max(size, 1)
    yield " ".join(words[start:])


def first_day(
    d: Dialogue, shared: Interview | None, at: Followed | None, answers: bool
) -> date | None:
    """The first of them, for the list of a coach who may read this sheet."""
    of = reading(d, shared) if shared and PRESSES in shared.given else None
    if of is None:
        return None
    return next((one.on for one in promised(Told(of, False, False), at, answers)), None)
