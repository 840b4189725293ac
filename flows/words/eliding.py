"""A small word before a name: « de Paul », « d’Odile », « d’Hélène », « de Hamid ».

Writers tie the two with ‿ (« la part de‿{ $name } »): our words alone are ever changed, never what
people wrote.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

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
