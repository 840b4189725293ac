"""A coach's own questions, asked of a coachee once the interview is over: a form like any other,
named as the coach's; what is answered is read as long as a sheet is shared with them."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.form import Form, ScreenForm, parted, proposed_on, proposing
from flows.asking.prompt import OfQuestion, Prompt, rows
from flows.coaching.joining import AskOwn, ask_or_go_home
from flows.coaching.screens import coaches_screen, tie_with
from flows.desk.dialogue import Dialogue, Screen
from flows.interview.answers import Answers, Slot, Value
from flows.interview.choices import Pick
from flows.interview.kinds import Question, Text
from flows.protocol.exchange import Found, Said
from flows.reading.judging import hollow
from flows.reading.masking import cleaned
from flows.record.ties import Asked, Tie
from flows.words.texts import Words, cut

FORM, SCREEN = "own", "own-question"
# Ours: a few sentences typed on a phone.
LONGEST = 600


def ask(d: Dialogue, then: AskOwn, event: Found) -> None:
    """The first question that is not answered, or the first of all."""
    tie = tie_with(d, then.key)
    if tie is None:
        return ask_or_go_home(d)
    _keep(d, replace(tie, asks=event.questions))
    open_ = (q for q in event.questions if then.again or str(q.id) not in tie.answers)
    first = next(open_, None)
    if first is not None:
        return d.show(SCREEN, f"{tie.key}:{first.id}", then.message)
    if then.again:
        return d.toast("own-none")
    ask_or_go_home(d)


def _keep(d: Dialogue, tie: Tie) -> None:
    ties = (tie if tie.key == other.key else other for other in d.person.ties)
    d.person = replace(d.person, ties=tuple(ties))


class OwnForm(ScreenForm, frozen=True, kw_only=True):
    """A question of a coach's."""

    tie: Tie
    asked: Asked

    @property
    def screen(self) -> tuple[str, str]:
        return SCREEN, f"{self.tie.key}:{self.asked.id}"

    @property
    def called(self) -> Words:
        return Words("own-name", {"words": cut(self.asked.words, LONGEST)})

    def reopen(self, slot: Slot, under: int | None) -> None:
        self.d.show(SCREEN, f"{self.tie.key}:{slot.turn}", under)

    def explained(self) -> Markup:
        return self.d.html("own-why", name=self.tie.name)

    def keep(self, value: Value, under: int | None, typed: int | None = None) -> None:
        """Kept without anyone's address; what tells nothing is asked again."""
        words = (
            str(value)
            if self.asked.options
            else cut(cleaned(str(value), self.d.content.lists), LONGEST)
        )
        if not self.asked.options and hollow(words, self.d.content.lists):
            return self.again(under)
        _keep(self.d, replace(self.tie, answers={**self.tie.answers, str(self.asked.id): words}))
        self.skip(under)

    def skip(self, under: int | None) -> None:
        """On to the next question; after the last, where they were."""
        slots = self.prompt.slots
        after = slots[slots.index(self.slot) + 1 :]
        if after:
            return self.reopen(after[0], under)
        self.d.person = self.d.person.seeing(None)
        self.d.reply(under, "own-done", name=self.tie.name)
        ask_or_go_home(self.d)

    def earlier(self) -> Iterator[Form]:
        before = self.prompt.slots[: self.prompt.slots.index(self.slot)]
        asks = {q.id: q for q in self.tie.asks}
        return (form(self.d, self.tie, asks[slot.turn]) for slot in reversed(before))


def form(d: Dialogue, tie: Tie, asked: Asked, near: tuple[str, ...] = ()) -> OwnForm:
    """A question as its form; near: the options it proposes."""
    slots = tuple(Slot(FORM, question.id) for question in tie.asks)
    slot = Slot(FORM, asked.id)
    question: Question = Pick(FORM) if asked.options else Text(FORM, most=LONGEST)
    around = (*(("back",) if slot != slots[0] else ()), "skip")
    told = tie.answers.get(str(asked.id))
    prompt = Prompt(
        d=d,
        record=f"{FORM}.{tie.key}",
        slot=slot,
        slots=slots,
        question=question,
        answers=Answers(),
        offers=lambda: {option: option for option in asked.options},
        around=around,
        ticked=frozenset({told} if told else ()),
        value=told,
        proposed=near,
    )
    gestures = (*around, *(("other",) if near else ()))
    return OwnForm(prompt=prompt, tie=tie, asked=asked, gestures=gestures, spoken=gestures)


def _open(d: Dialogue, key: str, id: str) -> tuple[Tie, Asked] | None:
    """The tie and the question; None when either is not there any more."""
    tie = tie_with(d, key)
    asked = next((q for q in tie.asks if str(q.id) == id), None) if tie else None
    return (tie, asked) if tie and asked and not tie.pending else None


def opened(d: Dialogue, touched: OfQuestion) -> OwnForm | None:
    """The question that a button is of; None when it is not there any more."""
    id = str(Slot.parse(touched.slot).turn)
    found = _open(d, touched.key, id)
    near = proposed_on(d, SCREEN, f"{touched.key}:{id}")
    return form(d, *found, near) if found else None


def screen(d: Dialogue, arg: str) -> Screen:
    """A question, with its options; or the options that it proposes."""
    of, near = parted(arg)
    key, _, id = of.partition(":")
    found = _open(d, key, id)
    if found is None:
        return coaches_screen(d, "")
    made = form(d, *found, near)
    if near:
        return proposing(made.prompt)
    at = made.prompt.slots.index(made.slot) + 1
    html = d.html(
        "screen-own-question", name=made.tie.name, at=at, of=len(made.prompt.slots),
        words=made.asked.words, said=made.prompt.value or "",
        known="yes" if made.prompt.value else "no",
    )  # fmt: skip
    return Screen(html, rows(made.prompt))


def typed(d: Dialogue, arg: str, said: Said) -> Form | None:
    """What is typed under a question."""
    of, near = parted(arg)
    key, _, id = of.partition(":")
    found = _open(d, key, id)
    if found is None:
        d.person = d.person.seeing(None)
        ask_or_go_home(d)
        return None
    return form(d, *found, near)
