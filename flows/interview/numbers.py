"""Questions whose answer is a number: of hours or customers, of percent, of money."""

import math
from collections.abc import Callable
from typing import Any

from flows.interview.answers import Answers, Misread, Value
from flows.interview.bands import WORDS_AROUND_A_NUMBER, WORDS_OF_A_SENTENCE
from flows.interview.kinds import Question, converted
from flows.interview.lexicon import Lexicon
from flows.reading import replies
from flows.reading.figures import (
    Figure,
    Tokens,
    distinct,
    figures,
    foreign,
    has_phrase,
    is_short,
    is_word,
    opening,
    phrase_before,
    says_only,
    settled,
    tokens,
    unit_at,
    unit_of,
)
from flows.reading.quantities import hours_of, lengths, only_daily, percent, percent_of, ratio
from flows.reading.relations import own, relative
from flows.reading.replies import currency, sentences
from flows.reading.tongue import Words

NO_WORDS: Words = frozenset()
# A shorter word of a family's name could be any.
_LONG, WHOLE = 4, 100
# Ours: a share is told to the nearest two or three of a hundred.
_NEAR = 3
# The hours of a day; « en six mois » is of the calendar.
_DAY = 8
# Ours: so many numbers, that the first one does not sum up, make no length of time.
_THINGS = 4
# What efforts are told of, unless all those of a year are.
_OF_TEN = 10


class Number(Question, frozen=True, kw_only=True):
    """A number from low to high. buttons: those offered. whole: no fraction. unit: what of."""

    low: float = 0
    high: float = 10_000
    buttons: Callable[[Answers], tuple[int, ...]] | None = None
    whole: bool = False
    unit: str

    kind = "number"

    def options(self, answers: Answers) -> tuple[str, ...]:
        return tuple(map(str, self.buttons(answers))) if self.buttons else ()

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        said = self.said(reply, lexicon, answers)
        if said is None or not math.isfinite(said):
            return Misread(self.unit)
        if not self.low <= said <= self.high:
            return Misread(f"{self.unit}-range", {"low": self.low, "high": self.high, "said": said})
        return round(said) if self.whole else round(said, 2)

    def said(self, reply: str, lexicon: Lexicon, answers: Answers) -> float | None:
        """The number in the reply, if it has one."""
        return self.alone(_settled(reply, lexicon), lexicon, NO_WORDS)

    def alone(self, said: Tokens, lexicon: Lexicon, but: Words | None = None) -> float | None:
        """The only number of a short reply, which counts nothing else. but: the words that may
        stand after it; None: any may."""
        known = lexicon.amounts
        most = WORDS_AROUND_A_NUMBER if but is None else WORDS_OF_A_SENTENCE
        short = is_short(said, most)
        found = _only_figure(said if short else opening(said, known, lexicon.tongue), lexicon)
        if found is None:
            return None
        counts = but is not None and foreign(said, found.end, known, lexicon.tongue, but)
        return None if counts else found.value

    def tapped(self, option: str, answers: Answers) -> Value:
        return int(option)

    def convert(self, value: Value) -> Any:
        return converted(value, int if self.whole else float)


def _settled(reply: str, lexicon: Lexicon) -> Tokens:
    known = lexicon.amounts
    return settled(tokens(reply, known), known, lexicon.tongue)


def _only_figure(said: Tokens, lexicon: Lexicon) -> Figure | None:
    told = distinct(figures(said, lexicon.amounts, lexicon.tongue))
    return told[0] if len(told) == 1 else None


class Duration(Number, frozen=True, kw_only=True):
    """A length of time, in hours. planned: the hours that were planned, where this question is of
    those that were spent; None: it is of the planned ones."""

    planned: Callable[[Answers], float | None] | None = None

    def said(self, reply: str, lexicon: Lexicon, answers: Answers) -> float | None:
        known, tongue = lexicon.amounts, lexicon.tongue
        if currency(reply, tongue) is not None or of_others(reply, lexicon):
            return None
        said = _settled(reply, lexicon)
        base = self.planned(answers) if self.planned else None
        if self.planned and base is not None:
            related = relative(said, base, known, tongue, lengths=True)
            if related is not None:
                return related
        first = _only_figure(said, lexicon)
        if first and phrase_before(said, first.start, known.words.changed):
            return first.high if self.planned else first.low  # « passé de 9 à 20 »
        if first and first.value == base:
            return base
        ours, theirs = known.words.planned, known.words.spent
        if self.planned:
            ours, theirs = theirs, ours
        length = hours_of(said, known, tongue)
        both = has_phrase(said, ours) and has_phrase(said, theirs)
        if both or length is None or math.isnan(length):
            said = own(said, ours, theirs, known, tongue)
            length = hours_of(said, known, tongue)
        if length is not None:
            return None if only_daily(said, known, tongue) else length
        told = _only_figure(said, lexicon)
        half = told is not None and not told.written and 0 < told.low < 1  # of what?
        return None if half else self.alone(said, lexicon, NO_WORDS)


