"""The saved sheets: their list, and what can be done with each: named, put first, taken back,
deleted."""

from collections.abc import Sequence

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.changed import changed_html
from flows.asking.interview import frontier
from flows.asking.question import name
from flows.desk.dialogue import (
    Dialogue,
    Persona,
    Screen,
    See,
    Show,
    Turn,
    beside,
    button,
    day,
    going_on,
    labelled,
    laid_out,
    paged,
)
from flows.desk.shelf import Saved, about, by_sitting, find, forgotten, on, saved
from flows.desk.telling import PARTS, part_html, part_of
from flows.interview.answers import Slot
from flows.interview.table import ASKED_ANEW
from flows.protocol.actions import Action
from flows.protocol.exchange import Button, Rows, Said
from flows.record.person import role
from flows.saved.actions import First, Forget, Restore, Undo
from flows.words.texts import Words, cut

# Ours: as many lines and buttons as a phone shows at once.
PAGE = 6
NAME, NAME_ON_BUTTON = 40, 18
NAMED = 2  # of the answers corrected since a sheet of before


def sheets_screen(d: Dialogue, arg: str) -> Screen:
    """All of them, most recent first, by pages; `arg`: the page, from 0."""
    sheets = by_sitting(saved(d.person))
    if not sheets:
        return Screen(d.html("screen-sheets-none"), going_on(d))
    lines, rows = _listed(d, sheets, arg)
    html = d.html("screen-sheets", count=len(sheets), lines=lines)
    another = (button(d, "start-another", Turn("new")),)
    return Screen(html, (*rows, another, *going_on(d)))


def _listed(d: Dialogue, sheets: Sequence[Saved], page: str) -> tuple[Markup, Rows]:
    """A page of sheets: a line and a button each, then the buttons to the pages beside it."""
    shown = paged(sheets, page, PAGE)
    listed = shown.items.items()
    lines = Markup("\n\n").join(_line(d, n, sheet) for n, sheet in listed)
    names = {n: cut(_on_button(d, s), NAME_ON_BUTTON) for n, s in listed}
    choices = (
        labelled(d.label("sheet-choice", n=n, name=names[n]), Turn("saved", sheet.ref))
        for n, sheet in listed
    )
    turns = beside(d, shown.at, shown.pages, lambda at: Turn("sheets", str(at)))
    return lines, (*laid_out(choices), *turns)


def _line(d: Dialogue, n: int, sheet: Saved) -> Markup:
    avoid = part_of(on(d, sheet), "avoid").title
    return d.html(
        "sheet-listed",
        n=n,
        name=called(d, sheet),
        dated=dated(d, sheet),
        role=_role(d, sheet),
        avoid=avoid,
    )


def called(d: Dialogue, sheet: Saved) -> Words:
    """What a sheet is called, in a message."""
    if sheet.name:
        return Words("sheet-named", {"name": cut(sheet.name, NAME)})
    return Words("sheet-unnamed", {"n": sheet.interview.id})


def _on_button(d: Dialogue, sheet: Saved) -> str:
    """Its name; of one of before, what was corrected first: several have one name."""
    if sheet.version is None or not sheet.corrected:
        return str(d.texts.text(called(d, sheet)))
    return d.label("sheet-before-choice", what=name(on(d, sheet), Slot.parse(sheet.corrected[0])))


def dated(d: Dialogue, sheet: Saved) -> Words:
    """Since when, or until when, a sheet holds."""
    when = day(d, sheet.at)
    if sheet.version is not None:
        of = on(d, sheet)
        names = tuple(name(of, Slot.parse(slot)) for slot in sheet.corrected[:NAMED])
        more = len(sheet.corrected) - len(names)
        return Words("sheet-of-before", {"day": when, "names": names, "more": more})
    finished = "yes" if sheet.interview.finished else "no"
    return Words("sheet-dated", {"day": when, "finished": finished})


