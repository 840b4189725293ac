"""Who reads (chapter 3): the gap between readers and payers, and what it costs."""

from flows.interview.answers import Answers, PeerReferral
from flows.interview.options import MissedBy, Permission, Reader
from flows.limits import Limits
from flows.sheet.findings.channels import Verb, peers_send, reader_gap, theo
from flows.sheet.findings.payers import Verb as FamilyVerb
from flows.sheet.findings.payers import favourite_turn, shares, verb
from flows.sheet.line import (
    Basis,
    Evidence,
    Finding,
    Level,
    Line,
    Purpose,
    Rule,
    Section,
    Whose,
    cites,
    told,
)
from flows.sheet.moment import moment
from flows.words.texts import Fact


def peer_referral(answers: Answers, limits: Limits) -> Finding | None:
    """Somebody of the trade sent a customer, once: a thank-you."""
    if answers.peer_referral is not PeerReferral.ONCE:
        return None
    slots = cites(answers, "peer_referral")
    return Finding("peer_referral", Basis.LIVED, slots, Level.GREEN)


def peers_channel(answers: Answers, limits: Limits) -> Finding | None:
    """People of the trade sent customers more than once: they are a road, and must know whom to
    send. Customers told by name are not named to others."""
    if not peers_send(answers):
        return None
    turns = range(len(answers.families))
    aimed = [i for i in turns if verb(answers, i, limits) is FamilyVerb.AIM]
    ranked = sorted(
        aimed, key=lambda i: (i != favourite_turn(answers), -(shares(answers, limits)[i] or 0))
    )
    best = answers.families[ranked[0]] if ranked else None
    name = best.name if best and not answers.by_name else ""
    read = Reader.PEERS in answers.other_readers  # nobody told that they are the same people
    facts: dict[str, Fact] = {
        "family": name,
        "family_known": "yes" if name else "no",
        "read": "yes" if read else "no",
    }
    told = ("families",) * bool(name) + ("other_readers",) * read
    slots = cites(answers, "peer_referral", *told)
    return Finding("peers_channel", Basis.LIVED, slots, Level.GREEN, facts=facts)


def missed_by(answers: Answers, limits: Limits) -> Finding | None:
    """If the posts stopped, nobody who pays would ask after them."""
    if answers.missed_by not in (MissedBy.PEERS, MissedBy.NOBODY):
        return None
    if answers.missed_by is MissedBy.PEERS and peers_send(answers):
        return None
    facts: dict[str, Fact] = {"who": MissedBy(answers.missed_by)}
    return Finding("missed_by", Basis.LIVED, cites(answers, "missed_by"), Level.AMBER, facts=facts)


def _theo(e: Evidence) -> Line | None:
    """The topics to rewrite, unless the road that is to change says it."""
    less = (Verb.REDIRECT, Verb.LIGHTEN, Verb.STOP)
    posts = (f for f in e.all("channel") if f.facts["posts"] == "yes")
    changed = any(f.facts["verb"] in less for f in posts)
    return None if changed else told(e.first("theo"), **moment(e))


def _permission(e: Evidence) -> Line | None:
    """People who asked to hear from them are told first."""
    if e.answers.permission in (None, Permission.NOBODY):
        return None
    facts: dict[str, Fact] = {"many": str(e.answers.permission)}
    return Line("line-permission", Basis.DEDUCED, e.cites("permission"), facts)


RULES = (
    Rule(
        "reader_gap",
        reader_gap,
        on=Section.SPEAK,
        first=10,
        at=10,
        whose=Whose.ANYBODY,
        purpose=Purpose.GAP,
    ),
    Rule("theo", theo, says=_theo, on=Section.SPEAK, first=16, at=20, worth=240),
    Rule(
        "peers_channel",
        peers_channel,
        on=Section.SPEAK,
        first=13,
        at=39,
        purpose=Purpose.KEEP,
        worth=346,
        proposed=True,
    ),
    Rule("peer_referral", peer_referral, on=Section.SPEAK, at=100, worth=100),
    Rule("missed_by", missed_by, on=Section.SPEAK, at=110, worth=30),
    Rule("permission", says=_permission, on=Section.SPEAK, first=23, at=120, worth=70),
)
