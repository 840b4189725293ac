"""What is done with news: told step by step, forgotten, and gone over in the review."""

from collections.abc import Callable

from msgspec.structs import replace

from flows.asking import answering
from flows.asking.answering import cleaned, keep
from flows.asking.question import also, ask
from flows.desk.dialogue import Dialogue
from flows.interview.kinds import Misread, Value
from flows.news.case import CHANNEL, CUSTOMER, REGRET
from flows.news.form import (
    LONGEST_NAME,
    WHO,
    Step,
    answers_to,
    chosen,
    door,
    following_step,
    read,
    step_of,
)
from flows.news.reviewing import following, reviewed
from flows.news.signed import first_step, noted
from flows.news.turns import anew, another
from flows.prospect.held import find
from flows.protocol.effects import React, Say, Toast
from flows.protocol.events import Said
from flows.reading.judging import nickname
from flows.reading.replies import plain
from flows.record.person import MOST_NEWS, News, Place
from flows.words.texts import cut

Deed = Callable[[Dialogue, list[str], int | None], None]


def act(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """A button about news."""
    deed, *rest = arguments or [""]
    if not d.interview.given and deed != "of":  # nothing to hold news against
        return d.show("news")
    DEEDS.get(deed, _old)(d, rest, message)


def _old(d: Dialogue, rest: list[str], message: int | None) -> None:
    d.do(Toast(d.label("old-button")))


def _open(d: Dialogue, rest: list[str], message: int | None) -> None:
    d.show("news")


def _tell(kind: str) -> Deed:
    """Begins the telling in a message of its own; with a step and its option, goes on with it."""

    def deed(d: Dialogue, rest: list[str], message: int | None) -> None:
        if not rest:
            return d.show(*door(d, kind))
        interview, id, asks, option = (*rest, "", "", "")[:4]
        step = step_of(d, f"{interview}:{kind}:{id}:{asks}")
        if step is None or option not in answers_to(d, step):
            return _old(d, rest, message)
        _told(d, step, chosen(d, asks, option))
        _next(d, step, message)

    return deed


def _told(d: Dialogue, step: Step, value: Value) -> None:
    """Keeps what a step says, at once: a telling that stops half-way is half told."""
    known = {str(n.id): n for n in d.interview.news}
    piece = known.get(step.id) or News(int(step.id), d.now, step.kind)
    _kept(d, replace(piece, given={**piece.given, step.asks: value}))


def _kept(d: Dialogue, piece: News) -> None:
    known = {n.id: n for n in d.interview.news} | {piece.id: piece}
    d.change(news=tuple(known.values())[-MOST_NEWS:], told=max(d.interview.told, piece.id))


def _signed(d: Dialogue, rest: list[str], message: int | None) -> None:
    """A prospect who signed: noted with what is known, then what is left is asked."""
    prospect = find(d, rest[0] if rest else "")
    if prospect is None:
        return _old(d, rest, message)
    _opened(d, str(prospect.sheet))
    piece = noted(d, str(prospect.id))
    if piece is None:
        return d.show(*door(d, CUSTOMER))
    _kept(d, piece)
    step = first_step(d, piece)
    screen, arg = ("news", str(piece.id)) if step is None else ("news-form", str(step))
    d.show(screen, arg)


def _next(d: Dialogue, step: Step, message: int | None = None) -> None:
    """The step after this one, or what all of it says of the sheet."""
    after = following_step(d, step)
    if after is None:
        d.show("news", step.id, message)
    else:
        d.show("news-form", str(after), message)


def hear(d: Dialogue, arg: str, said: Said) -> None:
    """What was typed under a step of the form."""
    step = step_of(d, arg)
    if step is None:
        return d.show("news")
    if plain(said.text) in map(plain, also(d.texts, "nav.skip-also")):
        return _next(d, step)
    value = read(d, step, said.text)
    if isinstance(value, Misread):
        d.do(Say(str(d.html(f"misread.{value.reason}", **value.facts))))
        return d.show("news-form", arg)
    kept = _discreet(d, step.asks, value)
    d.do(React(said.message))
    if kept != value:
        d.say("masked")
    _told(d, step, cut(kept, LONGEST_NAME) if step.asks == WHO else kept)
    _next(d, step)


def _discreet(d: Dialogue, asks: str, value: Value) -> Value:
    """Without what tells who somebody is."""
    short = nickname(value, d.content.lists) if asks == WHO else None
    return cleaned(d, short or value)


def _forget(d: Dialogue, rest: list[str], message: int | None) -> None:
    """A piece of news goes for good."""
    interview, id, page = (*rest, "", "", "")[:3]
    if interview != str(d.interview.id) or id not in {str(n.id) for n in d.interview.news}:
        return _old(d, rest, message)
    d.change(news=tuple(n for n in d.interview.news if str(n.id) != id))
    d.show("news-told" if d.interview.news else "news", page, message)


def _opened(d: Dialogue, id: str) -> bool:
    """Makes one of their personas the open one; whether they have it."""
    known = next((i for i in d.person.interviews if str(i.id) == id), None)
    if known is not None and known.id != d.person.current:
        d.person = replace(d.person, current=known.id, revision=d.person.revision + 1)
    return known is not None


def _of(d: Dialogue, rest: list[str], message: int | None) -> None:
    """The news of another of their personas."""
    if not _opened(d, rest[0] if rest else ""):
        return _old(d, rest, message)
    d.show("news", "", message)


def _regret(d: Dialogue, rest: list[str], message: int | None) -> None:
    """The interview's own questions on one more regret, from the review: then back to it; or a
    step of one that is only news."""
    if len(rest) > 1:
        return _tell(REGRET)(d, rest, message)
    another(d, review=rest[0] if rest and reviewed(d, rest[0]) else None)


def _replace(d: Dialogue, rest: list[str], message: int | None) -> None:
    interview, turn = (*rest, "", "")[:2]
    turns = {str(turn) for turn in range(len(d.path.answers.regrets))}
    there = interview == str(d.interview.id) and d.interview.finished is not None
    if not there or turn not in turns:
        return _old(d, rest, message)
    anew(d, int(turn))


def _review(d: Dialogue, rest: list[str], message: int | None) -> None:
    """The review of the open sheet, or of the one that is named."""
    if rest and not _opened(d, rest[0]):
        return _old(d, rest, message)
    d.show("review")


def _still(d: Dialogue, rest: list[str], message: int | None) -> None:
    """These answers are true today as well."""
    chapter = rest[0] if rest else ""
    for slot in reviewed(d, chapter):
        given = d.interview.given.get(str(slot))
        if given is not None and given.value is not None:
            keep(d, slot, replace(given, at=d.now))
    after = following(d, chapter)
    if after is None:
        return _done(d, rest, message)
    d.show("review", after, message)


def _changed(d: Dialogue, rest: list[str], message: int | None) -> None:
    """Opens one of these answers, and comes back to the review after it."""
    chapter, at = (*rest, "", "")[:2]
    slot = next((s for s in reviewed(d, chapter) if str(s) == at), None)
    if slot is None:
        return _old(d, rest, message)
    d.move(Place(at, review=chapter))
    ask(d, slot)


def _done(d: Dialogue, rest: list[str], message: int | None) -> None:
    """The review is over: what changed is told, if anything did."""
    d.change(place=replace(d.interview.place, review=None))
    if not d.interview.open:
        d.say("review-unchanged")
    answering.open_place(d)


DEEDS: dict[str, Deed] = {
    "open": _open,
    CUSTOMER: _tell(CUSTOMER),
    CHANNEL: _tell(CHANNEL),
    REGRET: _regret,
    "replace": _replace,
    "forget": _forget,
    "of": _of,
    "signed": _signed,
    "review": _review,
    "still": _still,
    "changed": _changed,
    "done": _done,
}
