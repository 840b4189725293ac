"""What the pen is given: what a text may speak of, and nothing of anybody's identity.

A text for others is given no share of money, nothing that nearly stopped a customer, nothing kept
beside an option; what is not given is hidden, and is not to come back either.
"""

from collections.abc import Container, Iterable, Iterator

from flows.asking.question import name, shown
from flows.desk.dialogue import Dialogue
from flows.interview.answers import MomentKind, Slot
from flows.pen.tasks import Fact, Origin
from flows.reading.masking import masked
from flows.record.contacts import Because, Contact
from flows.words.texts import cut, signed
from flows.writing.veil import veil

# What a text for somebody else may rest on.
SHAREABLE = ("offer", "families", "moment_kind", "double_terms", "usual_price", "publishes")
_BY_REASON = {
    Because.WAITS: ("usual_price", "double_terms"),
    Because.OWES: ("double_terms",),
    Because.REFUSE: ("double_terms",),
    Because.INTRODUCES: ("families", "moment_kind"),
    Because.THANKS: ("moment_kind",),
}
# What not even a text for the person is given.
NEVER = ("share", "can", "want", "spend")
# Ours: what is given of an answer, in characters.
GIVEN = 300


def by_rules(of: Dialogue, text: str, id: str = "rules") -> Fact:
    """The text that there is without a pen."""
    return Fact(id, of.label("pen-about.rules"), text, Origin.RULES)


def answers(
    of: Dialogue, slots: Iterable[str], most: int = GIVEN, never: Container[str] = NEVER
) -> Iterator[Fact]:
    """What was answered in these slots, masked; a loss is told to no machine. most: characters of
    each; never: questions of which nothing leaves."""
    for slot in (s for s in dict.fromkeys(slots) if s.partition(".")[0] not in never):
        given = of.interview.given.get(slot)
        at = Slot.parse(slot)
        empty = given is None or given.value in (None, "", [], MomentKind.LOSS)
        if given is None or empty or at not in of.path.slots:
            continue
        said = shown(of, at, given.value, most)
        yield Fact(slot, kept(of, of.texts.text(name(of, at))), kept(of, str(said), most))


def beside(of: Dialogue, slot: str, most: int = GIVEN) -> Iterator[Fact]:
    """The words that they told beside an option or an amount."""
    given = of.interview.given.get(slot)
    if given is not None and given.more:
        about = kept(of, of.texts.text(name(of, Slot.parse(slot))))
        yield Fact(f"{slot}+", about, kept(of, given.more, most))


def of_contact(of: Dialogue, contact: Contact) -> Iterator[Fact]:
    """Whom a text is for, and why."""
    yield Fact("who", of.label("pen-about.who"), kept(of, contact.name), Origin.READER)
    yield from why(of, contact, "why")
    if contact.sum:
        yield Fact("sum", of.label("pen-about.sum"), of.texts.text(signed(contact.sum)))
    yield Fact("when", of.label("pen-about.when"), of.label("pen-this-week"))


def why(of: Dialogue, contact: Contact, id: str) -> tuple[Fact, ...]:
    """Why somebody is called, where it is told."""
    said = contact.why
    return (Fact(id, of.label("pen-about.why"), kept(of, said)),) if said else ()


def spoken_of(contact: Contact) -> tuple[str, ...]:
    """The slots that a message to somebody may speak of, by why they are written to."""
    return ("offer", *_BY_REASON.get(contact.because, ()))


def hidden(of: Dialogue, given: Iterable[Fact]) -> tuple[str, ...]:
    """Every word of theirs that was not given."""
    known = {fact.id for fact in given}
    every = of.interview.given.items()
    values = (str(g.value) for slot, g in every if slot not in known and _words(g.value))
    return (*values, *(g.more for _, g in every if g.more))


def _words(value: object) -> bool:
    return isinstance(value, str) and " " in value.strip()


def kept(of: Dialogue, text: str, most: int = GIVEN) -> str:
    """A text of theirs as it may leave: masked, and no longer than it needs to be."""
    return masked(veil(of).over(cut(text, most)), of.content.lists).text
