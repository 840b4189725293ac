"""Reading what people type: labels without their accents, lists, counts, money. A longer reply is
read in its parts: its sentences, then what stands between commas and colons, then the clauses that
an "and" or a "but" joins; people answer first, then tell.

Everything here is pure and language-neutral; the words to recognise come from content/.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice, pairwise

from rapidfuzz import fuzz, process

from flows.reading.phrases import LONGEST_CHOICE as LONGEST_CHOICE
from flows.reading.phrases import MOST_FOLDED as MOST_FOLDED
from flows.reading.phrases import plain as plain
from flows.reading.tongue import Tongue, Words

# Below this similarity (0-100) two labels are taken for different ones. Ours: at 88, one typo in a
# label of ten letters still matches, and no two labels of one question match each other.
ALIKE = 88
# Ours: « gens du métier » says « Des gens du métier »; a shorter part could be any word.
SHORTEST_PART = 4
# Ours: in a longer reply a label may stand by chance.
SHORT_REPLY = 4
WORDS_AROUND_A_LABEL = 2
# Ours: nobody types a longer list; what comes after stays together in its last piece.
MOST_PIECES = 60
MOST_COUNTED = 12
# Ours: no list counts further, and a number of thousands of digits cannot be written back.
MOST_TIMES = 999
# Ours: « par un ami » is no count, « google un insta » is.
LONGEST_PREPOSITION = 4
# All labels of three ways of speaking, with what else people type for them.
MOST_LABELS = 8192
# Those of three ways of speaking, with families of their own in some.
MOST_QUESTIONS = 1024

_SAID = re.compile(r"[^\W_]+")
# The sign of a money that is called as several are, none of them theirs: « francs ».
UNCLEAR = "¤"
# Ours: « fr » and « e » are money, or anything.
_LONGEST_GLUED = 2
# The tongues of the languages together, and of each; more in tests.
_MOST_TONGUES = 8
_GLUED = re.compile(r"\d ?([^\W\d_]+)")
# A label of three words or more says which it is, whatever follows.
SEVERAL_SPACES = 2
_TENS = 10
_LONGEST_STANDING = 4
_TIMES = re.compile(r"\bx(?=\d)|(?<=\d)x\b")
_LISTING = re.compile(r"^\s*(?:[-–—•*·]|\d+[.)])\s+")
_SEPARATORS = re.compile(r"[,;\n/]|\s\+\s|(?<=[^\W\d_])\+(?=[^\W\d_])")
# Ours: whoever answers at all has done so by then.
MOST_LETTERS, MOST_SENTENCES, MOST_PARTS = 600, 6, 12
# The end of a sentence, not of « M. » or of a number, but for the last one of « 3, 3, 1. Mais… ».
_END = re.compile(r"(?<=[.!?…])(?<!\b\w\.)\s|(?<=,\s\d\.)\s|[;\n]")
_COMMA = re.compile(r"[,:]\s|\s[–—-]\s|[()]")


@lru_cache(MOST_LABELS)
def folded(label: str) -> str:
    """A label of ours, plain; the same ones come back at every reply."""
    return plain(label)


def exact(reply: str, labels: Mapping[str, Iterable[str]]) -> str | None:
    """The option whose label the reply is, but for accents, emoji and punctuation.

    `labels` gives each option its label and whatever else people type for it.
    """
    return _known(labels).get(plain(reply))


def match(reply: str, labels: Mapping[str, Iterable[str]], tongue: Tongue) -> str | None:
    """The option whose label the reply says: exactly, in part, or with a slip; None when unsure."""
    wanted, known = plain(reply), _known(labels)
    if len(wanted) > LONGEST_CHOICE:
        return known.get(wanted)
    bare, turned = tongue.bare(wanted), tongue.turning(wanted)
    if not wanted or wanted in known or bare in known:
        return known.get(wanted) or known.get(bare)
    known = _turned(labels, tongue).get(turned, {})
    for related in (_holding(wanted, known), _held(wanted, known)):
        if len(related) == 1:
            return related.pop()
    close = process.extract(wanted, known.keys(), scorer=fuzz.ratio, score_cutoff=ALIKE, limit=2)
    options = {known[label] for label, _, _ in close}
    return options.pop() if len(options) == 1 else None


def held(reply: str, labels: Mapping[str, Iterable[str]], tongue: Tongue) -> str | None:
    """The one option whose label stands in a short reply, and is not turned round by it."""
    wanted, turned = plain(reply), tongue.turning(plain(reply))
    known = _turned(labels, tongue).get(turned, {})
    found = _held(wanted, known)
    return found.pop() if len(found) == 1 else None


def _holding(wanted: str, known: Mapping[str, str]) -> set[str]:
    """The options a label of which holds the reply, or a word that it begins."""
    if len(wanted) < SHORTEST_PART:
        return set()
    return {option for label, option in known.items() if f" {wanted}" in f" {label}"}


def _held(wanted: str, known: Mapping[str, str]) -> set[str]:
    """The options a label of which stands in a short reply: « jamais de la vie »."""
    words = wanted.split()
    least = 1 if len(words) <= SHORT_REPLY else len(words) - WORDS_AROUND_A_LABEL
    runs = (
        " ".join(words[at : at + size])
        for size in range(least, len(words) + 1)
        for at in range(len(words) - size + 1)
    )
    return {known[run] for run in runs if len(run) >= SHORTEST_PART and run in known}


def begun(
    reply: str, labels: Mapping[str, Iterable[str]], tongue: Tongue
) -> tuple[str, str] | None:
    """The option whose label of several words a longer reply begins with, and what it goes on to
    say, as it is written: « oui, à conditions : un acompte »."""
    words = list(_SAID.finditer(reply[:LONGEST_CHOICE]))
    said = [plain(word[0]) for word in words]
    first = next((n for n, w in enumerate(said) if w and w not in tongue.words.interjections), 0)
    begins = f"{' '.join(said[first:])} "
    known = (label for label in _known(labels) if label.count(" ") >= SEVERAL_SPACES)
    found = max((label for label in known if begins.startswith(f"{label} ")), key=len, default="")
    told = first + len(found.split())
    if not found or told >= len(words):
        return None
    return _known(labels)[found], reply[words[told].start() :].strip()


def cut_before_labels(
    piece: str, labels: Mapping[str, Iterable[str]]
) -> Iterator[tuple[str | None, str]]:
    """A piece of a reply, cut before each label that stands in it, with the option; the words
    before the first one go with it.

    >>> [*cut_before_labels("un peu moto vélo jamais", {"m": ["Moto"], "v": ["Vélo"]})]
    [('m', 'un peu moto'), ('v', 'vélo jamais')]
    """
    words, known = list(_SAID.finditer(piece)), _known(labels)
    said = [plain(word[0]) for word in words]
    starts: list[tuple[str | None, int]] = []
    for at in range(len(said)):
        runs = (" ".join(said[at : at + n]) for n in range(_LONGEST_STANDING, 0, -1))
        option = next((known[r] for r in runs if len(r) >= SHORTEST_PART and r in known), None)
        if option is not None and (not starts or starts[-1][0] != option):
            starts.append((option, words[at].start() if starts else 0))
    starts = starts or [(None, 0)]
    ends = [*(start for _, start in starts[1:]), len(piece)]
    for (option, start), end in zip(starts, ends, strict=True):
        yield option, piece[start:end].strip()


def named(reply: str, labels: Mapping[str, Iterable[str]], tongue: Tongue) -> set[str]:
    """Every option that a piece of the reply says: « des particuliers et des entreprises »."""
    said = (match(piece, labels, tongue) for piece in pieces(reply, tongue))
    return {option for option in said if option}


Ways = tuple[tuple[str, tuple[str, ...]], ...]


def _known(labels: Mapping[str, Iterable[str]]) -> Mapping[str, str]:
    return _option_of(_ways(labels))


def _turned(
    labels: Mapping[str, Iterable[str]], tongue: Tongue
) -> Mapping[Words, Mapping[str, str]]:
    return _by_turning(_ways(labels), tongue)


def _ways(labels: Mapping[str, Iterable[str]]) -> Ways:
    return tuple((option, tuple(said)) for option, said in labels.items())


@lru_cache(MOST_QUESTIONS)
def _option_of(ways: Ways) -> Mapping[str, str]:
    """The option of each label, plain; those of a question come back at every reply."""
    known = {folded(label): option for option, said in ways for label in said}
    known.pop("", None)
    return known


@lru_cache(MOST_QUESTIONS)
def _by_turning(ways: Ways, tongue: Tongue) -> Mapping[Words, Mapping[str, str]]:
    """The same, by what turns the label round."""
    found: dict[Words, dict[str, str]] = {}
    for label, option in _option_of(ways).items():
        found.setdefault(tongue.turning(label), {})[label] = option
    return found


def pieces(reply: str, tongue: Tongue, last_and: bool = True) -> tuple[str, ...]:
    """A list as people type it: commas, semicolons, slashes, lines, and a last "and", unless it is
    said to belong to the last piece: « blog, LinkedIn et salons »."""
    parts = [_LISTING.sub("", part) for part in _SEPARATORS.split(reply, MOST_PIECES)]
    whole = [*parts[:-1], *tongue.parts(parts[-1], MOST_PIECES)] if last_and else parts
    return tuple(p for part in whole if (p := part.strip(" \t.")))


def times_a_year(
    reply: str, periods: Mapping[str, float], parts: Iterable[str] = ()
) -> float | None:
    """How often a year comes what is told by the month, the week…; None when it does not say.
    parts: what makes part of a period, and no rate ("half a day").

    >>> times_a_year("300 €/mois", {"per mois": 12})
    12
    """
    said = f" {plain(reply.replace('/', ' per '))} "
    told = [
        words
        for words in periods
        if f" {words} " in said and not any(f" {part} {words} " in said for part in parts)
    ]
    return periods[max(told, key=len)] if told else None


def counted(reply: str, words: Mapping[str, float]) -> tuple[int, str]:
    """How often, and what: one thing counted, the number before or after it or left out.

    >>> counted("3 recommandations", {})
    (3, 'recommandations')
    """
    said = _TIMES.sub(" ", plain(reply)).split()
    numbers = [
        int(w) if w.isdecimal() else round(words[w]) for w in said if w.isdecimal() or w in words
    ]
    rest = [w for w in said if not w.isdecimal() and w not in words and w != "x"]
    return (min(numbers[0], MOST_TIMES) if numbers else 1), " ".join(rest)


def numbers_in(reply: str, words: Mapping[str, float]) -> int:
    """How many numbers it has, in digits or in words."""
    return sum(w.isdecimal() or w in words for w in plain(reply).split())


def each_counted(
    pieces: Iterable[str],
    words: Mapping[str, float],
    articles: frozenset[str] = frozenset(),
    joins: frozenset[str] = frozenset(),
) -> Iterator[str]:
    """The same pieces, those that count several things one after the other cut before each number,
    or after each. articles: « un », which counts after one of `joins` or a long word, as no
    preposition is.

    >>> list(each_counted(["2 google un insta", "salon 2 site 1"], {}, frozenset({"un"})))
    ['2 google', 'un insta', 'salon 2', 'site 1']
    """
    for piece in pieces:
        said = piece.split()
        folded = [plain(w) for w in said]
        told = [w.isdecimal() or w in words for w in folded]
        spelled = [
            0 < words.get(w, 0) < _TENS <= words.get(folded[i - 1], 0) if i else False
            for i, w in enumerate(folded)
        ]
        numbers = [i for i, _ in enumerate(folded) if told[i] and not spelled[i]]  # « dix huit »
        starts = sorted(
            {
                *numbers,
                *(i for i, w in enumerate(folded) if w in articles and _counts(folded, i, joins)),
            }
        )
        several = 1 < len(starts) <= MOST_COUNTED
        last = len(said) - 1
        if several and not starts[0] and starts[-1] < last:
            cuts = [*starts, len(said)]
        elif 1 < len(numbers) <= MOST_COUNTED and numbers[0] and told[last]:
            ends = (i for i, _ in enumerate(folded) if told[i] and not any(spelled[i + 1 : i + 2]))
            cuts = [0, *(i + 1 for i in ends)]
        else:
            yield piece
            continue
        for start, end in pairwise(cuts):
            yield " ".join(said[start:end])


def _counts(folded: list[str], at: int, joins: frozenset[str]) -> bool:
    return not at or folded[at - 1] in joins or len(folded[at - 1]) > LONGEST_PREPOSITION


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, as they are written.

    >>> sentences("Oui. M. Roy, de Nevers… 90 heures")
    ('Oui.', 'M. Roy, de Nevers…', '90 heures')
    """
    parts = _END.split(text[:MOST_LETTERS], MOST_SENTENCES)[:MOST_SENTENCES]
    return tuple(part for part in map(str.strip, parts) if part)


