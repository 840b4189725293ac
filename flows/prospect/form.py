"""A prospect as a form: six questions at most, on one screen, held against the person's sheet."""

from collections.abc import Mapping
from typing import ClassVar

from msgspec.structs import replace

from flows.asking.form import OnScreen
from flows.asking.prompt import Labels, also
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Answers
from flows.interview.kinds import Value
from flows.interview.path import Slot
from flows.prospect.held import find, hold
from flows.prospect.judging import judge
from flows.prospect.questions import BY_ID, NONE, UNKNOWN, One, Some, following
from flows.record.prospects import Prospect, with_prospect
from flows.words.texts import Fact, Words


def save(d: Dialogue, prospect: Prospect) -> None:
    """Keeps a prospect, new or changed."""
    d.person = replace(d.person, prospects=with_prospect(d.person.prospects, prospect))


class ProspectForm(OnScreen):
    """A question about a prospect."""

    screen = "prospect"
    names: ClassVar[Mapping[str, str]] = {"skip": "prospect-unknown"}

    def __init__(self, d: Dialogue, prospect: Prospect, question: str) -> None:
        super().__init__(d, Slot(question))
        self.prospect = prospect
        self.held = hold(d, prospect)

    @property
    def record(self) -> str:
        return f"prospect.{self.prospect.id}"

    @property
    def argument(self) -> str:
        return str(self.prospect.id)

    @property
    def question(self) -> One | Some:
        return BY_ID[self.slot.question]

    @property
    def slots(self) -> tuple[Slot, ...]:
        return tuple(map(Slot, self.held.ids))

    @property
    def answers(self) -> Answers:
        return self.held.answers

    def labels(self) -> Labels:
        offered = dict(self.question.offer(self.answers, self.d.content.limits))
        if isinstance(self.question, Some):
            offered[NONE] = Words(f"prospect-{self.question.id}.{NONE}")
        return {option: self._words(label) for option, label in offered.items()}

    def _words(self, label: Fact) -> tuple[str, ...]:
        if not isinstance(label, Words):
            return (str(label),)
        return (self.d.texts.text(label), *also(self.d.texts, f"{label.id}-also"))

    def spoken(self) -> Labels:
        """What passes a question elsewhere says here that they don't know."""
        unknown = (self.d.label("prospect-unknown"), *also(self.d.texts, "nav.skip-also"))
        return self.labels() | {UNKNOWN: unknown}

    @property
    def value(self) -> Value:
        chosen = self.prospect.given.get(self.slot.question)
        return list(chosen) if chosen else None

    @property
    def picked(self) -> Value:
        return list(self.prospect.picked) if isinstance(self.question, Some) else None

    def chosen(self, option: str) -> bool:
        return not self.picked and option in (self.value or ())

    def around(self) -> tuple[str, ...]:
        return (*self.timeless(), "skip")

    def timeless(self) -> tuple[str, ...]:
        return ("back",) if self.slot in self.slots[1:] else ()

    def live(self, revision: int) -> bool:
        return self.prospect.at == self.slot.question

    def pick(self, picked: Value) -> None:
        save(self.d, replace(self.prospect, picked=tuple(picked)))

    def reopen(self, slot: Slot, under: int | None) -> None:
        """Ticks what was chosen there, where several go together."""
        several = isinstance(BY_ID[slot.question], Some)
        chosen = self.prospect.given.get(slot.question, ()) if several else ()
        picked = tuple(option for option in chosen if option != NONE)
        save(self.d, replace(self.prospect, at=slot.question, picked=picked))
        self.again(under)

    def record_answer(
        self, value: Value, under: int | None = None, typed: int | None = None
    ) -> None:
        """Keeps the options chosen, then asks the next question or says the verdict."""
        one, options = self.prospect, value if isinstance(value, list) else [value]
        given = {**one.given, self.slot.question: tuple(options)}
        at = following(given, self.held.ids)
        judged = judge(self.answers, given, self.d.content.limits)
        verdict = one.verdict if at else judged.verdict
        save(self.d, replace(one, given=given, at=at, picked=(), verdict=verdict))
        self.d.show("prospect" if at else "verdict", str(one.id), under)

    def skip(self, under: int | None) -> None:
        """They don't know: it says nothing, for one side or the other."""
        self.record_answer([], under)

    def take(self, value: Value, typed: int) -> None:
        """Of several, what is typed is picked, as by its buttons: then comes OK."""
        if value in (UNKNOWN, [UNKNOWN]):
            return self.skip(None)
        if isinstance(self.question, Some) and value != [NONE]:
            self.pick(value)
            return self.again(None)
        self.record_answer(value)


def opened(d: Dialogue, id: str, slot: str) -> ProspectForm | None:
    """A question about one of the person's prospects; None: no such prospect, or question."""
    prospect = find(d, id)
    if prospect is None or slot not in BY_ID:
        return None
    form = ProspectForm(d, prospect, slot)
    return form if form.live(0) or form.slot in form.slots else None
