"""Whom to talk to: who has which part in a sale, and where the next customer is."""

from collections.abc import Iterator, Mapping

from flows.interview.answers import (
    Alike,
    Answers,
    Channel,
    Introducers,
    Market,
    Own,
    PeerReferral,
    Role,
)
from flows.limits import Limits
from flows.reading.phrases import plain
from flows.sheet.findings.actions import introducer
from flows.sheet.findings.channels import Verb
from flows.sheet.findings.portrait import recommends
from flows.sheet.findings.verdicts import second_channel
from flows.sheet.line import Aim, Basis, Evidence, Finding, Line, Rule, Section, cites, own, quoted
from flows.words.texts import Fact, Words

Part = Role | Own
# Who has a part in what a private individual buys.
_AT_HOME = (Role.PARENT, Role.PARTNER)


def three_roles(answers: Answers, limits: Limits) -> Finding | None:
    """Who gets in touch, who pays, who can say no: whom to talk to, and whom to arm with what."""
    private = answers.market is Market.INDIVIDUALS
    payer = answers.payer if counts(answers.payer, private) else None
    others = tuple(b for b in answers.blockers if counts(b, private) and b != payer)
    if payer in (None, Role.THEMSELVES) and not others:
        return None
    caller = answers.caller
    first = next((b for b in others if b != caller), payer)
    armed = payer if first in (None, Role.THEMSELVES) else first
    facts: dict[str, Fact] = {
        "caller_known": "yes" if caller else "no",
        "same": "yes" if caller == payer else "no",
        "caller": _named(caller, private, limits),
        "payer_known": "yes" if payer else "no",
        "payer": _named(payer, private, limits),
        "blockers_count": len(others),
        "blocker": tuple(_named(b, private, limits) for b in others),
        "private": "yes" if private else "no",
        "armed": _named(armed, private, limits),
        "arms": Words(f"arms-{armed if isinstance(armed, Role) else Role.OTHER}"),
    }
    slots = cites(answers, "caller", "payer", *(["blockers"] if others else []))
    return Finding("three_roles", Basis.LIVED, slots, facts=facts)


def counts(part: Part | None, private: bool) -> bool:
    """Whether somebody has a part in it: no purchasing department where a family pays."""
    if part in (None, Role.NOBODY):
        return False
    return not private or part in (*_AT_HOME, Role.THEMSELVES)


def _named(part: Part | None, private: bool, limits: Limits) -> Fact:
    if part is None:
        return ""
    if isinstance(part, Own):
        return own(part, limits)
    return Words("role-at_home" if private and part is Role.PARTNER else f"role-{part}")


