"""The list of those to call: shown, told of, added to with a tap, and taken off."""

from collections.abc import Iterator

from markupsafe import Markup

from flows.calling.actions import Suggested
from flows.calling.facts import facts
from flows.calling.kept import add, alike, change, go_on, known, on, opening
from flows.calling.questions import MOST_WHY
from flows.calling.suggesting import suggested
from flows.calling.told import contacts, named
from flows.desk.dialogue import BUTTON, Dialogue, Screen, Show, button, going_on, labelled, laid_out
from flows.protocol.exchange import Said
from flows.reading.calling import unread
from flows.reading.judging import forgotten, insult
from flows.reading.masking import masked
from flows.reading.phrases import plain
from flows.record.contacts import to_call
from flows.words.texts import cut

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
        if masked(text, d.content.lists).found:
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
