"""What is done with prospects: begun, opened again, told the end of, forgotten. What names one that
is gone changes nothing."""

from collections.abc import Iterator

from msgspec.structs import replace

from flows.asking.form import outdated, parted
from flows.desk.dialogue import Dialogue, Meet, Signed
from flows.interview.answers import Slot
from flows.prospect.actions import (
    AskAbout,
    Enough,
    ForgetProspect,
    NewProspect,
    OpenProspect,
    TellOutcome,
)
from flows.prospect.form import ProspectForm, conclude, form, noted, save
from flows.prospect.judging import comparable, find, hold
from flows.prospect.listening import Told, answered, called_in, denied, merged, understood, unsaid
from flows.prospect.questions import BY_ID, OWN, TOLD, group_of
from flows.protocol.actions import written
from flows.protocol.exchange import Said
from flows.reading.asides import aside
from flows.reading.judging import insult, nickname
from flows.reading.leads import named, shared, takes_back
from flows.reading.leads import said as told_in
from flows.reading.masking import masked
from flows.reading.replies import exact, plain
from flows.record.prospects import Ending, Prospect
from flows.words.texts import cut

# Ours: a line of the list.
MOST_NAME = 40
# Ours: « la boulangerie Martin » names, « un resto veut un devis » tells.
FEWEST_TOLD = 3
# Ours: what is told after a verdict is a sentence; more is a text to check.
FEWEST_MORE, MOST_MORE = 4, 30
# Ours: « la dame du troisième avec le chien » is a nickname.
LONGEST_NICKNAME = 7
EMPTY: Told = {}


def begin(d: Dialogue, argument: str) -> None:
    """/prospect: another one, unless one is unfinished or there is nobody to compare with; told
    after the command, it is another one."""
    answers = comparable(d)
    unfinished = next((p for p in d.person.prospects[::-1] if p.at), None)
    if not answers.favourite and not answers.regrets:
        d.show("prospect-lacks")
    elif len(argument.split()) >= FEWEST_TOLD:
        hear_name(d, "", Said(argument, d.source or 0))
    elif unfinished is not None:
        d.show("prospect-unfinished", str(unfinished.id))
    else:
        d.show("prospect-name")


def meet(d: Dialogue, action: Meet, message: int | None) -> None:
    begin(d, "")


def hear_name(d: Dialogue, arg: str, said: Said) -> None:
    """A lead told in a sentence; or a nickname, kind, without address, phone or family name."""
    lists, told = d.content.lists, _understood(d, said.text)
    sentence = bool(told) or len(said.text.split()) > LONGEST_NICKNAME
    name = called_in(said.text, lists) if sentence else said.text
    name = cut(masked(nickname(name, lists) or name, lists).text, MOST_NAME)
    if insult(name, lists):
        d.say("prospect-kinder")
    elif not any(c.isalnum() for c in name):
        d.say("misread.no-words")
    elif plain(name) in map(plain, _named(d)):
        d.say("prospect-on-sheet", name=name)
    else:
        d.react(said.message)
        return _begin(d, name, None, said.text if sentence else "", told)
    d.show("prospect-name")


def _understood(d: Dialogue, text: str) -> Told:
    """What a text tells of a lead: a name of two words does not."""
    if len(text.split()) < FEWEST_TOLD:
        return {}
    return understood(text, comparable(d), d.content.limits, d.content.lists)


def _named(d: Dialogue) -> Iterator[str]:
    """Those that a prospect would be held against: nobody is compared with themselves."""
    answers = comparable(d)
    yield from filter(None, (answers.favourite, *(r.regret_name for r in answers.regrets)))


def _begin(
    d: Dialogue, name: str | None, message: int | None, text: str = "", told: Told = EMPTY
) -> None:
    """Begins a prospect, beside the sheet of the open interview, with what was told of them."""
    id = 1 + d.person.met
    d.person = replace(d.person, met=id)
    given = merged({}, told, None)
    prospect = Prospect(id, d.interview.id, d.now, name=name, given=given)
    conclude(d, noted(d, prospect, text) if text else prospect, message)


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


def hear_answer(d: Dialogue, arg: str, said: Said) -> ProspectForm | None:
    """What is typed under the open question: a label, or a sentence that may tell more."""
    id, near = parted(arg)
    prospect = find(d, id)
    if prospect is None or prospect.at not in BY_ID:
        d.say("not-understood")
        d.show("verdict", id)
        return None
    asked = form(d, prospect, BY_ID[prospect.at], near)
    told = _told_here(asked, said.text)
    if not told:
        return asked
    d.react(said.message)
    asked.tell(said.text, told)
    return None


def hear_more(d: Dialogue, arg: str, said: Said) -> bool:
    """What is typed under a verdict and tells of them: it is kept, and judged anew; whether it
    does. A question, news and a text to check are none."""
    prospect, text = find(d, arg), said.text
    few = not FEWEST_MORE <= len(text.split()) <= MOST_MORE
    if prospect is None or few or "\n" in text or text.rstrip().endswith("?"):
        return False
    answers = hold(d, prospect).answers
    told = understood(text, answers, d.content.limits, d.content.lists)
    gone = denied(text, told, prospect.given, d.content.lists)
    spoken_of = next(named(text, filter(None, (prospect.name,))), None) is not None
    if not (told or gone) or (
        not spoken_of and not gone and told_in(text, d.content.lists.leads.kind)
    ):
        return False
    d.react(said.message)
    _more(d, prospect, text, told)
    return True


