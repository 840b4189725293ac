"""The questions answered by one of several options: by its label, its range of a number, its
examples; by whose clock somebody lives: a city, or hours from Greenwich; and one among those that a
form offers, or the families that were named."""

import re
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Any

from flows.interview.answers import NO_FAMILY, Answers, Misread, Own, Value
from flows.interview.bands import Bands
from flows.interview.kinds import NONE, OWN_WORDS, Question, converted, misread, not_so, proposed
from flows.interview.lexicon import (
    Lexicon,
    begins_with,
    facts,
    held_in,
    opening,
    preferred,
    weightiest,
)
from flows.interview.zones import AT_HOURS
from flows.reading import replies
from flows.reading.replies import clauses
from flows.reading.spoken import mentioned
from flows.reading.tongue import Tongue

BOTH, OF_BOTH = "both", {"companies", "individuals"}
# « GMT+3 », "UTC -05:00", "gmt + 5:30"
_FROM_GREENWICH = re.compile(
    r"\b(?:gmt|utc)\s*([+\-\u2212\u2013])\s*(\d{1,2})(?:[:h.]?(00|30))?(?!\d)", re.IGNORECASE
)
_HALF = 0.5


@cache
def _every(among: type[StrEnum], but: frozenset[str]) -> tuple[str, ...]:
    """All the options that a question of the table has, but for those it leaves out."""
    return tuple(option for option in among if option not in but)


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
        rare, among = self.hidden(answers), self._among(answers)
        return tuple(option for option in among if option not in rare) if rare else among

    def hidden(self, answers: Answers) -> tuple[str, ...]:
        rare = self.rare(answers) if self.rare else None
        return tuple(option for option in self._among(answers) if option in rare) if rare else ()

    def _among(self, answers: Answers) -> tuple[str, ...]:
        if not self.within:
            return _every(self.among, self.but)
        return tuple(option for option in self.within(answers) if option not in self.but)

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


class Clock(Choice, frozen=True):
    """A place by its name, or by its hours from Greenwich, that several places may have."""

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        told = _FROM_GREENWICH.search(reply)
        if told is None:
            home = _home(reply, lexicon.tongue)
            there = [place for place, _ in replies.cut_before_labels(home, lexicon.labels) if place]
            if len(set(there)) == 1:
                return there[0]
            value = super().read(reply, lexicon, answers)
            turned = lexicon.tongue.contrasting(replies.plain(reply))
            # « pas Paris mais Lille »
            return proposed((value,), lexicon) if turned and isinstance(value, str) else value
        hours = int(told[2]) + _HALF * (told[3] == "30")
        places = AT_HOURS.get(hours if told[1] == "+" else -hours, ())
        if not places:
            return Misread("choice")
        return str(places[0]) if len(places) == 1 else proposed(tuple(map(str, places)), lexicon)


def _home(reply: str, tongue: Tongue) -> str:
    """The clause that says where one lives: « je suis de Lomé mais je vis à Lille »; "" where there
    is none, or nothing beside it."""
    parts = clauses(reply, tongue)
    lived = (
        part for part in parts if not tongue.words.lives.isdisjoint(replies.plain(part).split())
    )
    return next(lived, "") if len(parts) > 1 else ""


class Pick(Question, frozen=True):
    """One of a few options. among: those there are; None: those that the
    form offers, here and now."""

    among: type[StrEnum] | None = None

    kind = "choice"

    def options(self, answers: Answers) -> tuple[str, ...]:
        return tuple(self.among or ())

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        option = replies.match(reply, lexicon.labels, lexicon.tongue) or lexicon.guess(reply).taken
        if option is not None:
            return self.tapped(option, answers)
        near = lexicon.hint(reply)
        return proposed(near, lexicon) if near else misread(reply, lexicon)

    def convert(self, value: Value) -> Any:
        return converted(value, self.among or str)


class FamilyChoice(Question, frozen=True, kw_only=True):
    """One of the families the person named; the value is its position, from 0. or_none: none of
    them is an answer, NO_FAMILY."""

    or_none: bool = False

    kind = "choice"

    def options(self, answers: Answers) -> tuple[str, ...]:
        none = (NONE,) if self.or_none else ()
        return (*(str(i) for i in range(len(answers.families))), *none)

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        option = replies.match(reply, lexicon.labels, lexicon.tongue)
        option = option or self._mentioned(reply, lexicon, answers) or self._none(reply, lexicon)
        option = option or lexicon.guess(reply).taken
        return misread(reply, lexicon) if option is None else self.tapped(option, answers)

    def _mentioned(self, reply: str, lexicon: Lexicon, answers: Answers) -> str | None:
        """The one that is named by a word of its own, where nothing is denied."""
        said = replies.plain(reply[: replies.LONGEST_CHOICE])
        names = [family.name for family in answers.families]
        found = mentioned(said, names, lexicon.tongue, lexicon.common)
        sure = len(found) == 1 and not lexicon.tongue.turning(said)
        return str(*found) if sure else None

    def _none(self, reply: str, lexicon: Lexicon) -> str | None:
        """A « non » that tells why: « non, il n’est d’aucun des trois »."""
        denies = self.or_none and bool(lexicon.tongue.beyond_no(reply))
        return NONE if denies else None

    def tapped(self, option: str, answers: Answers) -> Value:
        return NO_FAMILY if option == NONE else int(option)

    def convert(self, value: Value) -> Any:
        return converted(value, int)
