"""The first message: whom to aim for."""

from flows.interview.table import by_name
from flows.sheet.findings.cites import of_turn
from flows.sheet.findings.finding import Basis, Level
from flows.sheet.findings.payers import called, favourite_turn, opened
from flows.sheet.lines.line import Evidence, Line, told
from flows.sheet.persona import Aim
from flows.words.texts import Fact

# What says that all is not rosy; a sheet without any of these gets a word of caution.
_BARRIERS = {
    "line-hesitation",
    "line-concentration",
    "line-dreamer",
    "line-face",
    "line-favourite_out",
    "line-ideal_cannot_pay",
    "line-favourite_regretted",
    "line-no_payer_yet",
    "line-target_only",
    "line-to_convince",
    "line-untested",
}
_VERDICTS = ("real_payer", "to_convince", "untested", "dreamer", "out")


def aim_lines(e: Evidence) -> tuple[Line, ...]:
    """What is known of whom to aim for, in the order it is read."""
    portrait = _portrait(e) if e.buyer.aim is Aim.PERSON else []
    found = [
        told(e.first("target_only"), words=e.quoted(_target_words(e))),
        *_verdict(e),
        told(e.first("ideal_cannot_pay")),
        _favourite_out(e),
        told(e.first("favourite_regretted")),
        _eighty(e),
        told(e.first("no_payer_yet")),
        told(e.first("concentration")),
        told(e.first("shares_adjusted")),
        _face(e),
        *portrait,
    ]
    lines = tuple(line for line in found if line)
    caution = None if _shaded(e, lines) else _caution(e)
    return (*lines, caution) if lines and caution else lines


def grid_lines(e: Evidence) -> tuple[Line, ...]:
    """The want/can grid alone: each family, then what follows."""
    graded = sorted((f for code in _VERDICTS for f in e.all(code)), key=lambda f: f.turn)
    found = [
        *(told(finding) for finding in graded),
        *(told(e.first(c)) for c in ("shares_adjusted", "no_payer_yet", "concentration")),
        _eighty(e),
    ]
    return tuple(line for line in found if line)


def _verdict(e: Evidence) -> list[Line | None]:
    """The verdict on the family aimed for; on every family while nobody can be aimed for."""
    graded = [f for code in _VERDICTS for f in e.all(code)]
    if e.buyer.turn is not None:
        return [told(f) for f in graded if f.facts["turn"] == e.buyer.turn]
    return [told(f) for f in graded] if e.buyer.aim is Aim.TO_FIND else []


def _target_words(e: Evidence) -> str:
    finding = e.first("target_only")
    return str(finding.facts["words"]) if finding else ""


def _eighty(e: Evidence) -> Line | None:
    """Someone with one big customer is not praised for the rest."""
    weight, eighty = e.first("concentration"), e.first("eighty_percent")
    if weight and weight.level is Level.RED and eighty and eighty.level is Level.GREEN:
        return None
    return told(eighty)


def _face(e: Evidence) -> Line | None:
    """A family has no moment, fear or words: someone in it has."""
    if e.buyer.aim is not Aim.FAMILY or e.buyer.turn is None:
        return None
    slots = e.cites("favourite", "favourite_family", of_turn("can", e.buyer.turn))
    facts: dict[str, Fact] = {
        "family": called(e.answers, e.buyer.turn),
        "one": "yes" if by_name(e.answers) else "no",
    }
    return Line("line-face", Basis.HYPOTHESIS, slots, facts)


def _favourite_out(e: Evidence) -> Line | None:
    """Why the sheet does not aim at a favourite who neither wants nor can."""
    turn = favourite_turn(e.answers)
    found = next((f for f in e.all("out") if f.facts["turn"] == turn), None)
    if found is None or not e.answers.favourite or e.buyer.aim is Aim.TARGET:
        return None
    slots = e.cites("favourite", "favourite_family", *found.cites)
    facts = {**found.facts, "favourite": opened(e.answers.favourite)}
    return Line("line-favourite_out", Basis.DEDUCED, slots, facts)


def _portrait(e: Evidence) -> list[Line | None]:
    return [
        _told_in_words(e, "trigger"),
        _told_in_words(e, "hesitation"),
        _told_in_words(e, "change"),
        _told_in_words(e, "quote"),
        _told_in_words(e, "dream"),
        _payer(e),
        _why_you(e),
        _tone(e),
        _gift(e),
    ]


def _told_in_words(e: Evidence, question: str) -> Line | None:
    words = e.quoted(getattr(e.answers, question))
    facts = {"quote": words}
    return Line(f"line-{question}", Basis.LIVED, e.cites(question), facts) if words else None


def _payer(e: Evidence) -> Line | None:
    """Who signs, who can say no, and how they coped before."""
    a = e.answers
    if not (a.payer or a.blockers or a.before):
        return None
    blockers = tuple(b for b in a.blockers if b != "nobody")
    return Line(
        "line-payer",
        Basis.LIVED,
        e.cites("payer", "blockers", "before"),
        {
            "payer_known": "yes" if a.payer else "no",
            "payer": e.said("role", (a.payer,) if a.payer else ()),
            "blockers_count": len(blockers),
            "blockers": e.said("role", blockers),
            "before_known": "yes" if a.before else "no",
            "before": e.said("before", (a.before,) if a.before else ()),
        },
    )


def _why_you(e: Evidence) -> Line | None:
    if not e.answers.why_you:
        return None
    facts = {"reasons": e.said("why", e.answers.why_you)}
    return Line("line-why_you", Basis.LIVED, e.cites("why_you"), facts)


def _tone(e: Evidence) -> Line | None:
    """How to speak to them, from the two first things they were seen doing."""
    seen = e.answers.behaviour[:2]
    if not seen:
        return None
    facts = {"tones": e.said("tone", seen), "seen": e.said("seen", seen)}
    return Line("line-tone", Basis.DEDUCED, e.cites("behaviour"), facts)


def _gift(e: Evidence) -> Line | None:
    """The gift test; not knowing yet is an answer."""
    if e.answers.gift is None:
        return None
    words = e.quoted(e.answers.gift)
    return Line(
        "line-gift",
        Basis.LIVED if words else Basis.HYPOTHESIS,
        e.cites("gift", "favourite"),
        {
            "known": "yes" if words else "no",
            "quote": words,
            "name": e.buyer.name,
            "moment_known": "yes" if e.answers.trigger else "no",
        },
    )


def _shaded(e: Evidence, lines: tuple[Line, ...]) -> bool:
    eighty = e.first("eighty_percent")
    short = eighty is not None and eighty.level is not Level.GREEN
    return short or any(line.id in _BARRIERS for line in lines)


def _caution(e: Evidence) -> Line | None:
    """What is still to be confirmed, when nothing they said holds anybody back."""
    slots = e.cites("alike", "hesitation", "favourite") or e.cites("families")
    facts = {"customers": e.buyer.customers}
    return Line("line-caution", Basis.HYPOTHESIS, slots, facts) if slots else None
