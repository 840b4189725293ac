"""Coming by an invitation: its code's worth, and the yes before which no coach sees anything."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from flows.coaching.screens import join_yes_screen, tie_with
from flows.desk.dialogue import Dialogue
from flows.desk.links import code_in, code_of, leaning, short_name
from flows.protocol.consult import Code, Consult, Questions, Then
from flows.protocol.exchange import Found, Invited, Said, Worth
from flows.record.consent import shareable, tie_of, undecided
from flows.record.ties import CODE, Tie


def join(d: Dialogue, argument: str) -> None:
    """By hand: the code that came with an invitation, or the question for it."""
    if not argument.strip():
        return d.show("join")
    look_up(d, code_of(d, argument))


def by_link(d: Dialogue, text: str) -> bool:
    """Whether a text holds a link to this bot: it is followed."""
    code = code_in(d, text)
    if code:
        look_up(d, code)
    return bool(code)


def typed(d: Dialogue, arg: str, said: Said) -> None:
    """The code, in answer to the question for it."""
    d.person = replace(d.person, screen=None)
    join(d, said.text)


def look_up(d: Dialogue, code: str) -> None:
    """Asks what a code is worth; what cannot be one is worth nothing."""
    if not CODE.fullmatch(code):
        return _refused(d, Worth.UNKNOWN)
    d.do(Consult(Code(code), Join(code)))


class Join(Then, frozen=True):
    """They came by a code."""

    code: str


class Agree(Then, frozen=True):
    """They said yes to the coach of a tie: whether the code still leads there."""

    key: str
    message: int | None


def found(d: Dialogue, then: Join, event: Found) -> None:
    """What the code was worth: the question whether to join, or a kind sentence."""
    told = event.invited or Invited(Worth.UNKNOWN)
    if told.since is None:
        return _refused(d, told.worth)
    known = tie_of(d.person, told.coach)
    if known is not None and known.since == told.since and not known.pending:
        done = "yes" if shareable(d.person) else "no"
        d.say("invited-already", name=known.name, consent=known.consent, done=done)
        return d.go_home()
    tie = _tied(d, then.code, told, told.since, known)
    others = tuple(other for other in d.person.ties if other.coach != tie.coach)
    d.person = replace(d.person, ties=(*others, tie), screen=f"tie-join:{tie.key}")
    asked = join_yes_screen(d, tie.key, told.welcome)
    d.tell(asked.html, asked.rows)


def _tied(d: Dialogue, code: str, told: Invited, since: datetime, known: Tie | None) -> Tie:
    """A tie before the yes. A coach who was away is another one; but a refusal of nudges holds for
    good, and a name they chose is still theirs."""
    at = max([d.now, *(other.at + timedelta(microseconds=1) for other in d.person.ties)])
    fresh = Tie(told.coach, since, told.name, told.invitation, at, code)
    if known is not None:
        return replace(fresh, called=known.called, nudges=known.nudges)
    return replace(fresh, called=short_name(d, d.by))


def typed_yes(d: Dialogue, key: str, said: Said) -> None:
    """Yes or no in their words; anything else is asked again, for it is no yes."""
    tie = tie_with(d, key)
    said_so = leaning(d, said.text)
    if tie is None or not tie.pending:
        d.person = replace(d.person, screen=None)
        return d.go_home()
    if said_so is None:
        return d.show("tie-join", key)
    answered(d, tie, said_so, None)


def answered(d: Dialogue, tie: Tie, value: str, message: int | None) -> None:
    """Their yes, if the code still holds, or their no: either way the interview goes on."""
    if value == "yes":
        return d.do(Consult(Code(tie.code), Agree(tie.key, message)))
    without(d, tie)
    _on(d, "join-declined", tie, message)


def agreed(d: Dialogue, then: Agree, event: Found) -> None:
    """They join, as far as there is still room and a coach."""
    told, tie = event.invited or Invited(Worth.UNKNOWN), tie_with(d, then.key)
    if tie is None:
        return d.go_home()
    if told.since is None:
        without(d, tie)
        return _refused(d, told.worth)
    joined = replace(
        tie, code="", since=told.since, name=told.name, invitation=told.invitation, dated=True
    )
    d.person = replace(d.person, ties=tuple(joined if t is tie else t for t in d.person.ties))
    _on(d, "join-agreed", joined, then.message)


def without(d: Dialogue, tie: Tie) -> None:
    """Nothing is left of a tie in the person's record."""
    d.person = replace(d.person, ties=tuple(t for t in d.person.ties if t.coach != tie.coach))


def _on(d: Dialogue, id: str, tie: Tie, message: int | None) -> None:
    """Said where they chose it; then what is to be shared, or where they were."""
    d.person = replace(d.person, screen=None)
    d.reply(message, id, name=tie.name)
    ask_or_go_home(d)


def ask_or_go_home(d: Dialogue) -> None:
    """What is to be shared, if that was not asked yet of some coach; else what comes after a sheet,
    or where they were."""
    pending, interview = undecided(d.person), d.person.interview
    if pending is not None:
        return d.show("tie-ask", pending.key)
    if interview is not None and interview.finished and interview.place.slot is not None:
        return d.go_on()
    d.go_home()


def _refused(d: Dialogue, worth: Worth) -> None:
    """Why nobody is tied to them; the interview goes on without a coach."""
    d.say(f"code.{worth}")
    d.go_home()


class AskOwn(Then, frozen=True):
    """The questions of a coach are to be asked; again: those that were answered as well."""

    key: str
    again: bool = False
    message: int | None = None


def begin(d: Dialogue, tie: Tie, message: int | None = None, again: bool = False) -> None:
    """Finds out what the coach asks today."""
    d.do(Consult(Questions(tie.coach, tie.since), AskOwn(tie.key, again, message)))