def clauses(sentence: str, tongue: Tongue) -> tuple[str, ...]:
    """What a sentence says one after the other."""
    parts = _COMMA.split(sentence, MOST_PARTS)[:MOST_PARTS]
    told = (clause.strip() for part in parts for clause in tongue.clauses(part, MOST_PARTS))
    return tuple(islice(filter(None, told), MOST_PARTS))


def parts(text: str, tongue: Tongue) -> Iterator[str]:
    """The parts of a text that a whole answer may stand in, the longer ones first: each sentence,
    then what its commas part, then its clauses."""
    for sentence in sentences(text):
        told = dict.fromkeys(
            (sentence, *map(str.strip, _COMMA.split(sentence)), *clauses(sentence, tongue))
        )
        yield from islice(filter(None, told), MOST_PARTS)


def currency(reply: str, tongue: Tongue, counted: str = "") -> str | None:
    """The sign of the money that was typed, "" for another, UNCLEAR where its name is that of
    several and `counted`, the sign they count in, is none of these; None when there was none. One
    or two letters are money right after digits only: « 45e », « 250 fr. ». One that is said not to
    be meant is none, « pas d’euros »; a sum of it is, where no other money is told."""
    meant, denied = _denied(tongue).subn(" ", reply)
    found = _told(meant, tongue, counted)
    alone = denied and found is None and _has_sum(reply) and not _has_sum(meant)
    return _told(reply, tongue, counted) if alone else found


