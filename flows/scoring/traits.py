"""What a text shows of what it is, by its form and by phrases of each kind of text; and what kind
that makes it: nothing is said where two kinds are near."""

import math
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from msgspec import Struct

from flows.reading.lists import KindWords, Tells
from flows.reading.phrases import Phrases, fold
from flows.reading.vocabulary import Vocabulary
from flows.scoring import finders, form
from flows.scoring.evidence import Read, named, question
from flows.scoring.kinds import TO_ONE, Kind
from flows.scoring.shape import SHAPES

# Ours: more of the same says no more.
_MOST = 3
# Ours: what a text is stands in its first lines more than in the others.
_OPENING = 160
# Ours: and what is wanted of the reader, in the last ones.
_CLOSING = 90
# Ours: who is greeted stands in so many letters.
_GREETED = 40
# Ours: a list of things to know or to do has so many items.
_LISTED = 3
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]")
_EMOJIS = 2
# Ours: so many words, with one of these, speak of somebody once.
_PRONOUNS = 30
_MONEY = re.compile(r"[€$£]\s?\d|\d\s?(?:[€$£]|euros?\b|CAD\b|FCFA\b|F\b)")
_WORD = re.compile(r"\w+")
# Ours, tried on persons held out: what all words count together, and from how many on it is shared.
_OF_WORDS, _FEWEST_WORDS = 7.0, 20
_FIRST_WORDS, _LAST_WORDS = 6, 12
_CONTACT = re.compile(
    r"https?://|www\.|\w@\w|(?<!\w)@\w|\d{2}(?:[ .-]\d{2}){4}|\d{3}[ -]\d{3,4}[ -]?\d{3,4}"
)

Trait = Callable[[Read], float]


def traits(read: Read) -> Mapping[str, float]:
    """How much of each trait the text shows; those it does not show are left out. Its words count
    the less the more there are: those of a long text say together what those of a short one do."""
    found = {name: float(trait(read)) for name, trait in TRAITS.items()}
    words = frozenset(_words(read))
    each = _OF_WORDS / math.sqrt(max(_FEWEST_WORDS, len(words)))
    return {name: many for name, many in found.items() if many} | dict.fromkeys(words, each)


def _words(read: Read) -> Iterator[str]:
    """The words that it opens and closes with, those that its sentences open with, and all those it
    has, alone and in pairs."""
    sorts = _sorts(read)
    words = [sorts(word) for word in _WORD.findall(read.text.text)]
    yield from (f"first {word}" for word in words[:_FIRST_WORDS])
    yield from (f"last {word}" for word in words[-_LAST_WORDS:])
    yield from (f"says {word}" for word in words)
    yield from (f"says {one} {other}" for one, other in pairwise(words))
    for sentence in read.text.text.split("."):
        opening = [sorts(word) for word in _WORD.findall(sentence[:_OPENING])[:2]]
        yield from {f"opens {opening[0]}", f"opens {' '.join(opening)}"} if opening else ()


def _sorts(read: Read) -> Callable[[str], str]:
    """A word as it counts: a number, a day, a month or a first name is one of its sort, whichever
    it is."""
    calling = read.lists.calling
    names = {read.text.text[span.start : span.end] for span in named(read.text, read.lists)}

    def sort(word: str) -> str:
        if word[0].isdigit():
            return "#"
        if word in calling.days:
            return "@day"
        return "@month" if word in calling.months else "@name" if word in names else word

    return sort


def _phrases(phrases: Callable[[Read], Phrases]) -> Trait:
    """How many of these phrases, each once."""

    def many(read: Read) -> int:
        text = read.text
        spans = phrases(read).spans(text)
        return min(_MOST, len({text.text[span.start : span.end] for span in spans}))

    return many


def _opens_with(phrases: Callable[[Read], Phrases]) -> Trait:
    def opens(read: Read) -> int:
        found = phrases(read).first(read.text)
        return int(found is not None and found.start < _OPENING)

    return opens


def _closes_with(phrases: Callable[[Read], Phrases]) -> Trait:
    def closes(read: Read) -> int:
        after = len(read.text.text) - _CLOSING
        return int(any(span.start > after for span in phrases(read).spans(read.text)))

    return closes


def _of_kind(name: str) -> Callable[[Read], Phrases]:
    return lambda read: getattr(read.lists.kinds, name)


def _letter(read: Read) -> bool:
    return form.greets(read.text, read.lists) and not read.lists.to_many.within(read.text)


def _words_of(known: Callable[[Read], Vocabulary]) -> Trait:
    """How many words it has of their trade, or of their customers, each once."""

    def many(read: Read) -> int:
        return min(_MOST, len({word for word, _ in known(read).spans(read.text)}))

    return many


def _of_trade(read: Read) -> Vocabulary:
    return read.known.trade


def _of_customers(read: Read) -> Vocabulary:
    return read.known.customers


def _unknown(read: Read) -> bool:
    """Whether it has none of either, though theirs are known."""
    known = _of_trade(read) or _of_customers(read)
    return bool(known) and not any(_words_of(of)(read) for of in (_of_trade, _of_customers))


def _to_a_sender(read: Read) -> bool:
    """Whether its first words name somebody that the answers name as well."""
    opening = fold(read.text.original[:_GREETED])
    names = (read.text.quote(span) for span in named(opening, read.lists))
    return any(Phrases([name]).within(own) for name in names for own in read.known.people)


def _owing(read: Read) -> float:
    """Whether a letter says that something owed is still open, and how often."""
    owing = read.lists.owing
    if not owing.what.within(read.text):
        return 0
    return _phrases(lambda read: owing.open)(read)


