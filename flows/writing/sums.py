"""What a price asked for comes to, computed from what was told: the pen may propose it as such.

Ours: of whoever waits for a price, so many times the price told; else of what a customer brings of
the group that counts the same things; else of what the favourite, who has as many, brings a month.
Where they count nothing, what a customer of the group aimed for brings, with an hour more. The
price of another group, or of another unit, is no price to propose.
"""

import re
from collections.abc import Iterator

from flows.asking.interview import prompt
from flows.asking.understanding import DEALT, paid
from flows.desk.dialogue import Dialogue
from flows.desk.telling import made
from flows.interview.answers import Slot
from flows.pen.figures import Figure, figures
from flows.pen.tasks import Fact, Origin
from flows.pen.words import PenWords
from flows.reading.phrases import Folded, fold, plain
from flows.reading.story import story
from flows.record.contacts import Because, Contact
from flows.sheet.findings.hour import hour_told, sign_of, whole
from flows.sheet.findings.money import Earned, about, brought, earned, row
from flows.sheet.findings.payers import favourite_turn
from flows.sheet.line import Evidence
from flows.sheet.rules.week import steps
from flows.words.rounding import two_figures
from flows.words.texts import Fact as Told
from flows.words.texts import Money, Words

# Ours: so many of a thing are counted in a price; one is no sum, and more are a year.
_FEWEST, _MOST = 2, 50
_A_YEAR, _HOUR = 12, 60
_MOST_OF_A_YEAR = 2000
# Where they tell what is paid for what, and what ends a breath.
_OF_HOURS = ("untold", "usual_price", "hour_worth", "families", "alike")
_BREATH = re.compile(r"[,;.·!?](?!\d)\s*|\s(?:et|and|mais|but)\s")
_SHORTEST = 2


def sums(of: Dialogue, words: PenWords) -> Iterator[Fact]:
    """What may be asked of the reader p<n>, who is the n-th of the week: facts x<n>.1, x<n>.2…;
    and what is computed for their person alone: facts y1, y2…"""
    for n, step in enumerate(steps(made(of).evidence), 1):
        if step.contact and step.contact.because is Because.WAITS and step.contact.priced:
            for at, said in enumerate(_said(of, words, step.contact), 1):
                yield _computed(of, said, f"x{n}.{at}", f"p{n}")
    told = (*_of_the_story(of), *_by_the_month(of, words), *_given_away(of, words))
    every = (*told, *_by_the_hour(of, words), *_of_the_groups(of))
    for at, said in enumerate(every, 1):
        yield _computed(of, said, f"y{at}")


def _computed(of: Dialogue, said: Words, id: str, to: str = "") -> Fact:
    return Fact(id, of.label("pen-about.sums"), of.texts.text(said), Origin.COMPUTED, to=to)


def _of_the_story(of: Dialogue) -> Iterator[Words]:
    """What an hour of the favourite's brought, where their story tells what was paid and for how
    long, and nobody asked yet."""
    lists, hour = of.content.lists, hour_told(made(of).evidence.answers)
    told = "" if "favourite_price" in of.interview.given else " ".join(_texts(of, "trigger"))
    sentence = story(told, lists.story, lists.tongue).paid
    found = paid([prompt(of, Slot(question)) for question in DEALT], sentence)
    price, hours = (found.get(question) for question in DEALT)
    amount = price.get("amount") if isinstance(price, dict) else None
    if not (isinstance(amount, int | float) and isinstance(hours, int | float) and hours):
        return
    e = made(of).evidence
    facts: dict[str, Told] = {
        "price": about(e.answers, amount, exact=True),
        "hours": round(hours),
        "each": about(e.answers, amount / hours),
        "hour": about(e.answers, hour.amount, exact=True) if hour else "",
        "known": "yes" if hour else "no",
    }
    yield Words("pen-sum.dealt", facts)


def _of_the_groups(of: Dialogue) -> Iterator[Words]:
    """What an hour, else a customer, of each group brings, with the sum."""
    e = made(of).evidence
    yield from (
        row(e.answers, one, e.limits) for one in earned(e.answers, e.limits) if one.each or one.hour
    )


def _by_the_hour(of: Dialogue, words: PenWords) -> Iterator[Words]:
    """What an hour brought, where they tell in one breath what was paid and for how long: « un gîte
    c'est 300 en 3 h, une agence 1 h 20 pour 60 »."""
    answers = made(of).evidence.answers
    sign = sign_of(answers)
    told = (text for slot in _OF_HOURS for text in _texts(of, slot))
    parts = (part for text in told for part in _BREATH.split(text)) if sign is not None else ()
    for part in dict.fromkeys(p.strip() for p in parts):
        every = tuple(figures(part, words))
        hours = [f.value for f in every if f.unit == "h"]
        sums = [f for f in every if f.unit in (*words.money, "") and not _a_day(f, words)]
        if len(every) == 2 and len(hours) == len(sums) == 1 and 0 < hours[0] < sums[0].value:
            price, each = (
                Money(n, sign) for n in (sums[0].value, two_figures(sums[0].value / hours[0]))
            )
            yield Words(
                "pen-sum.told",
                {"said": part, "price": price, "hours": whole(hours[0]), "each": each},
            )


def _a_day(figure: Figure, words: PenWords) -> bool:
    """Whether a number counts anything, or is of a date: no price."""
    return any(len(word) > _SHORTEST for word in figure.counts[:1])


