"""Questions answered in words: a text, a name, a few names."""

from collections.abc import Callable, Sequence
from typing import Any

from flows.interview.answers import Answers
from flows.interview.kinds import Question, converted
from flows.interview.lexicon import Lexicon
from flows.interview.slots import Misread, Value
from flows.reading import moneys, naming, replies
from flows.reading.tidying import quoted, tidied
from flows.reading.tongue import Tongue
from flows.words.texts import cut

# Ours: a longer text is a message, with quotations of its own perhaps.
_LONGEST_QUOTE = 600


class Text(Question, frozen=True, kw_only=True):
    """The person's own words, up to `most` characters. nothing: a button says there are none.
    quotes: what they tell is what somebody said or wrote, so that a question in it is no question
    to us. verbatim: their words are quoted to others, and stay as typed."""

    most: int = 500
    nothing: bool = False
    quotes: bool = False
    verbatim: bool = False

    kind = "text"

    @property
    def sent(self) -> bool:
        """Whether a whole message is asked for, that they sent to somebody."""
        return self.quotes and self.most > _LONGEST_QUOTE

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


def one_of(answers: Answers, name: str) -> str | None:
    """The family of this name, but for accents and capitals, as it was first spelled."""
    same = (f.name for f in answers.families if replies.plain(f.name) == replies.plain(name))
    return next(same, None)


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
    return bool(each) or moneys.currency(name, tongue) is not None


def _distinct(pieces: tuple[str, ...]) -> list[str]:
    """The pieces that say something, each once."""
    said: dict[str, str] = {}
    for piece in pieces:
        said.setdefault(replies.plain(piece), piece)
    return [piece for plain, piece in said.items() if plain]
