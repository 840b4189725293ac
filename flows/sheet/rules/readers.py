"""Who reads (chapter 3): the gap between readers and payers, and what it costs."""

from flows.interview.answers import Answers, MissedBy, PeerReferral, Permission, Reader, Topic
from flows.interview.table import customers_at_most, publishes_somewhere
from flows.limits import Limits
from flows.sheet.findings.cites import cites
from flows.sheet.findings.finding import Basis, Finding, Level
from flows.sheet.findings.readers import MOST_PAYERS, hours_at_least
from flows.sheet.line import Evidence, Line, told
from flows.sheet.moment import moment
from flows.sheet.rule import Purpose, Rule, Section, Whose
from flows.words.money import SIGNS, Money
from flows.words.texts import Fact, Words

WEEKS_A_MONTH = 4

_CRAFT = (Topic.TECHNIQUE, Topic.GEAR, Topic.NEWS)

_OF_THE_TRADE = {Reader.PEERS, Reader.LEARNERS}


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


def _theo(e: Evidence) -> Line | None:
    """The topics to rewrite, unless the redirected channel says it."""
    return None if e.has("channel_redirect") else told(e.first("theo"), **moment(e))


def _permission(e: Evidence) -> Line | None:
    """People who asked to hear from them are told first."""
    if e.answers.permission in (None, Permission.NOBODY):
        return None
    facts: dict[str, Fact] = {"many": str(e.answers.permission)}
    return Line("line-permission", Basis.DEDUCED, e.cites("permission"), facts)


RULES = (
    Rule(
        "reader_gap", reader_gap, on=Section.SPEAK, at=10, whose=Whose.ANYBODY, purpose=Purpose.GAP
    ),
    Rule("theo", theo, says=_theo, on=Section.SPEAK, at=20, worth=240),
    Rule("time_lost", time_lost, on=Section.SPEAK, at=30, worth=150),
    Rule("peer_referral", peer_referral, on=Section.SPEAK, at=100, worth=100),
    Rule("missed_by", missed_by, on=Section.SPEAK, at=110, worth=30),
    Rule("permission", says=_permission, on=Section.SPEAK, at=120, worth=70),
)
