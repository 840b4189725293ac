"""An answer that stands in a part of a longer reply: people answer first, then tell."""

import math
from collections.abc import Iterable, Iterator

from flows.interview.amounts import Amount
from flows.interview.answers import Answers, Misread, Value
from flows.interview.bands import counts_customers
from flows.interview.choices import BOTH, Choice
from flows.interview.kinds import Question, proposed
from flows.interview.lexicon import Lexicon
from flows.interview.numbers import Customers, Duration, Share, of_others
from flows.reading import replies
from flows.reading.figures import distinct, figures, has_phrase, settled, tokens
from flows.reading.quantities import hours_of
from flows.reading.replies import clauses, currency, numbers_in, parts, plain, sentences

_SEVERAL = 2
_MEASURED = ("percent", "hours")
# Ours: whoever tells more numbers tells a story.
_MOST_NUMBERS = 9


def in_parts(
    question: Question, reply: str, whole: Misread, lexicon: Lexicon, answers: Answers
) -> Value | Misread:
    """What a part of a reply answers that is not understood as a whole; the same misread where none
    surely does."""
    match question:
        case Choice() if (begun := _begun(reply, lexicon)) is not None:
            return begun
        case Choice():
            reads = _banded if question.bands else _chosen
            value = reads(question, reply, whole, lexicon, answers)
            if isinstance(value, Misread) and (
                side := mere_side(question, reply, lexicon, answers)
            ):
                return side
            misread = isinstance(value, Misread)
            unsure = misread and not _qualified(plain(reply), lexicon)
            if unsure and (side := _leaning(question, reply, whole, lexicon)):
                return side
            if misread and (band := _clause_band(question, reply, lexicon, answers)):
                return band
            return _opened(question, reply, value, lexicon, answers) if unsure else value
        case Duration() if of_others(reply, lexicon):
            return whole
        case Amount() | Share() | Duration() | Customers():
            told = _numbers(question, reply, lexicon, answers)
            return next(told, whole)
        case _:
            return whole


def _begun(reply: str, lexicon: Lexicon) -> str | None:
    """The option whose label of several words a reply begins with, where the rest neither takes it
    back nor says another."""
    option, rest = replies.begun(reply, lexicon.labels, lexicon.tongue) or (None, "")
    rivals = set(_standing(reply, lexicon)) - {option}
    return None if rivals or _refuses(clauses(rest, lexicon.tongue), lexicon) else option


def _refuses(told: Iterable[str], lexicon: Lexicon) -> bool:
    """Whether one of some clauses is a mere yes or no, after a « mais » too."""
    return any(_is_side(said, lexicon) for clause in told for said in _bare(clause, lexicon))


def mere_side(question: Question, reply: str, lexicon: Lexicon, answers: Answers) -> str | None:
    """The option that a first sentence says by a yes or a no alone, which no "but" takes back:
    « Non. Enfin, même pas pour lui. »."""
    first, *rest = sentences(reply) or ("",)
    sided = isinstance(question, Choice) and bool(rest) and _is_side(first, lexicon)
    if not sided or lexicon.tongue.contrasting(plain(reply)) or numbers_in(reply, lexicon.numbers):
        return None
    side = question.sided(first, lexicon) if isinstance(question, Choice) else None
    beyond = question.read(" ".join(rest), lexicon, answers)
    near = set(beyond.near) if isinstance(beyond, Misread) else {beyond}
    return side if near <= {side} else None  # « non. enfin, si on me paie avant »


def labelled(question: Question, reply: str, lexicon: Lexicon) -> str | None:
    """The one option of which a clause is the label, where a reply of several clauses takes nothing
    back: it is sure, whatever else the reply sounds like."""
    if not isinstance(question, Choice) or question.bands:
        return None
    each, said = clauses(reply, lexicon.tongue), replies.plain(reply)
    if len(each) < _SEVERAL or _turned(reply, list(each[1:]), lexicon):
        return None
    if lexicon.tongue.takes_back(said) or lexicon.tongue.contrasting(said):
        return None
    found = {option for clause in each for option in _labelled(clause, lexicon)}
    option = found.pop() if len(found) == 1 else None
    return None if option is None or _denies(option, lexicon) else option


