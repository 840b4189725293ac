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
# 4/12, 4.12.26, 04-12-2026
_FIGURES = re.compile(
    r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d\d))?(?![\d/.-]|\s?[ap]m)"
)
_CENTURY = 2000
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
    """The day to come that a reply tells: of the year or of the month, so many days or weeks away,
    or the next of its name in the week; None where none is told, where it is over, and where what
    is told of it does not agree: « lundi 8 », of a Tuesday the 8th."""
    words, known = text.split(), lists.calling
    said = [word for each in words for word in _said(each).split()]
    week = next((known.days[word] for word in said if word in known.days), None)
    near = _near(f" {' '.join(said)} ", today, lists)
    told = _told(words, today, lists) or near
    if told is None and week is not None and not known.since.intersection(said):
        return _of_week(week, f" {' '.join(said)} ", today, lists)
    agrees = near in (None, told) and (week is None or told is None or told.weekday() == week)
    return told if told is not None and told >= today and agrees else None


def _told(words: list[str], today: date, lists: Lists) -> date | None:
    """The day as it stands in a calendar: « 4 décembre 2027 », « 4/12 », « lundi 14 », « le 7 »."""
    placed = ((dated(one.said, today, lists), end) for one, end in _placed(words, lists))
    told = next(((on, _year(words, end)) for on, end in placed if on), None)
    if told is not None:
        return _in(*told)
    found = _FIGURES.search(" ".join(words))
    if found is not None and (found[2] == "/" or found[4]):
        return _in_figures(found, today)
    return _of_month(words, today, lists)


def _in_figures(found: re.Match[str], today: date) -> date | None:
    """The day, then the month; without a year, of this season: some write the month first, and
    theirs is mostly far away."""
    on, year = _next(int(found[1]), int(found[3]), today), int(found[4] or 0)
    if on is None or not year:
        return on if on and on - today <= _SEASON else None
    return _in(on, year + _CENTURY * (year < _CENTURY))


def _of_month(words: list[str], today: date, lists: Lists) -> date | None:
    """The day of a month that stands behind its name in the week, or an article; no hour."""
    lead = lists.tongue.words.singular | lists.calling.days.keys()
    for before, one, after in zip(words, words[1:], [*words[2:], ""], strict=False):
        number = _number(_said(one), lists)
        if number and _said(before) in lead and _said(after) not in lists.calling.clock:
            return _next(number, None, today)
    return None


def _near(said: str, today: date, lists: Lists) -> date | None:
    """The day so many days away: « demain », « après-demain », « dans 3 semaines »."""
    known = lists.calling
    names = sorted(known.near, key=len, reverse=True)
    name = next((n for n in names if f" {n} " in said), None)
    if name is not None:
        beside = said.replace(f" {name} ", " ")
        return today + timedelta(known.near[name] + _later(beside, lists))
    words = said.split()
    for before, number, unit in zip(words, words[1:], words[2:], strict=False):
        one = number in lists.tongue.words.one
        many = int(number) if number.isdecimal() else lists.numbers.get(number, float(one))
        if before in known.within and many and unit in known.lengths:
            return _away(today, round(many * known.lengths[unit]))
    return None


def _away(today: date, days: int) -> date | None:
    return today + timedelta(days) if days <= _LONGEST_YEAR else None


def _later(said: str, lists: Lists) -> int:
    """How many days after that name they mean: « lundi en huit »."""
    return max((n for name, n in lists.calling.later.items() if f" {name} " in said), default=0)


def _of_week(week: int, said: str, today: date, lists: Lists) -> date:
    """The next day of that name, or the one of the week to come."""
    if any(f" {name} " in said for name in lists.calling.next_week):
        return today + timedelta(_WEEK - today.weekday() + week)
    return today + timedelta((week - today.weekday() - 1) % _WEEK + 1 + _later(said, lists))


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
