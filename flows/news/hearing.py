"""A piece of news told in a sentence: its kind, and what it says of what would be asked."""

import re

from flows.asking.understanding import lexicon
from flows.desk.dialogue import Dialogue
from flows.interview.answers import Can, Value, Want
from flows.news.form import Step, form
from flows.news.questions import (
    CHANNEL,
    CUSTOMER,
    FAMILY,
    LATENESS,
    PAYMENT,
    REGRET,
    TALK,
    WANT,
    WHO,
    Came,
    Newcomer,
    Paid,
    Price,
    asked,
)
from flows.prospect.listening import bare, called_in, group_in, source_in
from flows.reading.judging import insult, nickname
from flows.reading.leads import named, said, sends
from flows.reading.lists import Lists
from flows.reading.masking import cleaned
from flows.reading.phrases import Phrases, Span, fold, plain
from flows.record.person import News
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
    return cut(cleaned(one_line(text), d.content.lists), LONGEST_TOLD)


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
    clauses = (part.strip() for part in _CLAUSE.split(one_line(text)))
    names = (_named(clause, lists) for clause in clauses)
    name = next(filter(None, names), "")
    name = cleaned(nickname(name, lists) or name, d.content.lists)
    return cut(name, LONGEST_NAME) if name and not insult(name, lists) else None


def _known_first(d: Dialogue, text: str) -> str | None:
    """Somebody of the sheet with whom a text begins, and who sends nobody in it."""
    answers, said_so = d.path.answers, f"{plain(text)} "
    people = (answers.favourite, *(r.regret_name for r in answers.regrets))
    begins = (name for name in people if name and said_so.startswith(f"{plain(name)} "))
    after = d.content.lists.leads.sends
    return next((name for name in begins if not sends(text, (name,), after)), None)


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
    nobody = (lists.leads.speakers, lists.leads.counts, *papers)
    if any(p.within(fold(words)) for p in nobody):
        return False  # « prix envoyé » names nobody
    ways = any(p.within(fold(words)) for p in lists.leads.source.values())
    counts = all(word.isdecimal() for word in telling)
    return not counts and not ways and not (first is not None and first.start == 0)
