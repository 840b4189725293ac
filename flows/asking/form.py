"""A form in progress: a table of questions, the record that the answers are kept on, and what its
buttons do. The engine; each form tells the rest.

What a form on a screen proposes, « vous voulez dire… ? », stands in the argument of the screen, for
as long as it is the last one shown."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar

from markupsafe import Markup, escape
from msgspec import Struct

from flows.asking.meeting import Open
from flows.asking.prompt import Answer, Move, OfQuestion, Prompt, Toggle, ends, proposals
from flows.desk.dialogue import Dialogue, Screen
from flows.interview.answers import Misread, Slot, Value
from flows.interview.kinds import Several, between
from flows.interview.several import OWN
from flows.protocol.exchange import React, Say, Toast
from flows.reading.asides import Kind
from flows.words.texts import Words

TAPS = range(100)
OWN_BUTTONS = frozenset(f"{OWN}{i}" for i in range(10))
# What can be done about one tap too many.
_ENOUGH = {"too-many": "misread.enough", "too-many-counted": "misread.enough-counted"}


class Form(Struct, Open, frozen=True, kw_only=True):
    """One of its questions, and what becomes of an answer to it. live: whether the buttons that
    were touched still stand for the open question. gestures: the moves they have, here and now;
    spoken: those that can be typed.

    Of what is done, `under` is the message of ours that was tapped, None when it was typed; `typed`
    the message of theirs.
    """

    prompt: Prompt
    live: bool = True
    gestures: tuple[str, ...] = ()
    spoken: tuple[str, ...] = ()

    def pick(self, picked: Value) -> None:
        """Keeps what is tapped so far."""
        raise NotImplementedError("each form keeps it on its own record")

    def keep(self, value: Value, under: int | None, typed: int | None = None) -> None:
        """Keeps the answer, and goes on."""
        raise NotImplementedError("each form keeps it on its own record")

    def again(self, under: int | None) -> None:
        """The same question, with what is picked by now."""
        raise NotImplementedError("each form is shown in its own way")

    def reopen(self, slot: Slot, under: int | None) -> None:
        """Goes back to another question of the form."""
        raise NotImplementedError("each form is shown in its own way")

    def skip(self, under: int | None) -> None:
        """Goes on without an answer."""
        raise NotImplementedError("each form goes on in its own way")

    def note_others(self, text: str, value: Value) -> None:
        """What the reply tells beside its question is kept for its own."""

    def own_part(self, text: str) -> str:
        """What a reply tells of this question."""
        return text

    def own_words(self, text: str) -> str:
        """What a reply tells of the one that is asked about; "" where it speaks of others alone."""
        return text

    def note_apart(self, text: str) -> bool:
        """What a reply tells of others alone is kept for their own questions; whether any of it
        was."""
        return False

    def take(self, value: Value, typed: int) -> None:
        """An answer that was typed."""
        self.keep(value, None, typed)

    def remember(self, text: str) -> None:
        """What is typed, that an answer is made of: it may tell more than the answer does."""

    def unfounded(self, text: str) -> bool:
        """Passes the question where a reply says that what it is about does not exist; whether."""
        return False

    @property
    def recalls(self) -> bool:
        """Whether what stands ticked was only told before, for another question."""
        return False

    @property
    def said(self) -> str | None:
        """What was typed, that the options proposed were made of."""
        return None

    def earlier(self) -> Iterator["Form"]:
        """The questions that were answered before this one, the last one first."""
        return iter(())

    def names(self) -> Iterator[str]:
        """What this question may be called, folded, where it is spoken of."""
        return iter(())

    def amend(self, value: Value, typed: int) -> None:
        """Another answer to this question, which is no longer the open one; then comes that one."""
        self.d.do(React(typed))
        self.d.do(Say(str(self._amended(value))))
        self.keep(value, None, typed)

    def mend(self, value: Value, typed: int) -> None:
        """The same of one among several that are corrected at once: nothing comes after it yet."""
        self.amend(value, typed)

    def _amended(self, value: Value) -> Markup:
        """What an answer was corrected to, in words."""
        labels, options = self.prompt.labels, value if isinstance(value, list) else [value]
        shown = ", ".join(labels[o][0] if o in labels else str(o) for o in options)
        return self.d.html("corrected", name=self.called, value=shown)

    @property
    def called(self) -> Words:
        """The short name of the question."""
        return Words(f"{self.slot.question}.name")

    def explained(self) -> Markup:
        return self.d.html(f"{self.slot.question}.why")

    def pass_over(self, kind: Kind) -> None:
        """Left open, where it may be."""
        if "skip" not in self.gestures:
            return self.lead(self.d.html("required"))
        self.d.say(f"aside-{kind}")
        self.skip(None)

    def told_before(self) -> None:
        """The answer there is may stay."""
        if self.prompt.value is None or not self.moved("keep"):
            self.lead(self.d.html(f"aside-{Kind.TOLD}"))

    def moved(self, wish: str) -> bool:
        if wish not in self.gestures:
            return False
        self.moves[wish](self, None)
        return True

    def to_correct(self) -> None:
        """Nothing was answered before."""
        self.lead(self.d.html("first-question"))

    def open_anew(self) -> None:
        """Opens this question, which was answered before, to be corrected."""
        self.d.say("aside-correction")
        self.reopen(self.slot, None)

    def missed(self, misread: Misread, text: str) -> bool:
        """Why what was typed is no answer; whether something was made of it all the same."""
        self.d.do(Say(str(self.d.html(f"misread.{misread.reason}", **misread.facts))))
        self.again(None)
        return True

    def doubted(self, value: Value) -> bool | None:
        """Asks whether words that may be said to us are an answer; None where it is not asked."""
        return None

    def paged(self) -> bool | None:
        """Asks whether a text to send is an answer; None where it is not asked."""
        return None

    def seen(self, typed: int) -> None:
        """Shows that what was typed is an answer."""
        self.d.react(typed)

    def close(self, value: Value, under: int | None) -> None:
        """The question is answered: how its message shows it, where it stays in the chat."""

    def old(self, touched: str) -> None:
        """A button of an earlier showing; touched: its option or move."""
        outdated(self.d)

    @property
    def d(self) -> Dialogue:
        return self.prompt.d

    @property
    def slot(self) -> Slot:
        return self.prompt.slot

    @property
    def several(self) -> Several:
        """Raises TypeError for a question of another kind: its buttons have no OK."""
        if not isinstance(self.prompt.question, Several):
            raise TypeError(self.prompt.question.id)
        return self.prompt.question

    def tap(self, option: str, under: int | None) -> None:
        """An option that answers by itself."""
        question, picked = self.prompt.question, self.prompt.picked
        value = question.tapped(option, self.prompt.answers)
        if isinstance(question, Several) and picked:  # one that was proposed, on top of the rest
            value = question.joined(picked, value)
        self.close(value, under)
        self.keep(value, under)

    def toggle(self, option: str, target: int, under: int | None) -> None:
        """A tap in a question of several. The target is absolute: a tap twice changes nothing."""
        changed = self.several.toggled(self.prompt.current, option, target)
        problem = self.several.checked(changed, self.prompt.answers)
        if isinstance(problem, Misread) and problem.reason in _ENOUGH:
            return self.d.do(Toast(self.d.label(_ENOUGH[problem.reason])))
        self.pick(changed)
        self.again(under)

    def confirm(self, under: int | None) -> None:
        """OK under a question of several."""
        value = self.several.checked(self.prompt.current, self.prompt.answers)
        if isinstance(value, Misread):
            reason = self.d.label(f"misread.{value.reason}", **value.facts)
            return self.d.do(Toast(reason) if under else Say(str(escape(reason))))
        self.close(value, under)
        self.keep(value, under)

    def clear(self, under: int | None) -> None:
        """Nothing tapped any more."""
        self.pick({})
        self.again(under)

    def back(self, under: int | None) -> None:
        """To the question before; the answers all stay."""
        slots = self.prompt.slots
        at = slots.index(self.slot) if self.slot in slots else len(slots)
        self.reopen(slots[max(at - 1, 0)], under)

    moves: ClassVar[Mapping[str, Callable[[Any, int | None], None]]] = {
        "ok": confirm,
        "back": back,
        "skip": lambda form, under: form.skip(under),
    }

    def _proposed(self, option: str) -> bool:
        return option in self.prompt.proposed

    def touch(self, touched: OfQuestion, under: int | None) -> None:
        """A button of the question does what it says; one that it no longer has, nothing. Words of
        their own may be gone by a tap before."""
        question, what = self.prompt.question, touched.what
        offered = what in self.prompt.offered or self._proposed(what)
        own = getattr(question, "free", False) and what in OWN_BUTTONS
        several = not ends(question, what)
        match touched:
            case Move() if what in self.gestures:
                self.moves[what](self, under)
            case Answer() if self.live and offered and (not several or self._proposed(what)):
                self.tap(what, under)
            case Toggle(target=n) if self.live and several and (offered or own) and n in TAPS:
                self.toggle(what, n, under)
            case _:
                self.old(what)


def outdated(d: Dialogue) -> None:
    """A button of what is no longer there."""
    d.do(Toast(d.label("old-button")))


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
