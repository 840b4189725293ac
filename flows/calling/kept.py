"""The list of those to call, as it is kept: found, added to, changed; who is next to be asked
about; and what its screens say of somebody."""

from msgspec import Struct
from msgspec.structs import replace

from flows.calling.questions import KIND, MOST_CAME, WHY
from flows.calling.told import older, read_again, reasoned, things, with_day
from flows.desk.dialogue import BUTTON, Dialogue, Show, labelled
from flows.desk.shelf import about
from flows.protocol.exchange import Button
from flows.reading.leads import named, sends
from flows.reading.phrases import fold, plain
from flows.record.contacts import Because, Contact, to_call, with_contact
from flows.words.texts import Fact, Words, cut

SCREEN = "contact-form"
FILL = "fill"


class Held(Struct, frozen=True):
    """One of those to call, of the interview that `of` is on."""

    of: Dialogue
    contact: Contact

    @property
    def interview(self) -> int:
        return self.of.interview.id

    @property
    def ref(self) -> str:
        """As screens and forms name them."""
        return f"{self.interview}.{self.contact.id}"


def on(d: Dialogue, ref: str) -> Dialogue | None:
    """A dialogue on one of their interviews, by its id."""
    return about(d, ref) if ref.isdecimal() else None


def known(d: Dialogue, ref: str) -> Dialogue:
    """The same; on the open interview, where they have no such one."""
    return on(d, ref) or d


def find(d: Dialogue, ref: str) -> Held | None:
    """Somebody of theirs, "<interview>.<id>"."""
    interview, _, id = ref.partition(".")
    of = on(d, interview)
    each = (c for c in (of.interview.contacts if of else ()) if str(c.id) == id)
    contact = next(each, None)
    return Held(of, contact) if of and contact else None


def change(d: Dialogue, id: int, **changes: object) -> None:
    """Replaces fields of one of their interviews: all of it, whereas `on` shows what is read."""
    interview = next(i for i in d.person.interviews if i.id == id)
    d.person = d.person.changing(replace(interview, **changes))


def save(d: Dialogue, held: Held, contact: Contact) -> None:
    """Keeps one that is changed."""
    change(d, held.interview, contacts=with_contact(held.of.interview.contacts, contact))


def add(d: Dialogue, of: Dialogue, told: tuple[Contact, ...]) -> None:
    """Keeps those that are told; who is on the list gets the new reason."""
    contacts, listed = of.interview.contacts, of.interview.listed
    for one in (*told, *(() if listed else things(of))):
        same = next((c for c in to_call(contacts) if alike(c, one)), None)
        if same is None:
            listed += 1
            contacts = with_contact(contacts, replace(one, id=listed))
        elif one.why:
            again = reasoned(of, one, with_day(of, same.why or "", one.why))
            contacts = with_contact(contacts, replace(again, id=same.id, tu=same.tu, own=same.own))
    change(d, of.interview.id, contacts=contacts, listed=listed)


def read_anew(d: Dialogue) -> None:
    """Whom an earlier reading kept is read as it is today, with what presses beside them."""
    interview = d.person.interview
    if interview is None or not older(interview.contacts):
        return
    then = about(d, f"{interview.id}") or d
    then.now = interview.finished or interview.begun  # a day that they told is of that time
    pressing = things(then)
    told = [plain(f"{one.name} {one.why}") for one in pressing]
    kept = [
        one
        for one in read_again(then, interview.contacts)
        if not (one.thing and any(plain(one.name) in text for text in told))
    ]
    first = interview.listed + 1
    new = tuple(replace(one, id=id) for id, one in enumerate(pressing, first))
    listed = interview.listed + len(new)
    change(d, interview.id, contacts=(*kept, *new), listed=listed)


def open_ones(of: Dialogue) -> tuple[Contact, ...]:
    """Those who are still to be called, first the one that the week begins with."""
    return to_call(of.interview.contacts)


def answered(
    d: Dialogue,
    of: Dialogue,
    text: str,
    came: str | None = None,
    reasons: frozenset[Because] = frozenset({Because.WAITS}),
) -> Contact | None:
    """Ticks the one on the list for one of these reasons whom a text names first; with what came of
    it, where it is told, also of one who is ticked."""
    waits = [c for c in of.interview.contacts if c.because in reasons]
    told = {c.first or c.name: c for c in waits if came is not None or not c.done}
    at = {c.id: plain(text).find(plain(name)) for name, c in told.items() if _stands(name, text)}
    one = next(
        (c for c in told.values() if c.id == min(at, key=lambda id: at[id], default=0)), None
    )
    if one is None:
        return None
    done = replace(one, done=one.done or d.now, came=one.came if came is None else came)
    change(d, of.interview.id, contacts=with_contact(of.interview.contacts, done))
    return done


