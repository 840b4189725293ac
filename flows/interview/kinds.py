"""The kinds of question, and how each reads a reply: here those answered in words, a text, a name,
a few names; those of choices, amounts, numbers and several taps stand beside.

A reply is what was typed, or the value that a button carried; a value is what is saved, made of
JSON's types only. Reading never loses anything: it gives a value, or says why not.
"""

from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any, ClassVar

import msgspec
from msgspec import Struct

from flows.interview.answers import Answers, Misread, Value
from flows.interview.conditions import one_of
from flows.interview.lexicon import Facts, Lexicon
from flows.reading import naming, replies
from flows.reading.nearest import nearest
from flows.reading.tidying import quoted, tidied
from flows.reading.tongue import Tongue
from flows.words.texts import cut

# Words of one's own under a choice: a sentence or two, so that the sheet can quote them whole.
OWN_WORDS = 200
_A_FEW_SENTENCES = 500
# What was not understood is said back, as far as a message has room for it.
SHOWN_BACK = 60

# Ours: a longer text is a message, with quotations of its own perhaps.
_LONGEST_QUOTE = 600
NONE = "none"

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


class Text(Question, frozen=True, kw_only=True):
    """The person's own words, up to `most` characters. nothing: a button says there are none.
    quotes: what they tell is what somebody said or wrote, so that a question in it is no question
    to us. verbatim: their words are quoted to others, and stay as typed."""

    most: int = _A_FEW_SENTENCES
    nothing: bool = False
    quotes: bool = False
    verbatim: bool = False

    kind = "text"

    @property
    def sent(self) -> bool:
        """Whether a whole message is asked for, that they sent to somebody."""
        return self.quotes and self.most > _LONGEST_QUOTE

    @property
    def at_length(self) -> bool:
        """Whether more than a few sentences are asked for."""
        return self.most > _A_FEW_SENTENCES

    def options(self, answers: Answers) -> tuple[str, ...]:
        return ("nothing",) if self.nothing else ()

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        words = reply.strip()
        if self.nothing and self._is_nothing(words, lexicon):
            return ""
        words = words if self.verbatim else tidied(words, lexicon.tongue)
        if self.quotes and not self.sent:
            words = quoted(words, lexicon.tongue)
        if len(words) > self.most:
            return Misread("too-long", {"most": self.most, "said": len(words)})
        if not any(c.isalnum() for c in words):
            return Misread("no-words")
        return words

    def _is_nothing(self, words: str, lexicon: Lexicon) -> bool:
        return "nothing" in (
            replies.exact(words, lexicon.labels),
            lexicon.guess(words).taken,
        )

    def tapped(self, option: str, answers: Answers) -> Value:
        return ""

    def convert(self, value: Value) -> Any:
        return converted(value, str)


class Nickname(Text, frozen=True, kw_only=True):
    """What somebody is called, out of what is said of them."""

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        called = naming.nickname(reply[: self.most * 5], self.most, lexicon.tongue)
        return super().read(called, lexicon, answers)


class Favourite(Nickname, frozen=True, kw_only=True):
    """A customer's name: one that was given before is spelled as it was then."""

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        said = super().read(reply, lexicon, answers)
        return said if isinstance(said, Misread) else one_of(answers, said) or said


def _tells_of_one(name: str, tongue: Tongue) -> bool:
    """Whether a piece of a list counts, or goes on about who was named: "she buys here"."""
    return name[:1].isdecimal() or replies.plain(name).partition(" ")[0] in tongue.words.tells_more


class Names(Question, frozen=True, kw_only=True):
    """A few short texts on one line or several. people: they name somebody each, not a group."""

    most: Callable[[Answers], int]
    long: int = 40
    people: bool = False

    kind = "names"

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        tongue = lexicon.tongue
        ways = [self._named(way, tongue) for way in naming.ways(reply, tongue, self.people)]
        most = self.most(answers)
        names = next((names for names in ways if len(names) <= most), ways[-1])
        if not names:
            return Misread("no-words")
        if len(names) > most:
            kept = [cut(name, self.long) for name in names[:most]]
            about: dict[str, str | float] = {
                "most": most,
                "said": len(names),
                "first": ", ".join(kept),
            }
            return Misread("too-many-names", about, picked=kept)
        if any(len(n) > self.long for n in names):
            return Misread("name-too-long", {"most": self.long})
        return names

    def runs_on(self, reply: str, names: Sequence[str]) -> bool:
        """Whether the names found in a reply may be others, as nothing parts them."""
        return naming.is_badly_parted(reply, names)

    def _named(self, pieces: tuple[str, ...], tongue: Tongue) -> list[str]:
        """The names among the pieces, without what leads to them: « alors y a les ados »."""
        parts = (part for piece in pieces for part in naming.apart(piece, tongue, self.people))
        names = (naming.name(part, tongue) for part in parts)
        other = _tells_of_one if self.people else _is_figure
        called = (n for n in names if not other(n, tongue))
        return _distinct(tuple(naming.short(name, self.long, tongue) for name in called))

    def convert(self, value: Value) -> Any:
        return converted(value, tuple[str, ...])


def _is_figure(name: str, tongue: Tongue) -> bool:
    """Whether it is an amount rather than a group: « 190 le carnet de 10 », « 45 € »."""
    if not name.lstrip("€$£")[:1].isdecimal():
        return False
    each = {replies.plain(word) for word in name.split()[1:2]} & tongue.words.singular
    return bool(each) or replies.currency(name, tongue) is not None


def _distinct(pieces: tuple[str, ...]) -> list[str]:
    """The pieces that say something, each once."""
    said: dict[str, str] = {}
    for piece in pieces:
        said.setdefault(replies.plain(piece), piece)
    return [piece for plain, piece in said.items() if plain]


class Several(Question, frozen=True, kw_only=True):
    """A question of several taps, then OK; what a tap does is for each kind to give. ends: the
    options that answer by themselves, without an OK."""

    ends: frozenset[str] = frozenset()

    def toggled(self, picked: Value, option: str, target: int) -> Value:
        """What is picked after a tap; `target` is how often `option` is picked from now on."""
        raise NotImplementedError("each kind picks in its own way")

    def checked(self, picked: Value, answers: Answers) -> Value | Misread:
        """What was picked, as it is saved, or why it cannot stand."""
        raise NotImplementedError("each kind has its own bounds")

    def joined(self, picked: Value, typed: Value) -> Value:
        """What was picked by tapping, and what was typed after it."""
        raise NotImplementedError("each kind joins in its own way")

    def without(self, picked: Value, options: Container[str]) -> Value:
        """What is picked, but for these options."""
        if isinstance(picked, dict):
            return {option: n for option, n in picked.items() if option not in options}
        return [p for p in picked if not (isinstance(p, str) and p in options)]

    def ticked(self, picked: Value, answers: Answers) -> Misread:
        """What is understood and not sure: ticked, to be confirmed."""
        kept = self.checked(picked, answers)
        return kept if isinstance(kept, Misread) else Misread("ticked", picked=kept)
