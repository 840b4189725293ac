"""The moment of whom they aim for, to speak of it in their own words."""

from flows.sheet.findings.payers import opened
from flows.sheet.findings.quotes import clause
from flows.sheet.line import Aim, Evidence
from flows.words.texts import Fact


def moment(e: Evidence) -> dict[str, Fact]:
    """What had just happened to whom they aim for, to speak of it."""
    words = clause(e.answers.trigger, e.limits.sheet_echo).removesuffix(".")
    words = words if e.buyer.aim is Aim.PERSON else ""
    name = str(e.buyer.name) if words else ""
    return {
        "moment_known": "yes" if words else "no",
        "moment": words,
        "name": e.buyer.name,
        "person": opened(name),
    }
