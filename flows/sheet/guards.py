"""What of the answers is fit for a line: a moment is an event, a quote is theirs, a name a name.

What fails its guard counts as not given: no line is made of it, and it is named among what is
missing, with its question.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from typing import Any

import msgspec

from flows.interview.answers import Answers, Own
from flows.interview.conditions import ASIDE, TOGETHER, UNSURE
from flows.reading.judging import (
    afraid,
    doubtful,
    hollow,
    need,
    of_oneself,
    of_the_sheet,
    platitude,
    portrait,
    reported,
    said_before,
    to_us,
    unannounced,
    unsure,
)
from flows.reading.lists import Lists
from flows.reading.masking import masked
from flows.reading.phrases import Span, fold, plain
from flows.reading.story import beginning
from flows.record.contacts import Contact
from flows.sheet.breath import with_money
from flows.sheet.roads import with_roads

Guard = Callable[[str, Lists], bool]

# Ours: who writes to somebody in so few words says whom to.
_WORDS_OF_A_MESSAGE = 12


def is_reason(text: str, lists: Lists) -> bool:
    """Whether it tells something: not "?", "ok", nor « c’est plus cool »."""
    return not (hollow(text, lists) or to_us(text, lists) or doubtful(text, lists))


def is_moment(text: str, lists: Lists) -> bool:
    """Whether something happened: not a portrait, nor only a need."""
    return is_reason(text, lists) and not portrait(text, lists) and not need(text, lists)


def is_quote(text: str, lists: Lists) -> bool:
    """Whether somebody else's words, not what the person says to us or tells of them."""
    return is_reason(text, lists) and not reported(text, lists)


def is_change(text: str, lists: Lists) -> bool:
    """Whether something could be seen: not « il est très content », nor a portrait."""
    told = is_reason(text, lists) and not portrait(text, lists)
    return told and not platitude(text, lists)


def is_person(text: str, lists: Lists) -> bool:
    """Whether a name, or what somebody is called: not « je préfère pas, j’ai peur »."""
    refused = afraid(text, lists) or of_oneself(text, lists)
    return is_reason(text, lists) and not refused


def is_message(text: str, lists: Lists) -> bool:
    """Whether it was written to somebody, and does not say that nothing is: « je n’en ai pas »."""
    said = fold(text)
    short = len(plain(text).split()) < _WORDS_OF_A_MESSAGE
    denied = of_oneself(text, lists) and not lists.tongue.words.negations.isdisjoint(
        plain(text).split()
    )
    return not short or (is_reason(text, lists) and not (denied and not lists.yours.within(said)))


def _is_nickname(text: str, lists: Lists) -> bool:
    """The same of a customer, who may be called by a fear: « la dame qui a peur du vide »."""
    somebody = not of_oneself(text, lists) and not lists.sex.is_all(fold(text))
    return is_reason(text, lists) and somebody


# What is told in words, by its question. Names of families, and the sentence they sell with, are
# what the sheet speaks of: they stay as they are.
def is_offer(text: str, lists: Lists) -> bool:
    """What they sell, and not why they would rather not say."""
    return not to_us(text, lists) and not afraid(text, lists)


_GUARDS: Mapping[str, Guard] = {
    "offer": is_offer,
    "favourite": _is_nickname,
    "payer": is_reason,
    "caller": is_reason,
    "blockers": is_reason,
    "before": is_reason,
    "met_through": is_reason,
    "trigger": is_moment,
    "seen_coming": is_reason,
    "hesitation": is_reason,
    "change": is_change,
    "quote": is_quote,
    "dream": is_reason,
    "why_you": is_reason,
    "gift": is_reason,
    "pays_today": is_reason,
    "three_names": is_person,
    "introducer_names": is_person,
    "talk_pays": is_reason,
    "talk_words": is_quote,
    "wrong": is_reason,
    "first_sign": is_reason,
    "double_terms": is_reason,
    "message": is_message,
    "pressing": is_reason,
    "untold": is_reason,
}
_LOOPS = ("regrets", "talks")
# What somebody else reads or said is never shortened.
_SPOKEN = ("quote", "talk_words", "message")
_CLAUSE = re.compile(r"[,;]")


