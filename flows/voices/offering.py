"""A customer who has customers, too: the way to an interview of their own, shown once."""

from datetime import timedelta

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue, button
from flows.record.voices import GONE
from flows.voices.actions import Own

# Ours: the thanks stand alone that day.
LATER = timedelta(hours=12)


def home(d: Dialogue) -> None:
    """Where they are in what they tell; who is back later has it offered, under no other words."""
    telling = d.person.telling
    d.show(*(("voice", telling.key) if telling else ("my-told", "")))
    if telling is None and not d.person.offered and _told_before(d):
        d.person = replace(d.person, offered=True)
        d.say("voice-offer", ((button(d, "voice-own", Own()),),))


def _told_before(d: Dialogue) -> bool:
    """Whether it was some time ago that they told something; who left is offered nothing."""
    told = (each.sent for each in d.person.voices if each.kind not in GONE)
    return any(sent is not None and d.now - sent > LATER for sent in told)


def own(d: Dialogue, action: Own, message: int | None) -> None:
    """Their own interview, from the first question."""
    if d.person.interview is None:
        d.begin()
    d.go_home()
