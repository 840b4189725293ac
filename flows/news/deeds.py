"""What is done with news: told, kept of who signed, forgotten, and gone over in the review."""

from msgspec.structs import replace

from flows.asking.form import outdated
from flows.asking.interview import ask, keep
from flows.desk.dialogue import Dialogue, NewRegret, OpenNews, Review, Signed
from flows.interview.answers import Can, Channel, Given, Role, Slot, Value
from flows.interview.table import understands
from flows.news.actions import (
    Changed,
    ForgetNews,
    MoveSheet,
    OtherNews,
    Replace,
    Reviewed,
    StillTrue,
)
from flows.news.form import door, onward, pieces, save
from flows.news.questions import CUSTOMER, FAMILY, SIGNED, WHO, Price, asked, moved
from flows.news.reviewing import REVIEWED, following, reviewed
from flows.news.turns import anew, another
from flows.prospect.judging import find
from flows.prospect.questions import group_of
from flows.record.person import News, Place
from flows.record.prospects import Prospect


def move_sheet(d: Dialogue, action: MoveSheet, message: int | None) -> None:
    """The facts of a piece become answers; the sheet of before is kept, and what moved is said."""
    piece = next((n for n in pieces(d) if n.id == action.piece), None)
    changes = moved(d.path.answers, piece) if piece else {}
    if action.interview != d.interview.id or piece is None or not changes or piece.moved:
        return outdated(d)
    for slot, value in changes.items():
        keep(d, Slot.parse(slot), Given(value, d.now))
    save(d, replace(piece, moved=True))
    d.go_on()


def open_news(d: Dialogue, action: OpenNews, message: int | None) -> None:
    d.show("news")


def signed(d: Dialogue, action: Signed, message: int | None) -> None:
    """A prospect who signed: noted with what is known, then what is left is asked."""
    prospect = find(d, str(action.prospect))
    if prospect is None:
        return outdated(d)
    _open_sheet(d, prospect.sheet)
    piece = noted(d, str(prospect.id))
    if piece is None:
        return d.show(*door(d, CUSTOMER))
    save(d, piece)
    d.show(*onward(d, piece))


def forget(d: Dialogue, action: ForgetNews, message: int | None) -> None:
    """A piece of news goes for good."""
    left = tuple(piece for piece in d.interview.news if piece.id != action.piece)
    if action.interview != d.interview.id or left == d.interview.news:
        return outdated(d)
    d.change(news=left)
    d.show("news-told" if left else "news", action.page, message)


def _open_sheet(d: Dialogue, id: int) -> bool:
    """Makes one of their personas the open one; whether they have it."""
    known = next((i for i in d.person.interviews if i.id == id), None)
    if known is not None and known.id != d.person.current:
        d.person = replace(d.person, current=known.id, revision=d.person.revision + 1)
    return known is not None


def other_news(d: Dialogue, action: OtherNews, message: int | None) -> None:
    if not _open_sheet(d, action.interview):
        return outdated(d)
    d.show("news", "", message)


def new_regret(d: Dialogue, action: NewRegret, message: int | None) -> None:
    """The interview's own questions on one more regret; from the review, then back to it."""
    if action.review not in ("", *REVIEWED):
        return outdated(d)
    another(d, review=action.review if reviewed(d, action.review) else None)


def tell_anew(d: Dialogue, action: Replace, message: int | None) -> None:
    """Another regret in place of one of a sheet that was given."""
    there = action.interview == d.interview.id and d.interview.finished is not None
    if not there or action.turn not in range(len(d.path.answers.regrets)):
        return outdated(d)
    anew(d, action.turn)


def review(d: Dialogue, action: Review, message: int | None) -> None:
    """The review of the open sheet, or of the one that is named."""
    named = action.interview
    if named and not (named.isdecimal() and _open_sheet(d, int(named))):
        return outdated(d)
    d.show("review")


def still_true(d: Dialogue, action: StillTrue, message: int | None) -> None:
    """These answers are true today as well."""
    for slot in reviewed(d, action.chapter):
        given = d.interview.given.get(str(slot))
        if given is not None and given.value is not None:
            keep(d, slot, replace(given, at=d.now))
    after = following(d, action.chapter)
    if after is None:
        return end_review(d, Reviewed(), message)
    d.show("review", after, message)


def changed(d: Dialogue, action: Changed, message: int | None) -> None:
    """Opens one of these answers, and comes back to the review after it."""
    slot = next((s for s in reviewed(d, action.chapter) if str(s) == action.slot), None)
    if slot is None:
        return outdated(d)
    d.move(Place(str(slot), review=action.chapter))
    ask(d, slot)


def end_review(d: Dialogue, action: Reviewed, message: int | None) -> None:
    """What changed is told, if anything did."""
    d.change(place=replace(d.interview.place, review=None))
    if not d.interview.open:
        d.say("review-unchanged")
    d.go_on()


# What a price that was accepted has become at the signature: nobody has paid yet.
_PRICES = {Can.ON_TIME: Price.AGREED, Can.LATE: Price.AGREED, Can.LOWERED: Price.LOWERED}


def noted(d: Dialogue, id: str) -> News | None:
    """The customer that a prospect became, noted once; None: no such prospect, or no sheet."""
    prospect = find(d, id)
    if prospect is None or not asked(CUSTOMER, d.path.answers):
        return None
    same = next((n for n in d.interview.news if n.given.get(SIGNED) == id), None)
    return same or News(d.interview.told + 1, d.now, CUSTOMER, _carried_over(d, prospect))


def _carried_over(d: Dialogue, prospect: Prospect) -> dict[str, Value]:
    """What the prospect's own questions told, under the names of the steps."""
    chosen = {question: given[0] for question, given in prospect.given.items() if given}
    source, price, payer = (chosen.get(question, "") for question in ("source", "can", "payer"))
    turn = group_of(d.path.answers, prospect.given)
    told: dict[str, Value] = {
        WHO: prospect.name,
        FAMILY: None if turn is None else d.path.answers.families[turn].name,
        "found_by": source if source in tuple(Channel) else None,
        "can": str(_PRICES[Can(price)]) if price in _PRICES else None,
        "payer": payer if _decides(payer) else None,
        SIGNED: str(prospect.id),
    }
    wanted = (*asked(CUSTOMER, d.path.answers), SIGNED)
    return {step: value for step, value in told.items() if step in wanted and value is not None}


def _decides(payer: str) -> bool:
    """Whether it tells who lets go of the money, and not that nobody does."""
    return payer not in ("", Role.NOBODY) and understands("payer", payer)
