"""The next session with somebody, on one page: made of what they share now, and of the coach's own
notes."""

from collections.abc import Iterable
from datetime import datetime

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.question import name
from flows.coaching.actions import Prepare, SeeCoachee
from flows.coaching.coachee import called, dossier, keep, key, notes, tell_opened
from flows.coaching.days import PRESSES, Promised, promised
from flows.coaching.leaves import Page, Section, leaf
from flows.coaching.patterns import on_sheet
from flows.coaching.tensions import Held, tensions
from flows.desk.dialogue import Dialogue, Screen, button, day, reading, said
from flows.interview.answers import Slot
from flows.papers.behind import answer
from flows.papers.told import Told
from flows.record.consent import near
from flows.record.glimpses import View
from flows.record.person import latest
from flows.words.texts import Words, cut

# In the name of the screen, when it is the page of a session.
SESSION = "session"
# Ours: what a page and a message have room for.
QUESTIONS, CHANGES, ECHO, NOTES, MESSAGE = 3, 6, 90, 3, 3900
_CONTRADICT = 2
_LEFT_OUT, _WEEK = frozenset({"line-untold"}), "line-decide_week"


def prepare(d: Dialogue, view: View, action: Prepare) -> None:
    """The page, as a message, or to print."""
    if reading(d, view.interview) is None:
        return d.toast("nothing-shared")
    kept = replace(dossier(d, view), looked=d.now)
    keep(d, view, kept.preparing(d.now) if action.on == "paper" else kept)
    tell_opened(d, view)
    d.person = d.person.seeing(f"coachee:{view.id}:{SESSION}")
    if action.on == "paper":
        return d.do(leaf(d, SESSION, called(view), page(d, view)))
    shown = screen(d, view)
    d.open(shown.html, shown.rows)


def screen(d: Dialogue, view: View) -> Screen:
    """The page as a message, with a way to print it."""
    paper = button(d, "session-paper", Prepare(key(d, view), "paper"))
    back = button(d, "back-to-coachee", SeeCoachee(key(d, view)))
    made = page(d, view, NOTES).html
    if len(made) > MESSAGE:
        made = page(d, view, 0).html
    return Screen(made, ((paper, back),))


def page(d: Dialogue, view: View, most_notes: int | None = None) -> Page:
    """What to know before a session, with so many notes, else with all of them. Raises ValueError
    where nothing is shared."""
    of = reading(d, view.interview)
    if of is None or view.interview is None:
        raise ValueError("nothing is shared")
    told = Told(of, behind=view.answers, own=False)
    held = tensions(told.evidence, known(told, view))
    days = promised(told, view.followed, view.answers)
    over = any(one.on < day(d, d.now) for one in days)
    before = dossier(d, view).last_session(d.now)
    sections = (
        _section(d, "days", (_day(d, one) for one in days if near(one.on, day(d, d.now)))),
        _section(d, "offer", _offer(d, told, view)),
        replace(_section(d, "decide", _decisions(told, over)), quoted=True),
        _section(d, "tensions", (_tension(told, view, one) for one in held)),
        _section(d, "ask", _questions(told, held)),
        _section(d, "told", _told(d, view)),
        _section(d, "action", _action(d, view)),
        _section(d, "changed", _changed(d, told, view, before) if before else ()),
        _section(d, "notes", notes(d, view, most_notes)),
    )
    last = latest(view.interview)
    facts = {"answers": _yes(view.answers), "first": _yes(before is None)}
    under = d.html("session-under", day=day(d, last or view.at), **facts)
    head = d.html("session-head", name=called(view))
    return Page(head, under, tuple(s for s in sections if s.lines))


def known(told: Told, view: View) -> frozenset[str]:
    """The answers that may be spoken of: all of them where they are shared, or else those that the
    lines of the sheet rest on."""
    if view.answers and view.interview is not None:
        return frozenset(view.interview.values())
    return on_sheet(told.sheet)


def _section(d: Dialogue, id: str, lines: Iterable[Markup]) -> Section:
    return Section(d.html(f"session-title.{id}"), tuple(lines))


def _yes(holds: object) -> str:
    return "yes" if holds else "no"


