"""How not to begin again with those they regret: the clause, signs, questions, a refusal. Their own
conditions come first, then their trade's words, then ours."""

from collections.abc import Callable, Iterator, Sequence

from flows.interview.answers import Answers, FirstSign, Regret, Wrong
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.trades import message, recognised
from flows.sheet.findings.regrets import ANNOUNCES, Cause, main_causes, sign_of, terms_of
from flows.sheet.findings.selling import NO_CONTRACT, sells, sold
from flows.sheet.line import (
    Basis,
    Evidence,
    Finding,
    Level,
    Line,
    Rule,
    Section,
    cites,
    of_turn,
    quoted,
    told,
)
from flows.words.texts import Fact, Words

# What may be said to refuse, because they lived it; in any other case, `refuse-plain`.
_SAID: dict[FirstSign | Wrong | None, str] = {
    FirstSign.URGENT: FirstSign.URGENT,
    FirstSign.HAGGLED: Cause.PAYMENT,
    FirstSign.REFUSED_DEPOSIT: FirstSign.REFUSED_DEPOSIT,
    Wrong.HAGGLED: Cause.PAYMENT,
    Wrong.NOT_SPECIALITY: Cause.FIT,
    Wrong.COSTLY: Cause.REACH,
}
# What is asked of everybody in the words of a trade, when nobody is regretted.
_USUAL = (Cause.WORKLOAD, Cause.PAYMENT)
_MOST = 2
_BEHIND = ("wrong", "planned_hours", "real_hours", "usual_offer", "first_sign")


def clause(answers: Answers, limits: Limits, lists: Lists) -> tuple[Finding, ...]:
    """The clause that would have stopped each regret, and the question: their own condition, else
    on the first sign, else on the first cause."""
    found = (_clause(answers, turn, limits, lists) for turn in range(len(answers.regrets)))
    return tuple(f for f in found if f)


def _clause(answers: Answers, turn: int, limits: Limits, lists: Lists) -> Finding | None:
    regret, by = answers.regrets[turn], {"sells": sold(answers, answers.regrets[turn])}
    terms, sign = terms_of(regret, lists), sign_of(regret, lists)
    cause = next(iter(main_causes(regret, limits, lists)), None)
    asked: tuple[str, ...]
    if terms:
        of, asked = "terms", ("double_terms",)
        said = {"terms": _inside(terms, limits)}
        words, ask = Words("clause-terms", said), Words("ask-terms", said)
    elif regret.double_terms:
        return None  # theirs cannot be said as they are, and ours would not be theirs
    elif sign:
        of, asked = "sign", ("first_sign",)
        words, ask = Words(f"clause-{sign}", by), Words(f"ask-{sign}", by)
    elif cause:
        of, asked = "cause", _BEHIND
        words, ask = (_worded(answers, lists, kind, cause) for kind in ("clause", "ask"))
    else:
        return None
    facts: dict[str, Fact] = {
        "turn": turn,
        "of": of,
        "sign": str(sign or "none"),
        "cause": str(cause or "none"),
        "clause": words,
        "question": ask,
        "open": "yes" if of == "cause" and _is_open(answers, lists, cause) else "no",
        **by,
    }
    slots = cites(answers, *(of_turn(q, turn) for q in asked), "sells_by")
    return Finding("clause", Basis.DEDUCED, slots, Level.AMBER, customers=1, facts=facts)


def _inside(terms: str, limits: Limits) -> str:
    words = quoted(terms, limits)
    return words if words.endswith("..") else words.removesuffix(".")


def _worded(answers: Answers, lists: Lists, kind: str, cause: Cause) -> Words:
    """In the words of their trade, else of how they sell, else in ours."""
    ours = Words(f"{kind}-{cause}", {"sells": sells(answers)})
    return next(iter(in_trade(answers, lists, kind, cause)), ours)


def _is_open(answers: Answers, lists: Lists, cause: Cause | None) -> bool:
    """Whether the clause on a cause has a blank, which is asked for where it is to be copied: it is
    no line to read first."""
    of = f"clause-{cause}"
    pack = next(_saying(answers, lists, of), None)
    return pack is not None and of in lists.trades[pack].open


def questions(answers: Answers, limits: Limits, lists: Lists) -> tuple[Finding, ...]:
    """What to ask before accepting, at most two of each regret; without a regret, what their trade
    asks."""
    if not answers.regrets:
        said = tuple(words for c in _USUAL for words in in_trade(answers, lists, "ask", c)[:1])
        slots = cites(answers, "offer", "sells_by")
        return _two("questions", Basis.HYPOTHESIS, slots, 0, said)
    return tuple(
        found
        for turn in range(len(answers.regrets))
        for found in _two(
            "questions",
            Basis.DEDUCED,
            cites(answers, *(of_turn(q, turn) for q in (*_BEHIND, "double_terms")), "sells_by"),
            turn,
            tuple(_asks(answers, turn, limits, lists)),
        )
    )


def _asks(answers: Answers, turn: int, limits: Limits, lists: Lists) -> Iterator[Words]:
    """On their own conditions; where they told none, on the first sign, then on each cause."""
    regret, terms = answers.regrets[turn], terms_of(answers.regrets[turn], lists)
    if terms:
        yield Words("ask-terms", {"terms": _inside(terms, limits)})
        return
    asked, sign = set[Cause](), sign_of(regret, lists)
    if sign:
        asked.add(ANNOUNCES[sign])
        yield Words(f"ask-{sign}", {"sells": sold(answers, regret)})
    for cause in main_causes(regret, limits, lists):
        if cause not in asked:
            yield _worded(answers, lists, "ask", cause)


