"""Those whom they mean to call, out of what they type; and what is told of each."""

from msgspec.structs import replace

from flows.asking.answering import cleaned
from flows.calling.questions import CAME, KIND, MOST_CAME, MOST_OWN, MOST_WHY, OWN, SUM, SUMMED, WHY
from flows.desk.dialogue import Dialogue
from flows.interview.kinds import converted
from flows.interview.lexicon import Value
from flows.reading.calling import called
from flows.reading.days import Lead, day
from flows.reading.examples import NOTHING_LIKE_IT, POSSIBLE_IN_WORDS
from flows.reading.greeting import greeted_by, spelled, title_of
from flows.reading.phrases import Folded
from flows.reading.reasons import Reason, reason
from flows.record.contacts import Because, Contact, Greeted
from flows.words.money import SIGNS, Money
from flows.words.texts import cut

MOST_NAME, MOST_AT_ONCE = 40, 8
_AMONG = frozenset(map(str, Because))
_GREETED = {"lady": Greeted.LADY, "gentleman": Greeted.GENTLEMAN, "other": Greeted.PLAIN}


def contacts(d: Dialogue, text: str) -> tuple[Contact, ...]:
    """Those that a text tells of, without their numbers."""
    told = ((named(d, one.name), one.why) for one in called(text, d.content.lists)[:MOST_AT_ONCE])
    known = ((who, why) for who, why in told if any(c.isalnum() for c in who.name))
    return tuple(reasoned(d, who, why) if why else who for who, why in known)


def named(d: Dialogue, said: str) -> Contact:
    """Somebody of this name, kept without a family name."""
    lists = d.content.lists
    kept = cleaned(d, spelled(said, lists)) or said
    name = cut(spelled(kept, lists), MOST_NAME)
    titled = title_of(name, lists)
    first = "" if titled else greeted_by(name, lists)
    greeted = _GREETED.get(titled, Greeted.NAME if first else Greeted.PLAIN)
    return Contact(0, name, greeted=greeted, first=first)


def reasoned(d: Dialogue, contact: Contact, said: str) -> Contact:
    """The same with this reason, and what it tells; a kind that they chose stays."""
    why = cut(cleaned(d, said), MOST_WHY)
    examples = d.content.examples.of(KIND)
    guess = examples.guess(why, _AMONG) if examples else NOTHING_LIKE_IT
    sure = examples.guess(why, _AMONG, POSSIBLE_IN_WORDS).first if examples else None
    near = tuple(Because(option) for option in guess.proposed[: 2 * (len(guess.proposed) > 1)])
    alone = guess.taken or (None if near else sure or Because.OTHER)
    kind = contact.kind if contact.sure else Because(alone) if alone else None
    told = replace(contact, why=why, near=() if kind else near, kind=None)
    return of_kind(d, told, kind)


def with_day(d: Dialogue, before: str, said: str) -> str:
    """The new reason; a day that only the one before told is still to be met."""
    lists = d.content.lists
    told = None if day(said, lists) else day(before, lists)
    return f"{said.rstrip(' .,')}, {told.said}" if told else said


def of_kind(d: Dialogue, contact: Contact, kind: Because | None) -> Contact:
    """The same for this sort of reason, with what a text may say of it."""
    lists = d.content.lists
    found = reason(contact.why or "", lists)
    late = kind is Because.QUIET and lists.calling.late.within(Folded(contact.why or ""))
    return replace(
        contact,
        kind=kind,
        on=found.on,
        sum=contact.sum if kind is contact.kind else _sum(d, kind, found),
        since=found.since or None,
        of=_of(d, kind, found, contact.why or ""),
        sorry=late,
        day=None if found.day is None else found.day.said * (found.day.lead is not Lead.TOLD),
        due=found.day is not None and found.day.lead is Lead.BY,
        priced=found.priced and kind is Because.WAITS,
    )


def _sum(d: Dialogue, kind: Because | None, found: Reason) -> Money | None:
    """What is owed, or the price waited for; a number alone is a sum only where it is owed."""
    if kind not in SUMMED or (found.sells and kind is Because.WAITS):
        return None
    alone = found.bare if kind is Because.OWES else None
    sign = SIGNS.get(d.path.answers.currency) if d.path.answers.currency else None
    if found.sum:
        return Money(found.sum.amount, found.sum.currency)
    return Money(alone, sign) if alone is not None else None


def _of(d: Dialogue, kind: Because | None, found: Reason, why: str) -> str | None:
    sent = d.content.lists.calling.sent.within(Folded(why))
    about = {
        Because.THANKS: found.sent if sent else None,
        Because.INTRODUCES: found.knows or None,
        Because.WAITS: found.asked or None,
    }
    return about.get(kind) if kind else None


def answered(d: Dialogue, contact: Contact, asks: str, value: Value) -> Contact:
    """The same with an answer about them."""
    if asks == WHY:
        return reasoned(d, contact, with_day(d, contact.why or "", value))
    if asks == OWN:
        return replace(contact, own=cut(cleaned(d, value), MOST_OWN))
    if asks == KIND:
        return replace(of_kind(d, contact, Because(value)), sure=True, near=())
    if asks == SUM:
        return replace(contact, sum=converted(value, Money))
    return replace(contact, came=cut(cleaned(d, value), MOST_CAME))


def left(contact: Contact, asks: str) -> Contact:
    """The same without an answer about them."""
    if asks == CAME:
        return replace(contact, came="")
    if asks in (SUM, OWN) or contact.kind:
        return contact
    return replace(contact, why=contact.why or "", kind=Because.OTHER, near=())
