"""The third message: where to speak, what to stop, what to keep, and this week's one action."""

from flows.interview.answers import Action, Channel, Homework, Permission
from flows.sheet.findings.actions import action_cites
from flows.sheet.findings.channels import ahead, brought, names, scores
from flows.sheet.findings.cites import of_turn
from flows.sheet.findings.finding import Basis, Finding
from flows.sheet.findings.payers import opened
from flows.sheet.findings.portrait import recommends
from flows.sheet.findings.quotes import clause
from flows.sheet.lines.line import Evidence, Line, told
from flows.sheet.persona import Aim
from flows.words.texts import Fact, Words

# What asks to do less of something; without any, one more line does.
_STOPS = {"line-channel_redirect", "line-channel_reduce"}


def speak_lines(e: Evidence, action: Action) -> tuple[Line, ...]:
    """Readers, channels, message, then the action of the week."""
    found = [
        told(e.first("reader_gap")),
        _theo(e),
        told(e.first("time_lost")),
        _keep(e),
        _redirect(e),
        _reduce(e),
        _test(e),
        _call_five(e),
        _follow_up(e),
        told(e.first("peer_referral")),
        told(e.first("missed_by")),
        _permission(e),
        *_message(e),
    ]
    lines = tuple(line for line in found if line)
    stop = None if any(line.id in _STOPS for line in lines) else _stop(e)
    return tuple(line for line in (*lines, stop, action_line(e, action)) if line)


def moment(e: Evidence) -> dict[str, Fact]:
    """What had just happened to whom they aim for, to speak of it."""
    words = clause(e.answers.trigger, e.limits.sheet_echo).removesuffix(".")
    words = words if e.buyer.aim is Aim.PERSON else ""
    name = str(e.buyer.name) if words else ""
    return {
        "moment_known": "yes" if words else "no",
        "moment": words,
        "name": e.buyer.name,
        "person": opened(name),
    }


def _subject(e: Evidence) -> dict[str, Fact]:
    topics = tuple(Words(f"topic-{topic}") for topic in e.answers.topics)
    known = "yes" if topics else "no"
    return {"topics_known": known, "topics": topics, **moment(e)}


def _theo(e: Evidence) -> Line | None:
    """The topics to rewrite, unless the redirected channel says it."""
    return None if e.has("channel_redirect") else told(e.first("theo"), **moment(e))


def _redirect(e: Evidence) -> Line | None:
    line = told(e.first("channel_redirect"), **_subject(e))
    return line and Line(line.id, line.basis, line.cites + _behind_subject(e), line.facts)


def _behind_subject(e: Evidence) -> tuple[str, ...]:
    return e.cites("topics", *(("trigger",) if e.buyer.aim is Aim.PERSON else ()))


def _reduce(e: Evidence) -> Line | None:
    return told(e.first("channel_reduce"))


def _keep(e: Evidence) -> Line | None:
    """The channel that brings payers; else the best there is; else those who pay."""
    found = e.first("channel_keep")
    if found:
        return told(found)
    return _keep_best(e) or _keep_payers(e)


def _keep_best(e: Evidence) -> Line | None:
    weak = e.first("channel_redirect") or e.first("channel_reduce")
    busy = weak.facts["names"] if weak else None
    good = [s for s in scores(e.answers, e.limits) if s.known and s.points > 0 and names(s) != busy]
    best = ahead(e.answers, good)
    if best is None:
        return None
    return Line("line-channel_keep", Basis.LIVED, best.cites, brought(e.answers, best))


def _keep_payers(e: Evidence) -> Line | None:
    """No channel has proved anything: what is kept is who pays."""
    payer = e.first("real_payer")
    if payer:
        return Line("line-keep_payers", Basis.LIVED, payer.cites, payer.facts)
    slots = e.cites("favourite")
    facts = {"name": opened(e.answers.favourite or "")}
    return Line("line-keep_favourite", Basis.HYPOTHESIS, slots, facts) if slots else None


def _test(e: Evidence) -> Line | None:
    return told(e.first("channel_test"), **moment(e))


