"""Coming by an invitation: what its code is worth, and what it changes for who came by it."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from flows.asking.home import go_home
from flows.desk.dialogue import Dialogue
from flows.protocol.consult import Code, Consult, Then
from flows.protocol.events import Said
from flows.protocol.found import Found, Invited, Worth
from flows.reading.masking import masked
from flows.record.consent import shareable, tie_of, undecided
from flows.record.ties import CODE, Tie
from flows.words.texts import cut

NAME = 40


def join(d: Dialogue, argument: str) -> None:
    """By hand: the code that came with an invitation, or the question for it."""
    code = argument.strip().rpartition("start=")[2]  # the whole link is as good
    if not code:
        return d.show("join")
    look_up(d, code)


def typed(d: Dialogue, arg: str, said: Said) -> None:
    """The code, in answer to the question for it."""
    d.person = replace(d.person, screen=None)
    join(d, said.text)


def look_up(d: Dialogue, code: str) -> None:
    """Asks what a code is worth; what cannot be one is worth nothing."""
    if not CODE.fullmatch(code):
        return _refused(d, Worth.UNKNOWN)
    d.do(Consult(Code(code), Join()))


class Join(Then, frozen=True):
    """They came by a code."""


def found(d: Dialogue, then: Join, event: Found) -> None:
    """What the code was worth: a tie, or a kind sentence; and on with what they came for."""
    told = event.invited or Invited(Worth.UNKNOWN)
    if told.since is None:
        return _refused(d, told.worth)
    known = tie_of(d.person, told.coach)
    if known is not None and known.since == told.since:
        done = "yes" if shareable(d.person) else "no"
        d.say("invited-already", name=known.name, consent=known.consent, done=done)
        return go_home(d)
    tie = _tied(d, told, told.since, known)
    others = tuple(other for other in d.person.ties if other.coach != tie.coach)
    d.person = replace(d.person, ties=(*others, tie))
    _welcome(d, told, tie, bool(others))


def _tied(d: Dialogue, told: Invited, since: datetime, known: Tie | None) -> Tie:
    """A tie that shares nothing. A coach who was away is another one; but a refusal of nudges holds
    for good, and a name they chose is still theirs."""
    at = max([d.now, *(other.at + timedelta(microseconds=1) for other in d.person.ties)])
    fresh = Tie(told.coach, since, told.name, told.invitation, at)
    if known is not None:
        return replace(fresh, called=known.called, nudges=known.nudges)
    return replace(fresh, called=cut(masked(d.by, d.content.lists).text, NAME))


def _welcome(d: Dialogue, told: Invited, tie: Tie, others: bool) -> None:
    """Who invited them, and that nothing is shared with them yet: before anything else is asked.
    others: whether they have other coaches, who may read something already."""
    done = shareable(d.person) is not None
    d.say(
        "invited",
        name=told.name,
        said="yes" if told.welcome else "no",
        welcome=told.welcome,
        called=tie.called,
        named="yes" if tie.called else "no",
        done="yes" if done else "no",
        added="yes" if done or others else "no",
    )
    ask_or_go_home(d)


def ask_or_go_home(d: Dialogue) -> None:
    """What is to be shared, if that was not asked yet of some coach; else where they were."""
    pending = undecided(d.person)
    if pending is not None:
        return d.show("tie-ask", pending.key)
    go_home(d)


def _refused(d: Dialogue, worth: Worth) -> None:
    """Why nobody is tied to them; the interview goes on without a coach."""
    d.say(f"code.{worth}")
    go_home(d)
