"""The buttons of one link: what is sent, how long it holds, for how many it is, and its end."""

from collections.abc import Callable

from flows.desk.dialogue import Dialogue, Turn, button, copying, marked
from flows.desk.link_actions import Counting, Holding, OfLink
from flows.desk.links import url
from flows.desk.senders import DAYS, SENDING
from flows.protocol.actions import Action
from flows.protocol.exchange import Button, Rows
from flows.record.ties import Circle, Invitation


def sending(
    d: Dialogue, link: Invitation, text: str, qr: Action, between: tuple[Button, ...] = ()
) -> Rows:
    """The text to copy, or where none can hold it the link; and the QR code."""
    copy = copying(d.label("invitation-copy"), text)
    bare = copy or copying(d.label("invitation-copy-link"), url(d, link))
    drawn = button(d, "invitation-qr", qr)
    return (bare, (*between, drawn)) if between else ((*bare, drawn),)


def holding(d: Dialogue, link: Invitation, key: str, kind: type[Holding]) -> tuple[Button, ...]:
    """How long it holds; of one that is over, none is chosen."""
    names = {n: d.label("until-days", n=n) if n else d.label("until-ever") for n in DAYS}
    chosen = (link.days if link.until else 0) if link.open(d.now) else None
    return tuple(marked(d, label, kind(key, n), n == chosen) for n, label in names.items())


def for_people(
    d: Dialogue, circle: Circle, link: Invitation, key: str, kind: type[Counting],
    named: Callable[[Dialogue, int], str],
) -> tuple[Button, ...]:  # fmt: skip
    """For how many people it is."""
    return tuple(
        marked(d, named(d, n), kind(key, n), n == (link.most or 0)) for n in SENDING[circle].people
    )


def withdrawing(d: Dialogue, screen: str, key: str) -> tuple[Button, ...]:
    """The way to the question before it leads nowhere."""
    return (button(d, "invitation-revoke", Turn(screen, key)),)


def sure(d: Dialogue, revoke: OfLink, back: Action) -> Rows:
    """Yes, or back to the link."""
    yes = button(d, "invitation-revoke-yes", revoke, "danger")
    return ((yes,), (button(d, "back-to-invitation", back),))
