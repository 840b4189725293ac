"""Those they regret (chapter 4): what happened, what repeats, and whether money would change it."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TypeVar

from msgspec.structs import replace

from flows.interview.answers import Answers, Double, FirstSign, Own, Regret, Wrong
from flows.limits import Limits
from flows.reading.phrases import plain
from flows.sheet.findings.regrets import ANNOUNCES, Cause, causes, overran, sign_words
from flows.sheet.findings.selling import sells, sold
from flows.sheet.line import (
    Basis,
    Evidence,
    Finding,
    Level,
    Line,
    Purpose,
    Rule,
    Section,
    Watched,
    cites,
    counting,
    of_turn,
    told,
)
from flows.words.texts import Fact, Words, opened

T = TypeVar("T")


def regret_causes(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """Why each regret went wrong."""
    asked = ("wrong", "planned_hours", "real_hours", "usual_offer")
    return tuple(
        Finding(
            "regret_causes",
            Basis.LIVED,
            cites(answers, *(of_turn(question, i) for question in asked)),
            Level.AMBER,
            customers=1,
            facts={"turn": i, "causes": tuple(Words(f"cause-{cause}") for cause in found)},
        )
        for i, regret in enumerate(answers.regrets)
        if (found := causes(regret, limits))
    )


def _repeated(items: Iterable[T], times: int) -> T | None:
    return next((item for item, n in Counter(items).most_common(1) if n >= times), None)


def pattern(answers: Answers, limits: Limits) -> Finding | None:
    """The same cause in two regrets is no accident."""
    each = [causes(regret, limits) for regret in answers.regrets]
    cause = _repeated([c for found in each for c in found], limits.pattern_regrets)
    if cause is None:
        return None
    turns = [i for i, found in enumerate(each) if cause in found]
    slots = [of_turn(q, i) for i in turns for q in ("wrong", "real_hours", "usual_offer")]
    facts: dict[str, Fact] = {"cause": Words(f"cause-{cause}"), "times": len(turns)}
    return Finding(
        "pattern",
        Basis.DEDUCED,
        cites(answers, *slots),
        Level.RED,
        customers=len(turns),
        facts=facts,
    )


def _doubled(
    answers: Answers, double: Double, code: str, level: Level, basis: Basis = Basis.DEDUCED
) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            code,
            basis,
            cites(answers, of_turn("double", i), of_turn("double_terms", i)),
            level,
            customers=1,
            facts={"turn": i},
        )
        for i, regret in enumerate(answers.regrets)
        if regret.double is double
    )


def cheap_regret(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """At twice the price they would take this customer again: the price was wrong."""
    return _doubled(answers, Double.YES, "cheap_regret", Level.AMBER)


def hard_no(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """They would refuse this customer at twice the price: exclude, whatever the money."""
    found = _doubled(answers, Double.NEVER, "hard_no", Level.RED, Basis.LIVED)
    return tuple(_on_price(answers, finding, limits) for finding in found)


def _on_price(answers: Answers, finding: Finding, limits: Limits) -> Finding:
    """Money was part of it: nothing may be concluded about the price."""
    turn = int(str(finding.facts["turn"]))
    regret = answers.regrets[turn]
    sign = regret.first_sign if isinstance(regret.first_sign, FirstSign) else None
    money = Cause.PAYMENT in (*causes(regret, limits), *([ANNOUNCES[sign]] if sign else []))
    return replace(finding, facts={**finding.facts, "money": "yes" if money else "no"})


def conditions(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """They would take this customer again on terms: the terms belong in the quote."""
    return _doubled(answers, Double.CONDITIONS, "conditions", Level.AMBER, Basis.LIVED)


def red_flag(answers: Answers, limits: Limits) -> Finding | None:
    """Two regrets began with the same sign."""
    signs = [(i, r.first_sign) for i, r in enumerate(answers.regrets) if r.first_sign]
    same = _repeated([_same(sign) for _, sign in signs], limits.same_sign)
    if same is None:
        return None
    turns = [(i, sign) for i, sign in signs if _same(sign) == same]
    facts: dict[str, Fact] = {"sign": sign_words(turns[0][1], limits), "times": len(turns)}
    slots = cites(answers, *(of_turn("first_sign", i) for i, _ in turns))
    return Finding("red_flag", Basis.LIVED, slots, Level.RED, customers=len(turns), facts=facts)


def _same(sign: FirstSign | Own) -> str:
    return plain(sign.words) if isinstance(sign, Own) else sign


def marked_down(answers: Answers, limits: Limits) -> Finding | None:
    """Two regrets came by the same channel."""
    came = [r.regret_from for r in answers.regrets if r.regret_from]
    channel = _repeated(came, limits.marked_down)
    if channel is None:
        return None
    turns = [i for i, r in enumerate(answers.regrets) if r.regret_from is channel]
    facts: dict[str, Fact] = {"channel": Words(f"channel-{channel}"), "times": len(turns)}
    slots = cites(answers, *(of_turn("regret_from", i) for i in turns))
    return Finding("marked_down", Basis.LIVED, slots, Level.AMBER, len(turns), facts)


# What they would do at twice the price.
_AGAIN = {Double.NEVER: "refuse", Double.CONDITIONS: "terms", Double.YES: "price"}


def _others(e: Evidence) -> tuple[Line, ...]:
    """The regrets that the message is not about, each in a line."""
    every = enumerate(e.answers.regrets)
    return tuple(
        line
        for turn, regret in every
        if turn != e.regret_turn and (line := _other(e, turn, regret)) is not None
    )


def _other(e: Evidence, turn: int, regret: Regret) -> Line | None:
    asked = ("regret_name", "wrong", "planned_hours", "real_hours", "double", "double_terms")
    slots = e.cites(*(of_turn(question, turn) for question in asked))
    wrong = e.said("wrong", regret.wrong)
    if not slots or not wrong:
        return None
    extra = (regret.real_hours or 0) - (regret.planned_hours or 0)
    terms = e.terms(turn)
    facts: dict[str, Fact] = {
        "name": opened(regret.regret_name or ""),
        "named": "yes" if regret.regret_name else "no",
        "wrong": wrong,
        "extra": round(extra) if overran(regret, e.limits) else 0,
        "again": _AGAIN[regret.double] if regret.double else "unknown",
        "terms": terms,
        "terms_known": "yes" if terms else "no",
    }
    return Line("line-other_regret", Basis.LIVED, slots, facts)


def _happened(e: Evidence) -> Line | None:
    regret = e.regret
    if regret is None:
        return None
    extra = overran(regret, e.limits)
    wrong = e.said("wrong", tuple(w for w in regret.wrong if not (extra and w is Wrong.MORE_WORK)))
    if extra:
        hours = {"planned": regret.planned_hours or 0, "real": regret.real_hours or 0}
        wrong = (Words("wrong-overrun", hours), *wrong)
    told = "" if extra else counting(regret.story, e.limits.sheet_quote)
    slots = e.of_regret("wrong", "planned_hours", "real_hours")
    slots += e.cites("regret") if told else ()
    refused = "yes" if e.negative and e.negative.kind is Watched.REFUSED else "no"
    facts: dict[str, Fact] = {
        "wrong": wrong,
        "refused": refused,
        "told": told,
        "told_known": "yes" if told else "no",
    }
    return Line("line-happened", Basis.LIVED, slots, facts) if wrong and slots else None


def _first_sign(e: Evidence) -> Line | None:
    regret = e.regret
    if regret is None or regret.first_sign is None:
        return None
    facts = {"sign": sign_words(regret.first_sign, e.limits)}
    return Line("line-first_sign", Basis.LIVED, e.of_regret("first_sign"), facts)


def _double(code: str) -> Callable[[Evidence], Line | None]:
    """Whether money would change it."""

    def says(e: Evidence) -> Line | None:
        regret = e.regret
        finding = e.on_regret(code)
        if code == "conditions" and _for_all(e):
            return None
        terms = e.terms(e.regret_turn) if regret else ""
        fit = any(f.facts["of"] == "terms" and f.turn == e.regret_turn for f in e.all("clause"))
        known = ("fit" if fit else "raw") if terms else "no"
        by = sold(e.answers, regret) if regret else sells(e.answers)
        return told(finding, terms=terms, terms_known=known, sells=by)

    return says


def _for_all(e: Evidence) -> bool:
    """Whether its terms are told already, as those of everybody."""
    found = (f for f in e.all("terms_for_all") if f.turn == e.regret_turn)
    return any(f.facts["terms_known"] == "yes" for f in found)


RULES = (
    Rule("regret_causes", regret_causes),
    Rule("happened", says=_happened, on=Section.AVOID, first=10, at=20, shared=True),
    Rule("pattern", pattern, on=Section.AVOID, first=17, at=30, worth=200),
    Rule(
        "red_flag",
        red_flag,
        on=Section.AVOID,
        first=14,
        at=40,
        purpose=Purpose.SIGN,
        worth=330,
        shared=True,
    ),
    Rule(
        "first_sign",
        says=_first_sign,
        on=Section.AVOID,
        first=14,
        at=50,
        unless=Purpose.SIGN,
        worth=320,
        shared=True,
    ),
    Rule("hard_no", hard_no, says=_double("hard_no"), on=Section.AVOID, first=15, at=60),
    Rule("conditions", conditions, says=_double("conditions"), on=Section.AVOID, first=16, at=61),
    Rule(
        "cheap_regret",
        cheap_regret,
        says=_double("cheap_regret"),
        on=Section.AVOID,
        first=15,
        at=62,
    ),
    Rule("other_regret", says=_others, on=Section.AVOID, first=19, at=107, worth=264),
    Rule("marked_down", marked_down, on=Section.AVOID, first=21, at=110, worth=110),
)
