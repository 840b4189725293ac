"""Somebody to call as a form: a question a screen, each asked only where it is needed."""

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.actions import OfQuestion
from flows.asking.answering import cleaned
from flows.asking.prompt import Prompt
from flows.asking.proposing import ScreenForm, proposed_on
from flows.asking.question import labels
from flows.calling.kept import find, following, interview_of, save
from flows.calling.questions import BY_ID, CAME, KIND, MOST_CAME, SUM, WHY
from flows.calling.told import of_kind, reasoned
from flows.desk.dialogue import Dialogue
from flows.desk.shelf import about
from flows.interview.kinds import converted
from flows.interview.lexicon import Value
from flows.interview.path import Slot
from flows.record.contacts import Because, Contact
from flows.record.person import Interview
from flows.words.money import Money
from flows.words.texts import Words, cut

SCREEN = "contact-form"


class ContactForm(ScreenForm, frozen=True, kw_only=True):
    """A question about somebody to call."""

    interview: Interview
    contact: Contact

    @property
    def _ref(self) -> str:
        return f"{self.interview.id}.{self.contact.id}"

    @property
    def screen(self) -> tuple[str, str]:
        return SCREEN, f"{self._ref}.{self.slot.question}"

    @property
    def called(self) -> Words:
        return Words(f"{self.slot.question}.name")

    def keep(self, value: Value, under: int | None, typed: int | None = None) -> None:
        """The answer, then what is asked of the next one."""
        save(self.d, self.interview, _with(self.d, self.contact, self.slot.question, value))
        self._on(under)

    def skip(self, under: int | None) -> None:
        """Left open: any reason, no sum, nothing told of what came of it."""
        save(self.d, self.interview, _left(self.contact, self.slot.question))
        self._on(under)

    def _on(self, under: int | None) -> None:
        """What is asked next; of who was known already, the words to say."""
        if self.slot.question == CAME:
            return self.d.show("came", self._ref, under)
        now = find(self.d, self._ref)
        if self.contact.kind is not None and now and now[1].kind is not None:
            return self.d.show("contact", self._ref, under)
        go_on(self.d, str(self.interview.id), under)

    def explained(self) -> Markup:
        return self.d.html(f"{self.slot.question}.why")


def _left(contact: Contact, question: str) -> Contact:
    """The same without an answer about them."""
    if question == WHY:
        return contact if contact.kind else replace(contact, why="", kind=Because.OTHER)
    if question == KIND:
        return contact if contact.kind else replace(contact, kind=Because.OTHER, near=())
    return replace(contact, came="") if question == CAME else contact


def _with(d: Dialogue, contact: Contact, question: str, value: Value) -> Contact:
    """The same with an answer about them."""
    if question == WHY:
        return reasoned(d, contact, value)
    if question == KIND:
        return replace(of_kind(d, contact, Because(value)), sure=True, near=())
    if question == SUM:
        return replace(contact, sum=converted(value, Money))
    return replace(contact, came=cut(cleaned(d, value), MOST_CAME))


def go_on(d: Dialogue, ref: str, under: int | None = None) -> None:
    """What is still to be asked of one of them; else the list."""
    interview = interview_of(d, ref)
    after = following(interview) if interview else None
    if after is None:
        return d.show("people", ref, under)
    contact, question = after
    d.show(SCREEN, f"{ref}.{contact.id}.{question}", under)


def form(d: Dialogue, ref: str, asks: str, near: tuple[str, ...] = ()) -> ContactForm | None:
    """A question about somebody, "<interview>.<id>"; None: there is no such person, or question."""
    found, question = find(d, ref), BY_ID.get(asks)
    if found is None or question is None:
        return None
    interview, contact = found
    of, slot = about(d, str(interview.id)) or d, Slot(asks)
    chosen = str(contact.kind) if asks == KIND and contact.kind else ""
    options = dict.fromkeys((*map(str, contact.near), *question.options(of.path.answers)))
    prompt = Prompt(
        d=d,
        record=f"contact.{interview.id}-{contact.id}",
        slot=slot,
        slots=(slot,),
        question=question,
        answers=of.path.answers,
        offered=labels(d, question, slot, options),
        around=("skip",),
        ticked=frozenset({chosen} - {""}),
        value=chosen or None,
        proposed=near,
    )
    moves = ("skip", *(("other",) if near else ()))
    return ContactForm(
        prompt=prompt, gestures=moves, spoken=moves, interview=interview, contact=contact
    )


def opened(d: Dialogue, touched: OfQuestion) -> ContactForm | None:
    """The question that a button is of."""
    ref = touched.key.replace("-", ".")
    near = proposed_on(d, SCREEN, f"{ref}.{touched.slot}")
    return form(d, ref, touched.slot, near)
