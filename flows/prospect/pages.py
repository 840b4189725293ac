"""The screens of a prospect once asked about: the verdict, what happened next, the list."""

from markupsafe import Markup

from flows.asking.question import name
from flows.desk.buttons import button, going_on, labelled, laid_out
from flows.desk.dialogue import Dialogue, Screen
from flows.desk.doors import Reopen, Turn
from flows.desk.pages import beside, paged
from flows.interview.path import Slot
from flows.prospect.advice import refusal
from flows.prospect.held import Held, called, find, hold, lacking
from flows.prospect.telling import count_html, listed_html, said, verdict_html
from flows.protocol.effects import Button, Rows
from flows.record.prospects import Outcome, Prospect, Verdict
from flows.words.texts import Fact, Words, cut

# Ours: as many lines and buttons as a phone shows at once.
PAGE = 8
NAME_ON_BUTTON = 18
_TURNS = ("prospects-newer", "prospects-older")
_NEWS = {
    Outcome.SIGNED: ("note-customer", "news:signed:{}"),
    Outcome.WENT_WELL: ("note-customer", "news:signed:{}"),
    Outcome.WENT_BADLY: ("note-regret", "news:regret"),
}


def listing(d: Dialogue) -> Rows:
    """The way to the list, when there is one."""
    return ((button(d, "my-prospects", Turn("prospects")),),) if d.person.prospects else ()


def add(d: Dialogue, slots: tuple[str, ...]) -> Rows:
    """Buttons that ask the questions of the open interview in these slots."""
    return laid_out(
        labelled(d.label("add-missing", name=name(d, Slot.parse(slot))), Reopen(str(slot)))
        for slot in slots
    )


def verdict_screen(d: Dialogue, id: str) -> Screen:
    """Closer to whom, and why; what can be done next."""
    prospect = find(d, id)
    if prospect is None:
        return list_screen(d, "")
    held = hold(d, prospect)
    missing = (
        button(d, f"prospect-{question}.name", f"prospect:ask:{id}:{question}")
        for question in held.unknown
    )
    ours = held.of.interview.id == d.interview.id  # the others open no question here
    lacks = add(d, lacking(held.of, held.answers)) if ours else ()
    rows = (*_refuse(d, held), *laid_out(missing), *_deeds(d, held), *lacks)
    return Screen(verdict_html(d, held), (*rows, *going_on(d)))


def _refuse(d: Dialogue, held: Held) -> Rows:
    """Copies the refusal."""
    if held.judged.verdict is not Verdict.REGRET:
        return ()
    words = refusal(held.answers, held.judged, d.content.limits)
    return ((Button(d.label("copy-refusal"), copy=d.texts.text(words)),),)


def _deeds(d: Dialogue, held: Held) -> Rows:
    id = held.prospect.id
    told = button(d, "tell-outcome", Turn("outcome", str(id)))
    back = button(d, "nav.back", f"prospect:ask:{id}:{held.ids[-1]}")
    erase = button(d, "forget-prospect", Turn("prospect-forget", str(id)))
    return ((told, back), (button(d, "my-prospects", Turn("prospects")), erase))


def outcome_screen(d: Dialogue, id: str) -> Screen:
    """What became of it; once told, the sheet may have something to learn from it."""
    prospect = find(d, id)
    if prospect is None:
        return list_screen(d, "")
    outcome = prospect.outcome
    ends = (
        _marked(d, f"outcome.{end}", end is outcome, f"prospect:outcome:{id}:{end}")
        for end in Outcome
    )
    facts: dict[str, Fact] = {"name": called(prospect), "told": "yes" if outcome else "no"}
    said = Words(f"outcome-said.{outcome}") if outcome else ""
    label, data = _NEWS.get(outcome, ("", "")) if outcome else ("", "")
    news = ((button(d, label, data.format(id)),),) if data else ()
    html = d.html("screen-outcome", **facts, outcome=said)
    return Screen(html, (*news, *laid_out(ends, narrow=20), *_to(d, id)))


def _marked(d: Dialogue, id: str, on: bool, data: str) -> Button:
    label = d.label(id)
    return labelled(d.label("marked", label=label) if on else label, data)


def _to(d: Dialogue, id: str) -> Rows:
    return ((button(d, "nav.back", Turn("verdict", id)),), *going_on(d))


def forget_screen(d: Dialogue, id: str) -> Screen:
    """Asks before a prospect goes."""
    prospect = find(d, id)
    if prospect is None:
        return list_screen(d, "")
    yes = button(d, "forget-yes", f"prospect:forget:{id}", "danger")
    html = d.html("screen-prospect-forget", name=called(prospect))
    return Screen(html, ((yes,), *_to(d, id)))


def list_screen(d: Dialogue, page: str) -> Screen:
    """All of them, the newest first, by pages from 0."""
    prospects = d.person.prospects[::-1]
    if not prospects:
        return Screen(d.html("screen-prospects-none"), going_on(d))
    shown = paged(prospects, page, PAGE)
    lines = Markup("\n").join(listed_html(d, n, prospect) for n, prospect in shown.items.items())
    html = Markup("\n\n").join([d.html("screen-prospects", lines=lines), *count_html(d)])
    choices = laid_out(_choice(d, n, prospect) for n, prospect in shown.items.items())
    turns = beside(d, shown.at, shown.pages, lambda at: Turn("prospects", str(at)), _TURNS)
    return Screen(html, (*choices, *turns, *going_on(d)))


def _choice(d: Dialogue, n: int, prospect: Prospect) -> Button:
    name = cut(said(d, called(prospect)), NAME_ON_BUTTON)
    label = d.label("prospect-choice", n=n, name=name)
    return labelled(label, f"prospect:open:{prospect.id}")
