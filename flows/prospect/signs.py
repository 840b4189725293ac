"""The signs to look for, from the person's own answers: of the favourite, of those they regret."""

from collections.abc import Iterator
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from flows.interview.answers import Answers, Behaviour, FirstSign, Own, WhyYou, Wrong
from flows.interview.table import by_name
from flows.limits import Limits
from flows.reading.replies import plain
from flows.sheet.aiming import negative
from flows.sheet.findings.cites import cites, of_turn
from flows.sheet.findings.payers import favourite_turn
from flows.sheet.findings.quotes import own
from flows.sheet.findings.regrets import ANNOUNCES, CAUSES, Cause
from flows.sheet.persona import Aim, Buyer
from flows.words.texts import Fact, Words, cut

# What a button shows of people's own words.
LABEL = 24
# Ours: with more, no one reads to the end; the first signs come first.
MOST_ALARMS = 9
CAUSE_OF: dict[str, Cause] = {
    **{str(wrong): cause for wrong, cause in CAUSES.items()},
    **{str(sign): cause for sign, cause in ANNOUNCES.items()},
}


class Like(Struct, frozen=True):
    """Something that would remind of the favourite. label: on its button. cites: the answers that
    tell it."""

    label: Fact
    cites: tuple[str, ...]


class Alarm(Struct, frozen=True):
    """A sign to be wary of. label: on its button; words: in a sentence. began, wrong: the regrets
    that began with it, those in which it went wrong; neither: a sign that no regret of theirs had.
    """

    label: Fact
    words: Fact
    began: tuple[int, ...] = ()
    wrong: tuple[int, ...] = ()

    @property
    def theirs(self) -> bool:
        """Whether it comes from a regret of the person."""
        return bool(self.began or self.wrong)


def key(said: FirstSign | Wrong | Own | str) -> str:
    """One word for what was picked or typed, short enough for a button's data."""
    if isinstance(said, Own):
        return f"own-{sha256(plain(said.words).encode()).hexdigest()[:8]}"
    return str(said)


def label(said: Own) -> str:
    """Their own words on a button."""
    return cut(said.words, LABEL) or "…"


def likes(answers: Answers) -> dict[str, Like]:
    """What the favourite was seen to do or live through, and can be seen before signing."""
    return dict(_likes(answers)) if answers.favourite else {}


def _likes(answers: Answers) -> Iterator[tuple[str, Like]]:
    if answers.trigger:
        yield "moment", Like(Words("like-moment.name"), ("trigger",))
    if WhyYou.VOUCHED in answers.why_you:
        yield "vouched", Like(Words("why_you.vouched"), ("why_you",))
    for seen in answers.behaviour:
        if seen is not Behaviour.PAYS_ON_TIME:  # nobody has paid yet
            yield str(seen), Like(Words(f"behaviour.{seen}"), ("behaviour",))
    turn = favourite_turn(answers)
    if turn is not None and not by_name(answers):
        name = cut(answers.families[turn].name, LABEL)
        yield "family", Like(name, cites(answers, "families", "favourite_family"))


def alarms(answers: Answers, limits: Limits) -> dict[str, Alarm]:
    """The signs of their own regrets, those that came first before the others, then the usual."""
    found: dict[str, Alarm] = {}
    for turn, regret in enumerate(answers.regrets):
        if regret.first_sign:
            _add(found, regret.first_sign, limits, began=turn)
    for turn, regret in enumerate(answers.regrets):
        for wrong in regret.wrong:
            _add(found, wrong, limits, wrong=turn)
    for sign in FirstSign:
        found.setdefault(str(sign), _alarm(sign, limits))
    theirs = sum(alarm.theirs for alarm in found.values())
    return dict(list(found.items())[: max(theirs, MOST_ALARMS)])


def _add(
    found: dict[str, Alarm],
    said: FirstSign | Wrong | Own,
    limits: Limits,
    began: int | None = None,
    wrong: int | None = None,
) -> None:
    known = found.get(key(said)) or _alarm(said, limits)
    began_too = (*known.began, *([] if began is None else [began]))
    wrong_too = (*known.wrong, *([] if wrong is None else [wrong]))
    found[key(said)] = replace(known, began=began_too, wrong=wrong_too)


def _alarm(said: FirstSign | Wrong | Own, limits: Limits) -> Alarm:
    if isinstance(said, Own):
        return Alarm(label(said), own(said, limits))
    return Alarm(Words(f"alarm-{said}.name"), Words(f"alarm-{said}"))


def regret_name(answers: Answers, turn: int, limits: Limits) -> Fact:
    """What the sheet calls a regret: a behaviour, never the name of somebody aimed for."""
    alone = replace(answers, regrets=(answers.regrets[turn],))
    found = negative(alone, Buyer(Aim.PERSON, turn=favourite_turn(answers)), limits)
    return found.name if found else ""


def alarm_slots(answers: Answers) -> tuple[str, ...]:
    """All that they told of how their regrets began and went."""
    turns = range(len(answers.regrets))
    slots = (of_turn(question, i) for i in turns for question in ("first_sign", "wrong"))
    return cites(answers, *slots) or cites(answers, "regret")
