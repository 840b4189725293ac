"""The few questions about a piece of news: the interview's own, asked of one customer, regret or
channel; and two of ours. A step is a question's id, or "who"."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from flows.asking.question import also, labels
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Answers
from flows.interview.kinds import Guard, Lexicon, Misread, Value
from flows.interview.path import Slot
from flows.interview.table import QUESTIONS, by_name, no_customer, sells_to_organisations
from flows.news.case import CHANNEL, CUSTOMER, REGRET
from flows.reading.replies import match
from flows.record.person import News, understood

WHO, FAMILY, ELSEWHERE = "who", "favourite_family", "other"
SIGNED = "signed"
"""Kept beside the steps: the id of the prospect that the customer was."""
AGREED = "agreed"
"""What became of the price of who has just signed: it says nothing yet of who can pay."""
_NO_CUSTOMER = ("no_sale", "untested")
LONGEST_NAME = 40
# The options of the questions that the interview does not ask.
OWN: Mapping[str, tuple[str, ...]] = {
    "resembles": ("yes", "partly", "no"),
    "came": ("paid", "asked", "nobody"),
}


def _in_families(answers: Answers) -> bool:
    return bool(answers.families) and not by_name(answers)


def _has_favourite(answers: Answers) -> bool:
    return bool(answers.favourite)


def _asked(answers: Answers) -> bool:
    return True


_STEPS: Mapping[str, Mapping[str, Guard]] = {
    CUSTOMER: {
        WHO: _asked,
        FAMILY: _in_families,
        "found_by": _asked,
        "can": _asked,
        "payer": sells_to_organisations,
        "resembles": _has_favourite,
    },
    REGRET: {"wrong": _asked, "first_sign": _asked, "regret_from": _asked},
    CHANNEL: {"found_by": _asked, "came": _asked},
}


def steps(kind: str, answers: Answers) -> tuple[str, ...]:
    """What is asked about a piece of news, in order; nothing where it cannot be told: of an unknown
    kind, or of customers where there is none yet."""
    if kind != CHANNEL and no_customer(answers):
        return ()
    return tuple(step for step, holds in _STEPS.get(kind, {}).items() if holds(answers))


class Step(Struct, frozen=True):
    """Where a telling is: of which interview, of which piece and its kind, and what is asked."""

    interview: str
    kind: str
    id: str
    asks: str

    def __str__(self) -> str:
        return f"{self.interview}:{self.kind}:{self.id}:{self.asks}"


def step_of(d: Dialogue, arg: str) -> Step | None:
    """The step that was written so; None when it cannot be told, here and now."""
    if arg.count(":") != 3:
        return None
    step = Step(*arg.split(":"))
    asked = step.asks in steps(step.kind, d.path.answers)
    there = step.interview == str(d.interview.id) and _tellable(d, step)
    return step if asked and there else None


def _tellable(d: Dialogue, step: Step) -> bool:
    """Whether it is of the next piece, or of one that was told already."""
    told = [(str(n.id), n.kind) for n in d.interview.news]
    return step.id == str(d.interview.told + 1) or (step.id, step.kind) in told


def beside(d: Dialogue, step: Step, way: int) -> Step | None:
    """The step before (-1) or after (1) this one."""
    asked = steps(step.kind, d.path.answers)
    at = asked.index(step.asks) + way
    return replace(step, asks=asked[at]) if 0 <= at < len(asked) else None


def following_step(d: Dialogue, step: Step) -> Step | None:
    """The step after this one that is still to be asked: what a prospect told is known."""
    piece = next((n for n in d.interview.news if str(n.id) == step.id), None)
    known = piece.given if piece is not None and SIGNED in piece.given else ()
    after = beside(d, step, 1)
    while after is not None and after.asks in known:
        after = beside(d, after, 1)
    return after


def door(d: Dialogue, kind: str) -> tuple[str, str]:
    """The screen, and its argument, on which the telling of a new piece begins."""
    asked = steps(kind, d.path.answers)
    if not asked:
        return "news-first", ""
    return "news-form", f"{d.interview.id}:{kind}:{d.interview.told + 1}:{asked[0]}"


def answers_to(d: Dialogue, step: Step) -> dict[str, tuple[str, ...]]:
    """The options of a step: a customer was told a price, and bought."""
    said = options(d, step.asks)
    if step.asks != "can":
        return said
    agreed = (d.label("can-agreed"), *also(d.texts, "can-agreed.also"))
    return {o: known for o, known in said.items() if o not in _NO_CUSTOMER} | {AGREED: agreed}


def options(d: Dialogue, step: str) -> dict[str, tuple[str, ...]]:
    """For each option of a step its label, then the other ways people type it."""
    if step == WHO:
        return {}
    if step in OWN:
        return {o: (d.label(f"{step}.{o}"), *also(d.texts, f"{step}.{o}-also")) for o in OWN[step]}
    other = (d.label("other-family"), *also(d.texts, "other-family.also"))
    return labels(d, Slot(step)) | ({ELSEWHERE: other} if step == FAMILY else {})


def chosen(d: Dialogue, step: str, option: str) -> Value:
    """What an option says, as it is kept: a family by its name, which no correction moves."""
    if step != FAMILY:
        return _tapped(step, option)
    families = d.path.answers.families
    return "" if option == ELSEWHERE else families[int(option)].name


def _tapped(step: str, option: str) -> Value:
    """A tapped option as its question keeps it: of several, a list of one."""
    if step not in QUESTIONS or option == AGREED:
        return option
    value = QUESTIONS[step].tapped(option)
    return [value] if QUESTIONS[step].kind == "multi" else value


def read(d: Dialogue, of: Step, text: str) -> Value | Misread:
    """A typed reply to a step."""
    said, step, lists = answers_to(d, of), of.asks, d.content.lists
    option = match(text, said, lists.tongue)
    if step == FAMILY or step in OWN or option == AGREED:
        return Misread("choice") if option is None else chosen(d, step, option)
    question = QUESTIONS["favourite" if step == WHO else step]
    lexicon = Lexicon(said, lists.tongue, dict(lists.numbers))
    return question.read(text, lexicon, d.path.answers)


def heard(news: News) -> News:
    """The piece of news without what its questions no longer understand."""
    told = {step: _mended(step, value) for step, value in news.given.items()}
    given = {step: value for step, value in told.items() if _known(step, value)}
    return replace(news, given=given)


def _mended(step: str, value: Value) -> Value:
    """An option that was once kept alone, where its question keeps a list."""
    return _tapped(step, value) if step == "wrong" and isinstance(value, str) else value


def _known(step: str, value: Value) -> bool:
    if step in OWN:
        return value in OWN[step]
    if step == "can" and value == AGREED:
        return True
    return (
        isinstance(value, str) if step in (WHO, FAMILY, SIGNED) else understood(Slot(step), value)
    )
