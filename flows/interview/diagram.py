"""The interview as a Mermaid state diagram, drawn from the machine itself."""

from collections.abc import Iterator
from typing import Any

from flows.interview.answers import KEPT, REVIEW
from flows.interview.path import FIRST, MACHINE
from flows.interview.table import CHAPTER_OF, CHAPTERS, Chapter


def mermaid() -> str:
    """The diagram. The words on an arrow are the conditions of the question it leads to; when they
    do not hold, that question is passed over."""
    lines = ["stateDiagram-v2", f"    [*] --> {FIRST}"]
    for chapter in CHAPTERS:
        lines += [f"    state {chapter.id}_chapter {{", *_inside(chapter), "    }"]
    ends = [*(c.questions[-1].id for c in CHAPTERS), REVIEW]
    lines += [f"    {arrow}" for end in ends for arrow in _out_of(end)]
    return "\n".join([*lines, f"    {KEPT} --> [*]"])


def _inside(chapter: Chapter) -> Iterator[str]:
    """The loops of each question, then the way to the question below it."""
    given = {chapter.asks.__name__} if chapter.asks else set()
    for question, below in zip(chapter.questions, chapter.questions[1:], strict=False):
        for way in _ways(question.id):
            if way.dest == below.id or _is_loop(way):
                yield f"        {_arrow(way, given)}"
    last = chapter.questions[-1].id
    yield from (f"        {_arrow(way, given)}" for way in _ways(last) if _is_loop(way))


def _out_of(state: str) -> Iterator[str]:
    """The ways to other chapters, one for each condition that differs."""
    seen: set[frozenset[str]] = set()
    for way in _ways(state):
        leaves = CHAPTER_OF.get(way.dest) is not CHAPTER_OF.get(state) or state == REVIEW
        conditions = frozenset(_names(way))
        if leaves and not _is_loop(way) and not any(known <= conditions for known in seen):
            seen.add(conditions)
            yield _arrow(way, set())


def _ways(state: str) -> list[Any]:
    return list(MACHINE.events["next"].transitions.get(state, []))


def _is_loop(way: Any) -> bool:
    return bool({"another_family", "another_regret"} & set(_names(way)))


def _names(way: Any) -> list[str]:
    return [getattr(condition.func, "__name__", condition.func) for condition in way.conditions]


def _arrow(way: Any, given: set[str]) -> str:
    words = " and ".join(name.replace("_", " ") for name in _names(way) if name not in given)
    return f"{way.source} --> {way.dest}" + (f" : {words}" if words else "")
