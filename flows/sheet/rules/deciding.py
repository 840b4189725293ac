"""What the sheet opens with: three decisions, and the figure to follow. Source: method 2, 1.

A decision is made of what other rules found; whom, why in one figure, and what to do about it.
"""

from flows.interview.answers import Action, Double
from flows.interview.conditions import TOGETHER
from flows.reading.phrases import plain
from flows.sheet import people
from flows.sheet.aiming import one_of_several
from flows.sheet.findings.money import (
    Earned,
    about,
    earned,
    in_money,
    money_slots,
    pays_first,
    year_of,
)
from flows.sheet.findings.payers import (
    GOOD,
    Gauge,
    Verb,
    counted,
    customers_in,
    gauge,
    light,
    regretted,
    second,
    verb,
)
from flows.sheet.findings.regrets import overran
from flows.sheet.findings.talks import to_call_again
from flows.sheet.line import (
    NOTED,
    Aim,
    Basis,
    Evidence,
    Finding,
    Level,
    Line,
    Rule,
    Section,
    Watched,
    Whose,
    noted,
    of_turn,
    quoted,
)
from flows.sheet.rules.people import next_one_line
from flows.sheet.rules.week import Step, calls, step
from flows.words.texts import Fact, Words

NOTHING = ""
_YEAR = 365
# All that the question keeps: no note takes the place of another.
_NOTED = 1000


def _aim(e: Evidence) -> Line | None:
    """Whom to aim for, why in one computed figure, and where the next one is."""
    why, behind, covers = _why(e)
    first = pays_first(e.answers, e.limits, e.buyer.turn)
    by_hour = isinstance(why, Words) and why.facts.get("by") == "hours"
    hour = None if first or by_hour else _better_hour(e)
    following = None if _asked_this_week(e) else next_one_line(e)
    also, more = _also(e, why), None if first else _one_more(e, why)
    slots = (*behind, *(following.cites if following else ()), *e.cites("favourite", "families"))
    if not slots:
        return None
    facts: dict[str, Fact] = {
        "aim": str(e.buyer.aim),
        "name": e.buyer.name,
        "why": why,
        "why_known": _yes(why and not first),
        "more": about(e.answers, more.each or 0) if more else NOTHING,
        "more_known": _yes(more),
        "hour": Words("better-hour", hour.facts) if hour else NOTHING,
        "hour_known": _yes(hour),
        "next": _next(following),
        "next_known": _yes(following),
        "untested": _yes(e.has("untested") or not e.all("group")),
        "second": _yes(_is_alone(e)),
        "first_known": _yes(first),
        **first,
        "only_one": _yes(_only_one(e) and not (why and one_of_several(e.answers, e.buyer))),
        "also_known": _yes(also),
        "also": also.facts["family"] if also else NOTHING,
        "also_share": also.facts["share"] if also else 0,
        "also_customers": also.facts["customers"] if also else 0,
    }
    behind = (*slots, *(s for f in (also, hour) if f for s in f.cites))
    cited = tuple(dict.fromkeys((*behind, *(money_slots(e.answers) if first or more else ()))))
    said = (*covers, "line-next_one", *((f"line-group.{also.turn}",) if also else ()))
    return Line("line-decide_aim", Basis.DEDUCED, cited, facts, said)


def _one_more(e: Evidence, why: Fact) -> Earned | None:
    """The group aimed for, where it is known what a customer of it brings in a year and the figure
    before does not say so."""
    told = isinstance(why, Words) and why.facts.get("by") == "customers"
    each = (x for x in earned(e.answers, e.limits) if x.turn == e.buyer.turn and x.each)
    return None if told or e.answers.young or not why else next(each, None)


def _better_hour(e: Evidence) -> Finding | None:
    """The group whose hour brings most in, where the sheet aims at another: they may choose."""
    found, turn = e.first("hour_ratio"), e.buyer.turn
    if found is None or turn is None or found.turn == turn or light(e.answers, turn):
        return None
    paid = gauge(e.answers.families[found.turn], e.limits)
    pays = paid in GOOD or paid is Gauge.LATE
    return found if pays and not regretted(e.answers, found.turn) else None


def _asked_this_week(e: Evidence) -> bool:
    """Whether what is to do this week is to ask the very people through whom the next one comes;
    where they named whom to call, the third decision is a call."""
    if people.called(e):
        return False
    named = bool(e.answers.introducer_names)
    asks = {Action.ASK_INTRODUCER: True, Action.ASK_INTRODUCTION: named}
    return asks.get(e.actions[0], False)


