"""The portrait (chapter 2): a person one knows, or only a target."""

from collections.abc import Iterator
from enum import StrEnum

from flows.interview.answers import Alike, Answers, Behaviour
from flows.limits import Limits
from flows.reading.judging import demographics, platitude, vague
from flows.reading.lists import Lists
from flows.reading.phrases import fold

_ALIKE = {Alike.NONE: 1, Alike.ONE_TWO: 2, Alike.THREE_UP: 4}


class Obstacle(StrEnum):
    """What nearly stopped a customer, by what can be done about it."""

    FIND = "find"
    PROOF = "proof"
    PRICE = "price"
    CHANGE = "change"
    OPINION = "opinion"
    TIMING = "timing"
    OTHER = "other"


def obstacle(hesitation: str, lists: Lists) -> Obstacle:
    """Which of them a hesitation is; OTHER when it is none of them, or several."""
    said = fold(hesitation)
    words = lists.hesitations
    found = [kind for kind in words.__struct_fields__ if getattr(words, kind).within(said)]
    return Obstacle(found[0]) if len(found) == 1 else Obstacle.OTHER


def customers_alike(answers: Answers) -> int:
    """How many customers stand behind the portrait, at the least: the favourite and those alike."""
    return _ALIKE[answers.alike] if answers.alike else int(bool(answers.favourite))


def recommends(answers: Answers) -> bool:
    """Whether the favourite speaks of the person to others: of nobody else is that known."""
    return Behaviour.RECOMMENDS in answers.behaviour


def deepening(answers: Answers, limits: Limits, lists: Lists) -> Iterator[tuple[str, int]]:
    """Each question that deepens the portrait, with its points."""
    described = len(demographics(answers.favourite or "", lists)) >= limits.demographics
    met = bool(answers.favourite) and not described  # « la dame à la fuite » is somebody
    yield "favourite", limits.portrait_real_person * met
    told = bool(answers.trigger) and not vague(answers.trigger or "", lists)
    yield "trigger", limits.portrait_trigger * told
    unread = _unread(answers, limits)
    yield "hesitation", unread.pop("hesitation")
    seen = bool(answers.change) and not platitude(answers.change or "", lists)
    yield "change", limits.portrait_change * seen
    yield from unread.items()


def _unread(answers: Answers, limits: Limits) -> dict[str, int]:
    """The points of the questions whose answers count whatever they say."""
    return {
        "hesitation": limits.portrait_hesitation * (answers.hesitation is not None),
        "quote": limits.portrait_quote * bool(answers.quote),
        "payer": limits.portrait_payer * bool(answers.payer),
        "before": limits.portrait_before * bool(answers.before),
        "gift": limits.portrait_gift * bool(answers.gift),
    }


def sketched(answers: Answers, limits: Limits, lists: Lists) -> bool:
    """Whether the favourite is known well enough for a sketch. Texts are read only if they decide:
    it takes the longest."""
    if sum(_unread(answers, limits).values()) >= limits.portrait_sketch:
        return True
    points = sum(points for _, points in deepening(answers, limits, lists))
    return points >= limits.portrait_sketch
