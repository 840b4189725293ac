"""Whether what was read in a reply is sure enough to be kept; else it is proposed. Labels, numbers
and examples are weighed together here, whichever reader took the reply."""

from flows.interview.answers import Misread, Value
from flows.interview.choices import Choice
from flows.interview.kinds import Question, proposed
from flows.interview.lexicon import Lexicon
from flows.reading.evidence import READ, READ_SEVERAL, SURE_ENOUGH, SURER_THAN_NOT, Reading
from flows.reading.replies import LONGEST_CHOICE, exact, numbers_in, pieces, plain

# Ours: a "yes" of more words tells more.
_FEW = 2


def surely(question: Question, reply: str, value: Value, lexicon: Lexicon) -> Value | Misread:
    """The value, where it is sure; else the same, proposed, with what is likelier before it."""
    seen = reading(question, reply, value, lexicon)
    if seen is None:
        return value
    if question.kind == "multi":
        several = READ_SEVERAL.sure(seen) >= SURE_ENOUGH
        return value if several else Misread("ticked", picked=value)
    chance = READ.sure(seen)
    if chance >= SURE_ENOUGH:
        return value
    near = next((n.option for n in lexicon.near(reply) if n.option in lexicon.labels), value)
    both = (near, str(value)) if chance < SURER_THAN_NOT else (str(value), near)
    return proposed(tuple(dict.fromkeys(both)), lexicon)


def reading(question: Question, reply: str, value: Value, lexicon: Lexicon) -> Reading | None:
    """What tells for a value and against it; None where there are no examples to tell, or where it
    is told by what they do not see: a label alone, a proper name, a number, a "not"…"""
    options = _options(question, value)
    if not options or _beyond_examples(question, reply, lexicon):
        return None
    near = lexicon.near(reply)
    if not near:
        return None
    own = min(next((n.sure for n in near if n.option == o), 0) for o in options)
    rival = max((n.sure for n in near if n.option not in options), default=0)
    return Reading(own, rival, len(plain(reply).split()))


def _beyond_examples(question: Question, reply: str, lexicon: Lexicon) -> bool:
    """Whether it tells its options by names alone, a number, a mere "yes", or a « surtout », a
    "not", a « pareil »."""
    said, tongue = plain(reply[:LONGEST_CHOICE]), lexicon.tongue
    return (
        getattr(question, "proper", False)
        or len(lexicon.shown) < len(lexicon.labels)  # places, told by their names
        or exact(reply, lexicon.labels) is not None
        or all(exact(piece, lexicon.labels) for piece in pieces(reply, tongue) or (reply,))
        or _counts(question, reply, lexicon)
        or (said.count(" ") < _FEW and tongue.leaning(said) is not None)
        or not lexicon.quantities.mostly.isdisjoint(said.split())
        or bool(tongue.turning(said) or any(tongue.preferring(said)))
        or tongue.beyond_ditto(said, named=False) is not None
    )


def _counts(question: Question, reply: str, lexicon: Lexicon) -> bool:
    """Whether it tells a number, of what is asked for by ranges: « une heure par quinzaine »."""
    if not isinstance(question, Choice) or not question.bands:
        return False
    told = numbers_in(reply, lexicon.numbers) or question.ranges.holding(reply, lexicon)
    return bool(told)


def _options(question: Question, value: Value) -> tuple[str, ...]:
    """The options that a value is made of, and of nothing else."""
    if isinstance(question, Choice) and isinstance(value, str):
        return (value,)
    several = question.kind == "multi" and isinstance(value, list)
    return tuple(value) if several and all(isinstance(v, str) for v in value) else ()
