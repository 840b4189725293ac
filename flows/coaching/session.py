"""The next session with somebody, on one page: made of what they share now, and of the coach's own
notes."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import partial

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.question import named
from flows.coaching.actions import Prepare, SeeCoachee
from flows.coaching.coachee import called, dossier, keep, key, notes, tell_opened
from flows.coaching.days import PRESSES, Promised, promised
from flows.coaching.discreet import discreet
from flows.coaching.fresh import changed, since
from flows.coaching.known import may_draw, may_tell
from flows.coaching.leaves import Page, Section, leaf
from flows.coaching.tensions import Held, tensions
from flows.desk.dialogue import Dialogue, Screen, button, day, reading, said
from flows.interview import table
from flows.interview.answers import Slot
from flows.interview.kinds import Text
from flows.papers.behind import answer
from flows.papers.told import Told
from flows.reading.names import initialled
from flows.record.glimpses import View
from flows.sheet.line import Aim, Line, closed
from flows.words.texts import Fact, Words, cut

# In the name of the screen, when it is the page of a session.
SESSION = "session"
# Ours: what a page and a message have room for.
QUESTIONS, ECHO, NOTES, MESSAGE = 3, 90, 3, 3900
_CONTRADICT = 2
_LEFT_OUT, _WEEK = frozenset({"line-untold"}), "line-decide_week"


def prepare(d: Dialogue, view: View, action: Prepare) -> None:
    """The page, as a message, or to print."""
    if reading(d, view.interview) is None:
        return d.toast("nothing-shared")
    printed = action.on == "paper"
    seen, on_paper = screen(d, view), page(d, view, printed=True) if printed else None
    kept = replace(dossier(d, view), looked=d.now)
    keep(d, view, kept.preparing(d.now) if printed else kept)
    tell_opened(d, view)
    d.person = d.person.seeing(f"coachee:{view.id}:{SESSION}")
    if on_paper is not None:
        return d.do(leaf(d, SESSION, called(view), on_paper))
    d.open(seen.html, seen.rows)


def screen(d: Dialogue, view: View) -> Screen:
    """The page as a message, with a way to print it."""
    paper = button(d, "session-paper", Prepare(key(d, view), "paper"))
    back = button(d, "back-to-coachee", SeeCoachee(key(d, view)))
    made = page(d, view, NOTES).html
    if len(made) > MESSAGE:
        made = page(d, view, 0).html
    return Screen(made, ((paper, back),))


def page(d: Dialogue, view: View, most_notes: int | None = None, printed: bool = False) -> Page:
    """What to know before a session, with so many notes, else with all of them. printed: as it may
    lie on a table: whom they speak of is an initial, and their own words on what presses, which may
    be somebody else's business, stay on the screen. Raises ValueError where nothing is shared."""
    open_ = discreet(view.interview, d.content.lists) if view.interview else None
    of = reading(d, open_)
    if of is None or open_ is None:
        raise ValueError("nothing is shared")
    view = replace(view, interview=open_)
    told = Told(of, behind=view.answers, own=False)
    may = may_draw(told, view, partial(shown, told))
    held = tensions(told.evidence, may, may_tell(told, view))
    days = promised(told, view.followed, view.answers)
    before = dossier(d, view).last_session(d.now)
    sections = (
        _section(d, "days", (_day(d, one, printed) for one in days)),
        _section(d, "offer", _offer(d, told, view)),
        replace(_section(d, "decide", _decisions(told, days, printed)), quoted=True),
        _section(d, "tensions", (_tension(told, view, one, printed) for one in held)),
        _section(d, "ask", questions(told, held, view.id)),
        _section(d, "told", _told(d, view)),
        _section(d, "action", _action(d, view)),
        _section(d, "fresh", () if before else _fresh(d, told, view)),
        _section(d, "changed", (changed(d, told.d, view, before),) if before else ()),
    )
    told_ = map(_discreet(told), sections) if printed else sections
    noted = _section(d, "notes", notes(d, view, most_notes))
    head = d.html("session-head", name=called(view))
    return Page(head, _under(d, view, before), tuple(s for s in (*told_, noted) if s.lines))


def _under(d: Dialogue, view: View, before: datetime | None) -> Markup:
    """What it is made of, of which day: that of the last answer by which the sheet is what it is;
    and when the session before was."""
    given = view.interview.given.items() if view.interview else ()
    last = max((one.at for slot, one in given if slot not in table.ASKED_ANEW), default=None)
    facts = {"answers": _yes(view.answers), "first": _yes(before is None)}
    return d.html(
        "session-under", day=day(d, last or view.at), last=day(d, before or view.at), **facts
    )


def _discreet(told: Told) -> Callable[[Section], Section]:
    a, known = told.evidence.answers, told.d.content.lists.names
    regrets = (regret.regret_name for regret in a.regrets)
    every = (a.favourite, a.met_through, *regrets, *(talk.name for talk in a.talks), *a.three_names)
    names = tuple(filter(None, (*every, *a.introducer_names)))

    def short(line: Markup) -> Markup:
        return Markup(initialled(line, known, names))  # noqa: S704 - of words made already

    return lambda section: replace(section, lines=tuple(map(short, section.lines)))


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


