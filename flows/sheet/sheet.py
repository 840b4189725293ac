"""The sheet: whom to aim for, whom to avoid, where to speak; each line names its answers."""

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from flows.interview.answers import Action, Answers
from flows.interview.path import Slot
from flows.interview.table import QUESTIONS, by_name, guards
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.sheet.discretion import discreet
from flows.sheet.findings.actions import actions
from flows.sheet.findings.finding import Finding
from flows.sheet.findings.payers import opened
from flows.sheet.findings.rules import find
from flows.sheet.lines.aim import aim_lines, grid_lines
from flows.sheet.lines.line import Evidence, Line
from flows.sheet.lines.speak import proposal, speak_lines
from flows.sheet.lines.start import start_aim, start_avoid, start_speak
from flows.sheet.lines.watch import avoid_lines
from flows.sheet.persona import Aim, Buyer, Watched, buyer, negative
from flows.words.texts import Fact, Texts, Words

__all__ = ["Line", "Part", "Sheet", "fitted", "sheet"]

# What goes first when a message is too long, least valuable first. Lines that are not named here
# stay: the verdict, what holds them back, what to stop, what to keep, this week's action.
EXPENDABLE = (
    "line-dream",
    "line-why_you",
    "line-missed_by",
    "line-shares_adjusted",
    "line-peers",
    "line-bargain",
    "line-permission",
    "line-tone",
    "line-no_money",
    "line-peer_referral",
    "line-marked_down",
    "line-follow_up",
    "line-signs",
    "line-gift",
    "line-time_lost",
    "line-call_five",
    "line-refusal",
    "line-trust_test",
    "line-payer",
    "line-pattern",
    "line-change",
    "line-channel_test",
    "line-questions",
    "line-theo",
    "line-rewrite",
    "line-remove",
    "line-trigger",
    "line-no_habit",
    "line-everyone",
    "line-pays_today",
    "line-message_score",
    "line-first_sign",
    "line-red_flag",
    "line-quote",
    "line-three_names",
)
# Kept free in each message: a mark and a line end for each line, its number, and what is missing.
_A_LINE, _MISSING, _NUMBER = 4, 120, 20
_MOST_MISSING = 2


class Part(Struct, frozen=True):
    """One message. missing: the slots of at most two answers not given that would matter most."""

    title: Words
    subtitle: Words | None
    lines: tuple[Line, ...]
    missing: tuple[str, ...] = ()


class Sheet(Struct, frozen=True):
    """What the person keeps. actions: three for this week, best first; proposals: each in a
    sentence. grid: the want/can grid alone, for the end of chapter 1. evidence: what it all rests
    on."""

    aim: Part
    avoid: Part
    speak: Part
    actions: tuple[Action, Action, Action]
    proposals: tuple[Words, ...]
    grid: tuple[Line, ...]
    evidence: Evidence


def sheet(answers: Answers, limits: Limits, lists: Lists, did: Sequence[Action] = ()) -> Sheet:
    """The sheet of any set of answers; a short one when there are few. did: actions they did,
    the latest last."""
    known = discreet(answers, lists)
    found = find(known, limits, lists)
    whom = buyer(known, found, limits)
    evidence = Evidence(known, found, limits, whom, negative(known, whom))
    todo = actions(known, found, limits, did)
    return Sheet(
        aim=_aim(evidence),
        avoid=_avoid(evidence),
        speak=_speak(evidence, todo[0]),
        actions=todo,
        proposals=tuple(proposal(evidence, action) for action in todo),
        grid=grid_lines(evidence),
        evidence=evidence,
    )


def fitted(part: Part, texts: Texts, limits: Limits) -> Part:
    """The message without its least valuable lines, if it is too long once said in a language."""
    lengths = [len(texts.html(Words(line.id, line.facts))) + _A_LINE for line in part.lines]
    heads = (part.title, part.subtitle) if part.subtitle else (part.title,)
    length = _NUMBER + _MISSING * bool(part.missing) + sum(lengths)
    length += sum(len(texts.html(head)) for head in heads)
    kept = list(range(len(lengths)))
    for at in sorted(kept, key=lambda at: _worth(part.lines[at])):
        if length < limits.sheet_message or part.lines[at].id not in EXPENDABLE:
            break
        length -= lengths[at]
        kept.remove(at)
    return msgspec.structs.replace(part, lines=tuple(part.lines[at] for at in kept))


