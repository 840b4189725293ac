"""What a coach does: becoming one, inviting, leaving."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from msgspec.structs import replace

from flows.coaching.actions import (
    AtMost,
    Hear,
    Invite,
    LeaveCoaching,
    NoWelcome,
    Revoke,
    SeeInvitation,
    ShowQr,
    Until,
)
from flows.coaching.desk import DAYS, PEOPLE, invitation_of, link
from flows.desk.buttons import going_on
from flows.desk.dialogue import Dialogue
from flows.protocol.consult import Came, Consult, FreshCode, Then
from flows.protocol.deeds import Disband, Issue, Withdraw
from flows.protocol.effects import Qr
from flows.protocol.events import Said
from flows.protocol.found import Found
from flows.reading.masking import masked
from flows.record.ties import Coach, Invitation
from flows.words.texts import cut

NAME, WELCOME, LABEL = 40, 200, 40
# Ours: a coach of many cohorts over years; it bounds the record.
MOST_INVITATIONS = 60


def named(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the name typed: who had none is a coach from now on. A coach signs as they please."""
    name = cut(said.text, NAME)
    if not name:
        return d.show("coach-name")
    coach = d.person.coach or Coach(d.now, name)
    d.person = replace(d.person, coach=replace(coach, name=name))
    d.show("coach")


def welcomed(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the line of welcome typed."""
    _change(d, lambda coach: replace(coach, welcome=cut(said.text, WELCOME)))
    d.show("coach")


def labelled(d: Dialogue, key: str, said: Said) -> None:
    """Takes the name typed for a link."""
    label = cut(masked(said.text, d.content.lists).text, LABEL)
    _change_invitation(d, key, lambda invitation: replace(invitation, label=label))
    _show_invitation(d, key)


def _change(d: Dialogue, change: Callable[[Coach], Coach]) -> None:
    if d.person.coach is not None:
        d.person = replace(d.person, coach=change(d.person.coach))


def _change_invitation(d: Dialogue, key: str, change: Callable[[Invitation], Invitation]) -> None:
    def changed(coach: Coach) -> Coach:
        id = coach.id(key)
        changed = (change(i) if i.id == id else i for i in coach.invitations)
        return replace(coach, invitations=tuple(changed))

    _change(d, changed)


class ShowCame(Then, frozen=True):
    """A link is to be shown with how many came by it."""

    key: str
    message: int | None


class Draw(Then, frozen=True):
    """A link is to be made with a fresh code."""


def invitation(d: Dialogue, action: SeeInvitation, message: int | None) -> None:
    """One link, and how many came by it."""
    if invitation_of(d, action.key) is None:
        return d.forged()
    _show_invitation(d, action.key, message)


def _show_invitation(d: Dialogue, key: str, message: int | None = None) -> None:
    d.do(Consult(Came(), ShowCame(key, message)))


def counted(d: Dialogue, then: ShowCame, event: Found) -> None:
    every = event.counts.invitations if event.counts else ()
    id = d.person.coach.id(then.key) if d.person.coach else None
    came = sum(invitation == id for invitation in every)
    d.show("invitation", f"{then.key}:{came}", then.message)


def invite(d: Dialogue, action: Invite, message: int | None) -> None:
    """A new link: its code is drawn by the edge."""
    coach = d.person.coach
    if coach is None:
        return d.show("coach")
    if len(coach.invitations) >= MOST_INVITATIONS and _oldest_closed(d, coach) is None:
        d.say("invitations-enough")
        return d.show("invitations")
    d.do(Consult(FreshCode(), Draw()))


def _oldest_closed(d: Dialogue, coach: Coach) -> Invitation | None:
    return next((i for i in coach.invitations if not i.open(d.now)), None)


def invited(d: Dialogue, then: Draw, event: Found) -> None:
    """The code is there; where there is no room, the oldest link that leads nowhere goes."""
    coach = d.person.coach
    if coach is None:
        return d.show("coach")
    gone = _oldest_closed(d, coach) if len(coach.invitations) >= MOST_INVITATIONS else None
    if gone is not None:
        d.do(Withdraw(gone.code))
    id = 1 + max((i.id for i in coach.invitations), default=0)
    left = (i for i in coach.invitations if i is not gone)
    invitations = (*left, Invitation(id, event.code, d.now))
    d.person = replace(d.person, coach=replace(coach, invitations=invitations))
    d.do(Issue(event.code))
    d.show("invitation", coach.key(id))


def revoke(d: Dialogue, action: Revoke, message: int | None) -> None:
    """Who comes by the link from now on is told that it was withdrawn."""
    if invitation_of(d, action.key) is None:
        return d.forged()
    _change_invitation(d, action.key, lambda i: replace(i, revoked=True))
    _show_invitation(d, action.key, message)


def until(d: Dialogue, action: Until, message: int | None) -> None:
    """How many days the link holds from now."""
    if action.days not in DAYS:
        return d.forged()
    end = d.now + timedelta(action.days) if action.days else None
    _change_invitation(d, action.key, lambda i: replace(i, until=end, days=action.days))
    _show_invitation(d, action.key, message)


def most(d: Dialogue, action: AtMost, message: int | None) -> None:
    """How many people the link is for."""
    if action.people not in PEOPLE:
        return d.forged()
    _change_invitation(d, action.key, lambda i: replace(i, most=action.people or None))
    _show_invitation(d, action.key, message)


def qr(d: Dialogue, action: ShowQr, message: int | None) -> None:
    """The link as a picture to scan."""
    invitation = invitation_of(d, action.key)
    if invitation is None or not invitation.open(d.now):
        return d.forged()
    d.do(Qr(link(d, invitation), d.label("qr-caption"), str(d.html("trouble-paper"))))


def no_welcome(d: Dialogue, action: NoWelcome, message: int | None) -> None:
    _change(d, lambda coach: replace(coach, welcome=""))
    d.show("coach", "", message)


def hear(d: Dialogue, action: Hear, message: int | None) -> None:
    """Whether they want to know when someone shares."""
    _change(d, lambda coach: replace(coach, told=action.on == "on"))
    d.show("coach", "", message)


def leave(d: Dialogue, action: LeaveCoaching, message: int | None) -> None:
    """No coach any more: every link ends, and all access with it."""
    if d.person.coach is None:
        return d.show("coach", "", message)
    for deed in goodbyes(d):
        d.do(replace(deed, left=True) if isinstance(deed, Withdraw) else deed)
    d.person = replace(d.person, coach=None, screen=None)
    d.say("coach-left", going_on(d))


def goodbyes(d: Dialogue) -> Iterator[Withdraw | Disband]:
    """What ends when a coach leaves: every link, and the roster."""
    coach = d.person.coach
    if coach is not None:
        yield from (Withdraw(invitation.code) for invitation in coach.invitations)
        yield Disband(coach.since)
