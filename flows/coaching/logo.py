"""A coach's logo: a picture they send, which is kept once the edge has made it harmless."""

from msgspec.structs import replace

from flows.coaching.actions import NoLogo
from flows.coaching.desk import coach_screen
from flows.desk.dialogue import Dialogue, Screen, Turn, button
from flows.protocol.consult import Consult, Picture, Then
from flows.protocol.exchange import Found, Sent

SCREEN = "coach-logo"


class KeepLogo(Then, frozen=True):
    """What they sent is to be their logo."""


def screen(d: Dialogue, arg: str) -> Screen:
    """Asks for the picture; what is sent next is taken for it."""
    coach = d.person.coach
    if coach is None:
        return coach_screen(d, "")
    none = (button(d, "logo-none", NoLogo()),) if coach.logo else ()
    back = (button(d, "back-to-coach-hand", Turn("coach-hand")),)
    html = d.html("screen-coach-logo", some="yes" if coach.logo else "no")
    return Screen(html, (none, back))


def sent(d: Dialogue, arg: str, event: Sent) -> None:
    """Takes the picture sent."""
    d.do(Consult(Picture(event.file), KeepLogo()))


def keep(d: Dialogue, then: KeepLogo, event: Found) -> None:
    """Keeps it, if it is one that can be drawn."""
    if not event.picture:
        d.say("logo-refused")
    elif d.person.coach is not None:
        d.person = replace(d.person, coach=replace(d.person.coach, logo=event.picture))
    d.show(SCREEN)


def remove(d: Dialogue, action: NoLogo, message: int | None) -> None:
    """No logo any more."""
    if d.person.coach is None:
        return d.forged()
    d.person = replace(d.person, coach=replace(d.person.coach, logo=""))
    d.show(SCREEN, "", message)
