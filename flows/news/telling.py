"""What is typed of what happened: a sentence of news, its kind and what it says of what would be
asked; its correction, a reply to what is asked."""

import re
from datetime import timedelta

from msgspec.structs import replace

from flows.asking.form import parted
from flows.asking.understanding import heard as understood_as
from flows.asking.understanding import lexicon
from flows.calling.kept import dealt_with
from flows.desk.dialogue import Dialogue, Signed
from flows.interview.answers import Can, Misread, Value, Want
from flows.news.deeds import signed
from flows.news.form import NewsForm, Step, door, form, onward, pieces, save, step_of
from flows.news.questions import (
    CHANNEL,
    CUSTOMER,
    FAMILY,
    LATENESS,
    PAYMENT,
    REGRET,
    SIGNED,
    TALK,
    WANT,
    WHO,
    Came,
    Newcomer,
    Paid,
    Price,
    asked,
)
from flows.news.turns import another
from flows.prospect.actions import TellOutcome
from flows.prospect.belonging import group_in
from flows.prospect.listening import bare, called_in, source_in
from flows.protocol.exchange import Said
from flows.reading.judging import insult, nickname
from flows.reading.leads import named, said, sends, takes_back
from flows.reading.lists import Lists
from flows.reading.phrases import Phrases, Span, fold, plain
from flows.record.person import News
from flows.record.prospects import Ending
from flows.sheet.findings.payers import favourite_turn
from flows.words.texts import cut, one_line

# Ours: a longer text is a story, or one to check.
MOST_WORDS, LONGEST_NAME = 40, 40
# Ours: what a phone shows on three lines.
LONGEST_TOLD = 160
# Ours: « Bo » is a name, « un » and « il » stand for one.
_LEAST_LETTERS = 3
# Of a sentence that says two kinds, the first of these is meant.
_LATE, _OWES = "late", "owes"
_KINDS = (REGRET, CUSTOMER, _LATE, TALK, PAYMENT, CHANNEL)
_CLAUSE = re.compile(r"[,;:.!?(]\s|\s[-–—]\s")
# What a price that was told has become: nobody has paid who only said yes.
_PRICES = {Can.ON_TIME: Price.AGREED, Can.LOWERED: Price.LOWERED}


def kind_of(text: str, lists: Lists) -> str | None:
    """What kind of news a text tells; None when it tells none."""
    if len(text.split()) > MOST_WORDS or text.rstrip().endswith("?"):
        return None
    told = (*said(text, lists.leads.kind), *((_LATE,) if paid_late(text, lists) else ()))
    kind = next((kind for kind in _KINDS if kind in told), None)
    if kind == TALK and brings(text, lists):
        return CUSTOMER  # « je l’ai rappelé, il commence mardi » is more than a conversation
    return PAYMENT if kind == _LATE else kind


def brings(text: str, lists: Lists) -> bool:
    """Whether money came, or will."""
    folded = fold(text)
    return lists.leads.paid.within(folded) or lists.leads.agreed.within(folded)


def paid_late(text: str, lists: Lists) -> bool:
    """Whether a text says of a payment that it came late, or did not come."""
    folded, leads = fold(text), lists.leads
    owed = lists.reasons.theirs[_OWES].within(folded)
    return owed or (leads.settling.within(folded) and leads.delayed.within(folded))


def heard(d: Dialogue, text: str, kind: str) -> News:
    """The next piece of news, with what the text tells of it."""
    answers, lists, limits = d.path.answers, d.content.lists, d.content.limits
    turn = group_in(text, answers, limits, lists)
    if turn is None and any(named(text, filter(None, (answers.favourite,)))):
        turn = favourite_turn(answers)
    turn = _by_name(d, text) if turn is None else turn
    told: dict[str, Value] = {
        WHO: who(d, text),
        FAMILY: None if turn is None else answers.families[turn].name,
        "found_by": source_in(text, answers, lists),
        "regret_from": source_in(text, answers, lists),
        "can": _price(text, lists),
        WANT: str(Want.SIGN_FAST) if lists.leads.at_once.within(fold(text)) else None,
        "came": _came(text, lists),
        "newcomer": str(Newcomer.NO) if paid_late(text, lists) or names_known(d, text) else None,
        "paid": _paid(d, text) if kind == PAYMENT else None,
    }
    wanted = {*asked(kind, answers), *((WANT,) if kind == CUSTOMER else ())}
    given = {step: value for step, value in told.items() if step in wanted and value is not None}
    return News(d.interview.told + 1, d.now, kind, given, words=as_told(d, text))


