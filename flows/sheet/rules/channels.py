"""Where to speak: which channel to keep, redirect, reduce or test, and what to stop."""

from flows.interview.answers import Answers, Channel, Market, PaidCount
from flows.interview.table import has_customers
from flows.limits import Limits
from flows.sheet.findings.channels import (
    MIXED,
    OUTLETS,
    Score,
    ahead,
    brought,
    named,
    names,
    scores,
)
from flows.sheet.findings.cites import cites, of_turn
from flows.sheet.findings.finding import Basis, Finding, Level
from flows.sheet.findings.payers import opened
from flows.sheet.line import Evidence, Line, told
from flows.sheet.moment import moment
from flows.sheet.persona import Aim
from flows.sheet.rule import Purpose, Rule, Section
from flows.sheet.rules.readers import reader_gap
from flows.words.texts import Fact, Words

# What may be tried next, the likeliest to reach a payer first, by market. Nobody calls a private
# individual who has not asked for it.
_TESTS = {
    Market.COMPANIES: (Channel.OUTREACH, Channel.RECOMMENDATION, Channel.EVENT),
    Market.PUBLIC: (Channel.OUTREACH, Channel.EVENT, Channel.RECOMMENDATION),
    Market.INDIVIDUALS: (Channel.RECOMMENDATION, Channel.NETWORK, Channel.EVENT),
    Market.BOTH: (Channel.RECOMMENDATION, Channel.EVENT, Channel.NETWORK),
}


def channel_keep(answers: Answers, limits: Limits) -> Finding | None:
    """The channel that brings those who pay: keep it."""
    best = ahead(answers, scores(answers, limits))
    if best is None or best.points < limits.channel_keep:
        return None
    return Finding(
        "channel_keep", Basis.LIVED, best.cites, Level.GREEN, best.payers, brought(answers, best)
    )


def _unplaced(answers: Answers, score: Score) -> bool:
    """A post brought somebody, and nobody asked in which outlet: it may be one of these."""
    posted = answers.last_five.get(Channel.SOCIAL) or answers.found_by is Channel.SOCIAL
    return bool(posted and score.published) and score.channel in MIXED


def _weakest(answers: Answers, limits: Limits) -> Score | None:
    """The channel that takes their time for the least: one they publish on if there is one."""
    effort = {OUTLETS[o] for o in answers.publishes if o in OUTLETS}
    others = {Channel.AD, *(r.regret_from for r in answers.regrets)}
    known = (s for s in scores(answers, limits) if s.known and not _unplaced(answers, s))
    weak = [s for s in known if s.points < limits.channel_keep]
    fed = [s for s in weak if s.channel in effort]
    return next(iter((fed or [s for s in weak if s.channel in others])[::-1]), None)


def channel_redirect(answers: Answers, limits: Limits) -> Finding | None:
    """A channel that could bring payers: same hours, another subject."""
    weakest = _weakest(answers, limits)
    if weakest is None or weakest.points < limits.channel_redirect:
        return None
    facts = brought(answers, weakest)
    return Finding("channel_redirect", Basis.DEDUCED, weakest.cites, Level.AMBER, facts=facts)


def channel_reduce(answers: Answers, limits: Limits) -> Finding | None:
    """A channel that brings no payer, or regrets: less of it."""
    weakest = _weakest(answers, limits)
    if weakest is None or weakest.points >= limits.channel_redirect:
        return None
    facts = brought(answers, weakest)
    return Finding("channel_reduce", Basis.DEDUCED, weakest.cites, Level.RED, facts=facts)


def channel_test(answers: Answers, limits: Limits) -> Finding | None:
    """A channel never tried, for two weeks, with a rule to stop."""
    tried = set(named(answers))
    options = _TESTS[answers.market] if answers.market and has_customers(answers) else ()
    fresh = next((channel for channel in options if channel not in tried), None)
    slots = cites(answers, "market", "last_five", "approach", "publishes")
    if fresh is None or answers.paid_count is None or not (answers.last_five or answers.approach):
        return None
    facts: dict[str, Fact] = {"channel": fresh, "days": limits.test_days}
    return Finding("channel_test", Basis.HYPOTHESIS, slots, Level.GREY, facts=facts)


def call_five(answers: Answers, limits: Limits) -> Finding | None:
    """Organisations with a buyer one can name, and readers who don't pay: call five, don't post."""
    gap = reader_gap(answers, limits)
    known = answers.payer is not None or answers.paid_count is PaidCount.FEW
    if answers.market not in (Market.COMPANIES, Market.PUBLIC) or not gap or not known:
        return None
    if gap.level is not Level.RED:
        return None
    slots = cites(answers, "market", "payer", *gap.cites)
    return Finding("call_five", Basis.DEDUCED, slots, Level.RED)