def _call_five(e: Evidence) -> Line | None:
    """Unless the call is the test already."""
    test = e.first("channel_test")
    tested = test is not None and test.facts["channel"] == Channel.OUTREACH
    return None if tested else told(e.first("call_five"))


def _follow_up(e: Evidence) -> Line | None:
    return told(e.first("follow_up"), **moment(e)) if e.buyer.aim is Aim.PERSON else None


def _permission(e: Evidence) -> Line | None:
    """People who asked to hear from them are told first."""
    if e.answers.permission in (None, Permission.NOBODY):
        return None
    facts: dict[str, Fact] = {"many": str(e.answers.permission)}
    return Line("line-permission", Basis.DEDUCED, e.cites("permission"), facts)


def _message(e: Evidence) -> list[Line | None]:
    """The score of their last message, whether to send it, and the five slots of the next one."""
    score = e.first("message_score")
    rewrite = None
    if score and score.facts["band"] != "specific":
        rewrite = Line("line-rewrite", Basis.DEDUCED, _behind_rewrite(e), _slots(e))
    trust = e.first("trust_test")
    level: dict[str, Fact] = {"level": trust.level or ""} if trust else {}
    return [told(score), told(trust, **level), rewrite]


def _behind_rewrite(e: Evidence) -> tuple[str, ...]:
    portrait = ("trigger", "hesitation") if e.buyer.aim is Aim.PERSON else ()
    sender = ("favourite", "behaviour") if _sent(e) else ()
    return e.cites("message", "homework", *portrait, *sender)


def _sent(e: Evidence) -> bool:
    """Whether the favourite may be named as who sends them."""
    return e.buyer.aim is Aim.PERSON and recommends(e.answers)


def _slots(e: Evidence) -> dict[str, Fact]:
    """The five slots, filled with their own answers where they exist."""
    checked = tuple(h for h in e.answers.homework if h is not Homework.NOTHING)
    person = e.buyer.aim is Aim.PERSON
    obstacle = e.quoted(e.answers.hesitation) if person else ""
    return {
        "sender_known": "yes" if _sent(e) else "no",
        "checked_known": "yes" if checked else "no",
        "checked": e.said("homework", checked),
        "obstacle_known": "yes" if obstacle else "no",
        "obstacle": obstacle,
        **moment(e),
    }


def _stop(e: Evidence) -> Line | None:
    """Something to stop, when no channel is to be reduced: chasing those who do not pay."""
    for code in ("dreamer", "out", "to_convince", "untested"):
        finding: Finding | None = e.first(code)
        if finding:
            facts = {**finding.facts, "place": code}
            return Line("line-stop", Basis.DEDUCED, finding.cites, facts)
    turns = range(len(e.answers.families))
    slots = e.cites(*(of_turn("can", i) for i in turns), "favourite")
    return Line("line-stop_looking", Basis.DEDUCED, slots) if slots else None


def action_line(e: Evidence, action: Action) -> Line | None:
    """The one thing to do this week."""
    slots = action_cites(e.answers, action)
    facts = proposal(e, action).facts
    return Line("line-action", Basis.DEDUCED, slots, facts) if slots else None


def proposal(e: Evidence, action: Action) -> Words:
    """What an action is, in a sentence with their names and their moment."""
    names_given, terms = e.answers.three_names, _terms(e)
    facts: dict[str, Fact] = {
        "do": "own_terms" if action is Action.WRITE_LIMITS and terms else str(action),
        "terms": terms,
        "names_known": "yes" if names_given else "no",
        "names": names_given or "",
        "person_known": "yes" if e.buyer.aim is Aim.PERSON else "no",
        "customers": "yes" if e.buyer.aim is not Aim.INTERVIEWS else "no",
        **moment(e),
    }
    return Words("proposal", facts)


def _terms(e: Evidence) -> str:
    """The conditions they told for somebody they regret."""
    told = (e.quoted(regret.double_terms) for regret in e.answers.regrets)
    return next((terms for terms in told if terms), "")
