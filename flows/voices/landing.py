"""Somebody has told an entrepreneur something: they hear of it once, with what their sheet did not
have, and are asked whether it changes a decision."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.question import name
from flows.desk.dialogue import Dialogue, Reopen, Show, button, labelled, laid_out
from flows.interview.answers import Slot
from flows.protocol.consult import Consult, Then, Told
from flows.protocol.exchange import Button, Found, Notified
from flows.voices.actions import SeeWords
from flows.voices.beside import BESIDE, fresh, titled
from flows.voices.differing import Said


class HearOf(Then, frozen=True):
    """A customer has told them something."""


def notified(d: Dialogue, event: Notified) -> None:
    """Somebody has told them something."""
    if d.person.asker is not None and not d.person.blocked:
        d.do(Consult(Told(event.by), HearOf()))


def told(d: Dialogue, then: HearOf, event: Found) -> None:
    """Once for each customer, if there is still something to read; who it is, is not said."""
    asker, counts = d.person.asker, event.customers
    if asker is None or counts is None:
        return
    known = {*counts.ids} & {*asker.heard}
    new = {one.id for one in event.said.heard} - known
    heard = tuple(sorted(known | new))
    d.person = replace(d.person, asker=replace(asker, heard=heard))
    if new and asker.told:
        d.heard = event.said
        _tell(d, frozenset(new))


def _tell(d: Dialogue, ids: frozenset[int]) -> None:
    """That somebody answered; what is new in it is said now or never: it may be taken back."""
    new = fresh(d, ids) if d.person.interview else ()
    see = (button(d, "voice-words", SeeWords()),)
    if not new:
        return d.say("voice-told-you", (see,))
    said = (d.html("voice-told-new"), *(titled(d, told) for told in new), d.html("beside-decides"))
    d.glance(Markup("\n\n").join(said), (see, *laid_out(_corrections(d, new))))


def _corrections(d: Dialogue, new: tuple[Said, ...]) -> Iterator[Button]:
    """The answers that it may change, each to be opened; else the way to all of them."""
    slots = (Slot(BESIDE[quote.theme]) for _, quote in new if quote.theme in BESIDE)
    opened = [slot for slot in dict.fromkeys(slots) if slot in d.path.slots]
    yield from (labelled(d.texts.text(name(d, slot)), Reopen(str(slot))) for slot in opened)
    if not opened:
        yield button(d, "edit-answers", Show("answers"))
