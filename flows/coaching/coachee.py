"""One coachee as their coach sees them: all of it from a view, which is consent as it is now."""

from datetime import date

from markupsafe import Markup
from msgspec.structs import replace

from flows.coaching.actions import (
    GiveSign,
    Hear,
    OpenPaper,
    PlanSession,
    Prepare,
    SeeCoachee,
    SeeNotes,
    SeeRoster,
    WriteNote,
)
from flows.coaching.desk import named
from flows.coaching.fresh import fresh
from flows.coaching.leaves import signed
from flows.desk.dialogue import Dialogue, Screen, Turn, button, day, laid_out, reading
from flows.papers.takeaway import handed_over, offered
from flows.protocol.consult import Then
from flows.protocol.deeds import News, Reach
from flows.protocol.exchange import Button, Found, Paper, Signed
from flows.record import consent
from flows.record.consent import near, rested
from flows.record.dossiers import Dossier, Note
from flows.record.glimpses import Glimpse, View
from flows.record.ties import Consent, Sign, Stage
from flows.words.texts import Fact, Words

# Ours: a screen of a phone shows the last few; all of them are on the page of a session.
SHOWN_NOTES = 3
PAPERS = ("aim", "avoid", "report")


class HearOf(Then, frozen=True):
    """A coachee shares something."""


def called(view: Glimpse) -> Words:
    """What a coachee is called by; some gave no name."""
    said = "yes" if view.called else "no"
    return Words("coachee-named", {"named": said, "name": view.called, "id": str(view.id)})


def state(view: Glimpse) -> Words:
    """How far they are, or what they share."""
    if view.shares:
        return Words(f"coachee-shares.{view.consent}")
    if view.stage is Stage.FINISHED and not view.decided:
        return Words("coachee-stage.undecided")
    if view.stage is Stage.STARTED and view.chapter:
        return Words("coachee-at", {"chapter": Words(f"chapter-{view.chapter}")})
    return Words(f"coachee-stage.{view.stage}")


def key(d: Dialogue, view: Glimpse) -> str:
    """A coachee as a button carries them."""
    return d.person.coach.key(view.id) if d.person.coach else ""


def home(d: Dialogue) -> tuple[Button, ...]:
    return (button(d, "back-to-coach", Turn("coach")),)


def gone(d: Dialogue) -> None:
    """Says that somebody is not in the list any more."""
    d.say("coachee-gone", (_to_roster(d),))


def _to_roster(d: Dialogue) -> tuple[Button, ...]:
    return (button(d, "back-to-roster", SeeRoster()),)


def screen(d: Dialogue, view: View) -> Screen:
    """How far, by which link, what may be read, the coach's own notes."""
    html = d.html(
        "screen-coachee",
        name=called(view),
        state=state(view),
        came=_came(d, view),
        last=_last(view),
        signs=_nudged(d, view),
        noting=to_note(d, view),
        coming=coming(d, view),
        held=_held(d, view),
        fresh=fresh(d, view, dossier(d, view)),
        notes=_below(notes(d, view, SHOWN_NOTES)),
    )
    there = papers(d, view)
    session = (button(d, "coachee-session", Prepare(key(d, view)), "success"),) if there else ()
    read = (button(d, f"take.{p}", OpenPaper(key(d, view), p)) for p in there)
    nudge = (button(d, "coachee-nudge", GiveSign(key(d, view))),) if may_nudge(d, view) else ()
    noted = dossier(d, view).notes
    notes_ = (button(d, "coachee-notes", SeeNotes(key(d, view))),) if noted else ()
    plan = button(d, "coachee-plan", PlanSession(key(d, view)))
    deeds = (button(d, "coachee-note", WriteNote(key(d, view))), *notes_, plan, *nudge)
    return Screen(html, (session, *laid_out(read), *laid_out(deeds), _to_roster(d)))


def dossier(d: Dialogue, view: Glimpse) -> Dossier:
    """What the coach keeps of them."""
    return d.person.coach.dossier(view.id) if d.person.coach else Dossier()


def notes(d: Dialogue, view: View, most: int | None) -> list[Markup]:
    """The coach's latest notes, each with its day, the newest first."""
    return [_note(d, view, note) for note in dossier(d, view).notes[::-1][:most]]


def _note(d: Dialogue, view: View, note: Note) -> Markup:
    on, dated = day(d, note.at or view.at), "yes" if note.at else "no"
    return d.html("coachee-note-line", dated=dated, day=on, note=note.words)


def _below(lines: list[Markup]) -> Markup:
    """The lines, after an empty one; nothing where there are none."""
    return Markup("\n").join(("\n", *lines)) if lines else Markup("")


def _last(view: View) -> Words:
    """The day of their last answer, as far as they agreed to that."""
    if view.active is None:
        return Words("coachee-last.unknown")
    return Words("coachee-last.on", {"day": view.active})


def nudged_on(d: Dialogue, view: Glimpse) -> date | None:
    """The day of the coach's last sign to them."""
    at = dossier(d, view).nudged
    return day(d, at) if at else None


