"""Coaches and coachees: what their commands, buttons and words open."""

from flows.coaching import coach, coachee, joining, roster, sharing
from flows.coaching.desk import COACH_SCREENS
from flows.coaching.screens import COACHEE_SCREENS
from flows.desk.dialogue import Room

ROOM = Room(
    commands={
        "coach": lambda d, argument: d.show("coach"),
        "coachees": lambda d, argument: roster.ask_page(d, [], None),
        "join": joining.join,
    },
    screens={**COACHEE_SCREENS, **COACH_SCREENS},
    hears={
        "join": joining.typed,
        "called": sharing.named,
        "coach-name": coach.named,
        "coach-welcome": coach.welcomed,
        "invitation-label": coach.labelled,
        "coach-note": coachee.noted,
        "coachees": roster.typed,
        "coachee": roster.typed_of_one,
    },
    early=frozenset({"tie", "tie-ask", "called", "coaches", *COACH_SCREENS}),
    legacy={"tie": sharing.decide, "coach": roster.do},
)
