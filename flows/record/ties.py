"""Who coaches whom: what is kept of it in the record of a coach and in that of a coachee."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from flows.record.dossiers import Colour, Dossier, Note, Signs
from flows.record.dossiers import moment as moment

# A code as it is made: 128 bits in the characters that Telegram allows in a link.
CODE = re.compile(r"[A-Za-z0-9_-]{22}")
# What came by a link and was one: perhaps it was cut on its way.
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{12,64}")
_DIGITS = 9


class Asked(Struct, frozen=True, omit_defaults=True):
    """A question of a coach's own. options: of a choice; none: answered in words. `id` counts from
    1 for each coach and is never used twice."""

    id: int
    words: str
    options: tuple[str, ...] = ()


class Invitation(Struct, frozen=True, omit_defaults=True):
    """A link that somebody sends. code: 22 characters that nobody can guess; it says who invites
    and gives no access. label: a coach's own name for it, a cohort's mostly. until: it is worth
    nothing from then on, `days` after that was chosen. most: how many may come by it. `id` counts
    from 1 for each coach."""

    id: int
    code: str
    made: datetime
    label: str = ""
    until: datetime | None = None
    days: int = 0
    most: int | None = None
    revoked: bool = False

    def open(self, now: datetime) -> bool:
        """Whether somebody may still come by it, as far as there is room."""
        return not self.revoked and (self.until is None or now < self.until)


class Circle(StrEnum):
    """Those whom a person gathers by links: the coachees of a coach, the customers who tell an
    entrepreneur something."""

    COACHEES = "coachees"
    CUSTOMERS = "customers"


class Life(Struct, frozen=True, omit_defaults=True):
    """What makes a person one who sends links. since: when they became one; who stops and begins
    again is another, to whom nobody has consented. name: as who comes knows them. told: whether
    they want to hear when there is something to read; heard: of whom they did. Those who came go
    by their number in the list: nothing here says who they are."""

    since: datetime
    name: str
    links: tuple[Invitation, ...] = ()
    told: bool = True
    heard: tuple[int, ...] = ()

    def key(self, id: int) -> str:
        """A link of theirs, or somebody who came by one, as a button carries it."""
        return f"{moment(self.since)}.{id}"

    def id(self, key: str) -> int | None:
        """Which one a button is about; None when it is of another time, or forged."""
        life, _, id = key.partition(".")
        known = life == moment(self.since) and id.isdecimal() and len(id) <= _DIGITS
        return int(id) if known else None


class Coach(Life, frozen=True, omit_defaults=True):
    """What makes a person a coach. name, welcome: what coachees see. told: whether they want to
    hear when someone shares; heard: of whom they did. dossiers: what they keep of each coachee;
    notes: the one note of each, in a record of before notes were dated. inviting, nudging: what
    their invitations and their signs say; "": our words. asks: questions of their own; asked: how
    many there ever were. colour, logo (a PNG in Base64): of the papers they open. signs: what is
    about to be sent to several. Coachees go by their number in the roster: nothing here says who
    they are."""

    links: tuple[Invitation, ...] = field(default=(), name="invitations")
    welcome: str = ""
    notes: Mapping[str, str] = {}
    dossiers: Mapping[str, Dossier] = {}
    inviting: str = ""
    nudging: str = ""
    asks: tuple[Asked, ...] = ()
    asked: int = 0
    colour: Colour = Colour.BRICK
    logo: str = ""
    signs: Signs | None = None

    def dossier(self, id: int) -> Dossier:
        """What they keep of the coachee of this number."""
        before = self.notes.get(str(id))
        empty = Dossier((Note(before),)) if before else Dossier()
        return self.dossiers.get(str(id), empty)

    def keeping(self, id: int, dossier: Dossier) -> "Coach":
        """The same with what they keep of one coachee replaced."""
        notes = {of: note for of, note in self.notes.items() if of != str(id)}
        return replace(self, notes=notes, dossiers={**self.dossiers, str(id): dossier})

    def without_others(self, there: frozenset[int]) -> "Coach":
        """The same without anything of those who are no longer in the roster."""
        notes = {id: note for id, note in self.notes.items() if int(id) in there}
        dossiers = {id: of for id, of in self.dossiers.items() if int(id) in there}
        heard = tuple(id for id in self.heard if id in there)
        kept = replace(self, notes=notes, dossiers=dossiers, heard=heard)
        return replace(kept, signs=self.signs.to(there) if self.signs else None)


class Consent(StrEnum):
    """What a coachee lets one coach read; each includes the one before."""

    NOTHING = "nothing"
    SHEET = "sheet"
    ANSWERS = "answers"


class Stage(StrEnum):
    """How far a coachee is, in order."""

    INVITED = "invited"
    STARTED = "started"
    FINISHED = "finished"


class Sign(StrEnum):
    """What a coach's sign is about: the interview on its way, a day that is over, an action due."""

    WAY = "way"
    DAY = "day"
    DUE = "due"


