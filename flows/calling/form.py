"""Somebody to call as a form: a question a screen, each asked only where it is needed."""

from collections.abc import Callable

from flows.asking.form import ScreenForm, parted, proposed_on, proposing
from flows.asking.prompt import OfQuestion, Prompt, rows
from flows.asking.question import labels
from flows.asking.understanding import read
from flows.calling.kept import SCREEN, Held, facts, find, go_on, save
from flows.calling.questions import BY_ID, CAME, KIND, OWN, WHY
from flows.calling.told import answered, left
from flows.desk.dialogue import Dialogue, Screen
from flows.interview.answers import Slot, Value
from flows.protocol.exchange import Said

# Ours: « je sais pas trop », "what is this for?" is said to us.
_TO_US = 4
Tell = Callable[[Dialogue, str, Said], None]
Heard = Callable[[Dialogue, str, Said], "ContactForm | None"]


class ContactForm(ScreenForm, frozen=True, kw_only=True):
    """A question about somebody to call."""

    held: Held

    @property
    def screen(self) -> tuple[str, str]:
        return SCREEN, f"{self.held.ref}.{self.slot.question}"

    def keep(self, value: Value, under: int | None, typed: int | None = None) -> None:
        """The answer, then what is asked of the next one."""
        asks, contact = self.slot.question, self.held.contact
        save(self.d, self.held, answered(self.held.of, contact, asks, value))
        self._on(under)

    def skip(self, under: int | None) -> None:
        """Left open: any reason, no sum, nothing told of what came of it."""
        save(self.d, self.held, left(self.held.contact, self.slot.question))
        self._on(under)

    def _on(self, under: int | None) -> None:
        """What is asked next; of who was known already, the words to say."""
        if self.slot.question == CAME:
            return self.d.show("came", self.held.ref, under)
        now = find(self.d, self.held.ref)
        if self.held.contact.kind is not None and now and now.contact.kind is not None:
            return self.d.show("contact", self.held.ref, under)
        go_on(self.d, f"{self.held.interview}", under)


def form(d: Dialogue, ref: str, asks: str, near: tuple[str, ...] = ()) -> ContactForm | None:
    """A question about somebody, "<interview>.<id>"; None: there is no such person, or question."""
    held, question = find(d, ref), BY_ID.get(asks)
    if held is None or question is None:
        return None
    slot, answers = Slot(asks), held.of.path.answers
    chosen = str(held.contact.kind) if asks == KIND and held.contact.kind else ""
    options = dict.fromkeys((*map(str, held.contact.near), *question.options(answers)))
    prompt = Prompt(
        d=d,
        record=f"contact.{ref.replace('.', '-')}",
        slot=slot,
        slots=(slot,),
        question=question,
        answers=answers,
        offers=lambda: labels(d, question, slot, options) if asks == KIND else {},
        around=("skip",),
        ticked=frozenset({chosen} - {""}),
        value=chosen or None,
        proposed=near,
    )
    moves = ("skip", *(("other",) if near else ()))
    return ContactForm(prompt=prompt, gestures=moves, spoken=moves, held=held)


def opened(d: Dialogue, touched: OfQuestion) -> ContactForm | None:
    """The question that a button is of."""
    ref = touched.key.replace("-", ".")
    near = proposed_on(d, SCREEN, f"{ref}.{touched.slot}")
    return form(d, ref, touched.slot, near)


def _asked(d: Dialogue, arg: str) -> ContactForm | None:
    """The question of a screen, "<interview>.<id>.<question>"."""
    bare, near = parted(arg)
    ref, _, asks = bare.rpartition(".")
    return form(d, ref, asks, near)


def form_screen(d: Dialogue, arg: str) -> Screen:
    """A question about one of them."""
    open_form = _asked(d, arg)
    if open_form is None:
        return d.house.screens["people"](d, arg.partition(".")[0])
    if open_form.prompt.proposed:
        return proposing(open_form.prompt)
    contact = open_form.held.contact
    html = d.html(open_form.slot.question, kind=str(contact.because), **facts(contact))
    return Screen(html, rows(open_form.prompt))


def hearing(tell: Tell, others: Callable[[Dialogue, str], bool]) -> Heard:
    """How what is typed under a question is heard; tell: what is done where it goes on with the
    list, as `others` says, or where there is no such question any more."""

    def heard(d: Dialogue, arg: str, said: Said) -> ContactForm | None:
        open_form = _asked(d, arg)
        of_list = open_form and open_form.slot.question in (WHY, KIND) and others(d, said.text)
        if open_form is None or of_list:
            tell(d, arg.partition(".")[0], said)
            return None
        value = read(open_form.prompt, said.text)
        if isinstance(value, str) and _is_text(open_form, said.text):
            open_form.keep(value, None, said.message)
            return None
        return open_form

    return heard


def _is_text(open_form: ContactForm, said: str) -> bool:
    """Whether it is what to say to them, a question to them included; few words may be to us."""
    return open_form.slot.question == OWN and len(said.split()) > _TO_US
