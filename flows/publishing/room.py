"""A text before it is published: what its command, buttons and words open."""

from flows.desk.dialogue import Room
from flows.publishing import deeds, screens
from flows.publishing.actions import Apart, Check, CheckThat, Keep, Kinds

ROOM = Room(
    commands={"check": deeds.check},
    screens={
        "check": screens.check_screen,
        "check-offer": screens.offer_screen,
        "check-whom": screens.whom_screen,
        "check-kinds": screens.kinds_screen,
        "checked": screens.checked_screen,
    },
    hears={
        "check": deeds.hear,
        "checked": deeds.put_right,
        "check-kinds": deeds.put_right,
        "check-offer": deeds.put_right,
    },
    asides={"check": True},
    does={
        Check: deeds.turn,
        CheckThat: deeds.show,
        Kinds: deeds.kinds,
        Apart: deeds.apart,
        Keep: deeds.keep,
    },
)
