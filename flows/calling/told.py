"""Those whom they mean to call, out of what they type; and what is told of each."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from msgspec.structs import replace

from flows.calling.details import details, kind_told
from flows.calling.questions import CAME, KIND, MOST_CAME, MOST_OWN, MOST_WHY, OWN, SUM, SUMMED, WHY
from flows.desk.dialogue import Dialogue
from flows.desk.dialogue import day as day_on
from flows.interview.answers import Value
from flows.interview.kinds import converted
from flows.reading.calling import called
from flows.reading.days import Lead, day
from flows.reading.examples import NOTHING_LIKE_IT, POSSIBLE_IN_WORDS
from flows.reading.greeting import greeted_by, spelled, styled, title_of
from flows.reading.lists import Lists
from flows.reading.phrases import fold, plain
from flows.reading.reasons import Reason, reason
from flows.record.contacts import Because, Contact, Details, Greeted
from flows.words.texts import SIGNS, Money, cut

_SENTENCE = re.compile(r"[.;!?]\s+")
MOST_NAME, MOST_AT_ONCE = 40, 8
# Ours: an answer, or a debt, does not wait longer, whatever day it is about.
AN_ANSWER = timedelta(14)
_AMONG = frozenset(map(str, Because))


def contacts(d: Dialogue, text: str) -> tuple[Contact, ...]:
    """Those that a text tells of, without their numbers."""
    each = called(text, d.content.lists)[:MOST_AT_ONCE]
    told = ((replace(named(d, one.name), thing=one.thing), one.why) for one in each)
    known = ((who, why) for who, why in told if any(c.isalnum() for c in who.name))
    return tuple(reasoned(d, who, why) if why else who for who, why in known)


def things(d: Dialogue) -> tuple[Contact, ...]:
    """What presses and is nobody: a date is not lost once people are named."""
    sentences = "\n".join(_SENTENCE.split(d.path.answers.pressing or ""))
    return tuple(one for one in contacts(d, sentences) if one.thing)


def named(d: Dialogue, said: str) -> Contact:
    """Somebody of this name, kept without a family name."""
    lists = d.content.lists
    kept = d.content.cleaned(spelled(said, lists)) or said
    name = cut(spelled(kept, lists), MOST_NAME)
    titled, first = title_of(name, lists), styled(name, lists) or greeted_by(name, lists)
    if titled and not styled(name, lists):
        return Contact(0, name, greeted=Greeted(titled))
    greeted = Greeted.NAME if first else Greeted.PLAIN
    return Contact(0, name, greeted=greeted, first=first)


def reasoned(d: Dialogue, contact: Contact, said: str) -> Contact:
    """The same with this reason, and what it tells; a kind that they chose stays."""
    why = cut(d.content.cleaned(said), MOST_WHY)
    if contact.thing:
        return of_kind(d, replace(contact, why=why, near=()), Because.OTHER)
    surely = kind_told(why, d.content.lists)
    if surely and not contact.sure:
        return of_kind(d, replace(contact, why=why, near=(), kind=None), Because(surely))
    examples = d.content.examples.of(KIND)
    guess = examples.guess(why, _AMONG) if examples else NOTHING_LIKE_IT
    sure = examples.guess(why, _AMONG, POSSIBLE_IN_WORDS).first if examples else None
    near = tuple(Because(option) for option in guess.proposed[: 2 * (len(guess.proposed) > 1)])
    alone = guess.taken or (None if near else sure or Because.OTHER)
    kind = contact.kind if contact.sure else Because(alone) if alone else None
    told = replace(contact, why=why, near=() if kind else near, kind=None)
    return of_kind(d, told, kind)


def read_again(d: Dialogue, contacts: tuple[Contact, ...]) -> tuple[Contact, ...]:
    """Those that an earlier reading kept, as they are read today: what is nobody goes, and what is
    to be done by a day is no call. Their words, what they chose and what is done stay."""
    each = (_again(d, one) if _is_older(one) else one for one in contacts)
    return tuple(one for one in each if one is not None)


def older(contacts: tuple[Contact, ...]) -> bool:
    """Whether an earlier reading kept one of them."""
    return any(map(_is_older, contacts))


def pressed(d: Dialogue, one: Contact) -> str:
    """Why they are called: what presses about them, as it was written, if that alone has a day."""
    lists, who, why = d.content.lists, plain(one.first or one.name), one.why or ""
    sentences = (s.strip(" .") for s in _SENTENCE.split(d.path.answers.pressing or ""))
    of_them = (s for s in sentences if plain(s).startswith(f"{who} "))
    told = "" if _by_then(why, lists) else next((s for s in of_them if _by_then(s, lists)), "")
    return " ".join(told.split()[len(who.split()) :]) or why


def _by_then(text: str, lists: Lists) -> bool:
    """Whether a day is told by which it is to be done."""
    found = day(text, lists)
    return found is not None and found.lead is Lead.BY


def _is_older(one: Contact) -> bool:
    return one.told.kinds is None and bool(one.why) and not one.done


def _again(d: Dialogue, one: Contact) -> Contact | None:
    found = called(f"{one.name}, {one.why}", d.content.lists)
    if not found and one.greeted is Greeted.PLAIN and one.own is None:
        return None
    thing = len(found) == 1 and found[0].thing and one.greeted is Greeted.PLAIN
    who = named(d, one.name) if one.greeted is Greeted.PLAIN else one
    one = replace(one, name=who.name, greeted=who.greeted, first=who.first, thing=thing)
    told = reasoned(d, one, pressed(d, one))
    same = told.kind is one.kind and told.sum is None
    return replace(told, sum=one.sum) if same and (one.priced or one.sure) else told


def with_day(d: Dialogue, before: str, said: str) -> str:
    """The new reason; a day that only the one before told is still to be met."""
    lists = d.content.lists
    told = None if day(said, lists) else day(before, lists)
    return f"{said.rstrip(' .,')}, {told.said}" if told else said


def of_kind(d: Dialogue, contact: Contact, kind: Because | None) -> Contact:
    """The same for this sort of reason, with what a text may say of it."""
    lists = d.content.lists
    found = reason(contact.why or "", lists)
    today = day_on(d, d.now)
    told = details(contact.why or "", today, lists)
    told = replace(told, by=_by(kind, told, today), ours=_works_with_us(d, contact))
    return replace(
        contact,
        kind=kind,
        on=found.on,
        sum=contact.sum if kind is contact.kind else _sum(d, _summed(kind, told), found),
        since=found.since or None,
        of=_of(kind, found, told),
        sorry=_sorry(kind, contact.why or "", lists) or bool(found.since and kind is Because.WAITS),
        day=None if found.day is None else found.day.said * (found.day.lead is not Lead.TOLD),
        due=found.day is not None and found.day.lead is Lead.BY,
        priced=bool(told.paper) and kind is Because.WAITS,
        told=told,
    )


def _by(kind: Because | None, told: Details, today: date) -> date | None:
    """By when they come in the list: the day that is told; neither an answer nor a debt waits
    longer than AN_ANSWER; a day that thanks or silence tell of is past."""
    if kind in SUMMED:
        return min(told.by or date.max, today + AN_ANSWER)
    return None if kind in (Because.QUIET, Because.THANKS, Because.REFUSED) else told.by


def _works_with_us(d: Dialogue, contact: Contact) -> bool:
    """Whether it is told here, or where the answers name them: "Beth, my technician"."""
    lists, name = d.content.lists, plain(contact.first or contact.name)
    every = (given.value for given in d.interview.given.values())
    told = [each for words in _texts(every) for each in re.split(r"[.;!?]\s", words)]
    here = f"{contact.name}, {contact.why or ''}"
    said = (here, *(each for each in told if name in plain(each).split()))
    return any(lists.reasons.staff.within(fold(each)) for each in said)


def _texts(values: Iterable[Value]) -> Iterator[str]:
    """All that was answered in words, wherever it stands."""
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from _texts(value.values())
        elif isinstance(value, list):
            yield from _texts(value)


def _sorry(kind: Because | None, why: str, lists: Lists) -> bool:
    """Whether something was late by our own doing: a delivery, or an answer."""
    late = lists.calling.late if kind is Because.QUIET else lists.reasons.slow
    return late.within(fold(why))


def _sum(d: Dialogue, kind: Because | None, found: Reason) -> Money | None:
    """What is owed, or the price waited for; a number alone is a sum only where it is owed."""
    if kind not in SUMMED or (found.sells and kind is Because.WAITS):
        return None
    alone = found.bare if kind is Because.OWES else None
    sign = SIGNS.get(d.path.answers.currency) if d.path.answers.currency else None
    if found.sum:
        return Money(found.sum.amount, found.sum.currency)
    return Money(alone, sign) if alone is not None else None


def _summed(kind: Because | None, told: Details) -> Because | None:
    """A debt that is told beside an end of theirs is one too."""
    owes = kind is Because.ENDS and str(Because.OWES) in (told.kinds or ())
    return Because.OWES if owes else kind


def _of(kind: Because | None, found: Reason, told: Details) -> str | None:
    about = {
        Because.THANKS: found.sent if told.sent else None,
        Because.INTRODUCES: found.knows or None,
        Because.WAITS: found.asked or told.units or None,
        Because.RETURNS: found.asked or None,
    }
    return about.get(kind) if kind else None


def answered(d: Dialogue, contact: Contact, asks: str, value: Value) -> Contact:
    """The same with an answer about them."""
    if asks == WHY:
        return reasoned(d, contact, with_day(d, contact.why or "", value))
    if asks == OWN:
        return replace(contact, own=cut(d.content.cleaned(value), MOST_OWN))
    if asks == KIND:
        return replace(of_kind(d, contact, Because(value)), sure=True, near=())
    if asks == SUM:
        return replace(contact, sum=converted(value, Money))
    return replace(contact, came=cut(d.content.cleaned(value), MOST_CAME))


def left(contact: Contact, asks: str) -> Contact:
    """The same without an answer about them."""
    if asks == CAME:
        return replace(contact, came="")
    if asks in (SUM, OWN) or contact.kind:
        return contact
    return replace(contact, why=contact.why or "", kind=Because.OTHER, near=())
