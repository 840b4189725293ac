"""Of which group of the sheet a customer is, as the entrepreneur says of the link: whoever it is
not said of stands beside nobody's answers."""

from flows.desk.dialogue import Dialogue
from flows.reading.masking import cleaned
from flows.reading.phrases import plain
from flows.reading.tidying import begun_again, tidied
from flows.record.released import Heard
from flows.words.texts import cut

# Said of a link whose customer is of none of the groups; no group can be called so.
OTHER = "-"


def groups(d: Dialogue) -> tuple[str, ...]:
    """The groups of the open sheet that a customer may be of, as they were called; none where there
    is one at most."""
    named = d.path.answers.families if d.person.interview else ()
    known = tuple(str(cleaned(family.name, d.content.lists)) for family in named)
    return known if len(known) > 1 else ()


def short(d: Dialogue, group: str, most: int) -> str:
    """A group on a button: what was dictated is said without its false starts, and no small word
    is left where it is cut."""
    name = tidied(begun_again(group, d.content.lists.tongue), d.content.lists.tongue)
    label = cut(name, most)
    if label == name:
        return label
    *kept, last = label.rstrip("…").split(" ")
    while kept and plain(last) in d.content.lists.words.grammar:
        *kept, last = kept
    return " ".join((*kept, last)) + "…"


def group_of(d: Dialogue, one: Heard) -> str:
    """Which group somebody is of; "": it was not said."""
    links = d.person.asker.links if d.person.asker else ()
    return next((link.group for link in links if link.id == one.link), "")
