"""Corrections of a sheet that was given: the earlier one is kept, and what changed is told once
the person has nothing left to answer."""

from msgspec.structs import replace

from flows.asking.changed import compared, differences
from flows.desk.dialogue import Dialogue
from flows.desk.shelf import about
from flows.interview.slots import Slot
from flows.interview.table import ASKED_ANEW
from flows.record.person import Given


def remember(d: Dialogue, slot: Slot, given: Given) -> None:
    """Keeps the sheet as it is before this answer replaces another."""
    interview = d.interview
    old = interview.given.get(str(slot))
    was, now = (old.value, old.more) if old else (None, None), (given.value, given.more)
    same = was == now or (old is None and not given.value)  # « rien à ajouter » adds nothing
    given_once = interview.finished is not None or interview.open
    if given_once and not same and slot.question not in ASKED_ANEW:
        d.person = d.person.with_interview(interview.remembering({str(slot): old}, d.now))


def settle(d: Dialogue) -> str | None:
    """Ends the corrections under way. What `comparing` calls the change of the sheet; None when
    there was no correction, or none that the sheet shows."""
    interview = d.interview
    if not interview.open:
        return None
    last = interview.versions[-1].id
    refs = f"{interview.id}.{last}", f"{interview.id}"
    before = about(d, refs[0])
    changed = before is not None and differences(compared(before, d))
    kept = interview if changed else interview.without(last)
    d.person = d.person.with_interview(replace(kept, open=False))
    return ":".join(refs) if changed else None
