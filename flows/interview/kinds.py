"""The kinds of question, and how each reads a reply.

A reply is what was typed, or the value that a button carried; a value is what is saved, made of
JSON's types only. Reading never loses anything: it gives a value, or says why not.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any, ClassVar

import msgspec
from msgspec import Struct

from flows.interview.answers import Answers, Own
from flows.interview.bands import Bands
from flows.interview.lexicon import (
    Facts,
    Lexicon,
    begins_with,
    facts,
    held_in,
    opening,
    preferred,
    weightiest,
)
from flows.interview.slots import Misread, Value
from flows.reading import replies
from flows.reading.nearest import nearest

# Words of one's own under a choice: a sentence or two, so that the sheet can quote them whole.
OWN_WORDS = 200
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
        if not self.bands and (most := weightiest(reply, lexicon)):
            return most
        value = self._told(reply, lexicon)
        plainly = not isinstance(value, str) or value == self.sided(reply, lexicon)  # « oui, … »
        rival = None if plainly or self.bands else lexicon.rival(reply, str(value))
        return proposed((rival, str(value)), lexicon) if rival else value

    def _told(self, reply: str, lexicon: Lexicon) -> Value | Misread:
        """What its label, its number or examples tell."""
        label = replies.match(reply, lexicon.labels, lexicon.tongue)
        option = label or self._said_in_passing(reply, lexicon)
        if self.bands and replies.exact(reply, lexicon.labels) is None:
            banded = self.ranges.holding(reply, lexicon)
            if len(banded) > 1 and (option is None or self.ranges.times(reply, lexicon) != 1):
                return proposed(banded, lexicon)
            option = banded[0] if len(banded) == 1 else option  # « deux mois et demi »
        if option is not None:
            return option
        if self.bands and lexicon.is_number(reply):
            return Misread("choice")
        if self.bands and len(several := held_in(reply, lexicon)) > 1:
            return proposed(several, lexicon)
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

    def _by_example(self, reply: str, lexicon: Lexicon, counted: bool) -> Value | Misread:
        """What the examples say; else their own words, where they are kept; else the labels.
        counted: it has a number, that is in none of the ranges or of something else."""
        guess = lexicon.guess(reply)
        if self.free and lexicon.examples is None:  # after what was proposed and not meant
            return {"words": reply.strip()[:OWN_WORDS]}
        told = facts(replies.pieces(reply, lexicon.tongue), lexicon)
        opened = opening(reply, lexicon)
        if opened is not None and not counted and not begins_with(guess.taken, opened, lexicon):
            return opened
        if guess.taken is not None and guess.taken not in told.denied:  # « pas insta, fb »
            return proposed((guess.taken,), lexicon) if counted else guess.taken
        left = tuple(option for option in told.options if option not in told.denied)
        turned = bool(lexicon.turned(reply))
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

    @property
    def ranges(self) -> Bands:
        """Its options as ranges of a number."""
        return Bands(tuple(self.among), self.bands, self.unit, self.a_year)

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

    def convert(self, value: Value) -> Any:
        return converted(value, self.among | Own if self.free else self.among)


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
