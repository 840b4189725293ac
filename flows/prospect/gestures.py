"""What the buttons of a prospect do, tapped or typed. All carry the prospect's id, and those of a
question its name: what is no longer asked changes nothing."""

from collections.abc import Callable

from markupsafe import escape
from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.prospect.held import find, hold, known
from flows.prospect.judging import judge
from flows.prospect.questions import BY_ID, NONE, QUESTIONS, asked, following
from flows.protocol.effects import Say, Toast
from flows.record.prospects import Outcome, Prospect, with_prospect


def begin(d: Dialogue, argument: str) -> None:
    """/prospect: another one, unless one is unfinished or there is nobody to compare with."""
    answers = known(d)
    unfinished = next((p for p in d.person.prospects[::-1] if p.at), None)
    if not answers.favourite and not answers.regrets:
        d.show("prospect-lacks")
    elif unfinished is not None:
        d.show("prospect-unfinished", str(unfinished.id))
    else:
        d.show("prospect-name")


def act(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """What follows `prospect:` in a button's data."""
    way, *rest = arguments or [""]
    WAYS.get(way, _old)(d, rest, message)


def _old(d: Dialogue, arguments: list[str], message: int | None) -> None:
    d.do(Toast(d.label("old-button")))


def save(d: Dialogue, prospect: Prospect) -> None:
    """Keeps a prospect, new or changed."""
    d.person = replace(d.person, prospects=with_prospect(d.person.prospects, prospect))


def meet(d: Dialogue, name: str | None, message: int | None) -> None:
    """Begins a prospect, beside the sheet of the open interview."""
    id, first = 1 + d.person.met, following({}, asked(known(d), d.content.limits))
    d.person = replace(d.person, met=id)
    save(d, Prospect(id, d.interview.id, d.now, name=name, at=first))
    d.show("prospect", str(id), message)


def _new(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """Without a nickname; a second tap begins no second one."""
    untouched = (p for p in d.person.prospects if p.at and not p.given and not p.name)
    same = next(untouched, None)
    if same is not None:
        return d.show("prospect", str(same.id), message)
    meet(d, None, message)


def _open(d: Dialogue, arguments: list[str], message: int | None) -> None:
    prospect = find(d, arguments[0] if arguments else "")
    if prospect is None:
        return _old(d, arguments, message)
    d.show("prospect" if prospect.at else "verdict", str(prospect.id), message)


def _ask(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """One question again, or one that was left."""
    id, question = (*arguments, "", "")[:2]
    prospect = find(d, id)
    if prospect is None or question not in hold(d, prospect).ids:
        return _old(d, arguments, message)
    chosen = prospect.given.get(question, ()) if BY_ID[question].several else ()
    picked = tuple(option for option in chosen if option != NONE)
    save(d, replace(prospect, at=question, picked=picked))
    d.show("prospect", id, message)


def options(d: Dialogue, prospect: Prospect) -> tuple[str, ...]:
    """The options of the open question, none of them left out."""
    question = next((q for q in QUESTIONS if q.id == prospect.at), None)
    if question is None:
        return ()
    none = (NONE,) if question.several else ()
    return (*question.options(hold(d, prospect).answers, d.content.limits), *none)


def _of_question(d: Dialogue, arguments: list[str]) -> Prospect | None:
    """The prospect, if the button is one of their open question; its option, if any, is offered."""
    id, question, *option = arguments if len(arguments) > 1 else ("", "")
    prospect = find(d, id)
    if prospect is None or not prospect.at or prospect.at != question or len(option) > 1:
        return None
    return prospect if all(o in options(d, prospect) for o in option) else None


def _choose(d: Dialogue, arguments: list[str], message: int | None) -> None:
    prospect, chosen = _of_question(d, arguments), tuple(arguments[2:])
    alone = prospect and prospect.at and (not BY_ID[prospect.at].several or chosen == (NONE,))
    if prospect is None or not alone or not chosen:
        return _old(d, arguments, message)
    answer(d, prospect, chosen, message)


def _unknown(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """They don't know: it says nothing, for one side or the other."""
    prospect = _of_question(d, arguments)
    if prospect is None:
        return _old(d, arguments, message)
    answer(d, prospect, (), message)


def _toggle(d: Dialogue, arguments: list[str], message: int | None, on: bool) -> None:
    """One of several, from now on or no longer; said twice it changes nothing more."""
    prospect, option = _of_question(d, arguments), next(iter(arguments[2:]), NONE)
    if prospect is None or not prospect.at or option == NONE or not BY_ID[prospect.at].several:
        return _old(d, arguments, message)
    rest = replace(prospect, picked=tuple(p for p in prospect.picked if p != option))
    pick(d, rest, (option,) if on else (), message)


def pick(d: Dialogue, prospect: Prospect, more: tuple[str, ...], message: int | None) -> None:
    """More of several; the question again, with what is picked so far."""
    save(d, replace(prospect, picked=tuple(dict.fromkeys((*prospect.picked, *more)))))
    d.show("prospect", str(prospect.id), message)


def _ok(d: Dialogue, arguments: list[str], message: int | None) -> None:
    prospect = _of_question(d, arguments)
    if prospect is None:
        return _old(d, arguments, message)
    if not prospect.picked:
        reason = d.label("misread.nothing-picked")
        return d.do(Toast(reason) if message else Say(str(escape(reason))))
    answer(d, prospect, prospect.picked, message)


def answer(d: Dialogue, prospect: Prospect, chosen: tuple[str, ...], message: int | None) -> None:
    """Keeps the answer to the open question, then asks the next one or says the verdict."""
    held, limits = hold(d, prospect), d.content.limits
    given = {**prospect.given, str(prospect.at): chosen}
    at = following(given, held.ids)
    verdict = prospect.verdict if at else judge(held.answers, given, limits).verdict
    save(d, replace(prospect, given=given, at=at, picked=(), verdict=verdict))
    d.show("prospect" if at else "verdict", str(prospect.id), message)


def _outcome(d: Dialogue, arguments: list[str], message: int | None) -> None:
    id, end = (*arguments, "", "")[:2]
    prospect = find(d, id)
    if prospect is None or end not in list(Outcome):
        return _old(d, arguments, message)
    save(d, replace(prospect, outcome=Outcome(end)))
    d.show("outcome", id, message)


def _forget(d: Dialogue, arguments: list[str], message: int | None) -> None:
    gone = find(d, arguments[0] if arguments else "")
    if gone is None:
        return _old(d, arguments, message)
    left = tuple(prospect for prospect in d.person.prospects if prospect is not gone)
    d.person = replace(d.person, prospects=left)
    d.show("prospects", "", message)


WAYS: dict[str, Callable[[Dialogue, list[str], int | None], None]] = {
    "new": _new,
    "open": _open,
    "ask": _ask,
    "choose": _choose,
    "pick": lambda d, arguments, message: _toggle(d, arguments, message, on=True),
    "drop": lambda d, arguments, message: _toggle(d, arguments, message, on=False),
    "ok": _ok,
    "unknown": _unknown,
    "outcome": _outcome,
    "forget": _forget,
}
