"""A text before it is published: everything that its words tell, in one pass."""

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.publishing.audience import Audience, Side, audience
from flows.publishing.circle import Circle, circle
from flows.reading.judging import demographics
from flows.reading.lists import Lists
from flows.reading.masking import Masked, masked
from flows.reading.phrases import Folded
from flows.scoring import posts
from flows.scoring.evidence import Read
from flows.scoring.kinds import Kind, kind
from flows.scoring.specificity import Band, Score, message_score, post_score

# Ours: so many signs, all of the kinds that a text for anybody may show as well, prove nothing.
_FEW, _COMMON = 3, ("words", "offer", "yours")
# What any text may have, whoever wrote it; and what tells a message why it is for its reader.
_ANYBODYS = ("closing", "question", "words")
_FOR_YOU = ("introduced", "homework", "number")
# Ours: with so many kinds of facts a text is one that nobody else could have written.
_CONCRETE = 3


class Standing(StrEnum):
    """What can be said of the whole text, and is true of it whatever its points."""

    ANYBODY = "anybody"
    THIN = "thin"
    CONCRETE = "concrete"
    HALFWAY = "halfway"
    SPECIFIC = "specific"


class Checked(Struct, frozen=True):
    """What a text says of itself.

    kind: what it was read as. evident: the text itself shows that kind, or it was told; otherwise
    it is worth asking. standing: what is said of it in a sentence. masked: the text that may be
    kept, and the kinds of identity found in it. demographics: the kinds of fact on a target that it
    gives. everyone: it is meant for anybody.
    """

    kind: Kind
    evident: bool
    audience: Audience
    score: Score
    standing: Standing
    masked: Masked
    demographics: tuple[str, ...]
    everyone: bool


def checked(
    text: str, answers: Answers, lists: Lists, limits: Limits, told: Kind | None = None
) -> Checked:
    """Everything about the text. told: the kind the person said it is."""
    folded, known = Folded(text), circle(answers, lists, limits)
    seen = told or kind(folded, lists)
    read_as = seen or Kind.POST
    score = _score(folded, read_as, known, lists, limits)
    return Checked(
        kind=read_as,
        evident=seen is not None,
        audience=_heard(audience(folded, _speaking(known, read_as), lists, limits), score),
        score=score,
        standing=_standing(score, read_as, Read(folded, lists, limits)),
        masked=masked(text, lists),
        demographics=demographics(text, lists),
        everyone=lists.posts.everyone.within(folded),
    )


def _standing(score: Score, read_as: Kind, read: Read) -> Standing:
    """Of a message it is not enough to be concrete: it lacks why it is for this reader."""
    earned = {reason.code for reason in score.reasons if reason.points > 0}
    if score.band is Band.SPECIFIC:
        return Standing.SPECIFIC
    facts = posts.facts(read) if read_as is Kind.MESSAGE else 0
    if facts >= _CONCRETE and not earned.intersection(_FOR_YOU):
        return Standing.CONCRETE
    if score.band is Band.HALFWAY:
        return Standing.HALFWAY
    worn = any(reason.points < 0 for reason in score.reasons)
    own = facts or earned.difference(_ANYBODYS)
    return Standing.ANYBODY if worn and not own else Standing.THIN


def _heard(found: Audience, score: Score) -> Audience:
    """A few common signs do not make a text that anybody could have sent one for those who pay."""
    few = len(found.payers) <= _FEW and all(hint.code in _COMMON for hint in found.payers)
    unclear = found.side is Side.PAYERS and score.band is Band.GENERIC and few
    return replace(found, side=Side.UNCLEAR) if unclear else found


def _speaking(known: Circle, read_as: Kind) -> Circle:
    """What the last posts were about says nothing of a message."""
    return replace(known, craft=False) if read_as is Kind.MESSAGE else known


def _score(text: Folded, read_as: Kind, known: Circle, lists: Lists, limits: Limits) -> Score:
    if read_as is Kind.MESSAGE:
        return message_score(text, lists, limits, own=known.own)
    return post_score(text, lists, limits, known.customers, known.own)
