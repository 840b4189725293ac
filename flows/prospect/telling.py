"""The verdict as it is said: closer to whom, why, and what to do before signing."""

from collections.abc import Iterator

from markupsafe import Markup

from flows.desk.dialogue import Dialogue
from flows.prospect.advice import clause, double, questions, refusal
from flows.prospect.judging import Held, called, hold, lacking
from flows.prospect.questions import BY_ID, IN_WORDS, NONE, OWN, TOLD, shows
from flows.prospect.reasons import Side
from flows.prospect.resembling import said_elsewhere
from flows.prospect.signs import regret_name
from flows.reading.phrases import fold
from flows.record.prospects import Ending, Prospect, Verdict
from flows.words.texts import Fact, Words


def text_of(d: Dialogue, fact: Fact) -> str:
    """Our words or theirs, as a button says them."""
    return d.texts.text(fact) if isinstance(fact, Words) else str(fact)


def verdict_html(d: Dialogue, held: Held) -> Markup:
    """All of it, as one message."""
    head = [d.html("prospect-name", name=held.name), sheet_html(d, held)]
    top = Markup("\n").join(html for html in head if html)
    return Markup("\n\n").join([top, heading(d, held), *_sides(d, held), *_next(d, held)])


def sheet_html(d: Dialogue, held: Held) -> Markup | None:
    """Whose sheet it is, when the person has several resembling."""
    favourites = sum(1 for i in d.person.interviews if i.given.get("favourite"))
    if favourites < 2 or not held.answers.favourite:
        return None
    return d.html("prospect-sheet", favourite=held.answers.favourite)


def heading(d: Dialogue, held: Held) -> Markup:
    """The verdict in one line."""
    verdict, facts = held.judged.verdict, dict[str, Fact]()
    if verdict is Verdict.FAVOURITE:
        facts = {"favourite": held.answers.favourite or ""}
    elif verdict is Verdict.REGRET:
        limits = d.content.limits
        facts = {"regret": regret_name(held.answers, held.judged.regret or 0, limits)}
    elif verdict is Verdict.MIXED:
        facts = {"shape": _shape(held)}
    else:
        facts = {"answered": len(held.ids) - len(held.unknown)}
    return d.html(f"verdict-{verdict}", **facts)


def _in_two_words(held: Held) -> str:
    """The verdict of the page, as a list says it."""
    verdict = held.judged.verdict
    return f"mixed_{_shape(held)}" if verdict is Verdict.MIXED else str(verdict)


def _shape(held: Held) -> str:
    like, regretted, care = (held.judged.weight(side) for side in Side)
    if like and regretted:
        return "both"
    return "favourite" if like > care else "regret" if regretted else "neither"


def _sides(d: Dialogue, held: Held) -> Iterator[Markup]:
    """The reasons under their headings; those of the verdict's side first."""
    sides = sorted(Side, key=lambda side: str(side) != str(held.judged.verdict))
    for side in sides:
        reasons = (Words(reason.id, reason.facts) for reason in held.judged.of(side))
        lines = [d.html("reason-line", reason=words) for words in reasons]
        if lines:
            yield Markup("\n").join([d.html(f"side-{side}"), *lines])


def _next(d: Dialogue, held: Held) -> Iterator[Markup]:
    """The refusal or the two questions, what to write, what happened, what is not known and what is
    lacking."""
    answers, judged, content = held.answers, held.judged, d.content
    if (doubled := double(answers, judged, content.limits)) is not None:
        yield d.texts.html(doubled)
    if judged.verdict is Verdict.REGRET:
        no = refusal(answers, judged, content.limits, content.lists)
        yield d.html("prospect-refusal", refusal=no)
    else:
        asked = held.prospect.given, judged, content.limits, content.lists
        one, two = questions(answers, *asked, dues=_dues(held))
        yield d.html("prospect-questions", one=one, two=two)
        written = clause(answers, judged, content.limits, content.lists)
        if written is not None and "ask-terms" not in (one.id, two.id) and not _dues(held):
            yield d.html("prospect-clause", clause=written)
    if held.prospect.outcome is not None:
        yield d.html("outcome-told", outcome=Words(f"outcome-said.{held.prospect.outcome}"))
    yield from _notes(d, held)


