"""What is added to a text: one sentence, from what they answered, of what its kind lacks."""

import re
from collections.abc import Callable, Mapping

from msgspec import Struct

from flows.interview.answers import Answers, MomentKind
from flows.publishing.checking import Checked
from flows.reading.phrases import plain
from flows.scoring.finders import FINDERS, day
from flows.scoring.kinds import TO_MANY, Kind
from flows.scoring.specificity import lacking
from flows.sheet.discretion import discreet
from flows.sheet.findings.portrait import Obstacle, obstacle
from flows.sheet.guards import fit
from flows.sheet.line import clause
from flows.sheet.people import SEEN_BY_OTHERS, asked_of
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
    """What the answers lend: nothing private, nobody by name. found: the text, on whose subject the
    sentence is to be. address: how it speaks."""

    found: Checked
    answers: Answers
    address: str


Make = Callable[[Facts], Addition | None]


def addition(found: Checked, answers: Answers) -> Addition | None:
    """What would serve the text best and can be said; None when it lacks nothing that can."""
    score = found.score
    if score is None or found.known is None:
        return None
    lists = found.weighed.read.lists
    known = fit(discreet(answers, lists), lists)
    familiar = lists.familiar.within(found.weighed.read.text)
    facts = Facts(found, known, "tu" if familiar else "vous")
    if found.kind in TO_MANY and not found.to_payers:
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


def _going_on(words: str, openings: frozenset[str]) -> str:
    """The words as the end of a sentence that was begun: « …: il venait de signer. »"""
    first, _, rest = words.partition(" ")
    small = first if first == "I" or plain(first) not in openings else first.lower()
    said = f"{small} {rest}".strip()
    return said if said.endswith(_ENDS) else f"{said}."


def _on_subject(facts: Facts) -> bool:
    """Whether the text speaks of what happened to the favourite: in a word of that day."""
    read = facts.found.weighed.read
    return any(read.known.moment.spans(read.text))


def _change(facts: Facts) -> Addition | None:
    """What changed for the favourite, in the person's words, whole; the day itself was a trouble,
    which is theirs to tell."""
    told = facts.answers.change
    if not told or not _on_subject(facts) or _names_any(told, facts):
        return None
    words = clause(told, facts.found.weighed.read.limits.sheet_echo)
    if plain(words) != plain(told):
        return None
    return Addition(
        Words("add-change", {"words": _going_on(words, facts.found.weighed.read.lists.openings)}),
        theirs=True,
    )


def _question(facts: Facts) -> Addition | None:
    """Whether they live what the favourite lived, when a stranger may be asked and the text speaks
    of it; « vous aussi » only where it tells that day."""
    kind = facts.answers.moment_kind
    told = day(facts.found.weighed.read) if kind in _YOU_TOO else _on_subject(facts)
    if not told:
        return None
    asked = str(kind) if kind in SEEN_BY_OTHERS else "other"
    return Addition(Words(f"add-question.{asked}", _address(facts)))


def _obstacle(facts: Facts) -> Addition | None:
    """What can be offered against what nearly stopped a customer, which is not told."""
    told = facts.answers.hesitation
    kind = obstacle(told, facts.found.weighed.read.lists) if told else Obstacle.OTHER
    if kind in (Obstacle.OTHER, Obstacle.FIND):
        return None
    return Addition(Words(f"add-obstacle.{kind}", _address(facts)))


def _when(facts: Facts) -> Addition | None:
    """Which day would suit, where a visit or a call is spoken of."""
    met = facts.found.weighed.read.lists.appointments.within(facts.found.weighed.read.text)
    return _plain("add-when")(facts) if met else None


def _free_no(facts: Facts) -> Addition | None:
    """That a no costs nothing, where a name is asked for."""
    read = facts.found.weighed.read
    asks = FINDERS["any_question"](
        read
    ) and facts.found.weighed.read.lists.kinds.introducing.within(read.text)
    return _plain("add-free-no")(facts) if asks else None


def _whom(facts: Facts) -> Addition | None:
    """Whom to send: somebody who lives the moment that brought the favourite; where the text does
    not speak of sending anybody yet."""
    kinds, text = facts.found.weighed.read.lists.kinds, facts.found.weighed.read.text
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
