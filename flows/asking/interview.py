"""The open interview: what is kept of it and where it stands; its question as it is asked, in a
message of its own, with the chapter that begins and about how long it still takes."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup
from msgspec.structs import replace

from flows.asking.prompt import Labels, Prompt, named, rows
from flows.asking.question import before, facts, labels, name, opening, shown
from flows.desk.dialogue import (
    BUTTON,
    Choose,
    Dialogue,
    Reopen,
    Show,
    button,
    going_on,
    labelled,
    laid_out,
)
from flows.desk.planning import settle
from flows.desk.telling import made, proposed
from flows.interview.answers import KEPT, REVIEW, Given, Slot, Value
from flows.interview.conditions import complete
from flows.interview.kinds import Question
from flows.interview.path import gone_on
from flows.interview.table import (
    ADDED,
    ASKED_ANEW,
    CHAPTER_OF,
    CHAPTERS,
    CLOSING,
    QUESTIONS,
    Chapter,
)
from flows.interview.walks import Path
from flows.protocol.exchange import Rows, Say
from flows.record.person import Interview, Pace, Place
from flows.words.texts import Words, cut


def question_html(d: Dialogue, slot: Slot, again: bool = False) -> Markup:
    """The question's words, with what each action would be when it asks for one; fewer when it is
    asked `again`."""
    about = {**facts(d, slot), "again": "yes" if again else "no"}
    if slot.question == "action":
        about["proposals"] = Markup("\n").join(proposed(d).values())
    return opening(d.texts.html(Words(slot.question, about)))


def offered(d: Dialogue, slot: Slot) -> tuple[str, ...]:
    """The options of the question, here and now."""
    question = QUESTIONS[slot.question]
    if slot.question == "action":
        return tuple(made(d).actions)
    return question.options(before(d, slot))


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


def behind(d: Dialogue) -> bool:
    """Whether the open question, of a turn told after the sheet, waits behind another screen."""
    told_after = d.interview.finished is not None and d.interview.place.pace is Pace.TURN
    return told_after and d.person.screen is not None


def waits(d: Dialogue, slot: Slot, text: str) -> bool:
    """Says that the question still waits, where a sentence would be taken for its words."""
    sentence = len(text.split()) > _A_FEW and QUESTIONS[slot.question].kind in ("text", "names")
    if sentence:
        d.say("question-waits", going_on(d), question=name(d, slot))
    return sentence


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


# Ours: the express interview takes six minutes and the complete one fifteen.
MINUTES_TO_WRITE, MINUTES_TO_TAP = 0.4, 0.12
# Ours: « il a signé » is a sentence; less, after another screen, is a nickname still.
_A_FEW = 3
# Answers that open the most questions: the time left counts them until it is known, so that it
# never grows.
LIKELY: Mapping[str, Value] = {
    "talked_to": "one_four",
    "talks": ["1", "2", "3"],
    "families": ["1", "2", "3"],
    **dict.fromkeys(("can", "can.1", "can.2"), "late"),
    "payer": "director",
    "trigger": "…",
    "publishes": ["blog", "newsletter"],
    "regret": "yes",
    "approach": ["call"],
    "message": "…",
    "reminder": "days_7",
}


def heading(d: Dialogue, slot: Slot) -> Markup | None:
    """The chapter that begins with the question, if one does."""
    chapter = CHAPTER_OF[slot.question]
    first = next((s for s in d.path.slots if CHAPTER_OF[s.question] is chapter), None)
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
    asked = [
        q for q in LIKELY if complete(d.path.answers) or QUESTIONS[Slot.parse(q).question].express
    ]
    likely = {question: LIKELY[question] for question in asked if question not in given}
    slots = gone_on(d.walk, {**d.walk.values, **likely}).path.slots
    ahead = CHAPTERS[CHAPTERS.index(chapter) :]
    walked = d.interview.place.pace is Pace.WALK
    return [s for s in slots if CHAPTER_OF[s.question] in ahead and (walked or str(s) not in given)]


def _minutes(slot: Slot) -> float:
    written = QUESTIONS[slot.question].kind not in ("choice", "multi", "counter")
    return MINUTES_TO_WRITE if written else MINUTES_TO_TAP


def keep(d: Dialogue, slot: Slot, given: Given) -> None:
    """Keeps an answer; the sheet of before too, where it was given."""
    _remember(d, slot, given)
    d.change(given={**d.interview.given, str(slot): given})
    settle(d, slot)


def _remember(d: Dialogue, slot: Slot, given: Given) -> None:
    """Keeps the sheet as it is before this answer replaces another."""
    interview = d.interview
    old = interview.given.get(str(slot))
    was, now = (old.value, old.more) if old else (None, None), (given.value, given.more)
    same = was == now or (old is None and not given.value)  # « rien à ajouter » adds nothing
    given_once = interview.finished is not None or interview.open
    if given_once and not same and slot.question not in ASKED_ANEW:
        d.person = d.person.with_interview(interview.remembering({str(slot): old}, d.now))


def say_noted(d: Dialogue, told: Mapping[Slot, Value]) -> None:
    """Says what was noted for other questions; a tap takes each of it back to its question."""
    what = Markup(" · ").join(
        d.html("given-named", name=name(d, at), value=shown(d, at, v)) for at, v in told.items()
    )
    labels = {a: cut(d.label("also-noted.change", name=name(d, a)), BUTTON) for a in told}
    change = (labelled(label, Reopen(str(a))) for a, label in labels.items())
    d.do(Say(str(d.html("also-noted", what=what)), laid_out(change)))


def frontier(d: Dialogue) -> Place:
    """The first question without an answer; the review, until the sheet was given; then home."""
    given = d.interview.given
    spared = ADDED if from_before(d.interview) else ()
    waiting = next((key for key in unanswered(d.path, given) if _question(key) not in spared), None)
    if d.interview.finished is None and (waiting is None or waiting in CLOSING):
        return Place(REVIEW)  # what closes the interview comes after all the rest
    return Place(waiting or KEPT)


def unanswered(path: Path, given: Mapping[str, Given]) -> Iterator[str]:
    """The slots of the path without an answer, in order."""
    return (key for key in path.keys if key not in given)


def _question(key: str) -> str:
    return key.partition(".")[0]


def from_before(interview: Interview) -> bool:
    """Whether it was over before the second method had its questions."""
    return interview.finished is not None and ADDED[0] not in interview.given


def closing(slot: Slot) -> bool:
    return slot.question in CLOSING
