"""The state machine of the interview, built from the table in table.py, and the path it walks.

A state is a question; the one event, `next`, leads from a question to the first one after it whose
conditions hold. Fired from the start over a person's saved answers it gives their path: what they
were asked, in order, and the typed answers that count. Going back, skipping and the review read
this path; it is a value, which a changed answer walks again from its own question on.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from transitions import Event, EventData, Machine, Transition

from flows.interview.answers import (
    KEPT,
    REVIEW,
    Answers,
    Depth,
    Family,
    Given,
    Regret,
    Slot,
    Talk,
    Value,
)
from flows.interview.choices import FamilyChoice
from flows.interview.conditions import ASIDE, UNSURE, another_regret, complete
from flows.interview.kinds import Guard, Question
from flows.interview.memo import Memo, written
from flows.interview.table import CHAPTER_OF, CHAPTERS, QUESTIONS
from flows.interview.walks import Path, Walk

_CLOSING = CHAPTERS[-1].questions
# After a slot: the number that was told where its answer is a band.
EXACT = "="
# The same, for the words that were told with it; the questions whose words tell of a road.
SAID, ROADS = "~", ("found_by", "last_five")
# The loops that a list of names opens: the field of the answers that holds their turns.
LOOPS = {"family": "families", "talk": "talks"}
# What a list of names is a list of.
_NAMED = {"families": Family, "talks": Talk}


def turns(question: Question, answers: Answers) -> tuple[int, ...]:
    """In which turns of its loop the question is asked, once the loop is open."""
    each = getattr(answers, LOOPS[question.per]) if question.per in LOOPS else ()
    return tuple(i for i, one in enumerate(each) if question.of is None or question.of(one))


def _in_some_turn(question: Question) -> Guard:
    def holds(answers: Answers) -> bool:
        return bool(turns(question, answers))

    holds.__name__ = question.of.__name__ if question.of else f"some_{question.per}"
    return holds


def _complete_or_told(question: Question) -> Guard:
    """Of the complete interview, or told in the short one though nobody asked."""

    def holds(answers: Answers) -> bool:
        return complete(answers) or question.id in answers.beside

    holds.__name__ = complete.__name__
    return holds


def guards(question: Question) -> Iterator[Guard]:
    """Every condition under which the question is asked; none: always."""
    if question.per in LOOPS:
        yield _in_some_turn(question)
    chapter = CHAPTER_OF[question.id]
    if chapter.asks:
        yield chapter.asks
    if not question.express:
        yield complete if question.per else _complete_or_told(question)
    if question.asks:
        yield question.asks


class Walker:
    """The light model that the shared machine moves: where it stands, in which turn of a loop."""

    __slots__ = ("state", "turn")

    def __init__(self, at: Slot) -> None:
        self.state, self.turn = at.question, at.turn

    def another(self, answers: Answers) -> bool:
        return self._next_turn(answers) is not None

    def again(self, answers: Answers) -> None:
        following = self._next_turn(answers)
        self.turn = self.turn + 1 if following is None else following

    def first(self, answers: Answers) -> None:
        loop = turns(QUESTIONS[self.state], answers) if self.state in QUESTIONS else ()
        self.turn = loop[0] if loop else 0

    def _next_turn(self, answers: Answers) -> int | None:
        loop = turns(QUESTIONS[self.state], answers)
        return next((turn for turn in loop if turn > self.turn), None)


class Step(Transition):
    """A way on, of a Walker: what nobody asks for is not looked for, nor logged."""

    def execute(self, event_data: EventData) -> bool:
        walker: Any = event_data.model
        told = event_data.args
        for asked in self.conditions:
            if _of(walker, asked.func)(*told) != asked.target:
                return False
        walker.state = self.dest
        for called in (*self.after, *event_data.machine.after_state_change):
            _of(walker, called)(*told)
        return True


def _of(walker: Any, called: Any) -> Any:
    """What a condition or a callback is, where it is named: a method of the Walker's."""
    return getattr(walker, called) if type(called) is str else called


class Next(Event):
    """The event that moves a Walker. The library's own machinery takes three times as long, most of
    it to call nothing, and a turn walks a dozen questions."""

    def trigger(self, model: Any, *args: Any, **kwargs: Any) -> bool:
        data = EventData(None, self, self.machine, model, args, kwargs)
        return any(step.execute(data) for step in self.transitions[model.state])


class Steps(Machine):
    """The machine of these."""

    transition_cls, event_cls = Step, Next


