"""Where a person is, said anew: the first question, the way on, or what can be done."""

from flows import screens
from flows.asking import ask
from flows.dialogue import Dialogue
from flows.machine import KEPT, Slot


def go_home(d: Dialogue) -> None:
    """Welcome, or where they were."""
    if d.person.interview is None:
        d.begin()
    if d.interview.place.at == KEPT:
        screens.show(d, "kept")
    elif d.interview.given:
        screens.show(d, "resume")
    else:
        ask(d, Slot("depth"), lead=d.html("welcome"))
