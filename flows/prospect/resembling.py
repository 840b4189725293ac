"""What a prospect has in common with the favourite, and what they lack; and what with those the
person regrets: one function a rule."""

from msgspec.structs import replace

from flows.interview.answers import Answers, Channel, FirstSign, HasRegret, Own, Role
from flows.limits import Limits
from flows.prospect.questions import (
    IMPLIED,
    IN_WORDS,
    NO_GROUP,
    NONE,
    OWN,
    UNSAFE,
    asked,
    group_of,
    implied,
    shows,
    worries,
)
from flows.prospect.reasons import Choices, Reason, Reasons, Side, alike, care, one
from flows.prospect.signs import Alarm, alarm_slots, alarms, key, likes, only_part, regret_name
from flows.sheet.findings.payers import Gauge, favourite_turn, gauge, regretted
from flows.sheet.line import cites, of_turn, own, quoted
from flows.sheet.rules.favourite import favourite_regretted
from flows.words.texts import Fact, Words


def _picked(answers: Answers, choices: Choices, option: str) -> bool:
    return option in choices.get("likeness", ()) and option in likes(answers)


def moment(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """They live through what the favourite lived through."""
    if not _picked(answers, choices, "moment"):
        return ()
    facts = {"favourite": answers.favourite or "", "quote": quoted(answers.trigger, limits)}
    slots = cites(answers, "trigger", "favourite")
    return (alike("moment", "likeness", slots, facts, limits.prospect_moment),)


def vouched(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """Somebody spoke of the person, as to the favourite."""
    if not _picked(answers, choices, "vouched"):
        return ()
    facts = {"favourite": answers.favourite or ""}
    slots = cites(answers, "why_you", "favourite")
    return (alike("vouched", "likeness", slots, facts, limits.prospect_alike),)


def behaviour(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """They do what the favourite does."""
    seen = tuple(b for b in answers.behaviour if _picked(answers, choices, b))
    if not seen:
        return ()
    said: tuple[Fact, ...] = tuple(Words(f"seen-{b}") for b in seen)
    facts: dict[str, Fact] = {"favourite": answers.favourite or "", "seen": said}
    slots = cites(answers, "behaviour", "favourite")
    return (alike("behaviour", "likeness", slots, facts, limits.prospect_alike * len(seen)),)


def family(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """They are of the favourite's family, or of another that wants and pays."""
    here, turn = group_of(answers, choices), favourite_turn(answers)
    if here is None:
        return ()
    name = answers.families[here].name
    if here == turn and answers.favourite:
        facts = {"favourite": answers.favourite, "family": name}
        slots = cites(answers, "families", "favourite_family", "favourite")
        return (alike("family", "group", slots, facts, limits.prospect_alike),)
    if gauge(answers.families[here], limits) is not Gauge.ON_TIME:
        return ()
    slots = cites(answers, of_turn("want", here), of_turn("can", here))
    return (alike("paying", "group", slots, {"family": name}, limits.prospect_alike),)


def new_group(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """They are of none of the groups: how such people pay is not known."""
    slots = cites(answers, "families")
    if one(choices, "group") != NO_GROUP or not slots:
        return ()
    return (care("new_group", "group", slots, {}, limits),)


def in_their_words(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """What recalls the favourite, in words that none of what is known of them has."""
    words = one(choices, f"likeness{IN_WORDS}")
    if choices.get("likeness") != (OWN,) or not words or not answers.favourite:
        return ()
    said = Words("own", {"words": quoted(words, limits)})
    facts: dict[str, Fact] = {"favourite": answers.favourite, "words": said}
    slots = cites(answers, "favourite")
    return (alike("own_likeness", "likeness", slots, facts, limits.prospect_recalled),)


def unlike(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """Nothing of what was told of the favourite is there."""
    known = likes(answers)
    if choices.get("likeness") != (NONE,) or not known:
        return ()
    slots = cites(answers, "favourite", *(slot for like in known.values() for slot in like.cites))
    facts = {"favourite": answers.favourite or ""}
    return (care("unlike", "likeness", slots, facts, limits),)


def regretted_too(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """They recall somebody who is on both lists: told, and not weighed."""
    found = favourite_regretted(answers, limits)
    if found is None or not any(_picked(answers, choices, o) for o in choices.get("likeness", ())):
        return ()
    facts = found.facts
    return (Reason("reason-regretted_too", Side.CARE, 0, "likeness", found.cites, facts),)


def payer(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """Whoever decided for the favourite decides here; or nobody clearly does."""
    here, there = one(choices, "payer"), answers.payer
    if here == Role.NOBODY:
        return _no_decider(answers, choices, limits)
    if here is None or there is None or not answers.favourite or here != key(there):
        return ()
    if there is Role.OTHER or _nobody_decides(answers, choices, limits):
        return ()
    facts: dict[str, Fact] = {"favourite": answers.favourite, "payer": _role(there, limits)}
    slots = cites(answers, "payer", "favourite")
    return (alike("payer", "payer", slots, facts, limits.prospect_alike),)


def _nobody_decides(answers: Answers, choices: Choices, limits: Limits) -> bool:
    """Whether a sign of their regrets is seen, that somebody else decides than who buys."""
    seen = (r for r in seen_signs(answers, choices, limits) if r.regrets)
    return any(FirstSign.NO_DECIDER in (r.sign, *r.means) for r in seen)


def _no_decider(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """Nobody clearly decides, unless it is told as the sign of a regret."""
    there = answers.payer if answers.favourite else None
    slots = cites(answers, "payer", "favourite") if answers.favourite else alarm_slots(answers)
    if implied(answers, choices, limits, "payer") or not slots:
        return ()
    facts: dict[str, Fact] = {
        "favourite": answers.favourite or "",
        "known": "yes" if there and there is not Role.NOBODY else "no",
        "payer": _role(there, limits) if there else "",
    }
    return (care("no_decider", "payer", slots, facts, limits),)


def _role(role: Role | Own, limits: Limits) -> Words:
    return own(role, limits) if isinstance(role, Own) else Words(f"role-{role}")


def source(answers: Answers, choices: Choices, limits: Limits) -> Reasons:
    """They came as the favourite did, or as some of the last customers who paid."""
    here = one(choices, "source")
    if here not in list(Channel) or here == Channel.PLATFORM:
        return ()  # a tender site is not the platform that others came by
    channel, weight = Words(f"channel-{here}"), limits.prospect_alike
    if answers.favourite and answers.found_by == here:
        facts: dict[str, Fact] = {"favourite": answers.favourite, "channel": channel}
        slots = cites(answers, "found_by", "favourite")
        return (alike("source", "source", slots, facts, weight),)
    came, of = answers.last_five.get(Channel(here), 0), sum(answers.last_five.values())
    facts = {"n": came, "of": of, "channel": channel}
    slots = cites(answers, "last_five")
    return (alike("payers_came", "source", slots, facts, weight),) if came else ()


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
    part = not alarm.began and all(only_part(answers.regrets[i], sign, limits) for i in turns)
    wrong = limits.prospect_alike if part else limits.prospect_wrong
    weight = limits.prospect_sign if alarm.began else wrong
    slots = cites(answers, *(of_turn(question, i) for i in turns))
    facts = _facts(answers, turns, limits) | {"sign": alarm.words, "part": "yes" if part else "no"}
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
    if not turns or here == Channel.PLATFORM:
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
