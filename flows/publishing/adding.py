"""What is added to a text: one sentence, from what they answered, of what its kind lacks."""

import re
from collections.abc import Callable, Mapping

from msgspec import Struct

from flows.interview.answers import Answers, MomentKind
from flows.limits import Limits
from flows.publishing.audience import Side
from flows.publishing.checking import Checked
from flows.reading.lists import Lists
from flows.reading.phrases import fold
from flows.reading.replies import plain
from flows.reading.vocabulary import Vocabulary
from flows.scoring.evidence import Read
from flows.scoring.finders import day
from flows.scoring.kinds import TO_MANY, Kind
from flows.scoring.questions import asked
from flows.scoring.specificity import lacking
from flows.sheet.discretion import discreet
from flows.sheet.findings.finding import clause
from flows.sheet.findings.portrait import Obstacle, obstacle
from flows.sheet.guards import fit
from flows.sheet.seeking import SEEN_BY_OTHERS, asked_of
from flows.words.texts import Fact, Words

# Asked of who has just been told of the same: « On vient de vous lâcher, vous aussi ? »
_YOU_TOO = frozenset((MomentKind.LET_DOWN, MomentKind.LETTER))
_CAPITAL = re.compile(r"(?<![.!?…] )(?<!\w)[A-Z\u00c0-\u00dd][a-z\u00e0-\u00ff]")
_ENDS = tuple('.!?…»”"')


class Addition(Struct, frozen=True):
    """The sentence to add. theirs: whether it is somebody's story, who must be asked first; it
    stands where worn words go, and what is asked or offered closes the text."""

    words: Words
    theirs: bool = False


class Facts(Struct, frozen=True):
    """What the answers lend: nothing private, nobody by name. read: the text, on whose subject the
    sentence is to be. address: how it speaks."""

    read: Read
    answers: Answers
    lists: Lists
    limits: Limits
    address: str


Make = Callable[[Facts], Addition | None]


def addition(found: Checked, answers: Answers, lists: Lists, limits: Limits) -> Addition | None:
    """What would serve the text best and can be said; None when it lacks nothing that can."""
    score = found.score
    if score is None or found.known is None:
        return None
    known = fit(discreet(answers, lists), lists)
    familiar = lists.familiar.within(found.weighed.read.text)
    facts = Facts(found.weighed.read, known, lists, limits, "tu" if familiar else "vous")
    if found.kind in TO_MANY and found.audience.side is not Side.PAYERS:
        return None
    lacks = tuple(lacking(found.weighed.read, found.kind, score))
    makes = (make for code, make in _ADDS[found.kind] if code in lacks)
    return next((made for make in makes if (made := make(facts)) is not None), None)


def _names_any(text: str, facts: Facts) -> bool:
    """Whether it names the favourite, somebody else or a place: nobody is recognised in what is
    published."""
    names = plain(facts.answers.favourite or "").split()
    favourite = any(len(name) > 2 and name in plain(text).split() for name in names)
    return favourite or _CAPITAL.search(text.strip()[1:]) is not None


def _going_on(words: str, lists: Lists) -> str:
    """The words as the end of a sentence that was begun: « …: il venait de signer. »"""
    first, _, rest = words.partition(" ")
    small = first if first == "I" or plain(first) not in lists.openings else first.lower()
    said = f"{small} {rest}".strip()
    return said if said.endswith(_ENDS) else f"{said}."


def _on_subject(told: str | None, facts: Facts) -> bool:
    """Whether the text speaks of what was told: in a word of it that is nobody's in particular."""
    lists = facts.lists
    stop = lists.words.grammar | lists.words.common
    return bool(told) and any(
        Vocabulary([told or ""], lists.tongue.stems, stop).spans(facts.read.text)
    )


def _change(facts: Facts) -> Addition | None:
    """What changed for the favourite, in the person's words, whole; the day itself was a trouble,
    which is theirs to tell."""
    told = facts.answers.change
    if not told or not _on_subject(told, facts) or _names_any(told, facts):
        return None
    words = clause(told, facts.limits.sheet_echo)
    if plain(words) != plain(told):
        return None
    return Addition(Words("add-change", {"words": _going_on(words, facts.lists)}), theirs=True)


def _question(facts: Facts) -> Addition | None:
    """Whether they live what the favourite lived, when a stranger may be asked and the text speaks
    of it; « vous aussi » only where it tells that day."""
    kind = facts.answers.moment_kind
    told = day(facts.read) if kind in _YOU_TOO else _on_subject(facts.answers.trigger, facts)
    if not told:
        return None
    asked = str(kind) if kind in SEEN_BY_OTHERS else "other"
    return Addition(Words(f"add-question.{asked}", _address(facts)))


def _obstacle(facts: Facts) -> Addition | None:
    """What can be offered against what nearly stopped a customer, which is not told."""
    told = facts.answers.hesitation
    kind = obstacle(told, facts.lists) if told else Obstacle.OTHER
    if kind in (Obstacle.OTHER, Obstacle.FIND):
        return None
    return Addition(Words(f"add-obstacle.{kind}", _address(facts)))


def _when(facts: Facts) -> Addition | None:
    """Which day would suit, where a visit or a call is spoken of."""
    met = facts.lists.appointments.within(facts.read.text)
    return _plain("add-when")(facts) if met else None


def _free_no(facts: Facts) -> Addition | None:
    """That a no costs nothing, where a name is asked for."""
    named = facts.lists.kinds.introducing
    asks = any(named.within(fold(said)) for said in asked(facts.read, opens=0))
    return _plain("add-free-no")(facts) if asks else None


def _whom(facts: Facts) -> Addition | None:
    """Whom to send: somebody who lives the moment that brought the favourite; where the text does
    not speak of sending anybody yet."""
    kinds, text = facts.lists.kinds, facts.read.text
    if kinds.handing.within(text) or kinds.introducing.within(text):
        return None
    who = asked_of(facts.answers.moment_kind)
    return Addition(Words("add-whom", {**who, **_address(facts)}))


def _plain(id: str) -> Make:
    """A sentence that claims nothing, whoever writes it."""
    return lambda facts: Addition(Words(id, _address(facts)))


def _address(facts: Facts) -> dict[str, Fact]:
    return {"address": facts.address}


_PUBLISHED = (
    ("story", _change),
    ("closing", _question),
)
_ADDS: Mapping[Kind, tuple[tuple[str, Make], ...]] = {
    Kind.PITCH: (("homework", _obstacle), ("question", _question)),
    Kind.REPLY: (("question", _when),),
    Kind.REMINDER: (
        ("question", _plain("add-paid-when")),
        ("way", _plain("add-way")),
    ),
    Kind.PEER: (),
    Kind.REFERRAL: (("whom", _whom), ("free_no", _free_no)),
    Kind.POST: _PUBLISHED,
    Kind.ARTICLE: _PUBLISHED,
    Kind.OFFER: (),
}
