"""What is done with saved sheets: named, put first, taken back, deleted."""

from msgspec.structs import replace

from flows.asking.interview import frontier
from flows.asking.question import name
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Slot
from flows.interview.table import ASKED_ANEW
from flows.protocol.exchange import Said
from flows.reading.masking import masked
from flows.record.shelf import find, forgotten
from flows.saved.actions import First, Forget, Restore, Undo
from flows.saved.screens import NAME, called
from flows.words.texts import cut


def rename(d: Dialogue, ref: str, said: Said) -> None:
    """Takes the name typed: no address, phone or family name, on one line."""
    called_by = cut(masked(said.text, d.content.lists).text, NAME)
    sheet, current = find(d.person, ref), d.person.current
    if sheet is not None and called_by:
        d.person = d.person.with_interview(replace(sheet.interview, name=called_by))
        d.person = replace(d.person, current=current)
    d.show("saved", ref)


def make_primary(d: Dialogue, action: First, message: int | None) -> None:
    """The persona of this sheet comes first."""
    sheet = find(d.person, action.ref)
    if sheet is not None and sheet.interview.given.get("favourite"):
        d.person = replace(d.person, primary=sheet.interview.id)
    d.show("saved", action.ref)


def forget(d: Dialogue, action: Forget, message: int | None) -> None:
    """A sheet goes for good: with its answers, unless it is one of before."""
    sheet = find(d.person, action.ref)
    if sheet is not None:
        d.person = replace(forgotten(d.person, sheet), screen=None)
        kind = "now" if sheet.version is None else "before"
        d.say("sheet-forgotten", name=called(d, sheet), kind=kind)
    d.show("sheets")


def restore(d: Dialogue, action: Restore, message: int | None) -> None:
    """The answers are again what they were in a sheet of before; the present ones are kept."""
    sheet = find(d.person, action.ref)
    if sheet is None or sheet.version is None:
        return d.show("sheets")
    now = next(i for i in d.person.interviews if i.id == sheet.interview.id)
    given = {s: g for s, g in sheet.interview.given.items() if not _closing(s)}
    given |= {s: g for s, g in now.given.items() if _closing(s)}
    before = {
        s: now.given.get(s) for s in {**now.given, **given} if now.given.get(s) != given.get(s)
    }
    kept = now.remembering(before, d.now) if before else now
    d.person = d.person.with_interview(replace(kept, given=given))
    d.move(frontier(d))
    d.go_on()


def undo(d: Dialogue, action: Undo, message: int | None) -> None:
    """The last correction is as if it had not been."""
    sheet = find(d.person, action.before)
    last = d.interview.versions[-1:]
    if sheet is None or not last or sheet.ref != f"{d.interview.id}.{last[0].id}":
        return d.show("sheets")  # an old button: another correction came since
    given = {**d.interview.given, **{s: g for s, g in last[0].before.items() if g is not None}}
    new = {slot for slot, old in last[0].before.items() if old is None}
    given = {slot: g for slot, g in given.items() if slot not in new}
    d.change(given=given, versions=d.interview.versions[:-1])
    d.move(frontier(d))
    names = tuple(name(d, Slot.parse(slot)) for slot in last[0].before)
    d.say("undone", names=names)
    d.go_on()


def _closing(slot: str) -> bool:
    return Slot.parse(slot).question in ASKED_ANEW
