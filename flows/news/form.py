"""A piece of news as a form: a few questions on one screen, kept at once beside the answers."""

from msgspec import Struct
from msgspec.structs import replace

from flows.asking.answering import cleaned
from flows.asking.form import OnScreen
from flows.asking.prompt import Labels
from flows.asking.question import facts, labelled_options
from flows.desk.dialogue import Dialogue, Opening
from flows.interview.answers import Answers
from flows.interview.kinds import Question, Value
from flows.interview.path import Slot
from flows.news.questions import BY_ID, QUESTIONS, SIGNED, WHO, asked
from flows.reading.judging import nickname
from flows.record.person import MOST_NEWS, News, understood
from flows.words.texts import cut

LONGEST_NAME = 40


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
    there = step.interview == str(d.interview.id) and _tellable(d, step)
    return step if there and step.asks in asked(step.kind, d.path.answers) else None


def _tellable(d: Dialogue, step: Step) -> bool:
    """Whether it is of the next piece, or of one that was told already."""
    told = [(str(n.id), n.kind) for n in d.interview.news]
    return step.id == str(d.interview.told + 1) or (step.id, step.kind) in told


def door(d: Dialogue, kind: str) -> tuple[str, str]:
    """The screen, and its argument, on which the telling of a new piece begins."""
    questions = asked(kind, d.path.answers)
    if not questions:
        return "news-first", ""
    return "news-form", f"{d.interview.id}:{kind}:{d.interview.told + 1}:{questions[0]}"


class NewsForm(OnScreen):
    """A question about a piece of news."""

    screen = "news-form"

    def __init__(self, d: Dialogue, step: Step) -> None:
        super().__init__(d, Slot(step.asks))
        self.step = step
        self.piece = next((n for n in pieces(d) if str(n.id) == step.id), None)

    @property
    def record(self) -> str:
        return f"{self.step.kind}.{self.step.interview}-{self.step.id}"

    @property
    def argument(self) -> str:
        return str(self.step)

    @property
    def question(self) -> Question:
        return next(q for q in QUESTIONS[self.step.kind] if q.id == self.step.asks)

    @property
    def slots(self) -> tuple[Slot, ...]:
        return tuple(map(Slot, asked(self.step.kind, self.answers)))

    @property
    def answers(self) -> Answers:
        return self.d.path.answers

    def labels(self) -> Labels:
        question, about = self.question, facts(self.d, self.slot)
        options = question.options(self.answers)
        return labelled_options(self.d.texts, question, options, self.answers, about)

    @property
    def value(self) -> Value:
        return self.piece.given.get(self.step.asks) if self.piece else None

    def chosen(self, option: str) -> bool:
        return bool(self.value == self.question.tapped(option, self.answers))

    def around(self) -> tuple[str, ...]:
        return (*(("back",) if self.slot != self.slots[0] else ()), "skip")

    def said(self) -> tuple[str, ...]:
        return ("skip",)

    def live(self, revision: int) -> bool:
        return True

    def pick(self, picked: Value) -> None:
        """Nothing waits for an OK."""

    def reopen(self, slot: Slot, under: int | None) -> None:
        self.d.show(self.screen, str(replace(self.step, asks=slot.question)), under)

    def record_answer(
        self, value: Value, under: int | None = None, typed: int | None = None
    ) -> None:
        """Kept at once: a telling that stops half-way is half told."""
        kept = {str(n.id): n for n in self.d.interview.news}
        piece = kept.get(self.step.id) or News(int(self.step.id), self.d.now, self.step.kind)
        save(self.d, replace(piece, given={**piece.given, self.step.asks: value}))
        self.skip(under)

    def skip(self, under: int | None) -> None:
        """The next question, or what all of it says of the sheet."""
        after = self.following()
        if after is None:
            return self.d.show("news", self.step.id, under)
        self.reopen(after, under)

    def following(self) -> Slot | None:
        """The question after this one that is still to be asked: what a prospect told is known."""
        piece = next((n for n in self.d.interview.news if str(n.id) == self.step.id), None)
        known = piece.given if piece is not None and SIGNED in piece.given else ()
        later = self.slots[self.slots.index(self.slot) + 1 :]
        return next((slot for slot in later if slot.question not in known), None)

    def take(self, value: Value, typed: int) -> None:
        """Kept without what tells who somebody is."""
        short = nickname(value, self.d.content.lists) if self.step.asks == WHO else None
        kept = cleaned(self.d, short or value)
        if kept != value:
            self.d.say("masked")
        self.record_answer(cut(kept, LONGEST_NAME) if self.step.asks == WHO else kept)


def save(d: Dialogue, piece: News) -> None:
    """Keeps a piece of news, new or changed."""
    known = {n.id: n for n in d.interview.news} | {piece.id: piece}
    d.change(news=tuple(known.values())[-MOST_NEWS:], told=max(d.interview.told, piece.id))


def opened(kind: str) -> Opening:
    """Opens the forms of a kind of news, by interview and piece."""

    def form(d: Dialogue, key: str, slot: str) -> NewsForm | None:
        interview, _, id = key.partition("-")
        step = step_of(d, f"{interview}:{kind}:{id}:{slot}") if d.interview.given else None
        return NewsForm(d, step) if step else None

    return form


def pieces(d: Dialogue) -> tuple[News, ...]:
    """The news of the open interview, as far as it is understood, oldest first."""
    return tuple(map(read_back, d.interview.news))


def read_back(news: News) -> News:
    """The piece of news without what its questions no longer understand."""
    mended = {question: _mended(question, value) for question, value in news.given.items()}
    given = {question: value for question, value in mended.items() if _known(question, value)}
    return replace(news, given=given)


def _mended(question: str, value: Value) -> Value:
    """An option that was once kept alone, where its question keeps a list."""
    return [value] if question == "wrong" and isinstance(value, str) else value


def _known(question: str, value: Value) -> bool:
    if question == SIGNED:
        return isinstance(value, str)
    if question not in BY_ID:
        return understood(Slot(question), value)
    try:
        BY_ID[question].convert(value)
    except ValueError:
        return False
    return True
