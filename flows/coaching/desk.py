"""The coach's screens: what a coach is, their name, their invitations. None shows a coachee."""

from flows.coaching.actions import (
    AtMost,
    Hear,
    Invite,
    LeaveCoaching,
    NoWelcome,
    Revoke,
    SeeInvitation,
    SeeRoster,
    ShowQr,
    Until,
)
from flows.desk.dialogue import (
    Dialogue,
    Screen,
    Turn,
    beside,
    button,
    copying,
    day,
    going_on,
    labelled,
    laid_out,
    paged,
)
from flows.desk.links import counting, find, holding, sending, sure, url, withdrawing
from flows.protocol.exchange import Button, Rows
from flows.record.ties import Circle, Coach, Invitation
from flows.words.texts import Words, cut

PAGE = 6
LABEL, WITHDRAWN = 18, 12


def coach_screen(d: Dialogue, arg: str) -> Screen:
    """Home of a coach; for others, what it is to be one."""
    coach = d.person.coach
    if coach is None:
        become = button(d, "become-coach", Turn("coach-name"), "success")
        return Screen(d.html("screen-become-coach"), ((become,), *going_on(d)))
    heard = "off" if coach.told else "on"
    rows = (
        *_inviting(d, coach),
        (
            button(d, "coach-name", Turn("coach-name")),
            button(d, "coach-hand", Turn("coach-hand")),
        ),
        (button(d, f"coach-heard.{heard}", Hear(heard)),),
        (button(d, "coach-leave", Turn("coach-leave")),),
    )
    welcome, said = coach.welcome, "yes" if coach.welcome else "no"
    html = d.html("screen-coach", name=coach.name, welcome=welcome, said=said)
    return Screen(html, (*rows, *going_on(d)))


def lost_screen(d: Dialogue, arg: str) -> Screen:
    """Asks a coach without an interview what words were about that nothing waited for."""
    coach = button(d, "coach-desk", Turn("coach"))
    seen = (button(d, "coach-roster", SeeRoster(), "success"),)
    there = d.person.coach is not None and bool(d.person.coach.links)
    return Screen(
        d.html("screen-coach-lost"), (*((seen,) if there else ()), (coach,), *going_on(d))
    )


def _inviting(d: Dialogue, coach: Coach) -> Rows:
    """Without a link there is nobody to see."""
    if not coach.links:
        return ((button(d, "coach-invite", Invite(), "success"),),)
    return (
        (button(d, "coach-roster", SeeRoster(), "success"),),
        (button(d, "coach-invite", Invite()),),
        (button(d, "coach-invitations", Turn("invitations")),),
    )


def name_screen(d: Dialogue, arg: str) -> Screen:
    """Asks under which name coachees see them; what is typed next is taken for it."""
    return Screen(d.html("screen-coach-name"), (_home(d),))


def welcome_screen(d: Dialogue, arg: str) -> Screen:
    """Asks for a line of welcome."""
    if d.person.coach is None:
        return coach_screen(d, "")
    none = button(d, "coach-no-welcome", NoWelcome())
    return Screen(d.html("screen-coach-welcome"), ((none,), _home(d)))


def hear_off_screen(d: Dialogue, arg: str) -> Screen:
    """Asks before the coach hears of nobody any more."""
    if d.person.coach is None:
        return coach_screen(d, "")
    never = button(d, "coach-heard-never", Hear("never"), "danger")
    return Screen(d.html("screen-coach-heard-off"), ((never,), _home(d)))


def leave_screen(d: Dialogue, arg: str) -> Screen:
    """Asks before a coach leaves."""
    if d.person.coach is None:
        return coach_screen(d, "")
    leave = button(d, "coach-leave-yes", LeaveCoaching(), "danger")
    return Screen(d.html("screen-coach-leave"), ((leave,), _home(d)))


def _home(d: Dialogue) -> tuple[Button, ...]:
    return (button(d, "back-to-coach", Turn("coach")),)


def invitations_screen(d: Dialogue, arg: str) -> Screen:
    """All the links of a coach, the newest first, by pages from 0."""
    coach = d.person.coach
    if coach is None or not coach.links:
        return coach_screen(d, "")
    newest = coach.links[::-1]
    shown = paged(newest, arg, PAGE)
    choices = (
        labelled(_on_button(d, i), SeeInvitation(coach.key(i.id))) for i in shown.items.values()
    )
    turns = beside(d, shown.at, shown.pages, lambda at: Turn("invitations", str(at)))
    html = d.html("screen-invitations", count=sum(not i.revoked for i in newest))
    return Screen(html, (*laid_out(choices), *turns, _home(d)))