def fit(answers: Answers, lists: Lists) -> Answers:
    """The answers without those that no line may be made of."""
    known = _known(answers, lists)
    kept: Answers = with_roads(_fit(known, lists), lists)
    bodies = (i for i, f in enumerate(kept.families) if lists.public_bodies.within(fold(f.name)))
    families = tuple(
        msgspec.structs.replace(f, name=_unfaltering(f.name, lists)) for f in kept.families
    )
    kept = msgspec.structs.replace(kept, families=families)
    kept = msgspec.structs.replace(
        with_money(kept, answers.untold, lists),
        public=frozenset(bodies),
        young=_young(answers, lists),
    )
    if answers.moment_kind:  # they said what sort of moment it is
        kept = msgspec.structs.replace(kept, trigger=answers.trigger)
    if kept.trigger:
        own = beginning(kept.trigger, lists.story, lists.tongue)
        kept = msgspec.structs.replace(kept, trigger=own)
    loops = {loop: tuple(_fit(one, lists) for one in getattr(kept, loop)) for loop in _LOOPS}
    return _with_story(msgspec.structs.replace(kept, **loops), lists)


def _with_story(answers: Answers, lists: Lists) -> Answers:
    """The first regret, with what was told of it beside, masked."""
    told = answers.said.get("regret")
    if not told or not answers.regrets:
        return answers
    first, *others = answers.regrets
    first = msgspec.structs.replace(first, story=masked(told, lists).text)
    return msgspec.structs.replace(answers, regrets=(first, *others))


def fit_people(people: Iterable[Contact], lists: Lists) -> tuple[Contact, ...]:
    """Those to call, without the reasons that are no reason: « jsp », what the sheet got wrong."""
    return tuple(msgspec.structs.replace(one, why=_why(one.why, lists)) for one in people)


def _why(text: str | None, lists: Lists) -> str | None:
    if not text or not is_reason(text, lists) or of_the_sheet(text, lists):
        return None
    said: str = _ended(text, lists)
    return said


def _young(answers: Answers, lists: Lists) -> bool:
    """Whether they say, wherever they tell of themselves, that it is not a year yet."""
    said = (words for slot, words in answers.said.items() if slot not in ASIDE)
    told = (answers.untold, answers.pressing, answers.hesitation, *said)
    return any(lists.young.within(fold(text)) for text in told if text)


def _known(answers: Answers, lists: Lists) -> Answers:
    """The answers without the counts of which they say that they do not know them, and without
    what is not of their business in what they noted."""
    asked = [q for q, words in answers.said.items() if q in UNSURE and unsure(words, lists)]
    told = {"untold": _without_complaints(answers.untold, lists)} if answers.untold else {}
    return msgspec.structs.replace(answers, **dict.fromkeys(asked), **told)


def _without_complaints(text: str, lists: Lists) -> str | None:
    """The longest row of things told together of which none is of the sheet itself."""
    told = text.split(TOGETHER)
    rows = [
        list(row) for wrong, row in groupby(told, lambda t: of_the_sheet(t, lists)) if not wrong
    ]
    return TOGETHER.join(max(rows, key=lambda row: len("".join(row)))) if rows else None


def _fit(owner: Any, lists: Lists) -> Any:
    asked = (field for field in owner.__struct_fields__ if field in _GUARDS)
    given = {field: getattr(owner, field) for field in asked}
    fields = {field: _kept(value, _GUARDS[field], lists) for field, value in given.items() if value}
    fields |= {f: _ended(value, lists) for f, value in fields.items() if f not in _SPOKEN}
    return msgspec.structs.replace(owner, **fields)


def _ended(value: Any, lists: Lists) -> Any:
    """A text without the clauses at its end that only say to us that it was told, or that no more
    is known: « Piotr, comme indiqué », « chez Fabienne, jsp »."""
    if isinstance(value, Own):
        return Own(_ended(value.words, lists))
    if type(value) is not str:
        return value
    value = unannounced(value, lists)
    clauses = _CLAUSE.split(value)
    while len(clauses) > 1 and said_before(clauses[-1], lists):
        clauses.pop()
    left = sum(map(len, clauses)) + len(clauses) - 1
    return value if left == len(value) else value[:left].rstrip(" ,;")


def _unfaltering(name: str, lists: Lists) -> str:
    """A name from where it begins again, with the article that it began with."""
    told = fold(name)
    falters = lists.guards.falters.spans(told)
    first, *_ = name.split() or [""]
    if not falters or not told.text[: falters[-1].start].strip():
        return name
    left = told.quote(Span(falters[-1].end, len(told.text))).strip(" ,")
    led = plain(first) in lists.tongue.words.singular | lists.tongue.words.plurals
    return " ".join((first, left)) if led and left else left or name


def _kept(value: Any, guard: Guard, lists: Lists) -> Any:
    """The value, or what is left of several; None when it fails. An option tapped is no text."""
    match value:
        case tuple():
            return tuple(each for each in value if _kept(each, guard, lists) is not None)
        case Own(words):
            return value if guard(words, lists) else None
        case str() if type(value) is str:
            return value if guard(value, lists) else None
    return value
