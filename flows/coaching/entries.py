"""A roster: who is in it, in what order, and how many."""

from msgspec.structs import replace

from flows.protocol.consult import (
    COHORT,
    PAGE,
    Came,
    Heard,
    Known,
    One,
    Page,
    Released,
    Sharing,
    Told,
    Wanted,
)
from flows.protocol.deeds import Enrol
from flows.protocol.found import Counts
from flows.record.ties import Entry, Roster, Stage


def chosen(wanted: Wanted, roster: Roster) -> list[Entry]:
    """The entries that are asked about, the newest first."""
    newest = roster.entries[::-1]
    match wanted:
        case One(id) | Heard(id):
            return [entry for entry in newest if entry.id == id]
        case Known(person) | Told(person):
            return [entry for entry in newest if entry.person == person]
        case Sharing(part):
            return [e for e in newest if e.shares][part * COHORT : (part + 1) * COHORT]
        case Came():
            return []
    at, paged = _page(wanted, roster) * PAGE, _paged(wanted, roster)
    return list(paged[::-1][at : at + PAGE])


def _paged(wanted: Wanted, roster: Roster) -> tuple[Entry, ...]:
    """Those that the pages show: of customers, who released something."""
    shown = roster.entries
    return tuple(e for e in shown if e.shares) if isinstance(wanted, Released) else shown


def _page(wanted: Wanted, roster: Roster) -> int:
    last = max(0, len(_paged(wanted, roster)) - 1) // PAGE
    return min(max(0, wanted.number), last) if isinstance(wanted, Page | Released) else 0


def counted(wanted: Wanted, roster: Roster) -> Counts:
    """All of them in numbers, and which page is asked about."""
    entries = roster.entries
    return Counts(
        ids=tuple(entry.id for entry in entries),
        invitations=tuple(entry.invitation for entry in entries),
        started=sum(entry.stage is not Stage.INVITED for entry in entries),
        finished=sum(entry.stage is Stage.FINISHED for entry in entries),
        shared=sum(entry.shares for entry in entries),
        gone=roster.gone,
        page=_page(wanted, roster),
        pages=-(-len(_paged(wanted, roster)) // PAGE),
    )


def with_entry(roster: Roster, person: int, deed: Enrol) -> Roster:
    """The roster with the person in it, as far as they are; who was there keeps their number."""
    known = next((e for e in roster.entries if e.person == person), None)
    id = known.id if known else roster.last + 1
    entry = Entry(id, person, deed.invitation, deed.stage, deed.shares)
    if known is None:
        return replace(roster, entries=(*roster.entries, entry), last=id)
    return replace(roster, entries=tuple(entry if e is known else e for e in roster.entries))


def without_entry(roster: Roster, person: int) -> Roster:
    """The roster without the person; who was not in it is not counted as gone."""
    left = tuple(entry for entry in roster.entries if entry.person != person)
    gone = roster.gone + (len(left) < len(roster.entries))
    return replace(roster, entries=left, gone=gone)