def _day(d: Dialogue, one: Promised, printed: bool) -> Markup:
    """A day, and how far it is; of one that is over it is asked what came of it."""
    days = (one.on - day(d, d.now)).days
    within = "" if printed else one.within
    facts = {"over": _yes(days < 0), "quoted": _yes(within)}
    return d.html("session-day", day=one.on, within=within, days=days, **facts)


def _decisions(told: Told, days: tuple[Promised, ...], printed: bool) -> list[Markup]:
    """What their sheet says to them; of what presses, whose day comes next: once all its days are
    over, which is to do no more, nothing."""
    next_, over = _nearest(told.d, days)
    lines = [line for line in told.sheet.decide.lines if line.id not in _LEFT_OUT]
    lines = [line for line in lines if not (over and PRESSES in line.cites)]
    quotes = [line.id for line in lines if PRESSES in line.cites]
    # a decision before it quotes what presses
    again = {_WEEK} & {*(quotes if printed else quotes[1:])}
    kept = {*quotes} - again if printed else set()
    return [
        said(told.d, _in_short(line) if line.id in again else _first(line, next_).words)
        for line in lines
        if line.id not in kept
    ]


def _nearest(d: Dialogue, days: tuple[Promised, ...]) -> tuple[str, bool]:
    """What presses by the next day to come; and whether there were days, and all are over."""
    within = ""
    for one in days:
        within = one.within or within
        if one.on >= day(d, d.now):
            return within, False
    return "", bool(days)


def _first(line: Line, presses: str) -> Line:
    """The line that says this of what presses, where it says something of it."""
    words = presses.rstrip(". ")
    return replace(line, facts=_saying(line.facts, words)) if words else line


def _saying(facts: Mapping[str, Fact], words: str) -> dict[str, Fact]:
    return {
        key: words if key == PRESSES and one else _said_anew(one, words)
        for key, one in facts.items()
    }


def _said_anew(fact: Fact, words: str) -> Fact:
    match fact:
        case Words(id, facts):
            return Words(id, _saying(facts, words))
        case tuple():
            return tuple(_said_anew(one, words) for one in fact)
        case _:
            return fact


def _in_short(line: Line) -> Words:
    """The week without what presses, in their own words."""
    return Words("session-week-again", line.facts)


def _tension(told: Told, view: View, held: Held, printed: bool) -> Markup:
    """What pulls against what, and the answers behind it, quoted where they are shared: on paper,
    none that is their own words."""
    quoted = [view.answers and not (printed and _in_words(slot)) for slot in held.cites]
    each = zip(held.cites, quoted, strict=True)
    behind = (told.d.texts.text(_behind(told, slot, quotes)) for slot, quotes in each)
    return told.d.html("session-tension", words=held.words, behind=tuple(dict.fromkeys(behind)))


def _in_words(slot: str) -> bool:
    return isinstance(table.QUESTIONS[Slot.parse(slot).question], Text)


def _behind(told: Told, slot: str, quoted: bool) -> Words:
    short = named(told.d, Slot.parse(slot))
    value = _value(told, slot) if quoted else ""
    told_ = _yes(value)
    return Words("session-behind", {"name": short, "value": _echo(told, value), "told": told_})


def _echo(told: Told, value: str) -> str:
    """As much of it as a page has room for; a quotation that this cuts is closed."""
    return closed(cut(value, ECHO), told.d.texts.typography.closes)


def shown(told: Told, slot: str) -> str:
    """An answer as it is read."""
    return answer(told, Slot.parse(slot), 0).value


def _value(told: Told, slot: str) -> str:
    """An answer as it was told: a number, where one was, rather than the range it stands in."""
    hours = told.evidence.answers.exact.get(slot)
    if slot == "hours" and hours is not None:
        return told.said(Words("session-hours", {"band": "told", "hours": f"{hours:g}"}))
    return shown(told, slot)


def questions(told: Told, held: tuple[Held, ...], n: int) -> list[Markup]:
    """What to ask: about what contradicts itself first, then about what is missing. n: whom, by
    which two of whom the same is true are not asked the same."""
    sheet = told.sheet
    slots = (slot for part in (sheet.aim, sheet.avoid, sheet.speak) for slot in part.missing)
    asks = [Words(f"session-ask.{Slot.parse(slot).question}") for slot in dict.fromkeys(slots)]
    first = [one.asks(n) for one in held]
    starts = told.evidence.buyer.aim is Aim.INTERVIEWS
    every = (*first[:_CONTRADICT], *asks, *first[_CONTRADICT:])
    every = every or (Words("session-ask.first_price" if starts else "session-ask.else"),)
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
    due, today = view.due or at.due, day(d, d.now)
    facts: dict[str, Fact] = {"done": _yes(at.done), "due": due, "over": _yes(due <= today)}
    return [d.html("session-action", what=what, day=day(d, at.done or at.since), **facts)]


def _fresh(d: Dialogue, told: Told, view: View) -> list[Markup]:
    """What changed since the coach opened it last, before there was a session."""
    looked = dossier(d, view).looked
    some = looked is not None and any(True for _ in since(told.d, view, looked))
    return [changed(d, told.d, view, looked)] if some and looked else []
