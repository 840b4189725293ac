"""What is typed of what happened: a sentence of news, its correction, a reply to what is asked."""

from datetime import timedelta

from msgspec.structs import replace

from flows.asking.form import parted
from flows.asking.hearing import hear
from flows.asking.understanding import heard as understood_as
from flows.calling.kept import dealt_with
from flows.desk.dialogue import Dialogue, Signed
from flows.interview.answers import Misread
from flows.news.deeds import signed
from flows.news.form import NewsForm, door, form, onward, pieces, save, step_of
from flows.news.hearing import about_known, as_told, brings, heard, kind_of, names_known, who
from flows.news.questions import CUSTOMER, FAMILY, PAYMENT, REGRET, SIGNED, WHO, Price, asked
from flows.news.turns import another
from flows.prospect.actions import TellOutcome
from flows.protocol.exchange import Said
from flows.reading.leads import named, takes_back, telling
from flows.reading.lists import Lists
from flows.record.person import News
from flows.record.prospects import Ending

# What makes a customer of somebody, where it is not said that they are one.
TELLING = frozenset({FAMILY, "found_by", "can"})
# What is answered in a sentence, which tells no other piece.
IN_THEIR_WORDS = frozenset({"trigger", "quote", "talk_words"})
# Ours: « ils ont déjà quelqu’un » is a reply; « la fille des RH » names, seven words tell. What
# was told is corrected within the hour.
FEWEST_WORDS, FEWEST_TOLD, JUST_NOW = 4, 7, timedelta(hours=1)
NOTHING = frozenset[str]()


def tell(d: Dialogue, kind: str, text: str, typed: int) -> None:
    """A piece of news told in a sentence: kept as it is understood, then what is missing is asked.
    A regret is told in the interview's own questions."""
    d.react(typed)
    waited = tick(d, text)
    kind = about_known(d, text, CUSTOMER if waited and kind == PAYMENT else kind)
    accepted = _accepted_before(d, text) if kind in (CUSTOMER, PAYMENT) else None
    if accepted is not None:
        return _retell(d, text, accepted, CUSTOMER)
    if kind == REGRET:
        return another(d, called=who(d, text) or "")
    if not asked(kind, d.path.answers):
        return d.show(*door(d, kind))
    _tell(d, kind, text, waited)


def _tell(d: Dialogue, kind: str, text: str, waited: str) -> None:
    piece = heard(d, text, kind)
    if waited and WHO in asked(kind, d.path.answers):
        piece = replace(piece, given={WHO: waited, **piece.given})
    save(d, piece)
    d.show(*onward(d, piece))


def tick(d: Dialogue, text: str) -> str:
    """Takes who was answered, rung or thanked off those to call; who that is."""
    dealt = dealt_with(d, text, as_told(d, text))
    if dealt:
        d.say("task-ticked", name=dealt)
    return dealt


def hear_dealt(d: Dialogue, text: str, typed: int) -> bool:
    """« J’ai répondu à Manon », wherever it is said: it is no text to check. What it tells besides
    is news."""
    told = d.interview.finished is None or kind_of(text, d.content.lists) is not None
    if told or not (waited := tick(d, text)):
        return False
    if brings(text, d.content.lists) and asked(CUSTOMER, d.path.answers):
        _tell(d, CUSTOMER, text, waited)
    else:
        d.show("people", f"{d.interview.id}")
    d.react(typed)
    return True


def tell_again(d: Dialogue, text: str, typed: int, told: News) -> None:
    """What was just told, told otherwise: it takes the place of that piece."""
    d.react(typed)
    kind = about_known(d, text, kind_of(text, d.content.lists) or told.kind)
    if kind == REGRET or not asked(kind, d.path.answers):
        kind = told.kind
    _retell(d, text, told, kind)


def _accepted_before(d: Dialogue, text: str) -> News | None:
    """The new customer whom a text speaks of again, where nothing was paid yet."""
    called = {*telling(who(d, text) or "", d.content.lists.words.grammar)}
    waiting = (n for n in pieces(d) if n.given.get("can") == Price.AGREED)
    names = ((n, {*telling(str(n.given.get(WHO) or ""), NOTHING)}) for n in waiting)
    return next((n for n, name in names if called and called <= name), None)


