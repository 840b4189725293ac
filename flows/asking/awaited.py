"""A screen that waits for words of another kind than a question's: a name, a text."""

from markupsafe import Markup
from msgspec import Struct

from flows.asking.meeting import Open
from flows.desk.dialogue import Dialogue
from flows.reading.asides import Kind, aside


class Awaited(Struct, Open, frozen=True):
    """The screen, by its name and argument; its own words tell why it waits."""

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


def met(d: Dialogue, name: str, arg: str, text: str) -> bool:
    """Whether what was typed to a screen is said to us, and is met so."""
    if name not in d.house.asides:
        return False
    said = aside(text, d.content.asides, quoting=d.house.asides[name])
    if said is not None:
        Awaited(d, name, arg).meet(said)
    return said is not None
