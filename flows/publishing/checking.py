"""A text before it is published: everything that its words tell, in one pass."""

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.publishing.audience import Audience, Side, audience
from flows.reading.judging import demographics
from flows.reading.lists import Lists
from flows.reading.masking import Masked, masked
from flows.scoring.evidence import Read
from flows.scoring.finders import facts
from flows.scoring.kinds import TO_MANY, TO_ONE, Kind
from flows.scoring.specificity import Band, Score
from flows.sheet.circle import Circle
from flows.sheet.weighing import Weighed, weigh

# Ours: so many words of theirs may be chance.
_FEW = 2
# Whoever names a price or a debt writes to who pays.
_TO_PAYERS = TO_ONE - {Kind.PEER} | {Kind.OFFER}
# What any text may have, whoever wrote it; and what tells a pitch why it is for its reader.
_ANYBODYS = ("closing", "question", "words")
_FOR_YOU = ("introduced", "homework", "about_you")
# Ours: with so many kinds of facts a text is one that nobody else could have written.
_CONCRETE = 2


class Standing(StrEnum):
    """What can be said of the whole text, and is true of it whatever its points."""

    ANYBODY = "anybody"
    THIN = "thin"
    CONCRETE = "concrete"
    HALFWAY = "halfway"
    SPECIFIC = "specific"


class Checked(Struct, frozen=True):
    """What a text says of itself.

    text: as it was pasted. weighed: what it was read as, and its points. standing: what is said of
    it in a sentence, where it is scored. masked: the text that may be kept, and the kinds of
    identity found in it. demographics: the kinds of fact on a target that it gives. everyone: it is
    meant for anybody.
    """

    text: str
    weighed: Weighed
    audience: Audience
    standing: Standing | None
    masked: Masked
    demographics: tuple[str, ...]
    everyone: bool

    @property
    def kind(self) -> Kind:
        """What it was measured as."""
        return self.weighed.kind

    @property
    def known(self) -> Kind | None:
        """What it is, where the text shows it or the person said it."""
        return self.weighed.kind if self.weighed.told else self.weighed.seen.kind

    @property
    def to_payers(self) -> bool:
        """Whether it speaks to those who pay."""
        return self.audience.side is Side.PAYERS

    @property
    def score(self) -> Score | None:
        return self.weighed.score


def checked(
    text: str, answers: Answers, lists: Lists, limits: Limits, told: Kind | None = None
) -> Checked:
    """Everything about the text. told: the kind the person said it is."""
    weighed = weigh(text, answers, lists, limits, told)
    speaking = _speaking(weighed)
    found = audience(weighed.read.text, speaking, lists, limits, _likely(weighed))
    return Checked(
        text=text,
        weighed=weighed,
        audience=_heard(found, weighed),
        standing=_standing(weighed.score, weighed.kind, weighed.read) if weighed.score else None,
        masked=masked(text, lists),
        demographics=demographics(text, lists),
        everyone=lists.posts.everyone.within(weighed.read.text),
    )


def _likely(weighed: Weighed) -> Kind | None:
    """What the text is as far as its reader goes: told, sure, likely for one of the trade, or one
    of two that are written to the same."""
    seen = weighed.seen
    if weighed.told or seen.kind:
        return weighed.kind if weighed.told else seen.kind
    to_payers = all(kind in _TO_PAYERS for kind in seen.next[:2])
    return seen.likely if seen.likely is Kind.PEER or to_payers else None


def _standing(score: Score, read_as: Kind, read: Read) -> Standing:
    """Of a pitch it is not enough to be concrete: it lacks why it is for this reader."""
    earned = {reason.code for reason in score.reasons if reason.points > 0}
    told = facts(read) if read_as is Kind.PITCH else 0
    if told >= _CONCRETE and not earned.intersection(_FOR_YOU):
        return Standing.CONCRETE
    if score.band is Band.SPECIFIC:
        return Standing.SPECIFIC
    if score.band is Band.HALFWAY:
        return Standing.HALFWAY
    worn = any(reason.points < 0 for reason in score.reasons)
    own = told or earned.difference(_ANYBODYS)
    return Standing.ANYBODY if worn and not own else Standing.THIN


def _heard(found: Audience, weighed: Weighed) -> Audience:
    """A word or two of theirs do not make a text that anybody could have written one for who pays;
    where nothing is of the trade, what happened to somebody does, or what it teaches of theirs."""
    if weighed.kind not in TO_MANY or weighed.score is None:
        return found
    if found.side is Side.UNCLEAR and not found.peers and _tells(found, weighed):
        return replace(found, side=Side.PAYERS)
    few = len(found.payers) <= _FEW and all(hint.code == "words" for hint in found.payers)
    unclear = found.side is Side.PAYERS and weighed.score.band is Band.GENERIC and few
    return replace(found, side=Side.UNCLEAR) if unclear else found


def _tells(found: Audience, weighed: Weighed) -> bool:
    """Whether it tells what happened, or in an article what is to be known, in a word of theirs; or
    several things that happened."""
    told = facts(weighed.read)
    return told >= _CONCRETE or (bool(found.payers) and bool(told or weighed.kind is Kind.ARTICLE))


def _speaking(weighed: Weighed) -> Circle:
    """What the last posts were about says nothing of a message; of what may be a post, it does."""
    likeliest = weighed.seen.next[:2] if weighed.seen.kind is None else (weighed.kind,)
    post = not TO_MANY.isdisjoint((weighed.kind,) if weighed.told else likeliest)
    return weighed.circle if post else replace(weighed.circle, craft=False)
