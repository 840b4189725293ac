"""An edited message is an answer anew, to be read back as any."""

from flows.desk.dialogue import Dialogue
from flows.protocol.events import Corrected
from flows.voices.form import SCREEN, form
from flows.voices.questions import find


def corrected(d: Dialogue, event: Corrected) -> bool:
    """Whether an edited message was an answer of a customer's."""
    every = ((t, id, q) for t in d.person.voices for id, q in t.words.items())
    found = next(((t, id) for t, id, quote in every if quote.message == event.message), None)
    question = find(found[0].kind, found[1]) if found else None
    if found is None or question is None:
        return False
    form(d, found[0], question).correct(event.text, event.message)
    d.show(SCREEN, found[0].key)
    return True
