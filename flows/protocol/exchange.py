"""What passes between the edge and a turn: what a turn asks of the edge, in order, and what can
happen to a conversation. Texts are Telegram's HTML, in the person's language. Each event is one
gesture of one person; `message` is the number of the message it concerns."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from flows.pen.tasks import Task
from flows.protocol.consult import Consult
from flows.protocol.deeds import AnyDeed, News
from flows.record.glimpses import Glimpse, Opened, View
from flows.record.person import Interview, Person
from flows.record.released import Quoted, Verbatims
from flows.record.ties import Asked, Circle, Invitation, Need, Roster
from flows.record.voices import Link
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


class Unquote(Struct, frozen=True, tag=True):
    """What the person's chat shows of words that customers no longer let be read so is said to be
    taken back, in its place. now: what they let be read; of: whose this is, by their numbers in the
    list; there: all who are in it. instead: HTML; left, lines: the same where something of it may
    still be read, and then each of now, as it may be. says: a message beside it, where anything was
    shown so, "": none; names: what it says of each question."""

    now: tuple[Quoted, ...]
    of: tuple[int, ...]
    there: tuple[int, ...]
    instead: str
    says: str = ""
    left: str = ""
    lines: tuple[str, ...] = ()
    names: Mapping[str, str] = {}


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
    | Retract | Unquote
    | Consult | Write | AnyDeed
)  # fmt: skip


class Outcome(Struct, frozen=True):
    """What a turn leaves: the person as they are now, and what to do, in order."""

    person: Person
    effects: tuple[Effect, ...]


class Said(Struct, frozen=True, tag=True):
    """The person wrote a text."""

    text: str
    message: int


class Corrected(Struct, frozen=True, tag=True):
    """The person edited a text they had written before."""

    text: str
    message: int


class Tapped(Struct, frozen=True, tag=True):
    """The person tapped a button under `message`; `data` is what the button carried.

    about: the text that `message` replied to.
    """

    data: str
    message: int
    about: str | None = None


class Command(Struct, frozen=True, tag=True):
    """The person sent a command: `/start abc` is name "start", argument "abc"."""

    name: str
    argument: str
    message: int


class Sent(Struct, frozen=True, tag=True):
    """The person sent something that is not a text; `kind` is Telegram's name (photo, voice…),
    `caption` the words that came with it; `file` its id, of a picture or a document."""

    kind: str
    message: int
    caption: str = ""
    file: str = ""


class LetGo(Struct, frozen=True, tag=True):
    """More came at once than one person may have waiting. message: the first that was let go, of
    which nothing is kept, as of all that came after it until this is told; None: a tap."""

    message: int | None = None


class Searched(Struct, frozen=True, tag=True):
    """The person typed the bot's name and `query` in some chat (inline mode)."""

    query: str


class Left(Struct, frozen=True, tag=True):
    """The person blocked the bot."""


class Returned(Struct, frozen=True, tag=True):
    """The person unblocked the bot."""


class Resumed(Struct, frozen=True, tag=True):
    """The bot was away long enough for taps to have died (Telegram keeps them 150 s)."""


class Notified(Struct, frozen=True, tag=True):
    """The turn of another person, `by`, concerns this one. since: of a coach who is one no more; or
    when it was written back. words: what a sign says, if they have words of their own for it; what
    is written back."""

    what: News
    by: int
    since: datetime | None = None
    words: str = ""


class Due(Struct, frozen=True, tag=True):
    """The time of a reminder may have come."""


class Penned(Struct, frozen=True, tag=True):
    """The pen has written, or not (None). message: the one that it may better, when it is known."""

    task: Task
    said: str | None
    message: int | None = None


class Worth(StrEnum):
    """What a code is worth to the person who came by it."""

    OPEN = "open"
    UNKNOWN = "unknown"
    REVOKED = "revoked"
    EXPIRED = "expired"
    LEFT = "left"
    FULL = "full"
    OWN = "own"


