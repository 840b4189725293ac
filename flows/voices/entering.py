"""A customer comes by a link: who asks and what for, and the yes before which nothing is asked."""

import re

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.desk.links import leaning, short_name
from flows.protocol.consult import Code, Consult, Then
from flows.protocol.exchange import Found, Invited, Said, Worth
from flows.reading.phrases import plain
from flows.record.released import account_to
from flows.record.voices import NOBODY, Account
from flows.voices.actions import Join
from flows.voices.form import SCREEN
from flows.voices.kept import add, drop, keep, told_with
from flows.voices.questions import ids
from flows.voices.readback import onward


class Agree(Then, frozen=True):
    """They said yes: whether the link still leads there."""

    key: str
    message: int | None


def came(d: Dialogue, code: str, told: Invited) -> None:
    """By a link of an entrepreneur's: the question whether they would tell; or where they are."""
    if told.since is None or told.link is None:
        return _refused(d, told.worth)
    known = account_to(d.person, told.coach)
    if known is not None and known.since == told.since and not known.pending:
        return d.show(SCREEN if known.under_way else "my-told", known.key)
    link = told.link
    called = _own_name(d, d.by)
    fresh = Account(
        NOBODY, told.since, told.name, link.id, d.now, link.kind, link.sells, link.about,
        code, called, alone=link.most == 1,
    )  # fmt: skip
    if link.tu and _new(d):
        d.person = replace(d.person, settings=replace(d.person.settings, tu=True))
    d.show(SCREEN, add(d, fresh).key)


def _own_name(d: Dialogue, by: str) -> str:
    """The name that Telegram tells, where somebody may be quoted under it: none with a figure in
    it, nor one of everyday words, « client », "me"."""
    called, lists = short_name(d, by), d.content.lists
    words, everyday = plain(called).split(), lists.words.grammar | lists.words.common
    name = any(w in lists.names.first or w not in everyday for w in words)
    return called if name and not re.search(r"[\d_]", called) else ""


def _new(d: Dialogue) -> bool:
    """Whether nothing was said to them before, in one way or the other."""
    return d.person.interview is None and not d.person.voices


def _refused(d: Dialogue, worth: Worth) -> None:
    """Why there is nothing to tell by this link; nobody who came to tell is asked anything else."""
    d.say(f"voice-code.{worth}", onward(d))


def join(d: Dialogue, action: Join, message: int | None) -> None:
    """A button of the first screen."""
    told = told_with(d, action.key)
    if told is None or not told.pending:
        return d.forged()
    answered(d, told, action.said, message)


def typed_yes(d: Dialogue, told: Account, said: Said) -> None:
    """Yes or no in their words; anything else is asked again, for it is no yes."""
    said_so = leaning(d, said.text)
    if said_so is None:
        return d.show("voice-unsure", told.key)
    answered(d, told, said_so, None)


def answered(d: Dialogue, told: Account, said: str, message: int | None) -> None:
    """Their yes, if the link still leads there, or their no, after which nothing is asked."""
    if said == "yes":
        return d.do(Consult(Code(told.code), Agree(told.key, message)))
    drop(d, told)
    d.person = replace(d.person, screen=None)
    d.reply(message, "voice-declined", name=told.name)
    if d.person.interview is not None:
        d.go_home()


def agreed(d: Dialogue, then: Agree, event: Found) -> None:
    """The first question, as far as there is still room and somebody who asks."""
    found, told = event.invited or Invited(Worth.UNKNOWN), told_with(d, then.key)
    if told is None or not told.pending:
        return d.go_home()
    if found.since is None or found.link is None:
        drop(d, told)
        d.person = replace(d.person, screen=None)
        return _refused(d, found.worth)
    if _told_already(d, told, found):
        return None
    by = {"asker": found.coach, "since": found.since, "name": found.name}
    keep(d, told, code="", asks=ids(told.kind)[0], **by)
    d.show(SCREEN, told.key, then.message)


def _told_already(d: Dialogue, told: Account, found: Invited) -> bool:
    """Whether they came by two links of one person: they are where they were. What they told the
    same one before an end to it goes."""
    known = account_to(d.person, found.coach)
    if known is None or known.key == told.key:
        return False
    if known.since != found.since:
        drop(d, known)
        return False
    drop(d, told)
    d.show(SCREEN if known.under_way else "my-told", known.key)
    return True
