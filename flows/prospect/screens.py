"""The screens that lead to a verdict: the nickname, then a question after the other."""

from collections.abc import Iterator

from markupsafe import Markup

from flows.asking.form import parted, proposing
from flows.asking.prompt import rows
from flows.asking.question import add_missing
from flows.desk.dialogue import Dialogue, On, Screen, Turn, button, going_on
from flows.interview.answers import Own
from flows.prospect.actions import Enough, NewProspect, OpenProspect
from flows.prospect.form import form
from flows.prospect.held import Held, called, comparable, find, lacking
from flows.prospect.pages import list_screen, listing, verdict_screen
from flows.prospect.questions import BY_ID, IN_WORDS
from flows.prospect.signs import LABEL, alarms
from flows.prospect.telling import answer_words, lacking_html, sheet_html
from flows.protocol.exchange import Rows
from flows.record.prospects import Prospect
from flows.sheet.line import own, quoted
from flows.words.texts import Fact, Words

# Ours: with fewer answers there is nothing to conclude.
FEW = 2


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
