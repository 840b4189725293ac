"""How they sell, and what their trade has words for: only questions, signs and conditions."""

from flows.interview.answers import Answers, SellsBy
from flows.reading.lists import Lists
from flows.reading.trades import message, recognised
from flows.sheet.findings.regrets import Cause
from flows.words.texts import Words

# Nobody is asked to sign anything there.
NO_CONTRACT = (SellsBy.SHOP, SellsBy.SESSIONS, SellsBy.ONLINE)


def sells(answers: Answers) -> str:
    """How they sell, to choose words by; "unknown" before they do."""
    by = answers.sells_by
    return "unknown" if by in (None, SellsBy.NOT_YET) else str(by)


def packs(answers: Answers, lists: Lists) -> tuple[str, ...]:
    """Whose words fit, the nearest first: their trade, then how they sell. None for who told
    conditions of their own: nobody is lent a practice beside theirs."""
    if any(regret.double_terms for regret in answers.regrets):
        return ()
    trade = recognised(answers.offer, lists.trades) if answers.offer else None
    return tuple(p for p in (trade, f"_{sells(answers)}") if p and p in lists.trades)


def in_trade(answers: Answers, lists: Lists, kind: str, cause: Cause) -> tuple[Words, ...]:
    """What to "ask", "watch" or write as a "clause" on a cause, in the words of their trade, then
    of how they sell. A deposit and a quote are for who asks for them."""
    of = f"{kind}-{cause}"
    no_contract = answers.sells_by in NO_CONTRACT
    return tuple(
        Words(message(pack, of))
        for pack in packs(answers, lists)
        if of in lists.trades[pack].says
        and not (no_contract and of in lists.trades[pack].contracts)
    )
