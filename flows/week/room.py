"""The action of the week and the reminders: what their commands, buttons and words open."""

from flows.desk.dialogue import Room
from flows.week import taps
from flows.week.actions import Again, Done, Later, Pick, Quiet, Remind
from flows.week.agenda import week_screen
from flows.week.screens import (
    action_screen,
    arrange_screen,
    choose_screen,
    holds_screen,
    own_screen,
    planned_screen,
    reminder_screen,
)

ROOM = Room(
    commands={"action": lambda d, argument: d.show("action")},
    screens={
        "action": action_screen,
        "whom": action_screen,
        "came-of-it": action_screen,
        "choose-action": choose_screen,
        "own-action": own_screen,
        "reminder": reminder_screen,
        "holds": holds_screen,
        "planned": planned_screen,
        "arrange": arrange_screen,
        "week": week_screen,
    },
    does={
        Done: taps.done,
        Later: taps.later,
        Again: taps.again,
        Pick: taps.pick,
        Remind: taps.remind,
        Quiet: taps.quiet,
    },
    hears={
        "own-action": taps.own,
        "whom": taps.whom,
        "came-of-it": taps.came,
        "action": taps.said_done,
    },
    asides={"own-action": True, "whom": False, "came-of-it": False},
)
