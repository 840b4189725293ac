"""Where what somebody answered pulls two ways: what a coach begins a session with. Ours.

A tension is a rule over answers that were given: it cites each of them, and judges nobody.
"""

from collections.abc import Callable, Mapping

from msgspec import Struct

from flows.coaching import pulls_of_money as money
from flows.coaching import pulls_of_people as people
from flows.coaching import pulls_of_roads as roads
from flows.coaching.pulling import Rule
from flows.sheet.line import Evidence, cites
from flows.words.texts import Fact, Words

MOST = 3
# In how many ways the same may be asked of several.
_WAYS = 3


class Held(Struct, frozen=True):
    """A tension of somebody's. cites: the slots of the answers that pull."""

    id: str
    cites: tuple[str, ...]
    facts: Mapping[str, Fact] = {}

    @property
    def words(self) -> Words:
        """What pulls against what."""
        return Words(f"tension.{self.id}", self.facts)

    def asks(self, n: int) -> Words:
        """What to ask about it; n: whom, by which the question is put one way or another."""
        return Words(f"tension-ask.{self.id}", {**self.facts, "n": n % _WAYS})


# What weighs most comes first.
RULES: Mapping[str, Rule] = {
    "leaving_favourite": people.leaving_favourite,
    "leaving_introducer": people.leaving_introducer,
    "paid_late": money.paid_late,
    "never_but_aimed": money.never_but_aimed,
    "favourite_group": money.favourite_group,
    "hours_elsewhere": roads.hours_elsewhere,
    "own_group_late": money.own_group_late,
    "best_unwilling": money.best_unwilling,
    "double": money.double,
    "wants_unsaid": money.wants_unsaid,
    "haggled": money.haggled,
    "heavy_and_late": money.heavy_and_late,
    "same_road": roads.same_road,
    "unasked": roads.unasked,
    "main_road": roads.main_road,
    "read_by_others": roads.read_by_others,
    "topics": roads.topics,
    "kind_words": people.kind_words,
    "paid_elsewhere": people.paid_elsewhere,
    "only_listened": people.only_listened,
    "seen_and_taken": money.seen_and_taken,
}


def tensions(
    e: Evidence,
    may: Callable[[str], bool],
    tell: Callable[[Mapping[str, Fact]], bool] = lambda facts: True,
) -> tuple[Held, ...]:
    """Those that weigh most, MOST at most; each rests on answers of which one `may` speak, first on
    one that none before it cites, and says what one may `tell`."""
    held: list[Held] = []
    for id, rule in RULES.items():
        found = rule(e.answers, e) if len(held) < MOST else None
        if found is None:
            continue
        slots = cites(e.answers, *found[0])
        used = {slot for one in held for slot in one.cites}
        if slots == found[0] and slots[0] not in used and all(map(may, slots)) and tell(found[1]):
            held.append(Held(id, slots, found[1]))
    return tuple(held)
