"""Those who were listened to before there is a customer: what each gave, and what each pays."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from flows.interview.answers import Answers, Gave, Talk
from flows.reading.judging import afraid
from flows.reading.lists import Lists
from flows.reading.phrases import plain
from flows.reading.prices import Paid, paid
from flows.sheet.line import Finding

COSTLY = (Gave.TIME, Gave.CONTACT, Gave.DATA, Gave.MONEY)
PAYS = (Paid.SUM, Paid.TOLD)


class Rank(StrEnum):
    """What somebody's answers make of them, the most telling first."""

    CALL_AGAIN = "call_again"
    ALLY = "ally"  # gives, and pays nothing for this problem
    NOTHING = "nothing"


_RANKS = tuple(Rank)
# Among those whom somebody could listen to next: not told yet come before who gave nothing.
_NEXT = (Rank.CALL_AGAIN, None, Rank.ALLY, Rank.NOTHING)


def costly(talk: Talk) -> tuple[Gave, ...]:
    """What they gave that cost them something, each once: a compliment does not."""
    return tuple(gift for gift in dict.fromkeys(talk.talk_gave) if gift in COSTLY)


def rank(talk: Talk, lists: Lists) -> Rank | None:
    """None while it is told neither what they gave nor what they pay."""
    pays, gifts = paid(talk.talk_pays, lists), costly(talk)
    if pays in PAYS or Gave.MONEY in gifts:
        return Rank.CALL_AGAIN
    if pays is Paid.NOTHING:
        return Rank.ALLY if gifts else Rank.NOTHING
    if gifts:
        return Rank.CALL_AGAIN
    return Rank.NOTHING if talk.talk_gave else None


def ranked(answers: Answers, lists: Lists) -> Iterator[tuple[int, Talk, Rank]]:
    """Each of them whose rank is known, with their turn, the most telling first."""
    known = ((turn, talk, rank(talk, lists)) for turn, talk in enumerate(answers.talks))
    people = [(turn, talk, r) for turn, talk, r in known if r and not afraid(talk.name, lists)]
    yield from sorted(people, key=lambda each: _weight(each[1], each[2], lists))


def _weight(talk: Talk, of: Rank, lists: Lists) -> tuple[int, bool, bool, int]:
    """Money first: what was given, what is paid; then how much else was given."""
    pays = paid(talk.talk_pays, lists) in PAYS
    return _RANKS.index(of), Gave.MONEY not in talk.talk_gave, not pays, -len(costly(talk))


def to_call_again(findings: Sequence[Finding]) -> Finding | None:
    """The conversation with whom to call again first."""
    heard = (finding for finding in findings if finding.code == "conversation")
    return next((each for each in heard if each.facts["rank"] == Rank.CALL_AGAIN), None)


def next_names(answers: Answers, lists: Lists) -> tuple[str, ...]:
    """Whom they mean to listen to, in their order but for those whose first talk told something;
    a fear is nobody's name, and who waits for a price is not listened to once more."""
    known = {plain(talk.name): r for _, talk, r in ranked(answers, lists)}
    pressing = plain(answers.pressing or "")
    people = (n for n in answers.three_names if not afraid(n, lists) and plain(n) not in pressing)
    return tuple(sorted(people, key=lambda name: _NEXT.index(known.get(plain(name)))))
