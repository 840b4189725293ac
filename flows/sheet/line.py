"""A line of the sheet, what it is written from, and the rule that gives it.

What lines are written from is all that was found, with the two personas: whom to aim for and whom
to avoid. A rule is declared once, in the RULES of its module; the sheet, the papers and what is
shared are derived from all of them together (flows/sheet/rules/table.py).
"""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum

import msgspec
from msgspec import Struct

from flows.interview.answers import Action, Answers, Own, Regret
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.record.contacts import Contact
from flows.sheet.findings.finding import Basis, Finding, cites, of_turn, own, quoted
from flows.sheet.telling import Telling
from flows.words.texts import Fact, Words


class Aim(StrEnum):
    """What the answers allow to aim for."""

    PERSON = "person"
    FAMILY = "family"  # the favourite cannot be the one; a family that wants and can pay is
    TARGET = "target"  # a description, nobody met
    TO_FIND = "to_find"
    INTERVIEWS = "interviews"  # no paying customer yet


class Buyer(Struct, frozen=True):
    """Whom to aim for. turn: which family. customers: how many stand behind it; 0: unknown."""

    aim: Aim
    name: Fact = ""
    turn: int | None = None
    customers: int = 0


class Watched(StrEnum):
    """Whom to avoid: one they regret, one they refused, or a watch list when they regret nobody."""

    REGRETTED = "regretted"
    REFUSED = "refused"
    LIST = "list"


class Negative(Struct, frozen=True):
    """Whom to avoid, named by behaviour. turn: the regret that names it."""

    kind: Watched
    name: Fact = ""
    turn: int = 0


class Line(Struct, frozen=True):
    """One line. id: its Fluent message, `line-<topic>`, which says all of it but its mark; the
    attribute `name` is its short name. cites: the slots of the answers behind it, never empty but
    for an action in their own words. covers: the lines that it leaves nothing to say."""

    id: str
    basis: Basis
    cites: tuple[str, ...]
    facts: Mapping[str, Fact] = {}
    covers: tuple[str, ...] = ()

    @property
    def words(self) -> Words:
        """What says it."""
        return Words(self.id, self.facts)


class Evidence(Struct, frozen=True, dict=True):
    """Everything the sheet is made of: the answers on the path, without identities, and what
    follows from them. actions: three for this week, best first. people: whom they mean to call.
    telling: what others may be told of it."""

    answers: Answers
    findings: tuple[Finding, ...]
    limits: Limits
    buyer: Buyer
    negative: Negative | None
    actions: tuple[Action, Action, Action]
    people: tuple[Contact, ...] = ()
    telling: Telling = Telling()

    def all(self, code: str) -> tuple[Finding, ...]:
        """The findings of one rule."""
        return tuple(finding for finding in self.findings if finding.code == code)

    def first(self, code: str) -> Finding | None:
        """The finding of a rule, or the first of them."""
        for finding in self.findings:
            if finding.code == code:
                return finding
        return None

    def has(self, *codes: str) -> bool:
        """Whether one of the rules found something."""
        return any(finding.code in codes for finding in self.findings)

    def cites(self, *slots: str) -> tuple[str, ...]:
        """Those of the slots that were answered."""
        return cites(self.answers, *slots)

    @property
    def regret_turn(self) -> int:
        """The regret that names whom to avoid."""
        return self.negative.turn if self.negative else 0

    @property
    def regret(self) -> Regret | None:
        """That regret; None when nobody is regretted."""
        return self.answers.regrets[self.regret_turn] if self.answers.regrets else None

    def of_regret(self, *questions: str) -> tuple[str, ...]:
        """The slots of what was answered of it."""
        return self.cites(*(of_turn(question, self.regret_turn) for question in questions))

    def on_regret(self, code: str) -> Finding | None:
        """What one rule found about it."""
        return next((f for f in self.all(code) if f.turn == self.regret_turn), None)

    def terms(self, turn: int) -> str:
        """Their conditions for one they regret: what can be said to a customer, else all."""
        clauses = (f.facts for f in self.all("clause") if f.turn == turn)
        fit = (facts["clause"] for facts in clauses if facts["of"] == "terms")
        said = next((str(w.facts["terms"]) for w in fit if isinstance(w, Words)), "")
        return said or self.quoted(self.answers.regrets[turn].double_terms).rstrip(". ")

    def terms_told(self, turn: int) -> tuple[str, tuple[str, ...]]:
        """The same, and the answer that tells them."""
        terms = self.terms(turn)
        return terms, self.cites(of_turn("double_terms", turn)) if terms else ()

    def own_terms(self, family: int | None) -> tuple[str, tuple[str, ...]]:
        """The conditions they told for somebody of a family, or of no group that was told."""
        every = enumerate(self.answers.regrets)
        of = (family, None) if len(self.answers.regrets) == 1 else (family,)
        turns = (turn for turn, regret in every if regret.regret_family in of)
        return next((told for turn in turns if (told := self.terms_told(turn))[0]), ("", ()))

    @property
    def listened_next(self) -> tuple[Fact, ...]:
        """Whom the week's conversations are with, in their order."""
        found = self.first("listen_next")
        names = found.facts["names"] if found else ()
        return names if isinstance(names, tuple) else ()

    def quoted(self, text: str | None) -> str:
        """Their words, fit for a line, whose full stop comes after the quotation."""
        words = quoted(text, self.limits)
        return words if words.endswith("..") else words.removesuffix(".")

    def said(self, prefix: str, options: tuple[StrEnum | Own, ...]) -> tuple[Fact, ...]:
        """What they picked, fit for a sentence: `prefix-<option>`, or their own words."""
        return tuple(
            own(option, self.limits) if isinstance(option, Own) else Words(f"{prefix}-{option}")
            for option in options
        )


