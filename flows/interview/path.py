"""The state machine of the interview, built from the table in interview.py.

A state is a question; the one trigger, `next`, leads from a question to the first one after it
whose conditions hold. Walking it from the start over a person's saved answers gives their path:
what they were asked, in order, and the typed answers that count. What is walked is a table of the
machine's own transitions, made once: firing the machine at each step would take four times as long.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec
from msgspec import Struct
from transitions import Machine, Transition

from flows.interview.answers import Answers, Family, Regret
from flows.interview.kinds import FamilyChoice, Question, Value
from flows.interview.table import CHAPTERS, QUESTIONS, another_regret, guards

REVIEW = "review"  # between the last question about customers and the sheet
KEPT = "kept"  # the interview is over; the sheet is theirs
_CLOSING = CHAPTERS[-1].questions


class Slot(Struct, frozen=True, order=True):
    """A question, and in a loop which family or regret it is about (from 0)."""

    question: str
    turn: int = 0

    @classmethod
    def parse(cls, text: str) -> "Slot":
        question, _, turn = text.partition(".")
        return cls(question, int(turn or 0))

    def __str__(self) -> str:
        return f"{self.question}.{self.turn}" if self.turn else self.question


class Walker:
    """The light model that the shared machine moves: a state, a turn, the answers so far."""

    def __init__(self, state: str) -> None:
        self.state = state
        self.turn = 0
        self.answers = Answers()

    def another_family(self, answers: Answers) -> bool:
        return self.turn + 1 < len(answers.families)

    def again(self, answers: Answers) -> None:
        self.turn += 1

    def first(self, answers: Answers) -> None:
        self.turn = 0


def build() -> Machine:
    """The machine, one for everybody. Its models are Walkers, which it never keeps."""
    line = [q for c in CHAPTERS[:-1] for q in c.questions]
    machine = Machine(
        model=None,
        states=[*(q.id for q in line), REVIEW, *(q.id for q in _CLOSING), KEPT],
        initial=line[0].id,
        auto_transitions=False,
    )
    for i, question in enumerate(line):
        _add_loops(machine, question, line)
        _add_ways_on(machine, question, line[i + 1 :], REVIEW)
    machine.add_transition("next", REVIEW, _CLOSING[0].id, after="first")
    for i, question in enumerate(_CLOSING):
        _add_ways_on(machine, question, list(_CLOSING[i + 1 :]), KEPT)
    return machine


def _add_loops(machine: Machine, question: Question, line: list[Question]) -> None:
    if question.per == "family":
        machine.add_transition("next", question.id, question.id, "another_family", after="again")
    if question.id == another_regret.__name__:
        start = next(q for q in line if q.per == "regret")
        machine.add_transition("next", question.id, start.id, another_regret, after="again")


def _add_ways_on(machine: Machine, question: Question, rest: list[Question], end: str) -> None:
    for target in rest:
        conditions: list[Any] = list(guards(target))
        stays = question.per == target.per == "regret"
        machine.add_transition(
            "next", question.id, target.id, conditions, after=None if stays else "first"
        )
        if not conditions:
            return
    machine.add_transition("next", question.id, end, after="first")


class Way(Struct, frozen=True):
    """A transition as it is walked: where it leads, when, and what it does to the turn."""

    to: str
    conditions: tuple[Callable[[Walker, Answers], bool], ...]
    after: tuple[Callable[[Walker, Answers], None], ...]


def compiled(machine: Machine) -> dict[str, tuple[Way, ...]]:
    """The ways on from each state, the first whose conditions hold being the one to take."""
    from_states = machine.events["next"].transitions.items()
    return {state: tuple(map(_way, transitions)) for state, transitions in from_states}


def _way(transition: Transition) -> Way:
    return Way(
        str(transition.dest),
        tuple(_condition(condition.func) for condition in transition.conditions),
        tuple(getattr(Walker, str(name)) for name in transition.after),
    )


def _condition(asked: Any) -> Callable[[Walker, Answers], bool]:
    """A question to the walker, which the machine knows by its name, or to the answers."""
    if isinstance(asked, str):
        of_walker: Callable[[Walker, Answers], bool] = getattr(Walker, asked)
        return of_walker
    return lambda walker, answers: bool(asked(answers))


MACHINE = build()
FIRST = CHAPTERS[0].questions[0].id
_WAYS = compiled(MACHINE)


class Path(Struct, frozen=True):
    """What a person is asked, in order, and what they answered to it.

    `before` gives, for each slot, the answers that came before it: those its wording may use.
    """

    slots: tuple[Slot, ...]
    answers: Answers
    before: tuple[Answers, ...]


def path(values: Mapping[str, Value]) -> Path:
    """The path over saved values by slot. A value that its question no longer understands counts as
    not given."""
    slots, before = [], []
    walker = Walker(FIRST)
    for slot in _walk(walker, values):
        slots.append(slot)
        before.append(walker.answers)
        walker.answers = with_answer(walker.answers, slot, values.get(str(slot)))
    return Path(tuple(slots), walker.answers, tuple(before))


def _walk(walker: Walker, values: Mapping[str, Value]) -> Iterator[Slot]:
    while walker.state != KEPT:
        if walker.state != REVIEW:
            yield Slot(walker.state, walker.turn)
        _step(walker, walker.answers)


def _step(walker: Walker, answers: Answers) -> None:
    for way in _WAYS[walker.state]:
        if all(holds(walker, answers) for holds in way.conditions):
            walker.state = way.to
            for change in way.after:
                change(walker, answers)
            return


def with_answer(answers: Answers, slot: Slot, value: Value) -> Answers:
    """The answers with one more; None adds nothing but, in a loop, opens its turn."""
    question = QUESTIONS[slot.question]
    typed = _typed(question, value, answers)
    if question.per == "regret":
        return _with_regret(answers, slot, typed)
    if typed is None or _gone(question, typed, answers):
        return answers
    if question.per == "family":
        return _with_family(answers, slot, typed)
    if slot.question == "families":
        typed = tuple(Family(name) for name in typed)
    return msgspec.structs.replace(answers, **{slot.question: typed})


def _gone(question: Question, typed: Any, answers: Answers) -> bool:
    """Whether it names a family that was taken out since."""
    return isinstance(question, FamilyChoice) and not 0 <= typed < len(answers.families)


def _typed(question: Question, value: Value, answers: Answers) -> Any:
    if value is None:
        return None
    try:
        return question.convert(value)
    except ValueError:
        return None


def _with_family(answers: Answers, slot: Slot, typed: Any) -> Answers:
    families = list(answers.families)
    if slot.turn < len(families):
        changed = msgspec.structs.replace(families[slot.turn], **{slot.question: typed})
        families[slot.turn] = changed
    return msgspec.structs.replace(answers, families=tuple(families))


def _with_regret(answers: Answers, slot: Slot, typed: Any) -> Answers:
    regrets = list(answers.regrets)
    if slot.turn == len(regrets):
        regrets.append(Regret())
    if typed is not None:
        regrets[slot.turn] = msgspec.structs.replace(regrets[slot.turn], **{slot.question: typed})
    return msgspec.structs.replace(answers, regrets=tuple(regrets))
