"""The fear of telling an idea, and of going to ask people: answered, never kept as an answer."""

from flows.reading.lists import Lists
from flows.reading.phrases import fold


def afraid(text: str, lists: Lists, quoting: bool = False) -> bool:
    """Whether it is a fear or a refusal to ask people. quoting: somebody else's words are asked
    for, in which only a fear for their idea is the person's own."""
    folded = fold(text)
    return lists.afraid.within(folded) or (not quoting and lists.shy.within(folded))
