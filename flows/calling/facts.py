"""What the words on somebody to call may speak of."""

from flows.calling.questions import KIND
from flows.record.contacts import Contact
from flows.words.texts import Fact, Words


def facts(contact: Contact) -> dict[str, Fact]:
    """Their name, why they are called, and what came of it."""
    told: dict[str, Fact | None] = {
        "why": contact.why,
        "sum": contact.sum,
        "came": contact.came,
    }
    known = {f"{name}_known": "yes" if fact else "no" for name, fact in told.items()}
    said = {name: fact or "" for name, fact in told.items()}
    return {
        "name": contact.name,
        "because": Words("contact_thing" if contact.thing else f"{KIND}.{contact.because}"),
        **said,
        **known,
    }
