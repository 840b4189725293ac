"""What the edge finds out, in the gallery: of a few coachees, each as far as one can be."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from msgspec.structs import replace

from flows.coaching.entries import Eyes, chosen, counted, glimpse
from flows.interview.answers import KEPT, Given
from flows.protocol.consult import (
    Code,
    Consult,
    Everyone,
    FreshCode,
    Page,
    Picture,
    Questions,
    Released,
    Silent,
    Told,
)
from flows.protocol.consult import Heard as One_
from flows.protocol.exchange import Found, Invited, Worth
from flows.record.consent import seen, stage, standing
from flows.record.person import Interview, Person, Place, Task
from flows.record.released import Verbatims, heard
from flows.record.ties import Asked, Circle, Coach, Consent, Entry, Roster, Stage, Standing, Tie
from flows.record.voices import Account, Asker, Kind, Link, Quote, Release
from flows.voices.questions import ids
from tests.conversing import BEGUN
from tests.papers_for_tests import situation
from tests.pulled import SEVERAL

CHAT = 700_000_001
"""Who is in the gallery."""
COACH = CHAT + 1
"""Somebody else, by whose invitation they may come."""
COHORT = {
    "Fred": "by_name",
    "Gaël": "no_customer",
    "Hugo": "target",
    "Inès": "overload",
    "Jeanne": "dreamers",
    "Karim": "one_big_customer",
}
"""More who share, and the situation each is in."""
_NAMES = (
    *("Léa", "Malik", "Nora", "Omar", "Paul", "Quitterie"),
    *("Rose", "Sami", "Théo", "Uma", "Vera", "Willy", "Xavier", "Yasmine", "Zacharie", "Zoé"),
)
PULLED = dict(zip(_NAMES, SEVERAL, strict=True))
"""And those whose answers pull two ways."""
ALIKE = {name for name, values in PULLED.items() if values.get("can") == "late"}
FRESH = "a-code-that-is-no-code"
CODES = {worth: worth.ljust(len(FRESH), "_") for worth in Worth}
"""A code of each worth."""
LINKS: dict[Kind | Worth, str] = {
    **{kind: f"v-{kind}".ljust(len(FRESH), "_") for kind in Kind},
    **{worth: f"w-{worth}".ljust(len(FRESH), "_") for worth in Worth},
}
"""A link for each kind of customer, and one of each worth."""


def kept(values: Mapping[str, Any], at: str = KEPT, days: int = 0) -> Person:
    """A person who gave these answers, so many days ago: their sheet is theirs, or a question is
    open."""
    then = BEGUN - timedelta(days)
    given = {slot: Given(value, then) for slot, value in values.items()}
    finished = then if at == KEPT else None
    interview = Interview(1, then, Place(at), given, finished=finished)
    return Person("fr", interviews=(interview,), current=1)


DAYS = {8: BEGUN.date() - timedelta(2), 9: BEGUN.date() + timedelta(3)}
"""The days that some of them named, by their number."""
PRESSING = "Un prix est attendu avant le 19 novembre. A price is due by 19 November."


SESSIONS = {id: BEGUN.date() + timedelta(days) for days, id in enumerate((3, 4, 6))} | {
    10: BEGUN.date() + timedelta(20)
}
"""The days of the next sessions with some of them."""


HELD = {12: BEGUN.date() - timedelta(2)}
"""The days of sessions that are over."""


PEOPLE = 7 + len(COHORT) + len(PULLED)
"""How many they coach."""


DOT = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
    "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""A picture of one pixel, which stands for a logo; and the id of the message's file that has it."""


def find(person: Person, asked: Consult) -> Found:
    """What a turn of this person asks for."""
    match asked.what:
        case FreshCode():
            return Found(asked, code=FRESH)
        case Code(code):
            worth = next((worth for worth, known in CODES.items() if known == code), Worth.UNKNOWN)
            return Found(asked, invited=_linked(code) or _invited(worth))
        case Picture(file):
            return Found(asked, picture=DOT if file == DOT else "")
        case Questions():
            return Found(asked, questions=(Asked(1, "Qu’attendez-vous de nos séances ?"),))
        case Released() | Told() | One_():
            return _heard(person.asker, asked) if person.asker else Found(asked)
    if person.coach is None:
        return Found(asked)
    people = _coachees(person.coach)
    roster = _roster(person.coach, people)
    eyes = Eyes(person.coach, BEGUN)
    entries = chosen(asked.what, roster, eyes)
    counts = counted(asked.what, roster, eyes)
    if isinstance(asked.what, Page | Everyone | Silent):
        return Found(asked, glimpses=tuple(filter(None, map(glimpse, entries))), counts=counts)
    views = (seen(entry.id, people[entry.person], CHAT, person.coach) for entry in entries)
    return Found(asked, views=tuple(filter(None, views)), counts=counts)


def _invited(worth: Worth) -> Invited:
    if worth is not Worth.OPEN:
        return Invited(worth)
    return Invited(worth, COACH, BEGUN, "Claire", "Bienvenue à toutes et à tous.", 1)


