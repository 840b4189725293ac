"""What of the answers is fit for a line: a moment is an event, a quote is theirs, a name a name.

What fails its guard counts as not given: no line is made of it, and it is named among what is
missing, with its question.
"""

from collections.abc import Callable, Mapping
from itertools import groupby
from typing import Any

import msgspec

from flows.interview.answers import Answers, Own
from flows.reading.fears import afraid
from flows.reading.judging import (
    doubtful,
    hollow,
    need,
    of_oneself,
    of_the_sheet,
    platitude,
    portrait,
    reported,
    to_us,
)
from flows.reading.lists import Lists
from flows.reading.phrases import Folded
from flows.reading.replies import plain
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
    said = Folded(text)
    short = len(plain(text).split()) < _WORDS_OF_A_MESSAGE
    denied = of_oneself(text, lists) and not lists.tongue.words.negations.isdisjoint(
        plain(text).split()
    )
    return not short or (is_reason(text, lists) and not (denied and not lists.yours.within(said)))


def _is_nickname(text: str, lists: Lists) -> bool:
    """The same of a customer, who may be called by a fear: « la dame qui a peur du vide »."""
    somebody = not of_oneself(text, lists) and not lists.sex.is_all(Folded(text))
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
# What stands between things that were told one after the other.
_TOGETHER = " · "


def fit(answers: Answers, lists: Lists) -> Answers:
    """The answers without those that no line may be made of."""
    kept: Answers = with_roads(_fit(answers, lists), lists)
    if kept.untold:  # what the sheet says of itself is no news of theirs
        kept = msgspec.structs.replace(kept, untold=_without_complaints(kept.untold, lists))
    if answers.moment_kind:  # they said what sort of moment it is
        kept = msgspec.structs.replace(kept, trigger=answers.trigger)
    loops = {loop: tuple(_fit(one, lists) for one in getattr(kept, loop)) for loop in _LOOPS}
    return msgspec.structs.replace(kept, **loops)


def _without_complaints(text: str, lists: Lists) -> str | None:
    """The longest row of things told together of which none is of the sheet itself."""
    told = text.split(_TOGETHER)
    rows = [
        list(row) for wrong, row in groupby(told, lambda t: of_the_sheet(t, lists)) if not wrong
    ]
    return _TOGETHER.join(max(rows, key=lambda row: len("".join(row)))) if rows else None


def _fit(owner: Any, lists: Lists) -> Any:
    asked = (field for field in owner.__struct_fields__ if field in _GUARDS)
    given = {field: getattr(owner, field) for field in asked}
    fields = {field: _kept(value, _GUARDS[field], lists) for field, value in given.items() if value}
    return msgspec.structs.replace(owner, **fields)


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
