"""A form in progress: a table of questions, the record that the answers are kept on, and what its
buttons do. The engine; each form tells the rest."""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from markupsafe import escape

from flows.asking.prompt import Prompt, ends
from flows.desk.dialogue import Dialogue
from flows.interview.kinds import Misread, Value
from flows.interview.path import Slot
from flows.interview.several import OWN, Several
from flows.protocol.effects import Say, Toast

MOST_TAPS = 99
MOST_OWN = 10
# What can be done about one tap too many.
_ENOUGH = {"too-many": "misread.enough", "too-many-counted": "misread.enough-counted"}


class Form(Prompt):
    """One of its questions, and what becomes of an answer. under: the message of ours that was
    tapped, None when it was typed; typed: the message of theirs."""

    @abstractmethod
    def live(self, revision: int) -> bool:
        """Whether the buttons of a showing still stand for the open question."""

    @abstractmethod
    def pick(self, picked: Value) -> None:
        """Keeps what is tapped so far."""

    @abstractmethod
    def again(self, under: int | None) -> None:
        """The same question, with what is picked by now."""

    @abstractmethod
    def record_answer(
        self, value: Value, under: int | None = None, typed: int | None = None
    ) -> None:
        """Keeps the answer, and goes on."""

    @abstractmethod
    def reopen(self, slot: Slot, under: int | None) -> None:
        """Goes back to another question of the form."""

    @abstractmethod
    def skip(self, under: int | None) -> None:
        """Goes on without an answer."""

    @abstractmethod
    def take(self, value: Value, typed: int) -> None:
        """An answer that was typed."""

    @abstractmethod
    def missed(self, misread: Misread, text: str) -> bool:
        """What was typed is no answer; whether something was made of it all the same."""

    def close(self, value: Value, under: int | None) -> None:
        """The question is answered: how its message shows it, where it stays in the chat."""

    def old(self, touched: str) -> None:
        """A button of an earlier showing; touched: its option or move."""
        outdated(self.d)

    def gestures(self) -> tuple[str, ...]:
        """The moves that the question has, here and now."""
        return (*(("ok",) if isinstance(self.question, Several) else ()), *self.around())

    def timeless(self) -> tuple[str, ...]:
        """Those that an earlier showing has."""
        return ()

    def said(self) -> tuple[str, ...]:
        """Those that can be typed, as people call them."""
        return ()

    def tap(self, option: str, under: int | None) -> None:
        """An option that answers by itself."""
        value = self.question.tapped(option, self.answers)
        value = [value] if isinstance(self.question, Several) else value
        self.close(value, under)
        self.record_answer(value, under)

    def toggle(self, option: str, target: int, under: int | None) -> None:
        """A tap in a question of several. The target is absolute: a tap twice changes nothing."""
        changed = self._several.toggled(self.current, option, target)
        problem = self._several.checked(changed, self.answers)
        if isinstance(problem, Misread) and problem.reason in _ENOUGH:
            return self.d.do(Toast(self.d.label(_ENOUGH[problem.reason])))
        self.pick(changed)
        self.again(under)

    @property
    def _several(self) -> Several:
        """Raises TypeError for another kind: its buttons have no OK."""
        if not isinstance(self.question, Several):
            raise TypeError(self.question.id)
        return self.question

    def confirm(self, under: int | None) -> None:
        """OK under a question of several."""
        value = self._several.checked(self.current, self.answers)
        if isinstance(value, Misread):
            reason = self.d.label(f"misread.{value.reason}", **value.facts)
            return self.d.do(Toast(reason) if under else Say(str(escape(reason))))
        self.close(value, under)
        self.record_answer(value, under)

    def clear(self, under: int | None) -> None:
        """Nothing tapped any more."""
        self.pick({})
        self.again(under)

    def back(self, under: int | None) -> None:
        """To the question before; the answers all stay."""
        at = self.slots.index(self.slot) if self.slot in self.slots else len(self.slots)
        self.reopen(self.slots[max(at - 1, 0)], under)

    moves: ClassVar[Mapping[str, Callable[[Any, int | None], None]]] = {
        "ok": confirm,
        "back": back,
        "skip": lambda form, under: form.skip(under),
    }

    def taps(self, option: str) -> bool:
        """Whether a button answers with this option."""
        return option in self.labels() and ends(self.question, option)

    def toggles(self, option: str) -> bool:
        """Whether a button picks it: words of their own may be gone by a tap before."""
        if not isinstance(self.question, Several) or option in self.question.ends:
            return False
        free = getattr(self.question, "free", False)
        own = (f"{OWN}{i}" for i in range(MOST_OWN)) if free else ()
        return option in (*self.labels(), *own)


def outdated(d: Dialogue) -> None:
    """A button of what is no longer there."""
    d.do(Toast(d.label("old-button")))


class OnScreen(Form):
    """A form on one screen, turned in place from a question to the next. screen, argument: which,
    as the dialogue shows it."""

    screen: ClassVar[str]

    @property
    @abstractmethod
    def argument(self) -> str: ...

    def again(self, under: int | None) -> None:
        self.d.show(self.screen, self.argument, under)

    def missed(self, misread: Misread, text: str) -> bool:
        self.d.do(Say(str(self.d.html(f"misread.{misread.reason}", **misread.facts))))
        self.again(None)
        return True
