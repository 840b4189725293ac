"""How a language is set: its quotation marks, and the spaces that keep together what belongs so."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Annotated

from msgspec import Meta, Struct

NARROW, WIDE = "\u202f", "\u00a0"

# Quotation marks within quoted words, whatever the language: see findings/quotes.py.
INNER = "\u2039\u203a"

Pair = Annotated[str, Meta(min_length=2, max_length=2)]
Rule = tuple[re.Pattern[str], str]


class Typography(Struct, frozen=True, dict=True, forbid_unknown_fields=True):
    """outer, inner: quotation marks around words, and within them. apostrophe: what a straight one
    between letters becomes. before, after: signs which a space before, or after, is a narrow
    no-break one; wide: before which it is a no-break one, at the end of a word. signs, counted:
    what a number is not to be parted from; grouped: nor its thousands. mute: how names begin whose
    h is not heard, without accents.

    Writers and people type ordinary spaces: these become no-break ones where a rule says so.
    """

    outer: Pair
    inner: Pair
    apostrophe: str = "'"
    before: str = ""
    after: str = ""
    wide: str = ""
    signs: str = ""
    counted: tuple[str, ...] = ()
    grouped: bool = False
    mute: tuple[str, ...] = ()

    def typeset(self, source: str) -> str:
        """Our words, with their no-break spaces and apostrophes."""
        return _APOSTROPHE.sub(self.apostrophe, self._spaced(source))

    def within(self, words: str) -> str:
        """What people wrote, with the no-break spaces and inner quotation marks of the language."""
        touched = self._touched.search(words)
        return self._spaced(words.translate(self._marks)) if touched else words

    @cached_property
    def closes(self) -> Mapping[str, str]:
        """How each quotation closes, by the mark it opens with."""
        space = NARROW if self.outer[1] in self.before else ""
        return {self.outer[0]: space + self.outer[1], self.inner[0]: self.inner[1]}

    @cached_property
    def _marks(self) -> dict[int, int]:
        return str.maketrans(INNER, self.inner)

    @cached_property
    def _touched(self) -> re.Pattern[str]:
        """What there is in words that may be set otherwise: most have none of it."""
        around = re.escape(self.before + self.after + self.wide + self.signs)
        return re.compile(rf"[{INNER}\d{around}]")

    @cached_property
    def _rules(self) -> tuple[Rule, ...]:
        return tuple((re.compile(said, re.MULTILINE), space) for said, space in _spaces(self))

    def _spaced(self, text: str) -> str:
        if " " not in text:
            return text
        for pattern, space in self._rules:
            text = pattern.sub(space, text)
        return text


_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")


def _spaces(of: Typography) -> Iterator[tuple[str, str]]:
    """The ordinary spaces that become others, as patterns."""
    before, after, wide, signs = map(re.escape, (of.before, of.after, of.wide, of.signs))
    if before:
        yield rf"(?<=\S) (?=[{before}])", NARROW
    if after:
        yield rf"(?<=[{after}]) (?=\S)", NARROW
    if wide:
        yield rf"(?<=\S) (?=[{wide}](?:\s|$|<))", WIDE
    if signs:
        yield rf"(?<=[\d}}]) (?=[{signs}])", WIDE
    if of.grouped:
        yield r"(?<=\d) (?=\d{3}(?:\D|\Z))", NARROW
    if of.counted:
        yield rf"(?<=\d) (?=(?:{'|'.join(map(re.escape, of.counted))})(?:\W|\Z))", WIDE


# Writers tie a small word to a name with it (« la part de‿{ $name } »): « de Paul », « d’Odile »,
# « d’Hélène », « de Hamid ». Our words alone are ever changed, never what people wrote.
TIE = "\u203f"
_TIED = re.compile(rf"(e?){TIE}((?:<[^<>]*>)*)([^\W\d_]*)")
_VOWELS = frozenset("aeiou")


def elided(text: str, mute: Sequence[str], apostrophe: str) -> str:
    """The text with each small word that is tied to another one elided, or not. mute: how names
    begin whose h is not heard."""
    return _TIED.sub(lambda found: _joined(found, tuple(mute), apostrophe), text)


def _joined(found: re.Match[str], mute: tuple[str, ...], apostrophe: str) -> str:
    e, tags, word = found.groups()
    elides = bool(e) and _elides(word, mute)
    return f"{apostrophe if elides else f'{e} '}{tags}{word}"


@lru_cache(1024)
def _elides(word: str, mute: tuple[str, ...]) -> bool:
    """Whether nothing is heard before its first vowel; a y before a consonant is one (Yves), one
    before a vowel is not (Yasmine)."""
    plain = unicodedata.normalize("NFD", word.casefold().replace("œ", "o").replace("æ", "a"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    if plain.startswith("y"):
        return len(plain) > 1 and plain[1] not in _VOWELS
    return plain[:1] in _VOWELS or plain.startswith(mute)
