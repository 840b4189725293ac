"""The words by which a sentence of the pen is judged, from content/<language>/pen.toml."""

from collections.abc import Mapping

import msgspec
from msgspec import Struct

from flows.reading.phrases import Phrases, plain

# Lists of words, and not of phrases.
_WORDS = ("small", "speech", "counted", "after", "joins", "streets")


class PenWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Of one language. small: its small words, by which it is known. speech: what any message may
    say, whatever the answers; a question that claims nothing may have one word more than these
    and the answers'. counted: what a message counts of itself, « deux questions ». after:
    what follows a number and is not counted by it, « 450 000 à régler ». each: what says that a
    number is of each thing, « 20 minutes chacune ». joins: what stands inside a number, « vingt et
    un ». streets: what stands beside the number of an address.

    claims: what tells of something that happened, or is so. tied: by class (dates, channels,
    places, people, amounts), what has to stand in the answers. machine: what no text says.
    verdicts: what only the rules say; yardsticks: what is ours to measure by, and nobody's goal
    unless they said so. oneself: by what a writer speaks of themselves; tu, vous: of
    a reader addressed so, and of no other. sold: by how they sell, words that do not go with it.
    units: by unit, how it is written; money: the same of moneys; numbers: words for numbers, and
    their values.
    """

    small: frozenset[str]
    speech: frozenset[str]
    counted: frozenset[str]
    after: frozenset[str]
    joins: frozenset[str]
    streets: frozenset[str]
    each: Phrases
    claims: Phrases
    tied: Mapping[str, Phrases]
    machine: Phrases
    verdicts: Phrases
    yardsticks: Phrases
    oneself: Phrases
    tu: Phrases
    vous: Phrases
    sold: Mapping[str, Phrases]
    units: Mapping[str, tuple[str, ...]]
    money: Mapping[str, tuple[str, ...]]
    numbers: Mapping[str, float]

    def unit(self, word: str) -> str:
        """The unit that folded words, or a sign, write; "" when it is none."""
        return next((unit for unit, said in self.units.items() if word in said), "") or (
            self.currency(word)
        )

    def currency(self, written: str) -> str:
        """The money that a word, or a sign, writes; "" when it is none."""
        word = plain(written) or written
        return next((unit for unit, said in self.money.items() if word in said), "")


class PenContent(Struct, frozen=True):
    """The pen that the host offers. host: where it is, as people are told. words: by language;
    prompts: by language and kind of task, "fr/message"."""

    host: str
    words: Mapping[str, PenWords]
    prompts: Mapping[str, str]


def read_words(toml_text: str) -> PenWords:
    """Those of one language. Raises msgspec.DecodeError naming what is wrong."""
    words = msgspec.toml.decode(toml_text, type=PenWords, dec_hook=_phrases)
    known = {f: frozenset(map(plain, getattr(words, f))) for f in _WORDS}
    return msgspec.structs.replace(words, **known)


def _phrases(shape: type, value: object) -> object:
    if shape is not Phrases:
        raise NotImplementedError(shape)  # what msgspec asks of a hook that does not know a type
    table = value if isinstance(value, dict) else {"said": value}
    return Phrases(**msgspec.convert(table, dict[str, list[str]]))
