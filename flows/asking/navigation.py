"""What is done around a question of the interview: answered, missed, back, skip, keep, why…"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking import answering, noting, recalling
from flows.asking.answering import advance, record
from flows.asking.form import Form
from flows.asking.interview import ask, closing, keep, keyboard, prompt, question_html
from flows.asking.prompt import OfQuestion, proposals, tells
from flows.asking.question import WHOSE, facts, shown
from flows.asking.recalling import recalled
from flows.asking.understanding import unsure
from flows.desk.dialogue import Dialogue, button
from flows.interview.answers import Given, Misread, Slot, Value
from flows.interview.kinds import Names, Several
from flows.interview.table import ABOUT, NEEDED
from flows.protocol.exchange import Close, Edit, Rekey, Say, Toast
from flows.reading.asides import Kind, lacks
from flows.reading.judging import hello, nickname
from flows.reading.naming import name as called
from flows.reading.replies import clauses, plain, sentences
from flows.record.person import Pace, Place
from flows.words.texts import Words

MISSES_BEFORE_HELP = 2
_NAMED = ("full_name", "regret_name")
# The option, where there is one, that says one does not know.
UNKNOWN = "unknown"


class InterviewForm(Form, frozen=True, kw_only=True):
    """The open interview, at its question or, for a button of before, at another of its path."""

    def pick(self, picked: Value) -> None:
        self._place(picked=picked, said=None)

    def unfounded(self, text: str) -> bool:
        """« Je n’ai rien envoyé »: then there is no message to score either."""
        d, of = self.d, ABOUT.get(self.slot.question)
        known, tongue = d.content.asides, d.content.lists.tongue
        each = (part for one in sentences(text) for part in clauses(one, tongue))
        if of is None or not any(lacks(said, known) for said in each):
            return False
        d.say("aside-skip")
        d.do(Close())
        keep(d, Slot(of), Given(None, d.now))
        advance(d, self.slot)
        return True

    def told_before(self) -> None:
        """What was told, where it is found among the answers to others, is the answer."""
        told = None if self._given else recalled(self.d, self.slot)
        if told is None:
            return super().told_before()
        self._place(said=told.words)
        self.close(told.value, None)
        self.keep(told.value, None)

    @property
    def recalls(self) -> bool:
        place = self.d.interview.place
        return place.said is not None and not place.misses

    def keep(self, value: Value, under: int | None, typed: int | None = None) -> None:
        record(self.prompt, value, typed)

    def again(self, under: int | None) -> None:
        if under is not None:
            return self.d.do(Rekey(under, keyboard(self.d, self.slot)))
        self.d.do(Close())
        ask(self.d, self.slot)

    def old(self, touched: str) -> None:
        """Says what is recorded, and how to change it."""
        given = self._given
        if self.slot not in self.prompt.slots or given is None:
            return self.d.forged()
        if touched != str(given.value):
            return self.d.show("old", str(self.slot))
        value = shown(self.d, self.slot, given.value)
        self.d.do(Toast(self.d.label("already-noted", value=value)))

    @property
    def _given(self) -> Given | None:
        return self.d.interview.given.get(str(self.slot))

    def _place(self, **changes: object) -> None:
        self.d.change(place=replace(self.d.interview.place, **changes))

    def close(self, value: Value, under: int | None) -> None:
        """The question's message, tapped or not, loses its buttons and shows the answer: what a
        button or a number was understood as. Words of their own stand in the chat already."""
        d, written = self.d, self.prompt.question.kind in ("text", "names")
        if d.interview.place.probed:
            return d.do(Close() if under is None else Rekey(under, ()))
        if written and under is None:
            return d.do(Close())
        answer = d.html("chosen", value=shown(d, self.slot, value))
        html = str(question_html(d, self.slot) + Markup("\n") + answer)
        d.do(Close(html) if under is None else Edit(under, html))

    def note_others(self, text: str, value: Value) -> None:
        if not self.d.interview.place.probed:
            noting.note_others(self.d, self.slot, text, value)

    def own_part(self, text: str) -> str:
        return noting.own_part(self.d, self.slot, text)

    def own_words(self, text: str) -> str:
        return recalling.own_words(self.d, self.slot, text)

    def note_apart(self, text: str) -> bool:
        return noting.note_apart(self.d, self.slot, text)

    def take(self, value: Value, typed: int) -> None:
        """Kept without what tells who somebody is."""
        self._note_unsure()
        self.close(value, None)
        if not self.d.interview.place.probed and self._is_full_name(value):
            # The family name goes when the nickname proposed is refused; addresses go at once.
            return self.keep(self._without_contacts(value), None, typed)
        kept = self.d.content.cleaned(value)
        if kept != value:
            self.d.say("masked")
        self.keep(kept, None, typed)

    def _note_unsure(self) -> None:
        """What was taken though it says more than what it was taken for, or so little that it may
        be said to us."""
        text = self.said or ""
        if not self.d.interview.place.probed and unsure(self.prompt, text):
            self.d.taken = str(self.slot), text

    def remember(self, text: str) -> None:
        self._place(said=text)

    @property
    def said(self) -> str | None:
        return self.d.interview.place.said

    def _is_full_name(self, value: Value) -> bool:
        names = value if isinstance(value, list) else [value]
        lists = self.d.content.lists
        return self.prompt.question.probe in _NAMED and any(nickname(str(n), lists) for n in names)

    def _without_contacts(self, value: Value) -> Value:
        hidden = self.d.content.without_contacts
        return [hidden(str(v)) for v in value] if isinstance(value, list) else hidden(str(value))

    def missed(self, misread: Misread, text: str) -> bool:
        """Says what was looked for, with an example; shows the buttons again, if there are any, and
        at the second miss in any case."""
        d = self.d
        if hello(text, d.content.lists):
            ask(d, self.slot, lead=d.html("hello"))
            return True
        if misread.near and set(misread.near) <= set(self.prompt.proposed):
            return self._refused()
        misses = d.interview.place.misses + 1
        d.unheard = text
        made = text if misread.near or misread.picked else None
        picked = None if self.recalls else self.prompt.picked
        self._place(misses=misses, proposed=misread.near, said=made, picked=picked)
        reason = d.texts.html(Words(f"misread.{misread.reason}", misread.facts))
        if misread.near and misread.picked:
            self._recognise(misread.picked)
        if misread.near:
            d.do(Say(str(reason), proposals(prompt(d, self.slot)), asks=True))
            return False
        if misread.picked and isinstance(self.prompt.question, Names):
            return self._propose_first(misread.picked, reason)
        if misread.picked:
            self._recognise(misread.picked)
            reason += " " + d.html("rest-is-kept") if misread.reason == "several" else ""
        if misses < MISSES_BEFORE_HELP and not self.prompt.offered:
            d.do(Say(str(reason)))
        else:
            ask(d, self.slot, lead=reason)
        return False

    def _refused(self) -> bool:
        """What comes near the same again is not proposed twice."""
        self.other(None)
        return False

    def _propose_first(self, names: Value, reason: Markup) -> bool:
        """Of too many names, the first ones: a "yes" keeps them."""
        self.pick(names)
        keep = button(self.d, "nav.first", prompt(self.d, self.slot).to("first"))
        self.d.do(Say(str(reason), ((keep,),), asks=True))
        return False

    def doubted(self, value: Value) -> bool | None:
        """A "yes" keeps the words; all else is read anew."""
        self._place(misses=self.d.interview.place.misses + 1, said=None)
        self.pick(self.d.content.cleaned(value))
        names = isinstance(value, list)
        asked, move = prompt(self.d, self.slot), "first" if names else "told"
        rows = tuple(button(self.d, f"nav.{m}", asked.to(m)) for m in (move, "other"))
        said = self.d.html("is-answer", words=", ".join(value) if names else value)
        self.d.do(Say(str(said), (rows,), asks=True))
        return False

    def paged(self) -> bool | None:
        """What is sent once more is one."""
        misses = self.d.interview.place.misses
        if misses:
            return None
        self._place(misses=misses + 1, said=None)
        self.d.do(Say(self.d.html("misread.page")))
        return False

    def explained(self) -> Markup:
        return self.d.html(f"{self.slot.question}.why", **facts(self.d, self.slot))

    def lead(self, lead: Markup) -> None:
        self.d.do(Close())
        ask(self.d, self.slot, lead=lead)

    def pass_over(self, kind: Kind) -> None:
        """Left open; under a follow-up, the answer stays as it is."""
        if self.d.interview.place.probed:
            return self.go_on(None)
        if kind is Kind.UNSURE and UNKNOWN in self.prompt.offered:
            return self.tap(UNKNOWN, None)
        question = self.prompt.question
        waits = question.required and (kind is not Kind.UNSURE or question.id in NEEDED)
        if waits or self._given is not None:
            return self.skip(None)
        self.d.say(f"aside-{kind}")
        self._leave_open(None)

    def earlier(self) -> Iterator[Form]:
        """Under a follow-up, the question itself is the last one answered."""
        slots, here = self.prompt.slots, self.slot
        at = slots.index(here) if here in slots else len(slots)
        before = (*slots[:at], here) if self.d.interview.place.probed else slots[:at]
        given = self.d.interview.given
        answered = [s for s in reversed(before) if str(s) in given]
        # What was said last comes first, before what followed from it.
        answered.sort(key=lambda s: (given[str(s)].at, given[str(s)].message or 0), reverse=True)
        return (InterviewForm(prompt=prompt(self.d, slot)) for slot in answered)

    def names(self) -> Iterator[str]:
        """The family it is about; else its short name without « votre », and what people call
        it."""
        about, tongue = facts(self.d, self.slot), self.d.content.lists.tongue
        whose = about.get(WHOSE.get(self.prompt.question.per or "", ""))
        if whose:
            yield plain(str(whose))
        else:
            yield plain(called(self.d.label(f"{self.slot.question}.name", **about), tongue))
            yield from self.d.content.asides.questions.get(self.slot.question, ())

    def amend(self, value: Value, typed: int) -> None:
        answering.amend(self.d, self.slot, self.d.content.cleaned(value), typed)

    def mend(self, value: Value, typed: int) -> None:
        answering.mend(self.d, self.slot, self.d.content.cleaned(value), typed)

    def _recognise(self, recognised: Value) -> None:
        """What was recognised is tapped for them, on top of what they tapped."""
        question, picked = self.prompt.question, self.d.interview.place.picked
        if isinstance(question, Several):
            self._place(picked=question.joined(picked, recognised) if picked else recognised)

    def reopen(self, slot: Slot, under: int | None) -> None:
        self.d.do(Close())
        self.d.move(Place(str(slot), Pace.WALK if self.d.interview.place.slot else Pace.BACK))
        ask(self.d, slot)

    def back(self, under: int | None) -> None:
        """To the question before, if there is one."""
        if self.slot == self.prompt.slots[0]:
            return ask(self.d, self.slot, lead=self.d.html("first-question"))
        super().back(under)

    def skip(self, under: int | None) -> None:
        """Goes on without an answer; one given before stays."""
        if self.prompt.question.required and self._given is None:
            return ask(self.d, self.slot, lead=self.d.html("required"))
        self._leave_open(under)

    def _leave_open(self, under: int | None) -> None:
        if self._given is None:
            keep(self.d, self.slot, Given(None, self.d.now))
        self._stays(under)

    def go_on(self, under: int | None) -> None:
        """Keeps the answer there is; without one, it is a skip."""
        if self._given is None:
            return self.skip(under)
        self._stays(under)

    def _stays(self, under: int | None) -> None:
        """The answer there is, or that there is none; on to the next."""
        if self._given is None:
            return
        given = replace(self._given, value=self.d.content.cleaned(self._given.value))
        keep(self.d, self.slot, given)
        self.close(given.value, under)
        advance(self.d, self.slot)

    def redo(self, under: int | None) -> None:
        """A loop's question from its first turn again: the shares did not make a whole."""
        self.reopen(Slot(self.slot.question), under)

    def why(self, under: int | None) -> None:
        """Why this question is asked; its buttons stay where they are."""
        about = facts(self.d, self.slot)
        self.d.do(Say(str(self.d.html(f"{self.slot.question}.why", **about))))

    def take_nickname(self, under: int | None) -> None:
        """Replaces full names by the nicknames proposed."""
        value = self._given.value if self._given else ""
        names = value if isinstance(value, list) else [value]
        short = [nickname(name, self.d.content.lists) or name for name in names]
        taken = short if isinstance(value, list) else short[0]
        self.close(taken, under)
        self.keep(taken, under)

    def take_first(self, under: int | None) -> None:
        """The first of too many names; or what was told before."""
        kept = self.d.content.cleaned(self.prompt.picked)
        self.close(kept, under)
        self.keep(kept, under)

    def other(self, under: int | None) -> None:
        """Nothing of what is proposed: the question again, with all its options."""
        self.d.do(Close() if under is None else Rekey(under, ()))
        multiple = isinstance(self.prompt.question, Several)
        self._place(proposed=(), refused=True, picked=self.prompt.picked if multiple else None)
        ask(self.d, self.slot)

    def pause(self, under: int | None) -> None:
        """They stop for now: everything stays as it is."""
        self.d.say("paused")

    moves: ClassVar[Mapping[str, Callable[[Any, int | None], None]]] = {
        "ok": Form.confirm,
        "back": back,
        "skip": skip,
        "keep": go_on,
        "why": why,
        "clear": Form.clear,
        "redo": redo,
        "nickname": take_nickname,
        "first": take_first,
        "told": take_first,
        "other": other,
        "pause": pause,
    }


