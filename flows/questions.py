"""The kinds of question, and how each reads a reply.

A reply is what was typed, or the value that a button carried; a value is what is saved, made of
JSON's types only. Reading never loses anything: it gives a value, or says why not.
"""

import math
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, ClassVar

import msgspec
from msgspec import Struct

from flows import reading
from flows.answers import Answers, Currency, Money, Own
from flows.texts import cut

# Words of one's own under a choice: a sentence or two, so that the sheet can quote them whole.
OWN_WORDS = 200
# What was not understood is said back, as far as a message has room for it.
SHOWN_BACK = 60

Guard = Callable[[Answers], bool]
Value = Any  # JSON: str, number, list, dict


class Misread(Struct, frozen=True):
    """Why a reply was not understood: the Fluent message `misread-<reason>` and its facts."""

    reason: str
    facts: dict[str, str | float] = {}


class Lexicon(Struct, frozen=True):
    """What a question needs of a language: the labels of its options, and the spelled numbers.

    `labels` gives each option its label first, then what else people type for it.
    """

    labels: dict[str, tuple[str, ...]]
    numbers: dict[str, float]


class Named(Struct, frozen=True):
    """What has an id: the same for the question, its answer's field, its Fluent message and its
    buttons."""

    id: str


class Question(Named, frozen=True, kw_only=True):
    """One question.

    express: asked in the short interview too. required: cannot be skipped. asks: its condition.
    per: the loop it belongs to, "family" or "regret". probe: the name of what may call for one
    follow-up (see probes.py). replaces: whether what follows the probe is the better answer, or
    adds to the first.
    """

    asks: Guard | None = None
    express: bool = False
    required: bool = False
    per: str | None = None
    probe: str | None = None
    replaces: bool = True

    kind: ClassVar[str]
    typed: ClassVar[bool] = False

    def options(self, answers: Answers) -> tuple[str, ...]:
        """The ids of its buttons, in order."""
        return ()

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        """A typed reply as a value."""
        raise NotImplementedError

    def tapped(self, option: str) -> Value:
        """What its button carries, as a value."""
        return option

    def convert(self, value: Value) -> Any:
        """A saved value as the typed field of Answers. Raises ValueError if it is not one."""
        raise NotImplementedError


def _convert(value: Value, shape: Any) -> Any:
    return msgspec.convert(value, shape)  # msgspec.ValidationError is a ValueError


class Choice(Question, frozen=True):
    """One of several. free: other words are kept as they are typed. bands: when the options are
    ranges of a number, the highest number of each, so that « 12 » is understood. but: not these."""

    among: type[StrEnum]
    free: bool = False
    bands: tuple[float, ...] = ()
    but: frozenset[str] = frozenset()

    kind = "choice"

    def options(self, answers: Answers) -> tuple[str, ...]:
        return tuple(option for option in self.among if option not in self.but)

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        option = reading.match(reply, lexicon.labels)
        said = reading.number(reply, lexicon.numbers) if self.bands else None
        if option is None and said is not None:
            option = self._band(said)
        if option is not None:
            return option
        own = self.free and any(c.isalnum() for c in reply)
        return {"words": reply.strip()[:OWN_WORDS]} if own else Misread("choice")

    def _band(self, said: float) -> str | None:
        return next(
            (o for o, most in zip(self.among, self.bands, strict=False) if said <= most), None
        )

    def convert(self, value: Value) -> Any:
        return _convert(value, self.among | Own if self.free else self.among)


class FamilyChoice(Question, frozen=True, kw_only=True):
    """One of the families the person named; the value is its position, from 0."""

    kind = "choice"

    def options(self, answers: Answers) -> tuple[str, ...]:
        return tuple(str(i) for i in range(len(answers.families)))

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        option = reading.match(reply, lexicon.labels)
        return Misread("choice") if option is None else int(option)

    def tapped(self, option: str) -> Value:
        return int(option)

    def convert(self, value: Value) -> Any:
        return _convert(value, int)


class Several(Question, frozen=True, kw_only=True):
    """A question of several taps, then OK."""

    def toggled(self, picked: Value, option: str, target: int) -> Value:
        """What is picked after a tap; `target` is how often `option` is picked from now on."""
        raise NotImplementedError

    def checked(self, picked: Value, answers: Answers) -> Value | Misread:
        """What was picked, as it is saved, or why it cannot stand."""
        raise NotImplementedError

    def joined(self, picked: Value, typed: Value) -> Value:
        """What was picked by tapping, and what was typed after it."""
        raise NotImplementedError


class Multi(Several, frozen=True):
    """Several, then OK. most: how many at most. alone: the options that exclude all others."""

    among: type[StrEnum]
    free: bool = False
    most: int = 99
    alone: frozenset[str] = frozenset()

    kind = "multi"

    def options(self, answers: Answers) -> tuple[str, ...]:
        return tuple(self.among)

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        whole = reading.exact(reply, lexicon.labels)  # a label may have a comma in it
        if whole is not None:
            return [whole]
        picked: list[Value] = []
        unknown: list[str] = []
        for piece in reading.pieces(reply):
            option = reading.match(piece, lexicon.labels)
            (unknown.append(piece) if option is None else picked.append(option))
        own = self.free and any(c.isalnum() for piece in unknown for c in piece)
        if unknown and not own:
            return Misread("several", {"words": cut(unknown[0], SHOWN_BACK)})
        if unknown:
            picked.append({"words": ", ".join(unknown)[:OWN_WORDS]})
        return self.checked(picked, answers)

    def checked(self, picked: Value, answers: Answers) -> Value | Misread:
        unique = [p for i, p in enumerate(picked or []) if p not in picked[:i]]
        if not unique:
            return Misread("nothing-picked")
        if len(unique) > self.most:
            return Misread("too-many", {"most": self.most})
        if len(unique) > 1 and any(p in self.alone for p in unique if isinstance(p, str)):
            return Misread("alone")
        return unique

    def joined(self, picked: Value, typed: Value) -> Value:
        return [*picked, *typed]

    def toggled(self, picked: Value, option: str, target: int) -> Value:
        """An exclusive option and the others chase each other."""
        rest = [p for p in picked or [] if p != option]
        if not target:
            return rest
        alone = option in self.alone
        return [p for p in rest if not alone and p not in self.alone] + [option]

    def convert(self, value: Value) -> Any:
        one: Any = self.among | Own if self.free else self.among
        return _convert(value, tuple[one, ...])


