"""What the buttons of coaches and coachees do.

key: an invitation or a coachee of the coach's, or the coachee's tie to a coach, as a button carries
it: nothing of it says who anybody is, and none is used twice.
"""

from flows.desk.link_actions import Counting, Holding, OfLink
from flows.protocol.actions import Action

# Of what is taken away of many. Ours: a coach of ten cohorts has them all; it bounds the buttons.
PARTS = range(10)


class Invite(Action, frozen=True, tag="coach:invite"):
    """A new link."""


class SeeInvitation(OfLink, frozen=True, tag="coach:invitation"):
    """The link, and how many came by it."""


class Revoke(OfLink, frozen=True, tag="coach:revoke"):
    """It leads nowhere any more."""


class Until(Holding, frozen=True, tag="coach:until"):
    """How many days it holds."""


class AtMost(Counting, frozen=True, tag="coach:most"):
    """How many people it is for."""


class ShowQr(OfLink, frozen=True, tag="coach:qr"):
    """It as a picture to scan."""


class NoWelcome(Action, frozen=True, tag="coach:welcome"):
    """No line of welcome any more."""

    what: str = "none"


class Hear(Action, frozen=True, tag="coach:heard"):
    """Whether they want to know when someone shares: "on"; "off" asks, "never" does it."""

    on: str


class LeaveCoaching(Action, frozen=True, tag="coach:leave"):
    """No coach any more."""

    sure: str = "yes"


class SeeRoster(Action, frozen=True, tag="coach:roster"):
    """A page of the roster, from 0. need, group, name: of whom alone; "": of everybody."""

    page: int = 0
    need: str = ""
    group: str = ""
    name: str = ""


class SortRoster(Action, frozen=True, tag="coach:sort"):
    """What the list can be narrowed to. page: of the groups, from 0."""

    page: int = 0


class OfCoachee(Action, frozen=True):
    """About one coachee."""

    key: str


class SeeCoachee(OfCoachee, frozen=True, tag="coach:one"):
    """How far they are, and what may be read."""


class Prepare(OfCoachee, frozen=True, tag="coach:session"):
    """The next session with them on one page. on: "paper": to print."""

    on: str = ""


class OpenPaper(OfCoachee, frozen=True, tag="coach:paper"):
    """A card or the report, as it is shared now."""

    kind: str


class WriteNote(OfCoachee, frozen=True, tag="coach:note"):
    """One more note of the coach's own."""


class SeeNotes(OfCoachee, frozen=True, tag="coach:notes"):
    """The notes, each to be corrected."""


class MendNote(OfCoachee, frozen=True, tag="coach:mend"):
    """A note in other words. at: which, by its moment, "": the one of before notes were dated;
    "gone" in what: it goes."""

    at: str = ""
    what: str = ""


class GiveSign(OfCoachee, frozen=True, tag="coach:nudge"):
    """Asks whether to nudge them; "yes" in sure: does it."""

    sure: str = ""


class SeeSigns(Action, frozen=True, tag="coach:signs"):
    """To whom a sign may be given at once. about: a Sign's value; "": the interview on its way."""

    about: str = ""


class PickSign(OfCoachee, frozen=True, tag="coach:pick"):
    """One of these is left out, or is not."""


class SendSigns(Action, frozen=True, tag="coach:send"):
    """It is sent. at: as it stood then, of Signs, as a button carries a moment."""

    at: str


class PlanSession(OfCoachee, frozen=True, tag="coach:plan"):
    """Asks for the day of the next session. on: it, as 2026-12-08; "none": it is not known."""

    on: str = ""


class SeePatterns(Action, frozen=True, tag="coach:patterns"):
    """What those who share have in common. group: by which invitation they came; "": all of them.
    on: "paper": to print."""

    group: str = ""
    on: str = ""


class ListAll(Action, frozen=True, tag="coach:csv"):
    """The list as a table."""


class Reword(Action, frozen=True, tag="coach:words"):
    """Our words again, where they had their own. what: "inviting" or "nudging"."""

    what: str


class Paint(Action, frozen=True, tag="coach:colour"):
    """What the papers they open are set in."""

    colour: str


class NoLogo(Action, frozen=True, tag="coach:logo"):
    """No logo any more."""

    what: str = "none"


class DropQuestion(Action, frozen=True, tag="coach:drop"):
    """A question of their own is asked no more."""

    key: str


class Export(Action, frozen=True, tag="coach:export"):
    """All that is shared in one file: the part of this number, from 0."""

    part: int = 0


class Decide(Action, frozen=True, tag="tie"):
    """A coachee's decision about one coach. what: "join", "consent", "preview", "nudges", "reply"
    or "leave"; value: which, and for a consent the sheet that it is about."""

    key: str
    what: str
    value: str = ""
