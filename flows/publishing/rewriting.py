"""What a sheet lends to a text about to go: three lines to keep in mind, five to rewrite it."""

from collections.abc import Mapping

from flows.desk.dialogue import Dialogue
from flows.interview.answers import Answers, Homework
from flows.scoring.kinds import Kind
from flows.sheet.discretion import discreet
from flows.sheet.findings.quotes import clause
from flows.sheet.guards import fit
from flows.sheet.persona import Aim
from flows.sheet.sheet import Line, Sheet
from flows.words.texts import Fact, Words

# Who they are, their words, the tone; then what else makes a person, or stands in for one.
IN_MIND = (
    "line-trigger",
    "line-quote",
    "line-tone",
    "line-hesitation",
    "line-change",
    "line-dream",
    "line-group",
    "line-conversation",
    "line-price_ceiling",
    "line-pays_today",
    "line-three_names",
    "line-face",
    "line-target_only",
    "line-no_payer_yet",
)
MOST_IN_MIND = 3
_QUOTED = ("trigger", "quote", "change")
_NAMED = (f"aim-{Aim.PERSON}", f"aim-{Aim.FAMILY}")


def in_mind(sheet: Sheet) -> tuple[Line, ...]:
    """The three lines of whom to aim for that steer a text most."""
    lines = {line.id: line for line in reversed(sheet.aim.lines)}  # the first of its kind
    return tuple(lines[id] for id in IN_MIND if id in lines)[:MOST_IN_MIND]


def aimed_at(sheet: Sheet) -> Fact:
    """Whom the sheet aims for, by name; "" when that is still to be found."""
    return sheet.aim.title.facts["name"] if sheet.aim.title.id in _NAMED else ""


def skeleton(of: Dialogue, sheet: Sheet, kind: Kind) -> str:
    """Five lines for the same reader, as plain text; … stands where the sheet knows nothing."""
    lists = of.content.lists
    known = fit(discreet(of.path.answers, lists), lists)
    met = sheet.aim.title.id == f"aim-{Aim.PERSON}"
    return of.texts.text(Words(f"skeleton-{kind}", _facts(of, known, met)))


def _facts(of: Dialogue, known: Answers, met: bool) -> Mapping[str, Fact]:
    limits = of.content.limits
    told = {f: getattr(known, f) if met else None for f in _QUOTED}
    words = {f: clause(text, limits.sheet_echo) for f, text in told.items()}
    looked = next((h for h in known.homework if h is not Homework.NOTHING), "none")
    return {
        "looked": str(looked),
        **words,
        **{f"{f}_known": "yes" if said else "no" for f, said in words.items()},
    }