def _amounts(read: Read) -> int:
    return min(_MOST, len(_MONEY.findall(read.text.original)))


def _people(read: Read) -> int:
    """How many people it names after its greeting."""
    after = [s for s in named(read.text, read.lists) if s.start >= _GREETED]
    return min(2, len({read.text.text[s.start : s.end] for s in after}))


def _pronouns(phrases: Callable[[Read], Phrases]) -> Trait:
    """How much it speaks of somebody, for its length."""

    def many(read: Read) -> int:
        of = sum(1 for _ in phrases(read).spans(read.text))
        return min(_MOST, of * _PRONOUNS // max(_PRONOUNS, form.words_in(read.text.original)))

    return many


def _length(words: int) -> Trait:
    return lambda read: int(form.words_in(read.text.original) >= words)


def _heads(read: Read) -> bool:
    """Whether its first line is a title: short, alone, without the point of a sentence."""
    first, _, rest = read.text.original.strip().partition("\n")
    alone = bool(rest.strip()) and len(first) <= _OPENING // 2
    return alone and first[-1] not in ".,!?…:;" and not form.greets(read.text, read.lists)


_KINDS = KindWords.__struct_fields__
TRAITS: Mapping[str, Trait] = {
    "any": lambda read: 1,
    "letter": _letter,
    "signed": lambda read: form.signs(read.text, read.lists),
    "hashtags": lambda read: min(1, form.hashtags(read.text)),
    "emojis": lambda read: int(len(_EMOJI.findall(read.text.original)) >= _EMOJIS),
    "to_one": _phrases(lambda read: read.lists.to_one),
    "to_many": _phrases(lambda read: read.lists.to_many),
    "prices": lambda read: int(form.priced_lines(read.text) > 1),
    "long": lambda read: int(form.words_in(read.text.original) >= read.limits.kind_long),
    "titled": lambda read: min(1, form.titles(read.text)),
    "listed": lambda read: int(form.steps(read.text) >= _LISTED),
    "heads": _heads,
    "long_100": _length(100),
    "long_150": _length(150),
    "amounts": _amounts,
    "people": _people,
    "owing": _owing,
    "they": _pronouns(lambda read: read.lists.they),
    "you": _pronouns(lambda read: read.lists.you),
    "me": _pronouns(lambda read: read.lists.me),
    "no_you": lambda read: int(not read.lists.you.within(read.text)),
    "exclaims": lambda read: min(_MOST, read.text.original.count("!")),
    "contact": lambda read: int(bool(_CONTACT.search(read.text.original))),
    "selfintro": _phrases(lambda read: read.lists.selfintro),
    "news_of": _phrases(lambda read: read.lists.news_of),
    "among": _phrases(lambda read: read.lists.among),
    "familiar": lambda read: int(read.lists.familiar.within(read.text)),
    "trade": _words_of(_of_trade),
    "no_trade": lambda read: int(bool(_of_trade(read)) and not _words_of(_of_trade)(read)),
    "customers": _words_of(_of_customers),
    "unknown": _unknown,
    "to_a_sender": _to_a_sender,
    "introduced": lambda read: int(finders.introduced(read) is not None),
    "asks": lambda read: int(question(read) is not None),
    "priced": lambda read: int(finders.FINDERS["paid"](read) is not None),
    "thanks": _phrases(lambda read: read.lists.thanks),
    "whom": _phrases(lambda read: read.lists.whom),
    "stock": _phrases(lambda read: read.lists.stock),
    "general": _phrases(lambda read: read.lists.posts.general),
    "gossip": _phrases(lambda read: read.lists.audience.peers),
    **SHAPES,
    **{f"says_{name}": _phrases(_of_kind(name)) for name in _KINDS},
    **{f"opens_{name}": _opens_with(_of_kind(name)) for name in _KINDS},
    **{f"closes_{name}": _closes_with(_of_kind(name)) for name in _KINDS},
}

# The order of the weights in content/kinds.toml, which `python -m tests.checking.fitting` writes.
TOLD = tuple(kind for kind in Kind if kind is not Kind.SHORT)


class Recognised(Struct, frozen=True):
    """kind: what the text is, None where it cannot be told; then what it may be, likeliest first.
    read_as: what it is measured as all the same."""

    kind: Kind | None
    next: tuple[Kind, ...]
    read_as: Kind

    @property
    def likely(self) -> Kind:
        """The likeliest, whether it is sure or not."""
        return self.kind or self.next[0]


def recognised(read: Read) -> Recognised:
    """What kind the text is."""
    if form.words_in(read.text.original) < read.limits.kind_short:
        return Recognised(Kind.SHORT, (), Kind.SHORT)
    points = weighed(traits(read), read.lists.tells)
    first, second, *_ = ranked = sorted(points, key=lambda kind: -points[kind])
    limits = read.limits
    margin = limits.kind_other if first is Kind.OTHER else limits.kind_margin
    sure = points[first] - points[second] >= margin
    read_as = first if sure else Kind.PITCH if first in TO_ONE else Kind.POST
    others = tuple(kind for kind in ranked if not (sure and kind is first))
    return Recognised(first if sure else None, others, read_as)


def weighed(found: Mapping[str, float], tells: Tells) -> Mapping[Kind, float]:
    """The points of each kind, by what the text shows, in hundredths of log odds."""
    columns = enumerate(TOLD)
    shown = [(tells[name], many) for name, many in found.items() if name in tells]
    return {kind: sum([row[at] * many for row, many in shown]) for at, kind in columns}
