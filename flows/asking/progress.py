"""How far the interview is: the chapter that begins, and about how long it still takes."""

from collections.abc import Mapping

from markupsafe import Markup

from flows.desk.dialogue import Dialogue
from flows.interview.lexicon import Value
from flows.interview.slots import Slot
from flows.interview.table import CHAPTER_OF, CHAPTERS, QUESTIONS, Chapter
from flows.record.person import Pace
from flows.words.texts import Words

# Ours: the express interview takes six minutes and the complete one fifteen.
MINUTES_TO_WRITE, MINUTES_TO_TAP = 0.4, 0.12
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
    likely = {question: value for question, value in LIKELY.items() if question not in given}
    slots = d.walk.changed({**d.walk.values, **likely}).path.slots
    ahead = CHAPTERS[CHAPTERS.index(chapter) :]
    walked = d.interview.place.pace is Pace.WALK
    return [s for s in slots if CHAPTER_OF[s.question] in ahead and (walked or str(s) not in given)]


def _minutes(slot: Slot) -> float:
    written = QUESTIONS[slot.question].kind not in ("choice", "multi", "counter")
    return MINUTES_TO_WRITE if written else MINUTES_TO_TAP
