"""A question of the interview in words: what it asks, its options, an answer as it is read."""

import re
from collections.abc import Iterable, Mapping

from markupsafe import Markup

from flows.desk.dialogue import Dialogue, Reopen, labelled, laid_out, lives_in
from flows.interview.answers import NO_FAMILY, Answers, Slot, Value
from flows.interview.choices import FamilyChoice
from flows.interview.conditions import rest_of_two, sells_to_organisations
from flows.interview.kinds import NONE, Question, converted
from flows.interview.numbers import Number
from flows.interview.table import QUESTIONS
from flows.protocol.exchange import Rows
from flows.reading.masking import masked
from flows.sheet.line import closed, inner
from flows.words.texts import CURRENCIES, SIGNS, Fact, Money, Texts, Words, cut, signed

SHOWN_AT_MOST = 200
# Which fact of a question names the turn of its loop.
WHOSE = {"family": "family", "talk": "person"}
# The tags before the first letter, and that letter.
_FIRST = re.compile(r"\A((?:<[^<>]*>)*)([^\W\d_])")


def opening(html: Markup) -> Markup:
    """The words as they open a message: a name that begins them gets its capital."""
    said = _FIRST.sub(lambda found: found[1] + _capital(found[2]), str(html), count=1)
    return Markup(said)  # noqa: S704 - the same words, escaped already


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def facts(d: Dialogue, slot: Slot) -> Mapping[str, Fact]:
    """What a question's words may speak of: the favourite, the family, the regret it is about."""
    return d.once(("facts", slot), lambda: _facts(d, slot))


def _facts(d: Dialogue, slot: Slot) -> Mapping[str, Fact]:
    answers = before(d, slot)
    family = answers.families[slot.turn].name if slot.turn < len(answers.families) else ""
    regret = answers.regrets[slot.turn] if slot.turn < len(answers.regrets) else None
    return {
        "favourite": answers.favourite or Words("favourite-unnamed"),
        "family": family,
        "families": tuple(each.name for each in answers.families),
        "person": answers.talks[slot.turn].name if slot.turn < len(answers.talks) else "",
        "turn": slot.turn + 1,
        "again": "no",
        "found_by": str(answers.found_by or "none"),
        **_rest(answers, slot),
        "name": (regret and regret.regret_name) or Words("regret-unnamed"),
        "few": "yes" if answers.by_name else "no",
        "persons": "no" if sells_to_organisations(answers) else "yes",
        "customers": "no" if answers.paid_count == "zero" else "yes",
        "money": CURRENCIES[d.content.currency(d.person)],
        "place": Words(f"time_zone.{lives_in(d)}"),
    }


def _rest(answers: Answers, slot: Slot) -> Mapping[str, Fact]:
    """Of two families, the one that gets what the first one leaves."""
    other = rest_of_two(answers)
    rest = other.name if other and not slot.turn else ""
    return {"rest": rest, "rest_known": "yes" if rest else "no"}


def before(d: Dialogue, slot: Slot) -> Answers:
    """The answers given before the slot, on the path."""
    path = d.path
    at = path.place.get(str(slot))
    return path.answers if at is None else path.before[at]


def shown(d: Dialogue, slot: Slot, value: Value, most: int = SHOWN_AT_MOST) -> str:
    """A saved value as a person reads it; free words between guillemets."""
    question = QUESTIONS[slot.question]
    if isinstance(question, FamilyChoice) and value not in (None, NO_FAMILY):
        families = before(d, slot).families
        value = families[value].name if value < len(families) else None
    return in_words(d, question, facts(d, slot), value, most)


def with_words(d: Dialogue, value: str, more: str | None) -> str:
    """An answer as it is read, and what was typed for it where that tells more."""
    return value if not more else d.label("with-words", value=value, words=inner(more))


def in_words(
    d: Dialogue, question: Question, about: Mapping[str, Fact], value: Value, most: int
) -> str:
    """The same, for a question of any form."""
    said = cut(_shown(d, question, about, value), most)
    return closed(said, d.texts.typography.closes)


def _shown(d: Dialogue, question: Question, about: Mapping[str, Fact], value: Value) -> str:
    texts = d.texts
    match value:
        case None:
            return texts.label("skipped")
        case int() if value == NO_FAMILY and isinstance(question, FamilyChoice):
            return texts.label(f"{question.id}.{NONE}")
        case "" if texts.has(f"{question.id}.nothing"):
            return texts.label(f"{question.id}.nothing")
        case {"words": words}:
            return texts.label("quoted", words=inner(str(words)))
        case {"amount": _}:
            told = converted(value, Money)
            sign = told.currency or SIGNS.get(d.path.answers.currency)
            return texts.text(signed(Money(told.amount, sign)))
        case dict():
            counted = (
                texts.label("counted", label=label(texts, question, about, k), n=n)
                for k, n in value.items()
            )
            return ", ".join(counted)
        case list() if question.kind == "names":
            return ", ".join(map(str, value))
        case list():
            return ", ".join(_shown(d, question, about, v) for v in value)
        case str() if question.kind == "text":
            return texts.label("quoted", words=inner(value))
        case int() | float() if isinstance(question, Number):
            return texts.label(f"unit-{question.unit}", n=value)
        case _:
            known = label(texts, question, about, str(value))
            return texts.text(known) if isinstance(known, Words) else str(known)


def label(texts: Texts, question: Question, about: Mapping[str, Fact], option: str) -> Fact:
    """The words of one option; one that another form alone offers has its own, `can-agreed`."""
    if isinstance(question, Number):
        return Words(f"unit-{question.unit}", {"n": int(option)})
    ids = (f"{question.id}.{option}", f"{question.id}-{option}")
    return next((Words(id, about) for id in ids if texts.has(id)), option)


def labels(d: Dialogue, question: Question, slot: Slot, options: Iterable[str]) -> dict[str, Fact]:
    """The label of each of these options; a family bears its name."""
    about, families = facts(d, slot), before(d, slot).families
    named = families if isinstance(question, FamilyChoice) else ()
    names = {str(turn): _capital(family.name) for turn, family in enumerate(named)}
    return {o: names.get(o) or label(d.texts, question, about, o) for o in options}


def name(d: Dialogue, slot: Slot) -> Words:
    """The short name of a question; in a loop, with the family or the number of the regret."""
    about = facts(d, slot)
    short = Words(f"{slot.question}.name", about)
    whose = about.get(WHOSE.get(QUESTIONS[slot.question].per or "", ""))
    if whose:
        return Words("name-of-family", {"name": short, "family": whose})
    return Words("name-of-turn", {"name": short, "turn": slot.turn + 1}) if slot.turn else short


def named(d: Dialogue, slot: Slot) -> Words:
    """The same without identities, for others to read."""
    short, lists = name(d, slot), d.content.lists
    facts = {
        of: masked(f, lists).text if isinstance(f, str) else f for of, f in short.facts.items()
    }
    return Words(short.id, facts)


def add_missing(d: Dialogue, slots: Iterable[str]) -> Rows:
    """Buttons that ask what is not told yet: the questions of the open interview in these slots."""
    return laid_out(
        labelled(d.label("add-missing", name=name(d, Slot.parse(slot))), Reopen(slot))
        for slot in slots
    )