class Standing(Struct, frozen=True, omit_defaults=True):
    """What a roster is listed, ordered and searched by: no answer, nothing of a sheet. name: what
    the coach calls them by. active: the day of their last answer. decided: they said what may be
    read; consent: what. joined: when they came; None in a record of before lists were made of
    this alone. chapter: where they are. due: when the action they are at should be done, where they
    let that be followed. changed: when what they share was last changed. day: the first one by
    which something is to be done, as far as what they share tells it."""

    name: str = ""
    active: date | None = None
    decided: bool = False
    joined: datetime | None = None
    chapter: str | None = None
    consent: Consent = Consent.NOTHING
    due: date | None = None
    changed: datetime | None = None
    day: date | None = None


class Need(StrEnum):
    """In the order in which a coach would see to them; last, what needs nothing."""

    SESSION = "session"
    HELD = "held"
    DAY = "day"
    SILENT = "silent"
    UNDECIDED = "undecided"
    DUE = "due"
    NEW = "new"
    SHARES = "shares"


class Tie(Struct, frozen=True, omit_defaults=True):
    """One coach of a coachee, in the coachee's record. coach, since: whom they consented to. name:
    the coach's, as they were told. invitation: by which they came. at: when, no two at the same
    moment. code: by which they came, until they said yes to this coach, who sees nothing of them
    before. called: what the coach calls them by. asked: they were asked what to share. sheet: the
    interview that they answered about; None in a record of before consents named one. nudges:
    whether the coach may have them nudged; nudged: when that was last done; said: in which words;
    reply: what they wrote back, until they say whether it goes.
    opened: when the coach last opened something of theirs. dated: they said yes knowing that the
    coach sees when they last answered. follows: they consented knowing that the coach sees
    whether the week's action is done. asks: the coach's own questions, as they were put; answers:
    what they answered, by question. stage, shares, standing: what the roster was last told."""

    coach: int
    since: datetime
    name: str
    invitation: int
    at: datetime
    code: str = ""
    called: str = ""
    consent: Consent = Consent.NOTHING
    nudges: bool = True
    nudged: datetime | None = None
    said: str = ""
    reply: str = ""
    opened: datetime | None = None
    dated: bool = False
    follows: bool = False
    asks: tuple[Asked, ...] = ()
    answers: Mapping[str, str] = {}
    asked: bool = False
    sheet: int | None = None
    stage: Stage | None = None
    shares: bool = False
    standing: Standing = Standing()

    @property
    def key(self) -> str:
        """The tie as a button carries it: nothing of it says who the coach is."""
        return moment(self.at)

    @property
    def pending(self) -> bool:
        """Whether they have not said yes yet."""
        return bool(self.code)


class Entry(Struct, frozen=True, omit_defaults=True):
    """A coachee in a roster: enough to count, to order and to find them, nothing of theirs to read.
    shares: there is a sheet to."""

    id: int
    person: int
    invitation: int
    stage: Stage = Stage.INVITED
    shares: bool = False
    standing: Standing = Standing()


class Roster(Struct, frozen=True, omit_defaults=True):
    """The coachees of one coach, the newest last. gone: how many left or deleted everything; which,
    nobody is told. last: the latest id of an entry: none is used twice."""

    since: datetime
    entries: tuple[Entry, ...] = ()
    gone: int = 0
    last: int = 0
