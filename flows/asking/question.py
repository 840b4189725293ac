"""A question as the person sees it: its words, its buttons, the answer they gave before."""

import re
from collections.abc import Mapping

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.actions import answer, move, toggle
from flows.desk.buttons import button, labelled, laid_out, marked
from flows.desk.dialogue import Dialogue
from flows.desk.doors import Choose, Show
from flows.desk.planning import lives_in
from flows.desk.task import made, proposed
from flows.interview.answers import Answers
from flows.interview.kinds import FamilyChoice, Question, Value, converted
from flows.interview.numbers import Number
from flows.interview.path import Slot
from flows.interview.path import path as foreseen
from flows.interview.several import OWN, own_words
from flows.interview.table import CHAPTER_OF, CHAPTERS, QUESTIONS, Chapter, by_name
from flows.protocol.effects import Button, Rows, Say
from flows.record.person import Pace
from flows.sheet.findings.quotes import closed, inner
from flows.words.money import CURRENCIES, SIGNS, Money
from flows.words.texts import Fact, Texts, Words, cut, signed

# Ours: the express interview takes six minutes and the complete one fifteen.
MINUTES_TO_WRITE, MINUTES_TO_TAP = 0.5, 0.15
# Answers that open the most questions: the time left counts them until it is known, so that it
# never grows.
LIKELY: Mapping[str, Value] = {
    "families": ["1", "2", "3"],
    "publishes": ["blog"],
    "regret": "yes",
    "approach": ["call"],
    "message": "…",
    "reminder": "days_7",
}
SHOWN_AT_MOST = 200
LONGEST_OWN = 20  # with its mark, as long as a button may be
MOST_OWN = 10
# The tags before the first letter, and that letter.
_FIRST = re.compile(r"\A((?:<[^<>]*>)*)([^\W\d_])")


def ask(d: Dialogue, slot: Slot, lead: Markup | None = None, again: bool = False) -> None:
    """Says the question of `slot`, under its chapter's heading when the chapter begins; `again`:
    right after the same question about another. What is typed next is for it, whatever screen came
    before."""
    d.person = replace(d.person, screen=None)
    parts = [lead, _heading(d, slot), question_html(d, slot, again), _given_html(d, slot)]
    d.do(Say(str(Markup("\n\n").join(p for p in parts if p)), rows(d, slot), asks=True))


def question_html(d: Dialogue, slot: Slot, again: bool = False) -> Markup:
    """The question's words, with what each action would be when it asks for one; fewer when it is
    asked `again`."""
    about = facts(d, slot) | {"again": "yes" if again else "no"}
    if slot.question == "action":
        about["proposals"] = Markup("\n").join(proposed(d).values())
    return opening(d.texts.html(Words(slot.question, about)))


def opening(html: Markup) -> Markup:
    """The words as they open a message: a name that begins them gets its capital."""
    said = _FIRST.sub(lambda found: found[1] + _capital(found[2]), str(html), count=1)
    return Markup(said)  # noqa: S704 - the same words, escaped already


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def facts(d: Dialogue, slot: Slot) -> dict[str, Fact]:
    """What a question's words may speak of: the favourite, the family, the regret it is about."""
    answers = before(d, slot)
    family = answers.families[slot.turn].name if slot.turn < len(answers.families) else ""
    regret = answers.regrets[slot.turn] if slot.turn < len(answers.regrets) else None
    return {
        "favourite": answers.favourite or Words("favourite-unnamed"),
        "family": family,
        "turn": slot.turn + 1,
        "again": "no",
        "name": (regret and regret.regret_name) or Words("regret-unnamed"),
        "few": "yes" if by_name(answers) else "no",
        "customers": "no" if answers.paid_count == "zero" else "yes",
        "money": CURRENCIES[d.content.currency(d.person)],
        "place": Words(f"time_zone.{lives_in(d)}"),
    }


def before(d: Dialogue, slot: Slot) -> Answers:
    """The answers given before the slot, on the path."""
    path = d.path
    return path.before[path.slots.index(slot)] if slot in path.slots else path.answers


def _heading(d: Dialogue, slot: Slot) -> Markup | None:
    chapter = CHAPTER_OF[slot.question]
    slots = d.path.slots
    first = next((s for s in slots if CHAPTER_OF[s.question] is chapter), None)
    return progress_html(d, chapter) if chapter.counted and slot == first else None


