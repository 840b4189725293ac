"""Two sheets side by side: the lines that change, those that are new, those that are gone."""

from flows.asking.changed import _told, changed_html
from flows.desk.buttons import button, going_on
from flows.desk.dialogue import Dialogue, Screen
from flows.desk.doors import See, Show, Turn
from flows.desk.shelf import day
from flows.record.shelf import Saved, find
from flows.saved.actions import Undo
from flows.words.texts import Words


def compare_screen(d: Dialogue, arg: str) -> Screen:
    """Two sheets of the person, whichever they are: `arg` is their references."""
    sheets = _both(d, arg)
    if sheets is None:
        return Screen(d.html("no-such-sheet"), going_on(d))
    before, after = sorted(sheets, key=lambda sheet: sheet.at)
    head = d.html("screen-compare", before=_said(d, before), after=_said(d, after))
    html = _told(d, head, f"{before.ref}:{after.ref}")
    rows = ((button(d, "all-sheets", Turn("sheets")),), *going_on(d))
    return Screen(html, rows)


def _both(d: Dialogue, refs: str) -> tuple[Saved, Saved] | None:
    sheets = [find(d.person, ref) for ref in refs.split(":")]
    if len(sheets) != 2 or sheets[0] is None or sheets[1] is None:
        return None
    return sheets[0], sheets[1]


def changed_screen(d: Dialogue, arg: str) -> Screen:
    """What a correction changed, home again."""
    if _both(d, arg) is None:
        return Screen(d.html("no-such-sheet"), going_on(d))
    after = arg.split(":")[-1]
    rows = (
        (button(d, "see-sheet", See(), "success"),),
        (button(d, "all-sheets", Show("sheets")), button(d, "undo", Undo(*arg.split(":")))),
        (button(d, "take-away", Show("papers", after)),),
        *going_on(d),
    )
    return Screen(changed_html(d, arg), rows)


def _said(d: Dialogue, sheet: Saved) -> Words:
    said = sheet.name or Words("sheet-unnamed", {"n": sheet.interview.id})
    now = "now" if sheet.version is None else "before"
    return Words("sheet-of", {"name": said, "day": day(d, sheet.at), "when": now})
