"""The screens that lead to a verdict: the nickname, then a question after the other."""

from collections.abc import Callable, Iterator

from markupsafe import Markup

from flows.desk.buttons import button, going_on, labelled, laid_out
from flows.desk.dialogue import Dialogue, Screen
from flows.desk.doors import On, Turn
from flows.interview.answers import Own
from flows.prospect.held import Held, called, find, hold, known, lacking
from flows.prospect.pages import (
    add,
    forget_screen,
    list_screen,
    listing,
    outcome_screen,
    verdict_screen,
)
from flows.prospect.questions import BY_ID, NONE
from flows.prospect.signs import LABEL, alarms
from flows.prospect.telling import lacking_html, said, sheet_html
from flows.protocol.effects import Button, Rows
from flows.sheet.findings.quotes import own, quoted
from flows.words.texts import Fact, Words


def name_screen(d: Dialogue, arg: str) -> Screen:
    """Asks for a nickname; what is typed next is taken for it."""
    answers = known(d)
    if not answers.favourite and not answers.regrets:
        return lacks_screen(d, "")
    both = bool(answers.favourite and answers.regrets)
    facts: dict[str, Fact] = {
        "known": "both" if both else "favourite" if answers.favourite else "regret",
        "favourite": answers.favourite or "",
    }
    slots = lacking(d, answers)
    html = [d.html("screen-prospect-name", **facts), *lacking_html(d, slots)]
    first = (button(d, "without-name", "prospect:new"),)
    rows = (first, *listing(d), *add(d, slots), *going_on(d))
    return Screen(Markup("\n\n").join(html), rows)


def lacks_screen(d: Dialogue, arg: str) -> Screen:
    """Nobody to compare with yet, and the questions that would change it."""
    slots = lacking(d, known(d))
    html = d.html("screen-prospect-lacks", way="ask" if slots else "wait")
    return Screen(html, (*add(d, slots), *listing(d), *going_on(d)))


def unfinished_screen(d: Dialogue, id: str) -> Screen:
    """One was begun and not finished: go on with it, or begin another."""
    prospect = find(d, id)
    if prospect is None:
        return list_screen(d, "")
    html = d.html("screen-prospect-unfinished", name=called(prospect), count=len(prospect.given))
    resume = (button(d, "resume-prospect", f"prospect:open:{id}", "success"),)
    another = (button(d, "another-prospect", Turn("prospect-name")),)
    return Screen(html, (resume, another, *listing(d), *going_on(d)))


def question_screen(d: Dialogue, id: str) -> Screen:
    """The open question about a prospect."""
    prospect = find(d, id)
    if prospect is None or prospect.at not in BY_ID:
        return verdict_screen(d, id)
    held = hold(d, prospect)
    html = Markup("\n\n").join([_head(d, held), *_asked(d, held, prospect.at)])
    rows = (*laid_out(_options(d, held, prospect.at)), *_around(d, held, prospect.at))
    return Screen(html, (*rows, (button(d, "prospect-stop", On()),)))


def _head(d: Dialogue, held: Held) -> Markup:
    at = held.ids.index(held.prospect.at) + 1 if held.prospect.at in held.ids else len(held.ids)
    head = d.html("prospect-head", name=held.name, at=at, of=len(held.ids))
    return Markup("\n").join(html for html in (head, sheet_html(d, held)) if html)


def _asked(d: Dialogue, held: Held, question: str) -> Iterator[Markup]:
    """The question's words, and those of the person that its options are cut from."""
    limits = d.content.limits
    theirs = any(alarm.theirs for alarm in alarms(held.answers, limits).values())
    facts: dict[str, Fact] = {
        "favourite": held.answers.favourite or "",
        "theirs": "yes" if theirs else "no",
    }
    yield d.html(f"prospect-{question}", **facts)
    if question == "likeness" and held.answers.trigger:
        yield d.html("prospect-likeness-moment", quote=quoted(held.answers.trigger, limits))
    if question == "signs" and (typed := _typed(d, held)):
        yield d.html("prospect-own", words=typed)


def _typed(d: Dialogue, held: Held) -> tuple[Words, ...]:
    """Whole, the signs that they told in words of their own for which a button has no room."""
    signs = (s for r in held.answers.regrets for s in (r.first_sign, *r.wrong))
    long = (s for s in signs if isinstance(s, Own) and len(s.words) > LABEL)
    return tuple(own(s, d.content.limits) for s in long)


def _options(d: Dialogue, held: Held, question: str) -> Iterator[Button]:
    """The options, each with ✓ once it is chosen."""
    prospect, several = held.prospect, BY_ID[question].several
    chosen = prospect.picked if several else prospect.given.get(question, ())
    labels = dict(BY_ID[question].options(held.answers, d.content.limits))
    for option, label in labels.items():
        on = option in chosen
        way = ("drop" if on else "pick") if several else "choose"
        yield _button(d, said(d, label), on, f"prospect:{way}:{prospect.id}:{question}:{option}")
    if several:
        none = d.label(f"prospect-{question}.{NONE}")
        on = prospect.given.get(question) == (NONE,) and not chosen
        yield _button(d, none, on, f"prospect:choose:{prospect.id}:{question}:{NONE}")


def _button(d: Dialogue, label: str, on: bool, data: str) -> Button:
    return labelled(d.label("marked", label=label) if on else label, data)


def _around(d: Dialogue, held: Held, question: str) -> Rows:
    """OK where several go together; one back; "I don't know"."""
    id, ids = held.prospect.id, held.ids
    several = BY_ID[question].several
    ok = ((button(d, "nav.ok", f"prospect:ok:{id}:{question}", "success"),),) if several else ()
    before = ids[ids.index(question) - 1] if question in ids[1:] else None
    back = (button(d, "nav.back", f"prospect:ask:{id}:{before}"),) if before else ()
    unknown = button(d, "prospect-unknown", f"prospect:unknown:{id}:{question}")
    return (*ok, (*back, unknown))


PROSPECT_SCREENS: dict[str, Callable[[Dialogue, str], Screen]] = {
    "prospect-name": name_screen,
    "prospect-lacks": lacks_screen,
    "prospect-unfinished": unfinished_screen,
    "prospect": question_screen,
    "prospect-forget": forget_screen,
    "prospects": list_screen,
    "verdict": verdict_screen,
    "outcome": outcome_screen,
}
