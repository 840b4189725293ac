"""The screens of a prospect once asked about: the verdict, what happened next, the list."""

from markupsafe import Markup

from flows.asking.question import add_missing
from flows.desk.dialogue import (
    Dialogue,
    NewRegret,
    Screen,
    Signed,
    Turn,
    beside,
    button,
    going_on,
    labelled,
    laid_out,
    marked,
    paged,
)
from flows.prospect.actions import AskAbout, ForgetProspect, OpenProspect, TellOutcome
from flows.prospect.advice import refusal
from flows.prospect.held import Held, called, find, hold, lacking
from flows.prospect.telling import answer_words, count_html, listed_html, text_of, verdict_html
from flows.protocol.exchange import Button, Rows
from flows.record.prospects import Ending, Prospect, Verdict
from flows.words.texts import Fact, Words, cut

# Ours: as many lines and buttons as a phone shows at once.
PAGE = 8
NAME_ON_BUTTON = 18
_TURNS = ("prospects-newer", "prospects-older")


def listing(d: Dialogue) -> Rows:
    """The way to the list, when there is one."""
    return ((button(d, "my-prospects", Turn("prospects")),),) if d.person.prospects else ()


def verdict_screen(d: Dialogue, id: str) -> Screen:
    """Closer to whom, and why; what can be done next."""
    prospect = find(d, id)
    if prospect is None:
        return list_screen(d, "")
    held = hold(d, prospect)
    missing = (
        button(d, f"prospect-{question}.name", AskAbout(prospect.id, question))
        for question in held.unknown
    )
    ours = held.of.interview.id == d.interview.id  # the others open no question here
    lacks = add_missing(d, lacking(held.of, held.answers)) if ours else ()
    rows = (*_refuse(d, held), *laid_out(missing), *_deeds(d, held), *lacks)
    return Screen(verdict_html(d, held), (*rows, *going_on(d)))


def _refuse(d: Dialogue, held: Held) -> Rows:
    """Copies the refusal."""
    if held.judged.verdict is not Verdict.REGRET:
        return ()
    words = refusal(held.answers, held.judged, d.content.limits, d.content.lists)
    return ((Button(d.label("copy-refusal"), copy=d.texts.text(words)),),)


def _deeds(d: Dialogue, held: Held) -> Rows:
    id = held.prospect.id
    told = button(d, "tell-outcome", Turn("outcome", str(id)))
    erase = button(d, "forget-prospect", Turn("prospect-forget", str(id)))
    wrong = button(d, "prospect-correct", Turn("prospect-told", str(id)))
    return ((told, wrong), (button(d, "my-prospects", Turn("prospects")), erase))


def told_screen(d: Dialogue, id: str) -> Screen:
    """What was understood of a lead, each thing to be corrected."""
    prospect = find(d, id)
    if prospect is None:
        return list_screen(d, "")
    held = hold(d, prospect)
    given = [q for q in held.ids if list(answer_words(held, q))]
    opens = (button(d, f"prospect-{q}.name", AskAbout(prospect.id, q)) for q in given)
    html = d.html("screen-prospect-told", name=held.name)
    back = (button(d, "nav.back", OpenProspect(prospect.id)),)
    return Screen(html, (*laid_out(opens), back, *going_on(d)))


def outcome_screen(d: Dialogue, id: str) -> Screen:
    """What became of it; once told, the sheet may have something to learn from it."""
    prospect = find(d, id)
    if prospect is None:
        return list_screen(d, "")
    outcome = prospect.outcome
    ends = (
        marked(d, d.label(f"outcome.{end}"), TellOutcome(prospect.id, end), end is outcome)
        for end in Ending
    )
    facts: dict[str, Fact] = {"name": called(prospect), "told": "yes" if outcome else "no"}
    said = Words(f"outcome-said.{outcome}") if outcome else ""
    html = d.html("screen-outcome", **facts, outcome=said)
    return Screen(html, (*_news(d, prospect), *laid_out(ends, narrow=20), *_to(d, id)))


def _news(d: Dialogue, prospect: Prospect) -> Rows:
    """What the sheet may have to learn from it."""
    match prospect.outcome:
        case Ending.SIGNED | Ending.WENT_WELL:
            return ((button(d, "note-customer", Signed(prospect.id)),),)
        case Ending.WENT_BADLY:
            return ((button(d, "note-regret", NewRegret()),),)
        case _:
            return ()


def _to(d: Dialogue, id: str) -> Rows:
    return ((button(d, "nav.back", Turn("verdict", id)),), *going_on(d))


def forget_screen(d: Dialogue, id: str) -> Screen:
    """Asks before a prospect goes."""
    prospect = find(d, id)
    if prospect is None:
        return list_screen(d, "")
    yes = button(d, "forget-yes", ForgetProspect(prospect.id), "danger")
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
    name = cut(text_of(d, called(prospect)), NAME_ON_BUTTON)
    label = d.label("prospect-choice", n=n, name=name)
    return labelled(label, OpenProspect(prospect.id))