def worked(sentence: str, lexicon: Lexicon) -> float | None:
    """The hours that a sentence about more than them tells, once: « 300 par Wave, vingt heures en
    cinq semaines » is 20."""
    known, tongue = lexicon.amounts, lexicon.tongue
    said = settled(tokens(sentence, known), known, tongue)
    told = lengths(said, figures(said, known, tongue), known, tongue)
    hours = [one for one in told if one.size <= 1 and not one.rate]
    return round(hours[0].times * hours[0].size, 2) if len(hours) == 1 else None


def of_others(reply: str, lexicon: Lexicon) -> bool:
    """Whether the numbers of a reply are of several things, or of a delay: « 126 h Kévin, 65 la
    mairie, 72 le loueur », « 74 jours en retard »."""
    known, tongue = lexicon.amounts, lexicon.tongue
    said = tokens(reply, known)
    told = distinct(figures(said, known, tongue))
    late = known.words.late.intersection(said)
    hours = any(unit_of(said, f.end, known) == 1 for f in told)
    things = len(told) >= _THINGS and told[0].low != sum(f.low for f in told[1:])
    return things or bool(late and told and not hours)


class Customers(Number, frozen=True, kw_only=True):
    """So many of the customers there are: `most` of them. refusing: those who say no."""

    most: Callable[[Answers], int]
    refusing: bool = False

    def said(self, reply: str, lexicon: Lexicon, answers: Answers) -> float | None:
        told = self._counted(reply, lexicon, answers)
        others = self.refusing and told is not None and _accepts(reply, lexicon)
        return self.most(answers) - told if told is not None and others else told

    def _counted(self, reply: str, lexicon: Lexicon, answers: Answers) -> float | None:
        """Those who are told of, whatever they say."""
        known, tongue = lexicon.amounts, lexicon.tongue
        raw, most = tokens(reply, known), self.most(answers)
        said = settled(raw, known, tongue)
        part = ratio(said, known, tongue)
        if part is not None:
            return part[0] if part[1] == most else _whole(part[0] / part[1] * most)
        if (share := percent_of(said, known, tongue)) is not None:
            return _whole(share * most / 100)  # « la moitié »
        found = _only_figure(said, lexicon)
        if tongue.words.nearly.intersection(raw) and has_phrase(raw, known.words.whole):
            return None
        contrast = tongue.words.contrasts.intersection(raw)
        if contrast and has_phrase(raw, known.words.whole):  # « tous sauf un »
            return None if found is None else most - found.value
        counted = found is not None and not found.article
        if found is not None and found.value == most and has_phrase(raw, known.words.none):
            return None if contrast else 0  # « aucun des cinq »
        if not counted and not contrast:
            if has_phrase(raw, known.words.none):
                return 0
            if has_phrase(raw, known.words.whole):
                return most
        if found is not None and said[found.end : found.end + 1] == ("%",):
            return _whole(found.value * most / 100)
        if found is None:
            return None
        timed = unit_at(said, found.end, known)
        return None if timed or found.value != round(found.low) else self.alone(said, lexicon)


def _accepts(reply: str, lexicon: Lexicon) -> bool:
    """Whether those are told of who say yes: « sur dix, sept disent oui », « aucun n’accepte »."""
    known, tongue = lexicon.amounts, lexicon.tongue
    said = settled(tokens(reply, known), known, tongue)
    nobody = has_phrase(said, known.words.none)
    turned = not nobody and bool(tongue.denying(" ".join(filter(is_word, said))))
    return not turned and has_phrase(said, known.words.accepting)


def _whole(count: float) -> float | None:
    return round(count) if abs(count - round(count)) < 0.01 else None


class Share(Number, frozen=True, kw_only=True):
    """A part of a whole, in percent: a number, « la moitié », what the others leave, or as much as
    another."""

    def said(self, reply: str, lexicon: Lexicon, answers: Answers) -> float | None:
        known, tongue = lexicon.amounts, lexicon.tongue
        if (each := shares_told(reply, lexicon, answers)) is not None:
            return each[next((i for i, f in enumerate(answers.families) if f.share is None), 0)]
        said = _settled(reply, lexicon)
        part = percent(reply, known, tongue)
        shares = [f.share for f in answers.families if f.share is not None]
        if has_phrase(said, known.words.left) and not figures(said, known, tongue):
            left = max(0, 100 - sum(shares)) if shares else math.nan
            return left if part is None else part * left / 100
        for phrases, whole in ((known.words.whole, 100), (known.words.none, 0)):
            if says_only(said, phrases, known):
                return whole
        if (told := _in_percent(said, lexicon)) is not None:
            return told
        if (of_income := _of_income(said, lexicon, answers)) is not None:
            return of_income
        if currency(reply, tongue) is not None:
            return None
        if part is not None:
            of = _named_share(reply, answers)
            return part if of is None else part * of / 100
        found = self.alone(said, lexicon, known.words.left)
        related = relative(said, shares[-1], known, tongue) if shares else None
        if related is not None:
            return related
        return None if any(unit_at(said, at, known) for at in range(len(said))) else found


