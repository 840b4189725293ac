"""Who reads (chapter 3): the gap between readers and payers, and what it costs."""

from flows.interview.answers import (
    Answers,
    Hours,
    MissedBy,
    Outlet,
    PeerReferral,
    Reactions,
    Reader,
    Topic,
)
from flows.interview.table import customers_at_most, publishes_somewhere
from flows.limits import Limits
from flows.sheet.findings.cites import cites
from flows.sheet.findings.finding import Basis, Finding, Level
from flows.words.money import SIGNS, Money
from flows.words.texts import Fact, Words

# The most payers that the chosen band allows, out of ten reactions.
MOST_PAYERS = {
    Reactions.ZERO: 0,
    Reactions.ONE_TWO: 2,
    Reactions.THREE_FIVE: 5,
    Reactions.SIX_EIGHT: 8,
    Reactions.NINE_TEN: 10,
}
# The fewest hours a week that the chosen band allows.
FEWEST_HOURS = {Hours.UNDER_1: 0, Hours.TO_2: 1, Hours.TO_5: 3, Hours.OVER_6: 6}
WEEKS_A_MONTH = 4

_CRAFT = (Topic.TECHNIQUE, Topic.GEAR, Topic.NEWS)
_OF_THE_TRADE = {Reader.PEERS, Reader.LEARNERS}


def hours_at_least(answers: Answers) -> int:
    """Hours a week spent publishing, at the least; 0 when it was not said."""
    return FEWEST_HOURS[answers.hours] if answers.hours else 0


def outlets(answers: Answers) -> tuple[Fact, ...]:
    """Where the person publishes, as words fit for a sentence."""
    return tuple(Words(f"outlet-{o}") for o in answers.publishes if o is not Outlet.NOWHERE)


def reader_gap(answers: Answers, limits: Limits) -> Finding | None:
    """Those who react are not those who pay."""
    if not publishes_somewhere(answers) or answers.reactions is None:
        return None
    level = _gap(answers, limits)
    facts: dict[str, Fact] = {
        "level": level,
        "reactions": answers.reactions,
        "mentioned": -1 if answers.mentioned is None else answers.mentioned,
        "customers": customers_at_most(answers),
    }
    slots = cites(answers, "reactions", "mentioned", "hours", "publishes")
    return Finding("reader_gap", Basis.LIVED, slots, level, facts=facts)


def _gap(answers: Answers, limits: Limits) -> Level:
    payers = MOST_PAYERS.get(answers.reactions) if answers.reactions else None
    if payers is None:
        return Level.GREY
    unmentioned = answers.mentioned == 0
    costly = hours_at_least(answers) >= limits.reader_hours
    if payers <= limits.reader_red and unmentioned and costly:
        return Level.RED
    return Level.AMBER if payers <= limits.reader_amber or unmentioned else Level.GREEN


def theo(answers: Answers, limits: Limits) -> Finding | None:
    """Like Théo the photographer of the source: craft topics, read by people of the craft."""
    craft = {topic: n for topic in _CRAFT if (n := answers.topics.get(topic, 0))}
    of_the_trade = _OF_THE_TRADE.intersection(answers.other_readers)
    mostly = of_the_trade and 2 * len(of_the_trade) >= len(answers.other_readers)
    if sum(craft.values()) < limits.theo_topics or not mostly:
        return None
    facts: dict[str, Fact] = {
        "count": sum(craft.values()),
        "posts": sum(answers.topics.values()),
        "all": "yes" if len(craft) == len(answers.topics) else "no",
        "topics": tuple(Words(f"topic-{topic}") for topic in craft),
        "readers": tuple(Words(f"reader-{r}") for r in answers.other_readers if r in of_the_trade),
    }
    slots = cites(answers, "topics", "other_readers")
    return Finding("theo", Basis.DEDUCED, slots, Level.RED, facts=facts)


def time_lost(answers: Answers, limits: Limits) -> Finding | None:
    """What a month of writing for those who don't pay costs, at the least."""
    gap, worth = reader_gap(answers, limits), answers.hour_worth
    hours = hours_at_least(answers) * WEEKS_A_MONTH
    if not gap or gap.level not in (Level.RED, Level.AMBER) or not worth or not hours:
        return None
    sign = worth.currency or SIGNS.get(answers.currency)
    facts: dict[str, Fact] = {"hours": hours, "money": Money(worth.amount * hours, sign)}
    slots = cites(answers, "hours", "hour_worth", "currency", "reactions")
    return Finding("time_lost", Basis.DEDUCED, slots, gap.level, facts=facts)


def peer_referral(answers: Answers, limits: Limits) -> Finding | None:
    """People of the trade sent customers: they are a channel, worth a slot."""
    if answers.peer_referral in (None, PeerReferral.NEVER):
        return None
    facts: dict[str, Fact] = {"times": PeerReferral(answers.peer_referral)}
    slots = cites(answers, "peer_referral")
    return Finding("peer_referral", Basis.LIVED, slots, Level.GREEN, facts=facts)


def missed_by(answers: Answers, limits: Limits) -> Finding | None:
    """If the posts stopped, nobody who pays would ask after them."""
    if answers.missed_by not in (MissedBy.PEERS, MissedBy.NOBODY):
        return None
    facts: dict[str, Fact] = {"who": MissedBy(answers.missed_by)}
    return Finding("missed_by", Basis.LIVED, cites(answers, "missed_by"), Level.AMBER, facts=facts)
