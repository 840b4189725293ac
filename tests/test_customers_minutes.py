"""How long a careful customer takes, in the conversations that were reviewed: one who sorts answer
by answer, reads back what they wrote, and reads what the buttons say."""

import re
from collections.abc import Iterator
from itertools import takewhile

import pytest
from msgspec import Struct

from flows.record.voices import Kind
from tests.coaching_talks import FOLDER
from tests.conversing import words

# Of somebody on a phone who has never seen the bot. Ours: words a minute, and seconds a tap.
READ, TYPED, TAP = 200, 25, 3
# Ours: minutes that it may take, all told; and that the bot may add to what they have to say.
MOST, OURS = 5.0, 2.0
# Of what is not their own: the player who took 9.1 minutes read 674 words, theirs among them.
MOST_READ = 210
PLAYED = {
    "camion-quebec": ("Josée", "C’est envoyé"),
    "chair-of-nine-flats-en": ("Delphine", "Sent:"),
    "devis-refuse-fr": ("Farid", "C’est envoyé"),
    "robe-de-mariee-fr": ("Laure", "C’est envoyé"),
}
"""With what four people typed who had never seen the bot, and what they chose for each answer."""
CUSTOMERS = PLAYED | {
    "cliente-boutique-fr": ("Samira", "C’est envoyé"),
    "client-consultant-en": ("Priya", "Sent:"),
    "client-perdu-quebec": ("Réjean", "C’est envoyé"),
}
"""Each conversation, who tells in it, and what ends it."""
_DOES, _SEES = re.compile(r"> (\w+): (.*)"), re.compile(r"(\w+) ←")
_NUMBER = re.compile(r"\A\d · ")
_WORD, _BUTTON = re.compile(r"\d+/\d+|[\w’'-]+"), re.compile(r"\[([^\]]*)\]")


class Spent(Struct):
    """What it took: words of ours read, buttons among them; words of theirs read back, words typed,
    taps."""

    read: int = 0
    back: int = 0
    typed: int = 0
    taps: int = 0

    @property
    def ours(self) -> float:
        """The minutes that the bot takes of theirs."""
        return (self.read + self.back) / READ + self.taps * TAP / 60

    @property
    def minutes(self) -> float:
        """All of it."""
        return self.ours + self.typed / TYPED


def _mine(name: str) -> Iterator[str]:
    """The lines that one of them writes or sees, from the link to the one that ends it."""
    me, ends = CUSTOMERS[name]
    told = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    who, begun = "", False
    for line in takewhile(lambda line: ends not in line, told):
        does, sees = _DOES.fullmatch(line), _SEES.fullmatch(line)
        who = does[1] if does else sees[1] if sees else who
        begun = begun or (does is not None and who == me and does[2].startswith("/start"))
        if begun and who == me and not sees:
            yield line


def spent(name: str) -> Spent:
    """What a customer reads, types and taps, from the link to the thanks; a line or a button is
    read once, what they wrote is read back once."""
    told, known, said = Spent(), set[str](), ""
    for line in _mine(name):
        does = _DOES.fullmatch(line)
        if does and does[2].startswith(("[", "/start")):
            told.taps += 1
        elif does:
            told.taps += 1  # what is typed is sent
            told.typed += _words(does[2])
            said += _bare(does[2])
        for shown in () if does else _shown(line):
            if (read := _read(shown)) not in known:
                known.add(read)
                theirs = all(_bare(part) in said for part in shown.split(". "))
                told.back += _words(shown) * theirs
                told.read += _words(shown) * (not theirs)
    return told


def _shown(line: str) -> list[str]:
    """What a line says, without the number that it is tapped by; a row of buttons, each by
    itself."""
    bare = _NUMBER.sub("", line.removeprefix("~ ")).strip("« \u00a0\u202f»“”")
    return _BUTTON.findall(line) if line.startswith("[") else [bare]


def _read(text: str) -> str:
    """What is read of it: a mark before it is seen."""
    return " ".join(_WORD.findall(text))


def _bare(text: str) -> str:
    return "".join(text.split())


def _words(text: str) -> int:
    return len(_WORD.findall(text))


@pytest.mark.parametrize("name", CUSTOMERS)
def test_minutes(name: str) -> None:
    """A careful customer of a shop, a consultant's and one who was lost are done in five minutes
    with what they typed when they tried it, a tap counted for each message sent; none of them sends
    all in one way."""
    took = spent(name)
    assert took.typed > 45 and took.back > 20 and took.taps >= 9, took
    assert took.read <= MOST_READ, took
    assert took.minutes <= MOST and took.ours <= OURS, (took, took.ours, took.minutes)


# Words of the four on the day they were played, as typed; the bride’s, to the questions left.
TYPED_THEN = {"camion-quebec": 48, "chair-of-nine-flats-en": 61, "devis-refuse-fr": 72,
              "robe-de-mariee-fr": 66}  # fmt: skip


@pytest.mark.parametrize("name", PLAYED)
def test_no_reply_was_shortened(name: str) -> None:
    """The minutes are those of the replies that were really typed."""
    assert spent(name).typed == TYPED_THEN[name]


@pytest.mark.parametrize("variant", words().texts)
def test_no_minutes_are_promised(variant: object) -> None:
    """What customers are told before they begin is how many questions there are: how long it takes
    is theirs to say."""
    texts = next(t for v, t in words().texts.items() if v == variant)
    ids = ("voice-qr", *(f"voice-message.{kind}" for kind in Kind))
    for id in ids:
        facts = {"name": "Ana", "sells": "shop"}
        said = texts.label(id, tu="no", about="x", **facts).lower()
        assert "minute" not in said
        assert re.search(
            "(three|trois) questions" if id.endswith((".lost", ".left")) else "six questions", said
        )