def _by_the_month(of: Dialogue, words: PenWords) -> Iterator[Words]:
    """What the favourite brings, where they are a customer alone: the price of a subscription."""
    e, months = made(of).evidence, _months(of, words)
    turn = favourite_turn(e.answers) if e.answers.by_name else None
    money = brought(e.answers, e.limits).get(turn, 0) if turn is not None else 0
    if money and months:
        total, family = about(e.answers, money), e.answers.families[turn or 0].name
        each = about(e.answers, total.amount / months, exact=True)
        facts: dict[str, Told] = {"money": total, "family": family, "months": months, "each": each}
        yield Words("pen-sum.rate", facts)


def _given_away(of: Dialogue, words: PenWords) -> Iterator[Words]:
    """The hours that so many times so many minutes are: « 300 demandes, 20 minutes chacune »."""
    hour = hour_told(made(of).evidence.answers)
    for text in (text for slot in of.interview.given for text in _texts(of, slot)):
        every = tuple(figures(text, words))
        minutes = [f.value for f in every if f.unit == "min"]
        n, things = next(_counted(words, text, _MOST_OF_A_YEAR), (0, ""))
        if len(minutes) == 1 and n and words.each.within(fold(text)):
            hours = round(n * minutes[0] / _HOUR)
            facts: dict[str, Told] = {"n": n, "things": things, "minutes": round(minutes[0])}
            worth = about(made(of).evidence.answers, hours * hour.amount) if hour else ""
            known = "yes" if hour else "no"
            yield Words("pen-sum.time", {**facts, "hours": hours, "worth": worth, "known": known})


def _said(of: Dialogue, words: PenWords, contact: Contact) -> Iterator[Words]:
    e, counted = made(of).evidence, tuple(_counted(words, contact.why or ""))
    sign = sign_of(e.answers, contact.sum)
    if sign is None:
        return
    if contact.sum:
        yield from (_asked(contact.sum, n, sign) for n, _ in counted)
        return
    for n, things in counted:
        alike = _of_its_group(of, n, things, sign) or _a_month(of, words, n, things, sign)
        yield from (alike,) if alike else ()
    aimed = _aimed(e) if not counted else None
    if aimed:
        yield from _and_an_hour(e, aimed, sign)


def _asked(price: Money, n: int, sign: str) -> Words:
    """So many times the price told."""
    each, total = Money(price.amount, sign), Money(price.amount * n, sign)
    return Words("pen-sum.asked", {"n": n, "each": each, "total": total})


def _aimed(e: Evidence) -> Earned | None:
    every = earned(e.answers, e.limits)
    return next((one for one in every if one.turn == e.buyer.turn and one.each), None)


def _each(one: Earned) -> float:
    return round(one.each or 0) if one.exact else two_figures(one.each or 0)


def _and_an_hour(e: Evidence, one: Earned, sign: str) -> Iterator[Words]:
    """What a customer of a group brings, with an hour more."""
    each, hour = _each(one), hour_told(e.answers)
    if hour:
        family, total = e.answers.families[one.turn].name, Money(each + hour.amount, sign)
        more = {"hour": Money(hour.amount, sign), "total": total}
        yield Words("pen-sum.hour", {"each": Money(each, sign), "family": family, **more})


def _of_its_group(of: Dialogue, n: int, things: str, sign: str) -> Words | None:
    """So many times what a customer brings of the group whose name says these things."""
    e, alike = made(of).evidence, of.content.lists.tongue.stems.alike
    for one in earned(e.answers, e.limits):
        family = e.answers.families[one.turn].name
        if one.each and any(alike(things, word) for word in plain(family).split()):
            each, total = Money(_each(one), sign), Money(_each(one) * n, sign)
            return Words("pen-sum", {"each": each, "family": family, "n": n, "total": total})
    return None


def _a_month(of: Dialogue, words: PenWords, n: int, things: str, sign: str) -> Words | None:
    """So many times what one of these things of the favourite's brings a month, where they are a
    customer alone."""
    e, alike = made(of).evidence, of.content.lists.tongue.stems.alike
    turn, months = favourite_turn(e.answers) if e.answers.by_name else None, _months(of, words)
    told = (_counted(words, text) for text in _texts(of, "favourite"))
    theirs = next((m for each in told for m, of_them in each if alike(of_them, things)), None)
    money = brought(e.answers, e.limits).get(turn, 0) if turn is not None else 0
    if not (theirs and money and months):
        return None
    each = two_figures(money / theirs / months)
    return Words(
        "pen-sum.month",
        {
            "money": about(e.answers, money),
            "family": e.answers.families[turn or 0].name,
            "theirs": theirs,
            "things": things,
            "months": months,
            "each": Money(each, sign),
            "n": n,
            "total": Money(each * n, sign),
        },
    )


def _months(of: Dialogue, words: PenWords) -> int:
    """Of how many the money told is; 0: it is not known."""
    if not made(of).evidence.answers.young:
        return _A_YEAR
    young = of.content.lists.young
    every = (text for slot in of.interview.given for text in _texts(of, slot))
    said = (text for text in every if young.within(fold(text)))
    months = {int(f.value) for text in said for f in figures(text, words) if f.unit == "month"}
    return months.pop() if len(months) == 1 else 0


def _texts(of: Dialogue, slot: str) -> tuple[str, ...]:
    """What was typed to a question."""
    given = of.interview.given.get(slot)
    typed = (given.value, given.more) if given else ()
    return tuple(text for text in typed if isinstance(text, str))


def _counted(words: PenWords, why: str, most: int = _MOST) -> Iterator[tuple[int, str]]:
    """How many of what are spoken of: no day, hour nor amount."""
    dates = words.tied["dates"]
    for figure in figures(why, words):
        counted = figure.counts[0] if figure.counts else ""
        whole = figure.value == int(figure.value) and _FEWEST <= figure.value <= most
        if whole and counted and not figure.unit and not dates.within(Folded(counted)):
            yield int(figure.value), counted
