"""How they sell, which words are chosen by."""

from flows.interview.answers import Answers, HowLate, Market, Regret, SellsBy

# Nobody is asked to sign anything there.
NO_CONTRACT = (SellsBy.SHOP, SellsBy.SESSIONS, SellsBy.ONLINE)
# The days late, at the least and at the most; 0: nobody knows. Paid in parts is no number of days.
DAYS_LATE = {HowLate.TO_60: (30, 60), HowLate.OVER_60: (60, 0)}


def sells(answers: Answers) -> str:
    """How they sell, to choose words by; "unknown" before they do."""
    by = answers.sells_by
    return "unknown" if by in (None, SellsBy.NOT_YET) else str(by)


def sold(answers: Answers, regret: Regret) -> str:
    """How they sell, as in `sells`; unknown for whoever is in none of their groups, where these pay
    at a counter, for a class or on a page: such a one bought something else."""
    outside = regret.regret_family is not None and regret.regret_family < 0
    return "unknown" if outside and answers.sells_by in NO_CONTRACT else sells(answers)


def sold_by(answers: Answers, turn: int | None = None) -> str:
    """How they sell, to say how to be paid; who sells to organisations too sends them an invoice,
    and so does who is paid weeks late: nobody pays a class late at the door. A public body gives no
    deposit: it is sent an invoice, however it buys."""
    if answers.market is Market.PUBLIC or turn in answers.public:
        return "invoice"
    later = turn is not None and answers.families[turn].how_late in DAYS_LATE
    invoiced = later or answers.market not in (None, Market.INDIVIDUALS)
    at_once = answers.sells_by in NO_CONTRACT
    return "invoice" if invoiced and at_once else str(answers.sells_by or "unknown")
