"""The signs to look for, from the person's own answers: of the favourite, of those they regret."""

from collections.abc import Iterator, Mapping
from hashlib import sha256

from msgspec import Struct
from msgspec.structs import replace

from flows.interview.answers import Answers, Behaviour, FirstSign, Own, Regret, WhyYou, Wrong
from flows.limits import Limits
from flows.reading.leads import said
from flows.reading.lists import Lists
from flows.reading.phrases import plain
from flows.sheet.aiming import negative
from flows.sheet.findings.payers import favourite_turn
from flows.sheet.findings.regrets import ANNOUNCES, CAUSES, Cause, causes
from flows.sheet.line import Aim, Buyer, cites, of_turn, own
from flows.words.texts import Fact, Words, cut

# What a button shows of people's own words.
LABEL = 24
# Ours: with more, no one reads to the end; the first signs come first.
MOST_ALARMS = 9
CAUSE_OF: dict[str, Cause] = {
    **{str(wrong): cause for wrong, cause in CAUSES.items()},
    **{str(sign): cause for sign, cause in ANNOUNCES.items()},
    "compares": Cause.PAYMENT,
    "exposure": Cause.PAYMENT,
    "free_sample": Cause.PAYMENT,
    "more_promised": Cause.PAYMENT,
    "relative": Cause.PAYMENT,
    "no_paper": Cause.WORKLOAD,
}
"""What each sign announces; those without a button are told by words alone (leads.toml)."""
# What the favourite did after they had bought: nobody who has not can do it.
_AFTERWARDS = frozenset({Behaviour.PAYS_ON_TIME, Behaviour.RECOMMENDS})


class Meant(Own, frozen=True):
    """A sign in their own words, and the signs of CAUSE_OF that these tell."""

    means: tuple[str, ...] = ()


def meant(answers: Answers, lists: Lists) -> Answers:
    """The answers, each sign in words of theirs with what it means."""
    return replace(answers, regrets=tuple(_meant(regret, lists) for regret in answers.regrets))


def _meant(regret: Regret, lists: Lists) -> Regret:
    def read(sign: FirstSign | Wrong | Own | None) -> FirstSign | Wrong | Own | None:
        return Meant(sign.words, _means(sign, lists)) if isinstance(sign, Own) else sign

    return replace(regret, first_sign=read(regret.first_sign), wrong=tuple(map(read, regret.wrong)))


def _means(sign: Own, lists: Lists) -> tuple[str, ...]:
    return tuple(known for known in said(sign.words, lists.leads.signs) if known in CAUSE_OF)


class Like(Struct, frozen=True):
    """Something that would remind of the favourite. label: on its button. cites: the answers that
    tell it."""

    label: Fact
    cites: tuple[str, ...]


class Alarm(Struct, frozen=True):
    """A sign to be wary of. label: on its button; words: in a sentence. began, wrong: the regrets
    that began with it, those in which it went wrong; neither: a sign that no regret of theirs had.
    means: the signs of CAUSE_OF that it is; said: their own words for it."""

    label: Fact
    words: Fact
    means: tuple[str, ...]
    said: tuple[str, ...] = ()
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
        if seen not in _AFTERWARDS:
            yield str(seen), Like(Words(f"behaviour.{seen}"), ("behaviour",))


def alarms(answers: Answers, limits: Limits) -> dict[str, Alarm]:
    """The signs of their own regrets, those that came first before the others, then the usual; one
    that their own words tell has these words, and stands once."""
    found: dict[str, Alarm] = {}
    for turn, regret in enumerate(answers.regrets):
        if regret.first_sign:
            _add(found, regret.first_sign, limits, began=(turn,))
    for turn, regret in enumerate(answers.regrets):
        for wrong in regret.wrong:
            _add(found, wrong, limits, wrong=(turn,))
    theirs = len(found)
    for sign in FirstSign:
        if alarm_of(found, sign) is None:
            found[str(sign)] = _alarm(sign, limits)
    return dict(list(found.items())[: max(theirs, MOST_ALARMS)])


def began(answers: Answers, limits: Limits) -> frozenset[str]:
    """The signs with which their regrets began."""
    return frozenset(o for o, alarm in alarms(answers, limits).items() if alarm.began)


def alarm_of(known: Mapping[str, Alarm], sign: str) -> str | None:
    """The option under which a sign stands: its own, else that of the words that tell it."""
    meaning = (option for option, alarm in known.items() if sign in alarm.means)
    return sign if sign in known else next(meaning, None)


def _add(
    found: dict[str, Alarm],
    said: FirstSign | Wrong | Own,
    limits: Limits,
    began: tuple[int, ...] = (),
    wrong: tuple[int, ...] = (),
) -> None:
    new = _alarm(said, limits)
    at = alarm_of(found, key(said)) or key(said)
    known = found.get(at, new)
    found[at] = replace(
        known,
        began=(*known.began, *began),
        wrong=(*known.wrong, *wrong),
        said=tuple(dict.fromkeys((*known.said, *new.said))),
    )


def _alarm(said: FirstSign | Wrong | Own, limits: Limits) -> Alarm:
    if isinstance(said, Own):
        means = said.means if isinstance(said, Meant) else ()
        return Alarm(label(said), own(said, limits), means, (said.words,))
    return Alarm(Words(f"alarm-{said}.name"), Words(f"alarm-{said}"), (str(said),))


def regret_name(answers: Answers, turn: int, limits: Limits) -> Fact:
    """What the sheet calls a regret: a behaviour, never the name of somebody aimed for."""
    alone = replace(answers, regrets=(answers.regrets[turn],))
    found = negative(alone, Buyer(Aim.PERSON, turn=favourite_turn(answers)), limits)
    return found.name if found else ""


def only_part(regret: Regret, sign: str, limits: Limits) -> bool:
    """Whether something else went wrong first, and this came with it: money was part of it."""
    cause, told = CAUSE_OF.get(sign), causes(regret, limits)
    return cause is Cause.PAYMENT and cause in told[1:]


def alarm_slots(answers: Answers) -> tuple[str, ...]:
    """All that they told of how their regrets began and went."""
    turns = range(len(answers.regrets))
    slots = (of_turn(question, i) for i in turns for question in ("first_sign", "wrong"))
    return cites(answers, *slots) or cites(answers, "regret")
