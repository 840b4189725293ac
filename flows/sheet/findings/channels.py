"""Where to speak: the roads by which customers come, and what becomes of each; whether those who
read are those who pay (chapter 3), and whether they are of the trade."""

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from flows.interview.answers import (
    Answers,
    Behaviour,
    Channel,
    Introducers,
    Outlet,
    PeerReferral,
    WhyYou,
)
from flows.interview.conditions import customers_at_most, publishes_somewhere
from flows.interview.memo import once
from flows.interview.options import Approach, Hours, Reader
from flows.limits import Limits
from flows.sheet.findings.hour import whole
from flows.sheet.findings.readers import MOST_PAYERS, craft, hours_at_least
from flows.sheet.line import Basis, Finding, Level, cites, of_turn
from flows.words.texts import Fact, Words

_OF_THE_TRADE = {Reader.PEERS, Reader.LEARNERS}
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
    Approach.LINKEDIN: Channel.OUTREACH,
    Approach.EMAIL: Channel.OUTREACH,
    Approach.EVENTS: Channel.EVENT,
    Approach.ADS: Channel.AD,
}
# Outlets here are not what brings those who come this way, or not they alone.
MIXED = (Channel.SITE, Channel.OTHER, Channel.EVENT)
# What one can stop feeding; by the others people come unasked.
_FED = (Channel.AD, Channel.PLATFORM, Channel.SOCIAL, Channel.EVENT)


class Verb(StrEnum):
    """What becomes of a road."""

    KEEP = "keep"
    LIGHTEN = "lighten"
    REDIRECT = "redirect"
    STOP = "stop"
    TEST = "test"


class Why(StrEnum):
    """What the verb rests on."""

    PAYERS = "payers"  # some of the last customers came by it
    COSTLY = "costly"  # few of them did, for hours of work, and nobody else there could pay
    FAVOURITE = "favourite"  # the favourite did
    READ = "read"  # people who could pay read it
    SEARCHED = "searched"  # an advert, and some came by a search engine: perhaps by the advert
    NOBODY = "nobody"  # none of the last customers came by it
    UNREAD = "unread"  # few of those who react could pay
    REGRET = "regret"  # someone regretted came by it
    UNKNOWN = "unknown"  # no answer weighs it
    INTRODUCERS = "introducers"  # not tried: customers could introduce somebody
    RECOMMENDED = "recommended"  # not tried: they are spoken of


class Road(Struct, frozen=True):
    """A way by which customers come. outlets: those the person feeds there. payers: how many of the
    last five came by it. favourite: whether the favourite did. regrets: how many did."""

    channel: Channel
    outlets: tuple[Outlet, ...] = ()
    payers: int = 0
    favourite: bool = False
    regrets: int = 0

    @property
    def posts(self) -> bool:
        """Whether it is what they publish, and not what they say in a room."""
        return bool(self.outlets) and self.channel is not Channel.EVENT

    @property
    def barren(self) -> bool:
        """Whether nothing good is known to have come by it."""
        return not self.payers and not self.favourite


def counted(answers: Answers) -> int:
    """How many of their last customers they told the road of."""
    return sum(answers.last_five.values())


@once
def roads(answers: Answers) -> tuple[Road, ...]:
    """Every road that an answer names, each once, those that brought most payers first."""
    fed = dict(_fed(answers))
    bare = (channel for channel in _named(answers) if channel not in {c for c, _ in fed})
    named = [*((c, outlets) for (c, _), outlets in fed.items()), *((c, ()) for c in bare)]
    found = [_road(answers, *each) for each in dict.fromkeys(named)]
    busy = answers.hours_mostly
    return tuple(sorted(found, key=lambda r: (-r.payers, not r.favourite, busy not in r.outlets)))


def _road(answers: Answers, channel: Channel, outlets: tuple[Outlet, ...]) -> Road:
    return Road(
        channel,
        outlets,
        0 if _other_post(answers, channel, outlets) else answers.last_five.get(channel, 0),
        answers.found_by is channel and not _other_post(answers, channel, outlets),
        # Two who came otherwise need not have come by the same road.
        0 if channel is Channel.OTHER else sum(r.regret_from is channel for r in answers.regrets),
    )


def _other_post(answers: Answers, channel: Channel, outlets: tuple[Outlet, ...]) -> bool:
    """Whether it is what they publish, and another of these brought somebody."""
    known = answers.brought_by is not None and channel is Channel.SOCIAL
    return known and bool(outlets) and answers.brought_by not in outlets


def _named(answers: Answers) -> Iterator[Channel]:
    """The channels their answers name, without what they publish; some more than once."""
    yield from (channel for channel, n in answers.last_five.items() if n)
    if answers.found_by:
        yield answers.found_by
    yield from filter(None, (by(answers, approach) for approach in answers.approach))
    yield from (
        r.regret_from for r in answers.regrets if r.regret_from not in (None, Channel.OTHER)
    )