def _worth(line: Line) -> int:
    return EXPENDABLE.index(line.id) if line.id in EXPENDABLE else len(EXPENDABLE)


def _aim(e: Evidence) -> Part:
    title = Words(f"aim-{e.buyer.aim}", {"name": e.buyer.name})
    lines = start_aim(e) if e.buyer.aim is Aim.INTERVIEWS else aim_lines(e)
    return Part(title, _whose(e), lines, _missing(e, _AIM_MISSING[e.buyer.aim]))


def _whose(e: Evidence) -> Words | None:
    """The family and the confidence, or what the sheet is worth."""
    match e.buyer.aim:
        case Aim.INTERVIEWS:
            return Words("subtitle-hypothesis")
        case Aim.FAMILY if by_name(e.answers):
            return Words("subtitle-alone", {"confidence": Words("confidence-anecdote")})
        case Aim.FAMILY:
            return Words("subtitle-family")
        case Aim.PERSON:
            family = _family_name(e.answers, e.buyer)
            facts: dict[str, Fact] = {"family": family, "confidence": Words(_confidence(e))}
            return Words("subtitle-person" if family else "subtitle-alone", facts)
    return None


def _family_name(answers: Answers, whom: Buyer) -> str:
    """The family, unless it is the customer themselves."""
    if whom.turn is None or by_name(answers):
        return ""
    name = answers.families[whom.turn].name
    return opened(name)


def _confidence(e: Evidence) -> str:
    if e.buyer.customers >= e.limits.pattern_customers:
        return "confidence-pattern"
    hint = e.buyer.customers >= e.limits.hint_customers
    return "confidence-hint" if hint else "confidence-anecdote"


def _avoid(e: Evidence) -> Part:
    if e.buyer.aim is Aim.INTERVIEWS:
        return Part(Words("avoid-list"), Words("subtitle-hypothesis"), start_avoid(e))
    if e.negative is None:
        return Part(Words("avoid-unknown"), None, avoid_lines(e))
    if e.negative.kind is Watched.LIST:
        return Part(Words("avoid-list"), Words("subtitle-hypothesis"), avoid_lines(e))
    pattern = e.first("pattern")
    customers = pattern.customers if pattern else 1
    subtitle = Words("subtitle-regret", {"customers": customers})
    title = Words("avoid-named", {"name": e.negative.name})
    return Part(title, subtitle, avoid_lines(e), _missing(e, _regret_missing(e)))


def _regret_missing(e: Evidence) -> tuple[str, ...]:
    turn = f".{e.negative.turn}" if e.negative and e.negative.turn else ""
    return tuple(question + turn for question in ("first_sign", "double"))


def _speak(e: Evidence, action: Action) -> Part:
    starts = e.buyer.aim is Aim.INTERVIEWS
    lines = start_speak(e, action) if starts else speak_lines(e, action)
    return Part(Words("speak"), None, lines, _missing(e, _SPEAK_MISSING))


_PORTRAIT_MISSING = ("trigger", "quote", "hesitation", "payer", "change")
_AIM_MISSING = {
    Aim.PERSON: _PORTRAIT_MISSING,
    Aim.TARGET: _PORTRAIT_MISSING,
    Aim.FAMILY: (),
    Aim.TO_FIND: ("favourite",),
    Aim.INTERVIEWS: ("pays_today", "three_names"),
}
_SPEAK_MISSING = ("reactions", "last_five")


def _missing(e: Evidence, wanted: Sequence[str]) -> tuple[str, ...]:
    """Those that were asked and not answered, the most telling first."""
    open_ones = (slot for slot in wanted if not e.cites(slot) and _asked(e.answers, slot))
    return tuple(open_ones)[:_MOST_MISSING]


def _asked(answers: Answers, slot: str) -> bool:
    question = QUESTIONS[Slot.parse(slot).question]
    return all(holds(answers) for holds in guards(question))


def findings(answers: Answers, limits: Limits, lists: Lists) -> tuple[Finding, ...]:
    """What the sheet of these answers rests on."""
    return find(discreet(answers, lists), limits, lists)
