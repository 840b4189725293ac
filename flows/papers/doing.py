"""What the sheet comes to: the week, and the words to copy."""

from flows.desk.copied import whole
from flows.desk.telling import ACTION
from flows.papers.parts import Draft, Step, Week
from flows.papers.told import Told
from flows.record.contacts import Contact
from flows.sheet.people import words
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
    """The texts to copy, each said as its reader is spoken to: to those they call, then those that
    lack nothing."""
    texts = told.d.texts
    calls = (step.contact for step in told.steps if step.contact and told.own)
    said = ((draft, whole(told.d, draft)) for draft in told.drafts)
    return (
        *(_call(told, contact) for contact in calls),
        *(
            Draft(
                draft.id,
                texts.label(f"draft-{draft.id}.name"),
                text.text,
                told.rests_on(draft.cites),
            )
            for draft, text in said
            if text.open is None
        ),
    )


def _call(told: Told, contact: Contact) -> Draft:
    """What to say to somebody whom they named for this week."""
    name = told.d.texts.label("draft-to", name=contact.name)
    return Draft(str(contact.because), name, told.d.texts.text(words(told.evidence, contact)), ())