def _also(e: Evidence, why: Fact) -> Finding | None:
    """The group to aim for after the favourite's, which the first decision names too; not the one
    than which it says that the favourite's is worth more."""
    if e.buyer.aim is not Aim.PERSON or e.answers.by_name:
        return None
    turn = second(e.answers, e.limits)
    aimed = (f for f in e.all("group") if f.facts["verb"] == Verb.AIM)
    less = why.facts.get("other") if isinstance(why, Words) else None
    found = next((f for f in aimed if f.turn == turn), None)
    return None if found and counted(e.answers, found.turn) == less else found


def _only_one(e: Evidence) -> bool:
    """Whether the favourite is the only one of their kind that is known."""
    return e.buyer.aim is Aim.PERSON and e.buyer.customers <= 1


def _is_alone(e: Evidence) -> bool:
    """Whether the family aimed for is one customer: another like them is to be found."""
    turn = e.buyer.turn if e.buyer.aim is Aim.FAMILY else None
    return turn is not None and customers_in(e.answers, turn) == 1


def _yes(known: object) -> str:
    return "yes" if known else "no"


def _why(e: Evidence) -> tuple[Fact, tuple[str, ...], tuple[str, ...]]:
    """The figure that says most, the answers behind it, and the lines that it covers."""
    turn = e.buyer.turn
    named = {"named": _yes(e.buyer.aim is Aim.FAMILY or e.answers.by_name)}
    named |= {"on_terms": _yes(any(f.turn == turn for f in e.all("late_payer")))}
    if told := in_money(e.answers, e.limits, turn, named):
        return told, money_slots(e.answers), ()
    sold = e.first("dealt")
    if sold and e.buyer.aim is Aim.PERSON and sold.facts["beside"] in ("more", "best"):
        family = counted(e.answers, turn) if turn is not None else ""
        facts = {**sold.facts, **named, "named": named["named"] if family else "yes"}
        return Words("why-dealt", {**facts, "family": family}), sold.cites, ("line-dealt",)
    for why, code in _WHY.items():
        found = next((f for f in e.all(code) if turn is not None and f.turn == turn), None)
        if found is not None and (code != "group" or found.facts["share_known"] == "yes"):
            covers = () if code == "group" else (f"line-{code}",)
            facts = {**found.facts, **named, "light": _yes(light(e.answers, found.turn))}
            behind = e.cites("effort") if facts["light"] == "yes" else ()
            return Words(why, facts), (*found.cites, *behind), covers
    return NOTHING, (), ()


# What says most of whom to aim for, in this order.
_WHY = {"why-hours": "hour_ratio", "why-worth": "worth_ratio", "why-share": "group"}


def _next(found: Line | None) -> Fact:
    return Words("next-one", found.facts) if found else NOTHING


def _frame(e: Evidence) -> Line | None:
    """Whom to turn down or frame, what they cost, and the one condition or question; those whom
    the first decision aims for, on terms, only where there is nobody else."""
    own = next((f for f in e.all("late_payer") if f.turn == e.buyer.turn), None)
    late = max((f for f in e.all("late_payer") if f is not own), key=_share, default=None)
    regret = e.regret
    costly = regret is not None and (e.has("bad_cost") or regret.double is Double.NEVER)
    heavy = late is not None and _share(late) >= e.limits.late_heavy
    if late is not None and (heavy or not costly):
        return _frame_late(e, late)
    if regret is not None and e.negative is not None and e.negative.kind is not Watched.LIST:
        return _frame_regret(e)
    return _frame_late(e, own) if own else _frame_group(e)


def _share(finding: Finding) -> int:
    return int(str(finding.facts.get("share") or 0))


def _frame_late(e: Evidence, late: Finding) -> Line:
    lent = next((f for f in e.all("lent") if f.facts["alone"] == late.turn), None)
    outside = _outside(e, late.turn)
    terms, told = e.own_terms(late.turn)
    worst, behind = _worst(e, late.turn)
    facts: dict[str, Fact] = {
        **late.facts,
        "kind": "late",
        "share_known": _yes(_share(late)),
        "outside_known": _yes(outside),
        **outside,
        "terms": terms,
        "terms_known": _yes(terms),
        **worst,
    }
    money = e.cites("income", of_turn("share", late.turn)) if outside else ()
    slots = (*late.cites, *money, *told, *behind)
    covers = (*(("line-lent",) if lent and outside else ()), *(_SAY_TERMS if terms else ()))
    covers += (f"line-group.{late.turn}",) if late.turn != e.buyer.turn else ()
    return Line("line-decide_frame", Basis.DEDUCED, tuple(dict.fromkeys(slots)), facts, covers)


