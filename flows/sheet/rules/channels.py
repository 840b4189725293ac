"""Where to speak: a line for each road their answers name, by its verb, and what to stop."""

from collections.abc import Callable, Sequence

from flows.interview.answers import (
    Answers,
    Can,
    Channel,
    Market,
    PaidCount,
    Want,
)
from flows.limits import Limits
from flows.sheet.findings.channels import (
    Verb,
    reader_gap,
)
from flows.sheet.findings.verdicts import channel, second_channel
from flows.sheet.line import (
    Aim,
    Basis,
    Evidence,
    Finding,
    Level,
    Line,
    Purpose,
    Rule,
    Section,
    cites,
    of_turn,
    told,
)
from flows.sheet.moment import moment
from flows.words.texts import Fact, Words, opened


def same_road(answers: Answers, limits: Limits) -> tuple[Finding, ...]:
    """A road that brought none of the last customers, and a regret."""
    found = (f for f in channel(answers, limits) if f.facts["regrets"] and f.facts["counted"])
    return tuple(
        Finding("same_road", Basis.LIVED, f.cites, Level.RED, facts=f.facts)
        for f in found
        if not f.facts["payers"]
    )


def call_five(answers: Answers, limits: Limits) -> Finding | None:
    """Organisations with a buyer one can name, and readers who don't pay: call five, don't post."""
    gap = reader_gap(answers, limits)
    known = answers.payer is not None or answers.paid_count is PaidCount.FEW
    if answers.market not in (Market.COMPANIES, Market.PUBLIC) or not gap or not known:
        return None
    if gap.level is not Level.RED:
        return None
    slots = cites(answers, "market", "payer", *gap.cites)
    return Finding("call_five", Basis.DEDUCED, slots, Level.RED)


def _roads(verb: Verb) -> Callable[[Evidence], tuple[Line, ...]]:
    """The lines of the roads of one verb."""

    def says(e: Evidence) -> tuple[Line, ...]:
        return tuple(_line(e, f) for f in e.all("channel") if f.facts["verb"] is verb)

    return says


def _kept(e: Evidence) -> tuple[Line, ...]:
    """Those that brought customers in one line, the best first; each of the others in its own.
    Nobody can keep a road that has no name."""
    kept = [f for f in e.all("channel") if f.facts["verb"] is Verb.KEEP and _is_named(f)]
    brought = [f for f in kept if f.facts["payers"]]
    if not brought:
        return tuple(_joined(e, f, ()) for f in kept)
    best, *others = sorted(brought, key=lambda road: -_payers(road))
    return (_joined(e, best, others),)


# Where being seen is paid for: one customer is no reason to pay again.
_PAID = (Channel.EVENT, Channel.AD, Channel.PLATFORM)


def _is_proved(road: Finding) -> bool:
    """Whether it brought more than it cost: more payers than regrets, several where it is paid."""
    least = max(_regretted(road), road.facts["channel"] in _PAID)
    return _payers(road) > least


def _regretted(road: Finding) -> int:
    return int(str(road.facts["regrets"]))


def _payers(road: Finding) -> int:
    return int(str(road.facts["payers"]))


def _is_named(road: Finding) -> bool:
    return Words(f"channel-{Channel.OTHER}") not in _names(road)


def _joined(e: Evidence, best: Finding, others: Sequence[Finding]) -> Line:
    """The line of one road, and the others that are kept with it, of which it names those that are
    proved."""
    line, brought = _line(e, best), (best, *others)
    named = [road for road in others if _is_proved(road)]
    facts: dict[str, Fact] = {
        **line.facts,
        "channels": tuple(str(f.facts["channel"]) for f in brought),
        "kept": tuple(name for f in brought for name in _names(f)),
        "others": tuple(Words("kept-road", f.facts) for f in named),
        "others_known": "yes" if named else "no",
    }
    cited = tuple(dict.fromkeys(slot for f in brought for slot in f.cites))
    return Line(line.id, line.basis, cited, facts)


def _names(road: Finding) -> tuple[Fact, ...]:
    names = road.facts["names"]
    return names if isinstance(names, tuple) else ()


def _line(e: Evidence, finding: Finding) -> Line:
    """A road's line. Which subject to take up instead is said once, by the first that is to
    change."""
    subject = finding is _changed(e)
    topics = tuple(Words(f"topic-{topic}") for topic in e.answers.topics) if subject else ()
    facts: dict[str, Fact] = {
        **finding.facts,
        "subject": "yes" if subject else "no",
        "topics_known": "yes" if topics else "no",
        "topics": topics,
        **moment(e),
        **({} if subject else {"moment_known": "no", "moment": ""}),
    }
    cited = tuple(dict.fromkeys(finding.cites + (_behind_subject(e) if subject else ())))
    return Line(f"line-channel_{finding.facts['verb']}", finding.basis, cited, facts)


def _behind_subject(e: Evidence) -> tuple[str, ...]:
    return e.cites("topics", *(("trigger",) if e.buyer.aim is Aim.PERSON else ()))


