"""Whom a text speaks to: those who pay, or people of the trade."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import islice
from string import digits

from msgspec import Struct
from rapidfuzz import fuzz

from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.phrases import Folded, Phrases, Span, fold, plain
from flows.reading.vocabulary import Vocabulary
from flows.scoring.evidence import Read, crosses, spoken, stories
from flows.scoring.kinds import TO_ONE, Kind
from flows.sheet.circle import Circle

# Ours: at 85 of 100 a sentence is the one they said, but for a word or the end of a verb.
_SAME_SENTENCE = 85
# Ours: a shorter sentence could be anybody's.
_SHORTEST_SENTENCE = 20

_WORD = re.compile(r" +(\w+)")
# CMJN, H264, 600EX, 3RL; neither A4 nor GRATUIT
_CAPITALS = re.compile(
    r"(?<!\w)(?:[B-DF-HJ-NP-TV-XZ]{2,6}|[A-Z]{1,4}\d{2,4}|\d{1,4}[A-Z]{2,4})(?!\w)"
)


class Side(StrEnum):
    PAYERS = "payers"
    PEERS = "peers"
    UNCLEAR = "unclear"


class Hint(Struct, frozen=True):
    """A sign of whom the text speaks to. quoted: words of the text."""

    code: str
    quoted: str


class Audience(Struct, frozen=True):
    """Whom the text speaks to, and the hints of each side, those that weigh most first."""

    side: Side
    payers: tuple[Hint, ...]
    peers: tuple[Hint, ...]


def audience(
    text: Folded, circle: Circle, lists: Lists, limits: Limits, kind: Kind | None = None
) -> Audience:
    """Which side the text speaks to; a hint of the trade in the customers' own words is none.
    kind: what it is, where that is known: a letter speaks to whom it is written to, and who names
    a price means those who pay."""
    payers = tuple(_distinct(_payers(text, circle, lists, limits)))
    peers = tuple(h for h in _distinct(_peers(text, circle, lists)) if not _theirs(h, circle))
    written_to = _WRITTEN_TO.get(kind) if kind else None
    return Audience(written_to or _side(payers, peers, circle, limits), payers, peers)


_WRITTEN_TO = {
    **dict.fromkeys((*TO_ONE, Kind.OFFER), Side.PAYERS),
    Kind.PEER: Side.PEERS,
    Kind.OTHER: Side.UNCLEAR,
    Kind.SHORT: Side.UNCLEAR,
}


def _payers(text: Folded, circle: Circle, lists: Lists, limits: Limits) -> Iterator[Hint]:
    yield from _sentences(text, circle)
    yield from _families(text, circle)
    yield from islice(_stories(text, lists, limits), limits.audience_most)
    yield from _yours(text, circle, lists)
    yield from _vocabulary("words", text, circle.known.customers)
    yield from _phrases("problem", text, lists)
    yield from _phrases("offer", text, lists)
    yield from (Hint("offer", text.quote(span)) for span in lists.kinds.advert.spans(text))


def _peers(text: Folded, circle: Circle, lists: Lists) -> Iterator[Hint]:
    yield from _several(text, circle.known.trade, lists)
    for code in ("peers", "news", "learners", "craft", "gear"):
        yield from _phrases(code, text, lists)
    group = (text.quote(span) for span in lists.kinds.group.spans(text))
    yield from (Hint("peers", said) for said in group if " " in said)  # a word alone is anybody's
    yield from _jargon(text, lists)


def _sentences(text: Folded, circle: Circle) -> Iterator[Hint]:
    """What a customer said, nearly word for word."""
    for sentence in circle.known.said:
        said = Folded(sentence).text
        if len(said) < _SHORTEST_SENTENCE or len(said) > len(text.text):
            continue
        found = fuzz.partial_ratio_alignment(said, text.text, score_cutoff=_SAME_SENTENCE)
        if found:
            yield Hint("sentence", text.quote(text.words(Span(found.dest_start, found.dest_end))))


def _families(text: Folded, circle: Circle) -> Iterator[Hint]:
    """Who pays, called by their name: a word that only completes it names nobody."""
    for family in circle.families:
        met = list(_vocabulary("family", text, family.whole))
        if len(met) > 1 or any(family.head.spans(text)):
            yield from met


def _vocabulary(code: str, text: Folded, known: Vocabulary) -> Iterator[Hint]:
    return (Hint(code, text.quote(span)) for _, span in known.spans(text))


def _phrases(code: str, text: Folded, lists: Lists) -> Iterator[Hint]:
    return (Hint(code, text.quote(s)) for s in getattr(lists.audience, code).spans(text))


def _several(text: Folded, trade: Vocabulary, lists: Lists) -> Iterator[Hint]:
    """People of the person's own trade, in the plural: « les photographes »."""
    for span in lists.jobs.spans(text):
        said = text.text[span.start : span.end]
        if said[-1] in "sx" and trade.meets(said):
            yield Hint("trade", text.quote(span))


