"""What a turn asks of the edge, in order. Texts are Telegram's HTML, in the person's language."""

from msgspec import Struct

from flows.pen.tasks import Task
from flows.protocol.consult import Consult
from flows.protocol.deeds import AnyDeed
from flows.record.glimpses import Opened
from flows.record.person import Interview, Person
from flows.record.released import Verbatims
from flows.words.spans import Paragraph


class Button(Struct, frozen=True, omit_defaults=True):
    """One button. data: what a tap sends back (1-64 bytes), or copy: a text it copies (1-256), or
    share: what the bot is asked, inline, in the chat that the person chooses."""

    label: str
    data: str | None = None
    copy: str | None = None
    share: str | None = None
    style: str | None = None


Rows = tuple[tuple[Button, ...], ...]


class Say(Struct, frozen=True, tag=True):
    """A new message. asks: it carries the open question; its buttons close with the answer.
    about: the message of the person that it replies to. fleeting: worth saying now or never.
    opens: it tells something of a sheet that somebody shares."""

    html: str
    rows: Rows = ()
    asks: bool = False
    about: int | None = None
    fleeting: bool = False
    opens: bool = False


class Edit(Struct, frozen=True, tag=True):
    """A message of ours, rewritten; without rows it loses its buttons. fleeting: as of Say."""

    message: int
    html: str
    rows: Rows = ()
    fleeting: bool = False


class Rekey(Struct, frozen=True, tag=True):
    """Other buttons under a message of ours."""

    message: int
    rows: Rows


class Close(Struct, frozen=True, tag=True):
    """The buttons under the last question go, and it shows the answer if `html` says so: it was
    answered by typing."""

    html: str | None = None


class React(Struct, frozen=True, tag=True):
    """A 👍 on a message of the person: their answer is recorded."""

    message: int


class Toast(Struct, frozen=True, tag=True):
    """A short notice over the chat, in answer to a tap."""

    text: str


class File(Struct, frozen=True, tag=True):
    """A document sent to the person. fleeting: as of a message."""

    name: str
    content: str
    caption: str
    fleeting: bool = False


class Signed(Struct, frozen=True):
    """What a paper that a coach opens says of itself. foot: whose it is, and by whom; file: the end
    of its name; colour: as of Colour; logo: a PNG in Base64."""

    foot: str
    file: str
    colour: str
    logo: str = ""


class Paper(Struct, frozen=True, tag=True):
    """A paper to make off the turn, then to send. kind: "aim" or "avoid", a card; "report",
    "markdown" or "json". person: whom it speaks to. interview: what it tells. key: one word for all
    that it depends on. sorry: what is said, as HTML, if it cannot be made. rows: the buttons under
    it. answers: whether it shows the answers behind the sheet. own: whether it is for the person
    alone. heard: what customers let be read in it. fleeting: as of a message. signed: for the coach
    who opens it."""

    kind: str
    person: Person
    interview: Interview
    key: str
    caption: str
    sorry: str
    rows: Rows = ()
    answers: bool = True
    own: bool = True
    heard: Verbatims | None = None
    fleeting: bool = False
    signed: Signed | None = None


class Bundle(Struct, frozen=True, tag=True):
    """Papers made together, each with whose it is, sent as one ZIP of this name; now or never."""

    name: str
    papers: tuple[tuple[str, Paper], ...]
    caption: str
    sorry: str


class Block(Struct, frozen=True):
    """A part of a page: what it is about, and its lines; quoted: as words said to somebody."""

    title: str
    lines: tuple[Paragraph, ...]
    quoted: bool = False


class Leaf(Struct, frozen=True, tag=True):
    """One page to print, said already, to make off the turn; now or never. name: of the file. head:
    its title; under: a line below it; foot: at its end. colour, logo: as of Signed. language,
    region, paper: as of a document. caption, sorry: as of a paper."""

    name: str
    head: str
    under: str
    blocks: tuple[Block, ...]
    foot: str
    colour: str
    language: str
    region: str | None
    paper: str
    caption: str
    sorry: str
    logo: str = ""


class Retract(Struct, frozen=True, tag=True):
    """What was shown lately of coachees goes from the person's chat, as far as Telegram allows,
    where it tells more than is shared now; or of any who are not there any more."""

    now: tuple[Opened, ...]
    there: tuple[int, ...]


class Qr(Struct, frozen=True, tag=True):
    """A link as a picture to scan. sorry: as of a paper."""

    link: str
    caption: str
    sorry: str


class Result(Struct, frozen=True, tag=True):
    """Something to send into another chat. html: the text sent; or paper: the key of a card, sent
    as the picture it was drawn as. id: 1-64 bytes."""

    id: str
    title: str
    description: str
    html: str = ""
    paper: str = ""


class Offer(Struct, frozen=True, tag=True):
    """What an inline query is answered. start: the words of a button that leads to the bot, for who
    has no sheet yet."""

    results: tuple[Result, ...]
    start: str


class Erase(Struct, frozen=True, tag=True):
    """Everything stored of the person goes, now."""


class Write(Struct, frozen=True, tag=True):
    """Something for the pen, off the turn: what comes of it is another turn. message: the one that
    it may better; None: the one this turn says last."""

    task: Task
    message: int | None = None


Effect = (
    Say | Edit | Rekey | Close | React | Toast | File | Paper | Bundle | Leaf | Qr | Offer | Erase
    | Retract
    | Consult | Write | AnyDeed
)  # fmt: skip


class Outcome(Struct, frozen=True):
    """What a turn leaves: the person as they are now, and what to do, in order."""

    person: Person
    effects: tuple[Effect, ...]
