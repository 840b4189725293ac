"""A reply as a question keeps it, or why it cannot be kept."""

from flows.asking.prompt import Prompt
from flows.interview.kinds import Lexicon, Misread, Value
from flows.reading.judging import stalling


def read(prompt: Prompt, text: str) -> Value | Misread:
    """A reply as the question keeps it."""
    lists = prompt.d.content.lists
    known = prompt.labels | prompt.hidden
    own = prompt.proposed and getattr(prompt.question, "free", False)  # it was none of those
    lexicon = Lexicon(
        known,
        lists.tongue,
        lists.numbers,
        lists.shares,
        lists.periods,
        lists.durations,
        lists.words.grammar,
        None if own else prompt.d.content.examples.of(prompt.question.id),
    )
    value = prompt.question.read(text, lexicon, prompt.answers)
    return _stalled(prompt) if in_words(prompt, value) and stalling(text, lists) else value


def in_words(prompt: Prompt, value: Value | Misread) -> bool:
    """Whether a reply was kept as it was typed."""
    if isinstance(value, Misread) or not value:
        return False
    parts = value if isinstance(value, list) else [value]
    own = any(isinstance(v, dict) and "words" in v for v in parts)
    return own or prompt.question.kind in ("text", "names")


def _stalled(prompt: Prompt) -> Misread:
    """Asked again; with an example, where the answer is to be written."""
    example = f"{prompt.slot.question}.example"
    if not prompt.d.texts.has(example):
        return Misread("choice")
    return Misread("stalling", {"example": prompt.d.label(example)})
