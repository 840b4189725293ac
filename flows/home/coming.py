"""Somebody comes by a code: of a coach, or of an entrepreneur who would hear their customers."""

from flows.coaching import joining
from flows.desk.dialogue import Dialogue
from flows.protocol.exchange import Found
from flows.record.ties import Circle
from flows.voices import entering


def came(d: Dialogue, then: joining.Join, event: Found) -> None:
    """What the code opens."""
    if event.invited is not None and event.invited.of is Circle.CUSTOMERS:
        return entering.came(d, then.code, event.invited)
    joining.found(d, then, event)