# Whom an action that is done was about: why they are on the list, and the answer that names them.
_OF_ACTION = {
    "pressing": (Because.WAITS, "pressing"),
    "ask_introducer": (Because.THANKS, "met_through"),
}


def answered_by(d: Dialogue, of: Dialogue, action: str, came: str | None = None) -> str:
    """Ticks the one whom an action that is done was about: the week and the action are one. came:
    what came of it, which may name them, and others with whom it is settled. Their name; "" for
    nobody."""
    if action not in _OF_ACTION:
        return ""
    reason, slot = _OF_ACTION[action]
    text = (getattr(of.path.answers, slot) or "") if came is None else came
    ticked = answered(d, of, text, came, frozenset({reason}))
    settle(d, of, text, came or "")
    return ticked.name if ticked is not None else ""


def dealt_with(d: Dialogue, text: str, kept: str) -> tuple[str, ...]:
    """Ticks those on the list of whom a text says that they were answered, rung or thanked, or that
    it is settled with them; their names. kept: the text as it may be kept, which is what came of
    it."""
    if text.rstrip().endswith("?"):
        return ()
    came = cut(kept, MOST_CAME)
    done = {contact.id for contact in d.interview.contacts if contact.done}
    dealt = d.content.lists.leads.dealt.within(fold(text))
    one = answered(d, d, f"{came}. {text}", came, frozenset(Because)) if dealt else None
    first = (one.name,) if one is not None and one.id not in done else ()
    return (*first, *settle(d, d, text, came))


def settle(d: Dialogue, of: Dialogue, text: str, came: str) -> tuple[str, ...]:
    """Ticks those who wait, or owe, and of whom it is told to be settled: « Sylvie est bookée »,
    « la mairie a payé ». Their names."""
    leads = d.content.lists.leads
    ends = {Because.WAITS: leads.settled, Because.OWES: leads.paid}
    now = on_now(d, of.interview.id)
    open_ones = [c for c in now if not c.done and c.because in ends]
    over = [c for c in open_ones if sends(text, (c.first or c.name,), ends[c.because])]
    for contact in over:
        told = replace(contact, done=d.now, came=cut(came, MOST_CAME) or contact.came)
        now = with_contact(now, told)
    change(d, of.interview.id, contacts=now)
    return tuple(contact.name for contact in over)


def on_now(d: Dialogue, id: int) -> tuple[Contact, ...]:
    """Those on the list of one of their interviews, as it was last kept."""
    return next(i.contacts for i in d.person.interviews if i.id == id)


def _stands(name: str, text: str) -> bool:
    return next(named(text, (name,)), None) is not None


def alike(one: Contact, other: Contact) -> bool:
    """Whether two are called the same."""
    return plain(one.name) == plain(other.name)


def following(of: Dialogue) -> tuple[Contact, str] | None:
    """The next one of whom something is to be asked, and what."""
    for contact in of.interview.contacts:
        if not contact.done and contact.kind is None:
            return contact, KIND if contact.why else WHY
    return None


def go_on(d: Dialogue, ref: str, under: int | None = None) -> None:
    """What is still to be asked of one of them; else the list."""
    after = following(known(d, ref))
    if after is None:
        return d.show("people", ref, under)
    contact, question = after
    d.show(SCREEN, f"{ref}.{contact.id}.{question}", under)


def opening(of: Dialogue, contact: Contact) -> Button:
    """The way to one of them."""
    return labelled(cut(contact.name, BUTTON), Show("contact", f"{of.interview.id}.{contact.id}"))


def facts(contact: Contact) -> dict[str, Fact]:
    """Their name, why they are called, and what came of it."""
    told: dict[str, Fact | None] = {
        "why": contact.why,
        "sum": contact.sum,
        "came": contact.came,
    }
    known = {f"{name}_known": "yes" if fact else "no" for name, fact in told.items()}
    said = {name: fact or "" for name, fact in told.items()}
    return {
        "name": contact.name,
        "because": Words("contact_thing" if contact.thing else f"{KIND}.{contact.because}"),
        **said,
        **known,
    }
