"""Where to speak: what each channel brought, and which one to keep, redirect, reduce or test."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from flows.interview.answers import (
    Answers,
    Approach,
    Channel,
    Market,
    Outlet,
    Own,
    PaidCount,
    Role,
    Spend,
)
from flows.interview.table import has_customers
from flows.limits import Limits
from flows.sheet.findings.cites import cites, of_turn
from flows.sheet.findings.finding import Basis, Finding, Level
from flows.sheet.findings.quotes import own
from flows.sheet.findings.readers import MOST_PAYERS, hours_at_least, reader_gap
from flows.words.texts import Fact, Words

OUTLETS = {
    Outlet.BLOG: Channel.SITE,
    Outlet.NEWSLETTER: Channel.SITE,
    Outlet.FACEBOOK: Channel.SOCIAL,
    Outlet.INSTAGRAM: Channel.SOCIAL,
    Outlet.LINKEDIN: Channel.SOCIAL,
    Outlet.TIKTOK: Channel.SOCIAL,
    Outlet.YOUTUBE: Channel.SOCIAL,
    Outlet.PODCAST: Channel.OTHER,
    Outlet.TALKS: Channel.EVENT,
    Outlet.OTHER: Channel.OTHER,
}
APPROACHES = {
    Approach.INTRODUCED: Channel.RECOMMENDATION,
    Approach.CALL: Channel.OUTREACH,
    Approach.LINKEDIN: Channel.SOCIAL,
    Approach.EMAIL: Channel.OUTREACH,
    Approach.EVENTS: Channel.EVENT,
    Approach.ADS: Channel.AD,
}
# Outlets here are not what brings those who come this way, or not they alone.
_MIXED = (Channel.SITE, Channel.OTHER)
# Where money for "image and visibility" goes.
_BOUGHT = (Channel.SITE, Channel.SOCIAL, Channel.AD)
# What may be tried next, the likeliest to reach a payer first, by market. Nobody calls a private
# individual who has not asked for it.
_TESTS = {
    Market.COMPANIES: (Channel.OUTREACH, Channel.RECOMMENDATION, Channel.EVENT),
    Market.PUBLIC: (Channel.OUTREACH, Channel.EVENT, Channel.RECOMMENDATION),
    Market.INDIVIDUALS: (Channel.RECOMMENDATION, Channel.NETWORK, Channel.EVENT),
    Market.BOTH: (Channel.RECOMMENDATION, Channel.EVENT, Channel.NETWORK),
}


class Score(Struct, frozen=True):
    """What a channel brought. payers: how many of the last five came by it. regrets: how many came
    by it. known: whether any answer weighs it. published: the outlets the person feeds there.
    cites: the answers that name or weigh it."""

    channel: Channel
    points: int
    payers: int
    regrets: int
    known: bool
    published: tuple[Outlet, ...]
    cites: tuple[str, ...]


def scores(answers: Answers, limits: Limits) -> tuple[Score, ...]:
    """Every channel that stands in an answer, the best first."""
    named = dict.fromkeys(_named(answers))
    found = [_score(answers, limits, channel) for channel in named]
    return tuple(sorted(found, key=lambda s: (-s.points, s.channel is not answers.found_by)))


def ahead(answers: Answers, ranked: Sequence[Score]) -> Score | None:
    """The first of them, best first; None when another did as well and no favourite settles it."""
    first, second = (*ranked[:2], None, None)[:2]
    tied = first and second and first.points == second.points
    return None if tied and first and first.channel is not answers.found_by else first


def _named(answers: Answers) -> Iterator[Channel]:
    yield from answers.last_five
    if answers.found_by:
        yield answers.found_by
    yield from (OUTLETS[o] for o in answers.publishes if o in OUTLETS)
    yield from (APPROACHES[a] for a in answers.approach if a in APPROACHES)
    yield from (r.regret_from for r in answers.regrets if r.regret_from)


def _score(answers: Answers, limits: Limits, channel: Channel) -> Score:
    payers = answers.last_five.get(channel, 0)
    regrets = sum(regret.regret_from is channel for regret in answers.regrets)
    published = tuple(o for o in answers.publishes if OUTLETS.get(o) is channel)
    barren = bool(answers.last_five) and not payers
    read = MOST_PAYERS.get(answers.reactions) if answers.reactions and published else None
    points = (
        limits.channel_payer * payers
        + limits.channel_favourite * (answers.found_by is channel)
        + limits.channel_read * (read is not None and read > limits.reader_red)
        - limits.channel_regret * regrets
        - limits.channel_hours * (barren and bool(published) and _busy(answers, limits))
        - limits.channel_money * (barren and _paid_for(answers, channel))
    )
    known = bool(answers.last_five or regrets) or read is not None or answers.found_by is channel
    cited = _weighed(answers, channel, published)
    return Score(channel, points, payers, regrets, known, published, cited)


def _busy(answers: Answers, limits: Limits) -> bool:
    return hours_at_least(answers) >= limits.channel_hours_from


def _paid_for(answers: Answers, channel: Channel) -> bool:
    return channel in _BOUGHT and answers.spend not in (None, Spend.NOTHING)


def _weighed(answers: Answers, channel: Channel, published: tuple[Outlet, ...]) -> tuple[str, ...]:
    slots = ["last_five"]
    slots += ["found_by"] if answers.found_by is channel else []
    slots += ["publishes", "reactions", "hours"] if published else []
    slots += ["spend"] if channel in _BOUGHT else []
    slots += ["approach"] if channel in map(APPROACHES.get, answers.approach) else []
    came = (i for i, regret in enumerate(answers.regrets) if regret.regret_from is channel)
    return cites(answers, *slots, *(of_turn("regret_from", i) for i in came))


def names(score: Score) -> tuple[Fact, ...]:
    """The channel as the person knows it: the outlets they feed, else its own name, which is also
    the one that counts customers where nobody asked which outlet brought them."""
    outlets = () if score.payers and score.channel in _MIXED else score.published
    return tuple(Words(f"outlet-{o}") for o in outlets) or (Words(f"channel-{score.channel}"),)


def brought(answers: Answers, score: Score) -> dict[str, Fact]:
    """What a channel brought, as a line tells it."""
    counted = sum(answers.last_five.values())
    return {
        "names": names(score),
        "payers": score.payers,
        "counted": counted,
        "elsewhere": counted - score.payers,
        "favourite_came": "yes" if answers.found_by is score.channel else "no",
        "hours": "unknown" if not score.published else answers.hours or "unknown",
        "regrets": score.regrets,
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
    return bool(posted and score.published) and score.channel in _MIXED


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
    tried = set(_named(answers))
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


def follow_up(answers: Answers, limits: Limits) -> Finding | None:
    """Who pays is not who reads: whom to follow up, about what, and when."""
    gap = reader_gap(answers, limits)
    if answers.payer in (None, Role.THEMSELVES) or not answers.trigger:
        return None
    if gap is None or gap.level is Level.GREEN:
        return None
    payer = answers.payer
    who = own(payer, limits) if isinstance(payer, Own) else Words(f"role-{payer}")
    facts: dict[str, Fact] = {"who": who}
    slots = cites(answers, "payer", "trigger", "reactions")
    return Finding("follow_up", Basis.DEDUCED, slots, Level.AMBER, facts=facts)