def _redirect(e: Evidence) -> Line | None:
    line = told(e.first("channel_redirect"), **_subject(e))
    return line and Line(line.id, line.basis, line.cites + _behind_subject(e), line.facts)


def _subject(e: Evidence) -> dict[str, Fact]:
    topics = tuple(Words(f"topic-{topic}") for topic in e.answers.topics)
    known = "yes" if topics else "no"
    return {"topics_known": known, "topics": topics, **moment(e)}


def _behind_subject(e: Evidence) -> tuple[str, ...]:
    return e.cites("topics", *(("trigger",) if e.buyer.aim is Aim.PERSON else ()))


def _keep(e: Evidence) -> Line | None:
    """The channel that brings payers; else the best there is."""
    found = e.first("channel_keep")
    if found:
        return told(found)
    weak = e.first("channel_redirect") or e.first("channel_reduce")
    busy = weak.facts["names"] if weak else None
    good = [s for s in scores(e.answers, e.limits) if s.known and s.points > 0 and names(s) != busy]
    best = ahead(e.answers, good)
    if best is None:
        return None
    return Line("line-channel_keep", Basis.LIVED, best.cites, brought(e.answers, best))


def _test(e: Evidence) -> Line | None:
    return told(e.first("channel_test"), **moment(e))


def _call_five(e: Evidence) -> Line | None:
    """Unless the call is the test already."""
    test = e.first("channel_test")
    tested = test is not None and test.facts["channel"] == Channel.OUTREACH
    return None if tested else told(e.first("call_five"))


def _keep_payers(e: Evidence) -> Line | None:
    """No channel has proved anything: what is kept is who pays."""
    payer = e.first("real_payer")
    return Line("line-keep_payers", Basis.LIVED, payer.cites, payer.facts) if payer else None


def _keep_favourite(e: Evidence) -> Line | None:
    """Nor is there a payer: what is kept is the bond with a favourite, or, once all was asked and
    there is none, with who has paid."""
    name = opened(e.answers.favourite or "")
    slots = e.cites("favourite") or (e.cites("paid_count") if e.answers.regret else ())
    facts = {"known": "yes" if name else "no", "name": name}
    return Line("line-keep_favourite", Basis.HYPOTHESIS, slots, facts) if slots else None


def _stop(e: Evidence) -> Line | None:
    """Something to stop, when no channel is to be reduced: chasing those who do not pay."""
    codes = ("dreamer", "out", "to_convince", "untested")
    finding = next((found for code in codes if (found := e.first(code))), None)
    if finding is None:
        return None
    facts = {**finding.facts, "place": finding.code}
    return Line("line-stop", Basis.DEDUCED, finding.cites, facts)


def _stop_looking(e: Evidence) -> Line | None:
    turns = range(len(e.answers.families))
    slots = e.cites(*(of_turn("can", i) for i in turns), "favourite")
    return Line("line-stop_looking", Basis.DEDUCED, slots) if slots else None


RULES = (
    Rule("channel_keep", channel_keep, says=_keep, on=Section.SPEAK, at=40, purpose=Purpose.KEEP),
    Rule(
        "keep_payers",
        says=_keep_payers,
        on=Section.SPEAK,
        at=41,
        purpose=Purpose.KEEP,
        unless=Purpose.KEEP,
    ),
    Rule(
        "keep_favourite",
        says=_keep_favourite,
        on=Section.SPEAK,
        at=42,
        purpose=Purpose.KEEP,
        unless=Purpose.KEEP,
    ),
    Rule(
        "channel_redirect",
        channel_redirect,
        says=_redirect,
        on=Section.SPEAK,
        at=50,
        purpose=Purpose.LESS,
    ),
    Rule("channel_reduce", channel_reduce, on=Section.SPEAK, at=60, purpose=Purpose.LESS),
    Rule(
        "channel_test",
        channel_test,
        says=_test,
        on=Section.SPEAK,
        at=70,
        purpose=Purpose.TEST,
        worth=220,
    ),
    Rule("call_five", call_five, says=_call_five, on=Section.SPEAK, at=80, worth=160),
    Rule("stop", says=_stop, on=Section.SPEAK, at=160, purpose=Purpose.LESS, unless=Purpose.LESS),
    Rule(
        "stop_looking",
        says=_stop_looking,
        on=Section.SPEAK,
        at=161,
        purpose=Purpose.LESS,
        unless=Purpose.LESS,
    ),
)
