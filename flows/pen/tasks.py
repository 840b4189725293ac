"""What is asked of the pen, and what comes back: data only, the pen has no tools."""

from enum import StrEnum

from msgspec import Struct


class Kind(StrEnum):
    """What is to be written. message: a text for somebody else, ready to copy; week: the things of
    a week, said to their person; answer: what lines and answers say to a question; hear: which of
    the options a reply means, by the span that says so."""

    MESSAGE = "message"
    WEEK = "week"
    ANSWER = "answer"
    HEAR = "hear"


class Origin(StrEnum):
    """Where a fact comes from: an answer of the person's; whom a text is for; the text by rules;
    what rules found, whose figures are the rules' to state; or an option of a question."""

    ANSWER = "answer"
    READER = "reader"
    RULES = "rules"
    FINDING = "finding"
    OPTION = "option"


class Fact(Struct, frozen=True):
    """What the pen may speak of, without identities. id: by which a sentence names it; about: what
    it is, in a word or two."""

    id: str
    about: str
    text: str
    origin: Origin = Origin.ANSWER


class Task(Struct, frozen=True):
    """Something to write. key: what it is of the person's, for whoever asked. language: of the
    text. address: how its reader is spoken to, "tu" or "vous". sells_by: how they sell; "": not
    told. most: the characters of the whole. question: theirs, where there is one. again: what was
    wrong with a first try."""

    kind: Kind
    key: str
    language: str
    facts: tuple[Fact, ...]
    address: str = "vous"
    sells_by: str = ""
    most: int = 256
    question: str = ""
    again: tuple[str, ...] = ()

    @property
    def rules(self) -> str:
        """The texts by rules, one after the other."""
        return " ".join(fact.text for fact in self.facts if fact.origin is Origin.RULES)


class Sentence(Struct, frozen=True, forbid_unknown_fields=True, rename={"rests_on": "from"}):
    """One sentence of the pen, and the ids of the facts that it rests on."""

    text: str
    rests_on: tuple[str, ...]


class Written(Struct, frozen=True, forbid_unknown_fields=True):
    """What the pen gives back."""

    sentences: tuple[Sentence, ...]
