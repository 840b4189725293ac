"""The lines when nobody has paid yet: what those they talked to gave is lived, what follows from it
is deduced, all else is a hypothesis."""

from collections.abc import Sequence

from flows.interview.answers import Answers, Gave, SellsBy, TalkedTo
from flows.interview.conditions import no_customer
from flows.limits import Limits
from flows.reading.judging import afraid
from flows.reading.lists import Lists
from flows.reading.prices import Paid, Sum, paid, sums
from flows.sheet.findings.readers import hours_at_least, outlets
from flows.sheet.findings.talks import COSTLY, PAYS, Rank, costly, next_names, ranked, to_call_again
from flows.sheet.line import (
    Basis,
    Evidence,
    Finding,
    Line,
    Purpose,
    Rule,
    Section,
    Whose,
    cites,
    held,
    of_turn,
    told,
)
from flows.words.texts import Fact, Money, Words, opened

_MINUTES_AN_HOUR = 60
_OF_A_TALK = ("talk_gave", "talk_pays", "talk_words")
# Several people are told in one message: their words are cut sooner.
_QUOTE = 80


def conversations(answers: Answers, limits: Limits, lists: Lists) -> tuple[Finding, ...]:
    """Each person they talked to: to call again, an ally who does not pay, or nothing yet."""
    found: list[Finding] = []
    for turn, talk, rank in ranked(answers, lists):
        gifts = costly(talk)
        facts: dict[str, Fact] = {
            "turn": turn,
            "name": talk.name,
            "person": opened(talk.name),
            "rank": rank,
            "gave": "costly" if gifts else "compliments" if talk.talk_gave else "unknown",
            "gifts": tuple(Words(f"gave-{gift}") for gift in gifts),
            "pays": paid(talk.talk_pays, lists),
            **_quoted("quote", _short(talk.talk_pays)),
            **_quoted("words", _theirs(talk.talk_words, lists)),
        }
        slots = cites(answers, "talks", *(of_turn(question, turn) for question in _OF_A_TALK))
        found.append(Finding("conversation", Basis.LIVED, slots, facts=facts))
    return tuple(found)


def _quoted(name: str, words: str) -> dict[str, Fact]:
    return {name: words, f"{name}_known": "yes" if words else "no"}


def _short(text: str | None) -> str:
    return held(text, _QUOTE).rstrip(". ")


def _theirs(text: str | None, lists: Lists) -> str:
    """The words of who was listened to, unless they are a fear of who listened."""
    return "" if afraid(text or "", lists, quoting=True) else _short(text)


def price_ceilings(answers: Answers, limits: Limits, lists: Lists) -> tuple[Finding, ...]:
    """Each sum that is paid today for the problem: the most that a first price can be sure of."""
    return tuple(
        Finding(
            "price_ceiling",
            Basis.DEDUCED,
            cites(answers, of_turn("talk_pays", turn)),
            facts={
                "turn": turn,
                "name": talk.name,
                "person": opened(talk.name),
                "money": Money(each.amount, each.currency),
                "every": each.every,
            },
        )
        for turn, talk in enumerate(answers.talks)
        if paid(talk.talk_pays, lists) is Paid.SUM and not afraid(talk.name, lists)
        for each in _main(sums(talk.talk_pays or "", lists))
    )


def _main(paid_today: Sequence[Sum]) -> Sequence[Sum]:
    """One sum a person: what comes again, else the first that was told."""
    regular = [each for each in paid_today if each.every != "none"]
    return (regular or paid_today)[:1]


def fear(answers: Answers, limits: Limits, lists: Lists) -> Finding | None:
    """They talked to nobody, or would rather not: nobody has to tell an idea to ask."""
    if not no_customer(answers):
        return None
    names = any(afraid(name, lists) for name in answers.three_names)
    slots = ["three_names"] if names else []
    slots += ["talked_to"] if answers.talked_to is TalkedTo.ZERO else []
    return Finding("fear", Basis.HYPOTHESIS, cites(answers, *slots)) if slots else None


def threshold(answers: Answers, limits: Limits, lists: Lists) -> Finding | None:
    """From how many who pay something already to go on; and how many there are so far."""
    if not no_customer(answers):
        return None
    told_of = [paid(talk.talk_pays, lists) for talk in answers.talks]
    known = [pays for pays in told_of if pays in PAYS or pays is Paid.NOTHING]
    facts: dict[str, Fact] = {
        "heard": len(known),
        "paying": sum(pays in PAYS for pays in known),
        "enough": limits.heard_paying,
        "of": limits.heard_of,
    }
    asked = (of_turn("talk_pays", turn) for turn in range(len(answers.talks)))
    slots = cites(answers, *asked) or cites(answers, "talked_to", "paid_count")[:1]
    return Finding("threshold", Basis.HYPOTHESIS, slots, facts=facts)


