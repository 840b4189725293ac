"""The list of those to call, as it is kept: found, added to, changed; and who is next to be asked
about."""

from msgspec.structs import replace

from flows.calling.questions import KIND, WHY
from flows.desk.dialogue import Dialogue
from flows.reading.folding import plain
from flows.record.contacts import Contact, to_call, with_contact
from flows.record.person import Interview

# Ours: « mardi » is the next one.
Asked = tuple[Contact, str]


def interview_of(d: Dialogue, ref: str) -> Interview | None:
    """One of their interviews, by its id."""
    return next((i for i in d.person.interviews if str(i.id) == ref), None)


def find(d: Dialogue, ref: str) -> tuple[Interview, Contact] | None:
    """Somebody of theirs, "<interview>.<id>"."""
    of, _, id = ref.partition(".")
    interview = interview_of(d, of)
    each = (c for c in (interview.contacts if interview else ()) if str(c.id) == id)
    contact = next(each, None)
    return (interview, contact) if interview and contact else None


def save(d: Dialogue, interview: Interview, contact: Contact) -> None:
    """Keeps one that is changed."""
    contacts = with_contact(interview.contacts, contact)
    d.person = d.person.changing(replace(interview, contacts=contacts))


def add(d: Dialogue, ref: str, told: tuple[Contact, ...]) -> None:
    """Keeps those that are told; who is on the list gets the new reason."""
    for one in told:
        interview = interview_of(d, ref)
        if interview is None:
            return
        same = next((c for c in to_call(interview.contacts) if alike(c, one)), None)
        if same is not None:
            save(d, interview, replace(one, id=same.id, tu=same.tu) if one.why else same)
            continue
        fresh = replace(one, id=interview.listed + 1)
        d.person = d.person.changing(replace(interview, listed=fresh.id))
        save(d, interview_of(d, ref) or interview, fresh)


def alike(one: Contact, other: Contact) -> bool:
    """Whether two are called the same."""
    return plain(one.name) == plain(other.name)


def following(interview: Interview) -> Asked | None:
    """The next one of whom something is to be asked, and what."""
    for contact in interview.contacts:
        if not contact.done and contact.kind is None:
            return contact, KIND if contact.why else WHY
    return None
