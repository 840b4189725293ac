"""Which of the options a reply means: a proposal, made of the question's own options and of the
reply's own words, and of nothing else."""

from flows.pen.reading import read
from flows.pen.tasks import Origin, Task
from flows.reading.folding import plain

# « Plutôt celui-ci, ou celui-là ? »: as many as may be proposed.
MOST_PROPOSED = 2


def meant(task: Task, said: str) -> tuple[str, ...]:
    """The options to propose; none where the answer names another one, or words that the reply
    does not say."""
    written = read(said)
    if written is None or len(written.sentences) != 1:
        return ()
    [one] = written.sentences
    span = plain(one.text)
    options = tuple(dict.fromkeys(one.rests_on))
    quoted = bool(span) and f" {span} " in f" {plain(task.question)} "
    offered = {fact.id for fact in task.facts if fact.origin is Origin.OPTION}
    return (
        options if quoted and offered.issuperset(options) and len(options) <= MOST_PROPOSED else ()
    )