def publishing_early(answers: Answers, limits: Limits) -> Finding | None:
    """Hours of publishing while nobody pays, as conversations."""
    hours = hours_at_least(answers)
    if not no_customer(answers) or not hours:
        return None
    facts: dict[str, Fact] = {
        "hours": hours,
        "minutes": limits.talk_minutes,
        "talks": hours * _MINUTES_AN_HOUR // limits.talk_minutes,
        "outlets": outlets(answers),
    }
    slots = cites(answers, "hours", "publishes", "paid_count")
    return Finding("publishing_early", Basis.DEDUCED, slots, facts=facts)


def listen_next(answers: Answers, limits: Limits, lists: Lists) -> Finding | None:
    """Whom the week's conversations are with, in their order."""
    names = next_names(answers, lists) if no_customer(answers) else ()
    if not names:
        return None
    slots = cites(answers, "three_names")
    return Finding("listen_next", Basis.HYPOTHESIS, slots, facts={"names": names})


def _line(e: Evidence, topic: str, facts: dict[str, Fact], *slots: str) -> Line | None:
    cited = e.cites(*slots)
    return Line(f"line-{topic}", Basis.HYPOTHESIS, cited, facts) if cited else None


def _of_rank(e: Evidence, *ranks: Rank) -> tuple[Finding, ...]:
    return tuple(each for each in e.all("conversation") if each.facts["rank"] in ranks)


def _conversations(e: Evidence) -> tuple[Line, ...]:
    """Those to call again, then those who give and do not pay."""
    found = (told(each) for each in _of_rank(e, Rank.CALL_AGAIN, Rank.ALLY))
    return tuple(line for line in found if line)


def _compliments(e: Evidence) -> tuple[Line, ...]:
    """Those who gave nothing: no sign, however kind."""
    found = _of_rank(e, Rank.NOTHING)
    return tuple(Line("line-compliment", each.basis, each.cites, each.facts) for each in found)


def _ceiling(e: Evidence) -> Line | None:
    """All that is paid today, in one line."""
    found = e.all("price_ceiling")
    if not found:
        return None
    each: tuple[Fact, ...] = tuple(Words("ceiling-one", f.facts) for f in found)
    slots = tuple(dict.fromkeys(slot for f in found for slot in f.cites))
    facts: dict[str, Fact] = {**found[0].facts, "sums": len(found), "each": each}
    return Line("line-price_ceiling", Basis.DEDUCED, slots, facts)


def _sells_like(e: Evidence) -> Line | None:
    """They sell by nothing yet: as it is paid already, if that is in one way."""
    found = e.all("price_ceiling")
    ways = {str(f.facts["every"]) for f in found}
    if e.answers.sells_by is not SellsBy.NOT_YET or len(ways) != 1 or "none" in ways:
        return None
    return _line(e, "sells_like", {"every": ways.pop()}, "sells_by", *found[0].cites)


def _talked(e: Evidence) -> Line | None:
    people = e.answers.talked_to
    if not people or e.has("conversation"):
        return None
    return _line(e, "talked", {"people": str(people)}, "talked_to")


def _gave(e: Evidence) -> Line | None:
    """Compliments are free; time, a contact, data or money are not."""
    gifts = _given(e)
    facts: dict[str, Fact] = {"costly": "yes" if gifts else "no", "gave": e.said("gave", gifts)}
    return _line(e, "gave", facts, "gave")


def _given(e: Evidence) -> tuple[Gave, ...]:
    return tuple(gift for gift in e.answers.gave if gift in COSTLY)


def _pays_today(e: Evidence) -> Line | None:
    quote = e.quoted(e.answers.pays_today)
    return _line(e, "pays_today", {"quote": quote}, "pays_today") if quote else None


def _three_names(e: Evidence) -> Line | None:
    names = e.listened_next
    return _line(e, "three_names", {"names": names}, "three_names") if names else None


def _next_to_hear(e: Evidence) -> Line | None:
    """Nobody is named: who lives the same as the one to call again, by a name asked for there."""
    found = to_call_again(e.findings)
    if found is None or e.listened_next:
        return None
    return Line("line-next_to_hear", Basis.HYPOTHESIS, found.cites, {**found.facts})


