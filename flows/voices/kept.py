"""What a customer tells, looked up and changed in their own record."""

from collections.abc import Mapping
from datetime import timedelta

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.record.voices import Account, Quote
from flows.voices.questions import ids


def told_with(d: Dialogue, key: str) -> Account | None:
    """What they tell somebody, as a button carries it."""
    return next((told for told in d.person.voices if told.key == key), None)


def keep(d: Dialogue, told: Account, **changes: object) -> Account:
    """Keeps it with these changes."""
    changed = replace(told, **changes)
    voices = (changed if each.key == told.key else each for each in d.person.voices)
    d.person = replace(d.person, voices=tuple(voices))
    return changed


def add(d: Dialogue, told: Account) -> Account:
    """One more: there is one to each link, and none at the same moment as another."""
    others = without(d, told)
    at = max([told.at, *(each.at + timedelta(microseconds=1) for each in others)])
    fresh = replace(told, at=at)
    d.person = replace(d.person, voices=(*others, fresh))
    return fresh


def without(d: Dialogue, told: Account) -> tuple[Account, ...]:
    """All that they tell others; what is pending goes by its link."""
    of = (told.asker, told.code)
    return tuple(each for each in d.person.voices if (each.asker, each.code) != of)


def drop(d: Dialogue, told: Account) -> None:
    """Nothing of it is left in their record."""
    d.person = replace(d.person, voices=without(d, told))


def quoted(told: Account, question: str, quote: Quote | None) -> Mapping[str, Quote]:
    """Their words with this answer, or without one, in the order of the questions."""
    words = {**told.words, question: quote}
    return {id: each for id in ids(told.kind) if (each := words.get(id)) is not None}
