"""Which of a person's personas a sheet is: the only one, the primary one, or another."""

from msgspec import Struct

from flows.record.person import Interview, Person
from flows.record.shelf import primary


class Role(Struct, frozen=True):
    """kind: "only", "primary" or "secondary". first: the favourite of the primary persona."""

    kind: str = "only"
    first: str = ""


def role(person: Person, interview: Interview) -> Role:
    """Several favourites are personas of the same person (S1)."""
    favourites = {
        i.id: str(i.given["favourite"].value or "")
        for i in person.interviews
        if i.given.get("favourite")
    }
    first = primary(person)
    if first is None or len(favourites) < 2 or interview.id not in favourites:
        return Role()
    return Role("primary" if interview.id == first else "secondary", favourites[first])
