"""Whether what was read in a reply is sure enough to be kept; else it is proposed. Labels, numbers
and examples are weighed together here, whichever reader took the reply."""

from flows.interview.answers import Answers
from flows.interview.kinds import Choice, Question, proposed
from flows.interview.lexicon import Lexicon
from flows.interview.several import Multi
from flows.interview.slots import Misread, Value
from flows.reading.evidence import READ, READ_SEVERAL, SURE_ENOUGH, SURER_THAN_NOT, Reading
from flows.reading.examples import Near
from flows.reading.replies import LONGEST_CHOICE, exact, numbers_in, plain


def surely(
    question: Question, reply: str, value: Value, lexicon: Lexicon, answers: Answers
) -> Value | Misread:
    """The value, where it is sure; else the same, proposed, with what is likelier before it."""
    seen = reading(question, reply, value, lexicon)
    if seen is None:
        return value
    if isinstance(question, Multi):
        sure = READ_SEVERAL.sure(seen) >= SURE_ENOUGH
        return value if sure else question.ticked(value, answers)
    sure = READ.sure(seen)
    if sure >= SURE_ENOUGH:
        return value
    near = next((n.option for n in _near(reply, lexicon) if n.option in lexicon.labels), value)
    both = (near, str(value)) if sure < SURER_THAN_NOT else (str(value), near)
    return proposed(tuple(dict.fromkeys(both)), lexicon)


def reading(question: Question, reply: str, value: Value, lexicon: Lexicon) -> Reading | None:
    """What tells for a value and against it; None where there are no examples to tell, or where it
    is told by what they do not see: a label alone, a number, a "not" or a « pareil »."""
    options = _options(question, value)
    near = (
        _near(reply, lexicon) if options and not _beyond_examples(question, reply, lexicon) else ()
    )
    if not near:
        return None
    own = min(next((n.sure for n in near if n.option == o), 0) for o in options)
    rival = max((n.sure for n in near if n.option not in options), default=0)
    return Reading(own, rival, len(plain(reply).split()))


def _beyond_examples(question: Question, reply: str, lexicon: Lexicon) -> bool:
    said, tongue = plain(reply[:LONGEST_CHOICE]), lexicon.tongue
    counted = bool(getattr(question, "bands", ())) and numbers_in(reply, lexicon.numbers)
    turned = tongue.turning(said) or any(tongue.preferring(said))
    alike = tongue.beyond_ditto(said, named=False) is not None
    return bool(counted or turned or alike) or exact(reply, lexicon.labels) is not None


def _options(question: Question, value: Value) -> tuple[str, ...]:
    """The options that a value is made of, and of nothing else."""
    if isinstance(question, Choice) and isinstance(value, str):
        return (value,)
    several = isinstance(question, Multi) and isinstance(value, list)
    return tuple(value) if several and all(isinstance(v, str) for v in value) else ()


def _near(reply: str, lexicon: Lexicon) -> tuple[Near, ...]:
    return lexicon.examples.near(reply) if lexicon.examples else ()
