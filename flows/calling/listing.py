"""The list of those to call: shown, told of, added to with a tap, and taken off; and each of them:
what to do, in what words; ticked, addressed otherwise, dropped; and what came of it."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec.structs import replace

from flows.calling.actions import Address, Called, Drop, OfContact, Suggested
from flows.calling.kept import (
    SCREEN,
    Held,
    add,
    alike,
    change,
    facts,
    find,
    go_on,
    known,
    on,
    open_ones,
    opening,
    save,
)
from flows.calling.questions import CAME, KIND, MOST_WHY, OWN, SUM, SUMMED, WHY
from flows.calling.suggesting import suggested
from flows.calling.told import contacts, named
from flows.desk.dialogue import (
    BUTTON,
    Dialogue,
    Screen,
    Show,
    Turn,
    button,
    copying,
    going_on,
    labelled,
    laid_out,
)
from flows.desk.telling import made
from flows.protocol.exchange import Button, Said
from flows.reading.calling import unread
from flows.reading.judging import forgotten, insult
from flows.reading.phrases import plain
from flows.record.contacts import Because, to_call
from flows.sheet.people import plan, words
from flows.words.texts import Fact, cut

# Ours: as many as a phone shows at once.
MOST_SUGGESTED, MOST_SHOWN = 4, 8


def people_screen(d: Dialogue, ref: str) -> Screen:
    """Those to call of one interview, and how to tell of more."""
    of = known(d, ref)
    calls = to_call(of.interview.contacts)
    listed = Markup("\n\n").join(_listed(of))
    html = of.html("screen-people", lines=listed, some="yes" if listed else "no")
    week = ((button(of, "my-week", Show("week", f"{of.interview.id}"), "success"),),)
    offers = (
        labelled(
            of.label("people-add", name=cut(one.contact.name, BUTTON - 2)),
            Suggested(of.interview.id, one.slot, one.at),
        )
        for one in suggested(of)[:MOST_SUGGESTED]
    )
    names = (opening(of, contact) for contact in calls[:MOST_SHOWN])
    return Screen(html, (*(week if calls else ()), *laid_out((*names, *offers)), *going_on(d)))


def _listed(of: Dialogue) -> Iterator[Markup]:
    every = of.interview.contacts
    for n, contact in enumerate(to_call(every)[:MOST_SHOWN], 1):
        yield of.html("people-line", n=n, **facts(contact))
    for contact in [c for c in every if c.done][-MOST_SHOWN:]:
        yield of.html("people-done", **facts(contact))


def tell(d: Dialogue, arg: str, said: Said) -> None:
    """Those they name, with why; or one who is to be taken off."""
    of, text = known(d, arg), said.text
    ref = f"{of.interview.id}"
    if _drops(d, of, text):
        d.react(said.message)
        return d.show("people", ref)
    if _ends(d, text):
        return d.show("week", ref)
    told = contacts(of, text)
    if any(insult(one.name, d.content.lists) for one in told):
        d.say("prospect-kinder")
    elif not told:
        d.say("people-misread")
    else:
        d.react(said.message)
        if d.content.masked(text).found:
            d.say("masked")
        if left := unread(text, d.content.lists):
            d.say("people-unread", said=cut(left, MOST_WHY))
        add(d, of, told)
        return go_on(d, ref)
    d.show("people", ref)


def _drops(d: Dialogue, of: Dialogue, text: str) -> bool:
    """« enlève Karim »."""
    off, put = d.content.lists.tongue.taken_off(plain(text))
    if not off or put:
        return False
    every, who = of.interview.contacts, named(of, off)
    gone = [c for c in to_call(every) if alike(c, who) or plain(c.first) in off.split()]
    change(d, of.interview.id, contacts=tuple(c for c in every if c not in gone))
    return True


def _ends(d: Dialogue, text: str) -> bool:
    """Whether there is nobody, or nobody else."""
    tongue = d.content.lists.tongue
    said = plain(tongue.spoken(text))
    mere = tongue.leaning(said) is not None or tongue.agrees(said)
    return mere or forgotten(text, d.content.lists) or said in tongue.words.unnamed


def goes_on(d: Dialogue, text: str) -> bool:
    """Whether it goes on with the list, or takes somebody off it."""
    off, _ = d.content.lists.tongue.taken_off(plain(text))
    return bool(off) or len(contacts(d, text)) > 1


def suggest(d: Dialogue, action: Suggested, message: int | None) -> None:
    """Somebody whom the answers name; why is asked, where it is not known."""
    ref = str(action.interview)
    of = on(d, ref)
    each = suggested(of) if of else ()
    found = next((one for one in each if (one.slot, one.at) == (action.slot, action.at)), None)
    if of is None or found is None:
        return d.forged()
    add(d, of, (found.contact,))
    go_on(d, ref, message)


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