def _by_name(d: Dialogue, text: str) -> int | None:
    """Which customer it is, where each is a family."""
    answers, called = d.path.answers, plain(who(d, text) or text).split()
    names = [plain(family.name).split() for family in answers.families if answers.by_name]
    return next((i for i, name in enumerate(names) if called == name[: len(called)]), None)


def as_told(d: Dialogue, text: str) -> str:
    """A sentence as it is kept: on one line, without what tells who somebody is."""
    return cut(d.content.cleaned(one_line(text)), LONGEST_TOLD)


def about_known(d: Dialogue, text: str, kind: str) -> str:
    """The kind of a piece of news that would make a new customer, or a new regret, of somebody
    whom the sheet knows already: there it is an order, or money, of theirs; money of somebody of
    whom it is told how they came is a new customer's."""
    lists, called = d.content.lists, who(d, text)
    late, newly = paid_late(text, lists), lists.leads.newly.within(fold(text))
    if newly or called is None or not _is_known(d, called):
        comes = newly or source_in(text, d.path.answers, lists) is not None
        return CUSTOMER if kind == PAYMENT and comes and not late else kind
    return PAYMENT if kind == CUSTOMER or (kind == REGRET and late) else kind


def _is_known(d: Dialogue, who: str) -> bool:
    """Whether the favourite or a regret is called so, by the name or by what it begins with."""
    answers, name = d.path.answers, plain(who)
    known = (answers.favourite, *(r.regret_name for r in answers.regrets))
    first = (plain(each).split()[: len(name.split())] for each in known if each)
    titles = d.content.lists.names.titles
    return name not in map(plain, titles) and name.split() in first


def names_known(d: Dialogue, text: str) -> bool:
    """Whether it is about somebody whom the sheet knows."""
    called = who(d, text)
    return called is not None and _is_known(d, called)


def _price(text: str, lists: Lists) -> str | None:
    """Paid, where it says so, and when; else what was agreed."""
    if paid_late(text, lists):
        return str(Price.LATE)
    if lists.leads.paid.within(fold(text)):
        return str(Price.ON_TIME)
    known = said(text, lists.leads.can)
    agreed = str(Price.AGREED) if lists.leads.agreed.within(fold(text)) else None
    return next((str(_PRICES[Can(can)]) for can in known if can in _PRICES), agreed)


def _came(text: str, lists: Lists) -> str | None:
    """Whether a channel brought somebody who paid."""
    return str(Came.PAID) if lists.leads.paid.within(fold(text)) else None


def _paid(d: Dialogue, text: str) -> str | None:
    """By how long a payment was late, where it says so; that it did not come, where it is owed."""
    lists = d.content.lists
    if not paid_late(text, lists):
        told = fold(text)
        at_once = lists.leads.paid.within(told) and lists.leads.at_once.within(told)
        return str(Paid.ON_TIME) if at_once else None  # « a payé hier » may be late
    step = Step(str(d.interview.id), PAYMENT, str(d.interview.told + 1), "paid")
    delay = LATENESS.ranges.lasting(text, lexicon(form(d, step).prompt))
    owed = lists.reasons.theirs[_OWES].within(fold(text))
    return str(delay) if delay else str(Paid.UNPAID) if owed else None


def who(d: Dialogue, text: str) -> str | None:
    """Whom it is about: the first clause, or what is left of it, that tells no kind and no way."""
    lists = d.content.lists
    if (known := _known_first(d, text)) is not None:
        return cut(known, LONGEST_NAME)
    if (titled := _titled(text, lists)) is not None:
        return cut(d.content.cleaned(titled), LONGEST_NAME)
    clauses = (part.strip() for part in _CLAUSE.split(one_line(text)))
    names = (_named(clause, lists) for clause in clauses)
    name = next(filter(None, names), "")
    name = d.content.cleaned(nickname(name, lists) or name)
    return cut(name, LONGEST_NAME) if name and not insult(name, lists) else None


