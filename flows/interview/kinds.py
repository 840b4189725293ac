"""The kinds of question, and how each reads a reply.

A reply is what was typed, or the value that a button carried; a value is what is saved, made of
JSON's types only. Reading never loses anything: it gives a value, or says why not.
"""

import math
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any, ClassVar

import msgspec
from msgspec import Struct

from flows.interview.answers import Answers, Own
from flows.interview.lexicon import (
    Facts,
    Lexicon,
    Misread,
    Value,
    facts,
    preferred,
)
from flows.reading import replies
from flows.reading.figures import (
    Tokens,
    distinct,
    ends_of,
    exceeding,
    figures,
    is_short,
    opening,
    says_only,
    settled,
    summed,
    tokens,
    told_last,
    without,
)
from flows.reading.nearest import nearest
from flows.reading.quantities import bounded, hours_of, percent_of

# Words of one's own under a choice: a sentence or two, so that the sheet can quote them whole.
OWN_WORDS = 200
# Ours: a number in a longer reply is there by chance (« il a fallu fermer sous 48 h »).
WORDS_AROUND_A_NUMBER = 8
# Ours: less than any two answers differ by, so that « plus de 20 » is more than 20.
_BEYOND = 0.15
_MEASURED = frozenset({"hours", "percent"})
# Content tells lengths of time in hours of work; on the calendar they last so many days.
_ON_THE_CALENDAR: Mapping[float, float] = {7: 1, 14: 2, 35: 7, 140: 30}
# What was not understood is said back, as far as a message has room for it.
SHOWN_BACK = 60

NONE = "none"
BOTH, OF_BOTH = "both", {"companies", "individuals"}

Guard = Callable[[Answers], bool]


class Named(Struct, frozen=True):
    """What has an id: the same for the question, its answer's field, its Fluent message and its
    buttons."""

    id: str


class Question(Named, frozen=True, kw_only=True):
    """One question; `read` and `convert` are for each kind to give.

    express: asked in the short interview too. required: cannot be skipped. asks: its condition.
    per: the loop it belongs to, "family", "talk" or "regret". of: those of the loop it is asked of;
    None: all of them. probe: the name of what may call for one follow-up (see probes.py). replaces:
    whether what follows the probe is the better answer, or adds to the first. like: a question with
    the same options, whose examples tell them beside its own.
    """

    asks: Guard | None = None
    express: bool = False
    required: bool = False
    per: str | None = None
    of: Callable[[Any], bool] | None = None
    probe: str | None = None
    replaces: bool = True
    like: str = ""

    kind: ClassVar[str]

    def options(self, answers: Answers) -> tuple[str, ...]:
        """The ids of its buttons, in order."""
        return ()

    def hidden(self, answers: Answers) -> tuple[str, ...]:
        """The ids of what can be typed and has no button here."""
        return ()

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        """A typed reply as a value."""
        raise NotImplementedError("each kind of question reads in its own way")

    def tapped(self, option: str, answers: Answers) -> Value:
        """What its button carries, as a value."""
        return option

    def convert(self, value: Value) -> Any:
        """A saved value as the typed field of Answers. Raises ValueError if it is not one."""
        raise NotImplementedError("each kind of question has its own type")


def converted(value: Value, shape: Any) -> Any:
    """A saved value as a typed one. Raises ValueError if it is not one."""
    return msgspec.convert(value, shape)  # msgspec.ValidationError is a ValueError


