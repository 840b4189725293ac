"""The sheets a person has: one an interview as it stands, one each version of before.

A sheet is called by its reference: "3" is the one of interview 3, "3.2" its version 2.
Of several favourites, each sheet is a persona of the same person. A dialogue may be on another
sheet than the open one.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue, understood
from flows.interview.answers import Depth, Given
from flows.interview.table import is_of_the_long_one
from flows.record.person import Interview, Person, latest

# Ours: whoever comes back after this long sits down again.
SITTING = timedelta(hours=1)


class Saved(Struct, frozen=True):
    """A sheet. interview: with the answers of that time. at: when its last answer was given, or
    until when it held. version: None for the sheet as it stands. corrected: the answers that a
    correction replaced then."""

    ref: str
    interview: Interview
    at: datetime
    version: int | None = None
    corrected: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What it is called: by the person, else by its favourite; "" when it has neither."""
        favourite = self.interview.given.get("favourite")
        return self.interview.name or str((favourite and favourite.value) or "")


def saved(person: Person) -> tuple[Saved, ...]:
    """All of them, the most recent first, those of before after those that hold; interviews without
    an answer have none."""
    every = (sheet for interview in person.interviews for sheet in _of(interview))
    newest = sorted(every, key=lambda sheet: sheet.at, reverse=True)
    return tuple(sorted(newest, key=lambda sheet: sheet.version is not None))


def by_sitting(sheets: Sequence[Saved]) -> tuple[Saved, ...]:
    """The same, of those that one sitting corrected the first alone: the sheet as it was before."""
    begun: dict[int, datetime] = {}
    kept: list[Saved] = []
    for sheet in sorted(sheets, key=lambda sheet: (sheet.at, sheet.version or 0)):
        before = begun.get(sheet.interview.id) if sheet.version is not None else None
        if sheet.version is not None:
            begun[sheet.interview.id] = sheet.at
        if before is None or sheet.at - before >= SITTING:
            kept.append(sheet)
    refs = {sheet.ref for sheet in kept}
    return tuple(sheet for sheet in sheets if sheet.ref in refs)


def _of(interview: Interview) -> Iterator[Saved]:
    at = latest(interview)
    if at is not None:
        yield Saved(str(interview.id), interview, at)
    for version in interview.versions:
        then = as_of(interview, version.id)
        if then is not None:
            ref = f"{interview.id}.{version.id}"
            yield Saved(ref, then, version.until, version.id, tuple(version.before))


def as_of(interview: Interview, version: int) -> Interview | None:
    """The same as it was in a version, by its id; None when there is no such version."""
    given, at = dict(interview.given), len(interview.versions)
    while at and interview.versions[at - 1].id >= version:
        at -= 1
        for slot, old in interview.versions[at].before.items():
            given.pop(slot, None)
            given.update({slot: old} if old else {})
    if at == len(interview.versions) or interview.versions[at].id != version:
        return None
    told = _told_by(given, interview.versions[at].until)
    return replace(interview, given=told, versions=interview.versions[:at], open=False)


def _told_by(given: Mapping[str, Given], until: datetime) -> Mapping[str, Given]:
    """The answers of a short interview without those that a longer one asked for later."""
    depth = given.get("depth")
    if depth is None or depth.value != Depth.EXPRESS:
        return given
    longer = (slot for slot in given if is_of_the_long_one(slot))
    later = {slot for slot in longer if given[slot].at >= until}
    return {slot: one for slot, one in given.items() if slot not in later}


def find(person: Person, ref: str) -> Saved | None:
    """The person's sheet of this reference; None when they have no such sheet."""
    id, _, _ = ref.partition(".")
    theirs = (i for i in person.interviews if str(i.id) == id)
    return next((sheet for i in theirs for sheet in _of(i) if sheet.ref == ref), None)


def forgotten(person: Person, sheet: Saved) -> Person:
    """The person without this sheet: with its answers, unless it is a sheet of before."""
    if sheet.version is not None:
        whole = next(i for i in person.interviews if i.id == sheet.interview.id)
        changed = whole.without(sheet.version)
        return replace(person, interviews=_replaced(person, changed))
    left = tuple(i for i in person.interviews if i.id != sheet.interview.id)
    current = person.current if person.current != sheet.interview.id else None
    return replace(person, interviews=left, current=current or (left[-1].id if left else None))


def _replaced(person: Person, changed: Interview) -> tuple[Interview, ...]:
    return tuple(changed if i.id == changed.id else i for i in person.interviews)


def about(d: Dialogue, ref: str) -> Dialogue | None:
    """A dialogue on one of the person's sheets; None when they have no such sheet."""
    sheet = find(d.person, ref)
    return None if sheet is None else on(d, sheet)


def on(d: Dialogue, sheet: Saved) -> Dialogue:
    """A dialogue on this sheet, as if its interview were the open one."""
    known = partial(understood, d.content, sheet.interview)
    interview = d.memory.once("understood", sheet.interview, known)
    of = Dialogue(d.person.with_interview(interview), d.content, d.now, d.house)
    of.memory, of.heard = d.memory, d.heard
    return of
