"""Where a paper is printed, and on what."""

import re

from flows.desk.dialogue import Dialogue
from flows.record.person import Person

# Where offices print on US Letter; elsewhere they print on A4.
_LETTER = {"US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "PA", "PR", "VE"}


def country(person: Person) -> str | None:
    """The country of the person's Telegram, as two capitals, when it tells one."""
    found = re.fullmatch(r"\w+[-_]([A-Za-z]{2})", person.locale or "")
    return found[1].upper() if found else None


def paper(d: Dialogue) -> str:
    """By country; when that is not known, who counts in dollars prints on US Letter."""
    region = country(d.person)
    letter = region in _LETTER if region else d.content.currency(d.person) == "$"
    return "us-letter" if letter else "a4"
