"""The three messages when nobody has paid yet: everything in them is a hypothesis."""

from flows.interview.answers import Action, Gave
from flows.sheet.findings.finding import Basis
from flows.sheet.lines.line import Evidence, Line, supposed, told
from flows.sheet.lines.speak import action_line
from flows.words.texts import Fact

_COSTLY = (Gave.TIME, Gave.CONTACT, Gave.DATA, Gave.MONEY)


def _line(e: Evidence, topic: str, facts: dict[str, Fact], *slots: str) -> Line | None:
    cited = e.cites(*slots)
    return Line(f"line-{topic}", Basis.HYPOTHESIS, cited, facts) if cited else None


def _all(*lines: Line | None) -> tuple[Line, ...]:
    return tuple(line for line in lines if line)


def start_aim(e: Evidence) -> tuple[Line, ...]:
    """What is known, who pays today, and the guide for three interviews."""
    a = e.answers
    facts: dict[str, Fact] = {"quote": e.quoted(a.pays_today)}
    return _all(
        _line(e, "talked", {"people": str(a.talked_to)}, "talked_to") if a.talked_to else None,
        _gave(e),
        _line(e, "pays_today", facts, "pays_today") if facts["quote"] else None,
        _line(e, "three_names", {"names": a.three_names}, "three_names"),
        _line(e, "guide", {}, "offer", "paid_count"),
    )


def _gave(e: Evidence) -> Line | None:
    """Compliments are free; time, a contact, data or money are not."""
    costly = tuple(gift for gift in e.answers.gave if gift in _COSTLY)
    facts: dict[str, Fact] = {"costly": "yes" if costly else "no", "gave": e.said("gave", costly)}
    return _line(e, "gave", facts, "gave")


def start_avoid(e: Evidence) -> tuple[Line, ...]:
    """Whom to be wary of while asking around."""
    return _all(
        _line(e, "flatterers", {}, "gave", "talked_to", "paid_count"),
        _line(e, "no_habit", {}, "pays_today"),
        _line(e, "everyone", {}, "offer"),
    )


def start_speak(e: Evidence, action: Action) -> tuple[Line, ...]:
    """Who reads, what to keep, what to stop, and this week's action."""
    gap = told(e.first("reader_gap"))
    return tuple(
        supposed(line)
        for line in _all(
            gap,
            _keep(e),
            _line(e, "opinions", {}, "gave", "talked_to", "paid_count"),
            action_line(e, action),
        )
    )


def _keep(e: Evidence) -> Line | None:
    """Those who gave something that costs; else the sentence they sell with."""
    costly = tuple(gift for gift in e.answers.gave if gift in _COSTLY)
    if costly:
        return _line(e, "keep_bond", {"gave": e.said("gave", costly)}, "gave")
    quote = e.quoted(e.answers.offer)
    return _line(e, "keep_offer", {"quote": quote}, "offer") if quote else None
