"""The moment of whom they aim for, and whom to call again: to speak of it in their own words."""

from flows.interview.memo import once
from flows.reading.prices import Paid
from flows.sheet.findings.talks import to_call_again
from flows.sheet.line import Aim, Evidence, clause
from flows.words.texts import Fact, opened


@once
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


@once
def again(e: Evidence) -> dict[str, Fact]:
    """Whom to call again, and the words to say; a compliment is not said back."""
    found = to_call_again(e.findings)
    talk = e.answers.talks[found.turn] if found else None
    words = clause(talk.talk_words, e.limits.sheet_echo).removesuffix(".") if talk else ""
    costly = found is not None and found.facts["gave"] != "compliments"
    theirs = words if found and costly and found.facts["words_known"] == "yes" else ""
    return {
        "again": found.facts["name"] if found else "",
        "words": theirs,
        "words_known": "yes" if theirs else "no",
        "pays": found.facts["pays"] if found else Paid.UNKNOWN,
        "minutes": e.limits.call_minutes,
    }
