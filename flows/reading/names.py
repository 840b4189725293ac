"""Full names in a text: a first name we know followed by what looks like a family name.

« Chambre de Commerce », "New York" or « rue Denis Papin » are nobody: the first word must be a
known first name, the next one could be a family name, no street or company stands beside them.
A title tells as much: « Mme Duval », "Dr Osei".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from flows.reading.phrases import plain

MARK = "•••"  # The same in every language.
_NAME = re.compile(r"(?<![\w&])(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)\.?")
_TOGETHER = re.compile(r"[ \t\u00a0\u202f]*")
_LONGEST_LINK = 3  # « rue des Martin », "bank of Martin"
_AS_WRITTEN = ("particles", "titles", "links")
_ACRONYM = 3  # Ours: « Marie RH », "Tom CEO"; a family name in capitals is nearly always longer.


class NameWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What people are called, and what only looks like it.

    compound: first names of two words. particles: as they are written before a family name. never:
    words with a capital that are no family name. beside: streets, places and companies, which
    borrow people's names. elided: what an apostrophe cuts short before another word. titles: what
    stands before a family name alone, with or without a full stop; links: small words between.
    """

    first: frozenset[str]
    compound: frozenset[str]
    particles: frozenset[str]
    never: frozenset[str]
    beside: frozenset[str]
    elided: frozenset[str]
    titles: frozenset[str]
    links: frozenset[str]

    def __or__(self, other: "NameWords") -> "NameWords":
        return NameWords(*(getattr(self, f) | getattr(other, f) for f in self.__struct_fields__))

    def folded(self) -> "NameWords":
        """The same, folded by `plain`; but for what is compared as it is written."""
        folded = {f: frozenset(map(plain, getattr(self, f))) for f in self.__struct_fields__}
        return NameWords(**folded | {f: getattr(self, f) for f in _AS_WRITTEN})


class FullName(Struct, frozen=True):
    """Where the first name, or the title, ends and the family name ends, and its initial."""

    first_end: int
    end: int
    initial: str


def initialled(text: str, known: NameWords, said: Iterable[str] = ()) -> str:
    """The text with each first name that stands there with a capital as its initial, « S. » for
    Samira; and so with the names in `said`, of which first names have none as well."""
    theirs = {folded for name in said for folded in _own_names(name, known)}

    def short(found: re.Match[str]) -> str:
        word = found["word"]
        first, capital = _is_known(word, known), word[0].isupper()
        named = (first and capital) or (plain(word) in theirs and (first or capital))
        return f"{word[0].upper()}." if named else found[0]

    return _NAME.sub(short, text)


def _is_known(word: str, known: NameWords) -> bool:
    return bool(known.first & {plain(word), *plain(word).split()})


def _own_names(name: str, known: NameWords) -> Iterator[str]:
    """Of what somebody is called, the words that are theirs: « Marco » of « le chef Marco »."""
    words = [*_NAME.finditer(name)]
    for at, found in enumerate(words):
        apart = at > 0 or len(words) == 1 or name[found.end("word") :][:1] in (",", "(")
        if _is_known(found["word"], known) or (found["word"][0].isupper() and apart):
            yield plain(found["word"])


class _Word(Struct, frozen=True):
    """A word as written and where it stands. Folding is slow: few words are folded."""

    written: str
    start: int
    end: int

    @property
    def plain(self) -> str:
        return plain(self.written)

    @property
    def capital(self) -> bool:
        return self.written[0].isupper()

    @property
    def shouted(self) -> bool:
        return self.written.isupper() and len(self.written) > 1


def full_names(text: str, known: NameWords) -> Iterator[FullName]:
    """The full names of the text, in order."""
    for run in _runs(text, known.elided):
        done = 0
        for i in range(len(run)):
            last = _family_name(run, i, known) if i >= done else None
            if last:
                done = last.stop
                first_end = run[last.start - 1].end
                initial = next(w for w in run[last] if w.written not in known.particles).written[0]
                yield FullName(first_end, run[last.stop - 1].end, initial)


