"""Whether the sheet still holds: what each piece of news says of its lines. A table, by line.

A piece of news confirms a line, contradicts it, or says nothing of it; it counts only if it was
told after the answers that it would change.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from flows.interview.answers import Given, Slot
from flows.news import payers, regrets, roads
from flows.news.questions import CHANNEL, CUSTOMER, REGRET, Case, Says
from flows.record.person import News
from flows.words.texts import Words

# Ours: two that differ may be an accident (method: confidence); some lines one fact undoes.
SEVERAL, ONE = 3, 1


class Witness(Struct, frozen=True):
    """What one kind of news says of a line. asks: the questions whose answers it would change.
    enough: how many must have spoken before these are worth asking again."""

    kind: str
    says: Says
    asks: tuple[str, ...] = ()
    enough: int = SEVERAL


_CAN = Witness(CUSTOMER, payers.money(True), ("can",))
_CANNOT = Witness(CUSTOMER, payers.money(False), ("can",))
_LESS = (
    Witness(CUSTOMER, roads.came_all_the_same, ("last_five",)),
    Witness(CHANNEL, roads.worth_less, ("last_five",)),
    Witness(REGRET, roads.regretted(True)),
)

WITNESSES: Mapping[str, tuple[Witness, ...]] = {
    "group": (Witness(CUSTOMER, payers.group, ("can",)),),
    "keep_payers": (_CAN,),
    "ideal_cannot_pay": (_CANNOT,),
    "favourite_out": (_CANNOT,),
    "stop": (Witness(CUSTOMER, payers.no_waiting, ("can",)),),
    "no_payer_yet": (Witness(CUSTOMER, payers.paid_at_last, ("can",), ONE),),
    "payer": (Witness(CUSTOMER, payers.payer, ("payer",)),),
    "reader_gap": (Witness(CUSTOMER, roads.read, ("reactions", "mentioned")),),
    "channel_keep": (
        Witness(CUSTOMER, roads.came_to_keep, ("last_five",)),
        Witness(CHANNEL, roads.worth_keeping, ("last_five",)),
        Witness(REGRET, roads.regretted(False)),
    ),
    "channel_redirect": _LESS,
    "channel_lighten": _LESS,
    "channel_stop": _LESS,
    "channel_test": (
        Witness(CUSTOMER, roads.came_by_the_test),
        Witness(CHANNEL, roads.worth_keeping),
    ),
    "marked_down": (Witness(REGRET, roads.regretted(True)),),
    "first_sign": (Witness(REGRET, regrets.same_sign),),
    "red_flag": (Witness(REGRET, regrets.flag, ("first_sign",)),),
    "pattern": (Witness(REGRET, regrets.cause, ("wrong",)),),
    "happened": (Witness(REGRET, regrets.happened),),
}


class Tally(Struct, frozen=True):
    """What the news of one kind says of a line. of: how many there are, silent ones included.
    slots: the answers to ask again. told: the ids of those that speak."""

    witness: Witness
    confirms: tuple[Words, ...]
    contradicts: tuple[Words, ...]
    of: int
    slots: tuple[str, ...]
    told: tuple[int, ...]

    @property
    def against(self) -> bool:
        """Whether as many contradict the line as confirm it, or more."""
        return len(self.contradicts) >= len(self.confirms)

    @property
    def outdated(self) -> bool:
        """Whether most say otherwise, and there are enough of them."""
        enough = len(self.confirms) + len(self.contradicts) >= self.witness.enough
        return enough and len(self.contradicts) > len(self.confirms)


def tallies(case: Case, given: Mapping[str, Given], news: Sequence[News]) -> Iterator[Tally]:
    """For one line, what each kind of news says of it; nothing where none speaks."""
    for witness in WITNESSES.get(case.line.id.removeprefix("line-"), ()):
        slots = tuple(s for s in case.line.cites if Slot.parse(s).question in witness.asks)
        since = [n for n in news if n.kind == witness.kind and _after(n, given, slots)]
        said = {n.id: bearing for n in since if (bearing := witness.says(case, n))}
        if said:
            yield Tally(
                witness,
                tuple(b.fact for b in said.values() if b.confirms),
                tuple(b.fact for b in said.values() if not b.confirms),
                len(since),
                slots,
                tuple(said),
            )


def _after(news: News, given: Mapping[str, Given], slots: Iterable[str]) -> bool:
    """Whether it was told after these answers: what they were given with is in them already."""
    return all(given[slot].at <= news.at for slot in slots if slot in given)
