"""Somebody has told an entrepreneur something: they hear of it once, by which link, how many
answers there are to read, what their sheet did not have, and which answers it may change."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.question import name
from flows.desk.buttons import Button, Reopen, button, labelled, laid_out
from flows.desk.dialogue import Dialogue
from flows.interview.slots import Slot
from flows.protocol.consult import Consult, Then, Told
from flows.protocol.events import Found, Notified
from flows.record.released import Heard
from flows.record.voices import Asker
from flows.voices.actions import SeeWords
from flows.voices.beside import BESIDE, fresh, most_telling, titled
from flows.voices.desk import link_name
from flows.voices.differing import Said

# Ours: so many are read at once, under what is new.
MOST = 3


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
    new = tuple(one for one in event.said.heard if one.id not in known)
    heard = tuple(sorted(known | {one.id for one in new}))
    d.person = replace(d.person, asker=replace(_answered(asker, new), heard=heard))
    if new and asker.told:
        d.heard = event.said
        _tell(d, new)


def _answered(asker: Asker, new: tuple[Heard, ...]) -> Asker:
    """Their links, with those by which these came."""
    by = {one.link for one in new}
    links = (replace(ln, answered=True) if ln.id in by else ln for ln in asker.links)
    return replace(asker, links=tuple(links))


def _tell(d: Dialogue, new: tuple[Heard, ...]) -> None:
    """That somebody answered; what they say is said now or never: it may be taken back."""
    ids = frozenset(one.id for one in new)
    every, known = most_telling(d, ids), fresh(d, ids) if d.person.interview else ()
    link = _by_link(d, new)
    named = "yes" if link else "no"
    head = d.html("voice-told-you", link=link, named=named, count=len(every))
    see = (button(d, "voice-words", SeeWords()),)
    others = [said for said in every if said not in known][: MOST - len(known)]
    fresher = _listed(d, "voice-told-new", known)
    rest = _listed(d, "voice-told-rest", tuple(others), known=bool(known))
    changes = laid_out(_corrections(d, known))
    asks = (d.html("beside-decides"),) if changes else ()
    d.glance(Markup("\n\n").join((head, *fresher, *rest, *asks)), (see, *changes))


def _listed(d: Dialogue, head: str, said: tuple[Said, ...], known: bool = True) -> Iterator[Markup]:
    """The quotes under what they are; nothing stands above what stands alone."""
    if said and known:
        yield d.html(head)
    yield from (titled(d, each) for each in said)


def _by_link(d: Dialogue, new: tuple[Heard, ...]) -> str:
    """What the link is called by which one came, if it was for one."""
    links, by = d.person.asker.links if d.person.asker else (), {one.link for one in new}
    return next((link_name(d, ln) for ln in links if by == {ln.id} and ln.done), "")


def _corrections(d: Dialogue, known: tuple[Said, ...]) -> Iterator[Button]:
    """The answers that what is new may change, each to be opened."""
    slots = (Slot(BESIDE[quote.theme]) for _, quote in known if quote.theme in BESIDE)
    opened = [slot for slot in dict.fromkeys(slots) if slot in d.path.slots]
    return (labelled(d.texts.text(name(d, slot)), Reopen(str(slot))) for slot in opened)
