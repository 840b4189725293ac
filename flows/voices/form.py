"""What a customer tells as a form: six questions, each a screen; what says nothing is not kept."""

from collections.abc import Iterator

from markupsafe import Markup

from flows.asking.form import Form, ScreenForm
from flows.asking.prompt import OfQuestion, Prompt
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Answers, Slot, Value
from flows.interview.kinds import Text
from flows.reading.judging import hollow, platitude
from flows.reading.masking import cleaned
from flows.reading.phrases import fold
from flows.record.voices import GONE, Account, Quote
from flows.voices.kept import keep, quoted, told_with
from flows.voices.questions import LONGEST, find, following, ids
from flows.words.texts import Fact, Words, cut

SCREEN, PAUSED = "voice", "voice-paused"
_ENDS = (".", "!", "?", "…", "»", "”")


class VoiceForm(ScreenForm, frozen=True, kw_only=True):
    """A question to a customer."""

    told: Account

    @property
    def screen(self) -> tuple[str, str]:
        return SCREEN, self.told.key

    def reopen(self, slot: Slot, under: int | None) -> None:
        keep(self.d, self.told, asks=slot.question, probed=False)
        self.again(under)

    def skip(self, under: int | None) -> None:
        """On to the next question; once they have ended, back to what they read."""
        after = None if self.told.ended else following(self.told.kind, self.slot.question)
        now = told_with(self.d, self.told.key) or self.told
        keep(self.d, now, asks=after, probed=False, ended=after is None)
        self.d.show(*self.screen, under)

    def seen(self, typed: int) -> None:
        """No thumb up to somebody who tells why they went elsewhere."""
        if self.told.kind not in GONE:
            super().seen(typed)

    def paused(self) -> None:
        self.d.show(PAUSED, self.told.key)

    def keep(self, value: Value, under: int | None, typed: int | None = None) -> None:
        """What tells nothing is asked once more, and not kept; what only praises is, and an example
        asked for."""
        lists = self.d.content.lists
        empty, probed = hollow(value, lists), self.told.probed
        if not empty:
            said = cleaned(value, self.d.content.lists)
            if said != value:
                self.d.say("masked")
            self._quote(said, typed)
        if probed or not (empty or platitude(value, lists)):
            return self.skip(under)
        keep(self.d, told_with(self.d, self.told.key) or self.told, probed=True)
        self.again(under)

    def correct(self, text: str, typed: int) -> None:
        """Other words than those that were typed in this message; what tells nothing changes
        nothing."""
        if hollow(text, self.d.content.lists):
            return
        quote = Quote(cut(cleaned(text, self.d.content.lists), LONGEST), self.d.now, message=typed)
        keep(self.d, self.told, words=quoted(self.told, self.slot.question, quote))
        self.d.react(typed)

    def _quote(self, said: str, typed: int | None) -> None:
        """The words, after those that they follow up."""
        before = self.told.words.get(self.slot.question) if self.told.probed else None
        words = joined(before.words, said) if before else said
        quote = Quote(words, self.d.now, message=before.message if before else typed)
        keep(self.d, self.told, words=quoted(self.told, self.slot.question, quote))

    def earlier(self) -> Iterator[Form]:
        before = self.prompt.slots[: self.prompt.slots.index(self.slot)]
        answered = (s.question for s in reversed(before) if s.question in self.told.words)
        questions = (find(self.told.kind, id) for id in answered)
        return (form(self.d, self.told, question) for question in questions if question)

    @property
    def called(self) -> Words:
        return Words(f"voice-{self.slot.question}.name")

    def explained(self) -> Markup:
        return self.d.html("voice-why")


def joined(first: str, then: str) -> str:
    """Two answers as one quote, no longer than one may be."""
    return cut(f"{first if first.endswith(_ENDS) else f'{first}.'} {then}", LONGEST)


def about(d: Dialogue, told: Account) -> dict[str, Fact]:
    """What the words of a question depend on; before: whether a doubt was told already, before it
    is asked. Who asks was named once, before the first."""
    before = any(_doubts(q.words, d) for id, q in told.words.items() if id != told.asks)
    told_so = "yes" if before else "no"
    return {"sells": told.sells or "other", "about": told.about, "before": told_so}


def _doubts(words: str, d: Dialogue) -> bool:
    """Whether words tell what nearly stopped somebody."""
    return d.content.lists.leads.own_doubts.within(fold(words))


def form(d: Dialogue, told: Account, question: Text) -> VoiceForm:
    """A question to a customer; one that is not the open one only leads back."""
    slot, slots = Slot(question.id), tuple(map(Slot, ids(told.kind)))
    known = told.words.get(question.id)
    around = (*(("back",) if slot != slots[0] and not told.ended else ()), "skip")
    live = told.asks == question.id
    prompt = Prompt(
        d=d,
        record=f"{SCREEN}.{told.key}",
        slot=slot,
        slots=slots,
        question=question,
        answers=Answers(),
        around=around,
        ticked=frozenset(),
        names={"skip": "voice-keep"} if known else {},
        value=known.words if known else None,
    )
    return VoiceForm(prompt=prompt, told=told, live=live, gestures=around, spoken=around)


def open_form(d: Dialogue, told: Account) -> VoiceForm | None:
    """The open question; None while none is."""
    question = None if told.pending else find(told.kind, told.asks)
    return form(d, told, question) if question else None


def opened(d: Dialogue, touched: OfQuestion) -> VoiceForm | None:
    """The question that a button is of; None: there is none, or it is no longer the open one."""
    told = told_with(d, touched.key)
    open_one = open_form(d, told) if told else None
    return open_one if open_one and open_one.slot.question == touched.slot else None
