"""What an entrepreneur's list is told of a customer: how far they are, whether there is something
to read, that less may be read than before, that they left."""

from collections.abc import Iterator

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.protocol.deeds import Enrol, News, Tell, Unenrol
from flows.protocol.exchange import Notified
from flows.record.released import account_to, released, stage
from flows.record.ties import Circle, Stage
from flows.record.voices import Account, Release
from flows.voices.kept import drop

_RANKS = [*reversed(Release)]


def report(d: Dialogue) -> None:
    """Lets each entrepreneur's list know how far the person is, when that has changed; of one whom
    they said no yes to, nothing."""
    d.person = replace(d.person, voices=tuple(_reported(d, told) for told in d.person.voices))


def _reported(d: Dialogue, told: Account) -> Account:
    at, lets = stage(told), _lets(told)
    shares = bool(lets)
    if told.pending or (at, shares, lets) == (told.stage, told.shares, told.lets):
        return told
    if (at, shares) != (told.stage, told.shares):
        d.do(Enrol(told.asker, told.since, told.link, at, shares, Circle.CUSTOMERS))
    if shares and told.stage is not Stage.FINISHED:
        d.do(Tell(told.asker, News.TOLD))
    if _less(told.lets, lets):
        d.do(Tell(told.asker, News.UNTOLD))
    return replace(told, stage=at, shares=shares, lets=lets)


def _lets(told: Account) -> tuple[str, ...]:
    """What may be read now, each question with its release."""
    return tuple(f"{q.question}:{told.words[q.question].release}" for q in released(told))


def _less(before: tuple[str, ...], now: tuple[str, ...]) -> bool:
    """Whether something may no longer be read, or not in the same way."""
    known = {
        question: _rank(release) for question, _, release in (let.partition(":") for let in now)
    }
    each = (let.partition(":") for let in before)
    return any(_rank(release) > known.get(question, 0) for question, _, release in each)


def _rank(release: str) -> int:
    return _RANKS.index(Release(release)) if release in {*Release} else 0


def left(told: Account) -> Unenrol:
    """What ends when a customer takes all of it back; whoever asked hears of it by that."""
    return Unenrol(told.asker, Circle.CUSTOMERS)


def goodbyes(d: Dialogue) -> Iterator[Unenrol]:
    """What deleting everything does to the lists the person is in."""
    yield from (left(told) for told in d.person.voices if not told.pending)


def closed(d: Dialogue, event: Notified) -> None:
    """An entrepreneur asks nobody any more: what they were told is nobody's to read, and goes."""
    told = account_to(d.person, event.by)
    if told is not None and told.since == event.since:
        drop(d, told)
