"""What kind a text is, by its phrases and its form; nothing is said where two kinds are near."""

from collections.abc import Mapping

from msgspec import Struct

from flows.reading.lists import Tells
from flows.scoring import form
from flows.scoring.evidence import Read
from flows.scoring.kinds import TO_ONE, Kind
from flows.scoring.traits import traits

# The order of the weights in content/kinds.toml, which `python -m tests.checking.fitting` writes.
TOLD = tuple(kind for kind in Kind if kind is not Kind.SHORT)


class Recognised(Struct, frozen=True):
    """kind: what the text is, None where it cannot be told; then what it may be, likeliest first.
    read_as: what it is measured as all the same."""

    kind: Kind | None
    next: tuple[Kind, ...]
    read_as: Kind

    @property
    def likely(self) -> Kind:
        """The likeliest, whether it is sure or not."""
        return self.kind or self.next[0]


def recognised(read: Read) -> Recognised:
    """What kind the text is."""
    if form.words_in(read.text.original) < read.limits.kind_short:
        return Recognised(Kind.SHORT, (), Kind.SHORT)
    points = weighed(traits(read), read.lists.tells)
    first, second, *_ = ranked = sorted(points, key=lambda kind: -points[kind])
    limits = read.limits
    margin = limits.kind_other if first is Kind.OTHER else limits.kind_margin
    sure = points[first] - points[second] >= margin
    read_as = first if sure else Kind.PITCH if first in TO_ONE else Kind.POST
    others = tuple(kind for kind in ranked if not (sure and kind is first))
    return Recognised(first if sure else None, others, read_as)


def weighed(found: Mapping[str, float], tells: Tells) -> Mapping[Kind, float]:
    """The points of each kind, by what the text shows, in hundredths of log odds."""
    columns = enumerate(TOLD)
    shown = [(tells[name], many) for name, many in found.items() if name in tells]
    return {kind: sum(row[at] * many for row, many in shown) for at, kind in columns}