def progress_html(d: Dialogue, chapter: Chapter) -> Markup:
    """« Chapitre 1 sur 5 · Qui paie vraiment ▰▱▱▱▱ », and about how long it still takes."""
    path = d.path
    asked = {CHAPTER_OF[s.question].id for s in path.slots}
    counted = [c for c in CHAPTERS if c.counted and c.id in asked]
    at = counted.index(chapter) + 1
    return d.html(
        "progress",
        at=at,
        of=len(counted),
        title=Words(f"chapter-{chapter.id}"),
        bar="▰" * at + "▱" * (len(counted) - at),
        minutes=max(1, round(sum(map(_minutes, _left(d, chapter))))),
    )


def _left(d: Dialogue, chapter: Chapter) -> list[Slot]:
    """The questions still to be answered from a chapter on, as far as can be foreseen; with those
    that are walked over again."""
    given = d.interview.given
    likely = {question: value for question, value in LIKELY.items() if question not in given}
    slots = foreseen({**likely, **d.interview.values()}).slots
    ahead = CHAPTERS[CHAPTERS.index(chapter) :]
    walked = d.interview.place.pace is Pace.WALK
    return [s for s in slots if CHAPTER_OF[s.question] in ahead and (walked or str(s) not in given)]


def _minutes(slot: Slot) -> float:
    written = QUESTIONS[slot.question].kind not in ("choice", "multi", "counter")
    return MINUTES_TO_WRITE if written else MINUTES_TO_TAP


def _given_html(d: Dialogue, slot: Slot) -> Markup | None:
    given = d.interview.given.get(str(slot))
    if given is None or given.value is None:
        return None
    return d.html("given", value=shown(d, slot, given.value))


def shown(d: Dialogue, slot: Slot, value: Value, most: int = SHOWN_AT_MOST) -> str:
    """A saved value as a person reads it; free words between guillemets."""
    question = QUESTIONS[slot.question]
    if isinstance(question, FamilyChoice) and value is not None:
        families = before(d, slot).families
        value = families[value].name if value < len(families) else None
    said = cut(_shown(d, question, facts(d, slot), value), most)
    return closed(said, d.texts.typography.closes)


def _shown(d: Dialogue, question: Question, about: dict[str, Fact], value: Value) -> str:
    texts = d.texts
    match value:
        case None:
            return texts.label("skipped")
        case "" if texts.has(f"{question.id}.nothing"):
            return texts.label(f"{question.id}.nothing")
        case {"words": words}:
            return texts.label("quoted", words=inner(str(words)))
        case {"amount": _}:
            told = converted(value, Money)
            sign = told.currency or SIGNS.get(d.path.answers.currency)
            return texts.text(signed(Money(told.amount, sign)))
        case dict():
            counted = (
                texts.label("counted", label=option_label(texts, question, about, k), n=n)
                for k, n in value.items()
            )
            return ", ".join(counted)
        case list() if question.kind == "names":
            return ", ".join(map(str, value))
        case list():
            return ", ".join(_shown(d, question, about, v) for v in value)
        case str() if question.kind == "text":
            return texts.label("quoted", words=inner(value))
        case int() | float() if isinstance(question, Number):
            return texts.label(f"unit-{question.unit}", n=value)
        case _:
            return option_label(texts, question, about, str(value))


def option_label(texts: Texts, question: Question, about: dict[str, Fact], option: str) -> str:
    """The words of one option."""
    if isinstance(question, Number):
        return texts.label(f"unit-{question.unit}", n=int(option))
    if texts.has(f"{question.id}.{option}"):
        return texts.label(f"{question.id}.{option}", **about)
    return option


def labels(d: Dialogue, slot: Slot) -> dict[str, tuple[str, ...]]:
    """For each option of the question its label, then the other ways people type it."""
    question = QUESTIONS[slot.question]
    answers, about = before(d, slot), facts(d, slot)
    families = [f.name for f in answers.families] if slot.question == "favourite_family" else []
    return {
        option: (
            _capital(families[int(option)])
            if families
            else option_label(d.texts, question, about, option),
            *also(d.texts, f"{question.id}.{option}-also"),
        )
        for option in offered(d, slot)
    }


def offered(d: Dialogue, slot: Slot) -> tuple[str, ...]:
    """The options of the question, here and now."""
    question = QUESTIONS[slot.question]
    if slot.question == "action":
        return tuple(made(d).actions)
    return question.options(before(d, slot))


def offered_taps(d: Dialogue, slot: Slot) -> tuple[str, ...]:
    """What a tap may be about in a question of several: its options, and words of their own; those
    may be gone by a tap before."""
    free = getattr(QUESTIONS[slot.question], "free", False)
    return (*offered(d, slot), *((f"{OWN}{i}" for i in range(MOST_OWN)) if free else ()))


