"""What an entrepreneur's list is told of a customer: how far they are, whether there is something
to read, that they left."""

from collections.abc import Iterator

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.protocol.deeds import Enrol, News, Tell, Unenrol
from flows.protocol.exchange import Notified
from flows.record.released import account_to, released, stage
from flows.record.ties import Circle, Stage
from flows.record.voices import Account
from flows.voices.kept import drop


def report(d: Dialogue) -> None:
    """Lets each entrepreneur's list know how far the person is, when that has changed; of one whom
    they said no yes to, nothing."""
    d.person = replace(d.person, voices=tuple(_reported(d, told) for told in d.person.voices))


def _reported(d: Dialogue, told: Account) -> Account:
    at, shares = stage(told), bool(released(told))
    if told.pending or (at, shares) == (told.stage, told.shares):
        return told
    d.do(Enrol(told.asker, told.since, told.link, at, shares, Circle.CUSTOMERS))
    if shares and told.stage is not Stage.FINISHED:
        d.do(Tell(told.asker, News.TOLD))
    return replace(told, stage=at, shares=shares)


def left(told: Account) -> Unenrol:
    """What ends when a customer takes all of it back."""
    return Unenrol(told.asker, Circle.CUSTOMERS)


def goodbyes(d: Dialogue) -> Iterator[Unenrol]:
    """What deleting everything does to the lists the person is in."""
    yield from (left(told) for told in d.person.voices if not told.pending)


def closed(d: Dialogue, event: Notified) -> None:
    """An entrepreneur asks nobody any more: what they were told is nobody's to read, and goes."""
    told = account_to(d.person, event.by)
    if told is not None and told.since == event.since:
        drop(d, told)