def _numbers(
    question: Amount | Share | Duration | Customers, reply: str, lexicon: Lexicon, answers: Answers
) -> Iterator[Value | Misread]:
    """What each part of a reply is, where it has the unit that is asked for."""
    if isinstance(question, Share | Duration) and _related(reply, lexicon):
        return
    for part in parts(reply, lexicon.tongue):
        if not _measured(question, part, lexicon):
            continue
        value = question.read(part, lexicon, answers)
        if not isinstance(value, Misread) or value.reason == "amount-an-hour":
            yield value


def _related(reply: str, lexicon: Lexicon) -> bool:
    """Whether the numbers of a reply are told by each other: what is left, so many of so much."""
    said, known = tokens(reply, lexicon.amounts), lexicon.quantities
    return has_phrase(said, known.left | known.each_only) or has_phrase(said, known.times)


def _measured(question: Amount | Share | Duration | Customers, part: str, lexicon: Lexicon) -> bool:
    """Whether a part tells a number of the kind that is asked for: money, a part of a whole, a
    length of time."""
    known, tongue = lexicon.amounts, lexicon.tongue
    said = settled(tokens(part, known), known, tongue)
    match question:
        case Amount():
            return bool(currency(part, tongue))
        case Share():
            return "%" in said or bool(known.shares.keys() & set(said))
        case Duration():
            length = hours_of(said, known, tongue)
            return length is not None and math.isfinite(length)
    return True


def _banded(
    question: Choice, reply: str, whole: Misread, lexicon: Lexicon, answers: Answers
) -> Value | Misread:
    """The range that a part of a reply tells with its unit; of several, or of what several counts
    make together, which it is likeliest."""
    ranges, told = question.ranges, _numbers_in(reply, lexicon)
    if not 0 < told <= _MOST_NUMBERS:
        return _chosen(question, reply, whole, lexicon, answers)
    if len(ranges.holding(reply, lexicon)) > 1:  # « entre 20 et 30 % »
        return whole
    held = {
        part: options[0]
        for part in parts(reply, lexicon.tongue)
        if _has_unit(question.unit, part, lexicon)
        and len(options := ranges.holding(part, lexicon)) == 1
        and not _taken_back(options[0], reply, lexicon)
    }
    found, together = dict.fromkeys(held.values()), ranges.gathered(reply, lexicon)
    within = max((_numbers_in(part, lexicon) for part in held), default=0)
    alone = question.unit == "percent" or told <= within
    if len(found) == 1 and (together == tuple(found) or (alone and not together)):
        return next(iter(found))
    near = tuple(dict.fromkeys((*together, *found)))
    return (
        proposed(near[:_SEVERAL], lexicon)
        if near
        else _chosen(question, reply, whole, lexicon, answers)
    )


def _taken_back(option: str, reply: str, lexicon: Lexicon) -> bool:
    """Whether a reply says the label of a range and turns it round: « pas un ou deux »."""
    said, turning = f" {replies.plain(reply)} ", lexicon.tongue.turning
    labels = map(replies.folded, lexicon.labels[option])
    return any(f" {label} " in said and turning(label) != turning(said) for label in labels)


def _numbers_in(text: str, lexicon: Lexicon) -> int:
    """How many numbers it tells."""
    known, tongue = lexicon.amounts, lexicon.tongue
    return sum(not f.article for f in figures(tokens(text, known), known, tongue))


def _has_unit(unit: str, part: str, lexicon: Lexicon) -> bool:
    """Whether a part of a reply tells a number of what ranges are of."""
    known, tongue = lexicon.amounts, lexicon.tongue
    said = tokens(part, known)
    match unit:
        case "money":
            return bool(currency(part, tongue))
        case "percent":
            return "%" in said
        case "hours" | "days":
            return hours_of(said, known, tongue) is not None
    told = distinct(figures(said, known, tongue))
    counted = len(told) == 1 and (told[0].written or told[0].low > 1)  # « the grumpy one »
    return counted and counts_customers(said, told[0], lexicon)