def _retell(d: Dialogue, text: str, told: News, kind: str) -> None:
    """Keeps what a text tells in place of a piece: what it does not speak of stays."""
    here = asked(kind, d.path.answers)
    kept = {step: value for step, value in told.given.items() if step in here or step == SIGNED}
    piece = heard(d, text, kind)
    piece = replace(piece, id=told.id, at=told.at, given={**kept, **piece.given})
    save(d, piece)
    d.show(*onward(d, piece))


def _told_anew(text: str, lists: Lists) -> bool:
    """Whether a text takes back what was told and tells itself what happened; what it says of one
    answer alone corrects that answer."""
    return takes_back(text, lists.leads) and kind_of(text, lists) is not None


def _in_mind(d: Dialogue, arg: str) -> News | None:
    """The piece that a screen speaks of; else the last that was told, just now."""
    told = next((n for n in pieces(d) if str(n.id) == arg), None)
    last = next(reversed(pieces(d)), None)
    recent = last is not None and d.now - last.at < JUST_NOW and not last.moved
    return told or (last if recent else None)


def hear_news(d: Dialogue, arg: str, said: Said) -> bool:
    """A sentence under « quoi de neuf ? »; one that tells no kind of news is a customer's when it
    tells how somebody came, or what they paid. A question is none, and is answered elsewhere."""
    if said.text.rstrip().endswith("?"):
        return False
    told = _in_mind(d, arg) if _told_anew(said.text, d.content.lists) else None
    if told is not None:
        tell_again(d, said.text, said.message, told)
        return True
    if hear_dealt(d, said.text, said.message):
        return True
    kind = kind_of(said.text, d.content.lists)
    if kind is None and heard(d, said.text, CUSTOMER).given.keys() & TELLING:
        kind = CUSTOMER
    if kind is None or not d.interview.given:
        d.say("news-unheard")
        d.show("news", arg)
    else:
        tell(d, kind, said.text, said.message)
    return True


def hear_answer(d: Dialogue, arg: str, said: Said) -> None:
    """What is typed under a question of the form."""
    of, near = parted(arg)
    step = step_of(d, of)
    if step is None:
        return d.show("news")
    asked = form(d, step, near)
    if not _told_whole(d, asked, said):
        hear(asked, said.text, said.message)


def _told_whole(d: Dialogue, asked: NewsForm, said: Said) -> bool:
    """Whether a sentence under a question tells more than its answer: it takes back what was told,
    it is the whole of a piece that was only begun, or another piece."""
    step, text, lists = asked.step, said.text, d.content.lists
    if asked.piece is not None and step.asks == "talk_gave" and _tells_otherwise(asked, text):
        d.react(said.message)
        save(d, replace(asked.piece, given={**asked.piece.given, "talk_words": as_told(d, text)}))
        asked.skip(None)
        return True
    sentence = len(text.split()) >= FEWEST_TOLD and not text.rstrip().endswith("?")
    if not sentence or (step.asks in IN_THEIR_WORDS and not names_known(d, text)):
        return False
    if asked.piece is not None and _told_anew(text, lists):
        tell_again(d, text, said.message, asked.piece)
    elif (asked.piece is None and step.asks == WHO) or (
        asked.piece is not None
        and kind_of(text, lists)
        and heard(d, text, step.kind).given.get(WHO)
    ):
        tell(d, kind_of(text, lists) or step.kind, text, said.message)
    else:
        return False
    return True


def _tells_otherwise(asked: NewsForm, text: str) -> bool:
    """Whether a reply is none of the options, and worth keeping in its own words."""
    few = len(text.split()) < FEWEST_WORDS or text.rstrip().endswith("?")
    return not few and isinstance(understood_as(asked.prompt, text), Misread)


def brings_customer(d: Dialogue, text: str) -> bool:
    """Whether a sentence tells of a customer, and of none whom the sheet knows."""
    told = d.interview.finished is not None and kind_of(text, d.content.lists) == CUSTOMER
    return told and about_known(d, text, CUSTOMER) == CUSTOMER


def hear_signed(d: Dialogue, said: Said) -> bool:
    """Whether a sentence tells of a customer; of a lead, it is told with what is known of them."""
    if not brings_customer(d, said.text):
        return False
    leads = {p.name: p.id for p in d.person.prospects if p.name and p.outcome is None}
    lead = next(named(said.text, leads), None)
    if lead is None:
        tell(d, CUSTOMER, said.text, said.message)
    else:
        d.carry_out(TellOutcome(leads[lead], Ending.SIGNED), None)
        signed(d, Signed(leads[lead]), None)
    return True
