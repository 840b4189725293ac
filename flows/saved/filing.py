"""What is done with saved sheets: named, put first, taken back, deleted."""

from collections.abc import Callable

from msgspec.structs import replace

from flows import answering, screens
from flows.asking import name
from flows.dialogue import Dialogue
from flows.events import Said
from flows.interview import CLOSING
from flows.machine import Slot
from flows.saved.screens import NAME, called
from flows.saved.sheets import find, forgotten
from flows.texts import cut
from flows.wording.masking import masked


def rename(d: Dialogue, ref: str, said: Said) -> None:
    """Takes the name typed: no address, phone or family name, on one line."""
    called_by = cut(masked(said.text, d.content.lists).text, NAME)
    sheet, current = find(d.person, ref), d.person.current
    if sheet is not None and called_by:
        d.person = d.person.with_interview(replace(sheet.interview, name=called_by))
        d.person = replace(d.person, current=current)
    screens.show(d, "saved", ref)


def make_primary(d: Dialogue, arguments: list[str]) -> None:
    """The persona of this sheet comes first."""
    sheet = find(d.person, ":".join(arguments))
    if sheet is not None and sheet.interview.given.get("favourite"):
        d.person = replace(d.person, primary=sheet.interview.id)
    screens.show(d, "saved", ":".join(arguments))


def forget(d: Dialogue, arguments: list[str]) -> None:
    """A sheet goes for good: with its answers, unless it is one of before."""
    sheet = find(d.person, ":".join(arguments))
    if sheet is not None:
        d.person = replace(forgotten(d.person, sheet), screen=None)
        kind = "now" if sheet.version is None else "before"
        d.say("sheet-forgotten", name=called(d, sheet), kind=kind)
    screens.show(d, "sheets")


def restore(d: Dialogue, arguments: list[str]) -> None:
    """The answers are again what they were in a sheet of before; the present ones are kept."""
    sheet = find(d.person, arguments[0] if arguments else "")
    if sheet is None or sheet.version is None:
        return screens.show(d, "sheets")
    now = next(i for i in d.person.interviews if i.id == sheet.interview.id)
    given = {s: g for s, g in sheet.interview.given.items() if not _closing(s)}
    given |= {s: g for s, g in now.given.items() if _closing(s)}
    before = {
        s: now.given.get(s) for s in {**now.given, **given} if now.given.get(s) != given.get(s)
    }
    kept = now.remembering(before, d.now) if before else now
    d.person = d.person.with_interview(replace(kept, given=given))
    d.move(answering.frontier(d))
    answering.open_place(d)


def undo(d: Dialogue, arguments: list[str]) -> None:
    """The last correction is as if it had not been."""
    sheet = find(d.person, arguments[0] if arguments else "")
    last = d.interview.versions[-1:]
    if sheet is None or not last or sheet.ref != f"{d.interview.id}.{last[0].id}":
        return screens.show(d, "sheets")  # an old button: another correction came since
    given = {**d.interview.given, **{s: g for s, g in last[0].before.items() if g is not None}}
    new = {slot for slot, old in last[0].before.items() if old is None}
    given = {slot: g for slot, g in given.items() if slot not in new}
    d.change(given=given, versions=d.interview.versions[:-1])
    d.move(answering.frontier(d))
    names = tuple(name(d, Slot.parse(slot)) for slot in last[0].before)
    d.say("undone", names=names)
    answering.open_place(d)


def _closing(slot: str) -> bool:
    return Slot.parse(slot).question in CLOSING


WAYS: dict[str, Callable[[Dialogue, list[str]], None]] = {
    "primary": make_primary,
    "forget": forget,
    "restore": restore,
    "undo": undo,
}
