"""What kind a text is, by its phrases and its form; nothing is said where two kinds are near."""

from collections.abc import Mapping

from msgspec import Struct

from flows.scoring import form
from flows.scoring.evidence import Read
from flows.scoring.kinds import TO_ONE, Kind
from flows.scoring.traits import traits

TOLD = tuple(kind for kind in Kind if kind is not Kind.SHORT)
# Ours, fitted on tests/texts/seen and ours: what each trait of a text adds to each kind, in the
# order of TOLD: pitch, reply, reminder, peer, referral, post, article, offer, other.
TELLS: Mapping[str, tuple[int, ...]] = {
    "any": (0, -1, -4, -3, -4, 10, -4, -4, 0),
    "letter": (9, 7, 8, 5, 8, -7, -8, -8, 1),
    "signed": (1, 2, 3, 0, 0, 0, 0, 0, 0),
    "hashtags": (0, 0, 0, 0, 0, 12, 0, 0, 0),
    "emojis": (0, 0, 0, 0, 0, 2, 0, 0, 0),
    "to_one": (2, 2, 1, 0, 0, -1, 0, 0, 0),
    "to_many": (0, 1, 0, 1, 0, 3, 0, 0, 0),
    "prices": (0, 0, 0, 0, 0, 0, 0, 8, 0),
    "long": (0, 0, 0, 0, 0, -4, 12, 0, 0),
    "titled": (0, 1, 0, 0, 0, -1, 5, 2, 0),
    "listed": (0, 0, 0, 0, 0, 0, 4, 2, 0),
    "heads": (0, 0, 0, 0, 0, 0, 3, 3, 0),
    "long_100": (1, 0, 0, 0, 0, -1, 5, 0, 0),
    "long_150": (0, 0, 0, 0, 0, 0, 5, 0, 0),
    "amounts": (0, 2, 1, -1, -1, 0, 0, 3, -1),
    "people": (0, 0, 0, 0, 1, 0, 1, 0, 1),
    "owing": (0, -1, 3, 0, 0, 0, 0, 0, 0),
    "they": (-2, -2, -1, 2, 1, 3, 1, 0, 0),
    "you": (0, 1, 0, 1, 1, 0, 0, 0, 0),
    "me": (-1, 0, 0, 1, 1, -1, 0, 0, -1),
    "no_you": (-2, 0, 0, 0, 0, 2, 0, 0, 2),
    "exclaims": (1, 1, -1, -1, 0, 1, 0, 0, 0),
    "contact": (1, 0, 0, 0, 0, 1, 0, 1, 0),
    "selfintro": (3, -1, 1, 0, -1, -1, 1, 0, 0),
    "news_of": (-1, 0, 1, 3, 1, 1, 0, 0, 0),
    "among": (0, -1, 0, 5, 0, 0, 1, -1, -1),
    "familiar": (0, 0, 0, 4, 1, 0, 0, 0, 2),
    "known": (1, 0, -1, 0, -1, 1, 1, 0, -3),
    "unknown": (-1, 0, 0, 1, -2, 1, 0, 0, 6),
    "to_a_sender": (0, 0, 0, 2, 5, 1, 0, 0, 0),
    "introduced": (6, -1, 0, -1, 0, 0, 0, 0, -1),
    "asks": (0, 0, 0, 1, 0, 0, 0, -1, -1),
    "priced": (-1, 2, 4, -1, -1, -1, 0, 1, -3),
    "thanks": (-1, 3, 0, 3, 3, -1, 0, 0, 0),
    "whom": (0, 0, 0, 3, 4, 0, 0, 0, 0),
    "stock": (3, 0, 0, 0, 0, 1, 0, 0, 0),
    "general": (1, 0, 0, 0, 0, 3, 0, 0, 0),
    "gossip": (0, 0, 0, 0, 0, 4, 0, 0, 0),
    "says_pitch": (4, 1, 0, -1, 0, 1, 0, 0, 0),
    "says_reply": (-1, 6, 0, 0, 0, 0, 0, 0, 0),
    "says_reminder": (0, -1, 6, 0, 1, 1, 0, 0, 0),
    "says_peer": (0, 0, 0, 4, 0, 0, 1, 0, 0),
    "says_referral": (0, -1, 1, 0, 5, 0, 0, 0, 0),
    "says_article": (0, 0, 0, 0, 0, 0, 5, 0, 0),
    "says_offer": (0, 1, 0, -1, 1, -1, 1, 5, 0),
    "says_private": (1, 1, -1, 0, 0, 0, 1, 0, 6),
    "opens_pitch": (2, 0, 0, 0, 0, 0, 0, 0, 0),
    "opens_reply": (-1, 3, 0, 0, 0, -1, 0, 0, 0),
    "opens_reminder": (-1, 0, 2, 0, 1, 0, 0, 0, 0),
    "opens_peer": (0, 1, 0, 1, 1, 0, 0, 0, 0),
    "opens_referral": (0, 0, 0, 0, 3, 0, 0, 0, 0),
    "opens_article": (0, 0, 0, 0, 0, 0, 3, 0, 0),
    "opens_offer": (-1, 1, 0, -1, 0, 0, 0, 3, 1),
    "opens_private": (-1, 1, 0, 0, 0, 1, 1, 0, 2),
}


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
    points = weighed(traits(read))
    first, second, *_ = ranked = sorted(points, key=lambda kind: -points[kind])
    limits = read.limits
    margin = limits.kind_other if first is Kind.OTHER else limits.kind_margin
    sure = points[first] - points[second] >= margin
    read_as = first if sure else Kind.PITCH if first in TO_ONE else Kind.POST
    others = tuple(kind for kind in ranked if not (sure and kind is first))
    return Recognised(first if sure else None, others, read_as)


def weighed(found: Mapping[str, int]) -> Mapping[Kind, int]:
    """The points of each kind, by the traits of a text."""
    columns = enumerate(TOLD)
    return {kind: sum(TELLS[t][at] * many for t, many in found.items()) for at, kind in columns}