def _chosen(
    question: Choice, reply: str, whole: Misread, lexicon: Lexicon, answers: Answers
) -> Value | Misread:
    """The option that the first sentence says, or the only one that any says; two are proposed."""
    each = sentences(reply)
    if len(each) < _SEVERAL and len(clauses(reply, lexicon.tongue)) < _SEVERAL:
        return whole
    opening, *rest = [_said(question, one, lexicon) for one in dict.fromkeys(each)] or [()]
    if len(opening) == 1 and lexicon.tongue.takes_back(replies.plain(reply)):
        return whole if whole.near else proposed(opening, lexicon)
    if len(opening) == 1:
        rival = len(each) < _SEVERAL and whole.near and opening[0] not in whole.near
        return whole if rival else opening[0]
    said = tuple(dict.fromkeys(option for each in (opening, *rest) for option in each))
    if len(said) == 1 and (not whole.near or said[0] in whole.near):
        return said[0]
    if said and set(whole.near) <= set(said):
        return proposed(said[:_SEVERAL], lexicon)
    return _alike(question, reply, whole, lexicon, answers)


def _leaning(question: Choice, reply: str, whole: Misread, lexicon: Lexicon) -> str | None:
    """The side that a reply takes before it tells why: « ouais, un type de Lyon, il voulait… »,
    where it does not sound like another option."""
    first, *rest = clauses(reply, lexicon.tongue) or ("",)
    guess = lexicon.guess(reply)
    turned = any(_is_side(clause, lexicon) for clause in rest)  # "yes and no"
    side = question.sided(first, lexicon) if rest and not turned else None
    alone = guess.taken in (None, side)
    return side if side and alone else None


def _opened(
    question: Choice, reply: str, whole: Misread, lexicon: Lexicon, answers: Answers
) -> Value | Misread:
    """The option that the clause which opens a reply surely tells, where nothing after it, nor the
    whole, sounds like another: people answer first, then tell."""
    said = [part for one in sentences(reply) for part in clauses(one, lexicon.tongue)]
    adds_up = question.unit == "money" or BOTH in lexicon.labels
    if len(said) < _SEVERAL or len(whole.near) > 1 or adds_up or _is_turned(said[0], lexicon):
        return whole
    each = [question.read(part, lexicon, answers) for part in dict.fromkeys(said)]
    near = {option for each_ in each if isinstance(each_, Misread) for option in each_.near}
    told = {value for value in each if isinstance(value, str)}
    sure = isinstance(each[0], str) and told == {each[0]} and {*near, *whole.near} <= told
    return each[0] if sure else whole


def _clause_band(question: Choice, reply: str, lexicon: Lexicon, answers: Answers) -> Value:
    """The range that each clause with a number stands in: « 4 sur 10, le reste c’est ma tante »;
    None where there is none, or where their sum is asked for."""
    if question.unit not in _MEASURED and (not question.a_year or question.unit):
        return None
    said = [part for one in sentences(reply) for part in clauses(one, lexicon.tongue)]
    if _refuses(said[1:], lexicon):  # "1 to 4 mais non"
        return None
    counted = [part for part in said if numbers_in(part, lexicon.numbers)]
    told = {str(question.read(part, lexicon, answers)) for part in counted if len(said) > 1}
    band = told.pop() if len(told) == 1 else None
    return band if band in lexicon.labels else None


def _qualified(said: str, lexicon: Lexicon) -> bool:
    """Whether a plain reply takes back some of what it says: « une, mais j’ai dit non »."""
    return lexicon.tongue.takes_back(said) or lexicon.tongue.contrasting(said)


def _is_turned(clause: str, lexicon: Lexicon) -> bool:
    """Whether a clause denies something, or is a mere yes or no."""
    return bool(lexicon.tongue.turning(plain(clause))) or _is_side(clause, lexicon)


def _alike(
    question: Choice, reply: str, whole: Misread, lexicon: Lexicon, answers: Answers
) -> Value | Misread:
    """The same of what sentences say in other words than a button's."""
    each = sentences(reply)
    if len(each) < _SEVERAL or whole.near:
        return whole
    values = [question.read(sentence, lexicon, answers) for sentence in dict.fromkeys(each)]
    sure = [v if isinstance(v, str) else None for v in values]
    found = tuple(dict.fromkeys(v for v in sure if v is not None))
    near = {option for v in values if isinstance(v, Misread) for option in v.near}
    if not found or not near <= set(found):
        return whole
    if len(found) == 1 and sure[0]:
        return found[0]
    return proposed(found[:_SEVERAL], lexicon)