def shares_told(reply: str, lexicon: Lexicon, answers: Answers) -> tuple[float | None, ...] | None:
    """The part of each family, in their order, where a reply tells of several: « usines 70,
    commerces 30 », "60/40", or the money of each; a part alone is of the one that is asked of, what
    is left is the other's: « 25, et le reste les commerces ». None when it tells of one at most."""
    told = _each_told(reply, lexicon, answers)
    if told is None or not _is_money(told):
        return told
    whole = sum(money or 0 for money in told)
    return tuple(round(WHOLE * (money or 0) / whole, 1) for money in told)


def _is_money(told: tuple[float | None, ...]) -> bool:
    """Whether every family was told of, each by more than a part of a hundred can be."""
    return all(one is not None and one > WHOLE for one in told)


def money_told(
    reply: str, share: float, turn: int, lexicon: Lexicon, answers: Answers
) -> float | None:
    """The money that a share was told with: « 62 %, 46 500 sur 74 600 »; None when it was not."""
    each = _each_told(reply, lexicon, answers)
    if each is not None and _is_money(each):
        return each[turn]
    known, said = lexicon.amounts, tokens(reply, lexicon.amounts)
    found = distinct(figures(said, known, lexicon.tongue))
    told = [f.value for f in found if f.low == f.high > WHOLE and _is_sum(f, said, lexicon)]
    if len(told) == 1:
        return told[0]
    of = len(told) == len((share, turn)) and abs(WHOLE * told[0] / told[1] - share) <= _NEAR
    return told[0] if of else None


def _is_sum(figure: Figure, said: Tokens, lexicon: Lexicon) -> bool:
    """Whether it counts nothing else, and is not what one of several costs: « huit à 1 080 € »."""
    known = lexicon.amounts
    one = bool(phrase_before(said, figure.start, known.words.upto | known.words.each_of))
    signed = any(currency(f"1 {token}", lexicon.tongue) for token in said[figure.end :][:1])
    money = known.words.around_money
    return not one and (signed or not foreign(said, figure.end, known, lexicon.tongue, money))


def _of_income(said: Tokens, lexicon: Lexicon, answers: Answers) -> float | None:
    """The part of a year's income that an amount is; None where it is none."""
    told = distinct(figures(said, lexicon.amounts, lexicon.tongue))
    income = answers.income.amount if answers.income else 0
    if "%" in said or len(told) != 1 or not WHOLE < told[0].value <= income:
        return None
    return round(WHOLE * told[0].value / income, 1)


def _each_told(reply: str, lexicon: Lexicon, answers: Answers) -> tuple[float | None, ...] | None:
    """The number told of each family, in their order; None when it tells of one at most."""
    told: dict[int, float] = {}
    left: list[int] = []
    families, bare = answers.families, []
    pieces = replies.each_counted(replies.pieces(reply, lexicon.tongue), lexicon.numbers)
    for piece in pieces:
        value, rest = _part(piece, lexicon)
        named = [i for i, family in enumerate(families) if _names(piece, family.name)]
        if len(named) == 1 and rest:
            left.append(named[0])
        elif len(named) == 1 and value is not None:
            told[named[0]] = value
        elif value is not None:
            bare.append(value)
    whole = sum(bare) == WHOLE or _is_money(tuple(bare))
    if not told and len(bare) == len(families) > 1 and whole:
        return tuple(bare)
    asked = next((i for i, family in enumerate(families) if family.share is None), None)
    if asked is not None and len(bare) == 1 and (told or left) and asked not in (*told, *left):
        told[asked] = bare[0]
    before = {i: f.share for i, f in enumerate(families) if f.share is not None}
    others = before | told
    all_but_one = len(left) == 1 and len(others.keys() - left) == len(families) - 1
    if all_but_one and sum(others.values()) <= WHOLE:
        told[left[0]] = max(0, WHOLE - sum(v for i, v in others.items() if i != left[0]))
    return tuple(told.get(i) for i in range(len(families))) if len(told) > 1 else None