def _linked(code: str) -> Invited | None:
    """What is told to a customer."""
    what = next((what for what, known in LINKS.items() if known == code), None)
    if what is None:
        return None
    kind = what if isinstance(what, Kind) else Kind.CUSTOMER
    about = "Les repas de la semaine" if kind is Kind.NOT_YET else ""
    link = Link(1, code, BEGUN, kind=kind, about=about)
    if isinstance(what, Worth) and what is not Worth.OPEN:
        return Invited(what, link=link, of=Circle.CUSTOMERS)
    return Invited(Worth.OPEN, COACH, BEGUN, "Claire Lebrun", "", 1, link, Circle.CUSTOMERS)


def _heard(asker: Asker, asked: Consult) -> Found:
    """Customers of each kind, who let each answer be read as far as can be, by a link for a group
    or by one that is gone; six pages of those who came to a counter."""
    people = {n: customer(asker, n) for n in range(1, 30)}
    entries = tuple(Entry(n, n, 1, Stage.FINISHED, True) for n in people)
    roster = Roster(asker.since, entries, last=len(people))
    found = (heard(e.id, people[e.person], CHAT, asker) for e in chosen(asked.what, roster))
    customers = counted(asked.what, roster)
    said = Verbatims(tuple(filter(None, found)), customers.shared)
    return Found(asked, said=said, customers=customers)


OTHERWISE = {
    "v_moment": ", un courrier de l’Urssaf est arrivé, j’ai vu une photo sur Instagram",
    "v_doubt": ", j’avais peur de changer d’habitude",
    "v_decided": ", parce qu’elle pouvait venir le lendemain",
    "v_change": ", et franchement ce n’était pas cher",
}
"""What customers tell otherwise than the one who asks them."""


def said(question: str, n: int) -> str:
    """What a customer of this number answers."""
    return f"Un samedi de mars, {question} {n}{OTHERWISE.get(question, '')}"


def customer(asker: Asker, n: int) -> Person:
    kind, lets = [*Kind][n % len(Kind)], tuple(Release)[:3]
    words = {
        id: Quote(
            f"Un samedi de mars, {id} {n}{OTHERWISE.get(id, '')}", BEGUN, lets[(n + at) % len(lets)]
        )
        for at, id in enumerate(ids(kind))
    }
    told = Account(
        CHAT, asker.since, asker.name, 1 + (n % 5 == 0), BEGUN, kind, called="Marco", words=words,
        sent=BEGUN,
    )  # fmt: skip
    return Person("fr", voices=(told,))


def _coachees(coach: Coach) -> dict[int, Person]:
    """By number: some who share, one who does not, one who has not chosen yet, one on the way, two
    who have not begun."""
    marco = situation("marco")
    started = {slot: marco[slot] for slot in ("depth", "offer", "paid_count")}
    people = (
        (
            kept(marco | {"action": "call_five", "pressing": PRESSING}, days=9),
            "Ana",
            Consent.ANSWERS,
        ),
        (_with_own_action(kept(situation("photographer"))), "Bo", Consent.SHEET),
        (kept(marco), "Chloé", Consent.NOTHING),
        (kept(started, "market"), "", Consent.NOTHING),
        (Person("fr"), "Dan", Consent.NOTHING),
        (Person("fr"), "Eva", Consent.NOTHING),
        (kept(marco), "Flo", None),
        *((kept(situation(case)), name, Consent.ANSWERS) for name, case in COHORT.items()),
        *((kept(values), name, Consent.ANSWERS) for name, values in PULLED.items()),
    )
    return {
        id: replace(person, ties=(_tie(coach, id, called, consent),))
        for id, (person, called, consent) in enumerate(people, 1)
    }


def _with_own_action(person: Person) -> Person:
    [interview] = person.interviews
    own = Task("Relire mes tarifs", BEGUN, own=True)
    return person.changing(replace(interview, tasks=(own,)))


def _tie(coach: Coach, id: int, called: str, consent: Consent | None) -> Tie:
    """Dan and Eva came long ago; those alike by a link of their own, of the others every second one
    by the second; Ana answered what her coach asks."""
    at = BEGUN - timedelta(days=8 if called in ("Dan", "Eva") else 0)
    by = 3 if called in ALIKE else 1 + id % 2
    tie = Tie(CHAT, coach.since, coach.name, by, at, called=called, dated=True)
    told = {str(asked.id): asked.options[-1:] or ("Du calme",) for asked in coach.asks}
    answers = {id: said for id, (said,) in told.items()} if called == "Ana" else {}
    tie = replace(tie, asks=coach.asks, answers=answers, follows=True)
    tie = replace(tie, standing=Standing(day=DAYS.get(id)))
    return replace(tie, consent=consent, asked=True, sheet=1) if consent else tie


def _roster(coach: Coach, people: Mapping[int, Person]) -> Roster:
    entries = (
        Entry(
            id,
            id,
            person.ties[0].invitation,
            stage(person),
            person.ties[0].consent is not Consent.NOTHING,
            replace(standing(person, person.ties[0]), day=DAYS.get(id)),
        )
        for id, person in people.items()
    )
    return Roster(coach.since, tuple(entries), gone=1, last=len(people))
