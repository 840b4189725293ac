"""The interview as a form: its question as it is asked, in a message of its own."""

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.progress import heading
from flows.asking.prompt import Labels, Prompt, rows
from flows.asking.question import before, labels, question_html, shown
from flows.desk.buttons import button
from flows.desk.dialogue import Dialogue
from flows.desk.doors import Choose, Show
from flows.interview.answers import Answers
from flows.interview.kinds import Question, Value
from flows.interview.path import Slot
from flows.interview.table import QUESTIONS
from flows.protocol.effects import Rows, Say
from flows.record.person import Given


class InterviewPrompt(Prompt):
    """A question of the open interview."""

    @property
    def revision(self) -> int:
        return self.d.person.revision

    @property
    def record(self) -> str:
        return str(self.d.interview.id)

    @property
    def question(self) -> Question:
        return QUESTIONS[self.slot.question]

    @property
    def slots(self) -> tuple[Slot, ...]:
        return self.d.path.slots

    @property
    def answers(self) -> Answers:
        return before(self.d, self.slot)

    def labels(self) -> Labels:
        return labels(self.d, self.slot)

    @property
    def given(self) -> Given | None:
        return self.d.interview.given.get(str(self.slot))

    @property
    def value(self) -> Value:
        return self.given.value if self.given else None

    @property
    def picked(self) -> Value:
        return self.d.interview.place.picked

    @property
    def proposed(self) -> tuple[str, ...]:
        return self.d.interview.place.proposed

    def around(self) -> tuple[str, ...]:
        answered = self.value is not None
        offers = {
            "back": self.slot != self.slots[0],
            "keep": answered and self.question.kind not in ("multi", "counter"),
            "skip": not self.question.required and not answered,
            "why": self.d.texts.has(f"{self.slot.question}.why"),
        }
        return tuple(name for name, offer in offers.items() if offer)


def ask(d: Dialogue, slot: Slot, lead: Markup | None = None, again: bool = False) -> None:
    """Says the question of `slot`, under its chapter's heading when the chapter begins; `again`:
    right after the same question about another. What is typed next is for it, whatever screen came
    before."""
    d.person = replace(d.person, screen=None)
    parts = [lead, heading(d, slot), question_html(d, slot, again), _answer_html(d, slot)]
    html = Markup("\n\n").join(part for part in parts if part)
    d.do(Say(str(html), keyboard(d, slot), asks=True))


def _answer_html(d: Dialogue, slot: Slot) -> Markup | None:
    """The answer there is."""
    value = InterviewPrompt(d, slot).value
    return None if value is None else d.html("given", value=shown(d, slot, value))


def keyboard(d: Dialogue, slot: Slot) -> Rows:
    """The buttons of a question of the interview; under the first, the language and the privacy
    notice as well."""
    return (*rows(InterviewPrompt(d, slot)), *_doors(d, slot))


def _doors(d: Dialogue, slot: Slot) -> Rows:
    if slot.question != "depth":
        return ()
    language = "en" if d.texts.locale.language == "fr" else "fr"
    other = button(d, f"language.{language}", Choose("language", language))
    return ((other, button(d, "screen-privacy.name", Show("privacy"))),)
