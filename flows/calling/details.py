"""What a reason to call somebody tells that a text to them may take up: what is waited for, how
many, a question that was asked, since when, a time of the year. What is not surely read is not
told."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from flows.reading.days import Lead, dated, day, surely_by
from flows.reading.leads import said
from flows.reading.lists import Lists
from flows.reading.phrases import Folded, Phrases, fold, plain
from flows.reading.reason_words import Told
from flows.record.contacts import Details

# Ours: « si je peux donner un atelier en janvier » is asked back, a longer sentence is not.
_LONGEST_ASKED, _TO_A_QUESTION = 60, 6
_MOST_UNITS = 100
# What is waited for and is a price, not a paper made for them.
_A_PRICE = ("price", "fee")
# Sorts of reason that may be of a thing of theirs: « son contrat se termine ».
_OF_THINGS = ("ends", "waits", "introduces")
_ENDS = re.compile(r"[.,;:!?()]|\s[-–—]\s")
_SIGNS = ' .,;:!?()«»“”"'


def kind_told(why: str, lists: Lists) -> str:
    """The sort of reason that its words surely tell, one of Because; "" when none does."""
    folded, known = fold(why), lists.reasons
    if known.offers.within(folded):
        return "introduces"
    told = (kind for kind, phrases in known.kinds.items() if phrases.within(folded))
    return next((k for k in told if k in _OF_THINGS or _theirs(known.kinds[k], folded, lists)), "")


def _theirs(phrases: Phrases, folded: Folded, lists: Lists) -> bool:
    """Whether it is said of them, not of somebody beside them: « sa sœur préside le club »."""
    found = _quoted(phrases, folded)
    before = _ENDS.split(folded.original.partition(found)[0])[-1].split() if found else []
    words = [word for word in map(plain, before) if word not in lists.tongue.words.joins]
    beside = lists.calling.others & lists.tongue.words.owners
    return not (len(words) > 1 and words[0] in beside)


def details(why: str, today: date, lists: Lists) -> Details:
    """All of them."""
    folded, known = fold(why), lists.reasons
    count, unit, units = _counted(why, lists)
    door, to = _door(why, folded, lists)
    limit, told = _limit(why, folded, lists), day(why, lists)
    return Details(
        paper=_first(known.papers, why) if not lists.calling.sells.within(folded) else "",
        count=count,
        unit=unit,
        units=units,
        asked=_asked(why, folded, lists),
        wrote=known.wrote.within(folded),
        ago=_quoted(known.ago, folded),
        door=door,
        to=to,
        about=_first(known.about, why),
        stage=_first(known.stages, why),
        when=_when(why.split(), lists),
        season=_season(why.split(), lists),
        holds=_holds(folded, lists),
        sent=lists.calling.sent.within(folded),
        spoke=known.spoke.within(folded),
        limit=limit,
        until=surely_by(limit, today, lists) if limit else None,
        by=dated(told.said, today, lists) if told else None,
        kinds=tuple(kind for kind, phrases in known.theirs.items() if phrases.within(folded)),
        merely=_merely(why, lists),
    )


def _merely(why: str, lists: Lists) -> bool:
    """Whether nothing but a price, and its day, is named: « attend mon prix avant le 12 décembre »,
    not « mon prix urgence », nor "eight bikes, waits for my price"."""
    told = day(why, lists)
    rest = plain(why.replace(told.said, " ") if told else why)
    dull = (
        lists.words.grammar | lists.words.common | lists.calling.opens | lists.calling.days.keys()
    )
    prices = [lists.reasons.papers[paper] for paper in _A_PRICE if paper in lists.reasons.papers]
    named = [Folded(word) for word in re.findall(r"\w+", rest) if word not in dull]
    only = all(any(price.within(word) for price in prices) for word in named)
    return only and any(price.within(fold(rest)) for price in prices)


def _first(known: Told, why: str) -> str:
    return next(iter(said(why, known)), "")


def _quoted(phrases: Phrases, folded: Folded) -> str:
    span = phrases.first(folded)
    return folded.quote(span) if span else ""


def _holds(folded: Folded, lists: Lists) -> str:
    """What nearly stops them: what is thought of it, the price, the time."""
    known = lists.hesitations
    each = {"opinion": known.opinion, "price": known.price, "timing": known.timing}
    return next((name for name, phrases in each.items() if phrases.within(folded)), "")


def _counted(why: str, lists: Lists) -> tuple[int, str, str]:
    """How many customers an answer is waited for, one of them, and all: « quatre entreprises »."""
    words = [word.strip(_SIGNS) for word in why.split()]
    for number, word in pairwise(words):
        known = lists.numbers.get(plain(number), 0)
        many = int(number) if number.isdecimal() else int(known)
        if plain(word) in lists.reasons.units and 1 < many <= _MOST_UNITS:
            return many, lists.reasons.units[plain(word)], f"{number} {word}"
    return 0, "", ""


def _after(why: str, phrases: Phrases, folded: Folded) -> list[str]:
    """The words after the phrase."""
    span = phrases.first(folded)
    if not span:
        return []
    found = folded.quote(span)
    return why[why.index(found) + len(found) :].split() if found in why else []


def _asked(why: str, folded: Folded, lists: Lists) -> str:
    """A question that they asked, from the word that begins it: « si je peux venir en avril »."""
    words, known = _after(why, lists.reasons.asks, folded), lists.reasons
    starts = range(min(_TO_A_QUESTION, len(words)))
    start = next((i for i in starts if plain(_elided(words[i])) in known.questions), None)
    if start is None:
        return ""
    clause = _ENDS.split(" ".join(words[start:]), maxsplit=1)[0].split()
    whole = clause[: next((i for i, w in enumerate(clause) if _leads_on(w, i, lists)), len(clause))]
    asked = " ".join(whole)
    fits = len(whole) > 1 and len(asked) <= _LONGEST_ASKED
    return asked if fits and not any(_of_others(w, lists) for w in whole) else ""


def _elided(word: str) -> str:
    return re.split(r"['’]", word)[0]


def _leads_on(word: str, at: int, lists: Lists) -> bool:
    return at > 0 and plain(word) in lists.tongue.words.joins


def _of_others(word: str, lists: Lists) -> bool:
    """Whether it speaks of somebody else, or says "her" of who reads it."""
    bare = plain(word.strip(_SIGNS))
    named = word[:1].isupper() and (bare in lists.names.first or word in lists.names.titles)
    return bare in lists.calling.others or named


def _door(why: str, folded: Folded, lists: Lists) -> tuple[str, str]:
    known = lists.reasons
    if known.offers.within(folded):
        return "asked", ""
    for door, phrases in (("presents", known.presents), ("chairs", known.chairs)):
        to = _whole(_after(why, phrases, folded), lists)
        if to and _theirs(phrases, folded, lists):
            return door, to
    return "", ""


def _whole(words: list[str], lists: Lists) -> str:
    """What they preside over, or to whom they would present, up to the next sign or "and"; "" when
    it tells whose."""
    told = _ENDS.split(" ".join(words), maxsplit=1)[0].split()
    end = next((i for i, w in enumerate(told) if _leads_on(w, i, lists)), len(told))
    kept = " ".join(told[:end])
    personal = any(plain(w) in lists.tongue.words.owners | lists.calling.turned for w in told[:end])
    return kept if len(kept) <= _LONGEST_ASKED and not personal else ""


def _times(words: list[str], lists: Lists) -> Iterator[tuple[int, int]]:
    """Where a time of the year stands: a month, with its day or without, a feast, a season."""
    known, seasons = lists.calling, lists.reasons.seasons
    bare = [plain(_after_elision(word.strip(_SIGNS))) for word in words]
    for at, word in enumerate(bare):
        if word in known.months:
            before = at > 0 and bare[at - 1].isdecimal()
            after = at + 1 < len(bare) and bare[at + 1].isdecimal() and not before
            yield at - before, at + 1 + after
        elif word in known.feasts or word in seasons:
            yield at, at + 1


def _after_elision(word: str) -> str:
    return re.split(r"['’]", word)[-1]


def _when(words: list[str], lists: Lists) -> str:
    """« en février », « fin janvier », "at Christmas", "31 January"; what is past is none."""
    past = lists.calling.since | lists.calling.by
    for start, end in _times(words, lists):
        first = start
        while first and plain(words[first - 1].strip(_SIGNS)) in lists.reasons.at:
            first -= 1
        before = plain(words[first - 1]) if first else ""
        led = first < start or words[start][:1].isdecimal()
        ended = first and words[first - 1][-1:] in ".,;:"
        if led and (ended or before not in past):
            return " ".join(words[first:end]).strip(_SIGNS)
    return ""


def _season(words: list[str], lists: Lists) -> str:
    """The same as a thing: « le printemps », « septembre », « Noël »."""
    for start, end in _times(words, lists):
        word = _after_elision(words[end - 1].strip(_SIGNS))
        alone = end - start == 1
        return lists.reasons.seasons.get(plain(word), word) if alone else ""
    return ""


def _limit(why: str, folded: Folded, lists: Lists) -> str:
    """The day before which it is to be done, as it is told, or as they meet, or close, on it."""
    found = day(why, lists)
    led = found is not None and (found.lead is Lead.BY or lists.reasons.meets.within(folded))
    return found.said if found and led else ""
