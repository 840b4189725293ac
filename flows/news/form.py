"""A piece of news as a form: a few questions on one screen, kept at once beside the answers."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from flows.asking.form import Form, ScreenForm, proposed_on
from flows.asking.prompt import OfQuestion, Prompt
from flows.asking.question import labels
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Slot, Value
from flows.news.questions import QUESTIONS, WHO, asked, read_back, settled
from flows.reading.judging import nickname
from flows.record.person import MOST_NEWS, News
from flows.words.texts import cut

LONGEST_NAME = 40
SCREEN = "news-form"


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
    given = next((n.given for n in d.interview.news if str(n.id) == step.id), {})
    return step if there and step.asks in asked(step.kind, d.path.answers, given) else None


def _tellable(d: Dialogue, step: Step) -> bool:
    """Whether it is of the next piece, or of one that was told already."""
    told = [(str(n.id), n.kind) for n in d.interview.news]
    return step.id == str(d.interview.told + 1) or (step.id, step.kind) in told


def door(d: Dialogue, kind: str) -> tuple[str, str]:
    """The screen, and its argument, on which the telling of a new piece begins."""
    questions = asked(kind, d.path.answers)
    if not questions:
        return "news-first", ""
    return SCREEN, f"{d.interview.id}:{kind}:{d.interview.told + 1}:{questions[0]}"


def onward(d: Dialogue, piece: News) -> tuple[str, str]:
    """The screen, and its argument, of the first step that is not known of a piece; of what it
    says, where none is."""
    there = asked(piece.kind, d.path.answers, piece.given)
    asks = next((s for s in there if s not in piece.given and s != WHO), None)
    if asks is None:
        return "news", str(piece.id)
    return SCREEN, str(Step(str(d.interview.id), piece.kind, str(piece.id), asks))


class NewsForm(ScreenForm, frozen=True, kw_only=True):
    """A question about a piece of news; piece: what was told of it, as far as it is understood."""

    step: Step
    piece: News | None

    @property
    def screen(self) -> tuple[str, str]:
        return SCREEN, str(self.step)

    def reopen(self, slot: Slot, under: int | None) -> None:
        self.d.show(SCREEN, str(replace(self.step, asks=slot.question)), under)

    def keep(self, value: Value, under: int | None, typed: int | None = None) -> None:
        """At once: a telling that stops half-way is half told."""
        kept = {str(n.id): n for n in self.d.interview.news}
        piece = kept.get(self.step.id) or News(int(self.step.id), self.d.now, self.step.kind)
        told = settled(replace(piece, given={**piece.given, self.step.asks: value}))
        save(self.d, told)
        if told.kind != self.step.kind:
            return self.d.show(*onward(self.d, told), under)
        self.skip(under)

    def skip(self, under: int | None) -> None:
        """The next question, but those that were answered before; or what it says of the sheet."""
        piece = next((n for n in self.d.interview.news if str(n.id) == self.step.id), None)
        known = piece.given if piece is not None else {}
        there = asked(self.step.kind, self.d.path.answers, known)
        slots = tuple(slot for slot in self.prompt.slots if slot.question in there)
        later = slots[slots.index(self.slot) + 1 :]
        after = next((slot for slot in later if slot.question not in known), None)
        if after is None:
            return self.d.show("news", self.step.id, under)
        self.reopen(after, under)

    def earlier(self) -> Iterator[Form]:
        before = self.prompt.slots[: self.prompt.slots.index(self.slot)]
        return (form(self.d, replace(self.step, asks=slot.question)) for slot in reversed(before))

    def explained(self) -> Markup:
        own = f"news-why.{self.slot.question}"
        return self.d.html(own) if self.d.texts.has(own) else super().explained()

    def take(self, value: Value, typed: int) -> None:
        """Kept without what tells who somebody is."""
        short = nickname(value, self.d.content.lists) if self.step.asks == WHO else None
        kept = self.d.content.cleaned(short or value)
        if kept != value:
            self.d.say("masked")
        self.keep(cut(kept, LONGEST_NAME) if self.step.asks == WHO else kept, None)


def form(d: Dialogue, step: Step, near: tuple[str, ...] = ()) -> NewsForm:
    """A step as its form; near: the options it proposes."""
    question = next(q for q in QUESTIONS[step.kind] if q.id == step.asks)
    piece = next((n for n in pieces(d) if str(n.id) == step.id), None)
    answers, slot = d.path.answers, Slot(step.asks)
    slots = tuple(map(Slot, asked(step.kind, answers, piece.given if piece else {})))
    options = question.options(answers)
    value = piece.given.get(step.asks) if piece else None
    prompt = Prompt(
        d=d,
        record=f"{step.kind}.{step.interview}-{step.id}",
        slot=slot,
        slots=slots,
        question=question,
        answers=answers,
        offers=lambda: labels(d, question, slot, options),
        around=(*(("back",) if slot != slots[0] else ()), "skip"),
        ticked=frozenset(o for o in options if question.tapped(o, answers) == value),
        value=value,
        proposed=near,
    )
    gestures = (*prompt.around, *(("other",) if near else ()))
    spoken = tuple(g for g in gestures if g != "back")
    return NewsForm(prompt=prompt, step=step, piece=piece, gestures=gestures, spoken=spoken)


def opened(d: Dialogue, touched: OfQuestion) -> NewsForm | None:
    """The question that a button is of; None: it cannot be told, here and now."""
    interview, _, id = touched.key.partition("-")
    step = step_of(d, f"{interview}:{touched.form}:{id}:{touched.slot}")
    near = proposed_on(d, SCREEN, str(step))
    return form(d, step, near) if step and d.interview.given else None


def save(d: Dialogue, piece: News) -> None:
    """Keeps a piece of news, new or changed."""
    known = {n.id: n for n in d.interview.news} | {piece.id: piece}
    d.change(news=tuple(known.values())[-MOST_NEWS:], told=max(d.interview.told, piece.id))


def pieces(d: Dialogue) -> tuple[News, ...]:
    """The news of the open interview, as far as it is understood, oldest first."""
    return tuple(map(read_back, d.interview.news))