def _dues(held: Held) -> bool:
    """Whether the person would pay them, and not they the person."""
    told = " ".join(held.prospect.told)
    return held.of.content.lists.leads.dues.within(fold(told))


def _notes(d: Dialogue, held: Held) -> Iterator[Markup]:
    counted = _counted(d, held.prospect, held.judged.verdict)
    if counted is not None:
        yield counted
    if unused := tuple(_unused(held)):
        yield d.html("prospect-unused", answers=unused)
    if held.unknown:
        names: Fact = tuple(Words(f"prospect-{id}.missing") for id in held.unknown)
        yield d.html("prospect-missing", names=names)
    if held.prospect.told:
        words: Fact = tuple(Words("own", {"words": told}) for told in held.prospect.told)
        yield d.html("prospect-told-so", words=words)
    yield from lacking_html(d, lacking(held.of, held.answers))


def _unused(held: Held) -> Iterator[Words]:
    """The answers that no reason rests on: they are said all the same."""
    given, reasons = held.prospect.given, held.judged.reasons
    taps, signs = {reason.tap for reason in reasons}, {reason.sign for reason in reasons}
    for id in held.ids:
        if id not in taps and shows(given, id) not in signs:
            yield from answer_words(held, id)


def answer_words(held: Held, id: str) -> Iterator[Words]:
    """What was answered to a question, under its name; nothing where it is not known, or told by
    another answer."""
    given, limits = held.prospect.given, held.of.content.limits
    labels = {
        **BY_ID[id].offer(held.answers, limits),
        NONE: Words(f"prospect-{id}.{NONE}"),
        OWN: Words("own", {"words": next(iter(given.get(f"{id}{IN_WORDS}", ())), "")}),
    }
    told = given.get(id, given.get(f"{id}{TOLD}", ()))
    chosen = (o for o in told if o in labels and not said_elsewhere(given, o))
    if said := tuple(labels[option] for option in chosen):
        yield Words("prospect-answer", {"name": Words(f"prospect-{id}.missing"), "said": said})


def lacking_html(d: Dialogue, slots: tuple[str, ...]) -> Iterator[Markup]:
    """What the sheet does not tell yet."""
    if slots:
        names: Fact = tuple(Words(f"prospect-lacking.{slot}") for slot in slots)
        yield d.html("prospect-lacking", names=names)


_TELLING = {Verdict.FAVOURITE: Ending.WENT_WELL, Verdict.REGRET: Ending.WENT_BADLY}


def _counted(d: Dialogue, prospect: Prospect, verdict: Verdict) -> Markup | None:
    """How often the verdict came true, over the other prospects of which they told the end."""
    telling = _TELLING.get(verdict)
    others = (p for p in d.person.prospects if p.id != prospect.id and p.verdict is verdict)
    ends = [p.outcome for p in others if p.outcome in _TELLING.values()]
    if telling is None or len(ends) < d.content.limits.prospect_told:
        return None
    n = sum(outcome is telling for outcome in ends)
    return d.html("outcome-count", verdict=str(verdict), n=n, told=len(ends))


def listed_html(d: Dialogue, n: int, prospect: Prospect) -> Markup:
    """One line of the list."""
    verdict = "open" if prospect.at else _in_two_words(hold(d, prospect))
    facts: dict[str, Fact] = {
        "n": n,
        "name": called(prospect),
        "verdict": Words(f"prospect-verdict.{verdict}"),
    }
    if prospect.outcome is None:
        return d.html("prospect-line", **facts)
    told = Words(f"outcome-said.{prospect.outcome}")
    return d.html("prospect-line-told", **facts, outcome=told)


def count_html(d: Dialogue) -> Iterator[Markup]:
    """How often they signed, and how it went, once enough was told."""
    ends = [p.outcome for p in d.person.prospects if p.outcome]
    if len(ends) >= d.content.limits.prospect_told:
        yield d.html(
            "prospects-count",
            told=len(ends),
            signed=sum(end in (Ending.SIGNED, Ending.WENT_WELL) for end in ends),
            well=sum(end is Ending.WENT_WELL for end in ends),
            badly=sum(end is Ending.WENT_BADLY for end in ends),
        )
