"""One of those to call: what to do, in what words; ticked, addressed otherwise, dropped; and what
came of it."""

from collections.abc import Iterator

from msgspec.structs import replace

from flows.calling.actions import Address, Called, Drop, OfContact
from flows.calling.facts import facts
from flows.calling.kept import SCREEN, Held, change, find, open_ones, opening, save
from flows.calling.listing import people_screen
from flows.calling.questions import CAME, KIND, OWN, SUM, SUMMED, WHY
from flows.desk.dialogue import Dialogue, Screen, Show, Turn, button, copying, going_on, laid_out
from flows.desk.telling import made
from flows.protocol.exchange import Button
from flows.record.contacts import Because
from flows.sheet.people import plan, words
from flows.words.texts import Fact


def contact_screen(d: Dialogue, ref: str) -> Screen:
    """One of them, "<interview>.<id>"."""
    held = find(d, ref)
    if held is None:
        return people_screen(d, ref.partition(".")[0])
    of, contact, e = held.of, held.contact, made(held.of).evidence
    said = words(e, contact)
    lacks = "thing" if contact.thing else "no"
    told: dict[str, Fact] = {"text": said or "", "text_known": "yes" if said else lacks}
    html = of.html("screen-contact", plan=plan(e, contact), **told, **facts(contact))
    copy = copying(of.label("draft-copy"), of.texts.text(said)) if said else ()
    tick = (button(of, "task-done", Called(held.interview, contact.id), "success"),)
    back = (button(of, "people-back", Turn("people", f"{held.interview}")),)
    top = tuple(row for row in (copy, () if contact.done else tick) if row)
    return Screen(html, (*top, *laid_out(_mends(held)), back, *going_on(d)))


def _mends(held: Held) -> Iterator[Button]:
    """What may be said otherwise of them."""
    of, id, contact = held.of, held.interview, held.contact
    if contact.thing:
        yield button(of, f"{WHY}.name", Turn(SCREEN, f"{held.ref}.{WHY}"))
        return (yield button(of, "people-drop", Drop(id, contact.id)))
    spoken = of.content.variant(of.person).language
    yield button(of, f"{OWN}.name", Turn(SCREEN, f"{held.ref}.{OWN}"))
    if of.content.languages.all[spoken].tu and contact.own is None:
        to = "vous" if contact.tu else "tu"
        yield button(of, f"draft-say-{to}", Address(id, contact.id, to))
    sold = contact.because in SUMMED and (contact.because is Because.OWES or contact.priced)
    summed = (SUM,) if sold else ()
    for asks in (KIND, WHY, *summed):
        yield button(of, f"{asks}.name", Turn(SCREEN, f"{held.ref}.{asks}"))
    yield button(of, "people-drop", Drop(id, contact.id))


def came_screen(d: Dialogue, ref: str) -> Screen:
    """What came of it is kept; who is next."""
    held = find(d, ref)
    if held is None:
        return people_screen(d, ref.partition(".")[0])
    of = held.of
    after = next(iter(open_ones(of)), None)
    html = of.html(
        "screen-came",
        next=plan(made(of).evidence, after) if after else "",
        next_known="yes" if after else "no",
        **facts(held.contact),
    )
    onward = ((opening(of, after),),) if after else ()
    week = (button(of, "my-week", Show("week", f"{held.interview}")),)
    return Screen(html, (*onward, week, *going_on(d)))


def _of(d: Dialogue, action: OfContact) -> Held | None:
    return find(d, f"{action.interview}.{action.contact}")


def call(d: Dialogue, action: Called, message: int | None) -> None:
    """It is done: what came of it is asked."""
    held = _of(d, action)
    if held is None or held.contact.done:
        return d.forged()
    save(d, held, replace(held.contact, done=d.now))
    d.show(SCREEN, f"{held.ref}.{CAME}", message)


def drop(d: Dialogue, action: Drop, message: int | None) -> None:
    """They are no longer on the list."""
    held = _of(d, action)
    if held is None:
        return d.forged()
    left = tuple(c for c in held.of.interview.contacts if c.id != action.contact)
    change(d, held.interview, contacts=left)
    d.show("people", f"{held.interview}", message)


def address(d: Dialogue, action: Address, message: int | None) -> None:
    """« tu » or « vous », from now on."""
    held = _of(d, action)
    if held is None or action.tu not in ("tu", "vous"):
        return d.forged()
    save(d, held, replace(held.contact, tu=action.tu == "tu"))
    d.show("contact", held.ref, message)