def told(finding: Finding | None, **facts: Fact) -> Line | None:
    """The line of the same name as a finding, with what else it speaks of."""
    if finding is None:
        return None
    return Line(f"line-{finding.code}", finding.basis, finding.cites, {**finding.facts, **facts})


def supposed(line: Line) -> Line:
    """The line as a hypothesis."""
    return msgspec.structs.replace(line, basis=Basis.HYPOTHESIS)


Found = Finding | tuple[Finding, ...] | None
Lines = Line | tuple[Line, ...] | None


class Section(StrEnum):
    """The messages of a sheet: what it decides, then the three that tell the rest."""

    DECIDE = "decide"
    AIM = "aim"
    AVOID = "avoid"
    SPEAK = "speak"


class Whose(StrEnum):
    """Whose sheet a line stands on: of those whom somebody paid, or of those who begin."""

    PAID = "paid"
    BEGINNING = "beginning"
    ANYBODY = "anybody"


class Purpose(StrEnum):
    """What a line is there for, where other lines or the papers depend on it."""

    BARRIER = "barrier"  # all is not rosy
    SIGN = "sign"  # how it began
    KEEP = "keep"
    LESS = "less"
    TEST = "test"
    GAP = "gap"
    TEXT = "message"  # of theirs, and the next one
    ACTION = "actions"


class Rule(Struct, frozen=True):
    """One rule. code: its name, which its line bears too. finds: what follows from the answers;
    reads: the same for a rule that reads what they wrote; dated: for one that asks what day it is
    too; none of them: the line is made straight from answers and other rules' findings. says: the
    line, unless it is simply that of the finding.

    on: the message it stands in; None: it only feeds other lines. at: its place there, the lowest
    first; grid: its place in the grid told after chapter 1, 0: it is not in it. unless: it only
    stands in for lines of that purpose. follows: it is never the first. worth: what goes when a
    message is too long, the least first; None: it stays. first: its place among the few lines read
    before the rest, the lowest first; 0: it is of the rest. shared: somebody else may read it, as
    flows/sheet/shared.py says it: no money, nothing that nearly stopped a customer. proposed:
    words to use, not something to believe.
    """

    code: str
    finds: Callable[[Answers, Limits], Found] | None = None
    reads: Callable[[Answers, Limits, Lists], Found] | None = None
    dated: Callable[[Answers, Limits, Lists, date], Found] | None = None
    says: Callable[[Evidence], Lines] | None = None
    on: Section | None = None
    at: int = 0
    grid: int = 0
    whose: Whose = Whose.PAID
    purpose: Purpose | None = None
    unless: Purpose | None = None
    follows: bool = False
    worth: int | None = None
    first: int = 0
    shared: bool = False
    proposed: bool = False

    @property
    def line(self) -> str:
        """The id of its line."""
        return f"line-{self.code}"

    def lines(self, e: Evidence) -> tuple[Line, ...]:
        """What it has to say."""
        said = self.says(e) if self.says else told(e.first(self.code))
        return (said,) if isinstance(said, Line) else said or ()
