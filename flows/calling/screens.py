"""Those to call, on screen: the list, each with the words to say, and what came of it."""

from collections.abc import Iterator

from markupsafe import Markup

from flows.asking.prompt import rows
from flows.asking.proposing import parted, proposing
from flows.calling.actions import Address, Called, Drop, Suggested
from flows.calling.form import SCREEN, form
from flows.calling.kept import find, interview_of
from flows.calling.questions import KIND, SUM, WHY
from flows.calling.told import known
from flows.desk.buttons import BUTTON, button, copying, going_on, labelled, laid_out
from flows.desk.dialogue import Dialogue, Screen
from flows.desk.doors import Show, Turn
from flows.desk.shelf import about
from flows.desk.task import made
from flows.protocol.effects import Button, Rows
from flows.record.contacts import Because, Contact, to_call
from flows.sheet import people
from flows.words.texts import Fact, Words, cut

# Ours: as many as a phone shows at once.
MOST_KNOWN, MOST_SHOWN = 4, 8


def people_screen(d: Dialogue, ref: str) -> Screen:
    """Those to call of one interview, and how to tell of more."""
    of = about(d, ref) or d
    id = of.interview.id
    open_ones = to_call(of.interview.contacts)
    listed = Markup("\n\n").join(_listed(of))
    html = of.html("screen-people", told=len(open_ones), lines=listed, some=_yes(listed))
    week = (button(of, "my-week", Show("week", f"{id}"), "success"),) if open_ones else ()
    names = (_opening(of, contact) for contact in open_ones[:MOST_SHOWN])
    offers = (_offer(of, k.slot, k.at, k.contact.name) for k in known(of)[:MOST_KNOWN])
    return Screen(html, (*((week,) if week else ()), *laid_out((*names, *offers)), *going_on(d)))


def _listed(of: Dialogue) -> Iterator[Markup]:
    every = of.interview.contacts
    for n, contact in enumerate(to_call(every)[:MOST_SHOWN], 1):
        yield of.html("people-line", n=n, **facts(contact))
    for contact in [c for c in every if c.done][-MOST_SHOWN:]:
        yield of.html("people-done", **facts(contact))


def facts(contact: Contact) -> dict[str, Fact]:
    """What the words on somebody may speak of."""
    return {
        "name": contact.name,
        "because": Words(f"{KIND}.{contact.because}"),
        "why": contact.why or "",
        "why_known": _yes(contact.why),
        "sum": contact.sum or "",
        "sum_known": _yes(contact.sum),
        "came": contact.came or "",
        "came_known": _yes(contact.came),
    }


def _yes(known: object) -> str:
    return "yes" if known else "no"


def _opening(of: Dialogue, contact: Contact) -> Button:
    return labelled(cut(contact.name, BUTTON), Show("contact", f"{of.interview.id}.{contact.id}"))


def _offer(of: Dialogue, slot: str, at: int, name: str) -> Button:
    label = of.label("people-add", name=cut(name, BUTTON - 2))
    return labelled(label, Suggested(of.interview.id, slot, at))


def contact_screen(d: Dialogue, ref: str) -> Screen:
    """One of them: what is to be done, in what words."""
    found = find(d, ref)
    if found is None:
        return people_screen(d, ref.partition(".")[0])
    interview, contact = found
    of = about(d, str(interview.id)) or d
    e = made(of).evidence
    words, plan = people.words(e, contact), people.plan(e, contact)
    html = of.html("screen-contact", plan=plan, text=words, **facts(contact))
    copy = copying(of.label("draft-copy"), of.texts.text(words))
    ticked = (button(of, "task-done", Called(interview.id, contact.id), "success"),)
    back = (button(of, "people-back", Turn("people", f"{interview.id}")),)
    mends = laid_out(_mends(of, contact))
    top = (*((copy,) if copy else ()), *(() if contact.done else (ticked,)))
    return Screen(html, (*top, *mends, back, *going_on(d)))


def _mends(of: Dialogue, contact: Contact) -> Iterator[Button]:
    """What may be said otherwise of them."""
    id, ref = of.interview.id, f"{of.interview.id}.{contact.id}"
    spoken = of.content.variant(of.person).language
    if of.content.languages.all[spoken].tu:
        to = "vous" if contact.tu else "tu"
        yield button(of, f"draft-say-{to}", Address(id, contact.id, to))
    yield button(of, f"{KIND}.name", Turn(SCREEN, f"{ref}.{KIND}"))
    yield button(of, f"{WHY}.name", Turn(SCREEN, f"{ref}.{WHY}"))
    if contact.because in (Because.OWES, Because.WAITS):
        yield button(of, f"{SUM}.name", Turn(SCREEN, f"{ref}.{SUM}"))
    yield button(of, "people-drop", Drop(id, contact.id))


def form_screen(d: Dialogue, arg: str) -> Screen:
    """A question about one of them, "<interview>.<id>.<question>"."""
    bare, near = parted(arg)
    ref, _, asks = bare.rpartition(".")
    open_form = form(d, ref, asks, near)
    if open_form is None:
        return people_screen(d, ref.partition(".")[0])
    if near:
        return proposing(open_form.prompt)
    contact = open_form.contact
    html = d.html(asks, kind=str(contact.because), **facts(contact))
    return Screen(html, rows(open_form.prompt))


def came_screen(d: Dialogue, ref: str) -> Screen:
    """What came of it is kept; who is next."""
    found = find(d, ref)
    if found is None:
        return people_screen(d, ref.partition(".")[0])
    interview, contact = found
    of = about(d, str(interview.id)) or d
    after = next(iter(to_call(of.interview.contacts)), None)
    plan: Fact = people.plan(made(of).evidence, after) if after else ""
    html = of.html("screen-came", next=plan, next_known=_yes(after), **facts(contact))
    onward = ((_opening(of, after),),) if after else ()
    week: Rows = ((button(of, "my-week", Show("week", f"{interview.id}")),),)
    return Screen(html, (*onward, *week, *going_on(d)))


def shown_ref(d: Dialogue, ref: str) -> str:
    """The interview that a reference is of, where it is theirs; else the open one."""
    return ref if interview_of(d, ref) else f"{d.interview.id}"
