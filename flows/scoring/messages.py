"""What a message to one person earns and loses (method, "Message score")."""

from collections.abc import Iterator
from itertools import islice

from flows.interview.answers import Homework
from flows.reading.phrases import Folded, Phrases, Span, near
from flows.scoring.evidence import (
    Finder,
    Read,
    Reason,
    earned,
    named,
    one_question,
    phrase,
    placeholder,
)

# Ours: a text with more numbers is a table, and none of them is about its reader.
_MOST_FIGURES = 30
# Ours: « mon tarif, tout compris, est de 300 ».
_TO_A_PRICE = 4


def reasons(read: Read, homework: tuple[Homework, ...], introduced: bool) -> Iterator[Reason]:
    """Why it gains points, then why it loses some; what they say of its sending counts too."""
    found = {code: find(read) for code, find in _EARNS.items()}
    if introduced:
        found["introduced"] = found["introduced"] or ""
    if homework:  # what the message claims counts for nothing when they say they checked nothing
        found["homework"] = None if Homework.NOTHING in homework else found["homework"] or ""
    yield from earned(found, read.limits, "message")
    yield from _taken(read)


def _introduced(read: Read) -> str | None:
    """They say who sends them; or somebody did something for them, in a sentence to the reader."""
    text, lists = read.text, read.lists
    found = lists.introduced.first(text)
    if found is None:
        someone = sorted([*named(text, lists), *lists.relations.spans(text)])
        vouched = list(lists.vouched.spans(text))
        helped = near(text, someone, vouched, read.limits.message_near)
        found = next((who for who in helped if _to_reader(read, who)), None)
    return read.quote(found)


def _homework(read: Read) -> str | None:
    """What they say they read, saw or tried; or went to see, of the reader's."""
    text, lists = read.text, read.lists
    found = lists.looked_up.first(text)
    if found is None:
        you = list(lists.you.spans(text))
        went = near(text, lists.looking.spans(text), you, read.limits.message_near)
        found = next(went, None)
    return read.quote(found)


def _to_reader(read: Read, span: Span) -> bool:
    """Whether the sentence speaks to the reader."""
    sentence = read.text.sentence(span)
    return any(sentence.start <= s.start < sentence.end for s in read.lists.you.spans(read.text))


def _number(read: Read) -> str | None:
    """A number or a date about the reader: neither the price nor what the question proposes."""
    text, lists, words = read.text, read.lists, read.limits.message_near
    asked = one_question(read) or ""
    prices, calls = list(lists.paid.spans(text)), list(lists.appointments.spans(text))
    looked = list(lists.looking.spans(text))
    me, you = list(lists.me.spans(text)), list(lists.you.spans(text))
    for figure in islice(lists.figures.spans(text), _MOST_FIGURES):
        priced = any(p.start < figure.end and figure.start < p.end for p in prices)
        proposed = text.quote(text.sentence(figure)) in asked
        if priced or proposed or any(near(text, calls, [figure], words)):
            continue
        if any(near(text, looked, [figure], words)) or _about_you(read, figure, me, you):
            return read.quote(figure)
    return None


def _about_you(read: Read, figure: Span, me: list[Span], you: list[Span]) -> bool:
    """Whether "you" stands close to the figure, and no "I" or "our" between the two."""
    before = [(other, figure) for other in you if other.end <= figure.start][-1:]
    after = [(figure, other) for other in you if other.start >= figure.end][:1]
    return any(
        any(near(read.text, [one], [other], read.limits.message_near))
        and not any(one.end <= span.start < other.start for span in me)
        for one, other in before + after
    )


def _paid(read: Read) -> str | None:
    """How they are paid, with the price in it: « mon tarif est clair » says none."""
    text = read.text
    said = list(read.lists.paid.spans(text))
    numbers = [s for s in islice(read.lists.figures.spans(text), _MOST_FIGURES) if _counts(text, s)]
    priced = next((span for span in said if _counts(text, span)), None)
    return read.quote(priced or next(near(text, said, numbers, _TO_A_PRICE), None))


def _counts(text: Folded, span: Span) -> bool:
    return any(c.isdigit() for c in text.quote(span))


_EARNS: dict[str, Finder] = {
    "introduced": _introduced,
    "homework": _homework,
    "number": _number,
    "obstacle": phrase(lambda lists: lists.obstacles),
    "paid": _paid,
    "question": one_question,
}


def _taken(read: Read) -> Iterator[Reason]:
    limits, text = read.limits, read.text
    most = limits.message_stock_most // limits.message_stock
    stock = list(islice(read.worn(read.lists.stock), most))
    yield from (Reason("stock", -limits.message_stock, text.quote(span)) for span in stock)
    unfilled = placeholder(read)
    if unfilled:
        yield Reason("placeholder", -limits.message_placeholder, unfilled)
    if _count(text, read.lists.me) > limits.message_me_ratio * (1 + _count(text, read.lists.you)):
        yield Reason("me", -limits.message_me)
    if len(text.original.split()) > limits.message_words:
        yield Reason("long", -limits.message_long)


def _count(text: Folded, phrases: Phrases) -> int:
    return sum(1 for _ in phrases.spans(text))
