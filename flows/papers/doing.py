"""What the sheet comes to: the week, and the words to copy."""

from collections.abc import Iterator

from flows.desk.telling import ACTION, whole
from flows.papers.parts import Draft, Step, Week
from flows.papers.told import Told
from flows.words.spans import headed, paragraphs


def week(told: Told) -> Week | None:
    """What to do this week, in the order it is to be done; None when no answer calls for it."""
    minutes = sum(step.minutes for step in told.steps)
    theirs = _own(told) if told.own else ()
    steps = (*theirs, *(_step(told, at) for at in range(len(told.steps))))
    return Week(told.word("minutes", minutes=minutes), steps) if steps else None


def _step(told: Told, at: int) -> Step:
    step = told.steps[at]
    what = paragraphs(told.d.texts.html(step.words))
    return Step(told.word("minutes", minutes=step.minutes), what, told.rests_on(step.cites))


def _own(told: Told) -> tuple[Step, ...]:
    """What they chose to do in words of their own: it comes first."""
    lines = (line for line in told.sheet.speak.lines if line.id == ACTION)
    chosen = (line for line in lines if line.facts["do"] == "own")
    return tuple(
        Step("", headed(told.d.texts.html(line.words))[1], told.rests_on(line.cites))
        for line in chosen
    )


def drafts(told: Told) -> tuple[Draft, ...]:
    """The texts to copy: what to say to those they call, then what lacks nothing, each said as its
    reader is spoken to."""
    return (*_calls(told), *_whole(told))


def _calls(told: Told) -> Iterator[Draft]:
    texts = told.d.texts
    for step in told.steps if told.own else ():
        if step.contact and step.said:
            name = texts.label("draft-to", name=step.contact.name)
            yield Draft(str(step.contact.because), name, texts.text(step.said), ())


def _whole(told: Told) -> Iterator[Draft]:
    for draft in told.drafts:
        name = told.d.texts.label(f"draft-{draft.id}.name")
        yield Draft(draft.id, name, whole(told.d, draft).text, told.rests_on(draft.cites))