class Choice(Question, frozen=True):
    """One of several. free: other words are kept as they are typed. bands: when the options are
    ranges of a number, the highest number of each, so that « 12 » is understood. a_year: how often
    a year comes what they count, so that « 300 par mois » is too. but: not these. unit: what
    they count: "hours", "days", a part of "percent", or "money" of theirs. within: the only ones
    on offer, where answers decide it. rare: those that answers make so unlikely that they are only
    ever typed."""

    among: type[StrEnum]
    free: bool = False
    bands: tuple[float, ...] = ()
    a_year: float = 0
    but: frozenset[str] = frozenset()
    unit: str = ""
    within: Callable[[Answers], tuple[StrEnum, ...]] | None = None
    rare: Callable[[Answers], frozenset[StrEnum]] | None = None

    kind = "choice"

    def options(self, answers: Answers) -> tuple[str, ...]:
        rare = self.hidden(answers)
        return tuple(option for option in self._among(answers) if option not in rare)

    def hidden(self, answers: Answers) -> tuple[str, ...]:
        rare = self.rare(answers) if self.rare else ()
        return tuple(option for option in self._among(answers) if option in rare)

    def _among(self, answers: Answers) -> Iterator[str]:
        among = self.within(answers) if self.within else self.among
        return (option for option in among if option not in self.but)

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        if (same := self._same(reply, lexicon, answers)) is not None:
            return same
        if not self.bands and (found := preferred(reply, lexicon)):
            return found[0]
        label = replies.match(reply, lexicon.labels, lexicon.tongue)
        option = label or self._said_in_passing(reply, lexicon)
        if label is not None and (other := self._otherwise(label, reply, lexicon)):
            return proposed((other, label), lexicon)
        times = self._times(reply, lexicon)
        times = 1 if self.unit == "money" and _totalled(reply, lexicon) else times
        if option is None or times != 1:
            banded = self._counted(reply, lexicon, times)
            if len(banded) > 1:
                return proposed(banded, lexicon)
            option = banded[0] if banded else option
        if option is not None:
            return option
        if self.bands and lexicon.is_number(reply):
            return Misread("choice")
        counted = bool(self.bands and replies.numbers_in(reply, lexicon.numbers))
        return self._by_example(reply, lexicon, counted)

    def _same(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value:
        """The answer for the family before, or for the one that is named, where the reply says that
        it is the same and nothing else; None: it does not."""
        told = answers.families if self.per == "family" else ()
        before = {replies.plain(f.name): getattr(f, self.id) for f in told}
        answered = {name: value for name, value in before.items() if value is not None}
        said = f" {replies.plain(reply[: replies.LONGEST_CHOICE])} "
        named = [name for name in answered if f" {name} " in said]
        rest = lexicon.tongue.beyond_ditto(said.strip(), bool(named)) if answered else None
        beside = lexicon.common.union(*(name.split() for name in before))
        if rest is None or len(named) > 1 or set(rest.split()) - beside:
            return None
        return str(answered[named[0]] if named else [*answered.values()][-1])

    def _otherwise(self, label: str, reply: str, lexicon: Lexicon) -> str | None:
        """The other option that a reply means which only holds words of this one's label: « pub
        facebook »."""
        if self.bands or replies.exact(reply, lexicon.labels) is not None:
            return None
        taken = lexicon.guess(reply).taken
        return taken if taken != label else None

    def _by_example(self, reply: str, lexicon: Lexicon, counted: bool) -> Value | Misread:
        """What the examples say; else their own words, where they are kept; else the labels.
        counted: it has a number, that is in none of the ranges or of something else."""
        guess = lexicon.guess(reply)
        told = facts(replies.pieces(reply, lexicon.tongue), lexicon)
        if guess.taken is not None and guess.taken not in told.denied:  # « pas insta, fb »
            return proposed((guess.taken,), lexicon) if counted else guess.taken
        left = tuple(option for option in told.options if option not in told.denied)
        turned = lexicon.turns_a_label(reply)
        if len(left) == 1 and not counted and (told.denied or not turned):
            sure = told.denied and not turned
            return left[0] if sure else proposed(left, lexicon)
        near = tuple(o for o in guess.proposed if counted or o not in told.denied)
        if told.denied and told.unknown and not near:
            rest = lexicon.guess(", ".join(told.unknown))
            near = tuple(o for o in (rest.taken, *rest.proposed) if o and o not in told.denied)
        if near:
            return proposed(near, lexicon)
        if self.free and any(c.isalnum() for c in reply):
            return {"words": reply.strip()[:OWN_WORDS]}
        return not_so(told, lexicon) if told.denied else misread(reply, lexicon)

    def _counted(self, reply: str, lexicon: Lexicon, times: float) -> tuple[str, ...]:
        """The ranges that the numbers of a short reply stand in: all that « 2 ou 3 » spans."""
        if not self.bands:
            return ()
        known = lexicon.amounts
        raw = tokens(reply, known)
        told = settled(raw, known, lexicon.tongue)
        said = without(told, lexicon.periods, known)
        measured = self.unit == "percent" and "%" in said
        if not measured and not is_short(said, WORDS_AROUND_A_NUMBER):
            said = opening(said, known, lexicon.tongue)
        if self.unit == "days" and (late := exceeding(raw, known, lexicon.tongue)):
            return tuple(o for o, top in zip(self.among, self.bands, strict=False) if late <= top)[
                :1
            ]
        if not self.bands[0] and says_only(said, known.words.none, known):
            return (next(iter(self.among)),)
        bound, rest = bounded(" ".join(told_last(said, known, lexicon.tongue)), lexicon.tongue)
        if lexicon.tongue.denying(rest.strip()):
            return ()
        beyond = _BEYOND if self.unit in _MEASURED else 1  # customers and money are whole
        numbers = [n * times + bound * beyond for n in self._numbers(said, lexicon)]
        tops = dict(zip(self.among, self.bands, strict=False))
        if not numbers or max(numbers) > max(self.bands):
            return ()
        most = next(top for top in self.bands if max(numbers) <= top)
        return tuple(o for o, top in tops.items() if min(numbers) <= top <= most)

    def _numbers(self, said: Tokens, lexicon: Lexicon) -> tuple[float, ...]:
        """The numbers of a reply, in what the bands count: lengths of time in hours, parts of a
        whole in percent or of ten, what was spent in all."""
        known, tongue = lexicon.amounts, lexicon.tongue
        whole = max((top for top in self.bands if top < float("inf")), default=0)
        found = ends_of(said, known, tongue)
        part = percent_of(said, known, tongue)
        if part is None and len(found) == 1 and "%" in said:
            part = found[0]
        if self.unit == "days":
            return _days(said, found, lexicon)
        length = hours_of(said, known, tongue) if self.unit == "hours" else None
        if part is not None and self.unit == "percent":
            return (part * whole / 100,)
        if length is not None:
            return _lengths(length, said, lexicon) if math.isfinite(length) else ()
        if self.unit == "money":
            foreign = replies.currency(" ".join(said), tongue) == ""
            total = summed(said, known, tongue)
            return () if foreign else found if total is None else (total,)
        half = len(found) == 1 and 0 < found[0] < 1 and not self.unit  # of how many?
        return () if half else found

    def _said_in_passing(self, reply: str, lexicon: Lexicon) -> str | None:
        """A yes or no with a word around it; several options, where one button is for both."""
        if (side := self.sided(reply, lexicon)) is not None:
            return side
        return BOTH if replies.named(reply, lexicon.labels, lexicon.tongue) == OF_BOTH else None

    def sided(self, reply: str, lexicon: Lexicon) -> str | None:
        """The one option that a yes or no stands for."""
        side = lexicon.tongue.leaning(replies.plain(reply))
        says = lexicon.tongue.words.buttons[side] if side else frozenset()
        sided = {
            option
            for option, said in lexicon.labels.items()
            if side and (option == side or says.intersection(map(replies.plain, said)))
        }
        return sided.pop() if len(sided) == 1 else None

    def _times(self, reply: str, lexicon: Lexicon) -> float:
        """How often what is told, by the month perhaps, comes in what the question counts by."""
        parts = [word for word, value in lexicon.numbers.items() if 0 < value < 1]
        told = replies.times_a_year(reply, lexicon.periods, parts) if self.a_year else None
        said, often = f" {replies.plain(reply[: replies.LONGEST_CHOICE])} ", lexicon.quantities
        twice = (
            times
            for words, times in often.multiples.items()
            if any(f" {words} {period} " in said for period in lexicon.periods)
        )
        return told / self.a_year * next(twice, 1) if told else 1

    def convert(self, value: Value) -> Any:
        return converted(value, self.among | Own if self.free else self.among)


def _totalled(reply: str, lexicon: Lexicon) -> bool:
    """Whether a total follows what is told by the month: "200 a month, so 2400"."""
    known, tongue = lexicon.amounts, lexicon.tongue
    return len(distinct(figures(tokens(reply, known), known, tongue))) > 1


def _days(said: Tokens, found: tuple[float, ...], lexicon: Lexicon) -> tuple[float, ...]:
    """A delay in days of the calendar, or a number alone: « 60 », « deux mois et demi »."""
    known = lexicon.amounts
    calendar = {
        word: _ON_THE_CALENDAR[size]
        for word, size in known.durations.items()
        if size in _ON_THE_CALENDAR
    }
    dated = msgspec.structs.replace(known, durations=calendar)
    length = hours_of(said, dated, lexicon.tongue)
    if length is not None:
        return (length,) if math.isfinite(length) else ()
    return found if len(said) == len(found) == 1 else ()


def _lengths(length: float, said: Tokens, lexicon: Lexicon) -> tuple[float, ...]:
    """A length of time, or both ends of « 2 à 3 h »."""
    told = distinct(figures(said, lexicon.amounts, lexicon.tongue))
    if len(told) != 1 or told[0].low == told[0].high:
        return (length,)
    size = length / told[0].value
    return told[0].low * size, told[0].high * size


def misread(reply: str, lexicon: Lexicon) -> Misread:
    """Why a reply is none of the options; those it comes near are proposed."""
    near = nearest(reply, lexicon.labels, lexicon.tongue, lexicon.common)
    return proposed(near, lexicon) if near else Misread("choice")


def proposed(near: tuple[str, ...], lexicon: Lexicon) -> Misread:
    return between(near, lexicon.labels)


def not_so(told: Facts, lexicon: Lexicon) -> Misread:
    """What was only said not to be so."""
    return Misread("not-so", {"option": lexicon.labels[min(told.denied)][0]})


def between(near: tuple[str, ...], labels: Mapping[str, tuple[str, ...]]) -> Misread:
    """The options to propose, by their labels."""
    first, last = (labels[option][0] for option in (near[0], near[-1]))
    if len(near) == 1:
        return Misread("nearest", {"option": first}, near=near)
    return Misread("between", {"first": first, "last": last}, near=near)
