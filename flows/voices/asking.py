"""What an entrepreneur does to hear their customers: a name, links, an end."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from msgspec.structs import replace

from flows.desk.buttons import going_on
from flows.desk.dialogue import Dialogue
from flows.protocol.consult import Consult, FreshCode, Then
from flows.protocol.deeds import Disband, Issue, Withdraw
from flows.protocol.effects import Qr
from flows.protocol.events import Said
from flows.protocol.found import Found
from flows.record.ties import Circle
from flows.record.voices import Asker, Kind, Link
from flows.voices.actions import (
    Address,
    Hear,
    NewLink,
    OfLink,
    Revoke,
    ShowQr,
    StopAsking,
    Until,
    Uses,
)
from flows.voices.desk import DAYS, PEOPLE, link_of, message_of, url
from flows.voices.kept import NAME, short_name
from flows.words.texts import cut

# Ours: a personal link is answered within a month, or not at all.
DAYS_OF_ONE = 30
# Ours: two a week for a year; it bounds the record. The oldest that lead nowhere go first.
MOST_LINKS = 100


class Draw(Then, frozen=True):
    """A link is to be made with a fresh code."""

    kind: str
    uses: int
    about: str = ""


def named(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the name typed: who had none may ask from now on. They sign as customers know them."""
    name = cut(said.text, NAME)
    if not name:
        return d.show("voice-signs")
    asker = d.person.asker or Asker(d.now, name)
    d.person = replace(d.person, asker=replace(asker, name=name))
    d.show("voice-links")


def new(d: Dialogue, action: NewLink, message: int | None) -> None:
    """A link for one, or for a counter; where nobody has bought, what is talked of comes first."""
    kind = next((k for k in Kind if k == action.kind), None)
    if kind is None or action.uses not in PEOPLE:
        return d.forged()
    if d.person.asker is None:
        return d.show("voice-signs", "", message)
    if kind is Kind.NOT_YET:
        return d.show("voice-about", str(action.uses), message)
    d.do(Consult(FreshCode(), Draw(kind, action.uses)))


def told_about(d: Dialogue, uses: str, said: Said) -> None:
    """Takes what is talked of."""
    about = short_name(d, said.text).rstrip(".")
    if not about or uses not in map(str, PEOPLE):
        return d.show("voice-about", uses)
    d.do(Consult(FreshCode(), Draw(Kind.NOT_YET, int(uses), about)))


def made(d: Dialogue, then: Draw, event: Found) -> None:
    """The code is there; where there is no room, the oldest link that leads nowhere goes."""
    asker = d.person.asker
    if asker is None:
        return d.show("voice-signs")
    closed = [i for i in asker.links if not i.open(d.now)]
    full = len(asker.links) >= MOST_LINKS
    if full and not closed:
        d.say("voice-links-enough")
        return d.show("voice-links")
    if full:
        d.do(Withdraw(closed[0].code))
    left = (i for i in asker.links if not full or i is not closed[0])
    link = _link(d, asker, then, event.code)
    d.person = replace(d.person, asker=replace(asker, links=(*left, link)))
    d.do(Issue(link.code))
    d.show("voice-link", asker.key(link.id))


def _link(d: Dialogue, asker: Asker, then: Draw, code: str) -> Link:
    id = 1 + max((i.id for i in asker.links), default=0)
    sells = d.path.answers.sells_by if d.person.interview else None
    once = then.uses == 1
    return Link(
        id,
        code,
        d.now,
        until=d.now + timedelta(DAYS_OF_ONE) if once else None,
        days=DAYS_OF_ONE if once else 0,
        most=then.uses or None,
        kind=Kind(then.kind),
        sells=str(sells or ""),
        about=then.about,
        tu=d.person.settings.tu,
    )


def of_a_link(
    does: Callable[[Dialogue, Link, Any], Link | None],
) -> Callable[[Dialogue, Any, int | None], None]:
    """A button about one link; `does` gives what becomes of it, None: the button is forged."""

    def deed(d: Dialogue, action: OfLink, message: int | None) -> None:
        link, asker = link_of(d, action.key), d.person.asker
        changed = does(d, link, action) if link else None
        if changed is None or asker is None:
            return d.forged()
        links = tuple(changed if i.id == changed.id else i for i in asker.links)
        d.person = replace(d.person, asker=replace(asker, links=links))
        d.show("voice-link", action.key, message)

    return deed


def revoke(d: Dialogue, link: Link, action: Revoke) -> Link:
    """Who comes by it from now on is told that it was withdrawn; who came keeps what they told."""
    return replace(link, revoked=True)


def until(d: Dialogue, link: Link, action: Until) -> Link | None:
    """How many days it holds from now."""
    end = d.now + timedelta(action.days) if action.days else None
    return replace(link, until=end, days=action.days) if action.days in DAYS else None


def uses(d: Dialogue, link: Link, action: Uses) -> Link | None:
    """For how many people it is."""
    return replace(link, most=action.people or None) if action.people in PEOPLE else None


def address(d: Dialogue, link: Link, action: Address) -> Link:
    """How the customer is spoken to, in the message and after it."""
    return replace(link, tu=action.how == "tu")


def qr(d: Dialogue, action: ShowQr, message: int | None) -> None:
    """The link as a picture to scan."""
    link = link_of(d, action.key)
    if link is None or not link.open(d.now):
        return d.forged()
    d.do(Qr(url(d, link), message_of(d, link, d.label("voice-qr")), str(d.html("trouble-paper"))))


def hear(d: Dialogue, action: Hear, message: int | None) -> None:
    """Whether they want to know when somebody has told them something."""
    if d.person.asker is not None:
        asker = replace(d.person.asker, told=action.on == "on")
        d.person = replace(d.person, asker=asker)
    d.show("voice-links", "", message)


def stop(d: Dialogue, action: StopAsking, message: int | None) -> None:
    """Nobody is asked any more: every link ends, and what was told goes with them."""
    if d.person.asker is None:
        return d.show("voice-links", "", message)
    for deed in endings(d):
        d.do(deed)
    d.person = replace(d.person, asker=None, screen=None)
    d.say("voice-stopped", going_on(d))


def endings(d: Dialogue) -> Iterator[Withdraw | Disband]:
    """What ends when an entrepreneur asks nobody any more."""
    asker = d.person.asker
    if asker is not None:
        yield from (Withdraw(link.code) for link in asker.links)
        yield Disband(asker.since, Circle.CUSTOMERS)
