"""People's words inside our sentences: whole, or cut at a word, never rewritten."""

from flows.answers import Own
from flows.limits import Limits
from flows.texts import Words, cut

_MARKS = " \t\n«»\"“”„'‘’\u00a0\u202f"


def quoted(text: str | None, limits: Limits) -> str:
    """What they wrote, on one line, without quotation marks of its own."""
    return cut((text or "").strip(_MARKS), limits.sheet_quote)


def own(words: Own, limits: Limits) -> Words:
    """What they typed where no button fitted, without its last full stop: our sentence goes on."""
    return Words("own", {"words": quoted(words.words, limits).rstrip(". ")})
