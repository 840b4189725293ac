"""Before you sign: what its command, buttons and words open."""

from flows.desk.dialogue import Dialogue, Room
from flows.desk.doors import Meet
from flows.prospect import gestures, hearing
from flows.prospect.screens import PROSPECT_SCREENS


def meet(d: Dialogue, action: Meet, message: int | None) -> None:
    gestures.begin(d, "")


ROOM = Room(
    commands={"prospect": gestures.begin},
    screens=PROSPECT_SCREENS,
    does={Meet: meet},
    hears={"prospect-name": hearing.hear_name, "prospect": hearing.hear_answer},
    legacy={"prospect": gestures.act},
)
