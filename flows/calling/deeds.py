"""What is done with those to call: told, added with a tap, ticked, dropped."""

from msgspec.structs import replace

from flows.asking.form import outdated
from flows.asking.hearing import hear
from flows.asking.proposing import parted
from flows.calling.actions import Address, Called, Drop, OfContact, Suggested
from flows.calling.form import SCREEN, form, go_on
from flows.calling.kept import add, alike, find, interview_of, save
from flows.calling.questions import CAME, KIND, WHY
from flows.calling.screens import shown_ref
from flows.calling.told import contacts, known, named
from flows.desk.dialogue import Dialogue
from flows.desk.shelf import about
from flows.protocol.effects import React
from flows.protocol.events import Said
from flows.reading.folding import plain
from flows.reading.judging import forgotten, insult
from flows.reading.masking import masked
from flows.record.contacts import Contact, to_call
from flows.record.person import Interview


def tell(d: Dialogue, arg: str, said: Said) -> None:
    """Those they name, with why; or one who is to be taken off."""
    ref, text = shown_ref(d, arg), said.text
    if _drops(d, ref, text):
        d.do(React(said.message))
        return d.show("people", ref)
    if _ends(d, text):
        return d.show("week", ref)
    told = contacts(d, text)
    if any(insult(one.name, d.content.lists) for one in told):
        d.say("prospect-kinder")
    elif not told:
        d.say("people-misread")
    else:
        d.do(React(said.message))
        if masked(text, d.content.lists).found:
            d.say("masked")
        add(d, ref, told)
        return go_on(d, ref)
    d.show("people", ref)


def _drops(d: Dialogue, ref: str, text: str) -> bool:
    """« enlève Karim »."""
    off, put = d.content.lists.tongue.taken_off(plain(text))
    interview = interview_of(d, ref)
    if not off or put or interview is None:
        return False
    gone = [c for c in to_call(interview.contacts) if alike(c, named(d, off)) or _within(c, off)]
    left = tuple(c for c in interview.contacts if c not in gone)
    d.person = d.person.changing(replace(interview, contacts=left))
    return True


def _within(contact: Contact, off: str) -> bool:
    """Whether the words name them: by the first, where it is a name."""
    return bool(contact.first) and plain(contact.first) in off.split()


def _ends(d: Dialogue, text: str) -> bool:
    """Whether there is nobody, or nobody else."""
    tongue, said = d.content.lists.tongue, plain(d.content.lists.tongue.spoken(text))
    mere = tongue.leaning(said) is not None or tongue.agrees(said)
    return mere or forgotten(text, d.content.lists) or said in tongue.words.unnamed


def suggest(d: Dialogue, action: Suggested, message: int | None) -> None:
    """Somebody whom the answers name; why is asked, where it is not known."""
    ref = str(action.interview)
    of = about(d, ref) if interview_of(d, ref) else None
    each = known(of) if of else ()
    found = next((k for k in each if (k.slot, k.at) == (action.slot, action.at)), None)
    if found is None:
        return outdated(d)
    add(d, ref, (found.contact,))
    go_on(d, ref, message)


def _of(d: Dialogue, action: OfContact) -> tuple[Interview, Contact] | None:
    return find(d, f"{action.interview}.{action.contact}")


def call(d: Dialogue, action: Called, message: int | None) -> None:
    """It is done: what came of it is asked."""
    found = _of(d, action)
    if found is None or found[1].done:
        return outdated(d)
    save(d, found[0], replace(found[1], done=d.now))
    d.show(SCREEN, f"{action.interview}.{action.contact}.{CAME}", message)


def drop(d: Dialogue, action: Drop, message: int | None) -> None:
    found = _of(d, action)
    if found is None:
        return outdated(d)
    left = tuple(c for c in found[0].contacts if c.id != action.contact)
    d.person = d.person.changing(replace(found[0], contacts=left))
    d.show("people", str(action.interview), message)


def address(d: Dialogue, action: Address, message: int | None) -> None:
    """« tu » or « vous », from now on."""
    found = _of(d, action)
    if found is None or action.tu not in ("tu", "vous"):
        return outdated(d)
    save(d, found[0], replace(found[1], tu=action.tu == "tu"))
    d.show("contact", f"{action.interview}.{action.contact}", message)


def hear_answer(d: Dialogue, arg: str, said: Said) -> None:
    """What is typed under a question about one of them."""
    bare, near = parted(arg)
    ref, _, asks = bare.rpartition(".")
    open_form = form(d, ref, asks, near)
    if open_form is None or (asks in (WHY, KIND) and _of_others(d, said.text)):
        return tell(d, ref.partition(".")[0], said)
    hear(open_form, said.text, said.message)


def _of_others(d: Dialogue, text: str) -> bool:
    """Whether it goes on with the list, or takes somebody off it."""
    off, _ = d.content.lists.tongue.taken_off(plain(text))
    return bool(off) or len(contacts(d, text)) > 1
