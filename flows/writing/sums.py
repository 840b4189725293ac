"""What a price asked for comes to, computed from what was told: the pen may propose it as such.

Ours: of whoever waits for a price, so many times what a customer of a group brings, or the usual
price; and what such a customer brings with an hour more.
"""

from collections.abc import Iterator

from flows.desk.dialogue import Dialogue
from flows.desk.telling import made
from flows.pen.figures import figures
from flows.pen.tasks import Fact, Origin
from flows.pen.words import PenWords
from flows.reading.phrases import Folded
from flows.record.contacts import Because, Contact
from flows.sheet.findings.hour import hour_told, sign_of
from flows.sheet.findings.money import Earned, earned
from flows.sheet.line import Evidence
from flows.words.rounding import two_figures
from flows.words.texts import Fact as Told
from flows.words.texts import Money, Words

# Ours: so many of a thing are counted in a price; one is no sum, and more are a year.
_FEWEST, _MOST = 2, 50
# Ours: the groups whose customers or hours bring most.
_GROUPS = 4


def sums(of: Dialogue, words: PenWords, contact: Contact, id: str) -> Iterator[Fact]:
    """What may be asked of the reader p<id>: facts x<id>.1, x<id>.2…"""
    if contact.because is not Because.WAITS or not contact.priced:
        return
    for at, said in enumerate(_said(of, words, contact), 1):
        text = of.texts.text(said)
        yield Fact(f"x{id}.{at}", of.label("pen-about.sums"), text, Origin.COMPUTED, to=f"p{id}")


def _said(of: Dialogue, words: PenWords, contact: Contact) -> Iterator[Words]:
    e, counts = made(of).evidence, tuple(_counts(words, contact.why or ""))
    sign = sign_of(e.answers, contact.sum)
    if sign is None:
        return
    yield from _times(contact.sum, ".asked", counts, sign)
    for one in (each for each in earned(e.answers, e.limits)[:_GROUPS] if each.each):
        yield from _of_a_group(e, one, counts, sign)
    yield from _times(e.answers.usual_price, ".usual", counts, sign)


def _times(price: Money | None, kind: str, counts: tuple[int, ...], sign: str) -> Iterator[Words]:
    """So many times a price."""
    for n in counts if price else ():
        amount = price.amount if price else 0
        each, total = Money(amount, sign), Money(amount * n, sign)
        yield Words(f"pen-sum{kind}", {"n": n, "each": each, "total": total})


def _of_a_group(e: Evidence, one: Earned, counts: tuple[int, ...], sign: str) -> Iterator[Words]:
    """So many times what a customer of a group brings; and one, with an hour more."""
    each = round(one.each or 0) if one.exact else two_figures(one.each or 0)
    family, hour = e.answers.families[one.turn].name or "", hour_told(e.answers)
    known: dict[str, Told] = {"each": Money(each, sign), "family": family}
    for n in counts:
        yield Words("pen-sum", {**known, "n": n, "total": Money(each * n, sign)})
    if hour:
        more = {"hour": Money(hour.amount, sign), "total": Money(each + hour.amount, sign)}
        yield Words("pen-sum.hour", {**known, **more})


def _counts(words: PenWords, why: str) -> Iterator[int]:
    """How many of something are spoken of: no day, hour nor amount."""
    dates = words.tied["dates"]
    for figure in figures(why, words):
        counted = figure.counts[0] if figure.counts else ""
        whole = figure.value == int(figure.value) and _FEWEST <= figure.value <= _MOST
        if whole and counted and not figure.unit and not dates.within(Folded(counted)):
            yield int(figure.value)
