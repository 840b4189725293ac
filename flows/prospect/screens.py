"""The screens that lead to a verdict: the nickname, then a question after the other; those of a
prospect once asked about: the verdict, what happened next, the list."""

from collections.abc import Iterator

from markupsafe import Markup

from flows.asking.form import parted, proposing
from flows.asking.prompt import rows
from flows.asking.question import add_missing
from flows.desk.dialogue import (
    BUTTON,
    Dialogue,
    NewRegret,
    On,
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
from flows.interview.answers import Own
from flows.prospect.actions import (
    AskAbout,
    Enough,
    ForgetProspect,
    NewProspect,
    OpenProspect,
    TellOutcome,
)
from flows.prospect.advice import refusal
from flows.prospect.form import form
from flows.prospect.judging import Held, called, comparable, find, hold, lacking
from flows.prospect.questions import BY_ID, IN_WORDS
from flows.prospect.signs import LABEL, alarms
from flows.prospect.telling import (
    answer_words,
    count_html,
    lacking_html,
    listed_html,
    sheet_html,
    text_of,
    verdict_html,
)
from flows.protocol.exchange import Button, Rows
from flows.record.prospects import Ending, Prospect, Verdict
from flows.sheet.line import own, quoted
from flows.words.texts import Fact, Words, cut

# Ours: with fewer answers there is nothing to conclude.
FEW = 2
# Ours: as many lines and buttons as a phone shows at once.
PAGE = 8
NAME_ON_BUTTON = 18
_TURNS = ("prospects-newer", "prospects-older")


def name_screen(d: Dialogue, arg: str) -> Screen:
    """Asks for a nickname; what is typed next is taken for it."""
    answers = comparable(d)
    if not answers.favourite and not answers.regrets:
        return lacks_screen(d, "")
    both = bool(answers.favourite and answers.regrets)
    facts: dict[str, Fact] = {
        "known": "both" if both else "favourite" if answers.favourite else "regret",
        "favourite": answers.favourite or "",
    }
    slots = lacking(d, answers)
    html = [d.html("screen-prospect-name", **facts), *lacking_html(d, slots)]
    first = (button(d, "without-name", NewProspect()),)
    ways = (first, *listing(d), *add_missing(d, slots), *going_on(d))
    return Screen(Markup("\n\n").join(html), ways)


def lacks_screen(d: Dialogue, arg: str) -> Screen:
    """Nobody to compare with yet, and the questions that would change it."""
    slots = lacking(d, comparable(d))
    html = d.html("screen-prospect-lacks", way="ask" if slots else "wait")
    return Screen(html, (*add_missing(d, slots), *listing(d), *going_on(d)))


def unfinished_screen(d: Dialogue, id: str) -> Screen:
    """One was begun and not finished: go on with it, or begin another."""
    prospect = find(d, id)
    if prospect is None:
        return list_screen(d, "")
    html = d.html("screen-prospect-unfinished", name=called(prospect), count=len(prospect.given))
    resume = (button(d, "resume-prospect", OpenProspect(prospect.id), "success"),)
    another = (button(d, "another-prospect", Turn("prospect-name")),)
    return Screen(html, (resume, another, *listing(d), *going_on(d)))


def question_screen(d: Dialogue, arg: str) -> Screen:
    """The open question about a prospect, or what it proposes."""
    id, near = parted(arg)
    prospect = find(d, id)
    if prospect is None or prospect.at not in BY_ID:
        return verdict_screen(d, id)
    asked = form(d, prospect, BY_ID[prospect.at], near)
    if near:
        return proposing(asked.prompt)
    html = Markup("\n\n").join([_head(d, asked.held), *_asked(d, asked.held, prospect.at)])
    return Screen(html, (*rows(asked.prompt), *_ways(d, prospect)))


def _ways(d: Dialogue, prospect: Prospect) -> Rows:
    """To correct what was understood of a sentence, to the verdict as things are, or out."""
    known = sum(map(bool, prospect.given.values()))
    wrong = button(d, "prospect-correct", Turn("prospect-told", str(prospect.id)))
    now = button(d, "prospect-enough", Enough(prospect.id))
    out = button(d, "prospect-stop", On())
    first = (*((wrong,) if prospect.told else ()), *((now,) if known >= FEW else ()))
    return (*((first,) if first else ()), (out,))


def _head(d: Dialogue, held: Held) -> Markup:
    at = held.ids.index(held.prospect.at) + 1 if held.prospect.at in held.ids else len(held.ids)
    head = d.html("prospect-head", name=held.name, at=at, of=len(held.ids))
    heard = _understood(d, held) if held.prospect.told else None
    return Markup("\n").join(html for html in (head, sheet_html(d, held), heard) if html)


def _understood(d: Dialogue, held: Held) -> Markup | None:
    """What a sentence told, as it was understood."""
    said = tuple(words for id in held.ids for words in answer_words(held, id))
    return d.html("prospect-understood", said=said) if said else None


def _asked(d: Dialogue, held: Held, question: str) -> Iterator[Markup]:
    """The question's words, and those of the person that its options are cut from."""
    limits = d.content.limits
    theirs = any(alarm.theirs for alarm in alarms(held.answers, limits).values())
    worry = held.prospect.given.get(f"signs{IN_WORDS}", ("",))[0]
    facts: dict[str, Fact] = {
        "favourite": held.answers.favourite or "",
        "words": Words("own", {"words": quoted(worry, limits)}),
        "theirs": "yes" if theirs else "no",
    }
    yield d.html(f"prospect-{question}", **facts)
    if question == "likeness" and held.answers.trigger:
        yield d.html("prospect-likeness-moment", quote=quoted(held.answers.trigger, limits))
    if question in ("signs", "alike") and (typed := _typed(d, held)):
        yield d.html("prospect-own", words=typed)


def _typed(d: Dialogue, held: Held) -> tuple[Words, ...]:
    """Whole, the signs that they told in words of their own for which a button has no room."""
    signs = (s for r in held.answers.regrets for s in (r.first_sign, *r.wrong))
    long = (s for s in signs if isinstance(s, Own) and len(s.words) > LABEL)
    return tuple(own(s, d.content.limits) for s in long)


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
    outcome, name = prospect.outcome, text_of(d, called(prospect))
    ends = (
        marked(
            d, _of_theirs(d, f"outcome.{end}", name), TellOutcome(prospect.id, end), end is outcome
        )
        for end in Ending
    )
    facts: dict[str, Fact] = {"name": called(prospect), "told": "yes" if outcome else "no"}
    said = Words(f"outcome-said.{outcome}") if outcome else ""
    html = d.html("screen-outcome", **facts, outcome=said)
    return Screen(html, (*_news(d, prospect), *laid_out(ends, narrow=20), *_to(d, id)))


def _of_theirs(d: Dialogue, id: str, name: str) -> str:
    """A label with as much of their name as it has room for: two such may stand on one screen."""
    room = BUTTON - len(d.label(id, name=""))
    return d.label(id, name=cut(name, room))


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