def named(d: Dialogue, invitation: Invitation) -> str:
    """What an invitation is called: by the coach, else by its number."""
    return invitation.label or d.label("invitation-unnamed", n=invitation.id)


def _on_button(d: Dialogue, invitation: Invitation) -> str:
    name = named(d, invitation)
    if invitation.revoked:
        return d.label("invitation-withdrawn", label=cut(name, WITHDRAWN))
    return cut(name, LABEL)


def pasted(d: Dialogue, coach: Coach, invitation: Invitation) -> str:
    """A text ready for an e-mail: with the code to write, too, where all of it can be copied."""
    ours = d.label("invitation-words", name=coach.name)
    text = f"{coach.inviting or ours}\n{url(d, invitation)}"
    both = f"{text}\n{d.label('invitation-code', code=invitation.code)}"
    return both if copying("", both) else text


def invitation_screen(d: Dialogue, arg: str) -> Screen:
    """One link: what to send, and what it is worth. arg: its key, then how many came by it, where
    that was counted."""
    key, _, came = arg.partition(":")
    coach, invitation = d.person.coach, find(d, Circle.COACHEES, key)
    if coach is None or invitation is None:
        return invitations_screen(d, "")
    label, state = named(d, invitation), _state(d, invitation, came)
    back = (button(d, "back-to-coach", Turn("coach")),)
    if not invitation.open(d.now):
        html = d.html("screen-invitation-closed", label=label, state=state)
        return Screen(html, (*(() if invitation.revoked else _about(d, coach, invitation)), back))
    text, code = pasted(d, coach, invitation), invitation.code
    inside = "yes" if f"/join {code}" in text else "no"
    html = d.html(
        "screen-invitation", label=label, state=state, text=text, inside=inside, code=code
    )
    return Screen(html, (*_sending(d, coach, invitation), *_about(d, coach, invitation), back))


def _state(d: Dialogue, invitation: Invitation, came: str) -> Words:
    if invitation.revoked:
        return Words("invitation-state.revoked")
    until = day(d, invitation.until) if invitation.until else ""
    if not invitation.open(d.now):
        return Words("invitation-state.expired", {"until": until})
    facts = {"ends": "yes" if invitation.until else "no", "until": until}
    most = {"capped": "yes" if invitation.most else "no", "most": invitation.most or 0}
    counted = {"counted": "yes" if came else "no", "came": int(came or 0)}
    return Words("invitation-state.open", {**facts, **most, **counted})


def _sending(d: Dialogue, coach: Coach, invitation: Invitation) -> Rows:
    share = Button(d.label("share-sheet"), share=d.label("invitation-unnamed", n=invitation.id))
    qr = ShowQr(coach.key(invitation.id))
    return sending(d, invitation, pasted(d, coach, invitation), qr, (share,))


def _about(d: Dialogue, coach: Coach, invitation: Invitation) -> Rows:
    key = coach.key(invitation.id)
    return (
        (button(d, "invitation-label", Turn("invitation-label", key)),),
        holding(d, invitation, key, Until),
        counting(d, Circle.COACHEES, invitation, key, AtMost, _people),
        withdrawing(d, "invitation-revoke", key),
    )


def _people(d: Dialogue, n: int) -> str:
    return d.label("most-people", n=n) if n else d.label("most-any")


def label_screen(d: Dialogue, key: str) -> Screen:
    """Asks for the coach's own name for a link."""
    if find(d, Circle.COACHEES, key) is None:
        return invitations_screen(d, "")
    back = (button(d, "back-to-invitation", SeeInvitation(key)),)
    return Screen(d.html("screen-invitation-label"), (back,))


def revoke_screen(d: Dialogue, key: str) -> Screen:
    """Asks before a link leads nowhere."""
    invitation = find(d, Circle.COACHEES, key)
    if invitation is None:
        return invitations_screen(d, "")
    html = d.html("screen-invitation-revoke", label=named(d, invitation))
    return Screen(html, sure(d, Revoke(key), SeeInvitation(key)))


COACH_SCREENS = {
    "coach": coach_screen,
    "coach-name": name_screen,
    "coach-welcome": welcome_screen,
    "coach-leave": leave_screen,
    "coach-heard-off": hear_off_screen,
    "invitations": invitations_screen,
    "invitation": invitation_screen,
    "invitation-label": label_screen,
    "invitation-revoke": revoke_screen,
}
