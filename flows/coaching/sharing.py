"""What a coachee lets each coach read: told, asked once at the end, changed at any time."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from flows.coaching import replying
from flows.coaching.actions import Decide
from flows.coaching.days import first_day
from flows.coaching.joining import answered, ask_or_go_home, begin, without
from flows.coaching.screens import sign_about, tie_with
from flows.desk.dialogue import Dialogue, going_on, reading
from flows.desk.links import short_name
from flows.interview.answers import Action
from flows.papers.takeaway import handed_over, offered
from flows.protocol.deeds import Enrol, News, Tell, Unenrol
from flows.protocol.exchange import Notified, Paper, Said, Say
from flows.record.consent import (
    at_stake,
    first,
    nudgeable,
    rested,
    settled,
    shareable,
    shared_by,
    stage,
    standing,
    tie_of,
)
from flows.record.person import Person, followed
from flows.record.ties import Consent, Tie


def named(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the name typed."""
    called = short_name(d, said.text)
    if called:
        _change(d, arg, lambda tie: replace(tie, called=called))
    d.show("tie", arg)


def _change(d: Dialogue, key: str, change: Callable[[Tie], Tie]) -> None:
    ties = (change(tie) if tie.key == key else tie for tie in d.person.ties)
    d.person = replace(d.person, ties=tuple(ties))


def decide(d: Dialogue, action: Decide, message: int | None) -> None:
    """A button about one coach; with immediate effect. Before the yes, all there is to decide is
    whether to join."""
    tie, how = tie_with(d, action.key), DECISIONS.get(action.what)
    if tie is None or how is None or tie.pending is not (how is answered):
        return d.forged()
    how(d, tie, action.value, message)


def _consent(d: Dialogue, tie: Tie, value: str, message: int | None) -> None:
    """What they chose is shown where they chose it; asked at the end, they go on from there. A
    button about another sheet than the one it would open now opens none."""
    said, _, sheet = value.partition(":")
    consent = next((c for c in Consent if c == said), Consent.NOTHING)
    if consent is not Consent.NOTHING and sheet != str(at_stake(d.person)):
        return _see(d, tie, "old-button", message)
    asked = not tie.asked and shareable(d.person) is not None
    about = at_stake(d.person) or d.interview.id
    now = replace(tie, consent=consent, asked=True, sheet=about, dated=True, follows=True)
    _change(d, tie.key, lambda tie: now)
    if _SHOWS[consent] < _SHOWS[tie.consent] and tie.shares:
        d.do(Tell(tie.coach, News.WITHDRAWN))
    if not asked:
        return _see(d, tie, "setting-noted", message)
    d.reply(message, f"consented.{consent}", name=tie.name)
    if consent is Consent.NOTHING:
        return ask_or_go_home(d)
    begin(d, now)


def _preview(d: Dialogue, tie: Tie, value: str, message: int | None) -> None:
    made = previewed(d, d.label("tie-preview-caption", name=tie.name))
    d.do(made) if made else d.forged()


def _see(d: Dialogue, tie: Tie, toast: str, message: int | None) -> None:
    d.toast(toast)
    d.show("tie", tie.key, message)


_SHOWS = {consent: at for at, consent in enumerate(Consent)}


def _questions(d: Dialogue, tie: Tie, value: str, message: int | None) -> None:
    """The coach's own questions, to answer or to answer anew."""
    begin(d, tie, message, again=True)


def _nudges(d: Dialogue, tie: Tie, value: str, message: int | None) -> None:
    _change(d, tie.key, lambda tie: replace(tie, nudges=value == "on"))
    d.show("tie", tie.key, message)


def _leave(d: Dialogue, tie: Tie, value: str, message: int | None) -> None:
    without(d, tie)
    d.do(Unenrol(tie.coach))
    d.do(Tell(tie.coach, News.LEFT))
    d.say("tie-left", going_on(d), name=tie.name)


