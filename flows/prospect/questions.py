"""What is asked about a prospect: a table, its options drawn from the person's own sheet."""

from collections.abc import Callable, Mapping

from flows.interview.answers import Answers, Can, Channel, FirstSign, Market, Own, Role, Want, Wrong
from flows.interview.choices import Pick
from flows.interview.several import Picks
from flows.limits import Limits
from flows.prospect.reasons import Choices, one
from flows.prospect.signs import LABEL, alarm_of, alarms, began, key, label, likes
from flows.sheet.findings.payers import Gauge
from flows.words.texts import Fact, Words, cut, opened

Offer = Callable[[Answers, Limits], Mapping[str, Fact]]
"""What the sheet offers: the label of each option, by option."""
NONE, UNKNOWN = "none", "skip"
"""The options of a question of several that exclude all others; UNKNOWN, of every question, is "I
don't know", which is kept as no option at all."""
OWN, IN_WORDS, TOLD = "own", "-words", "-told"
"""What was told in words that no option has; these are kept beside, under the question's id and
IN_WORDS. Under TOLD stands what a sentence told before its question came."""
NO_GROUP = "other"
EMPTY: Choices = {}
# Ours: who decides, where the sheet tells nothing of it.
_USUAL = {
    Market.COMPANIES: (Role.DIRECTOR, Role.FINANCE),
    Market.INDIVIDUALS: (Role.PARTNER, Role.PARENT),
    Market.BOTH: (Role.DIRECTOR, Role.PARTNER),
    Market.PUBLIC: (Role.ASSOCIATION, Role.DIRECTOR),
}
_MOST_ROLES = 6
# The sign that an answer to another question shows.
IMPLIED = {
    ("want", str(Want.CONVINCE)): str(Wrong.COSTLY),
    ("can", str(Can.LOWERED)): str(Wrong.HAGGLED),
    ("can", str(Can.LATE)): str(Wrong.PAID_LATE),
    ("payer", str(Role.NOBODY)): str(FirstSign.NO_DECIDER),
}
# What a group did the last time that no likeness makes up for.
UNSAFE = frozenset({Gauge.LATE, Gauge.LOWERED, Gauge.NO_MONEY})


class One(Pick, frozen=True, kw_only=True):
    """One of what the sheet offers."""

    offer: Offer


class Some(Picks, frozen=True, kw_only=True):
    """Some of what the sheet offers, then OK; or none of it."""

    offer: Offer
    alone: frozenset[str] = frozenset({NONE, UNKNOWN})
    ends: frozenset[str] = frozenset({NONE, UNKNOWN})


def sources(answers: Answers, limits: Limits) -> Mapping[str, Fact]:
    """Every channel, those of the person's customers and regrets first."""
    regretted = (regret.regret_from for regret in answers.regrets)
    known = (answers.found_by, *answers.last_five, *regretted)
    ordered = dict.fromkeys(channel for channel in (*known, *Channel) if channel)
    return {str(channel): Words(f"found_by.{channel}") for channel in ordered}


def groups(answers: Answers, limits: Limits) -> Mapping[str, Fact]:
    """Their groups, where there are several, or none of them."""
    if answers.by_name or len(answers.families) < 2:
        return {}
    names = {str(i): cut(opened(f.name), LABEL) for i, f in enumerate(answers.families)}
    return {**names, NO_GROUP: Words("prospect-group.none")}


def group_of(answers: Answers, choices: Choices) -> int | None:
    """The turn of the family they are of; None: of none, or it is not known."""
    here = one(choices, "group") or ""
    return int(here) if here.isdecimal() and int(here) < len(answers.families) else None


def likeness(answers: Answers, limits: Limits) -> Mapping[str, Fact]:
    """What the favourite was seen to do or live through."""
    return {option: like.label for option, like in likes(answers).items()}


def wants(answers: Answers, limits: Limits) -> Mapping[str, Fact]:
    """How much they want, strongest first."""
    return {str(want): Words(f"prospect-want.{want}") for want in reversed(Want)}


def cans(answers: Answers, limits: Limits) -> Mapping[str, Fact]:
    """What became of the price, best first; never said comes last."""
    ordered = (Can.ON_TIME, Can.LATE, Can.LOWERED, Can.NO_SALE, Can.UNTESTED)
    return {str(can): Words(f"prospect-can.{can}") for can in ordered}


def payers(answers: Answers, limits: Limits) -> Mapping[str, Fact]:
    """Who may decide: whoever did for the favourite, then those usual in the market."""
    usual = _USUAL.get(answers.market or Market.BOTH, ())
    told = (answers.payer, *answers.blockers, Role.THEMSELVES, *usual)
    roles = [role for role in told if role not in (None, Role.OTHER, Role.NOBODY)]
    some = {key(role): _role(role) for role in roles if role}
    last = {str(role): _role(role) for role in (Role.OTHER, Role.NOBODY)}
    return {**dict(list(some.items())[:_MOST_ROLES]), **last}


def _role(role: Role | Own) -> Fact:
    if isinstance(role, Own):
        return label(role)
    return Words("prospect-payer.nobody" if role is Role.NOBODY else f"payer.{role}")


def signs(answers: Answers, limits: Limits) -> Mapping[str, Fact]:
    """The signs of the person's own regrets, then the usual ones."""
    return {option: alarm.label for option, alarm in alarms(answers, limits).items()}


def first_signs(answers: Answers, limits: Limits) -> Mapping[str, Fact]:
    """The first signs that they told in their own words, or none of them."""
    told = {o: a.label for o, a in alarms(answers, limits).items() if a.began and a.said}
    return {**told, NONE: Words("prospect-alike.none")} if told else {}


def worries(answers: Answers, choices: Choices, limits: Limits) -> bool:
    """Whether something worries them, in words, that is none of the first signs they know."""
    seen = choices.get("signs", ())
    told = bool(choices.get(f"signs{IN_WORDS}") and seen)
    return told and not began(answers, limits).intersection(seen)


QUESTIONS: tuple[One | Some, ...] = (
    One("source", offer=sources, like="found_by"),
    One("group", offer=groups),
    Some("likeness", offer=likeness, like="behaviour"),
    One("want", offer=wants),
    One("can", offer=cans),
    One("payer", offer=payers),
    Some("signs", offer=signs, like="first_sign"),
    One("alike", offer=first_signs),
)
BY_ID = {question.id: question for question in QUESTIONS}


def asked(answers: Answers, limits: Limits, choices: Choices = EMPTY) -> tuple[str, ...]:
    """The questions there are: none without options, such as the likeness of nobody; whether a
    worry is like a first sign, where there is one."""
    there = (q.id for q in QUESTIONS if q.offer(answers, limits))
    return tuple(id for id in there if id != "alike" or worries(answers, choices, limits))


def following(choices: Choices, ids: tuple[str, ...]) -> str | None:
    """The first question without an answer; None when all have one."""
    return next((id for id in ids if id not in choices), None)


def implied(answers: Answers, choices: Choices, limits: Limits, question: str) -> str | None:
    """The sign of their regrets that the answer to another question shows."""
    sign = shows(choices, question)
    known = alarms(answers, limits)
    at = alarm_of(known, sign) if sign else None
    return at if at and known[at].theirs else None


def shows(choices: Choices, question: str) -> str | None:
    """The sign that the answer to another question shows, whoever had it."""
    return IMPLIED.get((question, one(choices, question) or ""))