def _known_first(d: Dialogue, text: str) -> str | None:
    """Somebody of the sheet with whom a text begins, and who sends nobody in it."""
    answers, said_so = d.path.answers, f"{plain(text)} "
    people = (answers.favourite, *(r.regret_name for r in answers.regrets))
    begins = (name for name in people if name and said_so.startswith(f"{plain(name)} "))
    after = d.content.lists.leads.sends
    return next((name for name in begins if not sends(text, (name,), after)), None)


def _titled(text: str, lists: Lists) -> str | None:
    """Whom a text begins with under a title: « madame Roy une chatte persane… »."""
    title, name, *_ = f"{one_line(text)}  ".split(" ")
    said = title.casefold().rstrip(".") in {t.casefold().rstrip(".") for t in lists.names.titles}
    return f"{title} {name.rstrip(' ,.;:')}" if said and name[:1].isupper() else None


def _named(clause: str, lists: Lists) -> str:
    """What a clause names beside its kind: before it, « Awa a signé », or after it."""
    folded, leads = fold(clause), lists.leads
    owes = lists.reasons.theirs[_OWES]
    tells = (*leads.kind.values(), leads.settling, leads.delayed, owes)
    kinds = [span for phrases in tells for span in phrases.spans(folded)]
    if not kinds:
        name = called_in(clause, lists)
        return name if _is_name(name, leads.through, lists) else ""
    begins, ends = min(s.start for s in kinds), max(s.end for s in kinds)
    before = bare(folded.quote(Span(0, begins)), lists) if begins else ""
    after = clause[len(folded.quote(Span(0, ends))) :]
    sides = (side.strip(" .,:;!") for side in (before, called_in(after, lists)))
    return next((side for side in sides if _is_name(side, leads.through, lists)), "")


def _stands_for_a_name(words: str, lists: Lists) -> bool:
    """Whether words are no more than « il », « elle », « un »."""
    small = all(len(w) < _LEAST_LETTERS and not w[:1].isupper() for w in words.split())
    leads, folded = lists.leads, fold(words)
    return small or leads.selves.is_all(folded) or leads.articles.is_all(folded)


def _is_name(words: str, through: Phrases, lists: Lists) -> bool:
    """Whether words name somebody: more than small words, and no way to them."""
    if _stands_for_a_name(words, lists) or not words[:1].isalpha():
        return False  # « 340 euros » is no name
    telling = [word for word in plain(words).split() if word not in lists.words.grammar]
    first = through.first(fold(words))
    papers = lists.reasons.papers.values()
    leads = lists.leads
    nobody = (leads.speakers, leads.counts, leads.agreed, leads.paid, *papers)
    numbered = telling and telling[0] in lists.numbers
    if any(p.within(fold(words)) for p in nobody) or numbered:
        return False  # « prix envoyé », « cent vingt en partant », « on commence » name nobody
    ways = any(p.within(fold(words)) for p in lists.leads.source.values())
    counts = all(word.isdecimal() for word in telling)
    return not counts and not ways and not (first is not None and first.start == 0)


# What makes a customer of somebody, where it is not said that they are one.
TELLING = frozenset({FAMILY, "found_by", "can"})
# What is answered in a sentence, which tells no other piece.
IN_THEIR_WORDS = frozenset({"trigger", "quote", "talk_words"})
# Ours: « ils ont déjà quelqu’un » is a reply; « la fille des RH » names, seven words tell. What
# was told is corrected within the hour.
FEWEST_WORDS, FEWEST_TOLD, JUST_NOW = 4, 7, timedelta(hours=1)


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
    """Takes who was answered, rung or thanked off those to call; who that is, the first of them."""
    dealt = dealt_with(d, text, as_told(d, text))
    for name in dealt:
        d.say("task-ticked", name=name)
    return next(iter(dealt), "")


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
    called = {*plain(who(d, text) or "").split()} - d.content.lists.words.grammar
    waiting = (n for n in pieces(d) if n.given.get("can") == Price.AGREED)
    names = ((n, {*plain(str(n.given.get(WHO) or "")).split()}) for n in waiting)
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


def hear_answer(d: Dialogue, arg: str, said: Said) -> NewsForm | None:
    """What is typed under a question of the form."""
    of, near = parted(arg)
    step = step_of(d, of)
    if step is None:
        d.show("news")
        return None
    asked = form(d, step, near)
    return None if _told_whole(d, asked, said) else asked


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
