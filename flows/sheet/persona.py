"""The two personas: whom to aim for and whom to avoid."""

from enum import StrEnum

from msgspec import Struct

from flows.words.texts import Fact


class Aim(StrEnum):
    """What the answers allow to aim for."""

    PERSON = "person"
    FAMILY = "family"  # the favourite cannot be the one; a family that wants and can pay is
    TARGET = "target"  # a description, nobody met
    TO_FIND = "to_find"
    INTERVIEWS = "interviews"  # no paying customer yet


class Buyer(Struct, frozen=True):
    """Whom to aim for. turn: which family. customers: how many stand behind it; 0: unknown."""

    aim: Aim
    name: Fact = ""
    turn: int | None = None
    customers: int = 0


class Watched(StrEnum):
    """Whom to avoid: one they regret, one they refused, or a watch list when they regret nobody."""

    REGRETTED = "regretted"
    REFUSED = "refused"
    LIST = "list"


class Negative(Struct, frozen=True):
    """Whom to avoid, named by behaviour. turn: the regret that names it."""

    kind: Watched
    name: Fact = ""
    turn: int = 0