def _offer(d: Dialogue, told: Told, view: View) -> list[Markup]:
    """What they sell and how, in their own words: an answer like any other."""
    answers = told.evidence.answers
    if not view.answers or not answers.offer:
        return []
    by = Words(f"sells_by.{answers.sells_by}") if answers.sells_by else ""
    words = told.masked(answers.offer)
    return [d.html("session-offer", words=words, by=by, known=_yes(by))]


def _day(d: Dialogue, one: Promised) -> Markup:
    """A day that is near, or over: then it is asked what came of it."""
    days = (one.on - day(d, d.now)).days
    return d.html("session-day", within=one.within, said=one.said, days=days, over=_yes(days < 0))


def _decisions(told: Told, over: bool) -> list[Markup]:
    """What their sheet says to them; over: a day of what presses is, which is to do no more."""
    lines = [line for line in told.sheet.decide.lines if line.id not in _LEFT_OUT]
    lines = [line for line in lines if not (over and PRESSES in line.cites)]
    quotes = [line.id for line in lines if PRESSES in line.cites]
    again = {_WEEK} & {*quotes[1:]}  # a decision before it quotes what presses
    return [
        said(told.d, Words("session-week-again", line.facts) if line.id in again else line.words)
        for line in lines
    ]


def _tension(told: Told, view: View, held: Held) -> Markup:
    """What pulls against what, and the answers behind it, quoted where they are shared."""
    behind = (told.d.texts.text(_behind(told, view, slot)) for slot in held.cites)
    return told.d.html("session-tension", words=held.words, behind=tuple(dict.fromkeys(behind)))


def _behind(told: Told, view: View, slot: str) -> Words:
    short = name(told.d, Slot.parse(slot))
    value = _value(told, slot) if view.answers else ""
    told_ = _yes(value)
    return Words("session-behind", {"name": short, "value": cut(value, ECHO), "told": told_})


def _value(told: Told, slot: str) -> str:
    """An answer as it was told: a number, where one was, rather than the range it stands in."""
    hours = told.evidence.answers.exact.get(slot)
    if slot == "hours" and hours is not None:
        return told.said(Words("session-hours", {"band": "told", "hours": f"{hours:g}"}))
    return answer(told, Slot.parse(slot), 0).value


def _questions(told: Told, held: tuple[Held, ...]) -> list[Markup]:
    """What to ask: about what contradicts itself first, then about what is missing."""
    sheet = told.sheet
    slots = (slot for part in (sheet.aim, sheet.avoid, sheet.speak) for slot in part.missing)
    asks = [Words(f"session-ask.{Slot.parse(slot).question}") for slot in dict.fromkeys(slots)]
    first = [one.ask for one in held]
    every = (*first[:_CONTRADICT], *asks, *first[_CONTRADICT:])
    return [told.d.html("session-line", words=words) for words in every[:QUESTIONS]]


def _told(d: Dialogue, view: View) -> list[Markup]:
    """What they answered to the coach's own questions."""
    return [d.html("coachee-told", asked=asked.words, said=said) for asked, said in view.told]


def _action(d: Dialogue, view: View) -> list[Markup]:
    """The action they are at, or did last, where they let that be followed."""
    at = view.followed
    if at is None:
        return []
    what = Words(f"action.{at.what}") if at.what else Words("session-own-action")
    when = day(d, at.done or at.since)
    return [d.html("session-action", what=what, done=_yes(at.done), day=when)]


def _changed(d: Dialogue, told: Told, view: View, before: datetime) -> list[Markup]:
    """Which answers changed since the session before, by their names."""
    names = tuple(_since(told, view, before))
    more, first = max(0, len(names) - CHANGES), names[:CHANGES]
    return [d.html("session-changed", day=day(d, before), some=_yes(names), more=more, names=first)]


def _since(told: Told, view: View, before: datetime) -> Iterable[Words]:
    given = view.interview.given if view.interview else {}
    fresh = {slot for slot in known(told, view) if slot in given and given[slot].at > before}
    return (name(told.d, slot) for slot in told.d.path.slots if str(slot) in fresh)
