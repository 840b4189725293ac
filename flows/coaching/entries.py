"""A roster: who is in it, in what order, and how many."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from msgspec import Struct
from msgspec.structs import replace
from rapidfuzz.distance import OSA

from flows.protocol.consult import (
    COHORT,
    PAGE,
    ROSTER_PAGE,
    Everyone,
    Heard,
    Known,
    One,
    Page,
    Released,
    Several,
    Sharing,
    Silent,
    Told,
    Wanted,
)
from flows.protocol.deeds import Enrol
from flows.protocol.exchange import Counts
from flows.reading.phrases import plain
from flows.record.consent import called_for, near, rested
from flows.record.glimpses import Glimpse
from flows.record.ties import Coach, Entry, Need, Roster, Sign, Stage

# Ours: who stops on the way and comes back does so within a few days.
SILENT_DAYS = 5
# Ours: a session is prepared the day before, or the one before that.
SOON_DAYS = 2
# Ours: of a shorter name, one letter off is another one.
_SHORTEST = 4
# Ours: in letters; of fewer, many names begin so.
_BEGINS = 3


class Eyes(Struct, frozen=True):
    """Who looks at a roster, and when."""

    coach: Coach
    now: datetime


def glimpse(entry: Entry) -> Glimpse | None:
    """A coachee as the roster knows them; None in a record of before it did."""
    stands = entry.standing
    if stands.joined is None:
        return None
    return Glimpse(
        id=entry.id,
        called=stands.name,
        at=stands.joined,
        invitation=entry.invitation,
        stage=entry.stage,
        chapter=stands.chapter,
        consent=stands.consent,
        decided=stands.decided,
        shares=entry.shares,
        active=stands.active,
        day=stands.day,
        due=stands.due,
        changed=stands.changed,
    )


def needs(entry: Entry, eyes: Eyes | None) -> tuple[Need, ...]:
    """What asks for the coach of a coachee, what comes first first."""
    return tuple(kind for kind, holds in NEEDS.items() if holds(entry, eyes)) if eyes else ()


def _session(entry: Entry, eyes: Eyes) -> bool:
    """The next session with them is at hand."""
    today = eyes.now.date()
    coming = eyes.coach.dossier(entry.id).coming(today)
    return coming is not None and (coming - today).days <= SOON_DAYS


def _held(entry: Entry, eyes: Eyes) -> bool:
    """A session with them is over, and nothing was noted since."""
    return bool(eyes.coach.dossier(entry.id).to_note(eyes.now.date()))


def _day(entry: Entry, eyes: Eyes) -> bool:
    return entry.shares and near(entry.standing.day, eyes.now.date())


def _silent(entry: Entry, eyes: Eyes) -> bool:
    """On the way, and not heard of since; of whom it is not known when, nothing is said."""
    heard = heard_of(entry.standing.active, entry.standing.joined)
    if entry.stage is Stage.FINISHED or heard is None:
        return False
    return (eyes.now.date() - heard).days >= SILENT_DAYS


def heard_of(active: date | None, joined: datetime | None) -> date | None:
    """The last day on which somebody was heard of: who came is heard of, whenever they answered."""
    return max(active, joined.date()) if active and joined else active


def _undecided(entry: Entry, eyes: Eyes) -> bool:
    return entry.stage is Stage.FINISHED and not entry.standing.decided


def _due(entry: Entry, eyes: Eyes) -> bool:
    due = entry.standing.due
    return entry.shares and due is not None and due <= eyes.now.date()


def _new(entry: Entry, eyes: Eyes) -> bool:
    """What they share was changed since the coach opened something of it."""
    looked, changed = eyes.coach.dossier(entry.id).looked, entry.standing.changed
    return entry.shares and (looked is None or (changed is not None and looked < changed))


def _shares(entry: Entry, eyes: Eyes) -> bool:
    return entry.shares


NEEDS: Mapping[Need, Callable[[Entry, Eyes], bool]] = {
    Need.SESSION: _session,
    Need.HELD: _held,
    Need.DAY: _day,
    Need.SILENT: _silent,
    Need.UNDECIDED: _undecided,
    Need.DUE: _due,
    Need.NEW: _new,
    Need.SHARES: _shares,
}


def chosen(wanted: Wanted, roster: Roster, eyes: Eyes | None = None) -> list[Entry]:
    """The entries that are asked about: those in need first, where a coach looks at the list; or
    else the newest."""
    newest = roster.entries[::-1]
    match wanted:
        case One(id) | Heard(id):
            return [entry for entry in newest if entry.id == id]
        case Known(person) | Told(person):
            return [entry for entry in newest if entry.person == person]
        case Sharing(part, group):
            shares = [e for e in newest if e.shares and group in (0, e.invitation)]
            return shares[part * COHORT : (part + 1) * COHORT]
        case Everyone():
            return list(newest)
        case Several(ids):
            return [e for e in newest if e.id in ids[:ROSTER_PAGE]]
        case Silent(about):
            return _to_nudge(newest, eyes, about)[:ROSTER_PAGE] if eyes else []
        case Page() | Released():
            listed, size = _listed(wanted, roster, eyes), _size(wanted)
            at = _page(wanted, len(listed)) * size
            return list(listed[at : at + size])
    return []


def _to_nudge(newest: Sequence[Entry], eyes: Eyes, about: Sign) -> list[Entry]:
    """Those whom such a sign is for, and who had none for a fortnight, the longest silent first."""

    def since(entry: Entry) -> date:
        return entry.standing.active or date.max

    last = {e.id: eyes.coach.dossier(e.id).nudged for e in newest}
    fit = (e for e in newest if _asks_for(e, eyes) is about and rested(last[e.id], eyes.now))
    return sorted(fit, key=since)


def _asks_for(entry: Entry, eyes: Eyes) -> Sign | None:
    """What a sign to them would be about; of who is on the way, once nothing is heard of them."""
    day, due = (entry.standing.day, entry.standing.due) if entry.shares else (None, None)
    found = called_for(entry.stage, day, due, eyes.now.date())
    return None if found is Sign.WAY and not _silent(entry, eyes) else found


def _size(wanted: Wanted) -> int:
    return ROSTER_PAGE if isinstance(wanted, Page) else PAGE


def _listed(wanted: Wanted, roster: Roster, eyes: Eyes | None) -> Sequence[Entry]:
    """Those that the pages show: of customers, who released something."""
    newest = roster.entries[::-1]
    match wanted:
        case Released():
            return [e for e in newest if e.shares]
        case Page(need=asked, group=group, name=name, ids=ids):
            of = [e for e in newest if group in (0, e.invitation)]
            of = _called(of, name)
            of = [e for e in of if e.id in ids] if ids else of
            has = {e.id: needs(e, eyes) for e in of}
            kept = [e for e in of if asked is None or asked in has[e.id]]
            return sorted(kept, key=lambda e: _rank(has[e.id], e, eyes))
    return newest


def _rank(has: tuple[Need, ...], entry: Entry, eyes: Eyes | None) -> tuple[int, date]:
    """Those in need first; of those who need the same, whose day comes first."""
    first = next(iter(has), None)
    planned = eyes.coach.dossier(entry.id).planned if eyes else None
    days = {Need.SESSION: planned, Need.DAY: entry.standing.day, Need.DUE: entry.standing.due}
    return [*Need].index(first) if first else len(Need), (first and days.get(first)) or date.max


def _called(entries: list[Entry], name: str) -> list[Entry]:
    """Those who are called so; where nobody is, who nearly is: « yanis » is Yannis."""
    wanted = plain(name).split()
    return [e for e in entries if _named(e, wanted)] or [e for e in entries if _near(e, wanted)]


def _named(entry: Entry, wanted: Sequence[str]) -> bool:
    """Whether each word typed begins one of their name, or is their number."""
    own = plain(entry.standing.name).split()
    return all(w == str(entry.id) or any(o.startswith(w) for o in own) for w in wanted)


def _near(entry: Entry, wanted: Sequence[str]) -> bool:
    """Whether each word typed is one letter from one of their name, or goes on as one begins:
    « maxime » of Max."""
    own = plain(entry.standing.name).split()
    return all(any(_one_off(w, o) or _goes_on(w, o) for o in own) for w in wanted)


def _goes_on(typed: str, name: str) -> bool:
    return len(name) >= _BEGINS and typed.startswith(name)


def _one_off(typed: str, name: str) -> bool:
    """One letter more, less or other; or two changed places."""
    return len(typed) >= _SHORTEST and OSA.distance(typed, name, score_cutoff=1) <= 1


def near_only(wanted: Wanted, roster: Roster) -> bool:
    """Whether a name was looked for that nobody has."""
    name = plain(wanted.name).split() if isinstance(wanted, Page) else []
    entries = roster.entries if name else ()
    near = any(_near(entry, name) for entry in entries)
    return near and not any(_named(entry, name) for entry in entries)


def _page(wanted: Wanted, listed: int) -> int:
    last = max(0, listed - 1) // _size(wanted)
    return min(max(0, wanted.number), last) if isinstance(wanted, Page | Released) else 0


def counted(wanted: Wanted, roster: Roster, eyes: Eyes | None = None) -> Counts:
    """All of them in numbers, and which page is asked about."""
    entries = roster.entries
    listed = len(_listed(wanted, roster, eyes))
    return Counts(
        ids=tuple(entry.id for entry in entries),
        invitations=tuple(entry.invitation for entry in entries),
        started=sum(entry.stage is not Stage.INVITED for entry in entries),
        finished=sum(entry.stage is Stage.FINISHED for entry in entries),
        shared=sum(entry.shares for entry in entries),
        gone=roster.gone,
        page=_page(wanted, listed),
        pages=-(-listed // _size(wanted)),
        listed=listed,
        needs=Counter(of for e in entries for of in needs(e, eyes)),
        sharing=Counter(e.invitation for e in entries if e.shares),
        near=near_only(wanted, roster),
    )


def with_entry(roster: Roster, person: int, deed: Enrol) -> Roster:
    """The roster with the person in it, as far as they are; who was there keeps their number."""
    known = next((e for e in roster.entries if e.person == person), None)
    id = known.id if known else roster.last + 1
    entry = Entry(id, person, deed.invitation, deed.stage, deed.shares, deed.standing)
    if known is None:
        return replace(roster, entries=(*roster.entries, entry), last=id)
    return replace(roster, entries=tuple(entry if e is known else e for e in roster.entries))


def without_entry(roster: Roster, person: int) -> Roster:
    """The roster without the person; who was not in it is not counted as gone."""
    left = tuple(entry for entry in roster.entries if entry.person != person)
    gone = roster.gone + (len(left) < len(roster.entries))
    return replace(roster, entries=left, gone=gone)
