"""What is asked of the pen, and what comes back: data only, the pen has no tools."""

from enum import StrEnum

import msgspec
from msgspec import Struct


class Kind(StrEnum):
    """What is to be written. message: a text for somebody else, ready to copy; week: what to do in
    a week, said to their person, with the texts that it takes; answer: what lines and answers say
    to a question; hear: which of the options a reply means, by the span that says so."""

    MESSAGE = "message"
    WEEK = "week"
    ANSWER = "answer"
    HEAR = "hear"


class Origin(StrEnum):
    """Where a fact comes from: an answer of the person's; whom a text is for; the text by rules;
    what rules found, whose figures are the rules' to state; what they computed, whose figures may
    be said again; or an option of a question."""

    ANSWER = "answer"
    READER = "reader"
    RULES = "rules"
    FINDING = "finding"
    COMPUTED = "computed"
    OPTION = "option"


# Whoever reads a text.
ANYBODY = "all"


class Fact(Struct, frozen=True, omit_defaults=True):
    """What the pen may speak of, without identities. id: by which a sentence names it; about: what
    it is, in a word or two. In a week, to: who else may be told it, a reader's id or ANYBODY; "":
    nobody; address: how this reader is spoken to."""

    id: str
    about: str
    text: str
    origin: Origin = Origin.ANSWER
    to: str = ""
    address: str = "vous"


class Task(Struct, frozen=True):
    """Something to write. key: what it is of the person's, for whoever asked. language: of the
    text. address: how its reader is spoken to, "tu" or "vous". sells_by: how they sell; "": not
    told. most: the characters of the whole. question: theirs, where there is one. form: of what is
    heard, what answers it. again: what was
    wrong with a first try."""

    kind: Kind
    key: str
    language: str
    facts: tuple[Fact, ...]
    address: str = "vous"
    sells_by: str = ""
    most: int = 256
    question: str = ""
    form: str = ""
    again: tuple[str, ...] = ()

    @property
    def rules(self) -> str:
        """The texts by rules, one after the other."""
        return " ".join(fact.text for fact in self.facts if fact.origin is Origin.RULES)


class Sentence(Struct, frozen=True, forbid_unknown_fields=True, rename={"rests_on": "from"}):
    """One sentence of the pen, and the ids of the facts that it rests on. In a week, thing: of
    which thing to do it is, counted from 1 in the pen's order; to: whom it is for, where it is of a
    text to send: a reader's id, or ANYBODY."""

    text: str
    rests_on: tuple[str, ...]
    thing: int = 0
    to: str = ""


class Written(Struct, frozen=True, forbid_unknown_fields=True):
    """What the pen gives back. Of a week, lines: those of the sheet worth reading first; why: what
    comes first in it and what that pays for, in a sentence or two to its person."""

    sentences: tuple[Sentence, ...]
    lines: tuple[str, ...] = ()
    why: tuple[Sentence, ...] = ()


def as_read(task: Task, sentence: Sentence) -> Task:
    """The task as far as whom a sentence is for may know of it: a text of a week is a message, to
    be made of what may be said to its reader."""
    if task.kind is not Kind.WEEK or not sentence.to:
        return task
    given = tuple(f for f in task.facts if f.to in (ANYBODY, sentence.to))
    reader = next((f for f in given if f.origin is Origin.READER), None)
    address = reader.address if reader else "vous"
    known = given if reader or sentence.to == ANYBODY else ()
    return msgspec.structs.replace(task, kind=Kind.MESSAGE, facts=known, address=address)
