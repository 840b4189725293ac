"""The kinds of question, and how each reads a reply.

A reply is what was typed, or the value that a button carried; a value is what is saved, made of
JSON's types only. Reading never loses anything: it gives a value, or says why not.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import islice
from typing import Any, ClassVar

import msgspec
from msgspec import Struct

from flows.interview.answers import Answers, Own
from flows.reading import replies
from flows.reading.examples import NOTHING_LIKE_IT, POSSIBLE, POSSIBLE_IN_WORDS, Examples, Guess
from flows.reading.figures import (
    Amounts,
    QuantityWords,
    Tokens,
    distinct,
    ends_of,
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
from flows.reading.tongue import Tongue

# Words of one's own under a choice: a sentence or two, so that the sheet can quote them whole.
OWN_WORDS = 200
# Ours: a number in a longer reply is there by chance (« il a fallu fermer sous 48 h »).
WORDS_AROUND_A_NUMBER = 8
# Ours: less than any two answers differ by, so that « plus de 20 » is more than 20.
_BEYOND = 0.15
_MEASURED = frozenset({"hours", "percent"})
# Content tells lengths of time in hours of work; on the calendar they last so many days.
_ON_THE_CALENDAR: Mapping[float, float] = {7: 1, 14: 2, 35: 7, 140: 30}
# Ours: nobody tells more things in one reply.
MOST_CLAUSES = 24
# Ours: a longer clause tells something else beside what is not so.
_SPACES_OF_A_NOT = 9
# Where words are kept, they tell more than the button for whatever is not there.
OTHER = "other"
# What was not understood is said back, as far as a message has room for it.
SHOWN_BACK = 60

NONE = "none"
BOTH, OF_BOTH = "both", {"companies", "individuals"}

Guard = Callable[[Answers], bool]
Value = Any  # JSON: str, number, list, dict


class Misread(Struct, frozen=True):
    """Why a reply was not understood: the Fluent message `misread-<reason>` and its facts.

    picked: what was understood all the same, in a question of several. near: the options to propose
    in its place.
    """

    reason: str
    facts: dict[str, str | float] = {}
    picked: Value = None
    near: tuple[str, ...] = ()


class Lexicon(Struct, frozen=True):
    """What a question needs of a language: the labels of its options, the small words that a reply
    turns on, and the spelled numbers.

    `labels` gives each option its label first, then what else people type for it. `shares` are the
    words for a part of a whole, in percent; 0 is for what is left of it. `periods` tells how often
    a year comes what is told « par mois ». `common` are folded words that tell nothing.
    nth: ordinals. unsure: all of a reply that tells one does not know.
    free: whether words of their own are kept. shown: the options that have a button, where not
    all have one; the others are told by their labels alone.
    """

    labels: dict[str, tuple[str, ...]]
    tongue: Tongue
    numbers: Mapping[str, float] = {}
    shares: Mapping[str, float] = {}
    periods: Mapping[str, float] = {}
    durations: Mapping[str, float] = {}
    quantities: QuantityWords = QuantityWords()
    common: frozenset[str] = frozenset()
    examples: Examples | None = None
    nth: Mapping[str, int] = {}
    unsure: frozenset[str] = frozenset()
    free: bool = False
    shown: frozenset[str] = frozenset()

    def turns_a_label(self, reply: str) -> bool:
        """Whether it says a button's label and takes it back: « pas à des entreprises »."""
        said = replies.plain(reply[: replies.LONGEST_CHOICE])
        turned = self.tongue.turning(said)
        labels = (replies.folded(label) for label, *_ in self.labels.values())
        return bool(turned) and any(
            f" {label} " in f" {said} " and self.tongue.turning(label) != turned for label in labels
        )

    def is_number(self, reply: str) -> bool:
        """Whether it is a number and nothing else, of whatever money: « 200 000 CFA »."""
        said = replies.plain(reply[: replies.LONGEST_CHOICE]).split()
        of_money = self.tongue.words.other_money.union(*self.tongue.words.money.values())
        return bool(said) and all(w.isdecimal() or w in self.numbers or w in of_money for w in said)

    @property
    def amounts(self) -> Amounts:
        """The words of quantities."""
        return Amounts(self.numbers, self.shares, self.durations, self.quantities, self.common)

    def guess(self, reply: str, possible: float = 0) -> Guess:
        """What the examples of the options on offer make of it; possible: how sure at least, where
        it is more than usual."""
        if self.examples is None or self.turns_a_label(reply):
            return NOTHING_LIKE_IT
        possible = max(possible, POSSIBLE_IN_WORDS if self.free else POSSIBLE)
        guess = self.examples.guess(reply, self.shown or self.labels.keys(), possible)
        return NOTHING_LIKE_IT if self.free and guess.first == OTHER else guess

    def liker(self, reply: str, part: str, option: str) -> bool:
        """Whether a reply is liker an example of the option than a part of it is."""
        near = [self.examples.near(said) if self.examples else () for said in (reply, part)]
        whole, less = (next((n.like for n in each if n.option == option), 0) for each in near)
        return whole > less

    def hint(self, reply: str) -> tuple[str, ...]:
        """The options to propose; none to a mere "yes", which is like many an example."""
        mere = self.tongue.leaves(replies.plain(reply[: replies.LONGEST_CHOICE]))
        return () if mere else self.guess(reply).proposed


def matched(piece: str, lexicon: Lexicon) -> str | None:
    """The option that a piece of a reply says, by its label or by an example."""
    label = replies.exact(piece, lexicon.labels)
    if label is not None:
        return label
    return lexicon.guess(piece).taken or replies.match(piece, lexicon.labels, lexicon.tongue)