def _role(d: Dialogue, sheet: Saved) -> Words:
    """Where it stands among the personas; one of before stands nowhere."""
    kind = role(d.person, sheet.interview).kind if sheet.version is None else "only"
    return Words("sheet-role", {"role": kind})


def saved_screen(d: Dialogue, ref: str) -> Screen:
    """One sheet: its parts to read, and what can be done with it."""
    sheet = find(d.person, ref)
    if sheet is None:
        return sheets_screen(d, "")
    of = on(d, sheet)
    parts = [key for key in PARTS if part_of(of, key).lines]
    read = (button(d, f"read.{key}", Turn("part", f"{ref}:{key}")) for key in parts)
    deeds = (button(d, f"do.{deed}", does) for deed, does in _deeds(d, sheet).items())
    html = d.html(
        "screen-saved",
        name=called(d, sheet),
        dated=dated(d, sheet),
        role=_role(d, sheet),
        count=sheet.interview.answered(),
    )
    rows = (*laid_out(read), *laid_out(deeds), (button(d, "all-sheets", Turn("sheets")),))
    return Screen(html, (*rows, *going_on(d)))


def _deeds(d: Dialogue, sheet: Saved) -> dict[str, Action]:
    """What can be done, and by which button."""
    ref, current = sheet.ref, sheet.version is None
    can = {
        "open": (Persona(sheet.interview.id), current),
        "take": (Turn("papers", ref), True),
        "restore": (Restore(ref), not current),
        "primary": (First(ref), role(d.person, sheet.interview).kind == "secondary"),
        "rename": (Turn("rename", ref), current),
        "forget": (Turn("forget", ref), True),
    }
    return {deed: does for deed, (does, possible) in can.items() if possible}


def _back(d: Dialogue, ref: str) -> tuple[Button, ...]:
    return (button(d, "back-to-sheet", Turn("saved", ref)),)


def part_screen(d: Dialogue, arg: str) -> Screen:
    """One message of a saved sheet; `arg`: its reference, and which."""
    ref, _, key = arg.partition(":")
    of = about(d, ref)
    if of is None or key not in PARTS:
        return sheets_screen(d, "")
    html = part_html(of, part_of(of, key), PARTS.index(key) + 1, len(PARTS))
    return Screen(html, (_back(d, ref),))


def rename_screen(d: Dialogue, ref: str) -> Screen:
    """Asks for a name; what is typed next is taken for it."""
    sheet = find(d.person, ref)
    if sheet is None or sheet.version is not None:
        return sheets_screen(d, "")
    return Screen(d.html("screen-rename", name=called(d, sheet)), (_back(d, ref),))


def forget_screen(d: Dialogue, ref: str) -> Screen:
    """Asks before a sheet goes."""
    sheet = find(d.person, ref)
    if sheet is None:
        return sheets_screen(d, "")
    kind = "before" if sheet.version is not None else "now"
    others = any(other.interview.id != sheet.interview.id for other in saved(d.person))
    left = "yes" if others else "no"
    html = d.html("screen-forget", name=called(d, sheet), kind=kind, left=left)
    return Screen(html, ((button(d, "forget-yes", Forget(ref), "danger"),), _back(d, ref)))


def changed_screen(d: Dialogue, arg: str) -> Screen:
    """What a correction changed, home again."""
    before, _, after = arg.partition(":")
    if find(d.person, before) is None or find(d.person, after) is None:
        return Screen(d.html("no-such-sheet"), going_on(d))
    rows = (
        (button(d, "see-sheet", See(), "success"),),
        (button(d, "all-sheets", Show("sheets")), button(d, "undo", Undo(before, after))),
        (button(d, "take-away", Show("papers", after)),),
        *going_on(d),
    )
    return Screen(changed_html(d, arg), rows)


def rename(d: Dialogue, ref: str, said: Said) -> None:
    """Takes the name typed: no address, phone or family name, on one line."""
    called_by = cut(d.content.masked(said.text).text, NAME)
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