def by(answers: Answers, approach: Approach) -> Channel | None:
    """The road of an approach. Who came by LinkedIn may have been told as come by a post."""
    if approach is Approach.LINKEDIN and _posted(answers):
        return Channel.SOCIAL
    return APPROACHES.get(approach)


def _posted(answers: Answers) -> bool:
    """Whether a post brought somebody."""
    return bool(answers.last_five.get(Channel.SOCIAL)) or answers.found_by is Channel.SOCIAL


def _fed(answers: Answers) -> Iterator[tuple[tuple[Channel, bool], tuple[Outlet, ...]]]:
    """The outlets by road. Which post brought somebody was not asked: where one did, they are one
    road, but for the one that they named. What they write is no search engine. Where nobody came,
    the outlet that takes most of the hours is a road of its own."""
    groups: dict[tuple[Channel, bool], tuple[Outlet, ...]] = {}
    for outlet in (o for o in answers.publishes if o in OUTLETS):
        channel = OUTLETS[outlet]
        searched = channel is Channel.SITE and channel in answers.called
        if (_posted(answers) or searched) and outlet is not Outlet.TALKS:
            channel = Channel.SOCIAL
        regrets = (regret.regret_from for regret in answers.regrets)
        told = answers.last_five.get(channel) or channel in (answers.found_by, *regrets)
        alone = outlet is answers.hours_mostly and not told
        key = channel, outlet is answers.brought_by if answers.brought_by else alone
        groups[key] = (*groups.get(key, ()), outlet)
    yield from groups.items()


def names(answers: Answers, road: Road) -> tuple[Fact, ...]:
    """The road as the person knows it: the outlets they feed, else its own name, which is also the
    one that counts customers where nobody asked which outlet brought them."""
    mixed = not road.barren and road.channel in MIXED
    if (called := answers.called.get(road.channel)) and not road.barren:
        return (called,)
    if answers.brought_by in road.outlets and road.channel is Channel.SOCIAL:
        return (Words(f"outlet-{answers.brought_by}"),)
    alone = [OUTLETS[o] for o in road.outlets] == [road.channel]
    shared = not road.barren and not alone
    outlets = () if mixed or shared else road.outlets
    if outlets:
        return tuple(Words(f"outlet-{o}") for o in outlets)
    if road.channel is Channel.SOCIAL and not road.outlets:
        linkedin = Approach.LINKEDIN in answers.approach
        return (Words("outlet-linkedin" if linkedin else "road-posts"),)
    return (Words(f"channel-{road.channel}"),)


def verdict(answers: Answers, limits: Limits, road: Road) -> tuple[Verb, Why]:
    """What becomes of a road, and why."""
    best = max(answers.last_five.values(), default=0)
    named = answers.brought_by in road.outlets  # the one that works is not to be changed
    few = not named and 2 * road.payers < counted(answers) and road.payers < best
    if road.payers and road.posts and few and _of_craft(answers, limits):
        return Verb.REDIRECT, Why.PAYERS
    if road.payers and road.posts and few and _costly(answers, limits, road):
        return Verb.LIGHTEN, Why.COSTLY
    if road.payers:
        return Verb.KEEP, Why.PAYERS
    if road.favourite:
        once = Verb.REDIRECT if road.posts else Verb.TEST
        return once if counted(answers) else Verb.KEEP, Why.FAVOURITE
    if road.posts:
        return _read(answers, limits, road)
    if road.channel is Channel.AD and answers.last_five.get(Channel.SITE):
        return Verb.TEST, Why.SEARCHED
    if road.channel is Channel.OUTREACH and counted(answers):
        return Verb.REDIRECT, Why.REGRET if road.regrets else Why.NOBODY
    if road.regrets:
        return Verb.STOP if road.channel in _FED else Verb.LIGHTEN, Why.REGRET
    if not counted(answers):
        return Verb.TEST, Why.UNKNOWN
    return _NOBODY.get(road.channel, Verb.TEST), Why.NOBODY


# Where none of the last customers came from, though it is tried.
_NOBODY = {Channel.AD: Verb.STOP, Channel.EVENT: Verb.LIGHTEN}