def _changed(e: Evidence) -> Finding | None:
    """Which of the roads says the subject to change: one to redirect, else one to do less of, where
    the subject is what drives payers away; else calls, which have one too."""
    found = e.all("channel")
    posts = [f for f in found if f.facts["posts"] == "yes"]
    turned = [f for f in posts if f.facts["verb"] is Verb.REDIRECT]
    less = [f for f in posts if f.facts["verb"] in (Verb.LIGHTEN, Verb.STOP) and e.has("theo")]
    calls = [f for f in found if f.facts["verb"] is Verb.REDIRECT and f.facts["posts"] == "no"]
    return next(iter((*turned, *less, *calls)), None)


def _call_five(e: Evidence) -> Line | None:
    """Unless they call already, which has a line of its own, or what they publish is to be turned
    to those who pay: then it is that, with the same hours."""
    found = e.all("channel")
    called = any(f.facts["channel"] is Channel.OUTREACH for f in found)
    turned = any(f.facts["verb"] is Verb.REDIRECT for f in found if f.facts["posts"] == "yes")
    return None if called or turned else told(e.first("call_five"))


def _keep_payers(e: Evidence) -> Line | None:
    """No channel has proved anything: what is kept is who pays."""
    good = {f.turn for f in e.all("group") if f.level is Level.GREEN}
    payer = next((f for f in e.all("real_payer") if f.turn in good), None)
    return Line("line-keep_payers", Basis.LIVED, payer.cites, payer.facts) if payer else None


def _keep_favourite(e: Evidence) -> Line | None:
    """Nor is there a payer: what is kept is the bond with a favourite, or, once all was asked and
    there is none, with who has paid."""
    name = opened(e.answers.favourite or "")
    slots = e.cites("favourite") or (e.cites("paid_count") if e.answers.regret else ())
    facts = {"known": "yes" if name else "no", "name": name}
    return Line("line-keep_favourite", Basis.HYPOTHESIS, slots, facts) if slots else None


def _stop(e: Evidence) -> Line | None:
    """Something to stop, when no road is: what was lived with those who do not pay, or not yet, and
    are not those aimed for."""
    late = [f for f in e.all("real_payer") if f.facts["late"] == "yes"]
    codes = ("dreamer", "out", "to_convince", "untested")
    every = [*(found for code in codes for found in e.all(code)), *late]
    graded = [found for found in every if found.turn != e.buyer.turn]
    waits = [f for f in graded if e.answers.families[f.turn].want is Want.POSTPONE]
    finding = next(iter((*waits, *graded)), None)
    if finding is None:
        return None
    how = "waiting" if waits else _HOW.get(e.answers.families[finding.turn].can, "convincing")
    facts = {**finding.facts, "place": finding.code, "how": how}
    return Line("line-stop", Basis.DEDUCED, finding.cites, facts)


# What to stop where nobody postpones, by what became of the price.
_HOW: dict[Can | None, str] = {
    Can.UNTESTED: "no_price",
    Can.LOWERED: "lowering",
    Can.NO_SALE: "offering",
    Can.LATE: "owed",
}


def _stop_looking(e: Evidence) -> Line | None:
    turns = range(len(e.answers.families))
    slots = e.cites(*(of_turn("can", i) for i in turns), "favourite")
    return Line("line-stop_looking", Basis.DEDUCED, slots) if slots else None


RULES = (
    Rule("channel", channel),
    Rule("second_channel", second_channel),
    Rule("same_road", same_road),
    Rule(
        "channel_keep",
        says=_kept,
        on=Section.SPEAK,
        first=12,
        at=40,
        purpose=Purpose.KEEP,
        worth=345,
    ),
    Rule(
        "keep_payers",
        says=_keep_payers,
        on=Section.SPEAK,
        at=41,
        purpose=Purpose.KEEP,
        unless=Purpose.KEEP,
    ),
    Rule(
        "keep_favourite",
        says=_keep_favourite,
        on=Section.SPEAK,
        at=42,
        purpose=Purpose.KEEP,
        unless=Purpose.KEEP,
    ),
    Rule(
        "channel_redirect",
        says=_roads(Verb.REDIRECT),
        on=Section.SPEAK,
        first=16,
        at=50,
        purpose=Purpose.LESS,
        worth=343,
    ),
    Rule(
        "channel_lighten",
        says=_roads(Verb.LIGHTEN),
        on=Section.SPEAK,
        first=15,
        at=55,
        purpose=Purpose.LESS,
        worth=341,
    ),
    Rule(
        "channel_stop",
        says=_roads(Verb.STOP),
        on=Section.SPEAK,
        first=14,
        at=60,
        purpose=Purpose.LESS,
        worth=344,
    ),
    Rule(
        "channel_test",
        says=_roads(Verb.TEST),
        on=Section.SPEAK,
        first=21,
        at=70,
        purpose=Purpose.TEST,
        worth=225,
    ),
    Rule("call_five", call_five, says=_call_five, on=Section.SPEAK, at=80, worth=160),
    Rule(
        "stop",
        says=_stop,
        on=Section.SPEAK,
        at=160,
        purpose=Purpose.LESS,
        unless=Purpose.LESS,
    ),
    Rule(
        "stop_looking",
        says=_stop_looking,
        on=Section.SPEAK,
        at=161,
        purpose=Purpose.LESS,
        unless=Purpose.LESS,
    ),
)
