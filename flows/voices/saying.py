"""What a customer says in other words than a button's."""

from flows.asking.prompt import also
from flows.desk.dialogue import Dialogue
from flows.reading.replies import folded, plain


def says(d: Dialogue, button: str, text: str) -> bool:
    """Whether a text says what a button does, in other words."""
    return plain(text) in map(folded, also(d.texts, f"{button}.also"))
