"""What a new customer says of the money, of who pays, and of who is like the favourite."""

from flows.interview.answers import Can, Family, Want
from flows.limits import Limits
from flows.news.questions import Bearing, Case, Says
from flows.reading.phrases import plain
from flows.record.person import News
from flows.sheet.findings.payers import GOOD, Gauge, favourite_turn, verdict
from flows.words.texts import Words


def _family(case: Case, news: News) -> Family | None:
    """The family of a line, if the customer is of it. With customers by name there is none."""
    turn = case.line.facts.get("turn")
    families = () if case.answers.by_name else case.answers.families
    family = families[turn] if isinstance(turn, int) and turn < len(families) else None
    said = plain(news.given.get("favourite_family") or "")
    return family if family and said == plain(family.name) else None


def _price(news: News) -> Can | None:
    """What became of the price, where one was announced."""
    said = news.given.get("can")
    return Can(said) if said in tuple(Can) and said != Can.UNTESTED else None


def _pays(can: Can, limits: Limits) -> bool:
    """Whether who paid so can pay: in the grid, whoever wants as well is a payer then."""
    return verdict(Family("", want=Want.SIGN_FAST, can=can), limits) == "real_payer"


def _told(can: Can) -> Words:
    return Words("price-told", {"can": str(can)})


def money(can_pay: bool) -> Says:
    """Whether a customer of the family of the line paid, where the line says that it can or not."""

    def says(case: Case, news: News) -> Bearing | None:
        can = _price(news)
        if can is None or _family(case, news) is None:
            return None
        return Bearing(_pays(can, case.limits) is can_pay, _told(can))

    return says


def announced(case: Case, news: News) -> Bearing | None:
    """A price was told in a family that had never heard one."""
    can = _price(news)
    return Bearing(False, _told(can)) if can and _family(case, news) else None


def group(case: Case, news: News) -> Bearing | None:
    """A customer of a group paid as the group did, or otherwise."""
    can, paid = _price(news), case.line.facts.get("gauge")
    if can is None or _family(case, news) is None:
        return None
    if paid == Gauge.LATE:
        return Bearing(can is Can.LATE, _told(can))
    says = announced if paid == Gauge.UNTESTED else money(paid in GOOD)
    return says(case, news)


def no_waiting(case: Case, news: News) -> Bearing | None:
    """Who is not to be waited for: those without money, or who were told no price."""
    place = case.line.facts.get("place")
    says = {"untested": announced, "dreamer": money(False), "out": money(False)}.get(str(place))
    return says(case, news) if says else None


def paid_at_last(case: Case, news: News) -> Bearing | None:
    """Somebody paid, where nobody both wanted and could."""
    can = _price(news)
    return Bearing(False, _told(can)) if can and _pays(can, case.limits) else None


def _alike(case: Case, news: News) -> bool:
    """Whether the customer is like the favourite: it was said, else they are of one family."""
    said, turn = news.given.get("resembles"), favourite_turn(case.answers)
    if said is not None or turn is None:
        return said in ("yes", "partly")
    family = case.answers.families[turn].name
    return plain(news.given.get("favourite_family") or "") == plain(family)


def payer(case: Case, news: News) -> Bearing | None:
    """Who let go of the money, for a customer like the favourite."""
    known, said = case.answers.payer, news.given.get("payer")
    comparable = isinstance(known, str) and isinstance(said, str) and _alike(case, news)
    fact = Words("paid-by", {"role": Words(f"role-{said}")})
    return Bearing(said == known, fact) if comparable else None
