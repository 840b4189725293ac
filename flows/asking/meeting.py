"""What is said to us rather than answered is met in one way wherever words are waited for: answered
if it asks, done if it is wished, and the open question comes again."""

from markupsafe import Markup
from msgspec import Struct

from flows.desk.dialogue import Choose, Dialogue
from flows.protocol.actions import written
from flows.reading.asides import Aside, Kind, aside, states_anew
from flows.reading.leads import said
from flows.reading.phrases import fold

# Ours: « corriger le prix » leads to the answers, a sentence tells what is so.
_A_SENTENCE = 7


class Open:
    """What waits for words: a question of a form, or a screen."""

    __slots__ = ()

    @property
    def d(self) -> Dialogue:
        raise NotImplementedError("each has its own")

    def again(self, under: int | None) -> None:
        """The same, once more."""
        raise NotImplementedError("each is shown in its own way")

    def lead(self, lead: Markup) -> None:
        """The same, once more, after these words."""
        self.d.tell(lead)
        self.again(None)

    def explained(self) -> Markup:
        """Why it is asked."""
        raise NotImplementedError("each has its own reasons")

    def pass_over(self, kind: Kind) -> None:
        """Left open, as they do not know, or would rather not say."""
        raise NotImplementedError("each goes on in its own way")

    def told_before(self) -> None:
        """They say that it was told before."""
        self.lead(self.d.html(f"aside-{Kind.TOLD}"))

    def paused(self) -> None:
        """They stop for now: everything stays as it is."""
        self.d.say("paused")

    def to_correct(self) -> None:
        """Something said before is to be changed, and it is not known what."""
        raise NotImplementedError("each keeps it on its own record")

    def moved(self, wish: str) -> bool:
        """Makes a move of the form; whether it has it, here and now."""
        return False

    def meet(self, said: Aside) -> None:
        """What is said to us rather than answered."""
        match said.kind:
            case Kind.WISH:
                self._wished(said.wish)
            case Kind.SKIP | Kind.UNSURE:
                self.pass_over(said.kind)
            case Kind.CORRECTION:
                self.to_correct()
            case Kind.QUESTION:
                meaning = f"meaning.{said.means}"
                self.lead(self.d.html(meaning) if said.means else self.explained())
            case Kind.TOLD:
                self.told_before()
            case Kind.THANKS:
                self.lead(self.d.html("welcome-to-it"))
            case _:
                self.lead(self.d.html(f"aside-{said.kind}"))

    def _wished(self, wish: str) -> None:
        """A setting, a move of the form, or a command."""
        setting, _, value = wish.partition(":")
        if value:
            self.d.act(written(Choose(setting, value)), None)
            self.again(None)
        elif wish in self.d.house.commands:
            self.d.house.commands[wish](self.d, "")
        elif not self.moved(wish):
            self._useless(wish)

    def _useless(self, wish: str) -> None:
        """A move that there is no use for here; a pause needs nothing but a word."""
        match wish:
            case "pause":
                self.paused()
            case "back":
                self.lead(self.d.html("first-question"))
            case _:
                self.again(None)


class Awaited(Struct, Open, frozen=True):
    """A screen that waits for words of another kind than a question's: a name, a text. It is known
    by its name and argument; its own words tell why it waits."""

    dialogue: Dialogue
    name: str
    arg: str

    @property
    def d(self) -> Dialogue:
        return self.dialogue

    def again(self, under: int | None) -> None:
        self.d.show(self.name, self.arg, under)

    def lead(self, lead: Markup) -> None:
        if lead:
            self.d.tell(lead)
        self.again(None)

    def explained(self) -> Markup:
        return Markup()

    def pass_over(self, kind: Kind) -> None:
        self.d.say("aside-skip")
        self.d.go_home()

    def to_correct(self) -> None:
        self.d.house.commands["edit"](self.d, "")


def _says_how(text: str) -> bool:
    """Whether a correction says itself what is so, and is none of our answers."""
    return len(text.split()) >= _A_SENTENCE


def _amends(d: Dialogue, text: str) -> bool:
    """Whether it says who somebody is after all, and nothing that has happened since: « en fait
    c’est signé » is news."""
    leads = d.content.lists.leads
    happened = said(text, leads.kind) or leads.paid.within(fold(text))
    return states_anew(text, d.content.asides) and not happened


def met(d: Dialogue, name: str, arg: str, text: str) -> bool:
    """Whether what was typed to a screen is said to us, and is met so; where what is waited for may
    itself ask something, no question is."""
    quoting = d.house.asides.get(name)
    if quoting is None or (quoting and "?" in text):
        return False
    if _amends(d, text):
        Awaited(d, name, arg).to_correct()
        return True
    to_us = aside(text, d.content.asides, quoting)
    if quoting and to_us is not None and to_us.kind is Kind.QUESTION:
        return False
    if quoting and to_us is not None and to_us.kind is Kind.CORRECTION and _says_how(text):
        return False
    if to_us is not None:
        Awaited(d, name, arg).meet(to_us)
    return to_us is not None
