"""Links that people send, coaches and those who ask customers: made, changed, drawn and withdrawn
by the same rules, whoever sends them; and the buttons under one."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any, TypeVar

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue, Turn, button, copying, going_on, marked
from flows.desk.link_actions import Counting, Holding, OfLink
from flows.desk.senders import DAYS, MOST, NAME, SENDING
from flows.protocol.actions import Action
from flows.protocol.consult import Consult, FreshCode, Then
from flows.protocol.deeds import Disband, Issue, Withdraw
from flows.protocol.exchange import Button, Found, Qr, Rows
from flows.reading.phrases import plain
from flows.record.ties import CODE, Circle, Invitation, Life
from flows.words.texts import cut

L = TypeVar("L", bound=Invitation)
_ALONE = re.compile(rf"(?<![\w-]){CODE.pattern}(?![\w-])")
_IN_A_LINK = re.compile(rf"\?start=({CODE.pattern})(?![\w-])")


def signed(d: Dialogue, circle: Circle, text: str) -> bool:
    """Whether a text is a name to be known under: who had none sends links from now on."""
    name = cut(text, NAME)
    if name:
        life = d.person.life(circle) or SENDING[circle].life(d.now, name)
        d.person = d.person.living(circle, replace(life, name=name))
    return bool(name)


def short_name(d: Dialogue, text: str) -> str:
    """A name that somebody may be called by, out of what was typed, or Telegram tells."""
    return cut(d.content.masked(text).text, NAME)


def told(d: Dialogue, circle: Circle, on: str) -> None:
    """Whether they want to hear of those who came."""
    life = d.person.life(circle)
    if life is not None:
        d.person = d.person.living(circle, replace(life, told=on == "on"))


def find(d: Dialogue, circle: Circle, key: str) -> Invitation | None:
    """A link of the person's own, as a button carries it."""
    life = d.person.life(circle)
    id = life.id(key) if life else None
    return next((link for link in life.links if link.id == id), None) if life else None


def url(d: Dialogue, link: Invitation) -> str:
    """What is tapped."""
    return f"{d.content.link}?start={link.code}"


def code_in(d: Dialogue, text: str) -> str:
    """The code in a link to this bot, alone, in the message it came in or in a sentence; "" if
    there is none."""
    found = _IN_A_LINK.search(text)
    ours = f"/{d.content.link.rpartition('/')[2]}?start="
    return found[1] if found and ours.lower() in text.lower() else ""


def code_of(d: Dialogue, text: str) -> str:
    """The same, or a code by itself: what is typed where one is asked for."""
    alone = _ALONE.search(text)
    return code_in(d, text) or (alone[0] if alone else "")


def leaning(d: Dialogue, text: str) -> str | None:
    """ "yes" or "no" in their words; None: neither, and no consent."""
    tongue, said = d.content.lists.tongue, plain(text)
    return "yes" if tongue.agrees(said) else tongue.leaning(said)


class Draw(Then, frozen=True):
    """A link is to be made like this one, with a fresh code."""

    circle: Circle
    like: Invitation


def draw(d: Dialogue, circle: Circle, like: Invitation) -> None:
    """A new link: its code is drawn by the edge."""
    life, sending = d.person.life(circle), SENDING[circle]
    if life is None:
        return d.show(sending.begins)
    if len(life.links) >= MOST and _closed(d, life) is None:
        d.say(sending.enough)
        return d.show(sending.every)
    d.do(Consult(FreshCode(), Draw(circle, like)))


def _closed(d: Dialogue, life: Life) -> Invitation | None:
    """The oldest that leads nowhere."""
    return next((link for link in life.links if not link.open(d.now)), None)


def drawn(d: Dialogue, then: Draw, event: Found) -> None:
    """The code is there; where there is no room, the oldest link that leads nowhere goes."""
    life, sending = d.person.life(then.circle), SENDING[then.circle]
    if life is None:
        return d.show(sending.begins)
    gone = _closed(d, life) if len(life.links) >= MOST else None
    if gone is not None:
        d.do(Withdraw(gone.code))
    id = 1 + max((link.id for link in life.links), default=0)
    fresh = replace(then.like, id=id, code=event.code, made=d.now)
    left = tuple(link for link in life.links if link is not gone)
    d.person = d.person.living(then.circle, replace(life, links=(*left, fresh)))
    d.do(Issue(event.code))
    d.show(sending.one, life.key(id))


Change = Callable[[Dialogue, Circle, Any, Any], Invitation | None]
Show = Callable[[Dialogue, str, int | None], None]


def changing(
    circle: Circle, change: Change, show: Show | None = None
) -> Callable[[Dialogue, Any, int | None], None]:
    """What a button about one link does. change: what becomes of it, None: the button is forged;
    show: it is shown again, otherwise than by its screen."""

    def deed(d: Dialogue, action: OfLink, message: int | None) -> None:
        link = find(d, circle, action.key)
        changed = change(d, circle, link, action) if link else None
        if changed is None:
            return d.forged()
        put(d, circle, changed)
        if show is not None:
            return show(d, action.key, message)
        d.show(SENDING[circle].one, action.key, message)

    return deed


def put(d: Dialogue, circle: Circle, changed: Invitation) -> None:
    """Keeps a link as it has become."""
    life = d.person.life(circle)
    if life is not None:
        links = tuple(changed if link.id == changed.id else link for link in life.links)
        d.person = d.person.living(circle, replace(life, links=links))


def revoked(d: Dialogue, circle: Circle, link: Invitation, action: OfLink) -> Invitation:
    """Who comes by it from now on is told that it was withdrawn; who came stays."""
    return replace(link, revoked=True)


def until(d: Dialogue, circle: Circle, link: Invitation, action: Holding) -> Invitation | None:
    """How many days it holds from now."""
    return lasting(d, link, action.days) if action.days in DAYS else None


def lasting(d: Dialogue, link: L, days: int) -> L:
    """The link, for so many days from now; 0: without end."""
    return replace(link, until=d.now + timedelta(days) if days else None, days=days)


def for_people(
    d: Dialogue, circle: Circle, link: Invitation, action: Counting
) -> Invitation | None:
    """For how many people it is."""
    known = action.people in SENDING[circle].people
    return replace(link, most=action.people or None) if known else None


def people(circle: Circle) -> tuple[int, ...]:
    """For how many people a link may be; 0: any number."""
    return SENDING[circle].people


def qr(
    circle: Circle, caption: Callable[[Dialogue, Any], str]
) -> Callable[[Dialogue, Any, int | None], None]:
    """A link as a picture to scan, with these words; of one that leads nowhere there is none."""

    def deed(d: Dialogue, action: OfLink, message: int | None) -> None:
        link = find(d, circle, action.key)
        if link is None or not link.open(d.now):
            return d.forged()
        d.do(Qr(url(d, link), caption(d, link), str(d.html("trouble-paper"))))

    return deed


def stop(d: Dialogue, circle: Circle, said: str) -> None:
    """No links any more, and nothing that came of them."""
    for deed in ends(d, circle):
        d.do(replace(deed, left=True, of=circle) if isinstance(deed, Withdraw) else deed)
    d.person = replace(d.person.living(circle, None), screen=None)
    d.say(said, going_on(d))


def ends(d: Dialogue, circle: Circle) -> Iterator[Withdraw | Disband]:
    """What ends when somebody sends no links any more: every link, and the list of who came."""
    life = d.person.life(circle)
    if life is not None:
        yield from (Withdraw(link.code) for link in life.links)
        yield Disband(life.since, circle)


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


def counting(
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
