"""What a document is made of: plain values, lists and texts, so that it becomes JSON, Markdown or a
page without knowing the interview."""

from collections.abc import Mapping

from msgspec import Struct

from flows.sheet.line import Basis
from flows.words.spans import Paragraph


class Line(Struct, frozen=True):
    """One line of the sheet. head: its opening words; body: the rest. quote: whether the body is
    the person's own words and nothing else. rests_on: numbers of the answers behind it. how: the
    computation of a computed line."""

    id: str
    basis: Basis
    head: str
    body: tuple[Paragraph, ...]
    rests_on: tuple[int, ...]
    quote: bool = False
    how: str = ""


class Step(Struct, frozen=True):
    """One thing of the week. takes: its minutes, in words; empty: not known."""

    takes: str
    what: tuple[Paragraph, ...]
    rests_on: tuple[int, ...] = ()


class Week(Struct, frozen=True):
    """What to do this week, the first thing first. takes: all the minutes, in words."""

    takes: str
    steps: tuple[Step, ...]


class Draft(Struct, frozen=True):
    """A text to copy. name: what it is for."""

    id: str
    name: str
    text: str
    rests_on: tuple[int, ...] = ()


class Persona(Struct, frozen=True):
    """Whom to aim for, or whom to avoid. kind: as in flows.persona, or "unknown". sure: how sure
    it is, in words; role: which of several personas. missing: what would complete it; empty: said
    when there is no line. card: what is fit for a card, which is shown to others; called: its name
    there; voice: what a customer says, on a card in place of the person's quote."""

    kind: str
    title: str
    name: str
    family: str = ""
    sure: str = ""
    role: str = ""
    lines: tuple[Line, ...] = ()
    missing: str = ""
    empty: str = ""
    called: str = ""
    card: tuple[Line, ...] = ()
    voice: "Verbatim | None" = None


class Family(Struct, frozen=True):
    """A point of the want/can grid. want, can: 0 to 3; None: no price was named. share:
    percentage of the money. place: the rule's code ("real_payer"); line: what it says of them."""

    name: str
    share: int | None
    share_says: str
    want: int | None
    can: int | None
    place: str
    line: Line | None


class Grid(Struct, frozen=True):
    """The want/can grid. core: percentage of the money from those who want and can pay, None when
    it is not known; mark: what it should reach. clear: whether all that want and can pay are to aim
    for, so that where they stand may be called so. lines: what else follows, unless the persona
    says it."""

    families: tuple[Family, ...]
    core: int | None
    mark: int
    core_says: str
    mark_says: str
    clear: bool
    lines: tuple[Line, ...] = ()


class Dots(Struct, frozen=True):
    """Some of a few people: `low` surely, up to `high`. known: whether it was counted at all."""

    title: str
    says: str
    of: int
    low: int = 0
    high: int = 0
    known: bool = True


class Gap(Struct, frozen=True):
    """Readers and payers: the line that says it, and what it counts."""

    level: str
    line: Line
    dots: tuple[Dots, ...]


class Counted(Struct, frozen=True):
    """How many of the last customers came by a channel."""

    name: str
    count: int


class Speak(Struct, frozen=True):
    """Where to speak. less: to reduce or to redirect. came: channels of the last customers, the
    best first."""

    title: str
    gap: Gap | None
    came: tuple[Counted, ...]
    keep: tuple[Line, ...]
    less: tuple[Line, ...]
    test: tuple[Line, ...]
    others: tuple[Line, ...]
    missing: str = ""
    empty: str = ""


class Message(Struct, frozen=True):
    """The last message they sent. points: out of `of`. lines: its score, whether to send it, and
    how to write it anew."""

    points: int
    of: int
    band: str
    says: str
    sent: str
    lines: tuple[Line, ...]


class Answer(Struct, frozen=True):
    """An answer. number: what the lines that rest on it call it by, from 1; 0: none does. name: the
    question in a word or two."""

    number: int
    slot: str
    name: str
    question: str
    value: str


class Verbatim(Struct, frozen=True):
    """What a customer said and lets be quoted. by: a name, or who they are; quoted: their words
    between the marks of the language."""

    theme: str
    words: str
    by: str
    quoted: str = ""


class Document(Struct, frozen=True):
    """All of it. paper: "a4" or "us-letter". words: titles and legends, by the name of their
    message without its `paper-`. decide: what it opens with. voices: what customers said. drafts:
    texts to copy. also: answers that no line rests on."""

    language: str
    region: str | None
    paper: str
    words: Mapping[str, str]
    decide: tuple[Line, ...]
    week: Week | None
    aim: Persona
    avoid: Persona
    grid: Grid | None
    speak: Speak
    message: Message | None
    drafts: tuple[Draft, ...]
    answers: tuple[Answer, ...]
    also: tuple[Answer, ...]
    voices: tuple[Verbatim, ...] = ()
