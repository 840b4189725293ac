"""Where a person is, said anew: the first question, the way on, or what can be done."""

from flows.asking.interview import ask
from flows.desk.dialogue import Dialogue
from flows.interview.slots import KEPT, Slot


def go_home(d: Dialogue) -> None:
    """Welcome, or where they were: who came to tell somebody something was asked nothing else."""
    if d.person.interview is None and d.person.voices:
        told = d.person.telling
        return d.show("voice", told.key) if told else d.show("my-told")
    if d.person.interview is None:
        d.begin()
    if d.interview.place.at == KEPT:
        d.show("kept")
    elif d.interview.given:
        d.show("resume")
    else:
        ask(d, Slot("depth"), lead=d.html("welcome"))
