"""What customers let be read is found out for the turn that shows it, and kept nowhere."""

from collections.abc import Callable
from typing import TypeVar

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.protocol.actions import Action, written
from flows.protocol.consult import Consult, Released, Then
from flows.protocol.effects import Edit, Effect, Paper, Say
from flows.protocol.found import Found

A = TypeVar("A", bound=Action)


class Again(Then, frozen=True):
    """A button is to do what it does, once what customers say is known."""

    data: str
    message: int | None


def listening(
    does: Callable[[Dialogue, A, int | None], None], to: Callable[[A], bool] = lambda action: True
) -> Callable[[Dialogue, A, int | None], None]:
    """The same with what customers say, for who asks any; `to`: whether it shows any of that."""

    def deed(d: Dialogue, action: A, message: int | None) -> None:
        if d.person.asker is None or d.heard is not None or not to(action):
            return does(d, action, message)
        d.do(Consult(Released(), Again(written(action), message)))

    return deed


def again(d: Dialogue, then: Again, event: Found) -> None:
    """Said now or never: by the next turn, something may have been taken back."""
    d.heard = event.said
    d.act(then.data, then.message)
    if event.said.heard:
        d.effects = [_fleeting(effect) for effect in d.effects]


def _fleeting(effect: Effect) -> Effect:
    """A question that is open is no quote, and waits until it can be asked."""
    if isinstance(effect, Say) and effect.asks:
        return effect
    return replace(effect, fleeting=True) if isinstance(effect, Say | Edit | Paper) else effect
