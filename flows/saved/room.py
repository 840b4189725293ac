"""The sheets: what their commands, buttons and words open."""

from flows.desk.dialogue import Room, See
from flows.protocol.actions import written
from flows.saved import screens
from flows.saved.actions import First, Forget, Restore, Undo
from flows.saved.showing import (
    sheet_screen,
    told_screen,
    why_line_screen,
    why_screen,
)

ROOM = Room(
    commands={
        "sheet": lambda d, argument: d.act(written(See()), None),
        "sheets": lambda d, argument: d.show("sheets"),
    },
    screens={
        "sheet": sheet_screen,
        "told": told_screen,
        "why": why_screen,
        "why-line": why_line_screen,
        "sheets": screens.sheets_screen,
        "saved": screens.saved_screen,
        "part": screens.part_screen,
        "rename": screens.rename_screen,
        "forget": screens.forget_screen,
        "changed": screens.changed_screen,
    },
    does={
        First: screens.make_primary,
        Forget: screens.forget,
        Restore: screens.restore,
        Undo: screens.undo,
    },
    hears={"rename": screens.rename},
    asides={"rename": False},
)
