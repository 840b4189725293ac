"""Money that the answers tell in one breath: what so many hours of a group bring, and the whole
that a part is told of."""

from msgspec.structs import replace

from flows.interview.answers import Answers, Slot
from flows.reading.lists import Lists
from flows.reading.rates import rates, whole


def with_money(answers: Answers, untold: str | None, lists: Lists) -> Answers:
    """The answers, with both. untold: what nobody asked about, as it was told: also what the sheet
    has wrong, and is told right."""
    names = [family.name for family in answers.families]
    regretted = (regret.regret_name for regret in answers.regrets)
    others = [name for name in (answers.favourite, *regretted) if name and name not in names]
    found = rates(untold, names, others, lists)
    hourly = tuple((turn, rate.money, rate.hours) for turn, rate in sorted(found.items()))
    return _with_whole(replace(answers, hourly=hourly), lists)


def _with_whole(answers: Answers, lists: Lists) -> Answers:
    """The whole, with each part of it; a part that was told already stays as it is."""
    told = dict[str, tuple[float, float]]()
    for turn, family in enumerate(answers.families):
        slot = str(Slot("share", turn))
        pair = whole(answers.said.get(slot), family.share, lists) if slot in answers.said else None
        if pair is not None:
            told[slot] = pair
    wholes = {of for _, of in told.values()}
    if answers.income is not None or len(wholes) != 1:
        return answers
    exact = {**{slot: part for slot, (part, _) in told.items()}, **answers.exact}
    return replace(answers, whole=wholes.pop(), exact=exact)
