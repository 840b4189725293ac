"""The papers: what can be taken away, and how it is handed over."""

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue, Room, Take
from flows.desk.listening import listening
from flows.desk.shelf import about, find
from flows.papers.takeaway import AVOID, handed, offered, papers_screen


def take(d: Dialogue, action: Take, message: int | None) -> None:
    """A card, the report… of one of their sheets; nothing that they are told changes."""
    of, sheet = about(d, action.ref), find(d.person, action.ref)
    if of is None or sheet is None or action.kind not in offered(of):
        return d.forged()
    made = handed(of, action.kind)
    # What is offered to other chats is the sheet as it stands.
    d.do(made if sheet.version is None else replace(made, rows=()))


ROOM = Room(
    screens={"papers": papers_screen},
    does={Take: listening(take, lambda action: action.kind != AVOID)},
)
