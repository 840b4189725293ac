"""What a prospect has in common with those the person regrets: one function a rule."""

from msgspec.structs import replace

from flows.interview.answers import Answers, HasRegret
from flows.limits import Limits
from flows.prospect.questions import (
    IMPLIED,
    IN_WORDS,
    NONE,
    UNSAFE,
    asked,
    group_of,
    implied,
    shows,
    worries,
)
from flows.prospect.reasons import Choices, Reason, Reasons, Side, care, one
from flows.prospect.signs import Alarm, alarm_slots, alarms, regret_name
from flows.sheet.findings.payers import gauge, regretted
from flows.sheet.line import cites, of_turn, quoted
from flows.words.texts import Fact, Words


def seen_signs(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """The signs they show: how a regret began, what went wrong, or what no regret had."""
    known, taps = alarms(answers, limits), dict.fromkeys(choices.get("signs", ()), "signs")
    for tap in dict.fromkeys(question for question, _ in IMPLIED):
        if (sign := implied(answers, choices, limits, tap)) is not None:
            taps.setdefault(sign, tap)
    shown = [s for s in taps if s in known and (known[s].theirs or not said_elsewhere(choices, s))]
    found = (_sign(answers, s, known[s], taps[s], limits) for s in shown)
    return tuple(reason for reason in found if reason.cites)


def said_elsewhere(choices: Choices, sign: str) -> bool:
    """Whether the answer to another question shows this sign: it is told there, once."""
    return any(shows(choices, question) == sign for question, _ in IMPLIED)


def _sign(answers: Answers, sign: str, alarm: Alarm, tap: str, limits: Limits) -> Reason:
    if not alarm.theirs:
        new = care("new_sign", tap, alarm_slots(answers), {"sign": alarm.words}, limits)
        return replace(new, sign=sign, means=alarm.means)
    turns = alarm.began or alarm.wrong
    question = "first_sign" if alarm.began else "wrong"
    weight = limits.prospect_sign if alarm.began else limits.prospect_wrong
    slots = cites(answers, *(of_turn(question, i) for i in turns))
    facts = _facts(answers, turns, limits) | {"sign": alarm.words}
    id = f"reason-{question}"
    return Reason(id, Side.REGRET, weight, tap, slots, facts, sign, alarm.means, turns)


def _facts(answers: Answers, turns: tuple[int, ...], limits: Limits) -> dict[str, Fact]:
    refused = "yes" if answers.regret is HasRegret.REFUSED else "no"
    name = regret_name(answers, turns[0], limits)
    return {"times": len(turns), "regret": name, "refused": refused}


def regret_source(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """They came as a regret did."""
    here = one(choices, "source")
    turns = tuple(i for i, r in enumerate(answers.regrets) if here and r.regret_from == here)
    if not turns:
        return ()
    facts = _facts(answers, turns, limits) | {"channel": Words(f"channel-{here}")}
    slots = cites(answers, *(of_turn("regret_from", i) for i in turns))
    weight = limits.prospect_alike * len(turns)
    reason = Reason("reason-regret_from", Side.REGRET, weight, "source", slots, facts)
    return (replace(reason, regrets=turns),)


def regret_group(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """They are of the group of a regret, where that tells something of the group."""
    here = group_of(answers, choices)
    turns = tuple(i for i, r in enumerate(answers.regrets) if r.regret_family == here)
    if here is None or not regretted(answers, here):
        return ()
    facts = _facts(answers, turns, limits) | {"family": answers.families[here].name}
    slots = cites(answers, "families", *(of_turn("regret_family", i) for i in turns))
    weighed = gauge(answers.families[here], limits) in UNSAFE  # by how the group pays
    weight = 0 if weighed else limits.prospect_alike
    reason = Reason("reason-regret_group", Side.REGRET, weight, "group", slots, facts)
    return (replace(reason, regrets=turns),)


def worry(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """What worries them, in words that none of their signs has: to be held against those they
    know, until they said that it is something else."""
    words, slots = one(choices, f"signs{IN_WORDS}"), alarm_slots(answers)
    if not words or not slots or not worries(answers, choices, limits):
        return ()
    open_ = "alike" in asked(answers, limits, choices) and one(choices, "alike") != NONE
    facts = {"words": Words("own", {"words": quoted(words, limits)})}
    if not open_:
        return (care("own_words", "signs", slots, facts, limits),)
    weight = limits.prospect_wrong
    return (Reason("reason-worry", Side.CARE, weight, "signs", slots, facts),)


def no_sign(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """None of the signs of their regrets is there: good to know, and no likeness."""
    theirs = any(alarm.theirs for alarm in alarms(answers, limits).values())
    if choices.get("signs") != (NONE,) or not theirs or seen_signs(answers, choices, limits):
        return ()
    return (Reason("reason-no_sign", Side.REGRET, 0, "signs", alarm_slots(answers)),)
