"""A text before it is published: everything that its words tell, in one pass."""

from msgspec import Struct
from msgspec.structs import replace

from flows.answers import Answers
from flows.limits import Limits
from flows.wording.address import Address, address
from flows.wording.audience import Audience, Side, audience
from flows.wording.circle import Circle, circle
from flows.wording.judging import demographics
from flows.wording.kinds import Kind, kind
from flows.wording.lists import Lists
from flows.wording.masking import Masked, masked
from flows.wording.phrases import Folded
from flows.wording.specificity import Band, Score, message_score, post_score

# Ours: so many signs, all of the kinds that a text for anybody may show as well, prove nothing.
_FEW, _COMMON = 2, ("words", "offer")


class Checked(Struct, frozen=True):
    """What a text says of itself.

    kind: what it was read as. evident: the text itself shows that kind, or it was told; otherwise
    it is worth asking. masked: the text that may be kept, and the kinds of identity found in it.
    demographics: the kinds of fact on a target that it gives. everyone: it is meant for anybody.
    """

    kind: Kind
    evident: bool
    audience: Audience
    score: Score
    address: Address
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
        address=address(folded, lists, limits),
        masked=masked(text, lists),
        demographics=demographics(text, lists),
        everyone=lists.posts.everyone.within(folded),
    )


def _heard(found: Audience, score: Score) -> Audience:
    """A word or two do not make a text that anybody could have sent one for those who pay."""
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
