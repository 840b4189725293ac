"""What is done, counted: lines rendered, sheets made, functions called."""

import sys
from collections import Counter
from collections.abc import Callable
from types import FrameType
from unittest.mock import patch

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from flows.protocol.exchange import Event
from flows.record.person import Person
from flows.rooms import turn
from flows.sheet.sheet import find
from flows.words.texts import Texts, Words
from tests.conversing import BEGUN, words


class Counted(Texts):
    """The words of one language, which count the lines that they say."""

    def __init__(self, known: Texts) -> None:
        super().__init__(str(known.locale).replace("_", "-"), "", known.typography)
        self._known = known.bundles
        self.lines: Counter[str] = Counter()

    def html(self, words: Words) -> Markup:
        if words.id.startswith("line-"):
            self.lines[repr(words)] += 1
        return super().html(words)


class Counts(Struct, frozen=True):
    """lines: how often each was rendered. finds: how often all rules were asked what they find."""

    lines: Counter[str]
    finds: int


def counts(before: Person, event: Event) -> Counts:
    """What the turn does that answers the event."""
    spoken = words().variant(before)
    texts = Counted(words().texts[spoken])
    content = replace(words(), texts={**words().texts, spoken: texts})
    with patch("flows.sheet.sheet.find", wraps=find) as finds:
        turn(before, event, content, BEGUN)
    return Counts(texts.lines, finds.call_count)


def calls(work: Callable[[], object]) -> int:
    """How many functions are called, which is the same on every machine."""
    calls = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal calls
        calls += event.endswith("call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls
