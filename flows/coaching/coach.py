"""What a coach does: becoming one, inviting, leaving."""

from msgspec.structs import replace

from flows.coaching.actions import Hear, Invite, LeaveCoaching, NoWelcome, SeeInvitation
from flows.desk import links
from flows.desk.dialogue import Dialogue
from flows.protocol.consult import Came, Consult, Then
from flows.protocol.exchange import Found, Said
from flows.reading.masking import masked
from flows.record.ties import Circle, Invitation
from flows.words.texts import cut

MINE = Circle.COACHEES
WELCOME, LABEL = 200, 40


def named(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the name typed: who had none is a coach from now on. A coach signs as they please."""
    d.show("coach" if links.signed(d, MINE, said.text) else "coach-name")


def welcomed(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the line of welcome typed."""
    _welcome(d, cut(said.text, WELCOME))
    d.show("coach")


def no_welcome(d: Dialogue, action: NoWelcome, message: int | None) -> None:
    _welcome(d, "")
    d.show("coach", "", message)


def _welcome(d: Dialogue, line: str) -> None:
    if d.person.coach is not None:
        d.person = replace(d.person, coach=replace(d.person.coach, welcome=line))


def labelled(d: Dialogue, key: str, said: Said) -> None:
    """Takes the name typed for a link."""
    link = links.find(d, MINE, key)
    if link is not None:
        label = cut(masked(said.text, d.content.lists).text, LABEL)
        links.put(d, MINE, replace(link, label=label))
    show(d, key)


class ShowCame(Then, frozen=True):
    """A link is to be shown with how many came by it."""

    key: str
    message: int | None


def invitation(d: Dialogue, action: SeeInvitation, message: int | None) -> None:
    """One link, and how many came by it."""
    if links.find(d, MINE, action.key) is None:
        return d.forged()
    show(d, action.key, message)


def show(d: Dialogue, key: str, message: int | None = None) -> None:
    """A link, once those who came by it are counted."""
    d.do(Consult(Came(), ShowCame(key, message)))


def counted(d: Dialogue, then: ShowCame, event: Found) -> None:
    every = event.counts.invitations if event.counts else ()
    id = d.person.coach.id(then.key) if d.person.coach else None
    came = sum(invitation == id for invitation in every)
    d.show("invitation", f"{then.key}:{came}", then.message)


def invite(d: Dialogue, action: Invite, message: int | None) -> None:
    """A new link, for any number of people and without end."""
    links.draw(d, MINE, Invitation(0, "", d.now))


def caption(d: Dialogue, link: Invitation) -> str:
    """What is said under its QR code."""
    return d.label("qr-caption")


def hear(d: Dialogue, action: Hear, message: int | None) -> None:
    """Whether they want to know when someone shares; asked before they do not."""
    if action.on == "off":
        return d.show("coach-heard-off", "", message)
    links.told(d, MINE, action.on)
    d.show("coach", "", message)


def leave(d: Dialogue, action: LeaveCoaching, message: int | None) -> None:
    """No coach any more: every link ends, and all access with it."""
    if d.person.coach is None:
        return d.show("coach", "", message)
    links.stop(d, MINE, "coach-left")


def lost(d: Dialogue) -> bool:
    """Whether words that nothing waited for are a coach's who has no interview: they are asked what
    they want."""
    if d.person.coach is not None:
        d.show("coach-lost")
    return d.person.coach is not None