def also(texts: Texts, id: str) -> tuple[str, ...]:
    return tuple(s.strip() for s in texts.label(id).split("|")) if texts.has(id) else ()


def rows(d: Dialogue, slot: Slot) -> Rows:
    """The buttons of the open question: its options, then back, skip, why, keep."""
    question = QUESTIONS[slot.question]
    numbers = isinstance(question, Number)
    buttons = laid_out(_options(d, slot), across=5 if numbers else 2, narrow=6 if numbers else 16)
    return (*buttons, *_confirm(d, slot), _navigation(d, slot), *_doors(d, slot))


def _options(d: Dialogue, slot: Slot) -> list[Button]:
    question, picked = QUESTIONS[slot.question], d.interview.place.picked
    given = d.interview.given.get(str(slot))
    current = picked if picked is not None else given.value if given else None
    make = {"multi": _toggle, "counter": _count}.get(question.kind, _choice)
    known = [make(d, slot, option, said[0], current) for option, said in labels(d, slot).items()]
    return [*known, *(_own(d, slot, option, own) for option, own in own_words(current).items())]


def _own(d: Dialogue, slot: Slot, option: str, own: Value) -> Button:
    """Words of their own are ticked; a tap takes them away."""
    return marked(d, cut(own["words"], LONGEST_OWN), toggle(d, slot, option, 0), on=True)


def _choice(d: Dialogue, slot: Slot, option: str, label: str, current: Value) -> Button:
    return marked(d, label, answer(d, slot, option), option == str(current))


def _toggle(d: Dialogue, slot: Slot, option: str, label: str, current: Value) -> Button:
    on = option in (current or [])
    return marked(d, label, toggle(d, slot, option, 0 if on else 1), on)


def _count(d: Dialogue, slot: Slot, option: str, label: str, current: Value) -> Button:
    n = (current or {}).get(option, 0)
    counted = d.label("counted", label=label, n=n) if n else label
    return labelled(counted, toggle(d, slot, option, n + 1))


def proposals(d: Dialogue, slot: Slot) -> Rows:
    """The buttons of the options proposed, and a way to the others."""
    known = labels(d, slot)
    near = [labelled(known[o][0], answer(d, slot, o)) for o in d.interview.place.proposed]
    return laid_out([*near, button(d, "nav.other", move(d, slot, "other"))])


def _confirm(d: Dialogue, slot: Slot) -> Rows:
    if QUESTIONS[slot.question].kind not in ("multi", "counter"):
        return ()
    confirm = [button(d, "nav.ok", move(d, slot, "ok"), "success")]
    if QUESTIONS[slot.question].kind == "counter" and d.interview.place.picked:
        confirm.append(button(d, "nav.clear", move(d, slot, "clear")))
    return (tuple(confirm),)


def _navigation(d: Dialogue, slot: Slot) -> tuple[Button, ...]:
    return tuple(button(d, f"nav.{name}", move(d, slot, name)) for name in allowed(d, slot))


def allowed(d: Dialogue, slot: Slot) -> tuple[str, ...]:
    """Which of back, skip, keep and why this question offers."""
    question = QUESTIONS[slot.question]
    given = str(slot) in d.interview.given
    known = d.interview.given[str(slot)].value is not None if given else False
    offers = {
        "back": slot != d.path.slots[0],
        "keep": known and question.kind not in ("multi", "counter"),
        "skip": not question.required and not known,
        "why": d.texts.has(f"{slot.question}.why"),
    }
    return tuple(name for name, offer in offers.items() if offer)


def _doors(d: Dialogue, slot: Slot) -> Rows:
    """The first question also opens the other languages and the privacy notice."""
    if slot.question != "depth":
        return ()
    spoken = d.content.variant(d.person).language
    others = (
        labelled(language.name, Choose("language", code))
        for code, language in d.content.languages.all.items()
        if code != spoken
    )
    doors = (*others, button(d, "screen-privacy.name", Show("privacy")))
    return tuple(doors[at : at + 2] for at in range(0, len(doors), 2))


def name(d: Dialogue, slot: Slot) -> Words:
    """The short name of a question; in a loop, with the family or the number of the regret."""
    about = facts(d, slot)
    short = Words(f"{slot.question}.name", about)
    if QUESTIONS[slot.question].per == "family" and about["family"]:
        return Words("name-of-family", {"name": short, "family": about["family"]})
    return Words("name-of-turn", {"name": short, "turn": slot.turn + 1}) if slot.turn else short
