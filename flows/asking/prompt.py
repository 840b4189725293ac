"""A question of any form as it stands, and the buttons under it: what they carry is for which form,
record and question they are, and when they were shown, where those of an earlier showing are known
by it."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, lru_cache

from msgspec import Struct

from flows.desk.dialogue import BUTTON, Dialogue, button, labelled, laid_out, marked
from flows.interview.answers import Answers, Slot, Value
from flows.interview.kinds import Names, Question, Several
from flows.interview.numbers import Number
from flows.interview.several import own_words
from flows.protocol.actions import Action
from flows.protocol.exchange import Button, Rows
from flows.reading.replies import MOST_LABELS
from flows.words.texts import Fact, Texts, Words, cut


class Note(Action, frozen=True, tag="note"):
    """The text that the message replied to is noted on the sheet."""


class OfQuestion(Action, frozen=True):
    """A button of a question. record: what its answers are kept on, after the name of the form and
    a dot, which the interview has not; revision: the person's, then; slot: as Slot writes it; what:
    its option, or the move that it makes."""

    record: str
    revision: int
    slot: str
    what: str

    @property
    def form(self) -> str:
        return self.record.rpartition(".")[0]

    @property
    def key(self) -> str:
        return self.record.rpartition(".")[2]


class Answer(OfQuestion, frozen=True, tag="a"):
    """One of its options."""


class Toggle(OfQuestion, frozen=True, tag="m"):
    """In a question of several, an option and how often it is picked from now on."""

    target: int


class Move(OfQuestion, frozen=True, tag="n"):
    """Back, skip, keep, why…"""


LONGEST_OWN = 20  # with its mark, as long as a button may be

Labels = dict[str, tuple[str, ...]]
"""For each option its label, then the other ways people type it."""


class Prompt(Struct, frozen=True, kw_only=True, dict=True):
    """What the buttons of a question and the reading of a reply need to know of its form.

    record, revision: as its buttons name them. slots: all that is asked, in order. answers: those
    that the options and the reading may depend on. offers: what gives the label of each option;
    hides: the same for those that are typed and have no button. ticked: the options that stand
    chosen. value: the answer there is; picked: what is tapped so far in a question of several;
    None: there is none. proposed: the options that « vous voulez dire… ? » asks about; refused:
    some were, and were not meant. around: the moves in the last row; names: the messages of those
    that are called otherwise than elsewhere.
    """

    d: Dialogue
    record: str
    slot: Slot
    slots: tuple[Slot, ...]
    question: Question
    answers: Answers
    offers: Callable[[], Mapping[str, Fact]] = dict
    around: tuple[str, ...]
    ticked: frozenset[str]
    revision: int = 0
    value: Value = None
    picked: Value = None
    proposed: tuple[str, ...] = ()
    refused: bool = False
    hides: Callable[[], Labels] = dict
    names: Mapping[str, str] = {}

    @property
    def current(self) -> Value:
        """What is tapped so far, else the answer there was."""
        return self.value if self.picked is None else self.picked

    @cached_property
    def offered(self) -> Mapping[str, Fact]:
        return self.offers()

    @cached_property
    def hidden(self) -> Labels:
        return self.hides()

    @cached_property
    def labels(self) -> Labels:
        return {option: named(self.d.texts, label) for option, label in self.offered.items()}

    @cached_property
    def every(self) -> Labels:
        """The labels of all options, with a button or without."""
        return self.labels | self.hidden

    def to(self, gesture: str) -> Move:
        return Move(self.record, self.revision, str(self.slot), gesture)

    def answering(self, option: str) -> Answer:
        return Answer(self.record, self.revision, str(self.slot), option)

    def toggling(self, option: str, target: int) -> Toggle:
        return Toggle(self.record, self.revision, str(self.slot), option, target)


def named(texts: Texts, label: Fact) -> tuple[str, ...]:
    """Our words, with the other ways people type them; or their own, as they are."""
    if not isinstance(label, Words):
        return (str(label),)
    return (texts.text(label), *_typed(texts, label.id))


@lru_cache(MOST_LABELS)
def _typed(texts: Texts, id: str) -> tuple[str, ...]:
    """The other ways people type a label."""
    return (*also(texts, f"{id}-also"), *also(texts, f"{id}.also"))


@lru_cache(MOST_LABELS)
def also(texts: Texts, id: str) -> tuple[str, ...]:
    """The other ways people type something, as a message lists them."""
    return tuple(way.strip() for way in texts.label(id).split("|")) if texts.has(id) else ()


def ends(question: Question, option: str) -> bool:
    """Whether a tap on the option is the answer, with no OK to come."""
    return not isinstance(question, Several) or option in question.ends


def tells(prompt: Prompt) -> bool:
    """Whether a value stands there that was told before, and that a "yes" takes."""
    written = isinstance(prompt.question, Names | Several)
    return prompt.picked is not None and not written


def _waits(prompt: Prompt) -> bool:
    """Whether the question waits for an OK."""
    return not all(ends(prompt.question, option) for option in prompt.offered)


def rows(prompt: Prompt) -> Rows:
    """The buttons of a question: its options, OK where several go together, then the moves."""
    numbers = isinstance(prompt.question, Number)
    options = laid_out(_options(prompt), across=5 if numbers else 2, narrow=6 if numbers else 16)
    told = ((_move(prompt, "told", "success"),),) if tells(prompt) else ()
    return (
        *told,
        *options,
        *_confirm(prompt),
        tuple(_move(prompt, name) for name in prompt.around),
    )


def _options(prompt: Prompt) -> Iterator[Button]:
    for option, labels in prompt.labels.items():
        yield _option(prompt, option, cut(labels[0], BUTTON))
    for option, own in own_words(prompt.current if _waits(prompt) else None).items():
        label = cut(own["words"], LONGEST_OWN)  # a tap takes them away
        yield marked(prompt.d, label, prompt.toggling(option, 0), on=True)


def _option(prompt: Prompt, option: str, label: str) -> Button:
    on = option in prompt.ticked
    if ends(prompt.question, option):
        return marked(prompt.d, label, prompt.answering(option), on)
    if prompt.question.kind == "counter":
        n = (prompt.current or {}).get(option, 0)
        counted = prompt.d.label("counted", label=label, n=n) if n else label
        return labelled(counted, prompt.toggling(option, n + 1))
    return marked(prompt.d, label, prompt.toggling(option, 0 if on else 1), on)


def proposals(prompt: Prompt) -> Rows:
    """The buttons of the options proposed, and a way to the others."""
    near = [labelled(cut(prompt.every[o][0], BUTTON), prompt.answering(o)) for o in prompt.proposed]
    return laid_out([*near, _move(prompt, "other")])


def _confirm(prompt: Prompt) -> Rows:
    if not _waits(prompt):
        return ()
    confirm = [_move(prompt, "ok", "success")]
    if prompt.question.kind == "counter" and prompt.picked:
        confirm.append(_move(prompt, "clear"))
    return (tuple(confirm),)


def _move(prompt: Prompt, name: str, style: str | None = None) -> Button:
    id = prompt.names.get(name, f"nav.{name}")
    return button(prompt.d, id, prompt.to(name), style)
