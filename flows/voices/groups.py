"""Of which group of the sheet a customer is, as the entrepreneur says of the link: whoever it is
not said of stands beside nobody's answers."""

from collections.abc import Iterator

from flows.desk.dialogue import Dialogue
from flows.desk.telling import made
from flows.reading.masking import cleaned
from flows.record.released import Heard, Spoken
from flows.record.voices import Kind

Said = tuple[Kind, Spoken]


def groups(d: Dialogue) -> tuple[str, ...]:
    """The groups of the open sheet that a customer may be of; none where there is one at most."""
    named = d.path.answers.families if d.person.interview else ()
    known = tuple(str(cleaned(family.name, d.content.lists)) for family in named)
    return known if len(known) > 1 else ()


def group_of(d: Dialogue, one: Heard) -> str:
    """Which group somebody is of; "": it was not said."""
    links = d.person.asker.links if d.person.asker else ()
    return next((link.group for link in links if link.id == one.link), "")


def turn_of(d: Dialogue) -> int | None:
    """The group that the sheet aims for."""
    return made(d).evidence.buyer.turn


def within(d: Dialogue) -> tuple[Heard, ...]:
    """Those of the group that the sheet aims for: all of them where there are no groups."""
    every, known, turn = d.heard.heard if d.heard else (), groups(d), turn_of(d)
    if not known:
        return every
    aimed = known[turn] if turn is not None and turn < len(known) else None
    return tuple(one for one in every if group_of(d, one) == aimed)


def apart(d: Dialogue) -> dict[str, tuple[Said, ...]]:
    """What the others say, by their group, those of whom it is not said last."""
    inside = within(d)
    others = [one for one in (d.heard.heard if d.heard else ()) if one not in inside]
    named = sorted({group_of(d, one) for one in others}, key=lambda group: (not group, group))
    return {
        group: tuple(said for one in others if group_of(d, one) == group for said in _said(one))
        for group in named
    }


def _said(one: Heard) -> Iterator[Said]:
    return ((one.kind, quote) for quote in one.quotes)


def on(d: Dialogue, theme: str) -> tuple[Said, ...]:
    """What those of the group say of a theme, the latest first."""
    return tuple(said for one in within(d) for said in _said(one) if said[1].theme == theme)
