"""A question of any form as it stands, and the buttons under it."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import ClassVar

from flows.asking.actions import Answer, Move, Toggle
from flows.desk.buttons import button, labelled, laid_out, marked
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Answers
from flows.interview.kinds import Question, Value
from flows.interview.numbers import Number
from flows.interview.path import Slot
from flows.interview.several import Several, own_words
from flows.protocol.effects import Button, Rows
from flows.words.texts import Texts, cut

LONGEST_OWN = 20  # with its mark, as long as a button may be

Labels = dict[str, tuple[str, ...]]
"""For each option its label, then the other ways people type it."""


class Prompt(ABC):
    """What the buttons of a question and the reading of a reply need to know of its form.

    slot: which question. record: the form and what its answers are kept on, as buttons name it.
    revision: the showing, where each has its own. names: the messages of moves that the form calls
    by another name.
    """

    names: ClassVar[Mapping[str, str]] = {}

    def __init__(self, d: Dialogue, slot: Slot) -> None:
        self.d = d
        self.slot = slot

    @property
    @abstractmethod
    def record(self) -> str: ...

    @property
    def revision(self) -> int:
        return 0

    @property
    @abstractmethod
    def question(self) -> Question: ...

    @property
    @abstractmethod
    def slots(self) -> tuple[Slot, ...]:
        """All that is asked, in order."""

    @property
    @abstractmethod
    def answers(self) -> Answers:
        """Those that the options and the reading of the question may depend on."""

    @abstractmethod
    def labels(self) -> Labels:
        """Those of the buttons."""

    @property
    @abstractmethod
    def value(self) -> Value:
        """The answer there is; None without one."""

    @abstractmethod
    def around(self) -> tuple[str, ...]:
        """The moves offered in the last row, in order."""

    @property
    def picked(self) -> Value:
        """What is tapped so far in a question of several; None: nothing was touched yet."""
        return None

    @property
    def proposed(self) -> tuple[str, ...]:
        """The options that « vous voulez dire… ? » asks about."""
        return ()

    @property
    def current(self) -> Value:
        """What stands: what is tapped so far, else the answer there was."""
        return self.value if self.picked is None else self.picked

    def spoken(self) -> Labels:
        """All that can be typed for an answer."""
        return self.labels()

    def chosen(self, option: str) -> bool:
        """Whether an option that answers by itself is the answer there is."""
        return option == str(self.current)

    def to(self, gesture: str) -> Move:
        return Move(self.record, self.revision, str(self.slot), gesture)

    def answering(self, option: str) -> Answer:
        return Answer(self.record, self.revision, str(self.slot), option)

    def toggling(self, option: str, target: int) -> Toggle:
        return Toggle(self.record, self.revision, str(self.slot), option, target)


def also(texts: Texts, id: str) -> tuple[str, ...]:
    """The other ways people type something, as a message lists them."""
    return tuple(s.strip() for s in texts.label(id).split("|")) if texts.has(id) else ()


def ends(question: Question, option: str) -> bool:
    """Whether a tap on the option is the answer, with no OK to come."""
    return not isinstance(question, Several) or option in question.ends


def rows(prompt: Prompt) -> Rows:
    """The buttons of a question: its options, OK where several go together, then the moves."""
    numbers = isinstance(prompt.question, Number)
    options = laid_out(_options(prompt), across=5 if numbers else 2, narrow=6 if numbers else 16)
    return (*options, *_confirm(prompt), tuple(_move(prompt, name) for name in prompt.around()))


def _options(prompt: Prompt) -> Iterator[Button]:
    for option, words in prompt.labels().items():
        yield _option(prompt, option, words[0])
    several = isinstance(prompt.question, Several)
    for option, own in own_words(prompt.current if several else None).items():
        label = cut(own["words"], LONGEST_OWN)  # a tap takes them away
        yield marked(prompt.d, label, prompt.toggling(option, 0), on=True)


def _option(prompt: Prompt, option: str, label: str) -> Button:
    if ends(prompt.question, option):
        return marked(prompt.d, label, prompt.answering(option), prompt.chosen(option))
    if prompt.question.kind == "counter":
        n = (prompt.current or {}).get(option, 0)
        counted = prompt.d.label("counted", label=label, n=n) if n else label
        return labelled(counted, prompt.toggling(option, n + 1))
    on = option in (prompt.current or [])
    return marked(prompt.d, label, prompt.toggling(option, 0 if on else 1), on)


def proposals(prompt: Prompt) -> Rows:
    """The buttons of the options proposed, and a way to the others."""
    known = prompt.labels()
    near = [labelled(known[o][0], prompt.answering(o)) for o in prompt.proposed]
    return laid_out([*near, _move(prompt, "other")])


def _confirm(prompt: Prompt) -> Rows:
    if not isinstance(prompt.question, Several):
        return ()
    confirm = [_move(prompt, "ok", "success")]
    if prompt.question.kind == "counter" and prompt.picked:
        confirm.append(_move(prompt, "clear"))
    return (tuple(confirm),)


def _move(prompt: Prompt, name: str, style: str | None = None) -> Button:
    id = prompt.names.get(name, f"nav.{name}")
    return button(prompt.d, id, prompt.to(name), style)
