"""What is drawn: the want/can grid, readers and payers, where the last customers came from."""

from flows.interview.answers import Can, Want
from flows.interview.conditions import customers_at_most
from flows.papers.parts import Counted, Dots, Family, Gap, Grid, Line
from flows.papers.told import Told, capital
from flows.sheet.findings.payers import Verb, shares, verb, verdict
from flows.sheet.findings.readers import MOST_PAYERS
from flows.sheet.line import Purpose

_WANT = {want: grade for grade, want in enumerate(Want)}
_CAN: dict[Can, int] = {can: grade for grade, can in enumerate(Can) if can is not Can.UNTESTED}

# What the sheet does with them.
_DOES = {
    Verb.AIM: "real_payer",
    Verb.FRAME: "framed",
    Verb.KEEP: "kept",
    Verb.PRICE: "untested",
    Verb.NO_MORE: "refused",
}


def grid(told: Told) -> Grid | None:
    """Each family whose wish and money are known; None when there is none."""
    families = _families(told)
    if not families:
        return None
    mark, core = round(told.evidence.limits.eighty), _core(told)
    said = told.sheet.aim.lines
    return Grid(
        families=families,
        core=core,
        mark=mark,
        core_says="" if core is None else told.word("core", core=core),
        mark_says=told.word("mark", mark=mark),
        clear=all(f.place == _DOES[Verb.AIM] for f in families if _at_the_top(f)),
        lines=told.lines(x for x in told.sheet.grid if x not in said and "turn" not in x.facts),
    )


def _at_the_top(family: Family) -> bool:
    """Whether it stands among those that want, and paid on time."""
    return (family.want or 0) >= _WANT[Want.ASKED_PRICE] and family.can == _CAN[Can.ON_TIME]


def _families(told: Told) -> tuple[Family, ...]:
    known, limits = told.evidence.answers, told.evidence.limits
    return tuple(
        Family(
            name=capital(family.name),
            share=None if share is None else round(share),
            share_says="" if share is None else told.word("share", share=round(share)),
            want=_WANT[family.want] if family.want else None,
            can=_CAN.get(family.can) if family.can else None,
            place=_place(told, place, turn),
            line=_line(told, place, turn),
        )
        for turn, (family, share) in enumerate(
            zip(known.families, shares(known, limits), strict=True)
        )
        if (place := verdict(family, limits))
    )


def _place(told: Told, place: str, turn: int) -> str:
    """Where the family stands, as the sheet decides: nobody is to aim for who pays late, or who is
    regretted."""
    said = verb(told.evidence.answers, turn, told.evidence.limits)
    return _DOES[said] if said else place


def _line(told: Told, place: str, turn: int) -> Line | None:
    lines = (x for x in told.sheet.grid if x.id == f"line-{place}" and x.facts["turn"] == turn)
    return next(iter(told.lines(lines)), None)


def _core(told: Told) -> int | None:
    found = told.evidence.first("eighty_percent")
    return int(str(found.facts["core"])) if found else None


def gap(told: Told) -> Gap | None:
    """Readers and payers; None when nothing is published."""
    found = told.evidence.first("reader_gap")
    lines = told.lines(line for line in told.sheet.speak.lines if line.purpose is Purpose.GAP)
    if found is None or not lines:
        return None
    return Gap(str(found.level), lines[0], (_reactions(told), *_mentions(told)))


def _reactions(told: Told) -> Dots:
    title, of = told.word("reactions"), max(MOST_PAYERS.values())
    reactions = told.evidence.answers.reactions
    if reactions not in MOST_PAYERS:
        return Dots(title, told.word("reactions-unknown"), of, known=False)
    high = MOST_PAYERS[reactions]
    low = max((most + 1 for most in MOST_PAYERS.values() if most < high), default=0)
    return Dots(title, told.word("reactions-told", low=low, high=high), of, low, high)


def _mentions(told: Told) -> tuple[Dots, ...]:
    mentioned, of = told.evidence.answers.mentioned, customers_at_most(told.evidence.answers)
    if mentioned is None:
        return ()
    says = told.word("mentions-told", mentioned=mentioned)
    return (Dots(told.word("mentions", customers=of), says, of, mentioned, mentioned),)


def came(told: Told) -> tuple[Counted, ...]:
    """The channels of the last customers, the best first."""
    counts = sorted(told.evidence.answers.last_five.items(), key=lambda came: -came[1])
    label = told.d.label
    return tuple(Counted(label(f"came-{c}"), n) for c, n in counts if n)
