"""What the buttons of entrepreneurs who ask, and of their customers who tell, do.

key: a link of the entrepreneur's, or what a customer tells one, as a button carries it: nothing of
it says who anybody is, and none is used twice.
"""

from flows.desk.link_actions import Counting, Holding, OfLink
from flows.protocol.actions import Action


class NewLink(Action, frozen=True, tag="voice:new"):
    """A new link. kind: as Kind says it; uses: how many may come by it, 0: any number."""

    kind: str
    uses: int = 1


class Revoke(OfLink, frozen=True, tag="voice:revoke"):
    """It leads nowhere any more."""


class Until(Holding, frozen=True, tag="voice:until"):
    """How many days it holds."""


class Uses(Counting, frozen=True, tag="voice:uses"):
    """How many people it is for."""


class Address(OfLink, frozen=True, tag="voice:address"):
    """How the customer is spoken to: "tu" or "vous"."""

    how: str


class OurWords(OfLink, frozen=True, tag="voice:ours"):
    """The message says our words again."""


class ShowQr(OfLink, frozen=True, tag="voice:qr"):
    """It as a picture to scan."""


class SeeWords(Action, frozen=True, tag="voice:words"):
    """What customers let them read: of one theme, a page of people, from 0."""

    theme: str = ""
    page: int = 0


class Search(Action, frozen=True, tag="voice:search"):
    """The quotes that hold some words, among those of a page of people, from 0."""

    page: int
    words: str


class Picture(Action, frozen=True, tag="voice:picture"):
    """One quote as a picture. customer: in the list."""

    customer: int
    question: str


class Hear(Action, frozen=True, tag="voice:heard"):
    """Whether they want to know when somebody has told something: "on" or "off"."""

    on: str


class StopAsking(Action, frozen=True, tag="voice:stop"):
    """Nobody is asked any more."""

    sure: str = "yes"


class Mend(Action, frozen=True, tag="voice:mend"):
    """What a customer met on their way becomes the action of the week. sort: of what is mended."""

    interview: int
    sort: str


class Join(Action, frozen=True, tag="told:join"):
    """A customer's yes or no."""

    key: str
    said: str


class OfGroup(OfLink, frozen=True, tag="voice:group"):
    """Which group of the sheet this customer is of, by its place among them, from 0; touched again,
    it is not said."""

    group: int


class Enough(Action, frozen=True, tag="told:enough"):
    """No more questions: what was told is read back."""

    key: str


class Later(Action, frozen=True, tag="told:later"):
    """One reminder, tomorrow; "no" in how: none any more."""

    key: str
    how: str = ""


class More(Action, frozen=True, tag="told:more"):
    """The questions that are asked only of who wants to tell more."""

    key: str


class Hide(Action, frozen=True, tag="told:hide"):
    """A name or a figure goes out of what was read back. at: which, from 0; seen: which words were
    read back."""

    key: str
    at: int
    seen: str


class Unhide(Action, frozen=True, tag="told:shown"):
    """A name or a figure that was hidden is to be read again. at, seen: as of Hide."""

    key: str
    at: int
    seen: str


class Let(Action, frozen=True, tag="told:let"):
    """What may be done with one quote: as Release says it; "open": what is done with the others.
    then: what is shown after it, "here": the same message, with other buttons; "next": the next
    quote; "": where all of it stands."""

    key: str
    question: str
    release: str
    then: str = ""


class LetAll(Action, frozen=True, tag="told:all"):
    """The same for each quote not decided yet, and it is sent; "nothing": for every quote. seen:
    which words were read back. then: "here": nothing is sent yet, and the buttons say so."""

    key: str
    release: str
    seen: str
    then: str = ""


class Reword(Action, frozen=True, tag="told:again"):
    """A question again, to say it otherwise."""

    key: str
    question: str


class Send(Action, frozen=True, tag="told:send"):
    """What they released may be read from now on."""

    key: str


class Unsay(Action, frozen=True, tag="told:unsay"):
    """All that they told one entrepreneur goes."""

    key: str


class Own(Action, frozen=True, tag="told:own"):
    """They have customers, too: their own interview."""