def _read(answers: Answers, limits: Limits, road: Road) -> tuple[Verb, Why]:
    """What becomes of posts that brought nobody, by who reads them."""
    most = MOST_PAYERS.get(answers.reactions) if answers.reactions else None
    read = (most is not None and most > limits.reader_red) or bool(answers.mentioned)
    if road.regrets:
        return Verb.STOP, Why.REGRET
    if not counted(answers):
        if most is None:
            return Verb.TEST, Why.UNKNOWN
        if most > limits.reader_amber:
            return Verb.KEEP, Why.READ
        return (Verb.REDIRECT, Why.READ) if read else (Verb.LIGHTEN, Why.UNREAD)
    if read and (craft(answers) or not answers.topics):
        return Verb.REDIRECT, Why.READ
    # Another subject is tried before the outlet is left.
    stop = most is not None and not read and not _of_craft(answers, limits)
    return Verb.STOP if stop else Verb.LIGHTEN, Why.NOBODY


def _costly(answers: Answers, limits: Limits, road: Road) -> bool:
    """Whether hours go to it, and next to none of those who read could pay."""
    if hours_facts(answers, road, False)["split"] not in ("alone", "mostly"):
        return False
    most = MOST_PAYERS.get(answers.reactions) if answers.reactions else None
    read = most is None or most > limits.reader_red
    return not read and hours_at_least(answers) >= limits.reader_hours


def _of_craft(answers: Answers, limits: Limits) -> bool:
    return sum(craft(answers).values()) >= limits.theo_topics


def peers_send(answers: Answers) -> bool:
    """Whether people of the trade sent customers, more than once."""
    return answers.peer_referral is PeerReferral.SEVERAL


def untried(answers: Answers) -> tuple[Why, tuple[str, ...]] | None:
    """Why recommendation, if no answer names it, may be tried: what they said leads there."""
    if Channel.RECOMMENDATION in {road.channel for road in roads(answers)}:
        return None
    if answers.introducers not in (None, Introducers.NONE):
        return Why.INTRODUCERS, ("introducers",)
    recommends = Behaviour.RECOMMENDS in answers.behaviour
    vouched = WhyYou.VOUCHED in answers.why_you
    slots = ("behaviour",) * recommends + ("why_you",) * vouched
    spoken_of = answers.introducers is None and bool(slots)
    return (Why.RECOMMENDED, slots) if spoken_of else None


def weighed(answers: Answers, road: Road, why: Why) -> tuple[str, ...]:
    """The answers that name or weigh a road."""
    slots = ["last_five"]
    slots += ["found_by"] if road.favourite else []
    slots += ["publishes", "reactions", "hours", "hours_mostly"] if road.outlets else []
    slots += ["mentioned", "topics"] if road.posts and road.barren else []
    tried = (by(answers, approach) for approach in answers.approach)
    slots += ["approach"] if road.channel in tried else []
    came = (i for i, r in enumerate(answers.regrets) if r.regret_from is road.channel)
    return cites(answers, *slots, *(of_turn("regret_from", i) for i in came))


def hours_facts(answers: Answers, road: Road, first: bool) -> dict[str, Fact]:
    """The hours that a road takes, as far as they were told of it. first: it is the first that
    brought nobody, which may speak of the hours of all."""
    every = {o for o in answers.publishes if o in OUTLETS}
    split = "no"
    if road.outlets and answers.hours:
        if every == set(road.outlets):
            split = "alone"
        elif answers.hours is Hours.UNDER_1:
            split = "no"  # too little to be shared out
        elif answers.hours_mostly in road.outlets:
            split = "mostly"
        elif answers.hours_mostly is None and first:
            split = "together"
    return {
        "hours": answers.hours if answers.hours and split != "no" else "unknown",
        "hours_told": whole(answers.exact.get("hours", 0)) if split != "no" else 0,
        "split": split,
    }


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
        "brought": "yes" if _brought(answers) else "no",
    }
    slots = cites(answers, "reactions", "mentioned", "hours", "publishes")
    slots += cites(answers, "last_five") if _brought(answers) else ()
    return Finding("reader_gap", Basis.LIVED, slots, level, facts=facts)


def _brought(answers: Answers) -> bool:
    """Whether some of the last customers came by what they publish, or spoke of it."""
    return bool(answers.mentioned) or any(r.payers for r in roads(answers) if r.posts)


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
    about = craft(answers)
    of_the_trade = _OF_THE_TRADE.intersection(answers.other_readers)
    mostly = of_the_trade and 2 * len(of_the_trade) >= len(answers.other_readers)
    if sum(about.values()) < limits.theo_topics or not mostly:
        return None
    facts: dict[str, Fact] = {
        "count": sum(about.values()),
        "posts": sum(answers.topics.values()),
        "all": "yes" if len(about) == len(answers.topics) else "no",
        "topics": tuple(Words(f"topic-{topic}") for topic in about),
        "readers": tuple(Words(f"reader-{r}") for r in answers.other_readers if r in of_the_trade),
    }
    slots = cites(answers, "topics", "other_readers")
    return Finding("theo", Basis.DEDUCED, slots, Level.RED, facts=facts)
