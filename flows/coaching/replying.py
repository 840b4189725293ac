"""What somebody writes back to a coach's sign: it goes when they say so, and stays in no record but
theirs."""

from datetime import datetime

from msgspec.structs import replace

from flows.coaching.actions import Decide, SeeCoachee
from flows.coaching.coachee import called, dossier, keep, key
from flows.coaching.screens import coaches_screen, tie_with
from flows.desk.dialogue import Dialogue, Screen, button, going_on
from flows.protocol.consult import Consult, Known, Then
from flows.protocol.deeds import News, Tell
from flows.protocol.exchange import Found, Notified, Said
from flows.reading.masking import without_contacts
from flows.record.ties import Tie
from flows.words.texts import cut

SCREEN = "reply"
# Ours: a few sentences typed on a phone.
LONGEST = 600


class HearReply(Then, frozen=True):
    """A coachee writes back. at: when they did."""

    words: str
    at: datetime | None


def typed(d: Dialogue, key: str, said: Said) -> None:
    """What is typed under a sign, or in place of what was typed before: whether it goes is
    asked."""
    tie = tie_with(d, key)
    if tie is None or tie.pending:
        d.person = d.person.seeing(None)
        return d.go_home()
    words = cut(without_contacts(said.text, d.content.lists), LONGEST)
    _keep(d, replace(tie, reply=words))
    d.show(SCREEN, key)


def _keep(d: Dialogue, tie: Tie) -> None:
    ties = (tie if tie.key == other.key else other for other in d.person.ties)
    d.person = replace(d.person, ties=tuple(ties))


def screen(d: Dialogue, arg: str) -> Screen:
    """Asks before it goes."""
    tie = tie_with(d, arg)
    if tie is None or tie.pending or not tie.reply:
        return coaches_screen(d, "")
    send = button(d, "reply-send", Decide(tie.key, "reply", "yes"), "success")
    no = button(d, "reply-no", Decide(tie.key, "reply", "no"))
    return Screen(d.html("screen-reply", name=tie.name, words=tie.reply), ((send, no),))


def decide(d: Dialogue, tie: Tie, value: str, message: int | None) -> None:
    """It goes, or nothing does; either way it is kept no more."""
    if not tie.reply:
        return d.forged()
    goes = value == "yes"
    if goes:
        d.do(Tell(tie.coach, News.REPLIED, words=tie.reply, at=d.now))
    _keep(d, replace(tie, reply=""))
    d.person = d.person.seeing(None)
    d.reply(message, "reply-sent" if goes else "reply-kept", going_on(d), name=tie.name)


def replied(d: Dialogue, event: Notified) -> None:
    """A coachee wrote back."""
    if d.person.coach is not None and not d.person.blocked:
        d.do(Consult(Known(event.by), HearReply(event.words, event.since)))


def hear(d: Dialogue, then: HearReply, event: Found) -> None:
    """The coach reads it, once: nothing of it is kept."""
    view = next(iter(event.views), None)
    if view is None or (then.at is not None and dossier(d, view).answered == then.at):
        return
    keep(d, view, replace(dossier(d, view), answered=then.at))
    open_ = button(d, "coachee-open", SeeCoachee(key(d, view)))
    d.glance(d.html("coachee-replied", name=called(view), words=then.words), ((open_,),))
