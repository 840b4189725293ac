"""Where to speak: what each channel brought, and which one to keep, redirect, reduce or test."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from flows.interview.answers import (
    Answers,
    Approach,
    Channel,
    Outlet,
    Spend,
)
from flows.limits import Limits
from flows.sheet.findings.cites import cites, of_turn
from flows.sheet.findings.readers import MOST_PAYERS, hours_at_least
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
MIXED = (Channel.SITE, Channel.OTHER)
# Where money for "image and visibility" goes.
_BOUGHT = (Channel.SITE, Channel.SOCIAL, Channel.AD)


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
    found = [_score(answers, limits, channel) for channel in dict.fromkeys(named(answers))]
    return tuple(sorted(found, key=lambda s: (-s.points, s.channel is not answers.found_by)))


def ahead(answers: Answers, ranked: Sequence[Score]) -> Score | None:
    """The first of them, best first; None when another did as well and no favourite settles it."""
    first, second = (*ranked[:2], None, None)[:2]
    tied = first and second and first.points == second.points
    return None if tied and first and first.channel is not answers.found_by else first


def named(answers: Answers) -> Iterator[Channel]:
    """The channels that their answers name, some more than once."""
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
    outlets = () if score.payers and score.channel in MIXED else score.published
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
