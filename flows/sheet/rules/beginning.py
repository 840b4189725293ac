"""The lines when nobody has paid yet: everything in them is a hypothesis."""

from flows.interview.answers import Gave
from flows.sheet.findings.finding import Basis
from flows.sheet.line import Evidence, Line
from flows.sheet.rule import Purpose, Rule, Section, Whose
from flows.words.texts import Fact

_COSTLY = (Gave.TIME, Gave.CONTACT, Gave.DATA, Gave.MONEY)


def _line(e: Evidence, topic: str, facts: dict[str, Fact], *slots: str) -> Line | None:
    cited = e.cites(*slots)
    return Line(f"line-{topic}", Basis.HYPOTHESIS, cited, facts) if cited else None


def _talked(e: Evidence) -> Line | None:
    people = e.answers.talked_to
    return _line(e, "talked", {"people": str(people)}, "talked_to") if people else None


def _gave(e: Evidence) -> Line | None:
    """Compliments are free; time, a contact, data or money are not."""
    costly = _given(e)
    facts: dict[str, Fact] = {"costly": "yes" if costly else "no", "gave": e.said("gave", costly)}
    return _line(e, "gave", facts, "gave")


def _given(e: Evidence) -> tuple[Gave, ...]:
    return tuple(gift for gift in e.answers.gave if gift in _COSTLY)


def _pays_today(e: Evidence) -> Line | None:
    quote = e.quoted(e.answers.pays_today)
    return _line(e, "pays_today", {"quote": quote}, "pays_today") if quote else None


def _three_names(e: Evidence) -> Line | None:
    return _line(e, "three_names", {"names": e.answers.three_names}, "three_names")


def _guide(e: Evidence) -> Line | None:
    """The guide for three interviews."""
    return _line(e, "guide", {}, "offer", "paid_count")


def _flatterers(e: Evidence) -> Line | None:
    return _line(e, "flatterers", {}, "gave", "talked_to", "paid_count")


def _no_habit(e: Evidence) -> Line | None:
    return _line(e, "no_habit", {}, "pays_today")


def _everyone(e: Evidence) -> Line | None:
    return _line(e, "everyone", {}, "offer")


def _keep_bond(e: Evidence) -> Line | None:
    """Those who gave something that costs."""
    costly = _given(e)
    return _line(e, "keep_bond", {"gave": e.said("gave", costly)}, "gave") if costly else None


def _keep_offer(e: Evidence) -> Line | None:
    """The sentence they sell with."""
    quote = e.quoted(e.answers.offer)
    return _line(e, "keep_offer", {"quote": quote}, "offer") if quote else None


def _opinions(e: Evidence) -> Line | None:
    return _line(e, "opinions", {}, "gave", "talked_to", "paid_count")


_B = Whose.BEGINNING
RULES = (
    Rule("talked", says=_talked, on=Section.AIM, at=10, whose=_B, shared=True),
    Rule("gave", says=_gave, on=Section.AIM, at=20, whose=_B, shared=True),
    Rule("pays_today", says=_pays_today, on=Section.AIM, at=30, whose=_B, worth=300),
    Rule("three_names", says=_three_names, on=Section.AIM, at=40, whose=_B, worth=350),
    Rule("guide", says=_guide, on=Section.AIM, at=50, whose=_B, shared=True),
    Rule("flatterers", says=_flatterers, on=Section.AVOID, at=10, whose=_B, shared=True),
    Rule("no_habit", says=_no_habit, on=Section.AVOID, at=20, whose=_B, worth=280, shared=True),
    Rule("everyone", says=_everyone, on=Section.AVOID, at=30, whose=_B, worth=290, shared=True),
    Rule("keep_bond", says=_keep_bond, on=Section.SPEAK, at=20, whose=_B, purpose=Purpose.KEEP),
    Rule(
        "keep_offer",
        says=_keep_offer,
        on=Section.SPEAK,
        at=21,
        whose=_B,
        purpose=Purpose.KEEP,
        unless=Purpose.KEEP,
    ),
    Rule("opinions", says=_opinions, on=Section.SPEAK, at=30, whose=_B, purpose=Purpose.LESS),
)
