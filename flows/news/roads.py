"""What news says of the channels: to keep, to do less of, to try."""

from flows.interview.answers import Can, Channel
from flows.news.questions import Bearing, Case, Says
from flows.record.person import News
from flows.sheet.findings.channels import OUTLETS
from flows.words.texts import Words


def _roads(case: Case) -> frozenset[str]:
    """The channels that a line speaks of; other ways are too many to be one."""
    facts = case.line.facts
    told = facts.get("channels") or (facts.get("channel"),)
    named = told if isinstance(told, tuple) else ()
    ways = (c for c in Channel if c is not Channel.OTHER)
    return frozenset(c for c in ways if c in named or Words(f"channel-{c}") in named)


def _by(news: News) -> str | None:
    """The way by which a customer came who did buy."""
    return None if news.given.get("can") == Can.NO_SALE else news.given.get("found_by")


def _through(channel: str) -> Words:
    return Words("by-channel", {"channel": Words(f"channel-{channel}")})


def came_to_keep(case: Case, news: News) -> Bearing | None:
    """A channel to keep brings the next customers too."""
    roads, by = _roads(case), _by(news)
    return Bearing(by in roads, _through(by)) if roads and by else None


def came_all_the_same(case: Case, news: News) -> Bearing | None:
    """A channel to do less of has brought a customer."""
    by = _by(news)
    return Bearing(False, _through(by)) if by and by in _roads(case) else None


def came_by_the_test(case: Case, news: News) -> Bearing | None:
    """A channel to try has brought a customer."""
    by = _by(news)
    return Bearing(True, _through(by)) if by and by in _roads(case) else None


def _brought(case: Case, news: News) -> bool | None:
    """Whether the channel of a line, told as news, brought somebody who paid."""
    same = news.given.get("found_by") in _roads(case)
    return {"paid": True, "nobody": False}.get(news.given.get("came", "")) if same else None


def worth_keeping(case: Case, news: News) -> Bearing | None:
    """A channel to keep or to try, told as news, brings somebody who pays."""
    paid = _brought(case, news)
    return None if paid is None else Bearing(paid, Words(f"brought-{news.given['came']}"))


def worth_less(case: Case, news: News) -> Bearing | None:
    """A channel to do less of, told as news, brings nobody."""
    paid = _brought(case, news)
    return None if paid is None else Bearing(not paid, Words(f"brought-{news.given['came']}"))


def regretted(confirms: bool) -> Says:
    """A regret came by the channel of a line."""

    def says(case: Case, news: News) -> Bearing | None:
        by = news.given.get("regret_from")
        return Bearing(confirms, _through(by)) if by and by in _roads(case) else None

    return says


def read(case: Case, news: News) -> Bearing | None:
    """A customer came by what they publish."""
    publishes = any(OUTLETS.get(o) is Channel.SOCIAL for o in case.answers.publishes)
    green = case.line.facts.get("level") == "green"
    came = publishes and _by(news) == Channel.SOCIAL
    return Bearing(green, _through(Channel.SOCIAL)) if came else None
