"""Names as they leave for a machine, and as they come back: no family name goes, and nothing by
which anybody can be reached; what is written there is read with the names that were told."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain

from flows.reading.lists import Lists
from flows.reading.masking import without_contacts
from flows.reading.names import MARK, FullName, full_names, titled_names
from flows.reading.phrases import plain

# Ours: no name is shorter, where it has no capital; nor longer than so many words.
_SHORTEST, _MOST_WORDS = 3, 4
_GAP = "[ \u00a0\u202f]"
_WORD = r"[^\W\d_]+(?:['’-][^\W\d_]+)*"
_LINK = re.compile(r"(?:https?://|www\.)\S+|(?<!\w)@\w{2,}")
# Phones of places whose digits go by two or three, ours: « 77 123 45 67 ».
_DIGITS = re.compile(
    r"(?<![\w.,])\+?\d{2,3}(?:[ .\u00a0\u202f-]\d{2,3}){2,}[ .\u00a0\u202f-]\d{2}(?![\w.,]\d)"
)
_POSTCODE = re.compile(r"\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b")
_TOWN = rf"(?:,?{_GAP}+\d{{5}}(?:{_GAP}+[^\W\d_]{{3,}})?)?"
_INITIAL = re.compile(
    rf"(?:(?P<lead>{_WORD})\.?{_GAP}+)?(?<!\w)(?P<initial>[A-Z\u00c0-\u00de])\.(?!\w)"
)
Texts = Collection[str]
Words = frozenset[str]


class Veil:
    """Of one person's answers. usual: words that are nobody's name; streets: what stands beside the
    number of an address. families: the family names that are told, folded; back: by the word before
    an initial, and the initial, the whole name that it stands for."""

    def __init__(
        self, texts: Texts, names: Texts, lists: Lists, usual: Callable[[str], bool], streets: Words
    ) -> None:
        self._lists, self._usual = lists, usual
        self._streets = _addresses(streets, lists.names.links | lists.names.particles)
        self._low = _titled(lists.names.titles)
        told = (*names, *texts)
        found = [
            *chain.from_iterable(map(self._written, told)),
            *chain.from_iterable(map(self._typed, names)),
        ]
        self.families = frozenset(plain(name) for _, name in found if self._unusual(name))
        self._said = _any({name for _, name in found if plain(name) in self.families})
        low = ((m[1], m[2]) for text in told for m in self._low.finditer(text))
        seen = ((_last(t[: m.start()]), m[0]) for t in told for m in self._said.finditer(t))
        self.back = _back([*found, *(pair for pair in low if self._unusual(pair[1])), *seen])

    def over(self, text: str) -> str:
        """The text as it leaves."""
        text = _LINK.sub(MARK, without_contacts(text, self._lists))
        for shape in (self._streets, _POSTCODE, _DIGITS):
            text = shape.sub(MARK, text)
        for find in (full_names, titled_names):
            text = _shortened(text, find(text, self._lists.names))
        return self._low.sub(self._shorter, self._said.sub(_short, text))

    def off(self, text: str) -> str:
        """The text as it is read, its initials whole again."""
        return _INITIAL.sub(lambda m: self._whole(m, text[m.end() :]), text)

    def _whole(self, found: re.Match[str], rest: str) -> str:
        name = self.back.get((plain(found["lead"] or ""), plain(found["initial"])))
        if not name:
            return found[0]
        ends = not rest.strip(' »”"') or re.match(rf"{_GAP}+[A-Z\u00c0-\u00de]", rest)
        before = found[0][: found.start("initial") - found.start()]
        return f"{before}{name}{'.' if ends else ''}"

    def _shorter(self, found: re.Match[str]) -> str:
        before = found[0][: found.start(2) - found.start()]
        return before + _short(found, 2) if self._unusual(found[2]) else found[0]

    def _written(self, text: str) -> Iterator[tuple[str, str]]:
        """The family names of a text, each with the word before it."""
        for find in (full_names, titled_names):
            for name in find(text, self._lists.names):
                yield _last(text[: name.first_end]), text[name.first_end : name.end].strip()

    def _typed(self, name: str) -> Iterator[tuple[str, str]]:
        """« marie dupont », as it is typed where a name is asked for."""
        words = re.findall(_WORD, name)
        if 1 < len(words) <= _MOST_WORDS and plain(words[0]) in self._lists.names.first:
            yield from ((words[0], words[1]),) if self._unusual(words[1]) else ()

    def _unusual(self, word: str) -> bool:
        said, names = plain(word), self._lists.names
        return len(said) >= _SHORTEST and not (
            self._usual(said) or said in names.beside or said in names.first
        )


def _back(found: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """The one name that stands behind an initial, after a word."""
    every = dict[tuple[str, str], dict[str, str]]()
    for lead, name in found:
        every.setdefault((plain(lead), plain(name)[:1]), {}).setdefault(plain(name), name)
    return {key: min(names.values()) for key, names in every.items() if len(names) == 1}


def _shortened(text: str, names: Iterator[FullName]) -> str:
    pieces, done = [], 0
    for name in names:
        stop = "" if text[name.end : name.end + 1] == "." else "."
        pieces += [text[done : name.first_end], f" {name.initial}{stop}"]
        done = name.end
    return "".join([*pieces, text[done:]])


def _short(found: re.Match[str], group: int = 0) -> str:
    """The initial of a name, with one full stop."""
    after = found.string[found.end(group) : found.end(group) + 1]
    return f"{found[group][0].upper()}{'' if after == '.' else '.'}"


def _last(text: str) -> str:
    words = re.findall(_WORD, text)
    return words[-1] if words else ""


def _any(names: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_either(names)})(?!\w)", re.IGNORECASE)


def _titled(titles: frozenset[str]) -> re.Pattern[str]:
    """A title and the word after it, however they are typed; a letter alone has its full stop."""
    long, short = (_either(t for t in titles if (len(t) > 1) is known) for known in (True, False))
    said = rf"((?:{long})\.?|(?:{short})\.)"
    return re.compile(rf"(?<![\w’']){said}{_GAP}+({_WORD})", re.IGNORECASE)


def _addresses(streets: Words, links: Words) -> re.Pattern[str]:
    """« 12 bis, rue des Lilas, 35000 Rennes », "12 Station Road"."""
    said, capital = (_either(w) for w in (streets, (s.capitalize() for s in streets)))
    number = rf"(?<!\w)\d{{1,4}}(?:{_GAP}?[^\W\d_]{{1,3}})?,?{_GAP}+"
    linked = rf"(?:{_GAP}+(?:{_either(links)})(?<=\w)\b|{_GAP}+[^\W\d_][’'])*"
    after = rf"(?:{said})\b{linked}{_GAP}*{_WORD}(?:{_GAP}+(?-i:[A-Z\u00c0-\u00de])[\w-]+)*{_TOWN}"
    before = rf"(?-i:(?:[A-Z][\w’']+{_GAP}+){{1,2}}(?:{capital})\b)"
    return re.compile(rf"{number}(?:{after}|{before})", re.IGNORECASE)


def _either(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)"
