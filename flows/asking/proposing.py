"""What a form on a screen proposes: « vous voulez dire… ? ». The options stand in the argument of
the screen, for as long as it is the last one shown."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from flows.asking.form import Form
from flows.asking.prompt import Prompt, proposals
from flows.desk.dialogue import Dialogue, Screen
from flows.interview.kinds import between
from flows.interview.lexicon import Misread

_MARK, _BETWEEN = "~", ","


def parted(arg: str) -> tuple[str, tuple[str, ...]]:
    """The argument of a screen, and the options that it proposes."""
    of, _, near = arg.partition(_MARK)
    return of, tuple(near.split(_BETWEEN)) if near else ()


def proposed_on(d: Dialogue, name: str, arg: str) -> tuple[str, ...]:
    """The options that this screen proposes, if it was the last one shown."""
    shown, _, of = (d.person.screen or "").partition(":")
    bare, near = parted(of)
    return near if (shown, bare) == (name, arg) else ()


def proposing(prompt: Prompt) -> Screen:
    """The options proposed, and a way to the others."""
    told = between(prompt.proposed, prompt.every)
    return Screen(prompt.d.html(f"misread.{told.reason}", **told.facts), proposals(prompt))


class ScreenForm(Form, frozen=True, kw_only=True):
    """A form of which each question is a screen."""

    @property
    def screen(self) -> tuple[str, str]:
        """Its name, and its argument."""
        raise NotImplementedError("each form has its own")

    def again(self, under: int | None) -> None:
        self.d.show(*self.screen, under)

    def missed(self, misread: Misread, text: str) -> bool:
        """A "yes" is enough to what is proposed; all else is asked again."""
        near = misread.near or tuple(p for p in misread.picked or () if isinstance(p, str))
        if not near:
            return super().missed(misread, text)
        name, arg = self.screen
        self.d.show(name, f"{arg}{_MARK}{_BETWEEN.join(near)}")
        return True

    moves: ClassVar[Mapping[str, Callable[[Any, int | None], None]]] = {
        **Form.moves,
        "other": lambda form, under: form.again(under),
    }
