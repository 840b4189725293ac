"""What is done with prospects: begun, opened again, told the end of, forgotten. What names one that
is gone changes nothing."""

from collections.abc import Iterator

from msgspec.structs import replace

from flows.asking.form import outdated
from flows.asking.hearing import hear
from flows.asking.proposing import parted
from flows.desk.dialogue import Dialogue
from flows.desk.doors import Meet
from flows.interview.path import Slot
from flows.prospect.actions import (
    AskAbout,
    ForgetProspect,
    NewProspect,
    OpenProspect,
    TellOutcome,
)
from flows.prospect.form import form, save
from flows.prospect.held import comparable, find, hold
from flows.prospect.questions import BY_ID, asked, following
from flows.protocol.events import Said
from flows.reading.judging import insult, nickname
from flows.reading.masking import masked
from flows.reading.replies import plain
from flows.record.prospects import Ending, Prospect
from flows.words.texts import cut

# Ours: a line of the list.
MOST_NAME = 40


def begin(d: Dialogue, argument: str) -> None:
    """/prospect: another one, unless one is unfinished or there is nobody to compare with."""
    answers = comparable(d)
    unfinished = next((p for p in d.person.prospects[::-1] if p.at), None)
    if not answers.favourite and not answers.regrets:
        d.show("prospect-lacks")
    elif unfinished is not None:
        d.show("prospect-unfinished", str(unfinished.id))
    else:
        d.show("prospect-name")


def meet(d: Dialogue, action: Meet, message: int | None) -> None:
    begin(d, "")


def hear_name(d: Dialogue, arg: str, said: Said) -> None:
    """A nickname, kind, without address, phone or family name."""
    lists = d.content.lists
    name = cut(masked(nickname(said.text, lists) or said.text, lists).text, MOST_NAME)
    if insult(said.text, lists):
        d.say("prospect-kinder")
    elif not any(c.isalnum() for c in name):
        d.say("misread.no-words")
    elif plain(name) in map(plain, _named(d)):
        d.say("prospect-on-sheet", name=name)
    else:
        d.react(said.message)
        return _begin(d, name, None)
    d.show("prospect-name")


def _named(d: Dialogue) -> Iterator[str]:
    """Those that a prospect would be held against: nobody is compared with themselves."""
    answers = comparable(d)
    yield from filter(None, (answers.favourite, *(r.regret_name for r in answers.regrets)))


def _begin(d: Dialogue, name: str | None, message: int | None) -> None:
    """Begins a prospect, beside the sheet of the open interview."""
    id, first = 1 + d.person.met, following({}, asked(comparable(d), d.content.limits))
    d.person = replace(d.person, met=id)
    save(d, Prospect(id, d.interview.id, d.now, name=name, at=first))
    d.show("prospect", str(id), message)


def new(d: Dialogue, action: NewProspect, message: int | None) -> None:
    """Without a nickname; a second tap begins no second one."""
    untouched = (p for p in d.person.prospects if p.at and not p.given and not p.name)
    same = next(untouched, None)
    if same is not None:
        return d.show("prospect", str(same.id), message)
    _begin(d, None, message)


def reopen(d: Dialogue, action: OpenProspect, message: int | None) -> None:
    """The question where it was left, or the verdict."""
    prospect = find(d, str(action.prospect))
    if prospect is None:
        return outdated(d)
    d.show("prospect" if prospect.at else "verdict", str(prospect.id), message)


def ask_about(d: Dialogue, action: AskAbout, message: int | None) -> None:
    """One question again, or one that was left."""
    prospect, question = find(d, str(action.prospect)), BY_ID.get(action.question)
    if prospect is None or question is None or question.id not in hold(d, prospect).ids:
        return outdated(d)
    form(d, prospect, question).reopen(Slot(question.id), message)


def hear_answer(d: Dialogue, arg: str, said: Said) -> None:
    """What is typed under the open question."""
    id, near = parted(arg)
    prospect = find(d, id)
    if prospect is None or prospect.at not in BY_ID:
        d.say("not-understood")
        return d.show("verdict", id)
    hear(form(d, prospect, BY_ID[prospect.at], near), said.text, said.message)


def tell_outcome(d: Dialogue, action: TellOutcome, message: int | None) -> None:
    prospect = find(d, str(action.prospect))
    if prospect is None or action.outcome not in list(Ending):
        return outdated(d)
    save(d, replace(prospect, outcome=Ending(action.outcome)))
    d.show("outcome", str(prospect.id), message)


def forget(d: Dialogue, action: ForgetProspect, message: int | None) -> None:
    gone = find(d, str(action.prospect))
    if gone is None:
        return outdated(d)
    left = tuple(prospect for prospect in d.person.prospects if prospect is not gone)
    d.person = replace(d.person, prospects=left)
    d.show("prospects", "", message)