def _has_sum(reply: str) -> bool:
    return any(c.isdecimal() for c in reply)


def _told(reply: str, tongue: Tongue, counted: str) -> str | None:
    written = next((sign for sign in tongue.words.money if sign in reply), None)
    if written is not None:
        return written
    names, phrases = _names(tongue)
    folded = plain(reply)
    glued = _GLUED.findall(folded)
    words = [w for w in folded.split() if len(w) > _LONGEST_GLUED]
    said = [*phrases.findall(folded), *glued, *words]
    signs = next((names[word] for word in said if word in names), ())
    if signs:
        return signs[0] if len(signs) == 1 else counted if counted in signs else UNCLEAR
    other = not tongue.words.other_money.isdisjoint(said)
    return "" if other or any(unicodedata.category(c) == "Sc" for c in reply) else None


@lru_cache(_MOST_TONGUES)
def _denied(tongue: Tongue) -> re.Pattern[str]:
    """A money, with its number perhaps, after a word that takes it away."""
    called = {name for each in tongue.words.money.values() for name in each}
    names = "|".join(sorted(map(re.escape, called), key=len, reverse=True))
    signs = "|".join(map(re.escape, tongue.words.money))
    nots = "|".join(sorted(map(re.escape, tongue.words.negations), key=len, reverse=True))
    number = r"(?:\d[\d\s.,\u00a0\u202f]*)?"
    after = rf"(?:d['’]|de |en |des |les )?{number}(?:(?:{names})\b|(?:{signs}))"
    money = rf"(?:{after}|(?:{signs}){number})"
    return re.compile(rf"\b(?:{nots}) {money}", re.IGNORECASE)


@lru_cache(_MOST_TONGUES)
def _names(tongue: Tongue) -> tuple[Mapping[str, tuple[str, ...]], re.Pattern[str]]:
    """What moneys are called, each name with the signs of those it is of; and those names of
    several words as a pattern."""
    names: dict[str, tuple[str, ...]] = {}
    for sign, called in tongue.words.money.items():
        for name in called:
            names[name] = (*names.get(name, ()), sign)
    several = sorted((name for name in names if " " in name), key=len, reverse=True)
    return names, re.compile(rf"\b(?:{'|'.join(several) or '(?!)'})\b")
