"""A prospect as a form: six questions at most, on one screen, held against the person's sheet."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.form import Form, ScreenForm, proposed_on
from flows.asking.prompt import OfQuestion, Prompt, also
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Misread, Slot, Value
from flows.prospect.judging import Held, find, hold
from flows.prospect.listening import Told, answered, corrects, merged, taken_anew
from flows.prospect.questions import BY_ID, NONE, OWN, TOLD, UNKNOWN, One, Some, following, shows
from flows.reading.masking import masked
from flows.record.prospects import Prospect, with_prospect
from flows.words.texts import Words, cut, one_line

SCREEN = "prospect"
# Ours: what a line of the verdict quotes; and as many sentences as there are questions.
MOST_TOLD, MOST_SENTENCES = 160, 8


def save(d: Dialogue, prospect: Prospect) -> None:
    """Keeps a prospect, new or changed."""
    d.person = replace(d.person, prospects=with_prospect(d.person.prospects, prospect))


def conclude(d: Dialogue, prospect: Prospect, under: int | None) -> None:
    """The first question that is not answered, or the verdict."""
    held = hold(d, prospect)
    at = following(prospect.given, held.ids)
    waiting = prospect.given.get(f"signs{TOLD}", ()) if at == "signs" else ()
    changed = replace(prospect, at=at, picked=waiting)
    if at is None:
        changed = replace(changed, verdict=held.judged.verdict, judged=prospect.judged or d.now)
    save(d, changed)
    d.show(SCREEN if at else "verdict", str(prospect.id), under)


class ProspectForm(ScreenForm, frozen=True, kw_only=True):
    """A question about a prospect."""

    held: Held

    def _save(self, **changes: object) -> None:
        save(self.d, replace(self.held.prospect, **changes))

    def pick(self, picked: Value) -> None:
        self._save(picked=tuple(picked))

    @property
    def screen(self) -> tuple[str, str]:
        return SCREEN, str(self.held.prospect.id)

    def reopen(self, slot: Slot, under: int | None) -> None:
        """Ticks what was chosen there, where several go together."""
        several = isinstance(BY_ID[slot.question], Some)
        given = self.held.prospect.given
        waiting = given.get(f"{slot.question}{TOLD}", ())
        chosen = given.get(slot.question, waiting) if several else ()
        picked = tuple(option for option in chosen if option not in (NONE, OWN))
        self._save(at=slot.question, picked=picked)
        self.again(under)

    def keep(self, value: Value, under: int | None, typed: int | None = None) -> None:
        """The options chosen; then comes the next question, or the verdict."""
        options = value if isinstance(value, list) else [value]
        given = self._without_its_sign() | {self.slot.question: tuple(options)}
        if self.slot.question == "alike" and options and options != [NONE]:
            given["signs"] = tuple(dict.fromkeys((*options, *_named(given["signs"]))))
        conclude(self.d, replace(self.held.prospect, given=given), under)

    def _without_its_sign(self) -> Told:
        """What was told, without the sign that the answer before showed: no discount, no sign of
        one."""
        given = dict(self.held.prospect.given)
        sign, waiting = shows(given, self.slot.question), f"signs{TOLD}"
        if sign is not None and waiting in given:
            given[waiting] = tuple(each for each in given[waiting] if each != sign)
        return given

    def skip(self, under: int | None) -> None:
        """They don't know: it says nothing, for one side or the other."""
        self.keep([], under)

    def earlier(self) -> Iterator[Form]:
        prospect, here = self.held.prospect, self.prompt.slots.index(self.slot)
        before = (slot.question for slot in reversed(self.prompt.slots[:here]))
        answered = (BY_ID[id] for id in before if prospect.given.get(id))
        return (form(self.d, prospect, question) for question in answered)

    @property
    def called(self) -> Words:
        return Words(f"prospect-{self.slot.question}.name")

    def explained(self) -> Markup:
        return self.d.html(f"prospect-{self.slot.question}.why")

    def take(self, value: Value, typed: int) -> None:
        """Of several, what is typed is picked, as by its buttons: then comes OK."""
        if value in (UNKNOWN, [UNKNOWN]):
            return self.skip(None)
        if isinstance(self.prompt.question, Some) and value != [NONE]:
            self.pick(value)
            return self.again(None)
        self.keep(value, None)

    def missed(self, misread: Misread, text: str) -> bool:
        """What no option says is kept in their words, where it worries or recalls somebody."""
        lists, limits = self.d.content.lists, self.d.content.limits
        told = answered(text, self.slot.question, self.held.answers, limits, lists)
        given = self.held.prospect.given
        if told and merged(given, told, self.slot.question) != dict(given):
            self.tell(text, told)
            return True
        return super().missed(misread, text)

    def tell(self, text: str, told: Told) -> None:
        """What a sentence told, of this question and of others."""
        prospect = noted(self.d, self.held.prospect, text)
        known = taken_anew(text, told, prospect.given, self.d.content.lists)
        given = merged(known, told, self.slot.question)
        conclude(self.d, replace(prospect, given=given), None)


def _named(signs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sign for sign in signs if sign not in (OWN, NONE))


def noted(d: Dialogue, prospect: Prospect, text: str) -> Prospect:
    """The same with a sentence of theirs, without what tells who somebody is; one that takes back
    what was understood tells nothing of them."""
    if corrects(text, d.content.lists):
        return prospect
    words = cut(masked(one_line(text), d.content.lists).text, MOST_TOLD)
    return replace(prospect, told=(*prospect.told, words)[-MOST_SENTENCES:])


def form(
    d: Dialogue, prospect: Prospect, question: One | Some, near: tuple[str, ...] = ()
) -> ProspectForm:
    """A question about a prospect. One that is no longer the open one only leads back. near: the
    options it proposes."""
    held, several = hold(d, prospect), isinstance(question, Some)
    slot, slots, live = Slot(question.id), tuple(map(Slot, held.ids)), prospect.at == question.id
    chosen = prospect.given.get(question.id, ())
    picked = chosen if chosen == (NONE,) and not prospect.picked else prospect.picked
    none = {NONE: Words(f"prospect-{question.id}.{NONE}")} if several else {}
    back = ("back",) if slot in slots[1:] else ()
    prompt = Prompt(
        d=d,
        record=f"prospect.{prospect.id}",
        slot=slot,
        slots=slots,
        question=question,
        answers=held.answers,
        offers=lambda: {**question.offer(held.answers, d.content.limits), **none},
        around=(*back, "skip"),
        ticked=frozenset(picked if several else chosen),
        value=_value(question, chosen),
        picked=list(prospect.picked) if several else None,
        proposed=near,
        hides=lambda: {UNKNOWN: (d.label("prospect-unknown"), *also(d.texts, "nav.skip-also"))},
        names={"skip": "prospect-unknown"},
    )
    extra = (*(("ok",) if several else ()), *(("other",) if near else ()))
    gestures = (*extra, *prompt.around) if live else back
    return ProspectForm(prompt=prompt, held=held, live=live, gestures=gestures)


def _value(question: One | Some, chosen: tuple[str, ...]) -> Value:
    return list(chosen) if isinstance(question, Some) else next(iter(chosen), None)


def opened(d: Dialogue, touched: OfQuestion) -> ProspectForm | None:
    """The question that a button is of; None: no such prospect, or question."""
    prospect, question = find(d, touched.key), BY_ID.get(touched.slot)
    near = proposed_on(d, SCREEN, touched.key)
    return form(d, prospect, question, near) if prospect and question else None
