"""What is added to a text: one sentence, from what they answered, of what its kind lacks."""

from collections.abc import Callable, Mapping

from msgspec import Struct

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.publishing.checking import Checked
from flows.reading.lists import Lists
from flows.reading.phrases import plain
from flows.scoring.kinds import Kind
from flows.scoring.specificity import Band, lacking
from flows.sheet.discretion import discreet
from flows.sheet.findings.portrait import Obstacle, obstacle
from flows.sheet.guards import fit
from flows.sheet.line import clause
from flows.sheet.people import SEEN_BY_OTHERS, asked_of
from flows.words.texts import Fact, Words

_ENDS = tuple('.!?…»”"')


class Addition(Struct, frozen=True):
    """The sentence to add. theirs: whether it is somebody's story, who must be asked first; it
    stands where worn words go, and what is asked or offered closes the text."""

    words: Words
    theirs: bool = False


class Facts(Struct, frozen=True):
    """What the answers lend: nothing private, nobody by name. address: how the text speaks."""

    answers: Answers
    lists: Lists
    limits: Limits
    address: str


Make = Callable[[Facts], Addition | None]


def addition(found: Checked, answers: Answers, lists: Lists, limits: Limits) -> Addition | None:
    """What would serve the text best and can be said; None when it lacks nothing that can."""
    score = found.score
    if score is None or found.known is None or score.band is Band.SPECIFIC:
        return None
    known = fit(discreet(answers, lists), lists)
    familiar = lists.familiar.within(found.weighed.read.text)
    facts = Facts(known, lists, limits, "tu" if familiar else "vous")
    lacks = tuple(lacking(found.weighed.read, found.kind, score))
    makes = (make for code, make in _ADDS[found.kind] if code in lacks)
    return next((made for make in makes if (made := make(facts)) is not None), None)


def _named(text: str, facts: Facts) -> bool:
    """Whether it names the favourite: nobody is recognised in what is published."""
    names = plain(facts.answers.favourite or "").split()
    return any(len(name) > 2 and name in plain(text).split() for name in names)


def _going_on(words: str, lists: Lists) -> str:
    """The words as the end of a sentence that was begun: « …: il venait de signer. »"""
    first, _, rest = words.partition(" ")
    small = first if first == "I" or plain(first) not in lists.openings else first.lower()
    said = f"{small} {rest}".strip()
    return said if said.endswith(_ENDS) else f"{said}."


def _story(field: str) -> Make:
    """What happened to the favourite, in the person's words: the day, or what changed."""

    def make(facts: Facts) -> Addition | None:
        told = getattr(facts.answers, field)
        if not told or _named(told, facts):
            return None
        words = _going_on(clause(told, facts.limits.sheet_echo), facts.lists)
        return Addition(Words(f"add-{field}", {"words": words}), theirs=True)

    return make


def _question(facts: Facts) -> Addition | None:
    """Whether they live what the favourite lived, when a stranger may be asked."""
    kind = facts.answers.moment_kind
    asked = str(kind) if kind in SEEN_BY_OTHERS else "other"
    return Addition(Words(f"add-question.{asked}", _address(facts)))


def _obstacle(facts: Facts) -> Addition | None:
    """What can be offered against what nearly stopped a customer, which is not told."""
    told = facts.answers.hesitation
    kind = obstacle(told, facts.lists) if told else Obstacle.OTHER
    if kind in (Obstacle.OTHER, Obstacle.FIND):
        return None
    return Addition(Words(f"add-obstacle.{kind}", _address(facts)))


def _whom(id: str) -> Make:
    """Whom to send: somebody who lives the moment that brought the favourite."""

    def make(facts: Facts) -> Addition | None:
        who = asked_of(facts.answers.moment_kind)
        return Addition(Words(id, {**who, **_address(facts)}))

    return make


def _plain(id: str) -> Make:
    """A sentence that claims nothing, whoever writes it."""
    return lambda facts: Addition(Words(id, _address(facts)))


def _address(facts: Facts) -> dict[str, Fact]:
    return {"address": facts.address}


_PUBLISHED = (
    ("moment", _story("trigger")),
    ("story", _story("change")),
    ("story", _story("trigger")),
    ("closing", _question),
)
_ADDS: Mapping[Kind, tuple[tuple[str, Make], ...]] = {
    Kind.PITCH: (("homework", _obstacle), ("question", _question)),
    Kind.REPLY: (("question", _plain("add-when")),),
    Kind.REMINDER: (
        ("question", _plain("add-paid-when")),
        ("way", _plain("add-way")),
    ),
    Kind.PEER: (("whom", _whom("add-send-me")),),
    Kind.REFERRAL: (("whom", _whom("add-whom")), ("free_no", _plain("add-free-no"))),
    Kind.POST: _PUBLISHED,
    Kind.ARTICLE: _PUBLISHED,
    Kind.OFFER: (("closing", _question),),
}