def _guide(e: Evidence) -> Line | None:
    """The guide for three interviews."""
    return _line(e, "guide", {}, "offer", "paid_count")


def _flatterers(e: Evidence) -> Line | None:
    """Unless somebody who only praised is named."""
    if _of_rank(e, Rank.NOTHING):
        return None
    return _line(e, "flatterers", {}, "gave", "talked_to", "paid_count")


def _no_habit(e: Evidence) -> Line | None:
    return _line(e, "no_habit", {}, "pays_today")


def _everyone(e: Evidence) -> Line | None:
    return _line(e, "everyone", {}, "offer")


def _keep_ally(e: Evidence) -> Line | None:
    """News for those who give and do not pay, and one question."""
    found = _of_rank(e, Rank.ALLY)
    if not found:
        return None
    names: tuple[Fact, ...] = tuple(each.facts["name"] for each in found)
    slots = tuple(dict.fromkeys(slot for each in found for slot in each.cites))
    return Line("line-keep_ally", Basis.HYPOTHESIS, slots, {"names": names})


def _keep_bond(e: Evidence) -> Line | None:
    """Those who gave something that costs."""
    gifts = _given(e)
    return _line(e, "keep_bond", {"gave": e.said("gave", gifts)}, "gave") if gifts else None


def _keep_offer(e: Evidence) -> Line | None:
    """The sentence they sell with."""
    quote = e.quoted(e.answers.offer)
    return _line(e, "keep_offer", {"quote": quote}, "offer") if quote else None


def _opinions(e: Evidence) -> Line | None:
    return _line(e, "opinions", {}, "gave", "talked_to", "paid_count")


_B = Whose.BEGINNING
_AIM, _AVOID, _SPEAK = Section.AIM, Section.AVOID, Section.SPEAK
_KEEP = Purpose.KEEP
RULES = (
    Rule(
        "conversation", reads=conversations, says=_conversations, on=_AIM, first=10, at=5, whose=_B
    ),
    Rule("talked", says=_talked, on=_AIM, first=16, at=10, whose=_B, shared=True),
    Rule("gave", says=_gave, on=_AIM, first=11, at=20, whose=_B, shared=True),
    Rule("pays_today", says=_pays_today, on=_AIM, first=13, at=30, whose=_B, worth=300),
    Rule(
        "price_ceiling",
        reads=price_ceilings,
        says=_ceiling,
        on=_AIM,
        first=12,
        at=31,
        whose=_B,
        worth=360,
    ),
    Rule("three_names", says=_three_names, on=_AIM, first=14, at=40, whose=_B, worth=350),
    Rule("next_to_hear", says=_next_to_hear, on=_AIM, first=14, at=41, whose=_B, worth=349),
    Rule("guide", says=_guide, on=_AIM, first=18, at=50, whose=_B, shared=True),
    Rule("fear", reads=fear, on=_AIM, first=15, at=55, whose=_B),
    Rule("compliment", says=_compliments, on=_AVOID, first=9, at=9, whose=_B),
    Rule("flatterers", says=_flatterers, on=_AVOID, first=10, at=10, whose=_B, shared=True),
    Rule("no_habit", says=_no_habit, on=_AVOID, first=11, at=20, whose=_B, worth=280, shared=True),
    Rule("everyone", says=_everyone, on=_AVOID, first=12, at=30, whose=_B, worth=290, shared=True),
    Rule("publishing_early", publishing_early, on=_SPEAK, first=11, at=15, whose=_B, worth=271),
    Rule("keep_ally", says=_keep_ally, on=_SPEAK, first=12, at=20, whose=_B, purpose=_KEEP),
    Rule("keep_bond", says=_keep_bond, on=_SPEAK, first=12, at=21, whose=_B, purpose=_KEEP),
    Rule(
        "keep_offer",
        says=_keep_offer,
        on=_SPEAK,
        first=12,
        at=22,
        whose=_B,
        purpose=_KEEP,
        unless=_KEEP,
    ),
    Rule("opinions", says=_opinions, on=_SPEAK, first=13, at=30, whose=_B, purpose=Purpose.LESS),
    Rule("sells_like", says=_sells_like, on=_SPEAK, first=14, at=40, whose=_B, worth=261),
    Rule("threshold", reads=threshold, on=_SPEAK, first=15, at=180, whose=_B, worth=405),
    Rule("listen_next", reads=listen_next),
)
