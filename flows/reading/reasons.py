"""What a reason to call somebody tells beside its kind: a sum, a day, since when, and of whom."""

import re

from msgspec import Struct

from flows.reading.days import Day, day
from flows.reading.figures import Amounts, Figure, Tokens, figures, tokens, unit_at
from flows.reading.lists import Lists
from flows.reading.phrases import Phrases, fold, plain
from flows.reading.prices import Sum, sums

# Ours: nobody owes less than this.
_LEAST = 10
# Ours: « les directrices de deux écoles », "the manager of a hotel".
_LONGEST_OF = 40
# Ours: « des adultes », "three friends"; of whom more is told, it may be unkind.
_MOST_SENT = 2
# « depuis la rentrée d’octobre ».
_TO_A_MONTH = 3
_ENDS = re.compile(r"[.,;:!?()]|\s[-–—]\s")


class Reason(Struct, frozen=True):
    """on: a day of the week, 0 to 6. day: of the year. sum: told with its money; bare: the largest
    number that could be a sum. since: a month, as it is written. sent, knows, asked: who was sent,
    who is known, what was asked for; "" for none of them. sells: they sell, and the answer is
    whether one buys."""

    on: int | None = None
    day: Day | None = None
    sum: Sum | None = None
    bare: float | None = None
    since: str = ""
    sent: str = ""
    knows: str = ""
    asked: str = ""
    sells: bool = False


def reason(why: str, lists: Lists) -> Reason:
    """What a reason tells."""
    told = sums(why, lists)
    return Reason(
        on=_day(why, lists),
        day=day(why, lists),
        sum=told[0] if told else None,
        bare=_largest(why, lists),
        since=_month(why, lists),
        sent=_sent(_after(why, lists.calling.sent), lists),
        knows=_noun(_after(why, lists.calling.knows), lists),
        asked=_asked_for(why, lists),
        sells=lists.calling.sells.within(fold(why)),
    )


def _day(why: str, lists: Lists) -> int | None:
    """The day to come; « depuis lundi » is past."""
    words, known = plain(why).split(), lists.calling
    found = (i for i, word in enumerate(words) if word in known.days)
    ahead = (i for i in found if not i or words[i - 1] not in known.since)
    return next((known.days[words[i]] for i in ahead), None)


def _month(why: str, lists: Lists) -> str:
    """The month since which it is so."""
    words, known = why.split(), lists.calling
    for at, word in enumerate(words):
        before = {plain(w) for w in words[max(at - _TO_A_MONTH, 0) : at]}
        if plain(_bare(word)) in known.months and before & known.since:
            return _bare(word)
    return ""


def _bare(word: str) -> str:
    """A word without signs around it, nor what is elided before it: « d’octobre »."""
    return re.split(r"['’]", word.strip(" .,;:!?()"))[-1]


def _largest(why: str, lists: Lists) -> float | None:
    known = Amounts(
        lists.numbers, lists.shares, lists.durations, lists.quantities, lists.words.grammar
    )
    said = tokens(why, known)
    could = [f.value for f in figures(said, known, lists.tongue) if _counts(f, said, known, lists)]
    return max((value for value in could if value >= _LEAST), default=None)


def _counts(figure: Figure, said: Tokens, known: Amounts, lists: Lists) -> bool:
    """Whether it may be money: no length of time, no part, no day of a month."""
    after = said[figure.end] if figure.end < len(said) else ""
    timed = unit_at(said, figure.end, known) or after == "%"
    return not (timed or after in lists.calling.months or figure.article)


def _after(why: str, phrases: Phrases) -> str:
    """What comes after the phrase that tells it, up to the next sign; "" where that is too long."""
    folded = fold(why)
    span = phrases.first(folded)
    if span is None:
        return ""
    rest = why[_end(why, folded.quote(span)) :]
    said = _ENDS.split(rest, maxsplit=1)[0].strip()
    return said if 0 < len(said) <= _LONGEST_OF else ""


def _end(why: str, said: str) -> int:
    return why.index(said) + len(said) if said in why else len(why)


def _named(said: str, lists: Lists) -> str:
    """The name that it begins with."""
    word = next(iter(said.split()), "")
    known = plain(word) in lists.names.first or word in lists.names.titles
    if not (known or word[:1].isupper()):
        return ""
    return " ".join(said.split()[: 2 if word in lists.names.titles else 1])


def _sent(said: str, lists: Lists) -> str:
    """Whom they sent: by name, or a word or two that tell how many."""
    few = _noun(said, lists)
    return _named(said, lists) or (few if len(few.split()) <= _MOST_SENT else "")


def _noun(said: str, lists: Lists) -> str:
    """A thing or people, as a text to somebody else can say it: up to the first verb, or word that
    leads on; "" where it tells whose, or who is spoken of: « sa sœur », "lessons for himself"."""
    words, known = said.split(), lists.calling
    whose = lists.tongue.words.owners | known.turned
    if any(plain(word) in whose for word in words):
        return ""
    end = next((i for i, w in enumerate(words) if plain(w) in known.opens), len(words))
    small = lists.tongue.words.joins | lists.names.particles | lists.names.links
    while end and plain(words[end - 1]) in small:
        end -= 1
    told = " ".join(words[:end])
    return told if any(c.isalpha() for c in told) else ""


def _asked_for(why: str, lists: Lists) -> str:
    """What an answer, or a price, is waited for: « pour 30 blouses »; and of a price, for how
    many: « la date du 3 mars, pour 80 »."""
    words, known = why.split(), lists.calling
    leads = [i for i, w in enumerate(words) if plain(w) in known.asked_for]
    thing = next(filter(None, (_thing(words[at + 1 :], lists) for at in leads)), "")
    many = ((words[at], _many(words, at, lists)) for at in leads)
    lead, number = next((pair for pair in many if pair[1]), ("", ""))
    return f"{thing}, {lead} {number}" if thing and number else thing or number


def _many(words: list[str], at: int, lists: Lists) -> str:
    """« un prix pour 160 »."""
    number = _ENDS.split("".join(words[at + 1 : at + 2]), maxsplit=1)[0]
    priced = lists.reasons.papers["price"].within(fold("".join(words[at - 1 : at])))
    return number if priced and number.isdecimal() else ""


def _thing(after: list[str], lists: Lists) -> str:
    """A thing, up to what tells whose it is, or when: « lessons for himself » are lessons."""
    known, small = lists.calling, lists.reasons.apart
    words = _ENDS.split(" ".join(after), maxsplit=1)[0].split()
    whose = lists.tongue.words.owners | known.turned | known.by | known.since
    end = next((i for i, w in enumerate(words) if plain(w) in whose), len(words))
    while end and plain(words[end - 1]) in small:
        end -= 1
    said = " ".join(words[:end])
    told = set(plain(said).split())
    timed = told & (known.days.keys() | known.months.keys() | known.since | known.feasts)
    dated = told & lists.reasons.dates
    fits = len(said) <= _LONGEST_OF and (dated or not timed)
    return _noun(said, lists) if fits else ""
