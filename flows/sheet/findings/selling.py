"""How they sell, and what their trade has words for: only questions, signs and conditions."""

from flows.interview.answers import Answers, SellsBy
from flows.reading.lists import Lists
from flows.reading.trades import message, recognised
from flows.sheet.findings.regrets import Cause
from flows.words.texts import Words

# Nobody is asked to sign anything there.
_NO_CONTRACT = (SellsBy.SHOP, SellsBy.SESSIONS, SellsBy.ONLINE)


def sells(answers: Answers) -> str:
    """How they sell, to choose words by; "unknown" before they do."""
    by = answers.sells_by
    return "unknown" if by in (None, SellsBy.NOT_YET) else str(by)


def packs(answers: Answers, lists: Lists) -> tuple[str, ...]:
    """Whose words fit, the nearest first: their trade, then how they sell."""
    trade = recognised(answers.offer, lists.trades) if answers.offer else None
    return tuple(p for p in (trade, f"_{sells(answers)}") if p and p in lists.trades)


def in_trade(answers: Answers, lists: Lists, kind: str, cause: Cause) -> Words | None:
    """What to "ask", "watch" or write as a "clause" on a cause, in the words of their trade. A
    deposit and a quote are for who asks for them."""
    of = f"{kind}-{cause}"
    for pack in packs(answers, lists):
        trade = lists.trades[pack]
        bound = of in trade.contracts and answers.sells_by in _NO_CONTRACT
        if of in trade.says and not bound:
            return Words(message(pack, of))
    return None
