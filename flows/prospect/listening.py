"""A lead as people tell it: what a sentence says of each question, held against their own answers
first."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import accumulate, chain, takewhile

from msgspec.structs import replace

from flows.interview.answers import Answers, Channel, MomentKind, Role, Want, WhyYou
from flows.limits import Limits
from flows.prospect.belonging import BEYOND_NAME, group
from flows.prospect.questions import IN_WORDS, NONE, OWN, QUESTIONS, TOLD, asked, payers
from flows.prospect.reasons import Choices
from flows.prospect.signs import alarms, likes
from flows.reading.days import day
from flows.reading.leads import (
    begins,
    begins_calm,
    beside,
    calms,
    ideas,
    said,
    says_alone,
    sends,
    sent_by,
    shared,
    takes_back,
    telling,
    where_asked,
    without,
)
from flows.reading.lists import Lists
from flows.reading.phrases import Phrases, Span, fold, near, plain
from flows.words.texts import one_line

# What is quoted in a sign: a lead says it again, and not what leads to it.
_QUOTED = re.compile(r"[«“\"]([^»”\"]+)[»”\"]|(?<!\w)['‘]([^‘]+?)['’](?!\w)")
_SAID_IN = re.compile(r"[,;:.!?…()]")

# Ours: two telling words in common are no accident; of a long sentence, a third of them.
_COMMON, _PART, _IDEAS = 2, 1 / 3, 3
# Ours: an idea in common tells less than a word.
_OF_IDEA, _NEAR_ENOUGH = 0.5, 1.0
# Ours: in a sign, the same words with a "not" are seldom the same sign: fewer tell nothing.
_FEWEST_IN_WORDS, _BRIEF = 3, 4
# Ours: « elle décide de tout » says who pays; in a longer sentence, « elle » is anyone.
_ALONE = 7
# What a lead shows in speaking of whoever worked for them before.
_OF_BEFORE = frozenset({"spoke_ill", "many_before"})
MOST_WORDS = 160
_LONGEST_NAME = 38
# Ours: « de », "of" call nobody.
_SMALL = 3
# A way that is a place as well: where a text begins with it, that is who calls.
_PLACES = frozenset({Channel.SHOP, Channel.EVENT, Channel.PLATFORM})
# Ours: « comme avec la mariée de Wépion ».
_WORDS_TO_A_REGRET = 4

Told = dict[str, tuple[str, ...]]


def understood(text: str, answers: Answers, limits: Limits, lists: Lists) -> Told:
    """The options of each question that the text tells, of those there are."""
    there = (id for id in asked(answers, limits) if id in _LISTENS)
    rest = _beyond_signs(text, answers, limits, lists)
    found = {
        id: _LISTENS[id](text if id == "signs" else rest, answers, limits, lists) for id in there
    }
    told = {id: tuple(options) for id, options in found.items()}
    return {id: options for id, options in told.items() if options}


def answered(text: str, question: str, answers: Answers, limits: Limits, lists: Lists) -> Told:
    """The same, of a reply to a question: nothing to tell is an answer to it, and so are words that
    no option has, where they are worth keeping."""
    asked_of = replace(lists, leads=where_asked(lists.leads, question))
    told = understood(text, answers, limits, asked_of)
    brief = len(text.split()) <= _BRIEF and "payer" not in told
    if brief and (role := _role_alone(text, answers, limits, asked_of)):
        told = {**told, "payer": (role,)}  # « sa femme et lui » tells who decides
    if question == "signs":
        return {**told, **_worries(text, told.get("signs", ()), answers, limits, lists)}
    if question == "likeness" and _taken_back(text, answers, lists):
        return {**told, **in_words(text, question)}
    if question == "likeness" and _denies(text, lists):
        return {**told, question: (NONE,)}
    if told.get(question):
        return told
    alone = len(text.split()) <= _ALONE
    if question == "payer" and alone and (role := _role_alone(text, answers, limits, asked_of)):
        return {**told, question: (role,)}
    if question == "payer" and alone and says_alone(text, lists.leads.selves):
        themselves = str(Role.THEMSELVES)
        return {**told, question: (themselves,)} if themselves in payers(answers, limits) else told
    if question == "payer" and said(text, lists.leads.payer):
        return {**told, question: (str(Role.OTHER),)}  # who decides is told, and is no option
    if question != "likeness":
        return told
    if calms(text, lists.leads.calm):
        return {**told, question: (NONE,)}
    other = told and len(text.split()) <= _BRIEF
    denies = takes_back(text, lists.leads)  # « non, c’est eux qui ont appelé » is no likeness
    kept = _worth_keeping(text) and not other and not denies
    return {**told, **in_words(text, question)} if kept else told


def _role_alone(text: str, answers: Answers, limits: Limits, lists: Lists) -> str | None:
    """Who is named by whoever was asked who decides."""
    offered = payers(answers, limits)
    return next((role for role in said(text, lists.leads.payer) if role in offered), None)


def corrects(text: str, lists: Lists) -> bool:
    """Whether a text takes back what was understood: it tells nothing of them."""
    return takes_back(text, lists.leads)


def taken_anew(text: str, told: Told, given: Choices, lists: Lists) -> Choices:
    """What was understood, without who decides where a text takes that back: « pis non, c’est elle
    qui décide ». Of the rest, « non » may deny something else."""
    back = "payer" in told and lists.leads.corrects.within(fold(text))
    return {id: chosen for id, chosen in given.items() if not (back and id == "payer")}


def denied(text: str, told: Told, given: Choices, lists: Lists) -> frozenset[str]:
    """The questions of which a text that takes something back denies the answer: it says that very
    option again, or what the question is about."""
    if not takes_back(text, lists.leads):
        return frozenset()
    again = {id for id, options in told.items() if {*options} <= {*given.get(id, ())}}
    return frozenset(id for id in {*again, *said(text, lists.leads.denies)} if given.get(id))


def _worries(
    text: str, signs: tuple[str, ...], answers: Answers, limits: Limits, lists: Lists
) -> Told:
    """What is told when asked what worries: signs, the nearest of their own first; nothing; or
    words that are kept, beside what they were taken for, until they are held against their own."""
    leads = lists.leads
    if begins_calm(text, leads.calm, leads.but):
        return {"signs": (NONE,)}
    nearest = _nearest(text, answers, limits, lists)
    if nearest is not None:
        return {"signs": tuple(dict.fromkeys((nearest, *signs)))}
    folded = fold(text)
    pleased = not signs and leads.good.within(folded) and not leads.but.within(folded)
    if pleased or calms(text, leads.calm):
        known = alarms(answers, limits)
        return {"signs": tuple(sign for sign in signs if known[sign].theirs) or (NONE,)}
    words = in_words(text, "signs") if _worth_keeping(text) else {}
    return {**words, **({"signs": signs} if signs else {})}


def _taken_back(text: str, answers: Answers, lists: Lists) -> bool:
    """Whether it says a likeness and then what is unlike: « une date, mais pour une vente »."""
    common = lists.words.grammar | lists.words.common
    same = _alike(answers.trigger or "", text, lists, common)
    return not same and lists.leads.but.within(fold(text)) and _worth_keeping(text)


def _denies(text: str, lists: Lists) -> bool:
    """Whether it says that nothing is alike, and excepts nothing from that: « non, c’est eux… »."""
    leads = lists.leads
    denied = begins(text, leads.calm) or leads.unlike.within(fold(text))
    return denied and not leads.but.within(fold(text))


def _worth_keeping(text: str) -> bool:
    return len(text.split()) >= _FEWEST_IN_WORDS and not text.rstrip().endswith("?")


def _nearest(text: str, answers: Answers, limits: Limits, lists: Lists) -> str | None:
    """The first sign in their own words that a worry says most of: who is asked what they see tells
    it in words of the same sort."""
    stems, grammar, known = lists.tongue.stems, lists.words.grammar, lists.leads.ideas
    near = {
        option: max(
            shared(words, text, stems, grammar)
            + _OF_IDEA * len(ideas(words, known) & ideas(text, known))
            for words in alarm.said
        )
        for option, alarm in alarms(answers, limits).items()
        if alarm.began and alarm.said
    }
    best = max(near, key=lambda option: near[option], default=None)
    return best if best and near[best] >= _NEAR_ENOUGH else None


def in_words(text: str, question: str) -> Told:
    """The text, kept as the answer to a question."""
    return {question: (OWN,), f"{question}{IN_WORDS}": (one_line(text)[:MOST_WORDS],)}


def _source(text: str, answers: Answers, limits: Limits, lists: Lists) -> Iterator[str]:
    return _channels(text, answers, lists)


def _channels(text: str, answers: Answers, lists: Lists) -> Iterator[str]:
    """How they came: sent by somebody of the sheet, else the first way that is told; « elle ne dit
    pas qui l’envoie » tells none."""
    text = without(text, lists.leads.untold)
    names = tuple(_called_otherwise(people(answers), lists))
    sent = sent_by(text, names, lists.leads.through) or sends(text, names, lists.leads.sends)
    yield from (str(Channel.RECOMMENDATION),) if sent else _ways(text, lists)[:1]


def _ways(text: str, lists: Lists) -> tuple[str, ...]:
    """The ways that are told, but for a place that the text begins with: « la boutique de Marche
    demande un prix » came by no shop."""
    folded = fold(text)
    at = {way: [s.start for s in p.spans(folded)] for way, p in lists.leads.source.items()}
    said_so = (w for w, starts in at.items() if any(starts) or (starts and w not in _PLACES))
    return tuple(said_so)


def unsaid(text: str, told: Told, given: Choices, lists: Lists) -> frozenset[str]:
    """The questions whose answer was read in words that a text denies: « il a pas demandé de
    remise » has those of a discount, and tells none."""
    folded, tables = fold(text), ("want", "can", "payer", "signs")
    words = {id: getattr(lists.leads, id) for id in tables}
    spoken = (
        id
        for id in tables
        for option in given.get(id, ())
        if option in words[id] and option not in told.get(id, ())
        if Phrases(words[id][option].said).within(folded)
    )
    return frozenset(spoken)


def _called_otherwise(names: tuple[str, ...], lists: Lists) -> Iterator[str]:
    """The names, and what they are without their title: « Madame Le Goff » is « Mme Le Goff »."""
    for name in names:
        title, _, rest = name.partition(" ")
        yield name
        if rest and title.rstrip(".") in lists.names.titles:
            yield rest


def source_in(text: str, answers: Answers, lists: Lists) -> str | None:
    """The channel that a text tells somebody came by."""
    return next(_channels(text, answers, lists), None)


def people(answers: Answers) -> tuple[str, ...]:
    """Those of their sheet who may send somebody: the favourite, and who introduces."""
    whole = (answers.favourite, answers.met_through, *answers.introducer_names)
    short = (name.split()[-1] for name in (answers.favourite,) if name)
    return tuple(n for n in (*whole, *short) if n and len(plain(n)) > 1)  # « Mme A. » is no "a"


def _likeness(text: str, answers: Answers, limits: Limits, lists: Lists) -> Iterator[str]:
    """The favourite's moment, in some of its words or of its kind; somebody who spoke of the
    person."""
    offered = likes(answers)
    if "moment" in offered and _is_moment(text, answers, lists):
        yield "moment"
    sent = Channel.RECOMMENDATION in _source(text, answers, limits, lists)
    if WhyYou.VOUCHED in offered and sent:
        yield str(WhyYou.VOUCHED)


def _is_moment(text: str, answers: Answers, lists: Lists) -> bool:
    """Whether it is the favourite's, told in enough of its words; in one of them, where it is of
    its kind as well: another moment of that kind is another."""
    kind, told = answers.moment_kind, answers.trigger or ""
    if lists.leads.unlike.within(fold(text)):
        return False
    stems = lists.tongue.stems
    times = lists.calling.months.keys() | lists.calling.days.keys()  # « dès janvier » is no moment
    common = lists.words.grammar | lists.words.common | times | _of_trade(answers, told, lists)
    of_kind = kind is not None and kind in said(text, lists.leads.moments)
    near = of_kind and kind not in (MomentKind.TOLD, MomentKind.SEASON)
    some = shared(told, text, stems, common) >= 1
    return _alike(told, text, lists, common) or (near and some)


def _of_trade(answers: Answers, told: str, lists: Lists) -> frozenset[str]:
    """The words of a moment that anybody says to them: « mariage », where brides are a group."""
    told_of = (answers.offer or "", *(family.name for family in answers.families))
    trade = {w for text in told_of for w in telling(text, frozenset())}
    stems, words = lists.tongue.stems, telling(told, frozenset())
    return frozenset(word for word in words if any(stems.alike(word, t) for t in trade))


def _alike(told: str, text: str, lists: Lists, common: frozenset[str]) -> bool:
    """Whether the text says what was told, in enough of its words."""
    met, words = shared(told, text, lists.tongue.stems, common), len(telling(told, common))
    known = lists.leads.ideas
    if len(ideas(told, known) & ideas(text, known)) >= _IDEAS:
        return True
    return met >= _COMMON and met >= _PART * min(words, len(telling(text, common)))


def _one(question: str) -> Callable[[str, Answers, Limits, Lists], Iterator[str]]:
    """One of the options that are offered, by how people say it."""
    offer = next(q.offer for q in QUESTIONS if q.id == question)

    def listens(text: str, answers: Answers, limits: Limits, lists: Lists) -> Iterator[str]:
        offered = offer(answers, limits)
        text = without(text, lists.leads.before)
        known = said(text, getattr(lists.leads, question))
        yield from [option for option in known if option in offered][:1]

    return listens


def _payer(text: str, answers: Answers, limits: Limits, lists: Lists) -> Iterator[str]:
    """Who decides, where it is said that they do: « son mari est à l’hôpital » tells nothing."""
    leads, offered = lists.leads, payers(answers, limits)
    for each in (leads.before, leads.gone, leads.untold):
        text = without(text, each)
    nobody, themselves = str(Role.NOBODY), str(Role.THEMSELVES)
    told = [r for r, w in leads.payer.items() if beside(text, w, leads.decides, leads.decided_by)]
    told += [r for r in (nobody, themselves) if leads.payer[r].within(fold(text))]
    ordered = sorted(dict.fromkeys(told), key=lambda role: role == themselves)
    yield from [role for role in ordered if role in offered][:1]


def _want(text: str, answers: Answers, limits: Limits, lists: Lists) -> Iterator[str]:
    """How much they want it; whoever names a day is not somebody « sans date »."""
    dated = day(text, lists) is not None
    each = _one("want")(text, answers, limits, lists)
    yield from (want for want in each if not (dated and want == Want.POSTPONE))


def _signs(text: str, answers: Answers, limits: Limits, lists: Lists) -> Iterator[str]:
    """Each sign that is told, by what it means or in its own words; their own come first. What
    somebody before the person did is no sign of the lead, but for what the lead says of them."""
    whole, about_before = fold(text), _OF_BEFORE.intersection(said(text, lists.leads.signs))
    text = without(text, lists.leads.before)
    told = about_before.union(said(text, lists.leads.signs))
    common = lists.words.grammar | _of_any_lead(answers)
    recalled = frozenset(_recalled(text, answers, lists))
    for option, alarm in alarms(answers, limits).items():
        in_words = any(
            _verbatim(words, lists).within(whole) or _alike(words, text, lists, common)
            for words in alarm.said
        )
        if in_words or told & set(alarm.means) or recalled.intersection(alarm.began):
            yield option


def _recalled(text: str, answers: Answers, lists: Lists) -> Iterator[int]:
    """The turns of the regrets that a text likens somebody to: « comme à Wépion »."""
    folded, likened = fold(text), lists.leads.likened
    trade = _of_any_lead(answers)
    for turn, regret in enumerate(answers.regrets):
        own = [w for w in telling(regret.regret_name or "", lists.words.grammar) if w not in trade]
        spans = Phrases(own).spans(folded)
        if next(near(folded, likened.spans(folded), spans, _WORDS_TO_A_REGRET), None) is not None:
            yield turn


def _verbatim(sign: str, lists: Lists) -> Phrases:
    """A sign as it may be heard again, word for word: what is quoted in it, or each of its parts,
    but for the word at one of its ends: "we just need a letter", "they just need a letter"."""
    quoted = (
        " , ".join(one or other for one, other in _QUOTED.findall(sign)) or sign.rpartition(": ")[2]
    )
    parts = [plain(part).split() for part in _SAID_IN.split(quoted)]
    runs = (run for words in parts for run in (words, words[1:], words[:-1]))
    return Phrases(" ".join(run) for run in runs if _tells(run, lists))


def _tells(run: list[str], lists: Lists) -> bool:
    """Whether words are enough of them to be no accident."""
    told = telling(" ".join(run), lists.words.grammar)
    return len(run) >= _FEWEST_IN_WORDS and len(told) >= _COMMON


def _beyond_signs(text: str, answers: Answers, limits: Limits, lists: Lists) -> str:
    """A text without what it says word for word of how a regret began, which tells nothing else:
    « vous verrez avec la comptabilité » tells no payer."""
    folded = fold(text)
    theirs = (words for alarm in alarms(answers, limits).values() for words in alarm.said)
    found = (_verbatim(words, lists).first(folded) for words in theirs)
    span = next(filter(None, found), None)
    if span is None:
        return text
    after = Span(span.end, len(folded.text))
    return f"{folded.quote(Span(0, span.start))} … {folded.quote(after)}"


def _of_any_lead(answers: Answers) -> frozenset[str]:
    """The words of their trade, of who buys and of the favourite's day: any lead says them, whether
    or not it begins as a regret began."""
    told = (answers.offer, answers.trigger, *(family.name for family in answers.families))
    return frozenset(word for text in told if text for word in telling(text, frozenset()))


_LISTENS: Mapping[str, Callable[[str, Answers, Limits, Lists], Iterator[str]]] = {
    "source": _source,
    "group": group,
    "likeness": _likeness,
    "want": _want,
    "can": _one("can"),
    "payer": _payer,
    "signs": _signs,
}


def merged(known: Choices, told: Choices, at: str | None) -> Told:
    """What was chosen, and what is told besides: the open question takes what answers it, and
    another keeps its answer. Signs come on top of each other; told before they are asked for, they
    only wait for it: that nothing worries takes them back, and another worry is asked about."""
    joined: Told = dict(known)
    for id, options in told.items():
        if id == "signs":
            joined |= _with_signs(known, options, at)
        elif at in (id, id.removesuffix(IN_WORDS)) or not known.get(id):
            joined[id] = options
    return joined


def _with_signs(known: Choices, options: tuple[str, ...], at: str | None) -> Told:
    guessed = known.get(f"signs{TOLD}", ())
    if at == "signs" and options == (NONE,) and not known.get("signs"):
        return {"signs": options, f"signs{TOLD}": ()}
    if at == "signs" and OWN in options:
        guessed = tuple(sign for sign in guessed if not sign.startswith(f"{OWN}-"))
    before = (*known.get("signs", ()), *guessed)
    some = tuple(dict.fromkeys(option for option in (*before, *options) if option != NONE))
    mapped = tuple(option for option in some if option != OWN) or some
    waits = at != "signs" and not known.get("signs")
    return {f"signs{TOLD if waits else ''}": mapped or options}


def called_in(text: str, lists: Lists) -> str:
    """Whom a sentence is about: its first words, up to a comma or to the first that tells."""
    first = BEYOND_NAME.split(one_line(text).strip(), 1)[0]
    folded = fold(first)
    told = (getattr(lists.leads, table).values() for table in ("source", "want", "can", "signs"))
    spans = (phrases.first(folded) for phrases in chain.from_iterable(told))
    told_at = [span.start for span in spans if span is not None and span.start > 0]
    beyond = [span.start for span in lists.leads.ends.spans(folded) if span.start > 0]
    starts = [*told_at, *beyond[:1]]
    whole = folded.quote(Span(0, min(starts))) if starts else first
    words = whole.split()
    fits = list(accumulate(words, lambda said, word: f"{said} {word}"))
    room = sum(len(said) <= _LONGEST_NAME for said in fits)
    goes_on = bool(starts) or len(words) > room
    return _whole(words[: max(1, room)], lists) if goes_on else " ".join(words)


def bare(name: str, lists: Lists) -> str:
    """A name without what goes on after it: « Madame Brun a encore »."""
    return _whole(name.split(), lists)


def _whole(words: list[str], lists: Lists) -> str:
    """A name without the small words at its end, after which more would come: « une adjointe
    dans une shop de »."""
    small = takewhile(lambda word: _is_small(word, lists), reversed(words))
    kept = len(words) - sum(1 for _ in small)
    return " ".join(words[: kept or len(words)])


def _is_small(word: str, lists: Lists) -> bool:
    return word.islower() and (len(word) < _SMALL or plain(word) in lists.words.grammar)
