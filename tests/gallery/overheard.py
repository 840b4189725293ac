"""The words of the bot, and which of its messages were said with them."""

from collections.abc import Iterable, Iterator
from functools import cache
from html import unescape
from typing import Any

from markupsafe import Markup
from msgspec.structs import replace

from flows.desk.voice import Content
from flows.words.bundles import Bundles
from flows.words.texts import Texts, Unsaid, Words
from flows.words.voices import Variant
from tests.conversing import words


class Overheard(Texts):
    """The same words as other texts. noted: what each message said. unsaid: those without words,
    which are said as ⟦their id⟧."""

    def __init__(self, texts: Texts) -> None:
        super().__init__(str(texts.locale).replace("_", "-"), "", texts.typography)
        self._texts = texts
        self.noted: dict[str, set[str]] = {}
        self.unsaid: set[str] = set()

    @property
    def bundles(self) -> Bundles:
        return self._texts.bundles

    def html(self, words: Words) -> Markup:
        try:
            said = super().html(words)
        except Unsaid as missing:
            self.unsaid.add(str(missing))
            said = Markup("⟦{}⟧").format(words.id)
        self.noted.setdefault(words.id, set()).add(unescape(said).casefold())
        return said


class Ear:
    """Listens to the content, and tells which messages people were shown."""

    def __init__(self, content: Content) -> None:
        self._voices = {variant: Overheard(texts) for variant, texts in content.texts.items()}
        self.content = replace(content, texts=dict[Variant, Texts](self._voices))

    def unsaid(self) -> set[str]:
        """The messages that some language has no words for."""
        return {id for voice in self._voices.values() for id in voice.unsaid}

    def forget(self) -> None:
        """What was noted so far was for another turn."""
        for voice in self._voices.values():
            voice.noted.clear()

    def heard(self, told: Iterable[Any]) -> frozenset[str]:
        """The ids of the messages noted since, of those whose words stand in what was told."""
        whole = "\n".join(unescape(text) for each in told for text in texts_in(each)).casefold()
        noted = (pair for voice in self._voices.values() for pair in voice.noted.items())
        return frozenset(id for id, said in noted if any(each in whole for each in said if each))


@cache
def ear() -> Ear:
    """The one for all tests: the words take seconds to compile."""
    return Ear(words())


def texts_in(value: Any) -> Iterator[str]:
    """Every text inside a JSON value."""
    match value:
        case str():
            yield value
        case dict():
            yield from (text for each in value.values() for text in texts_in(each))
        case list() | tuple():
            yield from (text for each in value for text in texts_in(each))
