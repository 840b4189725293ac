"""The interview as a form: its question as it is asked, in a message of its own."""

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.progress import heading
from flows.asking.prompt import Labels, Prompt, named, rows
from flows.asking.question import before, labels, offered, question_html, shown
from flows.desk.buttons import button, labelled
from flows.desk.dialogue import Dialogue
from flows.desk.doors import Choose, Show
from flows.interview.kinds import Question
from flows.interview.lexicon import Value
from flows.interview.path import Slot
from flows.interview.table import QUESTIONS
from flows.protocol.effects import Rows, Say


def prompt(d: Dialogue, slot: Slot) -> Prompt:
    """A question of the open interview, as it stands; its options are put into words as they are
    looked at."""
    return d.once(("prompt", slot), lambda: _prompt(d, slot))


def _prompt(d: Dialogue, slot: Slot) -> Prompt:
    question, given, place = QUESTIONS[slot.question], d.interview.given, d.interview.place
    value = given[str(slot)].value if str(slot) in given else None
    current = value if place.picked is None else place.picked
    ticked = current if isinstance(current, list) else [str(current)]
    known = frozenset(option for option in ticked if isinstance(option, str))
    return Prompt(
        d=d,
        record=str(d.interview.id),
        revision=d.person.revision,
        slot=slot,
        slots=d.path.slots,
        question=question,
        answers=before(d, slot),
        offers=lambda: labels(d, question, slot, _proposed(d, question, slot, known)),
        around=_around(d, slot, value),
        ticked=known,
        value=value,
        picked=place.picked,
        proposed=place.proposed,
        refused=place.refused,
        hides=lambda: _hidden(d, question, slot),
    )


def _proposed(d: Dialogue, question: Question, slot: Slot, ticked: frozenset[str]) -> list[str]:
    """The options offered here, and those without a button that were told all the same."""
    told = (option for option in question.hidden(before(d, slot)) if option in ticked)
    return [*offered(d, slot), *told]


def _hidden(d: Dialogue, question: Question, slot: Slot) -> Labels:
    """The options that are not proposed here, by the words they would have."""
    shown = offered(d, slot)
    known = before(d, slot)
    every = (*question.options(known), *question.hidden(known))
    others = [option for option in every if option not in shown]
    return {o: named(d.texts, w) for o, w in labels(d, question, slot, others).items()}


def _around(d: Dialogue, slot: Slot, value: Value) -> tuple[str, ...]:
    """Back, keep, skip and why, where there is a use for them."""
    question, answered = QUESTIONS[slot.question], value is not None
    offers = {
        "back": slot != d.path.slots[0],
        "keep": answered and question.kind not in ("multi", "counter"),
        "skip": not question.required and not answered,
        "why": d.texts.has(f"{slot.question}.why"),
    }
    return tuple(name for name, offer in offers.items() if offer)


def ask(d: Dialogue, slot: Slot, lead: Markup | None = None, again: bool = False) -> None:
    """Says the question of `slot`, under its chapter's heading when the chapter begins; `again`:
    right after the same question about another. What is typed next is for it, whatever screen came
    before."""
    if d.person.screen is not None:
        d.person = replace(d.person, screen=None)
    given = d.interview.given.get(str(slot))
    answered = given is not None and given.value is not None
    answer = d.html("given", value=shown(d, slot, given.value)) if given and answered else None
    parts = [lead, heading(d, slot), question_html(d, slot, again), answer]
    html = Markup("\n\n").join(part for part in parts if part)
    d.do(Say(str(html), keyboard(d, slot), asks=True))


def keyboard(d: Dialogue, slot: Slot) -> Rows:
    """The buttons of a question of the interview; under the first, the language and the privacy
    notice as well."""
    return (*rows(prompt(d, slot)), *doors(d, slot))


def doors(d: Dialogue, slot: Slot) -> Rows:
    """The first question also opens the other languages and the privacy notice."""
    if slot.question != "depth":
        return ()
    spoken = d.content.variant(d.person).language
    others = (
        labelled(language.name, Choose("language", code))
        for code, language in d.content.languages.all.items()
        if code != spoken
    )
    opened = (*others, button(d, "screen-privacy.name", Show("privacy")))
    return tuple(opened[at : at + 2] for at in range(0, len(opened), 2))
