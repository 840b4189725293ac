"""A sheet that was corrected: it is told once nothing is left to answer what changed of it. Two
sheets side by side: the lines that change, those that are new, those that are gone."""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import partial

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from flows.asking.question import name
from flows.desk.dialogue import Dialogue
from flows.desk.shelf import about, find
from flows.desk.telling import PARTS, line_html, made, part_of, whole_part
from flows.interview.answers import Slot
from flows.sheet.line import Line
from flows.sheet.parts import Part
from flows.words import spans
from flows.words.texts import cut

# Ours: a message of Telegram's holds 4 096 characters, and a phone's screen about 900.
ROOM = 3_000


SHOWN_OF_BEFORE = 160


class Kind(StrEnum):
    """What became of a line."""

    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"
    SAME = "same"


class Change(Struct, frozen=True):
    """A line of two sheets, as it is said in each; "" where it is not."""

    before: Markup
    after: Markup

    @property
    def kind(self) -> Kind:
        if self.before == self.after:
            return Kind.SAME
        if not self.before:
            return Kind.NEW
        return Kind.CHANGED if self.after else Kind.GONE


def compared(before: Dialogue, after: Dialogue) -> tuple[Change, ...]:
    """The lines that are not one and the same on two sheets, in the order in which they are read. A
    line that only one of them has room to say is in both."""
    of = after.texts, made(before), made(after)
    return after.memory.once("compared", of, partial(_compared, before, after))


def _compared(before: Dialogue, after: Dialogue) -> tuple[Change, ...]:
    one, other = _lines(before, whole_part, PARTS), _lines(after, whole_part, PARTS)
    moved = {key for key in one | other if one.get(key) != other.get(key)}
    parts = [part for part in PARTS if any(of == part for of, _, _ in moved)]
    keys = dict.fromkeys((*_lines(after, part_of, parts), *_lines(before, part_of, parts)))
    return tuple(
        Change(_said(before, one.get(key)), _said(after, other.get(key)))
        for key in keys
        if key in moved
    )


def _said(d: Dialogue, line: Line | None) -> Markup:
    return line_html(d, line) if line else Markup()


def differences(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Those that are not the same in both: what changed, then what is new, then what is gone."""
    order = tuple(Kind)
    different = (change for change in changes if change.kind is not Kind.SAME)
    return tuple(sorted(different, key=lambda change: order.index(change.kind)))


def _lines(
    d: Dialogue, read: Callable[[Dialogue, str], Part], parts: Iterable[str]
) -> dict[tuple[str, str, int], Line]:
    """The lines of a sheet by part and topic; of those of one topic, the first, the second…"""
    found: dict[tuple[str, str, int], Line] = {}
    for part in parts:
        seen: dict[str, int] = {}
        for line in read(d, part).lines:
            topic = _topic(line)
            nth = seen[topic] = seen.get(topic, 0) + 1
            found[part, topic, nth] = line
    return found


def _topic(line: Line) -> str:
    """What a line is about: the road, whatever becomes of it; else what its name says."""
    road = line.facts.get("channel") if "names" in line.facts else None
    return f"road-{road}" if road else line.id


def changed_html(d: Dialogue, refs: str) -> Markup:
    """The same, in a message that leads to the next question."""
    before = find(d.person, refs.split(":")[0])
    slots = before.corrected if before else ()
    names = tuple(name(d, Slot.parse(slot)) for slot in slots)
    return _told(d, d.html("screen-changed", names=names), refs)


def _told(d: Dialogue, head: Markup, refs: str) -> Markup:
    """The head, how many lines differ, and these lines as far as a message goes."""
    before, after = (about(d, ref) or d for ref in refs.split(":"))
    changes = differences(compared(before, after))
    counts = {kind: sum(c.kind is kind for c in changes) for kind in Kind}
    told = {kind: n for kind, n in counts.items() if n}
    counted = Markup(", ").join(
        d.html(f"lines.{kind}", n=n, first="yes" if at == 0 else "no")
        for at, (kind, n) in enumerate(told.items())
    )
    opening = counted[:1].upper() + counted[1:]
    summary = d.html("changes", counted=opening) if counted else d.html("changes-none")
    return Markup("\n\n").join([Markup("\n").join([head, summary]), *_as_far(d, changes)])


def _as_far(d: Dialogue, changes: tuple[Change, ...]) -> Iterator[Markup]:
    room = ROOM
    for at, change in enumerate(changes):
        said = _one(d, change)
        room -= len(said)
        if room < 0:
            yield d.html("changes-more", n=len(changes) - at)
            return
        yield said


def _one(d: Dialogue, change: Change) -> Markup:
    before = cut(spans.plain(change.before), SHOWN_OF_BEFORE)
    return d.html(f"difference.{change.kind}", line=change.after, before=before)


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