class Invited(Struct, frozen=True):
    """What is told of whoever invites to who came by their code, into which circle. Only `worth`
    when it is not open, and link: for a customer, the one by which they came."""

    worth: Worth
    coach: int = 0
    since: datetime | None = None
    name: str = ""
    welcome: str = ""
    invitation: int = 0
    link: Link | None = None
    of: Circle = Circle.COACHEES


def opens(leads_to: Person, code: str) -> tuple[Circle, Invitation] | None:
    """What the code of somebody opens: which circle of theirs, by which invitation."""
    lives = ((circle, leads_to.life(circle)) for circle in Circle)
    known = ((circle, link) for circle, life in lives if life for link in life.links)
    return next(((circle, link) for circle, link in known if link.code == code), None)


def invited(
    person: int, number: int, leads_to: Person, code: str, roster: Roster | None, now: datetime
) -> Invited:
    """What the code is worth to the person, given whom it leads to, of that number, and the roster
    of the circle that it opens."""
    opened = opens(leads_to, code)
    if opened is None:
        return Invited(Worth.UNKNOWN)
    circle, found = opened
    worth = Worth.OWN if person == number else _worth(found, person, roster, now)
    as_coach, asker = leads_to.coach, leads_to.asker
    link = found if isinstance(found, Link) else None
    if worth is not Worth.OPEN:
        return Invited(worth, link=link, of=circle)
    if circle is Circle.COACHEES and as_coach is not None:
        since, name, welcome = as_coach.since, as_coach.name, as_coach.welcome
        return Invited(worth, number, since, name, welcome, found.id)
    if asker is not None:
        return Invited(worth, number, asker.since, asker.name, "", found.id, link, circle)
    return Invited(Worth.UNKNOWN)


def _worth(found: Invitation, person: int, roster: Roster | None, now: datetime) -> Worth:
    entries = roster.entries if roster else ()
    if any(entry.person == person and entry.id for entry in entries):
        return Worth.OPEN  # they joined before, by whichever link
    if not found.open(now):
        return Worth.REVOKED if found.revoked else Worth.EXPIRED
    came = {entry.person for entry in entries if entry.invitation == found.id} - {person}
    full = found.most is not None and len(came) >= found.most
    return Worth.FULL if full else Worth.OPEN


class Counts(Struct, frozen=True):
    """A roster in numbers. ids, invitations: those of all its entries, in the same order. page: the
    one shown, of `pages`, which have `listed` people in all. needs: how many have each;
    sharing: how many share, by invitation. near: a name was looked for that nobody has, so that
    those listed are nearly called so."""

    ids: tuple[int, ...] = ()
    invitations: tuple[int, ...] = ()
    started: int = 0
    finished: int = 0
    shared: int = 0
    gone: int = 0
    page: int = 0
    pages: int = 0
    listed: int = 0
    needs: Mapping[Need, int] = {}
    sharing: Mapping[int, int] = {}
    near: bool = False


class Found(Struct, frozen=True, tag=True):
    """What was found out. views: of coachees, in the order of the roster, the newest first; those
    the coach may not see are left out; glimpses: of those of a list, likewise. counts: None when
    there is no roster. said: what customers let the person read; customers: all of these in
    numbers; looked: those looked at, by their numbers in the list. questions: a coach's. picture: a
    PNG in Base64; "": what they sent is none."""

    asked: Consult
    code: str = ""
    invited: Invited | None = None
    views: tuple[View, ...] = ()
    glimpses: tuple[Glimpse, ...] = ()
    counts: Counts | None = None
    said: Verbatims = Verbatims()
    customers: Counts | None = None
    looked: tuple[int, ...] = ()
    questions: tuple[Asked, ...] = ()
    picture: str = ""


Event = (
    Said | Corrected | Tapped | Command | Sent | LetGo | Searched | Left | Returned
    | Resumed | Notified | Found | Due | Penned
)  # fmt: skip