def signs(answers: Answers, limits: Limits, lists: Lists) -> tuple[Finding, ...]:
    """Two more signs to watch for: of two causes, or both of one; not the one they saw."""
    return tuple(
        found
        for turn, regret in enumerate(answers.regrets)
        for found in _two(
            "signs",
            Basis.DEDUCED,
            cites(answers, *(of_turn(q, turn) for q in _BEHIND)),
            turn,
            _watched(answers, regret, limits, lists),
            first_known="yes" if regret.first_sign else "no",
        )
    )


def _watched(answers: Answers, regret: Regret, limits: Limits, lists: Lists) -> tuple[Words, ...]:
    seen, known = sign_of(regret, lists), main_causes(regret, limits, lists)
    unseen = [c for c in known if seen is None or c is not ANNOUNCES[seen]] or known
    each = [_signs_of(answers, cause, lists) for cause in unseen]
    return (*(said[0] for said in each), *(more for said in each for more in said[1:]))


def _signs_of(answers: Answers, cause: Cause, lists: Lists) -> tuple[Words, ...]:
    """The signs of a cause: in the words of their trade and of how they sell, else ours."""
    ours = (Words(f"watch-{cause}"), Words(f"watch-{cause}-too"))
    return in_trade(answers, lists, "watch", cause) or ours


def _two(
    code: str,
    basis: Basis,
    slots: tuple[str, ...],
    turn: int,
    said: Sequence[Words],
    **more: Fact,
) -> tuple[Finding, ...]:
    """The finding that says one or two of these; none when there is nothing to say."""
    if not said or not slots:
        return ()
    two = said[:_MOST]
    facts: dict[str, Fact] = {
        "turn": turn,
        "one": two[0],
        "two": two[-1],
        "count": len(two),
        **more,
    }
    return (Finding(code, basis, slots, facts=facts),)


def refusal(answers: Answers, limits: Limits, lists: Lists) -> tuple[Finding, ...]:
    """What they say already, on their conditions or the money; else what is true of any regret."""
    return tuple(
        Finding(
            "refusal",
            Basis.DEDUCED if main_causes(regret, limits, lists) else Basis.HYPOTHESIS,
            slots,
            facts={"turn": turn, "refusal": _no(answers, regret, limits, lists)},
        )
        for turn, regret in enumerate(answers.regrets or (Regret(),))
        if (slots := _behind_no(answers, turn))
    )


def _behind_no(answers: Answers, turn: int) -> tuple[str, ...]:
    asked = (*_BEHIND, "double", "double_terms")
    return cites(answers, *(of_turn(q, turn) for q in asked)) or cites(answers, "regret")


def _no(answers: Answers, regret: Regret, limits: Limits, lists: Lists) -> Words:
    terms, sign = terms_of(regret, lists), sign_of(regret, lists)
    if terms:
        return Words("refuse-terms", {"terms": _inside(terms, limits)})
    main = next((w for w in regret.wrong if isinstance(w, Wrong)), None)
    about = _SAID.get(sign) or _SAID.get(main, "plain")
    return Words(f"refuse-{about}", {"sells": sold(answers, regret)})


def _line(code: str) -> Callable[[Evidence], Line | None]:
    return lambda e: told(e.on_regret(code))


def _other_signs(e: Evidence) -> Line | None:
    """Signs that they did not see, only where they told neither a sign nor conditions: ours are no
    facts."""
    regret = e.regret
    theirs = regret is None or regret.first_sign or regret.double_terms
    return None if theirs else told(e.on_regret("signs"))


def _own_clause(e: Evidence) -> Line | None:
    """The clause, unless their conditions are told, or the line on the group says it."""
    found, family = e.on_regret("clause"), e.on_regret("regret_family")
    if found is None or found.facts["of"] == "terms":
        return None
    told_there = family is not None and family.facts["framed"] == "yes"
    return None if told_there else told(found)


def packs(answers: Answers, lists: Lists) -> tuple[str, ...]:
    """Whose words fit, the nearest first: their trade, then how they sell. None for who told
    conditions of their own: nobody is lent a practice beside theirs."""
    if any(regret.double_terms for regret in answers.regrets):
        return ()
    trade = recognised(answers.offer, lists.trades) if answers.offer else None
    return tuple(p for p in (trade, f"_{sells(answers)}") if p and p in lists.trades)


def in_trade(answers: Answers, lists: Lists, kind: str, cause: Cause) -> tuple[Words, ...]:
    """What to "ask", "watch" or write as a "clause" on a cause, in the words of their trade, then
    of how they sell. A deposit and a quote are for who asks for them."""
    of = f"{kind}-{cause}"
    return tuple(Words(message(pack, of)) for pack in _saying(answers, lists, of))


def _saying(answers: Answers, lists: Lists, of: str) -> Iterator[str]:
    """The packs that have a sentence of this name for them."""
    no_contract = answers.sells_by in NO_CONTRACT
    for pack in packs(answers, lists):
        trade = lists.trades[pack]
        if of in trade.says and not (no_contract and of in trade.contracts):
            yield pack


RULES = (
    Rule(
        "clause",
        reads=clause,
        says=_own_clause,
        on=Section.AVOID,
        first=18,
        at=66,
        worth=370,
        proposed=True,
        shared=True,
    ),
    Rule("signs", reads=signs, says=_other_signs, on=Section.AVOID, at=70, worth=130),
    Rule(
        "questions",
        reads=questions,
        says=_line("questions"),
        on=Section.AVOID,
        at=80,
        worth=230,
        proposed=True,
        shared=True,
    ),
    Rule(
        "refusal",
        reads=refusal,
        says=_line("refusal"),
        on=Section.AVOID,
        at=90,
        worth=170,
        proposed=True,
    ),
)