DECISIONS: dict[str, Callable[[Dialogue, Tie, str, int | None], None]] = {
    "join": answered,
    "consent": _consent,
    "preview": _preview,
    "nudges": _nudges,
    "questions": _questions,
    "reply": replying.decide,
    "leave": _leave,
}


def ask_again(d: Dialogue, before: Person) -> None:
    """Asks what a coach may read when another sheet comes first, once what they did is answered;
    a question put in this turn comes first."""
    d.person = settled(d.person)
    asking = any(isinstance(effect, Say) and effect.asks for effect in d.effects)
    shown = (d.person.screen or "").startswith("tie-ask:")
    pending = next(_over(d.person, before), None)
    if pending is not None and shareable(d.person) is not None and not asking and not shown:
        d.show("tie-ask", pending.key)


def _over(now: Person, before: Person) -> Iterator[Tie]:
    """The ties about which nothing is decided any more, or another sheet is to be."""
    asked = {tie.key for tie in before.ties if tie.asked}
    moved = at_stake(now) != at_stake(before)
    joined = (tie for tie in now.ties if not tie.pending)
    return (t for t in joined if not t.asked and (t.key in asked or moved))


def report(d: Dialogue) -> None:
    """Lets each coach's roster know how far the person is, when that has changed; of a coach whom
    they said no yes to, nothing."""
    ties = (tie if tie.pending else _reported(d, tie) for tie in d.person.ties)
    d.person = replace(d.person, ties=tuple(ties))


def _reported(d: Dialogue, tie: Tie) -> Tie:
    at, shared = stage(d.person), shared_by(d.person, tie)
    shares = shared is not None
    follows = followed(first(d.person)) if tie.follows else None
    day = first_day(d, shared, follows, tie.consent is Consent.ANSWERS)
    stands = replace(standing(d.person, tie), day=day)
    if stands.due and day and follows and follows.what is Action.PRESSING:
        stands = replace(stands, due=day)  # what presses is due by its day, not before
    if (at, shares, stands) == (tie.stage, tie.shares, tie.standing):
        return tie
    d.do(Enrol(tie.coach, tie.since, tie.invitation, at, shares, standing=stands))
    if shares is not tie.shares:
        d.do(Tell(tie.coach, News.SHARED if shares else News.WITHDRAWN))
    return replace(tie, stage=at, shares=shares, standing=stands)


def goodbyes(d: Dialogue) -> Iterator[Unenrol | Tell]:
    """What deleting everything does to the rosters the person is in."""
    for tie in (tie for tie in d.person.ties if not tie.pending):
        yield Unenrol(tie.coach)
        yield Tell(tie.coach, News.LEFT)


def nudged(d: Dialogue, event: Notified) -> None:
    """A coach gives them a sign, a fortnight after the last one at the earliest."""
    tie = tie_of(d.person, event.by)
    if tie is None or not nudgeable(d.person, tie) or not rested(tie.nudged, d.now):
        return
    if sign_about(d, tie) is None:
        return
    _change(d, tie.key, lambda tie: replace(tie, nudged=d.now, said=event.words))
    d.show("nudge", tie.key)


def opened(d: Dialogue, event: Notified) -> None:
    """A coach opened what is shared with them."""
    tie = tie_of(d.person, event.by)
    if tie is not None:
        _change(d, tie.key, lambda tie: replace(tie, opened=d.now))


def disbanded(d: Dialogue, event: Notified) -> None:
    """A coach is one no more: nothing is left to consent to, and whoever said yes hears so."""
    tie = tie_of(d.person, event.by)
    if tie is not None and tie.since == event.since:
        without(d, tie)
        if not tie.pending:
            d.say("tie-over", name=tie.name)


def previewed(d: Dialogue, caption: str) -> Paper | None:
    """The report as a coach would open it who may read the sheet; None when there is none yet."""
    of = reading(d, shareable(d.person))
    if of is None or "report" not in offered(of):
        return None
    return replace(handed_over(of, "report", answers=False), caption=caption)