def next_one(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """Where the next customer is, likeliest first: people and places of theirs, and no other."""
    return tuple(
        Finding("next_one", Basis.DEDUCED, cites(answers, *slots), facts={"via": via, **facts})
        for via, slots, facts in _ways(answers, limits)
    )


def _ways(
    answers: Answers, limits: Limits
) -> Iterator[tuple[str, tuple[str, ...], Mapping[str, Fact]]]:
    """Each way to the next one: its name, the answers that tell it, what is said of it."""
    name = {"name": answers.favourite or ""}
    themselves = _among(answers.introducer_names, answers.favourite)
    if themselves:
        others = tuple(n for n in answers.introducer_names if n != themselves)
        slots, count = ("favourite", "introducer_names"), 1 + len(others)
        yield "themselves", slots, {"names": (themselves, *others), "count": count}
    yield from _met_through(answers, limits)
    if answers.introducers not in (None, Introducers.NONE) and not themselves:
        known = answers.introducer_names
        many = "named" if known else str(answers.introducers)
        yield "introducers", ("introducers", "introducer_names"), {"many": many, "names": known}
    if answers.favourite and recommends(answers):
        yield "recommends", ("favourite", "behaviour"), name
    if answers.favourite and answers.found_by is Channel.RECOMMENDATION and not answers.met_through:
        yield "introduced", ("favourite", "found_by"), {**name, "by": "", "by_known": "no"}
    if answers.favourite and answers.alike not in (None, Alike.NONE):
        yield "alike", ("favourite", "alike"), {**name, "many": str(answers.alike)}
    if seen := quoted(answers.seen_coming, limits).rstrip(". "):
        yield "seen", ("seen_coming", "moment_kind"), {"by": seen}
    yield from _second_channel(answers, limits)
    if answers.peer_referral is PeerReferral.SEVERAL:
        yield "peers", ("peer_referral",), {}


def _among(names: tuple[str, ...], favourite: str | None) -> str:
    """The favourite, as they are called among those who can introduce; "" where they are not."""
    known = set(plain(favourite or "").split())
    return next((name for name in names if {*plain(name).split()} <= known), "")


def _met_through(
    answers: Answers, limits: Limits
) -> Iterator[tuple[str, tuple[str, ...], Mapping[str, Fact]]]:
    """Who sent the favourite, or where they met, in their words."""
    by = answers.sent_by or quoted(answers.met_through, limits).rstrip(". ")
    if answers.favourite and by:
        via = "introduced" if introducer(answers) else "met"
        told = {"name": answers.favourite, "by": by, "by_known": "yes"}
        yield via, ("favourite", "found_by", "met_through"), told


def _second_channel(
    answers: Answers, limits: Limits
) -> Iterator[tuple[str, tuple[str, ...], Mapping[str, Fact]]]:
    """Their own second road, unless nobody can tell what it is, or as many regrets came by it."""
    found = second_channel(answers, limits)
    if found is None or found.facts["channel"] == Channel.OTHER:
        return
    if found.facts["verb"] == Verb.KEEP:
        yield "channel", found.cites, found.facts


_OF_THE_FAVOURITE = ("themselves", "recommends", "introduced", "met", "alike")
# Those who speak of them, by whatever way.
_SPOKEN_OF = ("themselves", "introducers", "recommends", "introduced", "alike")


def next_one_line(e: Evidence) -> Line | None:
    """The likeliest way, and the next one if it is a place or other people."""
    ways = [f for f in e.all("next_one") if _open(e, f)]
    if not ways or e.buyer.aim is Aim.TARGET:
        return None
    one, *others = ways
    two = next((f for f in others if _differs(f, one)), None)
    said = [f for f in (one, two) if f]
    facts: dict[str, Fact] = {
        "one": _said(one),
        "two": _said(two) if two else "",
        "two_known": "yes" if two else "no",
    }
    return Line("line-next_one", one.basis, tuple(s for f in said for s in f.cites), facts)


def _said(way: Finding) -> Words:
    return Words(f"next-{way.facts['via']}", way.facts)


def _differs(way: Finding, first: Finding) -> bool:
    """Whether it leads to other people, or to a place: a recommendation is people, too."""
    if way.facts.get("many") == "named":
        return True
    spoken = first.facts["via"] in _SPOKEN_OF
    if way.facts.get("channel") == Channel.RECOMMENDATION:
        return not spoken
    return not (spoken and way.facts["via"] in _SPOKEN_OF)


def _open(e: Evidence, way: Finding) -> bool:
    """Whether no other line says otherwise: of a favourite nobody should aim for, of a channel
    that is to take less."""
    if way.facts["via"] in _OF_THE_FAVOURITE:
        return e.buyer.aim is Aim.PERSON
    less = [e.first(code) for code in ("channel_redirect", "channel_reduce")]
    busy = [finding.facts["names"] for finding in less if finding]
    return way.facts.get("names") not in busy


def _roles(e: Evidence) -> Line | None:
    finding = e.first("three_roles")
    if finding is None or e.buyer.aim is not Aim.PERSON:
        return None
    return Line("line-three_roles", finding.basis, finding.cites, finding.facts)


RULES = (
    Rule("three_roles", three_roles, says=_roles, on=Section.AIM, first=33, at=159, worth=245),
    Rule("next_one", next_one, says=next_one_line, on=Section.AIM, first=27, at=195, worth=275),
)
