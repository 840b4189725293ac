"""What comes once all is told: an edited message, which is an answer anew, to be read back as any;
and a thank-you."""

from flows.desk.dialogue import Dialogue
from flows.protocol.exchange import Corrected
from flows.reading.asides import Kind, aside
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


def thanked(d: Dialogue, text: str) -> bool:
    """Whether a thank-you is said once there is nothing left to tell: it is answered in a word."""
    done = bool(d.person.voices) and d.person.telling is None
    said = aside(text, d.content.asides) if done else None
    thanks = said is not None and said.kind is Kind.THANKS
    if thanks:
        d.say("voice-thanked")
    return thanks
