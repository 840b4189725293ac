"""What the pen is given for a week.

It is given all that was answered but shares of money, as it speaks to their person; a text inside
it is a message, and is made of what may be said to its reader.
"""

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.desk.letter import keyed_lines
from flows.desk.telling import DECIDE, beside_the_rules, line_html, made, part_of, to_say, whole
from flows.pen.tasks import ANYBODY, Fact, Origin
from flows.reading.phrases import plain
from flows.record.contacts import Contact
from flows.sheet.rules.week import steps
from flows.week.agenda import later_calls
from flows.words import spans
from flows.writing import facts

# Texts that bind: their words are weighed, and stay.
EXACT = ("clause", "terms")
# What may be told to a customer, or to anybody, beside what a text for others rests on already.
_TELLING = (*facts.SHAREABLE, "trigger", "seen_coming", "quote", "change", "why_you")
_NAMED = ("favourite", "regret_name", "met_through", "introducer_names")
_IDS = {"why": "c"}
# Ours: of each answer, as much as anybody types at once.
_GIVEN = 600
# What is left of a family name, or of somebody called by it alone.
_INITIAL = re.compile(r"\b[A-Z]\.(?!\w)")
# Ours: no name, where it has no capital.
_SMALL = 3
# Even there: what share of the money comes from whom.
_NEVER = ("share",)
# How the interview went says nothing of the work.
_ASIDE = frozenset({"depth", "time_zone", "reminder", "looks_like", "action", "currency"})


def given(of: Dialogue, computed: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts of a week: its things by rules, whom they are for, what was computed of them, and
    all that was answered."""
    every = (*_of_steps(of), *computed, *_texts(of), *_lines(of), *_answers(of))
    return tuple({fact.id: fact for fact in every}.values())


def _of_steps(of: Dialogue) -> Iterator[Fact]:
    """The things by rules, whom they are for, and those for whom the week has no room."""
    todo = steps(made(of).evidence)
    for n, contact in enumerate(later_calls(of, todo), len(todo) + 1):
        yield from _of_contact(of, contact, n)
    for n, step in enumerate(todo, 1):
        yield facts.by_rules(of, of.texts.text(step.words), f"s{n}")
        to = f"p{n}" if step.contact else ANYBODY
        if step.contact:
            yield from _of_contact(of, step.contact, n)
            yield from _pressing(of, step.contact, n)
            yield from _prices(of, step.contact, n)
        if text := to_say(of, step):
            yield replace(facts.by_rules(of, text, f"t{n}"), to=to)


def _of_contact(of: Dialogue, contact: Contact, n: int) -> Iterator[Fact]:
    """Whom a thing is for, and why."""
    for fact in facts.of_contact(of, contact):
        if fact.origin is Origin.READER:
            yield replace(fact, id=f"p{n}", to=f"p{n}", address="tu" if contact.tu else "vous")
        else:
            yield replace(fact, id=f"{_IDS.get(fact.id, fact.id)}{n}", to=f"p{n}")


def _pressing(of: Dialogue, contact: Contact, n: int) -> Iterator[Fact]:
    """What presses, as far as it is of whom a thing is for: they know it."""
    others = {c.name for c in of.interview.contacts if c.id != contact.id}
    called = _called(of, {contact.name}) - _called(of, others)
    for at, said in enumerate(re.split(r"[.;!?]\s+", of.path.answers.pressing or "")):
        if called & {*plain(said).split()}:
            text = facts.kept(of, said, _GIVEN)
            yield Fact(f"due{n}.{at}", of.label("pen-about.why"), text, to=f"p{n}")


def _prices(of: Dialogue, contact: Contact, n: int) -> Iterator[Fact]:
    """What they told of their prices, to whoever waits for one: what they paid last to the
    favourite, and what is beside the usual price to anybody."""
    if not contact.priced:
        return
    favourite = of.interview.given.get("favourite")
    theirs = _called(of, {contact.name}) & _called(of, {str(favourite.value) if favourite else ""})
    for slot in ("usual_price", *(("favourite_price",) if theirs else ())):
        for fact in facts.beside(of, slot, _GIVEN):
            if not _names(of) & {*plain(fact.text).split()}:
                yield replace(fact, id=f"price{n}.{slot}", to=f"p{n}")


def _texts(of: Dialogue) -> Iterator[Fact]:
    """The other texts by rules, but for those that bind."""
    for draft in beside_the_rules(of):
        ready = whole(of, draft)
        if ready.open is None and draft.id not in EXACT:
            yield replace(facts.by_rules(of, ready.text, draft.id), to=ANYBODY)


def _lines(of: Dialogue) -> Iterator[Fact]:
    """The decisions, and the lines that the letter chooses from."""
    decided = part_of(of, DECIDE).lines
    every = {f"{DECIDE}.{n}": line for n, line in enumerate(decided, 1)} | keyed_lines(of)
    for id, line in every.items():
        text = facts.kept(of, spans.plain(line_html(of, line)), _GIVEN)
        yield Fact(id, of.label("pen-about.line"), text, Origin.COMPUTED)


def _answers(of: Dialogue) -> Iterator[Fact]:
    """All that was answered, with the words beside options, which nobody else is told."""
    called, seen = _names(of), set[str]()
    slots = (slot for slot in of.interview.given if slot not in _ASIDE)
    for fact in facts.answers(of, slots, _GIVEN, _NEVER):
        seen.add(str(of.interview.given[fact.id].value))
        yield from _told(fact, called)
        more = of.interview.given[fact.id].more
        if more and more not in seen:
            seen.add(more)
            yield Fact(f"{fact.id}+", fact.about, facts.kept(of, more, _GIVEN))


def _told(fact: Fact, called: frozenset[str]) -> Iterator[Fact]:
    """An answer, and as far as it names nobody what of it may be told to anybody."""
    shared = _unnamed(fact.text, called) if fact.id.partition(".")[0] in _TELLING else ""
    whole = shared == fact.text
    yield replace(fact, to=ANYBODY if whole else "")
    if shared and not whole:
        yield replace(fact, id=f"{fact.id}~", text=shared, to=ANYBODY)


def _unnamed(text: str, called: frozenset[str]) -> str:
    """The text up to the first part of it that names somebody."""
    parts = re.split(r"(?<=[,.;:!?])\s+", text)
    named = (bool(called & {*plain(p).split()}) or _INITIAL.search(p) for p in parts)
    first = next((at for at, found in enumerate(named) if found), len(parts))
    return text if first == len(parts) else " ".join(parts[:first]).strip("« ,;:")


def _names(of: Dialogue) -> frozenset[str]:
    """What people are called: a text for anybody names none of them."""
    held = (of.interview.given.get(slot) for slot in _NAMED)
    named = {str(g.value) for g in held if g}
    return _called(of, named | {c.name for c in of.interview.contacts})


def _called(of: Dialogue, names: Iterable[str]) -> frozenset[str]:
    """The words by which people are called, of what names them."""
    known, first = of.content.lists.words, of.content.lists.names.first
    said = re.findall(r"[^\W\d_]{2,}", " ".join(names))
    styled = {plain(w) for w in said if w[0].isupper() or plain(w) in first}
    words = styled or {plain(w) for w in said if len(w) > _SMALL}
    return frozenset(words - known.grammar - known.common)