def _stories(text: Folded, lists: Lists, limits: Limits) -> Iterator[Hint]:
    """Somebody's story, unless the sentence is about the reader: « elle m'a dit que vous… »."""
    you = [span.start for span in lists.you.spans(text)]
    read = Read(text, lists, limits)
    for span in stories(text, lists, limits.message_near):
        sentence = text.sentence(span)
        if bisect_left(you, sentence.start) == bisect_left(you, sentence.end):
            yield Hint("story", read.quote(span) or "")


def _yours(text: Folded, circle: Circle, lists: Lists) -> Iterator[Hint]:
    """What a customer has: « votre cuisine »; of what the person sells, only one: « votre mariage »
    is a customer's, « vos mariages » those of somebody of the trade. In a customer's own words,
    « votre tampon » is the writer's."""
    quotes = list(spoken(text))
    for your in lists.yours.spans(text):
        found = _WORD.match(text.text, your.end)
        if found is None or crosses(your, quotes):
            continue
        word, whole = found[1], Span(your.start, found.end())
        sold = word[-1] not in "sx" and circle.known.trade.meets(word)
        if sold or circle.known.customers.meets(word):
            yield Hint("yours", text.quote(whole))


def _jargon(text: Folded, lists: Lists) -> Iterator[Hint]:
    """Initials and models that only people of a trade read: « CMJN », « 600EX »; not « 10PM »."""
    for found in _CAPITALS.finditer(text.original):
        if not lists.initials.is_all(fold(found[0].lstrip(digits))):
            yield Hint("craft", found[0])


def _theirs(hint: Hint, circle: Circle) -> bool:
    """Whether it is a word of the customers, or of what is sold to them: no sign of the trade."""
    if hint.code == "trade":
        return False
    words = plain(hint.quoted).split()
    sold = hint.code in _SOLD and any(map(circle.known.trade.meets, words))
    answered = any(Phrases([hint.quoted]).within(own) for own in circle.known.own)
    return sold or answered or any(map(circle.known.customers.meets, words))


# What stands on a list of no trade in particular: in the mouth of who sells it, it is an offer.
_SOLD = ("craft", "gear")


def _distinct(hints: Iterable[Hint]) -> Iterator[Hint]:
    """The first hint that each words give."""
    first: dict[str, Hint] = {}
    for hint in hints:
        first.setdefault(plain(hint.quoted), hint)
    return iter(first.values())


def _side(
    payers: tuple[Hint, ...], peers: tuple[Hint, ...], circle: Circle, limits: Limits
) -> Side:
    """The side that is ahead; when neither is, people of the trade if one writes for them."""
    ahead = _weight(payers, limits) - _weight(peers, limits)
    margin = limits.audience_margin if payers and peers else limits.audience_alone
    if abs(ahead) < margin:
        return Side.PEERS if circle.craft and ahead <= 0 else Side.UNCLEAR
    return Side.PAYERS if ahead > 0 else Side.PEERS


def _weight(hints: tuple[Hint, ...], limits: Limits) -> int:
    """What the hints weigh together; of one code, only so many count."""
    counted = Counter(hint.code for hint in hints)
    return sum(
        getattr(limits, f"audience_{code}") * min(n, limits.audience_most)
        for code, n in counted.items()
    )
