"""How long a customer takes, in the conversations that were reviewed: about as long as they were
told."""

import re
from collections.abc import Iterator
from itertools import takewhile

import pytest
from msgspec import Struct

from tests.coaching_talks import FOLDER

# Of somebody on a phone who has never seen the bot. Ours: words a minute, and seconds a tap, in
# which a button is found and read.
READ, TYPED, TAP = 200, 25, 3
# Ours: what the bot adds to what they have to say, in minutes.
OURS = 1.5
CUSTOMERS = {
    "cliente-boutique-fr": ("Samira", "C’est envoyé", 5.1),
    "client-consultant-en": ("Priya", "Sent.", 4.5),
    "client-perdu-quebec": ("Réjean", "C’est envoyé", 4.5),
}
"""Each conversation, who tells in it, what ends it, and the minutes that it may take: Samira types
91 words, which alone take her more than three and a half."""
_DOES, _SEES = re.compile(r"> (\w+): (.*)"), re.compile(r"(\w+) ←")
_WORD = re.compile(r"\d+/\d+|[\w’'-]+")


class Spent(Struct):
    """What it took: words of ours read, words of theirs read back, words typed, taps."""

    read: int = 0
    back: int = 0
    typed: int = 0
    taps: int = 0

    @property
    def ours(self) -> float:
        """The minutes that the bot takes of theirs."""
        return self.read / READ + self.taps * TAP / 60

    @property
    def minutes(self) -> float:
        """All of it; what they wrote a minute ago is not read anew."""
        return self.ours + self.typed / TYPED


def _mine(name: str) -> Iterator[str]:
    """The lines that one of them writes or sees, from the link to the one that ends it."""
    me, ends, _ = CUSTOMERS[name]
    told = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    who, begun = "", False
    for line in takewhile(lambda line: ends not in line, told):
        does, sees = _DOES.fullmatch(line), _SEES.fullmatch(line)
        who = does[1] if does else sees[1] if sees else who
        begun = begun or (does is not None and who == me)
        if begun and who == me and not sees:
            yield line


def spent(name: str) -> Spent:
    """What a customer reads, types and taps, from the link to the thanks; a line is read once."""
    told, known, said = Spent(), set[str](), ""
    for line in _mine(name):
        does, shown = _DOES.fullmatch(line), line.removeprefix("~ ").strip("« \u00a0\u202f»“”")
        if does and does[2].startswith(("[", "/start")):
            told.taps += 1
        elif does:
            told.typed += _words(does[2])
            said += _bare(does[2])
        elif not line.startswith("[") and shown not in known:
            known.add(shown)
            theirs = all(_bare(part) in said for part in shown.split(". "))
            told.back += _words(shown) * theirs
            told.read += _words(shown) * (not theirs)
    return told


def _bare(text: str) -> str:
    return "".join(text.split())


def _words(text: str) -> int:
    return len(_WORD.findall(text))


@pytest.mark.parametrize("name", CUSTOMERS)
def test_minutes(name: str) -> None:
    """A customer of a shop, a consultant's and one who was lost read, tap and type no longer than
    four minutes and a half, or what their own words take and a minute and a half."""
    took = spent(name)
    assert took.typed > 50 and took.back > 20, took
    assert took.minutes <= CUSTOMERS[name][2] and took.ours <= OURS, (took, took.minutes)
