"""What customers let be read is found out for the turn that shows it, and kept nowhere."""

from collections.abc import Callable
from typing import TypeVar

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.protocol.actions import Action, written
from flows.protocol.consult import Consult, Released, Then
from flows.protocol.exchange import Edit, Effect, Found, Paper, Say

A = TypeVar("A", bound=Action)


class Again(Then, frozen=True):
    """A button is to do what it does, once what customers say is known. pasted, source: the text
    that it is about, and its message."""

    data: str
    message: int | None
    pasted: str | None = None
    source: int | None = None


def listening(
    does: Callable[[Dialogue, A, int | None], None], to: Callable[[A], bool] = lambda action: True
) -> Callable[[Dialogue, A, int | None], None]:
    """The same with what customers say, for who asks any; `to`: whether it shows any of that."""

    def deed(d: Dialogue, action: A, message: int | None) -> None:
        if not to(action) or not first_listens(d, action, message):
            does(d, action, message)

    return deed


def first_listens(d: Dialogue, action: Action, message: int | None) -> bool:
    """Whether what customers say is to be known first: then the button is pressed again."""
    wanted = d.person.asker is not None and d.heard is None
    if wanted:
        again = Again(written(action), message, d.pasted, d.source)
        d.do(Consult(Released(), again))
    return wanted


def again(d: Dialogue, then: Again, event: Found) -> None:
    """Said now or never: by the next turn, something may have been taken back."""
    d.heard, d.pasted, d.source = event.said, then.pasted, then.source
    d.act(then.data, then.message)
    if event.said.heard:
        d.effects = [_fleeting(effect) for effect in d.effects]


def _fleeting(effect: Effect) -> Effect:
    """A question that is open is no quote, and waits until it can be asked; a paper without their
    words is like any."""
    match effect:
        case Say(asks=False) | Edit():
            return replace(effect, fleeting=True)
        case Paper() if effect.heard is not None:
            return replace(effect, fleeting=True)
    return effect