def hear_wrong(d: Dialogue, arg: str, said: Said) -> bool:
    """What was understood wrongly, in words: it takes the place of what was told, or only takes it
    back; whether it says so."""
    prospect, text, lists = find(d, arg), said.text, d.content.lists
    if prospect is None or len(text.split()) < FEWEST_TOLD or "\n" in text:
        return False
    told = _understood(d, text)
    gone = denied(text, told, prospect.given, lists) | unsaid(text, told, prospect.given, lists)
    if not told and not gone:
        return False
    d.react(said.message)
    _more(d, prospect, text, told, gone)
    return True


def hear_unfinished(d: Dialogue, arg: str, said: Said) -> None:
    """A lead more, or what corrects the one that was left: « elle n’est pas… »"""
    prospect = find(d, arg)
    if prospect is None or not takes_back(said.text, d.content.lists.leads):
        return hear_name(d, arg, said)
    d.react(said.message)
    _more(d, prospect, said.text, _understood(d, said.text))


def _more(
    d: Dialogue, prospect: Prospect, text: str, told: Told, wrong: frozenset[str] = frozenset()
) -> None:
    """Keeps a sentence more of a lead; what it tells takes the place of what was told, and a group
    that it names to say that it is another is no longer theirs."""
    held, lists = hold(d, prospect), d.content.lists
    gone = wrong | denied(text, told, prospect.given, lists)
    told = {id: options for id, options in told.items() if id not in gone}
    left = {id: (options if id not in gone else ()) for id, options in prospect.given.items()}
    given = {**left, **merged({}, told, None)}
    turn = group_of(held.answers, prospect.given)
    elsewhere = takes_back(text, lists.leads) and turn is not None and not ("group" in told or gone)
    if elsewhere:
        given.pop("group", None)
    conclude(d, noted(d, replace(prospect, given=given), text), None)


def _told_here(asked: ProspectForm, text: str) -> Told:
    """What a sentence tells of the open question and of others; nothing of a label, of a reply of
    two words, or of what is said to us."""
    labels = asked.prompt.every
    d, here = asked.d, asked.slot.question
    if len(text.split()) < FEWEST_TOLD or exact(text, labels) is not None:
        return {}
    told = answered(text, here, asked.held.answers, d.content.limits, d.content.lists)
    if here == "likeness" and told.get(here) == (OWN,):
        return {}  # it may say a button's words, or be said to us
    if told.get(here) == (OWN,) and aside(text, d.content.asides) is not None:
        return {}
    # Of a question that is still to come, no guess is made of this one; of one that was answered,
    # it may be a correction.
    to_come = not any(asked.held.prospect.given.get(id) for id in told)
    return told if told.get(here) or to_come else {}


def enough(d: Dialogue, action: Enough, message: int | None) -> None:
    """The verdict now: what was not asked is not known."""
    prospect = find(d, str(action.prospect))
    if prospect is None:
        return outdated(d)
    given = prospect.given
    told = {id: given.get(f"{id}{TOLD}", ()) for id in hold(d, prospect).ids}
    conclude(d, replace(prospect, given={**told, **given}), message)


def tell_outcome(d: Dialogue, action: TellOutcome, message: int | None) -> None:
    prospect = find(d, str(action.prospect))
    if prospect is None or action.outcome not in list(Ending):
        return outdated(d)
    save(d, replace(prospect, outcome=Ending(action.outcome), followed=True))
    d.show("outcome", str(prospect.id), message)


def hear_outcome(d: Dialogue, arg: str, said: Said) -> bool:
    """What became of it, in a sentence; whether it says so. Who signed is asked about as news."""
    told = told_in(said.text, d.content.lists.leads.ending)
    prospect = _spoken_of(d, find(d, arg), said.text)
    if prospect is None or not told or said.text.rstrip().endswith("?"):
        return False
    d.react(said.message)
    tell_outcome(d, TellOutcome(prospect.id, told[0]), None)
    if told[0] == Ending.SIGNED:
        d.act(written(Signed(prospect.id)), None)
    return True


def _spoken_of(d: Dialogue, asked: Prospect | None, text: str) -> Prospect | None:
    """The one whom a text on what became of it is about: who was asked about, but where it has more
    of what was told of another."""
    stems, small = d.content.lists.tongue.stems, d.content.lists.words.grammar
    met = {
        p.id: shared(text, " ".join((p.name or "", *p.told)), stems, small)
        for p in d.person.prospects
    }
    best = max(d.person.prospects, key=lambda p: met[p.id], default=None)
    if asked is None or best is None or met[best.id] <= met[asked.id]:
        return asked
    return best


def forget(d: Dialogue, action: ForgetProspect, message: int | None) -> None:
    gone = find(d, str(action.prospect))
    if gone is None:
        return outdated(d)
    left = tuple(prospect for prospect in d.person.prospects if prospect is not gone)
    d.person = replace(d.person, prospects=left)
    d.show("prospects", "", message)
