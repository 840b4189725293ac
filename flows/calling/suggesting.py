"""Those whom the answers name, to be put on the list with a tap."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from flows.calling.told import named
from flows.desk.dialogue import Dialogue
from flows.desk.telling import made
from flows.reading.greeting import greeted_by, named_in
from flows.reading.phrases import plain
from flows.record.contacts import Because, Contact
from flows.sheet.findings.actions import introducer


class Suggestion(Struct, frozen=True):
    """Somebody whom an answer names, with what is known of why. slot, at: where."""

    slot: str
    at: int
    contact: Contact


def suggested(of: Dialogue) -> tuple[Suggestion, ...]:
    """Those whom the answers name and who are not on the list, each once."""
    known = [plain(contact.name) for contact in of.interview.contacts]
    found: list[Suggestion] = []
    for one in _named(of):
        name = plain(one.contact.name)
        if not any(_same(name, other) for other in known):
            known.append(name)
            found.append(one)
    return tuple(found)


def _same(one: str, other: str) -> bool:
    """Whether one name begins with the other: « Amandine » is « Amandine l’infirmière »."""
    short, long = sorted((one.split(), other.split()), key=len)
    return long[: len(short)] == short


def _named(of: Dialogue) -> Iterator[Suggestion]:
    """In the order in which they matter."""
    lists, e = of.content.lists, made(of).evidence
    answers = e.answers
    if answers.favourite and e.buyer.aim == "person":
        yield Suggestion("favourite", 0, named(of, answers.favourite))
    if answers.met_through and introducer(answers):
        who = named(of, answers.met_through.partition(",")[0])
        sent = greeted_by(answers.favourite, lists) if answers.favourite else ""
        yield Suggestion("met_through", 0, replace(who, kind=Because.THANKS, of=sent))
    for at, name in enumerate(answers.introducer_names):
        yield Suggestion("introducer_names", at, replace(named(of, name), kind=Because.INTRODUCES))
    for slot in ("pressing", "untold"):
        for at, name in enumerate(named_in(getattr(answers, slot) or "", lists)):
            yield Suggestion(slot, at, named(of, name))
    for at, name in enumerate(answers.three_names):
        yield Suggestion("three_names", at, named(of, name))
