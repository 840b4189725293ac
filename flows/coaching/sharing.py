"""What a coachee lets each coach read: told, asked once at the end, changed at any time."""

from collections.abc import Callable, Iterator
from datetime import datetime

from msgspec.structs import replace

from flows.coaching.joining import NAME, ask_or_go_home
from flows.coaching.screens import tie_with
from flows.desk.buttons import going_on
from flows.desk.dialogue import Dialogue
from flows.protocol.deeds import Enrol, News, Tell, Unenrol
from flows.protocol.effects import Edit, Say, Toast
from flows.protocol.events import Said
from flows.reading.masking import masked
from flows.record.consent import nudgeable, shareable, stage, tie_of
from flows.record.ties import Consent, Tie
from flows.words.texts import cut


def named(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the name typed."""
    called = cut(masked(said.text, d.content.lists).text, NAME)
    if called:
        _change(d, arg, lambda tie: replace(tie, called=called))
    d.show("tie", arg)


def _change(d: Dialogue, coach: str, change: Callable[[Tie], Tie]) -> None:
    ties = (change(tie) if str(tie.coach) == coach else tie for tie in d.person.ties)
    d.person = replace(d.person, ties=tuple(ties))


def decide(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """A button about one coach; with immediate effect."""
    coach, what, value = (*arguments, "", "", "")[:3]
    tie, how = tie_with(d, coach), DECISIONS.get(what)
    if tie is None or how is None:
        return d.do(Toast(d.label("old-button")))
    how(d, tie, value, message)


def _consent(d: Dialogue, tie: Tie, value: str, message: int | None) -> None:
    """What they chose is shown where they chose it; asked at the end, they go on from there."""
    consent = next((c for c in Consent if c == value), Consent.NOTHING)
    asked = not tie.asked and shareable(d.person) is not None
    _change(d, str(tie.coach), lambda tie: replace(tie, consent=consent, asked=True))
    if not asked:
        d.do(Toast(d.label("setting-noted")))
        return d.show("tie", str(tie.coach), message)
    html = str(d.html(f"consented.{consent}", name=tie.name))
    d.do(Say(html) if message is None else Edit(message, html))
    ask_or_go_home(d)


def _nudges(d: Dialogue, tie: Tie, value: str, message: int | None) -> None:
    _change(d, str(tie.coach), lambda tie: replace(tie, nudges=value == "on"))
    d.show("tie", str(tie.coach), message)


def _leave(d: Dialogue, tie: Tie, value: str, message: int | None) -> None:
    _drop(d, tie)
    d.do(Unenrol(tie.coach))
    d.do(Tell(tie.coach, News.LEFT))
    d.say("tie-left", going_on(d), name=tie.name)


def _drop(d: Dialogue, tie: Tie) -> None:
    d.person = replace(d.person, ties=tuple(t for t in d.person.ties if t.coach != tie.coach))


DECISIONS: dict[str, Callable[[Dialogue, Tie, str, int | None], None]] = {
    "consent": _consent,
    "nudges": _nudges,
    "leave": _leave,
}


def report(d: Dialogue) -> None:
    """Lets each coach's roster know how far the person is, when that has changed."""
    d.person = replace(d.person, ties=tuple(_reported(d, tie) for tie in d.person.ties))


def _reported(d: Dialogue, tie: Tie) -> Tie:
    at = stage(d.person)
    shares = tie.consent is not Consent.NOTHING and shareable(d.person) is not None
    if (at, shares) == (tie.stage, tie.shares):
        return tie
    d.do(Enrol(tie.coach, tie.since, tie.invitation, at, shares))
    if shares and not tie.shares:
        d.do(Tell(tie.coach, News.SHARED))
    return replace(tie, stage=at, shares=shares)


def goodbyes(d: Dialogue) -> Iterator[Unenrol | Tell]:
    """What deleting everything does to the rosters the person is in."""
    for tie in d.person.ties:
        yield Unenrol(tie.coach, gone=True)
        yield Tell(tie.coach, News.LEFT)


def nudged(d: Dialogue, coach: int) -> None:
    """A coach gives them a sign."""
    tie = tie_of(d.person, coach)
    if tie is None or not nudgeable(d.person, tie):
        return
    _change(d, str(coach), lambda tie: replace(tie, nudged=d.now))
    d.show("nudge", str(coach))


def disbanded(d: Dialogue, coach: int, since: datetime | None) -> None:
    """A coach is one no more: there is nothing left to consent to."""
    tie = tie_of(d.person, coach)
    if tie is not None and tie.since == since:
        _drop(d, tie)