class Facts(Struct, frozen=True):
    """What the pieces of a reply tell, each option once. denied: the options they say it is not."""

    options: tuple[str, ...]
    denied: frozenset[str]
    unknown: tuple[str, ...]


def facts(pieces: Iterable[str], lexicon: Lexicon) -> Facts:
    """What each piece tells, or each clause of one that tells nothing as a whole: « elle prend son
    temps mais elle paie à l’heure »; what is only taken away tells what it is not."""
    options: dict[str, None] = {}
    denied: set[str] = set()
    unlikely: set[str] = set()
    unknown: list[str] = []
    for clause in islice(_clauses(pieces, lexicon), MOST_CLAUSES):
        said, option = replies.plain(clause), matched(clause, lexicon)
        if found := preferred(clause, lexicon):
            options[found[0]] = None
            denied.add(found[1])
        elif not_it := _taken_away(clause, option, lexicon):
            denied.add(not_it)
        elif option is not None:
            options[option] = None
        elif not_it := _unlikely(clause, lexicon):
            unlikely.add(not_it)
        elif lexicon.tongue.away(said) is not None:
            continue
        elif lexicon.tongue.leaning(said) == "no" and options:
            denied.add([*options][-1])  # « le prix ? non »
        elif not said or set(said.split()) - lexicon.common:
            unknown.append(clause)
    return Facts(tuple(options), frozenset(denied | (unlikely - options.keys())), tuple(unknown))


def preferred(said: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """The option that is meant, and the one that is not: « plutôt des entreprises que des
    particuliers »."""
    liked, other = lexicon.tongue.preferring(replies.plain(said[: replies.LONGEST_CHOICE]))
    both = (matched(liked, lexicon), matched(other, lexicon)) if liked and other else (None, None)
    return (both[0], both[1]) if both[0] and both[1] and both[0] != both[1] else None


def _taken_away(clause: str, option: str | None, lexicon: Lexicon) -> str | None:
    """The option that a clause says it is not: « pas le patron », « fb jamais », « décider vite
    c’est pas son truc ». One that examples tell as a whole is only taken away by its label."""
    if replies.exact(clause, lexicon.labels) is not None:
        return None
    said, tongue = replies.plain(clause), lexicon.tongue
    if (not_so := tongue.unlike(said)) and (not_it := matched(not_so, lexicon)):
        return not_it
    for part in filter(None, (tongue.away(said), tongue.never(said))):
        if tongue.turning(part):  # « pas de leçon, rien »
            continue
        label = replies.match(part, lexicon.labels, tongue)
        not_it = label or (lexicon.guess(part).taken if option is None else None)
        if not_it:
            return not_it
    return None


def _unlikely(clause: str, lexicon: Lexicon) -> str | None:
    """The option that a clause would tell without its "not": « il n’est pas du genre à… »."""
    said, tongue = replies.plain(clause), lexicon.tongue
    short = said.count(" ") < _SPACES_OF_A_NOT
    told = tongue.unlike(said) or (tongue.unturned(said) if short else "")
    meant, first = likely(told, lexicon) if told else None, lexicon.guess(clause).first
    own = not tongue.unlike(said) and meant is not None and lexicon.liker(clause, told, meant)
    return None if own or first not in (None, meant) else meant


def _clauses(pieces: Iterable[str], lexicon: Lexicon) -> Iterator[str]:
    """The pieces; of one that tells nothing as a whole, its clauses."""
    for piece in pieces:
        if matched(piece, lexicon) is not None:
            yield piece
        else:
            parts = lexicon.tongue.clauses(piece, replies.MOST_PIECES)
            told = [part for part in parts if _tells(part, lexicon)]
            yield from parts if told else (piece,)


def _tells(clause: str, lexicon: Lexicon) -> bool:
    away = lexicon.tongue.away(replies.plain(clause))
    return matched(clause if away is None else away, lexicon) is not None


def likely(clause: str, lexicon: Lexicon) -> str | None:
    """The option that a clause most likely tells, where it is not sure."""
    guess = lexicon.guess(clause, POSSIBLE_IN_WORDS)
    return next(iter(guess.proposed), None) if guess.alike else None


class Named(Struct, frozen=True):
    """What has an id: the same for the question, its answer's field, its Fluent message and its
    buttons."""

    id: str


class Question(Named, frozen=True, kw_only=True):
    """One question; `read` and `convert` are for each kind to give.

    express: asked in the short interview too. required: cannot be skipped. asks: its condition.
    per: the loop it belongs to, "family", "talk" or "regret". of: those of the loop it is asked of;
    None: all of them. probe: the name of what may call for one follow-up (see probes.py). replaces:
    whether what follows the probe is the better answer, or adds to the first. like: the question
    whose examples tell its options, where it is not its own.
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
        if guess.taken is not None:
            return proposed((guess.taken,), lexicon) if counted else guess.taken
        told = facts(replies.pieces(reply, lexicon.tongue), lexicon)
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
        told = settled(tokens(reply, known), known, lexicon.tongue)
        said = without(told, lexicon.periods, known)
        measured = self.unit == "percent" and "%" in said
        if not measured and not is_short(said, WORDS_AROUND_A_NUMBER):
            said = opening(said, known, lexicon.tongue)
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
        tongue = lexicon.tongue
        side = tongue.leaning(replies.plain(reply))
        says = tongue.words.buttons[side] if side else frozenset()
        sided = {
            option
            for option, said in lexicon.labels.items()
            if side and (option == side or says.intersection(map(replies.plain, said)))
        }
        if len(sided) == 1:
            return sided.pop()
        return BOTH if replies.named(reply, lexicon.labels, tongue) == OF_BOTH else None

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
