"""The review: only what may have changed since it was answered, a chapter at a time."""

from collections.abc import Mapping
from datetime import timedelta

from markupsafe import Markup

from flows.asking.question import name, shown
from flows.desk.dialogue import (
    Dialogue,
    NewRegret,
    Screen,
    Turn,
    button,
    going_on,
    labelled,
    laid_out,
)
from flows.interview.answers import Answers, PaidCount, Slot, Value
from flows.interview.kinds import Guard
from flows.interview.table import CHAPTER_OF
from flows.news.actions import Changed, Reviewed, StillTrue
from flows.protocol.exchange import Button, Rows
from flows.words.texts import Words

REGRETS, PORTRAIT = "regrets", "portrait"
# By chapter, what time changes: the money, the customers, the readers, the regrets; and of the
# portrait, which is a story of the past, what it lacks.
REVIEWED: Mapping[str, tuple[str, ...]] = {
    "no_customer": ("paid_count", "talked_to", "gave", "pays_today"),
    "payers": ("paid_count", "families", "share", "last_five", "biggest"),
    "readers": ("publishes", "hours", "reactions"),
    PORTRAIT: ("gift", "quote", "trigger", "hesitation", "change", "payer", "before"),
    REGRETS: ("regret", "regret_name"),
}
MOST_MISSING, SHOWN = 2, 80
# Ours: what was answered this week has hardly had the time to change.
RECENT = timedelta(days=7)


def _few_or_none(answers: Answers) -> bool:
    return answers.paid_count in (PaidCount.ZERO, PaidCount.FEW)


# Who has many customers has not lost them, nor found another family, without having said so.
_WHEN: Mapping[str, Guard] = {
    "paid_count": _few_or_none,
    "families": lambda answers: answers.by_name,
}


def reviewed(d: Dialogue, chapter: str) -> tuple[Slot, ...]:
    """The answers of a chapter to go over; of the portrait, those that are missing."""
    asked = REVIEWED.get(chapter, ())
    if chapter not in {CHAPTER_OF[s.question].id for s in d.path.slots}:
        return ()
    known = [s for s in d.path.slots if s.question in asked and _holds(d, s.question)]
    if chapter != PORTRAIT:
        return tuple(s for s in known if _value(d, s) is not None)
    missing = [s for s in known if _value(d, s) in (None, "")]
    return tuple(sorted(missing, key=lambda s: asked.index(s.question))[:MOST_MISSING])


def _holds(d: Dialogue, question: str) -> bool:
    return question not in _WHEN or _WHEN[question](d.path.answers)


def _value(d: Dialogue, slot: Slot) -> Value:
    given = d.interview.given.get(str(slot))
    return given and given.value


def chapters(d: Dialogue) -> tuple[str, ...]:
    """The chapters to go over, in order: those answered some time ago, if there are any."""
    every = [chapter for chapter in REVIEWED if reviewed(d, chapter)]
    old = [c for c in every if c != PORTRAIT and not _recent(d, c)]
    return tuple(c for c in every if c in old or c == PORTRAIT) if old else tuple(every)


def _recent(d: Dialogue, chapter: str) -> bool:
    given = [d.interview.given[str(s)] for s in reviewed(d, chapter)]
    return all(d.now - g.at < RECENT for g in given)


def following(d: Dialogue, chapter: str) -> str | None:
    """The chapter to go over after this one."""
    order = list(REVIEWED)
    at = order.index(chapter) if chapter in order else -1
    return next((c for c in chapters(d) if order.index(c) > at), None)


def review_screen(d: Dialogue, chapter: str) -> Screen:
    """A chapter's answers as they stand: are they still true?"""
    if not reviewed(d, chapter):  # none to begin with, or one where nothing is missing any more
        chapter = following(d, chapter) or following(d, "") or ""
    slots = reviewed(d, chapter)
    if d.interview.finished is None or not slots:
        return Screen(d.html("review-none"), going_on(d))
    listed = (d.html("answer-line", name=name(d, s), value=_shown(d, s)) for s in slots)
    lines = Markup("\n").join(listed)
    missing = "yes" if chapter == PORTRAIT else "no"
    title = Words(f"chapter-{chapter}")
    html = d.html("screen-review", title=title, lines=lines, missing=missing)
    return Screen(html, (*_deeds(d, chapter, slots), *_ways(d, chapter)))


def _shown(d: Dialogue, slot: Slot) -> str:
    return shown(d, slot, _value(d, slot), SHOWN)


def _deeds(d: Dialogue, chapter: str, slots: tuple[Slot, ...]) -> Rows:
    """Still true; or what is not."""
    true = (button(d, "still-true", StillTrue(chapter), "success"),)
    if chapter == REGRETS:
        return (true, (button(d, "news-regret", NewRegret(chapter)),))
    if chapter == PORTRAIT:
        return laid_out(_reopens(d, chapter, slots, "add-missing"), narrow=18)
    if len(slots) == 1:
        return (true, (button(d, "it-changed", Changed(chapter, str(slots[0]))),))
    return (true, *laid_out(_reopens(d, chapter, slots, "it-changed-in"), narrow=18))


def _reopens(d: Dialogue, chapter: str, slots: tuple[Slot, ...], id: str) -> list[Button]:
    return [labelled(d.label(id, name=name(d, s)), Changed(chapter, str(s))) for s in slots]


def _ways(d: Dialogue, chapter: str) -> Rows:
    """On to what follows, or out."""
    after = following(d, chapter)
    skip = button(d, "nav.skip", Turn("review", after) if after else Reviewed())
    return ((skip, button(d, "news-enough", Reviewed())),)