def _outside(e: Evidence, turn: int) -> dict[str, Fact]:
    """Of the money of those who pay late, what is out at any time, where the days were told and it
    is that of a year; else nothing."""
    days = e.answers.exact.get(of_turn("how_late", turn), 0)
    of_it = (one for one in earned(e.answers, e.limits) if one.turn == turn and one.money)
    one = None if e.answers.young or not days else next(of_it, None)
    if one is None:
        return {}
    out = about(e.answers, one.money * days / _YEAR)
    return {"outside": out, "money": year_of(e.answers, one)}


# The lines that say what is asked of those like somebody they regret.
_SAY_TERMS = ("line-terms_for_all", "line-conditions", "line-clause")


def _worst(e: Evidence, turn: int) -> tuple[dict[str, Fact], tuple[str, ...]]:
    """Whom they regret of a family, by the name they gave."""
    named = (f for f in e.all("group") if f.turn == turn and f.facts["regrets_named"] == "yes")
    found = next(named, None)
    if found is None or e.answers.by_name:
        return {"worst_known": "no", "worst": NOTHING}, ()
    of_it = [i for i, r in enumerate(e.answers.regrets) if r.regret_family == turn]
    slots = e.cites(*(of_turn(q, i) for i in of_it for q in ("regret_name", "regret_family")))
    many = "one" if len(of_it) == 1 else "many"
    return {"worst_known": many, "worst": found.facts["regrets"]}, slots


def _frame_regret(e: Evidence) -> Line | None:
    regret, clause = e.regret, e.on_regret("clause")
    cost = e.on_regret("bad_cost")
    rate = e.on_regret("real_rate")
    slots = e.of_regret("regret_name", "wrong", "planned_hours", "real_hours", "double")
    if regret is None or e.negative is None or not slots:
        return None
    over, never = overran(regret, e.limits), regret.double is Double.NEVER
    terms, told = e.terms_told(e.regret_turn)
    facts: dict[str, Fact] = {
        "kind": "regret",
        "name": e.negative.name,
        "never": _yes(never),
        "cost": "money" if cost else "hours" if over else "unknown",
        "extra": (regret.real_hours or 0) - (regret.planned_hours or 0),
        "money": cost.facts["money"] if cost else 0,
        "rate_known": _yes(rate),
        "rate": rate.facts["rate"] if rate else 0,
        "worth": rate.facts["worth"] if rate else 0,
        "worth_known": str(rate.facts["worth_known"]) if rate else "no",
        "terms_known": _yes(terms),
        "terms": terms,
        "clause_known": _yes(clause and (never or clause.facts["open"] == "no")),
        "clause": clause.facts["clause"] if clause else NOTHING,
        "question": clause.facts["question"] if clause else NOTHING,
    }
    found = (each.cites for each in (cost, rate, clause) if each)
    behind = (*slots, *(slot for cited in found for slot in cited), *told)
    covers: tuple[str, ...] = ("line-hard_no",) if never else ()
    covers += _SAY_TERMS if not never and (terms or clause) else ()
    covers += ("line-bad_cost", "line-real_rate") if rate else ()
    return Line("line-decide_frame", Basis.DEDUCED, tuple(dict.fromkeys(behind)), facts, covers)


def _frame_group(e: Evidence) -> Line | None:
    """Nobody pays late and nobody is regretted: the group that takes hours and brings little, else
    the one that is no longer looked for."""
    hours = e.first("hour_ratio")
    if hours is not None and hours.facts["least"] != e.buyer.turn:
        facts: dict[str, Fact] = {**hours.facts, "kind": "hours", "family": hours.facts["other"]}
        return Line("line-decide_frame", Basis.DEDUCED, hours.cites, facts)
    wanted = (Verb.NO_MORE, Verb.FRAME, Verb.PRICE)
    graded = ((verb(e.answers, f.turn, e.limits), f) for f in e.all("group"))
    found = sorted((x for x in graded if x[0] in wanted), key=lambda x: wanted.index(x[0]))
    if not found:
        return None
    told = {**found[0][1].facts, "kind": str(found[0][0])}
    return Line("line-decide_frame", Basis.DEDUCED, found[0][1].cites, told)


