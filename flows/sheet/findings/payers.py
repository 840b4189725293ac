"""Who wants and can pay (chapter 1): the want/can grid, the 80 % rule, the one big customer."""

from flows.interview.answers import Answers, Can, Family, Want
from flows.limits import Limits
from flows.reading.replies import plain
from flows.sheet.findings.cites import of_turn
from flows.sheet.findings.finding import Level
from flows.words.texts import Fact, Words

_WANT = {want: grade for grade, want in enumerate(Want)}
_CAN = {can: grade for grade, can in enumerate(Can) if can is not Can.UNTESTED}
_GRID = {
    (True, True): ("real_payer", Level.GREEN),
    (True, False): ("dreamer", Level.AMBER),
    (False, True): ("to_convince", Level.AMBER),
    (False, False): ("out", Level.RED),
}
_UNTESTED = ("untested", Level.GREY)


def verdict(family: Family, limits: Limits) -> str | None:
    """The family's place in the want/can grid, as a code; None while it is unknown."""
    found = place(family, limits)
    return found and found[0]


def place(family: Family, limits: Limits) -> tuple[str, Level] | None:
    """The same with its level."""
    if family.want is None or family.can is None:
        return None
    if family.can is Can.UNTESTED:
        return _UNTESTED
    wants = _WANT[family.want] >= limits.wants_from
    return _GRID[wants, _CAN[family.can] >= limits.can_from]


def shares(answers: Answers, limits: Limits) -> tuple[float | None, ...]:
    """Each family's share of the money, in percent, brought back to a sum of 100 when what was said
    is far from it."""
    said = [family.share for family in answers.families]
    total = total_share(answers)
    if not total or limits.shares_low <= total <= limits.shares_high:
        return tuple(said)
    return tuple(share and 100 * share / total for share in said)


def total_share(answers: Answers) -> float | None:
    """The sum of the shares; None while one is missing."""
    said = [family.share for family in answers.families]
    known = [share for share in said if share is not None]
    return sum(known) if known and len(known) == len(said) else None


def called(answers: Answers, turn: int) -> Words:
    """The family as the label that opens a sentence."""
    return Words("label-family", {"name": opened(answers.families[turn].name)})


def opened(name: str) -> str:
    """A name as it opens a sentence."""
    return name[:1].upper() + name[1:]


def favourite_turn(answers: Answers) -> int | None:
    """Which family the favourite belongs to."""
    families = answers.families
    if answers.favourite_family in range(len(families)):
        return answers.favourite_family
    if len(families) == 1:
        return 0
    named = [i for i, f in enumerate(families) if plain(f.name) == plain(answers.favourite or "")]
    return named[0] if named else None


def grid_slots(turn: int) -> tuple[str, ...]:
    """The slots of a family's place in the grid."""
    return tuple(of_turn(question, turn) for question in ("want", "can", "share"))


def family_facts(answers: Answers, turn: int) -> dict[str, Fact]:
    """A graded family's want, can and share as it was said, as words; no share is not told."""
    family = answers.families[turn]
    share = round(family.share or 0)
    return {
        "turn": turn,
        "family": called(answers, turn),
        "want": Words(f"want-{family.want}"),
        "can": Words(f"can-{family.can}"),
        "lowered": "yes" if family.can is Can.LOWERED else "no",
        "share": share,
        "share_known": "yes" if share else "no",
    }
