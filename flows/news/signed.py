"""A prospect who signed becomes a new customer: what is known of them is not asked again."""

from flows.desk.dialogue import Dialogue
from flows.interview.answers import Can, Channel, Role
from flows.interview.lexicon import Value
from flows.interview.slots import Slot
from flows.news.case import CUSTOMER
from flows.news.form import Step, step_of
from flows.news.questions import FAMILY, SIGNED, WHO, Price, asked
from flows.prospect.held import find
from flows.prospect.questions import group_of
from flows.record.person import News, understood
from flows.record.prospects import Prospect

# What a price that was accepted has become at the signature: nobody has paid yet.
_PRICES = {Can.ON_TIME: Price.AGREED, Can.LATE: Price.AGREED, Can.LOWERED: Price.LOWERED}


def noted(d: Dialogue, id: str) -> News | None:
    """The customer that a prospect became, noted once; None: no such prospect, or no sheet."""
    prospect = find(d, id)
    if prospect is None or not asked(CUSTOMER, d.path.answers):
        return None
    same = next((n for n in d.interview.news if n.given.get(SIGNED) == id), None)
    return same or News(d.interview.told + 1, d.now, CUSTOMER, _carried_over(d, prospect))


def _carried_over(d: Dialogue, prospect: Prospect) -> dict[str, Value]:
    """What the prospect's own questions told, under the names of the steps."""
    chosen = {question: given[0] for question, given in prospect.given.items() if given}
    source, price, payer = (chosen.get(question, "") for question in ("source", "can", "payer"))
    turn = group_of(d.path.answers, prospect.given)
    told: dict[str, Value] = {
        WHO: prospect.name,
        FAMILY: None if turn is None else d.path.answers.families[turn].name,
        "found_by": source if source in tuple(Channel) else None,
        "can": str(_PRICES[Can(price)]) if price in _PRICES else None,
        "payer": payer if _decides(payer) else None,
        SIGNED: str(prospect.id),
    }
    wanted = (*asked(CUSTOMER, d.path.answers), SIGNED)
    return {step: value for step, value in told.items() if step in wanted and value is not None}


def _decides(payer: str) -> bool:
    """Whether it tells who lets go of the money, and not that nobody does."""
    return payer not in ("", Role.NOBODY) and understood(Slot("payer"), payer)


def first_step(d: Dialogue, piece: News) -> Step | None:
    """The first step that is not known of it."""
    there = asked(piece.kind, d.path.answers, piece.given)
    asks = next((s for s in there if s not in piece.given and s != WHO), None)
    step = f"{d.interview.id}:{piece.kind}:{piece.id}:{asks}"
    return None if asks is None else step_of(d, step)
