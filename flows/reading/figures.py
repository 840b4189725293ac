"""Numbers as people tell them, in digits or in words: « 4 800 », "20k", « vingt et un », "half a
dozen"; both ends of a range, and what somebody takes back (« non, plutôt 4 »).

One scan over the first words of a reply; the words come from content/.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from flows.reading.phrases import plain
from flows.reading.quantity_words import QuantityWords
from flows.reading.spelled import after_scale, together
from flows.reading.tongue import Tongue, Words

Tokens = tuple[str, ...]

# Ours: what is told of a number stands close to it.
MOST_TOKENS, MOST_LETTERS = 80, 600
_LONGEST_PHRASE = 4
# Ours: between a number and its half, « deux heures et demie ».
_WORDS_TO_A_HALF = 3
_TWENTY = 20
_OF_A_WHOLE = 100  # no more of a hundred
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?"
_WRITTEN = re.compile(rf"({_NUMBER})(?:\s*([km])(?![^\W\d_]))?", re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,4})\s*h\s*([0-5]\d)(?!\d)", re.IGNORECASE)
# A hyphen is a sign between numbers or alone, not within « vingt-cinq ».
_SIGNS = r"(?<![^\W\d_])[-–—]|[-–—](?![^\W\d_])|[/\u2044%+×=€$£,;:.!?()]"
_TOKEN = re.compile(rf"{_WRITTEN.pattern}|[^\W\d_]+|{_SIGNS}", re.IGNORECASE)
ENDS = frozenset(",;:.!?")
_DETAILS = ":"  # what a number is made of comes after it
_UNITS = frozenset("%€$£")
_SCALE = {"": 1, "k": 1_000, "m": 1_000_000}


class Amounts(Struct, frozen=True):
    """The words of quantities. numbers: those people spell. shares: parts of a whole, in percent.
    durations: in hours. common: words that name nothing."""

    numbers: Mapping[str, float]
    shares: Mapping[str, float] = {}
    durations: Mapping[str, float] = {}
    words: QuantityWords = QuantityWords()
    common: Words = frozenset()


class Figure(Struct, frozen=True):
    """A number told by the tokens from `start` up to `end`. low, high: the ends of a range, else
    the same. either: one end or the other (« 2 ou 3 »). written: in digits. article: « un » alone,
    which may be no number."""

    low: float
    high: float
    start: int
    end: int
    either: bool = False
    written: bool = False
    article: bool = False

    @property
    def value(self) -> float:
        """The number, the middle of a range, the lower of « 2 ou 3 »."""
        return self.low if self.either else (self.low + self.high) / 2


def unclocked(reply: str) -> str:
    """Hours with minutes as decimals.

    >>> unclocked("2h30")
    '2.50 h'
    """
    return _CLOCK.sub(lambda clock: f"{int(clock[1]) + int(clock[2]) / 60:.2f} h", reply)


def tokens(reply: str, known: Amounts) -> Tokens:
    """Numbers, folded words and signs; « pour cent » is a sign."""
    text = unicodedata.normalize("NFKC", reply[:MOST_LETTERS])[:MOST_LETTERS].replace("\u2044", "/")
    found = (m[0] for m in _TOKEN.finditer(unclocked(text).lower()))
    said = (t if not t[0].isalpha() else plain(t).replace(" ", "") for t in found)
    signed = _signed(tuple(t for t in said if t)[:MOST_TOKENS], known.words.percent)
    return _in_thousands(signed, known)


def _in_thousands(said: Tokens, known: Amounts) -> Tokens:
    """ "Three grand" as three thousand; not « un grand jardin », nor « trois grand maximum »."""
    thousand = next((word for word, n in known.numbers.items() if n == _SCALE["k"]), None)
    if thousand is None or known.words.thousands.isdisjoint(said):
        return said
    around = zip(("", *said), said, (*said[1:], ""), strict=False)
    return tuple(
        thousand if word in known.words.thousands and _scales(before, after, known) else word
        for before, word, after in around
    )


def _scales(before: str, after: str, known: Amounts) -> bool:
    counted = before[:1].isdecimal() or known.numbers.get(before, 1) != 1
    return counted and after not in known.words.hedges


def _signed(said: Tokens, percent: Words) -> Tokens:
    out: list[str] = []
    at = 0
    while at < len(said):
        length = next((n for n in (2, 1) if " ".join(said[at : at + n]) in percent), 0)
        out.append("%" if length else said[at])
        at += length or 1
    return tuple(out)


def is_word(token: str) -> bool:
    return token[0].isalpha()


def written(token: str) -> float | None:
    """The number that a token is in digits: "4 800", "20k"."""
    found = _WRITTEN.fullmatch(token) if token[0].isdecimal() else None
    if found is None:
        return None
    grouped = re.sub(r"[ \u00a0\u202f'’](?=\d{3})", "", found[1])
    grouped = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", grouped)
    return float(grouped.replace(",", ".")) * _SCALE[(found[2] or "").lower()]


def phrase_at(said: Tokens, at: int, phrases: Iterable[str] | Mapping[str, float]) -> int:
    """How many tokens, from `at` on, the longest of the phrases that stands there takes; 0: none
    does."""
    lengths = range(min(_LONGEST_PHRASE, len(said) - at), 0, -1)
    return next((n for n in lengths if " ".join(said[at : at + n]) in phrases), 0)


def phrase_before(said: Tokens, at: int, phrases: Words) -> int:
    """The same, of the phrases that end just before `at`."""
    lengths = range(min(_LONGEST_PHRASE, at), 0, -1)
    return next((n for n in lengths if " ".join(said[at - n : at]) in phrases), 0)


def unit_at(said: Tokens, at: int, known: Amounts) -> int:
    """How many tokens name a length of time there; a letter does after digits only: « 2j »."""
    length = phrase_at(said, at, known.durations)
    led = (
        length != 1
        or len(said[at]) > 1
        or (at and (said[at - 1][0].isdecimal() or said[at - 1] == "/"))
    )
    return length if led else 0


def unit_of(said: Tokens, at: int, known: Amounts) -> float | None:
    """The hours of the length of time named there; None when none is."""
    length = unit_at(said, at, known)
    return known.durations[" ".join(said[at : at + length])] if length else None


def has_phrase(said: Tokens, phrases: Iterable[str] | Mapping[str, float]) -> bool:
    return any(phrase_at(said, at, phrases) for at in range(len(said)))


def figures(said: Tokens, known: Amounts, tongue: Tongue) -> tuple[Figure, ...]:
    """The numbers that the tokens tell, in order; an article only where it counts."""
    ranged = _ranged(_singles(said, known, tongue), said, known, tongue)
    return tuple(f for f in ranged if not f.article or _counts(f, said, known, tongue))


def _singles(said: Tokens, known: Amounts, tongue: Tongue) -> list[Figure]:
    found: list[Figure] = []
    for at, token in enumerate(said):
        if part := _part_of_unit(said, at, known):
            found[-1:] = [Figure(part, part, at - 2, at + 1, written=True)]
            continue
        digits, article = written(token), token in known.words.single
        value = 1.0 if article else known.numbers.get(token) if digits is None else digits
        if value is None:
            continue
        last = found[-1] if found else None
        whole = None if last is None else _whole(last, value, at, said, known, tongue)
        if last is not None and whole is not None:
            found[-1] = Figure(whole, whole, last.start, at + 1)
        else:
            found.append(
                Figure(value, value, at, at + 1, written=digits is not None, article=article)
            )
    return found


def _part_of_unit(said: Tokens, at: int, known: Amounts) -> float | None:
    """The « 1/2 » of « 1/2 journée », at its last token."""
    if at < 2 or said[at - 1] != "/" or not unit_at(said, at + 1, known):
        return None
    part, whole = written(said[at - 2]), written(said[at])
    return part / whole if part and whole and part < whole else None


def _whole(
    last: Figure, value: float, at: int, said: Tokens, known: Amounts, tongue: Tongue
) -> float | None:
    """The number that two make, one after the other; None when they are two numbers."""
    between, before = said[last.end : at], last.low
    scale = known.numbers.get(said[last.end - 1], 1)
    if written(said[at]) is not None:
        return None if between or last.article else after_scale(before, value, scale)
    adds = bool(between) and between[-1] in tongue.words.adds
    if 0 < value < 1:
        joined = tongue.words.adds.intersection(between)
        half = joined and len(between) <= _WORDS_TO_A_HALF
        more = value * (scale if scale >= _SCALE["k"] else 1)
        return before + more if half else value if last.article and not between else None
    if 0 < before < 1:
        return before * value if value >= 10 and tongue.words.one.issuperset(between) else None
    if not between and _hundreds_unsaid(before, said, at, known):
        return before * 100 + value
    if last.article and not between:
        return value if value >= 10 else None
    if last.written:
        return before * value if value in (1_000, 1_000_000) and not between else None
    if value == _SCALE["k"] and said[last.end - 1][0].isdecimal():
        return before  # « 1 million 600 mille »
    near = not between or (between == said[at - 1 : at] and adds and (value >= 10 or value == 1))
    return together(before, value) if near else None


def _hundreds_unsaid(before: float, said: Tokens, at: int, known: Amounts) -> bool:
    """Whether "one eighty" is a hundred and eighty; "five ten" is not, nor "two twenty minutes"."""
    value = known.numbers.get(said[at], 0)
    spoken = said[at] in known.words.tens and (before == 1 or (before < 10 and value >= _TWENTY))
    return spoken and before >= 1 and not unit_at(said, at + 1, known)


def clipped(figure: Figure, said: Tokens, known: Amounts) -> float | None:
    """What a number means as well whose hundreds may go unsaid: 2 500 of « deux mille cinq »."""
    scale, digit = (known.numbers.get(t, 0) for t in ("", "", *said[: figure.end])[-2:])
    if scale not in (_SCALE["k"], _SCALE["m"]) or not 1 < digit < 10:
        return None
    return figure.low - digit + digit * scale / 10


def _ranged(
    singles: list[Figure], said: Tokens, known: Amounts, tongue: Tongue
) -> Iterator[Figure]:
    last: Figure | None = None
    for one in singles:
        both = None if last is None else _both(last, one, said, known, tongue)
        if both is None and last is not None:
            yield last
        last = both or one
    if last is not None:
        yield last


def _both(
    one: Figure, other: Figure, said: Tokens, known: Amounts, tongue: Tongue
) -> Figure | None:
    """The range that two numbers are the ends of: « 20 à 30 », « deux trois »."""
    words, between = known.words, said[one.end : other.start]
    links = words.upto | tongue.words.either | tongue.words.adds
    link = tuple(t for t in between if t in links or not (_is_unit(t, known) or t in words.hedges))
    low = one.low * 1_000 if _scaled_alone(one, other, said, known) else one.low
    if one.low != one.high or low >= other.low or len(link) > 2:
        return None
    units = {unit_of(said, f.end, known) for f in (one, other)} - {None}
    if len(units) > 1:  # « 3 jours à 7 h »
        return None
    linked = " ".join(link)
    side = not between and not (one.written or other.written or one.article or other.article)
    either = linked in tongue.words.either or (side and other.low - one.low == 1)
    after = phrase_before(said, one.start, words.between) and linked in tongue.words.adds
    if not (either or after or linked in words.upto or (side and other.low <= 2 * one.low)):
        return None
    return Figure(low, other.high, one.start, other.end, either=either, written=other.written)


def _scaled_alone(one: Figure, other: Figure, said: Tokens, known: Amounts) -> bool:
    """Whether the thousands of « 20 à 30k », « 20 à 30 mille », are said once for both."""
    last = said[other.end - 1]
    glued = last[-1] == "k" and last[0].isdecimal()
    apart = known.numbers.get(last) == _SCALE["k"] and other.end - other.start > 1
    return (glued or apart) and one.low * _SCALE["k"] < other.low


def _is_unit(token: str, known: Amounts) -> bool:
    return token in known.durations or token in _UNITS


def _counts(article: Figure, said: Tokens, known: Amounts, tongue: Tongue) -> bool:
    """Whether « un » is a number: of something measured, of so many, or with nothing after it."""
    after = said[article.end : article.end + 1]
    if not after or not is_word(after[0]):
        return True
    return (
        after[0] in known.words.hedges
        or _of_so_many(said, article.end, known, tongue)
        or bool(unit_at(said, article.end, known))
    )


def _of_so_many(said: Tokens, at: int, known: Amounts, tongue: Tongue) -> bool:
    whole = said[at + 1 : at + 3]
    return said[at] in tongue.words.of_whole and any(
        written(t) is not None or t in known.numbers for t in whole
    )


def settled(said: Tokens, known: Amounts, tongue: Tongue) -> Tokens:
    """What is left once somebody has made up their mind: nothing of what a later number stands for
    (« 20, non, plutôt 15 »), nor a number that is denied ("26 instead of 10")."""
    said = _undetailed(said, known, tongue)
    told, words = figures(said, known, tongue), known.words
    for one, other in zip(reversed(told[:-1]), reversed(told[1:]), strict=True):
        apart = said[one.end : one.end + 1] == ("%",) and other.low > _OF_A_WHOLE
        for at in range(one.end, other.start if not apart else one.end):
            if length := phrase_at(said[: other.start], at, words.rather):
                return _undenied(said[at + length :], known, tongue)
    return _undenied(said, known, tongue)


def _undetailed(said: Tokens, known: Amounts, tongue: Tongue) -> Tokens:
    """The tokens up to what the first number is made of: « sept, en comptant mes deux frères »,
    « une : neuf kinés et une RH », « 900, le stand 700, les cartes 200 »."""
    told = figures(said, known, tongue)
    if not told:
        return said
    first, *others = told
    if said[first.end : first.end + 1] == (_DETAILS,) or _sums_up(first, others):
        return said[: first.end + unit_at(said, first.end, known)]
    after = range(first.end, len(said))
    end = next((at for at in after if phrase_at(said, at, known.words.details)), None)
    return said[:end]


def _sums_up(first: Figure, others: Iterable[Figure]) -> bool:
    """Whether a number is what several others make together."""
    parts = [f.low for f in others]
    whole = first.low == first.high and all(f.low == f.high for f in others)
    return whole and len(parts) > 1 and sum(parts) == first.low


def _undenied(said: Tokens, known: Amounts, tongue: Tongue) -> Tokens:
    """The tokens without the numbers that are denied, and without what counts them."""
    gone: set[int] = set()
    for figure in figures(said, known, tongue):
        start = figure.start
        length = phrase_before(said, start, known.words.denies)
        while not length and start and said[start - 1] in tongue.words.links:
            start -= 1
            length = phrase_before(said, start, known.words.denies)
        bound = phrase_before(said, start, tongue.words.below | tongue.words.above)
        if length and not bound:
            end = figure.end + unit_at(said, figure.end, known)
            end += bool(tongue.words.contrasts.intersection(said[end : end + 1]))
            gone.update(range(start - length, end))
    return tuple(t for i, t in enumerate(said) if i not in gone)


def exceeding(said: Tokens, known: Amounts, tongue: Tongue) -> float:
    """How much a number is more than what it stands for: 20 of « 50 au lieu de 30 »; else 0."""
    told = figures(said, known, tongue)
    if len(told) != 2 or not phrase_before(said, told[1].start, known.words.instead):
        return 0
    return max(0, told[0].value - told[1].value)


def foreign(said: Tokens, at: int, known: Amounts, tongue: Tongue, but: Words) -> bool:
    """Whether the number that ends at `at` counts something that none of the words we know says:
    « 4 recos ». but: what may stand there as well."""
    while at < len(said) and said[at] in tongue.words.links:
        at += 1
    if at >= len(said) or not is_word(said[at]):
        return False
    word = said[at]
    return len(word) > 2 and not (
        word in known.common
        or word in known.words.hedges
        or word in known.numbers
        or word in known.shares
        or word in but
        or any(
            phrase_at(said, at, phrases)
            for phrases in (known.durations, tongue.words.adds, tongue.words.joins, but)
        )
    )


def says_only(said: Tokens, phrases: Words, known: Amounts) -> bool:
    """Whether it says one of the phrases, and nothing else."""
    words = tuple(t for t in said if t[0].isalnum() and t not in known.words.hedges)
    return bool(words) and phrase_at(words, 0, phrases) == len(words)


def told_last(said: Tokens, known: Amounts, tongue: Tongue) -> Tokens:
    """The tokens without the clauses before the first number: « pas grand-chose, 100 »."""
    told = figures(said, known, tongue)
    ends = [i for i, t in enumerate(said[: told[0].start]) if t in ENDS] if told else []
    return said[ends[-1] + 1 :] if ends else said


def is_short(said: Tokens, most: int) -> bool:
    """Whether there are so few words that a number among them is what is told."""
    return sum((len(t) > 1 and is_word(t)) or t[0].isdecimal() for t in said) <= most


def opening(said: Tokens, known: Amounts, tongue: Tongue) -> Tokens:
    """The tokens up to the number that a longer reply opens with, as its only one: « huit, j’ai
    noté les noms ». None of them when it does not, or when the number is of time."""
    told = distinct(figures(said, known, tongue))
    if len(told) != 1 or unit_at(said, told[0].end, known):
        return ()
    before = told[0].start
    bound = phrase_before(said, before, tongue.words.below | tongue.words.above)
    led = all(t in known.words.hedges or not is_word(t) for t in said[: before - bound])
    return said[: told[0].end] if led else ()


def distinct(told: Iterable[Figure]) -> tuple[Figure, ...]:
    """Each number once (« une centaine, 100 »). Beside others an article is none (« un bon
    trente »), and a half is of something else ("180, half of them asleep")."""
    once = tuple({(f.low, f.high): f for f in told}.values())
    whole = tuple(f for f in once if f.written or not (f.article or 0 < f.high < 1))
    return whole or once


def ends(reply: str, known: Amounts, tongue: Tongue) -> tuple[float, ...]:
    """The number that was told, or both ends of a range, or two numbers; none when there is none,
    or more."""
    return ends_of(settled(tokens(reply, known), known, tongue), known, tongue)


def ends_of(said: Tokens, known: Amounts, tongue: Tongue) -> tuple[float, ...]:
    """The same, of tokens."""
    told = distinct(figures(said, known, tongue))
    found = tuple(dict.fromkeys(end for f in told for end in (f.low, f.high)))
    return found if len(told) <= 2 and len(found) <= 2 else ()


def number(reply: str, known: Amounts, tongue: Tongue) -> float | None:
    """One number, the middle of a range, the lower of « 2 ou 3 »; None when there is none, or more
    than one."""
    told = distinct(figures(settled(tokens(reply, known), known, tongue), known, tongue))
    return told[0].value if len(told) == 1 else None


def summed(said: Tokens, known: Amounts, tongue: Tongue) -> float | None:
    """What two numbers make that the tokens add up: « 1 800 + des flyers 150 »."""
    told = [f for f in figures(said, known, tongue) if not f.article]
    if len(told) != 2:
        return None
    between = said[told[0].end : told[1].start]
    adds = has_phrase(between, known.words.sums | tongue.words.adds)
    return told[0].value + told[1].value if adds else None


def without(said: Tokens, phrases: Iterable[str] | Mapping[str, float], known: Amounts) -> Tokens:
    """The tokens without those phrases that have a number in them: « tous les 15 jours »."""
    out: list[str] = []
    at = 0
    while at < len(said):
        length = phrase_at(said, at, phrases)
        words = said[at : at + length]
        has_number = any(written(t) is not None or t in known.numbers for t in words)
        at += length if has_number else 0
        out.extend(said[at : at + 1] if not has_number else ())
        at += not has_number
    return tuple(out)
