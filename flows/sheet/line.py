"""What a rule finds, which answers it may cite (those that were given, by slot), and the line it
gives, with people's words inside our sentences: whole, or cut where it shows, never rewritten.

What lines are written from is all that was found, with the two personas: whom to aim for and whom
to avoid. A rule is declared once, in the RULES of its module; the sheet, the papers and what is
shared are derived from all of them together (flows/sheet/sheet.py).
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import pairwise

import msgspec
from msgspec import Struct

from flows.interview.answers import Action, Answers, Family, Own, Regret, Slot, Talk
from flows.interview.memo import once
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.record.contacts import Contact
from flows.words.texts import Fact, Words, cut, one_line
from flows.words.typography import INNER

# Which answers stand in turns, by the field that holds these.
_LOOPS = {"families": Family, "talks": Talk, "regrets": Regret}
_IN_TURNS = {loop: of.__struct_fields__ for loop, of in _LOOPS.items()}
_ALONE = frozenset(Answers.__struct_fields__).difference(*_IN_TURNS.values())
# Ours: cutting so few characters would save no line.
SPARE = 15
# Ours: what presses, or must not be forgotten, is cut later: a date stands at its end, too.
NOTED = 200
_OPENING, _CLOSING, _EITHER = "«“„", "»”", '"'
_CLOSES = {"‘": "’", INNER[0]: INNER[1]}
_AROUND = " \t\n\u00a0\u202f"
_SINGLE = "'‘’"
_MARKED = re.compile(f"[{_OPENING}{_CLOSING}{_EITHER}]")
# Where a sentence ends, or one of the things that were told together.
_SENTENCE = re.compile(r"(?<=[^\W\d_]{2}[.!?…;])\s+|(?<=\d[.!?…;])\s+|(?<=[»”)][.!?…;])\s+|\s+·\s+")
_NUMBER = re.compile(r"\d+")
# Where a clause ends; the point of an initial ends none.
_CLAUSE = re.compile(r"(?:(?<=\w{2})|(?<=[»”)]))[.!?…;,:](?=\s|$)")
# Ours: whole clauses that fill less than a third of a line say next to nothing.
_ENOUGH = 3


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


class Level(StrEnum):
    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    GREY = "grey"


class Basis(StrEnum):
    """What a conclusion rests on: shown as 📌 lived, 🔎 deduced, 💭 hypothesis."""

    LIVED = "lived"
    DEDUCED = "deduced"
    HYPOTHESIS = "hypothesis"


class Finding(Struct, frozen=True):
    """A conclusion and the answers it rests on.

    code: the rule’s name: "reader_gap". cites: the slots of the answers it rests on ("want.1"),
    never empty. customers: how many customers stand behind it (0: not about customers).
    """

    code: str
    basis: Basis
    cites: tuple[str, ...]
    level: Level | None = None
    customers: int = 0
    facts: Mapping[str, Fact] = {}

    @property
    def turn(self) -> int:
        """Which family the finding is about, from 0. Raises KeyError if it is about none."""
        turn = self.facts["turn"]
        if not isinstance(turn, int):
            raise KeyError("turn")
        return turn


def cites(answers: Answers, *slots: str) -> tuple[str, ...]:
    """Those of the slots that were answered, each once, in their order. An answer "there is none"
    counts."""
    given = _given(answers)
    return tuple([slot for slot in dict.fromkeys(slots) if slot in given])


@lru_cache(maxsize=1024)
def of_turn(question: str, turn: int) -> str:
    """The slot of a question in a loop.

    >>> of_turn("want", 1)
    'want.1'
    """
    return str(Slot(question, turn))


@once
def _given(answers: Answers) -> frozenset[str]:
    """The slots of all that was answered."""
    given = {field for field in _ALONE if _is_given(answers, field)}
    for loop, fields in _IN_TURNS.items():
        for turn, one in enumerate(getattr(answers, loop)):
            given |= {of_turn(field, turn) for field in fields if _is_given(one, field)}
    return frozenset(given)


def _is_given(owner: Struct, field: str) -> bool:
    value = getattr(owner, field)
    return value is not None and value not in ((), {})


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


class Line(Struct, frozen=True):
    """One line. id: its Fluent message, `line-<topic>`, which says all of it but its mark; the
    attribute `name` is its short name. cites: the slots of the answers behind it, never empty but
    for an action in their own words. covers: the lines that it leaves nothing to say.

    purpose, worth, first, shared, proposed: what its rule says of it, see Rule; a line has them
    once it stands on a sheet."""

    id: str
    basis: Basis
    cites: tuple[str, ...]
    facts: Mapping[str, Fact] = {}
    covers: tuple[str, ...] = ()
    purpose: Purpose | None = None
    worth: int | None = None
    first: int = 0
    shared: bool = False
    proposed: bool = False

    @property
    def words(self) -> Words:
        """What says it."""
        return Words(self.id, self.facts)


class Telling(Struct, frozen=True):
    """moment: « trois arrêts pour le dos en un mois »; change: « onze arrêts l’an dernier, trois
    cette année »; "" where none may be told so. beside: the questions that the story of the moment
    answers too."""

    moment: str = ""
    change: str = ""
    beside: frozenset[str] = frozenset()


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

    @cached_property
    def _found(self) -> Mapping[str, tuple[Finding, ...]]:
        """The findings of each rule that found something."""
        found: dict[str, tuple[Finding, ...]] = {}
        for finding in self.findings:
            found[finding.code] = (*found.get(finding.code, ()), finding)
        return found

    def all(self, code: str) -> tuple[Finding, ...]:
        """The findings of one rule."""
        return self._found.get(code, ())

    def first(self, code: str) -> Finding | None:
        """The finding of a rule, or the first of them."""
        return next(iter(self.all(code)), None)

    def has(self, *codes: str) -> bool:
        """Whether one of the rules found something."""
        return not self._found.keys().isdisjoint(codes)

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


def quoted(text: str | None, limits: Limits, most: int = 0) -> str:
    """What they wrote, on one line, fit to stand between quotation marks of ours; up to `most`
    characters, or as many as a line of the sheet quotes: the whole clauses that these hold, and
    only where they hold next to none, cut at a word."""
    return held(text, most or limits.sheet_quote)


def held(text: str | None, most: int) -> str:
    """The same, for a rule that reads without limits."""
    line = one_line(inner(text or ""))
    if len(line) <= most + SPARE:
        return closed(line)
    whole = clause(line, most)
    return whole if most // _ENOUGH <= len(whole) <= most else closed(cut(line, most, SPARE))


def noted(text: str | None, most: int) -> str:
    """What they told of several things, as long as `most` allows: the whole sentences in a row that
    name most numbers, dates among them, from one that names some; of as many, those that begin
    first, and say most. Where none does, as `held`."""
    line = one_line(inner(text or ""))
    if len(line) <= most + SPARE:
        return line
    ends = [0, *(end.end() for end in _SENTENCE.finditer(line)), len(line)]
    told = [i for i, (a, b) in enumerate(pairwise(ends)) if _NUMBER.search(line[a:b])]
    rows = ((ends[i], b) for i in told for b in ends[:i:-1])
    each = (line[a:b].strip(" ;·") for a, b in rows if b - a <= most)
    best = max(each, key=lambda said: len(_NUMBER.findall(said)), default="")
    return closed(best) if best else held(line, most)


def clause(text: str | None, most: int) -> str:
    """The same for words to publish, which no cut of ours may show in: as many whole clauses as
    `most` characters hold, or the first."""
    line = one_line(inner(text or ""))
    if len(line) <= most + SPARE:
        return line
    ends = [end.end() for end in _CLAUSE.finditer(line)] or [len(line)]
    within = max((end for end in ends if end <= most), default=ends[0])
    return closed(line[:within].rstrip(" ,;:"))


def counting(text: str | None, most: int) -> str:
    """What they told from the first clause with a number on, where it has several; "" else."""
    line = one_line(inner(text or ""))
    starts = [0, *(end.end() for end in _CLAUSE.finditer(line))]
    ends = [*starts[1:], len(line)]
    first = next((a for a, b in zip(starts, ends, strict=True) if _NUMBER.search(line[a:b])), None)
    told = "" if first is None else held(line[first:].strip(), most)
    return told.rstrip(" .,;") if len(_NUMBER.findall(told)) > 1 else ""


def own(words: Own, limits: Limits) -> Words:
    """What they typed where no button fitted, without its last full stop: our sentence goes on."""
    return Words("own", {"words": quoted(words.words, limits).rstrip(". ")})


def inner(text: str) -> str:
    """The words without the quotation marks around them all; those within are in pairs, as INNER,
    and a lone one goes."""
    said = text.strip(_AROUND)
    if len(said) > 1 and said[0] in _SINGLE and said[-1] in _SINGLE:
        said = said[1:-1]
    if not _MARKED.search(said):
        return said.strip(_AROUND)
    pairs = _pairs(said)
    if pairs.get(0) == len(said) - 1:
        return inner(said[1:-1])
    marks = {**dict.fromkeys(pairs, INNER[0]), **dict.fromkeys(pairs.values(), INNER[1])}
    kept = (marks.get(i, _lone(said, i)) if _is_mark(c) else c for i, c in enumerate(said))
    opened = re.sub(rf"{INNER[0]}[{_AROUND}]+", INNER[0], "".join(kept))
    return re.sub(rf"[{_AROUND}]+{INNER[1]}", INNER[1], opened).strip(_AROUND)


def closed(text: str, marks: Mapping[str, str] = {}) -> str:
    """The text with the quotations closed that a cut left open. marks: how those of a language
    close, by what they open with."""
    closes = {**_CLOSES, **marks}
    missing: list[str] = []
    for character in text:
        if missing and missing[-1][-1] == character:
            missing.pop()
        elif character in closes:
            missing.append(closes[character])
    return text + "".join(reversed(missing))


def _lone(text: str, at: int) -> str:
    """What is left of a mark that makes no pair: the inches of « 12" »."""
    return text[at] if text[at] in _EITHER and text[at - 1 : at].isdecimal() else ""


def _is_mark(character: str) -> bool:
    return character in _OPENING or character in _CLOSING or character in _EITHER


def _pairs(text: str) -> dict[int, int]:
    """Where each quotation closes, by where it opens."""
    found: dict[int, int] = {}
    open_at: list[int] = []
    for at, character in enumerate(text):
        if not _is_mark(character):
            continue
        if character in _OPENING or (character in _EITHER and _opens(text, at)):
            open_at.append(at)
        elif open_at:
            found[open_at.pop()] = at
    return found


def _opens(text: str, at: int) -> bool:
    """Whether a mark that may be either begins a quotation: after a space, before a word."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(after.strip()) and not (before.isalnum() or before in tuple(".,!?…)%€$"))