def _denies(option: str, lexicon: Lexicon) -> bool:
    """Whether an option is a mere no: after the first words, it is said of something else."""
    words = lexicon.tongue.words
    nots = words.negations | words.opens["no"]
    return any(replies.folded(label) in nots for label in lexicon.labels[option])


def _said(question: Choice, sentence: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The options that a sentence says by their buttons' words, none of them denied; a « oui »
    tells less than what comes after it."""
    if (label := replies.exact(sentence, lexicon.labels)) is not None:
        return (label,)
    first, *rest = each = clauses(sentence, lexicon.tongue) or ("",)
    if _turned(sentence, rest, lexicon):
        return ()
    contrasting = lexicon.tongue.contrasting(replies.plain(sentence))
    ways = (_labelled,) if contrasting else (_labelled, _held)
    found = [
        option
        for way in ways
        for at, clause in enumerate(each)
        for option in way(clause, lexicon)
        if not at or not _denies(option, lexicon)
    ]
    if not found:
        beyond = replies.plain(sentence)[len(replies.plain(first)) :]
        side = None if lexicon.tongue.turning(beyond) else question.sided(first, lexicon)
        found = [side] if side else []
    return tuple(dict.fromkeys([*found, *_standing(sentence, lexicon)] if found else found))


def _turned(sentence: str, rest: list[str], lexicon: Lexicon) -> bool:
    """Whether a sentence says a label and takes it back: « X mais non », "not X, Y"."""
    said, tongue = f" {replies.plain(sentence)} ", lexicon.tongue
    turned = tongue.turning(said)
    names = (labels[0] for labels in lexicon.labels.values())
    whole = (name for name in names if f" {replies.folded(name)} " in said)
    listed = (name for name in whole if len(clauses(name, tongue)) >= _SEVERAL)
    denied = any(turned != tongue.turning(replies.folded(name)) for name in listed)
    refused = tongue.contrasting(said) and any(_is_side(clause, lexicon) for clause in rest)
    return denied or refused


def _standing(sentence: str, lexicon: Lexicon) -> Iterator[str]:
    """The options of which a label of several words stands anywhere in a sentence."""
    said = f" {replies.plain(sentence)} "
    for option, labels in lexicon.labels.items():
        told = (label for label in map(replies.folded, labels) if label.count(" ") >= _SEVERAL)
        if any(f" {label} " in said for label in told):
            yield option


def _labelled(clause: str, lexicon: Lexicon) -> Iterator[str]:
    """The option whose label a clause is, but for the words around it."""
    found = (replies.exact(said, lexicon.labels) for said in _bare(clause, lexicon))
    label = next((option for option in found if option is not None), None)
    if label is not None and not _is_side(clause, lexicon):
        yield label


def _held(clause: str, lexicon: Lexicon) -> Iterator[str]:
    """The option whose label a clause holds, with a word or two beside it."""
    label = replies.held(clause, lexicon.labels, lexicon.tongue)
    if label is not None and not _is_side(clause, lexicon):
        yield label


def _bare(clause: str, lexicon: Lexicon) -> Iterator[str]:
    """A clause, then without the words that lead to what it says, or trail after it."""
    words, known = lexicon.tongue.words, lexicon.quantities
    trailing = known.hedges | words.interjections | words.openings | words.closings
    leading = trailing | words.fillers | words.contrasts | words.joins | known.rather
    leading -= words.negations
    said = replies.plain(clause).split()
    last = next((n for n, word in enumerate(reversed(said)) if word not in trailing), 0)
    first = next((n for n, word in enumerate(said) if word not in leading), 0)
    ends = range(len(said), len(said) - last - 1, -1)
    led = (n for n in range(1, len(said)) if " ".join(said[:n]) in words.leads)  # "it is both"
    yield from (rest for n in led if not _is_side(rest := " ".join(said[n:]), lexicon))
    yield from (" ".join(said[start:end]) for start in range(first + 1) for end in ends)


def _is_side(clause: str, lexicon: Lexicon) -> bool:
    """Whether it is a mere yes or no."""
    said = replies.plain(clause)
    return any(said in side for side in lexicon.tongue.words.opens.values())