def build() -> Machine:
    """The machine, one for everybody. Its models are Walkers, which it never keeps."""
    line = [q for c in CHAPTERS[:-1] for q in c.questions]
    machine = Steps(
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
    if question.per in LOOPS:
        machine.add_transition("next", question.id, question.id, "another", after="again")
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


MACHINE = build()
NEXT = MACHINE.events["next"]
FIRST = CHAPTERS[0].questions[0].id
# Ours: people whose turns come within the same minute or so; a path takes some 30 KB.
MOST_WALKS = 256


def gone_on(was: Walk, values: Mapping[str, Value]) -> Walk:
    """The same over other values: what differs is read, and walked from its first slot on."""
    # Saved values never change, so that the same object is the same value; 1 and True are not.
    before = was.values
    fresh = {s: v for s, v in values.items() if s not in before or before[s] is not v}
    differs = fresh.keys() | (before.keys() - values.keys())
    kept = {s: t for s, t in was.typed.items() if s not in differs}
    now = kept | typed(fresh)
    slots = {key.removesuffix(EXACT).removesuffix(SAID) for key in differs}
    first, beside = was.path.before[0], _beside(now)
    if first.beside != beside:  # it opens questions wherever they stand
        start = msgspec.structs.replace(first, beside=beside)
        known = Path((Slot(FIRST),), (FIRST,), start, (start,))
        return Walk(values, now, _walked(known, 0, now))
    at = next((i for i, key in enumerate(was.path.keys) if key in slots), None)
    path = was.path if at is None else _walked(was.path, at, now)
    return Walk(values, now, path)


def _beside(typed: Mapping[str, Any]) -> frozenset[str]:
    """The questions of the complete interview that the short one has an answer to."""
    if typed.get(FIRST) is not Depth.EXPRESS:
        return frozenset()
    told = (key for key, value in typed.items() if value is not None and key in QUESTIONS)
    return frozenset(key for key in told if not (QUESTIONS[key].express or QUESTIONS[key].per))


def walk(values: Mapping[str, Value], known: Walk | None = None) -> Walk:
    """The walk over saved values; one over nearly the same is gone on from. The last ones are
    remembered, each by all it is made of: a record comes back from its store at every turn."""
    key = written(values)
    found = _WALKS.get(key)
    if found is None:
        found = gone_on(known or NOTHING, values)
        _WALKS.put(key, found)
    return msgspec.structs.replace(found, values=values)


def path(values: Mapping[str, Value]) -> Path:
    """The path over saved values by slot."""
    return walk(values).path


def typed(values: Mapping[str, Value]) -> dict[str, Any]:
    """The typed answers, those left out that their questions no longer understand."""
    exact = {s: v for s, v in values.items() if s.endswith((EXACT, SAID))}
    known = ((s, v, QUESTIONS.get(s.partition(".")[0])) for s, v in values.items())
    return exact | {s: t for s, v, question in known if question for t in _converted(question, v)}


def _converted(question: Question, value: Value) -> Iterator[Any]:
    """The value as its question understands it; nothing when it does not."""
    try:
        yield None if value is None else question.convert(value)
    except ValueError:
        return


def _walked(known: Path, at: int, typed: Mapping[str, Any]) -> Path:
    """The path, walked again from slot number `at` on."""
    slots, keys, before = [*known.slots[:at]], [*known.keys[:at]], [*known.before[:at]]
    walker, answers = Walker(known.slots[at]), known.before[at]
    while walker.state != KEPT:
        if walker.state != REVIEW:
            slot = Slot(walker.state, walker.turn)
            slots.append(slot)
            keys.append(str(slot))
            before.append(answers)
            answers = with_answer(answers, slot, typed.get(keys[-1]))
            answers = _exactly(answers, keys[-1], typed)
        NEXT.trigger(walker, answers)
    return Path(tuple(slots), tuple(keys), answers, tuple(before))


def _exactly(answers: Answers, key: str, typed: Mapping[str, Any]) -> Answers:
    """The answers with the number that was told there, and the words, where there are some."""
    told, said = typed.get(key + EXACT), typed.get(key + SAID)
    if typed.get(key) is None:
        return answers
    exact = answers.exact if told is None else {**answers.exact, key: told}
    words = answers.said if said is None else {**answers.said, key: said}
    return msgspec.structs.replace(answers, exact=exact, said=words)


def with_answer(answers: Answers, slot: Slot, typed: Any) -> Answers:
    """The answers with one more; None adds nothing but, in a loop, opens its turn."""
    question = QUESTIONS[slot.question]
    if question.per == "regret":
        return _with_regret(answers, slot, typed)
    if typed is None or _gone(question, typed, answers):
        return answers
    if question.per:
        return _with_turn(answers, LOOPS[question.per], slot, typed)
    if slot.question in _NAMED:
        typed = tuple(_NAMED[slot.question](name) for name in typed)
    return msgspec.structs.replace(answers, **{slot.question: typed})


def _gone(question: Question, typed: Any, answers: Answers) -> bool:
    """Whether it is of families that are others since."""
    if question.kind == "counts":
        return len(typed) != len(answers.families)
    return isinstance(question, FamilyChoice) and not 0 <= typed < len(answers.families)


def _with_turn(answers: Answers, loop: str, slot: Slot, typed: Any) -> Answers:
    each = list(getattr(answers, loop))
    if slot.turn < len(each):
        each[slot.turn] = msgspec.structs.replace(each[slot.turn], **{slot.question: typed})
    return msgspec.structs.replace(answers, **{loop: tuple(each)})


def _with_regret(answers: Answers, slot: Slot, typed: Any) -> Answers:
    regrets = list(answers.regrets)
    if slot.turn == len(regrets):
        regrets.append(Regret())
    gone = slot.question == "regret_family" and typed is not None and typed >= len(answers.families)
    if typed is not None and not gone:
        regrets[slot.turn] = msgspec.structs.replace(regrets[slot.turn], **{slot.question: typed})
    return msgspec.structs.replace(answers, regrets=tuple(regrets))


def walked(given: Mapping[str, Given], known: Walk | None = None) -> Walk:
    """The walk over the answers of an interview; `known` is one over nearly the same."""
    told = {slot: g.value for slot, g in given.items()}
    exact = {s + EXACT: g.exact for s, g in given.items() if g.exact is not None}
    words = {r + SAID: given[r].more for r in (*ROADS, *ASIDE, *UNSURE) if r in given}
    said = {key: more for key, more in words.items() if more}
    return walk(told | exact | said, known)


_WALKS: Memo[Walk] = Memo(MOST_WALKS)
# Before anything is answered.
NOTHING = Walk({}, {}, _walked(Path((Slot(FIRST),), (FIRST,), Answers(), (Answers(),)), 0, {}))
