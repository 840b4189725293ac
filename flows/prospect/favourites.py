"""What a prospect has in common with the favourite, and what they lack: one function a rule."""

from flows.interview.answers import Answers, Channel, Own, Role
from flows.limits import Limits
from flows.prospect.questions import IN_WORDS, NO_GROUP, NONE, OWN, group_of, implied
from flows.prospect.reasons import Choices, Reason, Reasons, Side, alike, care, one
from flows.prospect.signs import alarm_slots, key, likes
from flows.sheet.findings.payers import Gauge, favourite_turn, gauge
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
    return (alike("own_likeness", "likeness", slots, facts, limits.prospect_alike),)


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
    if there is Role.OTHER:
        return ()
    facts: dict[str, Fact] = {"favourite": answers.favourite, "payer": _role(there, limits)}
    slots = cites(answers, "payer", "favourite")
    return (alike("payer", "payer", slots, facts, limits.prospect_alike),)


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
    if here not in list(Channel):
        return ()
    channel, weight = Words(f"channel-{here}"), limits.prospect_alike
    if answers.favourite and answers.found_by == here:
        facts: dict[str, Fact] = {"favourite": answers.favourite, "channel": channel}
        slots = cites(answers, "found_by", "favourite")
        return (alike("source", "source", slots, facts, weight),)
    came, of = answers.last_five.get(Channel(here), 0), sum(answers.last_five.values())
    facts = {"n": came, "of": of, "channel": channel}
    slots = cites(answers, "last_five")
    return (alike("payers_came", "source", slots, facts, weight),) if came else ()