def form(d: Dialogue, slot: Slot) -> InterviewForm:
    """The open question."""
    asked, probed = prompt(d, slot), d.interview.place.probed
    multiple = isinstance(asked.question, Several)
    has = {  # what a probe proposes, only under it
        "ok": multiple,
        "clear": multiple,
        "redo": probed and asked.question.probe == "shares",
        "nickname": probed and asked.question.probe in _NAMED,
        "other": bool(asked.proposed) or (bool(asked.picked) and not multiple),
        "told": tells(asked),
        "first": isinstance(asked.question, Names) and bool(asked.picked),
    }
    gestures = tuple(name for name in InterviewForm.moves if has.get(name, True))
    return InterviewForm(prompt=asked, gestures=gestures, spoken=gestures)


def answered(d: Dialogue) -> tuple[InterviewForm, ...]:
    """The questions that have an answer, but for those that close the interview, the last first."""
    given = d.interview.given
    slots = (s for s in reversed(d.path.slots) if str(s) in given and not closing(s))
    return tuple(InterviewForm(prompt=prompt(d, slot)) for slot in slots)


def opened(d: Dialogue, touched: OfQuestion) -> InterviewForm | None:
    """The open question; or, for a button of an earlier showing, the one that it was of."""
    here = d.interview.place.slot
    if touched.key != str(d.interview.id):
        return None
    if here and (str(here), d.person.revision) == (touched.slot, touched.revision):
        return form(d, here)
    of = next((s for s in d.path.slots if str(s) == touched.slot), None)
    return InterviewForm(prompt=prompt(d, of), live=False) if of else None
