"""How a text speaks to its reader, and of whom it speaks."""

from collections import Counter
from enum import StrEnum

from msgspec import Struct

from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.phrases import Folded


class Form(StrEnum):
    """How the reader is addressed."""

    TU = "tu"
    VOUS = "vous"
    YOU = "you"
    NOBODY = "nobody"


class Centre(StrEnum):
    """Whom the text is about."""

    WRITER = "writer"
    READER = "reader"
    NEITHER = "neither"


class Address(Struct, frozen=True):
    """me, you: how many words speak of the writer, of the reader."""

    form: Form
    centre: Centre
    me: int
    you: int


def address(text: Folded, lists: Lists, limits: Limits) -> Address:
    """How the text addresses its reader, and how much it speaks of its own writer."""
    forms = Counter[str]()
    for word, shows in lists.forms.items():
        forms[shows] += len(text.starts.get(word, ()))
    most = max(forms, key=lambda form: forms[form], default=None)
    form = Form(most) if most and forms[most] else Form.NOBODY
    me, you = (sum(1 for _ in phrases.spans(text)) for phrases in (lists.me, lists.you))
    return Address(form, _centre(me, you, limits), me, you)


def _centre(me: int, you: int, limits: Limits) -> Centre:
    if me > limits.message_me_ratio * (1 + you):
        return Centre.WRITER
    return Centre.READER if you > me else Centre.NEITHER
