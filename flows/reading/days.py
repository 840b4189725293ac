"""The day that a reason tells: « avant le 12 décembre », « pour le 18 juin », "by Christmas"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from flows.reading.lists import Lists
from flows.reading.phrases import fold, plain

_DAY = re.compile(r"(\d{1,2})(?:er|e|st|nd|rd|th)?")
_YEAR = re.compile(r"20\d\d")
_SIGNS = ' .,;:!?()«»“”"'
_WEEK, _LAST_OF_A_MONTH, _LONGEST_YEAR = 7, 31, 366
# Ours: what presses is within a quarter.
_SEASON = timedelta(92)


class Lead(StrEnum):
    """What leads to a day: it is to be met before it, it is what is spoken of, or only told."""

    BY = "by"
    FOR = "for"
    TOLD = "told"


class Day(Struct, frozen=True):
    """As it was written, with the word that leads to it, where there is one."""

    said: str
    lead: Lead


def day(text: str, lists: Lists) -> Day | None:
    """The day to come, first one that something is to be done by; « depuis le 12 mai » is past."""
    order = [*Lead]
    return min(_days(text.split(), lists), key=lambda one: order.index(one.lead), default=None)


def ahead(text: str, today: date, lists: Lists) -> tuple[tuple[Day, date], ...]:
    """Each day by which, or for which, something was told on `today` to be done, and which it is;
    without those of a year before. A day only told counts where it is of this season: « le 12
    mai », told in November, is more likely over than half a year away."""
    words = text.split()
    told = ((one, _year(words, end)) for one, end in _placed(words, lists))
    known = ((one, dated(one.said, today, lists), year) for one, year in told)
    every = ((one, _in(on, year)) for one, on, year in known if on)
    return tuple((one, on) for one, on in every if on >= today and _meant_ahead(one, on, today))


def _meant_ahead(one: Day, on: date, today: date) -> bool:
    return one.lead is not Lead.TOLD or on - today <= _SEASON


def meant(text: str, today: date, lists: Lists) -> date | None:
    """The day that a reply tells: one of the year, of the month, or the next of its name in the
    week; None where none is told, or it is over."""
    words = text.split()
    placed = ((dated(one.said, today, lists), end) for one, end in _placed(words, lists))
    told = next(((on, _year(words, end)) for on, end in placed if on), None)
    if told is not None:
        on = _in(*told)
        return on if on >= today else None
    named = (lists.calling.days[w] for w in map(_said, words) if w in lists.calling.days)
    of_week = next(named, None)
    if of_week is None:
        return None
    return today + timedelta((of_week - today.weekday() - 1) % _WEEK + 1)


def _in(on: date, year: int | None) -> date:
    """The day in that year; of a 29 February that it lacks, the day before."""
    leap = (on.month, on.day) == (2, 29)
    return on.replace(year=year, day=28 if leap else on.day) if year else on


def _year(words: list[str], at: int) -> int | None:
    """The year told behind a day."""
    after = _said("".join(words[at : at + 1]))
    return int(after) if _YEAR.fullmatch(after) else None


def _days(words: list[str], lists: Lists) -> Iterator[Day]:
    return (one for one, _ in _placed(words, lists))


def _placed(words: list[str], lists: Lists) -> Iterator[tuple[Day, int]]:
    """Each day, and where the words after it begin."""
    known = lists.calling
    small = lists.tongue.words.singular | lists.tongue.words.plurals | known.days.keys()
    for at in range(len(words)):
        size = _size(words, at, lists)
        start = at
        while size and start and _said(words[start - 1]) in small:
            start -= 1
        before = _said(words[start - 1]) if start else ""
        if not size or before in known.since:
            continue
        lead = Lead.BY if before in known.by else Lead.FOR
        led = before in known.by | known.asked_for
        said = " ".join(words[start - led : at + size]).strip(_SIGNS)
        yield Day(said, lead if led else Lead.TOLD), at + size


def _size(words: list[str], at: int, lists: Lists) -> int:
    """Of how many words the day is that begins there; 0: none does."""
    known = lists.calling
    one, other = _said(words[at]), _said("".join(words[at + 1 : at + 2]))
    before = _said(words[at - 1]) if at else ""
    days = _number(one, lists), _number(other, lists)
    pair = (days[0] and other in known.months) or (one in known.months and days[1])
    apart = words[at] != words[at].rstrip(_SIGNS) or at + 1 == len(words)
    alone = days[0] and before in lists.tongue.words.singular and apart
    month = one in known.months and before in known.by | known.asked_for
    return 2 if pair else int(alone or month or one in known.feasts)


def _said(word: str) -> str:
    return plain(word.strip(_SIGNS))


def _number(word: str, lists: Lists) -> int:
    """The day of a month that a word is, in figures or spelled: « vingt-deux »; 0: none."""
    found = _DAY.fullmatch(word)
    parts = word.replace("-", " ").split()
    spelled = sum(lists.numbers.get(part, _LONGEST_YEAR) for part in parts)
    told = int(found[1]) if found else spelled if parts else 0
    return round(told) if 1 < told <= _LAST_OF_A_MONTH or (found and told == 1) else 0


def dated(said: str, today: date, lists: Lists) -> date | None:
    """The next day of that name, from today on; None where it is not known which."""
    words = [_said(word) for word in said.split()]
    numbers = [n for word in words if (n := _number(word, lists))]
    months = [lists.calling.months[word] for word in words if word in lists.calling.months]
    folded = fold(said)
    feasts = (f for f in lists.feasts.values() if f.words.within(folded))
    if not months and not numbers:
        return next((_next(f.day, f.month, today) for f in feasts), None)
    return _next(numbers[0] if numbers else 1, months[0] if months else None, today)


def surely_by(said: str, today: date, lists: Lists) -> date | None:
    """The day after which one of that name is over, whichever it is: of « le vingt-deux », told
    without its month, the next may not be the one that is meant."""
    on, known = dated(said, today, lists), lists.calling
    named = any(_said(word) in known.months.keys() | known.feasts for word in said.split())
    return on if on is None or named else dated(said, on + timedelta(1), lists)


def _next(day_of: int, month: int | None, today: date) -> date | None:
    """The next day of the year, or of a month."""
    ahead = (today + timedelta(days) for days in range(_LONGEST_YEAR))
    return next((d for d in ahead if d.day == day_of and month in (None, d.month)), None)
