"""Of which of several named ones each part of a reply speaks: « les écoles c’est en retard, les
cliniques jamais »."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from flows.reading.replies import clauses, plain, sentences
from flows.reading.tongue import Tongue

# Ours: a shorter word of a name could be any.
_LONG = 4
_WORD = re.compile(r"[^\s’'`]+[’'`]?")


class Part(Struct, frozen=True):
    """What is said of one of them; of: its place among the names, None: of none that is named."""

    of: int | None
    said: str


def parted(
    text: str, names: Sequence[str], tongue: Tongue, grammar: frozenset[str]
) -> tuple[Part, ...]:
    """A text in its parts, each about the one that it names or goes on about. A clause that names
    several, as whoever dictates says it, is cut before each: « les épiceries c’est tard les
    restaurants eux paient comptant »."""
    named = _named(names, tongue, grammar)
    last: int | None = None
    found: list[tuple[int | None, int, int]] = []
    for clause in (c for one in sentences(text) for c in clauses(one, tongue)):
        for of, said in _cut(clause, named, tongue):
            last = last if of is None else of
            start = text.find(said, found[-1][2] if found else 0)
            goes_on = found and found[-1][0] == last
            begun = found.pop()[1] if goes_on else start
            found.append((last, begun, start + len(said)))
    return tuple(Part(of, text[start:end].strip(" ,;")) for of, start, end in found)


def mentioned(
    text: str, names: Sequence[str], tongue: Tongue, grammar: frozenset[str]
) -> frozenset[int]:
    """Those that a text names by a word that no other of them has: « une mariée »."""
    said = {tongue.stems.of(word) for word in plain(text).split()}
    named = _named(names, tongue, grammar)
    return frozenset(at for at, name in enumerate(named) if name.own & said)


class _Name(Struct, frozen=True):
    """A name's words, and the stems that it has alone."""

    words: frozenset[str]
    own: frozenset[tuple[str, ...]]


def _named(names: Sequence[str], tongue: Tongue, grammar: frozenset[str]) -> tuple[_Name, ...]:
    each = [frozenset(plain(name).split()) for name in names]
    stems = [frozenset(tongue.stems.of(w) for w in words if len(w) >= _LONG) for words in each]
    small = frozenset(map(tongue.stems.of, grammar))
    others = [small.union(*stems[:at], *stems[at + 1 :]) for at in range(len(stems))]
    return tuple(_Name(w, s - o) for w, s, o in zip(each, stems, others, strict=True))


def _cut(clause: str, named: Sequence[_Name], tongue: Tongue) -> Iterator[tuple[int | None, str]]:
    """A clause, cut before each that it names and says something of; what is named with nothing
    said of it is no matter of the clause: « grâce aux écoles »."""
    words = list(_WORD.finditer(clause))
    said = [plain(word[0]) for word in words]
    starts: list[tuple[int, int | None]] = [(0, None)]
    for at, word in enumerate(said):
        stem = tongue.stems.of(word)
        of = next((i for i, name in enumerate(named) if stem in name.own), None)
        if of is None or starts[-1][1] == of:
            continue
        first = _first(said, at, named[of].words, tongue)
        opens = _opens(said[:first], tongue)
        if opens or tongue.words.resumes.intersection(said[at + 1 : at + 2]):
            starts = [*starts[: -1 if opens else None], (first, of)]
    ends = [*(start for start, _ in starts[1:]), len(words)]
    for (start, of), end in zip(starts, ends, strict=True):
        if start < end:
            yield of, clause[words[start].start() : words[end - 1].end()]


def _first(said: Sequence[str], at: int, name: frozenset[str], tongue: Tongue) -> int:
    """Where what is named begins, with its article: "the small podcasters"."""
    around = name | tongue.words.plurals | tongue.words.singular
    return next((n + 1 for n in range(at - 1, -1, -1) if said[n] not in around), 0)


def _opens(before: Sequence[str], tongue: Tongue) -> bool:
    """Whether nothing but small words stand before it in the clause."""
    known = tongue.words
    small = known.joins | known.contrasts | known.interjections | known.openings | known.concerning
    return small.issuperset(before)