def _in_percent(said: Tokens, lexicon: Lexicon) -> float | None:
    """The one number among several that is of a hundred, by its sign, or because no other can be:
    « 30 %, huit à 1 080 € », « 8, 5 760 »."""
    told = figures(said, lexicon.amounts, lexicon.tongue)
    signed = [f for f in told if said[f.end : f.end + 1] == ("%",)]
    bare = [f for f in told if f.high <= WHOLE]
    first = said[: told[0].end + 1][-1:] == (",",) if told else False
    alone = signed or (bare if first and bare[:1] == [told[0]] else [])
    return alone[0].value if len(told) > len(alone) == 1 else None


def _part(piece: str, lexicon: Lexicon) -> tuple[float | None, bool]:
    """The one number of a piece, in percent; and whether it speaks of what is left."""
    known, tongue = lexicon.amounts, lexicon.tongue
    said = tokens(piece, known)
    found, part = distinct(figures(said, known, tongue)), percent(piece, known, tongue)
    value = part if part is not None else found[0].value if len(found) == 1 else None
    return value, value is None and has_phrase(said, known.words.left)


def _names(piece: str, name: str) -> bool:
    """Whether a piece names a family, by one of its longer words."""
    said = replies.plain(piece).split()
    return any(len(word) >= _LONG and word in said for word in replies.plain(name).split())


def _named_share(reply: str, answers: Answers) -> float | None:
    """The share of the family that the reply names, when it was told before."""
    said = f" {replies.plain(reply)} "
    told = (f for f in answers.families if f.share is not None)
    return next((f.share for f in told if f" {replies.plain(f.name)} " in said), None)


_EXAMPLES = ("12", "5", "3", "2")


def _counts(families: int) -> Misread:
    """So many numbers are looked for, as in the example."""
    return Misread("counts", {"families": families, "example": ", ".join(_EXAMPLES[:families])})


def _count(piece: str, lexicon: Lexicon) -> float | None:
    """The one number of a piece; "the one choir" is one, « aucune » none."""
    known, tongue = lexicon.amounts, lexicon.tongue
    said = settled(tokens(piece, known), known, tongue)
    found = distinct(figures(said, known, tongue))
    found = tuple(f for f in found if (unit_of(said, f.end, known) or 0) <= _DAY) or found
    if found:
        return found[0].low if len(found) == 1 else None
    if has_phrase(said, known.words.none):
        return 0
    led = said[len(known.words.the.intersection(said[:1])) :][:1]
    return 1 if known.words.single.intersection(led) else None


def _left(piece: str, so_far: float, lexicon: Lexicon) -> float | None:
    """What is left of ten, where a piece speaks of the rest."""
    said = tokens(piece, lexicon.amounts)
    rest = has_phrase(said, lexicon.quantities.left) and not figures(
        said, lexicon.amounts, lexicon.tongue
    )
    return _OF_TEN - so_far if rest and 0 < so_far < _OF_TEN else None


class Counts(Question, frozen=True, kw_only=True):
    """How many there are in each family, in their order."""

    high: int = 100_000

    kind = "counts"

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        """The first sentence that counts each family tells it, whatever comes after."""
        each = (self._counted(said, lexicon, answers) for said in (*sentences(reply), reply))
        counted = next((counts for counts in each if counts is not None), None)
        counted = counted or self._summed(reply, lexicon, answers)
        kept = counted is not None and max(counted) <= self.high
        return counted if kept else _counts(len(answers.families))

    def _summed(self, reply: str, lexicon: Lexicon, answers: Answers) -> list[int] | None:
        """What comes after the whole that it makes: « 786 heures : 310, 120, 206, 150 »."""
        whole, _, rest = reply.partition(":")
        counted = self._counted(rest, lexicon, answers)
        same = counted is not None and _count(whole, lexicon) == sum(counted)
        return counted if same else None

    def _counted(self, reply: str, lexicon: Lexicon, answers: Answers) -> list[int] | None:
        tongue, families = lexicon.tongue, answers.families
        if says_only(tokens(reply, lexicon.amounts), lexicon.quantities.evenly, lexicon.amounts):
            return None if _OF_TEN % len(families) else [_OF_TEN // len(families)] * len(families)
        told: dict[int, float] = {}
        bare: list[float] = []
        for piece in replies.each_counted(replies.pieces(reply, tongue), lexicon.numbers):
            so_far = sum((*told.values(), *bare))
            count = _left(piece, so_far, lexicon) or _count(piece, lexicon)
            named = [i for i, family in enumerate(families) if _names(piece, family.name)]
            if count is not None and len(named) == 1:
                told[named[0]] = count
            elif count is not None:
                bare.append(count)
        untold = [i for i in range(len(families)) if i not in told]
        if len(bare) != len(untold):
            return None
        told |= dict(zip(untold, bare, strict=True))
        if any(0 < count < 1 for count in told.values()):
            return None  # a half of what?
        return [round(told[i]) for i in range(len(families))]

    def convert(self, value: Value) -> Any:
        return converted(value, tuple[int, ...])
