"""Of which group of the sheet a customer is, as the entrepreneur says of the link: whoever it is
not said of stands beside nobody's answers."""

from flows.desk.dialogue import Dialogue
from flows.reading.masking import cleaned
from flows.record.released import Heard

# Said of a link whose customer is of none of the groups; no group can be called so.
OTHER = "-"


def groups(d: Dialogue) -> tuple[str, ...]:
    """The groups of the open sheet that a customer may be of; none where there is one at most."""
    named = d.path.answers.families if d.person.interview else ()
    known = tuple(str(cleaned(family.name, d.content.lists)) for family in named)
    return known if len(known) > 1 else ()


def group_of(d: Dialogue, one: Heard) -> str:
    """Which group somebody is of; "": it was not said."""
    links = d.person.asker.links if d.person.asker else ()
    return next((link.group for link in links if link.id == one.link), "")