def titled_names(text: str, known: NameWords) -> Iterator[FullName]:
    """The family names that a title stands before, in order; a first name there stays."""
    done = 0
    for title in _title(known.titles).finditer(text):
        run = next(_runs(text[title.end() :], known.elided), []) if title.start() >= done else []
        links = known.particles | known.links
        at = next((i for i, word in enumerate(run) if word.written not in links), 0)
        if not _could_be_family(run, at, known) or _is_first(run[at], known):
            continue
        last = at + (_could_be_family(run, at + 1, known) and not _is_first(run[at + 1], known))
        done = title.end() + run[last].end
        yield FullName(title.end("title"), done, run[at].written[0])


@lru_cache(maxsize=8)
def _title(titles: frozenset[str]) -> re.Pattern[str]:
    """A title and the space after it; what begins a family name follows at once."""
    any_title = "|".join(map(re.escape, sorted(titles, key=len, reverse=True))) or "(?!)"
    return re.compile(rf"(?<![\w.])(?P<title>(?:{any_title})\.?)[ \u00a0\u202f]+(?=[^\W\d_])")


@lru_cache(maxsize=8)
def _words(elided: frozenset[str]) -> re.Pattern[str]:
    """A word, or what is elided before it."""
    before = "|".join(map(re.escape, sorted(elided))) or "(?!)"
    return re.compile(rf"(?i:{before})['’](?=\w)|[^\W\d_]+(?:['’-](?!s\b)[^\W\d_]+)*")


def _runs(text: str, elided: frozenset[str]) -> Iterator[list[_Word]]:
    """The words of the text in runs that only spaces part: a comma or a new line ends a run."""
    run: list[_Word] = []
    for found in _words(elided).finditer(text):
        if run and not _TOGETHER.fullmatch(text, run[-1].end, found.start()):
            yield run
            run = []
        run.append(_Word(found[0], *found.span()))
    if run:
        yield run


def _family_name(run: Sequence[_Word], i: int, known: NameWords) -> slice | None:
    """The words of the family name that follows the first name at `i`, if there are any."""
    if not _is_first(run[i], known) or _stands_beside(run, i, known):
        return None
    start = end = i + 1 + _is_compound(run[i : i + 2], known)
    while end < len(run) and run[end].written in known.particles:
        end += 1
    if not _could_be_family(run, end, known) or _shouting(run, i, end):
        return None
    end += 1
    if end < len(run) and run[end].capital and run[end].plain in known.beside:
        return None
    if _could_be_family(run, end, known) and not _is_first(run[end], known):
        end += 1
    return slice(start, end)


def _is_first(word: _Word, known: NameWords) -> bool:
    if not word.capital:
        return False
    said = word.plain
    return said in known.first or said in known.compound or _all_first(said.split(), known)


def _all_first(words: Sequence[str], known: NameWords) -> bool:
    return len(words) > 1 and all(word in known.first for word in words)


def _is_compound(words: Sequence[_Word], known: NameWords) -> bool:
    return " ".join(word.plain for word in words) in known.compound and len(words) > 1


def _stands_beside(run: Sequence[_Word], i: int, known: NameWords) -> bool:
    """Whether a street, a place or a company comes just before, « du » or "of" let through."""
    before = [word.plain for word in run[max(0, i - 2) : i]]
    if not before or before[-1] in known.beside:
        return bool(before)
    return len(before[-1]) <= _LONGEST_LINK and before[0] in known.beside


def _could_be_family(run: Sequence[_Word], i: int, known: NameWords) -> bool:
    if i >= len(run) or not run[i].capital or len(run[i].written) == 1:
        return False
    if run[i].shouted and len(run[i].written) <= _ACRONYM:
        return False
    return run[i].plain not in known.never and run[i].plain not in known.beside


def _shouting(run: Sequence[_Word], i: int, last: int) -> bool:
    """Whether the whole sentence is in capitals, so that capitals say nothing."""
    around = [*run[max(0, i - 1) : i], *run[last + 1 : last + 2]]
    return run[i].shouted and bool(around) and all(w.shouted for w in around)