class Counter(Several, frozen=True):
    """One tap an item, then OK; at most `most(answers)` in all. The value: {option: count}."""

    among: type[StrEnum]
    most: Callable[[Answers], int]

    kind = "counter"

    def options(self, answers: Answers) -> tuple[str, ...]:
        return tuple(self.among)

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        counts: dict[str, int] = {}
        _, alone = reading.counted(reply, lexicon.numbers)  # a label may have a comma in it
        whole = reading.exact(alone, lexicon.labels) is not None
        for piece in (reply,) if whole else reading.pieces(reply):
            times, words = reading.counted(piece, lexicon.numbers)
            option = reading.match(words, lexicon.labels)
            if option is None:
                return Misread("several", {"words": cut(piece, SHOWN_BACK)})
            counts[option] = counts.get(option, 0) + times
        return self.checked(counts, answers)

    def checked(self, picked: Value, answers: Answers) -> Value | Misread:
        kept = {option: n for option, n in (picked or {}).items() if n > 0}
        most, said = self.most(answers), sum(kept.values())
        if not kept:
            return Misread("nothing-picked")
        if said > most:
            return Misread("too-many-counted", {"most": most, "said": said})
        return kept

    def joined(self, picked: Value, typed: Value) -> Value:
        return {**picked, **typed}

    def toggled(self, picked: Value, option: str, target: int) -> Value:
        return {**(picked or {}), option: target}

    def convert(self, value: Value) -> Any:
        return _convert(value, dict[self.among, int])  # type: ignore[name-defined]  # a runtime shape


class Number(Question, frozen=True, kw_only=True):
    """A number from low to high. buttons: those offered. whole: no fraction. unit: what of."""

    low: float = 0
    high: float = 10_000
    buttons: Callable[[Answers], tuple[int, ...]] | None = None
    whole: bool = False
    unit: str = "number"

    kind = "number"
    typed = True

    def options(self, answers: Answers) -> tuple[str, ...]:
        return tuple(map(str, self.buttons(answers))) if self.buttons else ()

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        said = reading.number(reply, lexicon.numbers)
        if said is None or not math.isfinite(said):
            return Misread(self.unit)
        if not self.low <= said <= self.high:
            return Misread(f"{self.unit}-range", {"low": self.low, "high": self.high, "said": said})
        return round(said) if self.whole else round(said, 2)

    def tapped(self, option: str) -> Value:
        return int(option)

    def convert(self, value: Value) -> Any:
        return _convert(value, int if self.whole else float)


class Amount(Question, frozen=True, kw_only=True):
    """An amount of money, with its sign if it was typed."""

    high: float = 1_000_000

    kind = "amount"
    typed = True

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        said = reading.number(reply, lexicon.numbers)
        if said is None or not 0 < said <= self.high:
            return Misread("amount")
        return {"amount": round(said, 2), "currency": reading.currency(reply)}

    def convert(self, value: Value) -> Any:
        return _convert(value, Money)


class Text(Question, frozen=True, kw_only=True):
    """The person's own words, up to `most` characters. nothing: a button says there are none."""

    most: int = 500
    nothing: bool = False

    kind = "text"
    typed = True

    def options(self, answers: Answers) -> tuple[str, ...]:
        return ("nothing",) if self.nothing else ()

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        words = reply.strip()
        if self.nothing and reading.match(words, lexicon.labels) == "nothing":
            return ""
        if len(words) > self.most:
            return Misread("too-long", {"most": self.most, "said": len(words)})
        if not any(c.isalnum() for c in words):
            return Misread("no-words")
        return words

    def tapped(self, option: str) -> Value:
        return ""

    def convert(self, value: Value) -> Any:
        return _convert(value, str)


class Names(Question, frozen=True, kw_only=True):
    """A few short texts on one line or several."""

    most: Callable[[Answers], int]
    long: int = 40

    kind = "names"
    typed = True

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        found = [p for p in reading.pieces(reply) if any(c.isalnum() for c in p)]
        names = [
            n for i, n in enumerate(found) if reading.plain(n) not in map(reading.plain, found[:i])
        ]
        if not names:
            return Misread("no-words")
        if len(names) > self.most(answers):
            return Misread("too-many-names", {"most": self.most(answers), "said": len(names)})
        if any(len(n) > self.long for n in names):
            return Misread("name-too-long", {"most": self.long})
        return names

    def convert(self, value: Value) -> Any:
        return _convert(value, tuple[str, ...])


SIGNS: Mapping[Currency, str] = {Currency.EURO: "€", Currency.DOLLAR: "$"}
