"""When a question is asked: the conditions of its line and chapter, and the turns of its loop."""

from collections.abc import Iterator

from flows.interview.answers import Answers
from flows.interview.kinds import Guard, Question
from flows.interview.table import CHAPTER_OF, complete

# The loops that a list of names opens: the field of the answers that holds their turns.
LOOPS = {"family": "families", "talk": "talks"}


def turns(question: Question, answers: Answers) -> tuple[int, ...]:
    """In which turns of its loop the question is asked, once the loop is open."""
    each = getattr(answers, LOOPS[question.per]) if question.per in LOOPS else ()
    return tuple(i for i, one in enumerate(each) if question.of is None or question.of(one))


def _in_some_turn(question: Question) -> Guard:
    def holds(answers: Answers) -> bool:
        return bool(turns(question, answers))

    holds.__name__ = question.of.__name__ if question.of else f"some_{question.per}"
    return holds


def _complete_or_told(question: Question) -> Guard:
    """Of the complete interview, or told in the short one though nobody asked."""

    def holds(answers: Answers) -> bool:
        return complete(answers) or question.id in answers.beside

    holds.__name__ = complete.__name__
    return holds


def guards(question: Question) -> Iterator[Guard]:
    """Every condition under which the question is asked; none: always."""
    if question.per in LOOPS:
        yield _in_some_turn(question)
    chapter = CHAPTER_OF[question.id]
    if chapter.asks:
        yield chapter.asks
    if not question.express:
        yield complete if question.per else _complete_or_told(question)
    if question.asks:
        yield question.asks
