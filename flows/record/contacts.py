"""Those whom a person means to call or write to this week: names, reasons, and what came of it."""

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from flows.words.texts import Money

# Ours: five a week for a year. The oldest that are done go first.
MOST_CONTACTS = 250


class Because(StrEnum):
    """Why somebody is called, those who are waited for by money first (ours)."""

    WAITS = "waits"
    HESITATES = "hesitates"
    ENDS = "ends"
    LEAVES = "leaves"
    QUIET = "quiet"
    OWES = "owes"
    FETCH = "fetch"
    RETURNS = "returns"
    INTRODUCES = "introduces"
    THANKS = "thanks"
    REFUSED = "refused"
    REFUSE = "refuse"
    OTHER = "other"


class Greeted(StrEnum):
    """How a message to them begins: by their first name, or office, by a title, or by neither."""

    NAME = "name"
    LADY = "lady"
    GENTLEMAN = "gentleman"
    DOCTOR = "doctor"
    DOCTOR_F = "doctor_f"
    PROFESSOR = "professor"
    PROFESSOR_F = "professor_f"
    MASTER = "master"
    PLAIN = "plain"


class Details(Struct, frozen=True, omit_defaults=True):
    """paper: what of ours is waited for. count: for how many of their `unit`; units: both, as
    written. asked: a question of theirs, as a clause. wrote: they left a message; ago: how long
    since, as it is written. door: by what they can introduce: they preside over it, would present
    us, or asked whom to tell; to: what or whom. about: what ends or is signed, and its stage. when:
    a time of the year, with the word that leads to it; season: the same, as a thing. holds: what
    holds who hesitates. sent: they send customers; spoke: they speak of us. limit: the day by
    which it is to be done, as it is written, and until: which that is. by: the day to come that is
    told, whatever leads to it. kinds: which of an end, a leaving and a debt of theirs are told;
    None in older records. ours: they work with us. merely: a price is waited for, and nothing but
    its day is told of it."""

    paper: str = ""
    count: int = 0
    unit: str = ""
    units: str = ""
    asked: str = ""
    wrote: bool = False
    ago: str = ""
    door: str = ""
    to: str = ""
    about: str = ""
    stage: str = ""
    when: str = ""
    season: str = ""
    holds: str = ""
    sent: bool = False
    spoke: bool = False
    limit: str = ""
    until: date | None = None
    by: date | None = None
    kinds: tuple[str, ...] | None = None
    ours: bool = False
    merely: bool = False


class Contact(Struct, frozen=True, omit_defaults=True):
    """Somebody to call or write to. `id` counts from 1 in its interview and is never used twice.

    greeted: by what; first: the first name, where it is by that. why: the reason in their words.
    kind: what the reason is; None: not known yet, `near` being the kinds that it may be. sure: they
    chose the kind. on: a day of the week that they told, 0 to 6. sum: owed, or the price that is
    waited for. since: a month, as they wrote it. of: whom or what the reason is about: whom they
    sent ("": somebody), whom they know, what was asked for. sorry: something was late, by our own
    doing. day: what is to be met or spoken of, as they wrote it, « avant le 12 décembre »; due: by
    when it is to be met; "": some day is told, and no text can say it. priced: a price of ours is
    waited for. told: what else the reason tells. own: what to say to them, in words of ours. tu:
    they are familiar. done: when it was ticked; came: what came of it; "" when they would not say.
    thing: nobody, but what is to be done by a day: « le dossier de la mairie ». over: that day is
    past, as it is looked at; never kept.
    """

    id: int
    name: str
    greeted: Greeted = Greeted.PLAIN
    first: str = ""
    why: str | None = None
    kind: Because | None = None
    near: tuple[Because, ...] = ()
    sure: bool = False
    on: int | None = None
    sum: Money | None = None
    since: str | None = None
    of: str | None = None
    sorry: bool = False
    day: str | None = None
    due: bool = False
    priced: bool = False
    told: Details = Details()
    own: str | None = None
    tu: bool = False
    done: datetime | None = None
    came: str | None = None
    thing: bool = False
    over: bool = False

    @property
    def because(self) -> Because:
        """The kind, where it is not known: any."""
        return self.kind or Because.OTHER


def with_contact(contacts: tuple[Contact, ...], changed: Contact) -> tuple[Contact, ...]:
    """The same with one more or one changed, oldest first; at most MOST_CONTACTS."""
    others = tuple(changed if c.id == changed.id else c for c in contacts)
    known = any(c.id == changed.id for c in contacts)
    return others if known else (*others, changed)[-MOST_CONTACTS:]


def as_of(contacts: tuple[Contact, ...], today: date) -> tuple[Contact, ...]:
    """The same where a day by which something was to be done is over, or ends tonight: no text
    promises anything by it; what was to be done by it, and is nobody, is no more."""
    each = (c for c in contacts if not (c.thing and _was(c, today)))
    return tuple(_over(c) if _is_past(c, today) else c for c in each)


def _was(contact: Contact, today: date) -> bool:
    """Whether its day is behind."""
    on = contact.told.until or contact.told.by
    return on is not None and on < today


def _is_past(contact: Contact, today: date) -> bool:
    until = contact.told.until
    return until is not None and until <= today and not contact.done


def _over(contact: Contact) -> Contact:
    told = replace(contact.told, limit="", until=None)
    return replace(contact, day=None, due=False, told=told, over=True)


def to_call(contacts: tuple[Contact, ...]) -> tuple[Contact, ...]:
    """Those who are still to be called: first by the day that was told, then in the order of their
    reasons, then as they were told; one who works with us after whoever waits for something."""
    order, waits = [*Because], any(c.because is Because.WAITS and not c.done for c in contacts)
    return tuple(
        sorted(
            (c for c in contacts if not c.done),
            key=lambda c: (
                waits and c.told.ours,
                c.told.by or c.told.until or date.max,
                order.index(c.because),
            ),
        )
    )