def _week(e: Evidence) -> Line | None:
    """One thing to do; its words are in the week, once."""
    for call in calls(e)[:1]:
        return _call(call)
    one = step(e, e.actions[0])
    if one is None or one.action is None:
        return None
    facts: dict[str, Fact] = {**one.words.facts, "minutes": one.minutes}
    return Line("line-decide_week", Basis.DEDUCED, one.cites, facts, ("line-action",))


def _call(call: Step) -> Line:
    facts: dict[str, Fact] = {**call.words.facts, "minutes": call.minutes}
    return Line("line-decide_week", Basis.LIVED, (), facts)


def _follow(e: Evidence) -> Line | None:
    """The one figure to look at again: the part of one big customer first."""
    weight = e.first("concentration")
    if weight is not None and weight.level is Level.RED:
        said = ("line-concentration",)
        return Line("line-follow", Basis.DEDUCED, weight.cites, {"kind": "one"}, said)
    eighty = e.first("eighty_percent")
    if eighty is not None and eighty.level is Level.GREEN:
        return None  # there is nothing to change, and the part says it
    if eighty is not None:
        facts: dict[str, Fact] = {**eighty.facts, "kind": "core"}
        return Line("line-follow", Basis.DEDUCED, eighty.cites, facts, ("line-eighty_percent",))
    slots = e.cites("last_five", "favourite", "families")
    return Line("line-follow", Basis.DEDUCED, slots, {"kind": "names"}) if slots else None


def _listen(e: Evidence) -> Line | None:
    """Before the first customer: whom to call again, else whom to listen to."""
    found, names = to_call_again(e.findings), e.listened_next
    slots = found.cites if found else e.cites("three_names", "talked_to", "paid_count")
    slots = (*e.cites("pressing"), *slots)
    pressing = quoted(e.answers.pressing, e.limits, NOTED).rstrip(". ")
    facts: dict[str, Fact] = {
        **(found.facts if found else {}),
        "pressing": pressing,
        "heard": "pressing" if pressing else _yes(found),
        "names": names,
        "names_known": _yes(names),
    }
    return Line("line-decide_listen", Basis.DEDUCED, slots, facts) if slots else None


def _hold(e: Evidence) -> Line | None:
    """What not to take for a customer yet: posts, praise, opinions."""
    early, ceiling = e.first("publishing_early"), e.first("price_ceiling")
    found = early or ceiling
    kind = "publishing" if early else "ceiling" if ceiling else "opinions"
    slots = found.cites if found else e.cites("talked_to", "gave", "paid_count")
    facts: dict[str, Fact] = {**(found.facts if found else {}), "kind": kind}
    return Line("line-decide_hold", Basis.DEDUCED, slots, facts) if slots else None


def _untold(e: Evidence) -> Line | None:
    """What nobody asked about, in their words, but for what is told of somebody they will call."""
    called = [plain(one.first or one.name) for one in e.people]
    told = (part for part in (e.answers.untold or "").split(TOGETHER))
    left = (part for part in told if not any(f" {who} " in f" {plain(part)} " for who in called))
    quote = noted(TOGETHER.join(left), _NOTED)
    if not quote:
        return None
    return Line("line-untold", Basis.LIVED, e.cites("untold"), {"quote": quote})


def _count(e: Evidence) -> Line | None:
    """How many who pay already."""
    found = e.first("threshold")
    if found is None:
        return None
    return Line("line-follow_paying", Basis.DEDUCED, found.cites, found.facts)


RULES = (
    Rule("decide_aim", says=_aim, on=Section.DECIDE, at=10, shared=True),
    Rule("decide_listen", says=_listen, on=Section.DECIDE, at=11, whose=Whose.BEGINNING),
    Rule("decide_frame", says=_frame, on=Section.DECIDE, at=20),
    Rule("decide_hold", says=_hold, on=Section.DECIDE, at=21, whose=Whose.BEGINNING),
    Rule("decide_week", says=_week, on=Section.DECIDE, at=30, whose=Whose.ANYBODY),
    Rule("untold", says=_untold, on=Section.DECIDE, at=35, whose=Whose.ANYBODY),
    Rule("follow", says=_follow, on=Section.DECIDE, at=40),
    Rule("follow_paying", says=_count, on=Section.DECIDE, at=41, whose=Whose.BEGINNING),
)