def _nudged(d: Dialogue, view: View) -> Words | str:
    """The day of the last sign; one of before the coach's record kept it is known to theirs."""
    on = nudged_on(d, view) or (day(d, view.nudged) if view.nudged else None)
    return Words("coachee-nudged.on", {"day": on}) if on else ""


def coming(d: Dialogue, view: Glimpse) -> Words | str:
    """When the next session with them is, in days where it is near."""
    today, kept = day(d, d.now), dossier(d, view)
    on = kept.coming(today)
    if on is None:
        return ""
    days, soon = (on - today).days, "yes" if near(on, today) else "no"
    facts: dict[str, Fact] = {"days": days, "near": soon, "day": on, "hour": at(kept.hour)}
    return Words("coachee-coming", facts)


def at(hour: str) -> Words | str:
    """An hour of Dossier.hour, as it is said behind a day."""
    if not hour:
        return ""
    whole, _, minutes = hour.partition(":")
    some = "yes" if minutes.strip("0") else "no"
    return Words("at-hour", {"h": int(whole), "minutes": minutes, "some": some})


def to_note(d: Dialogue, view: Glimpse) -> Words | str:
    """Which sessions are over, until something is noted."""
    on = dossier(d, view).to_note(day(d, d.now))
    return Words("coachee-held.to_note", {"days": on, "n": len(on)}) if on else ""


def _held(d: Dialogue, view: View) -> Words | str:
    """The day of the last session, once it is noted."""
    on = dossier(d, view).last_held(day(d, d.now))
    return Words("coachee-held.on", {"day": on}) if on and not to_note(d, view) else ""


def called_for(d: Dialogue, view: Glimpse) -> Sign | None:
    """What a sign to them would be about."""
    return consent.called_for(view.stage, view.day, view.due, day(d, d.now))


def may_nudge(d: Dialogue, view: View) -> bool:
    """Whether a sign may be sent now: a fortnight after the last one, if they take any, and where
    something asks for one."""
    asked = called_for(d, view) is not None
    return asked and view.nudgeable and rested(view.nudged, d.now)


def _came(d: Dialogue, view: View) -> Words:
    """When, and by which link, as far as the coach keeps it."""
    invitations = d.person.coach.links if d.person.coach else ()
    by = next((named(d, i) for i in invitations if i.id == view.invitation), "")
    facts = {"day": day(d, view.at), "known": "yes" if by else "no", "invitation": by}
    return Words("coachee-came", facts)


def paper(d: Dialogue, view: View, action: OpenPaper) -> None:
    """A card or the report, as it is shared now."""
    caption = d.label("coachee-paper", name=called(view))
    made = opened(d, view, action.kind, caption, signed(d, called(view)))
    if made is None:
        return d.toast("nothing-shared")
    d.do(made)
    keep(d, view, replace(dossier(d, view), looked=d.now))
    tell_opened(d, view)


def keep(d: Dialogue, view: View, changed: Dossier) -> None:
    """Keeps something else of them."""
    if d.person.coach is not None:
        d.person = replace(d.person, coach=d.person.coach.keeping(view.id, changed))


def papers(d: Dialogue, view: View) -> tuple[str, ...]:
    """What the coach may open of it."""
    of = reading(d, view.interview)
    return tuple(paper for paper in offered(of) if paper in PAPERS) if of else ()


def opened(d: Dialogue, view: View, kind: str, caption: str, sign: Signed) -> Paper | None:
    """A paper of it, signed, with the answers if they are shared; None when it is not to be had."""
    of = reading(d, view.interview)
    if of is None or kind not in papers(d, view):
        return None
    return replace(handed_over(of, kind, view.answers), caption=caption, signed=sign)


def tell_opened(d: Dialogue, view: View) -> None:
    """The coachee sees when their coach opened what they share."""
    if d.person.coach is not None:
        d.do(Reach(view.id, d.person.coach.since, what=News.OPENED))


def give_sign(d: Dialogue, view: View, own: str) -> None:
    """A sign leaves, and is kept as given. own: as of Dossier.saying."""
    if d.person.coach is not None:
        usual = d.person.coach.nudging if called_for(d, view) is Sign.WAY else ""
        words = own or usual
        d.do(Reach(view.id, d.person.coach.since, words=words))
        keep(d, view, dossier(d, view).signed(d.now))


def shared(d: Dialogue, then: HearOf, event: Found) -> None:
    """A coachee shares: the coach hears of it once, unless they would rather not."""
    as_coach, view = d.person.coach, next(iter(event.views), None)
    if as_coach is None or view is None or view.interview is None:
        return
    if not as_coach.told or view.id in as_coach.heard or view.consent is Consent.NOTHING:
        return
    heard = (*as_coach.heard, view.id)
    d.person = replace(d.person, coach=replace(as_coach, heard=heard))
    open_ = button(d, "coachee-open", SeeCoachee(key(d, view)))
    rows = ((open_, button(d, "coach-heard.off", Hear("off"))),)
    html = d.html("coachee-shared", name=called(view), what=view.consent)
    d.glance(html, rows)
