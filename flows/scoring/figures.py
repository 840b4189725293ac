"""Numbers and dates of a text: which of them concern its reader."""

import re
from collections.abc import Iterator
from itertools import islice

from flows.reading.phrases import Folded, Span, near
from flows.scoring.evidence import Read, crosses, named, within
from flows.scoring.questions import one_question

# Ours: a text with more numbers is a table, and none of them is about its reader.
_MOST = 30
# Ours: « mon tarif, tout compris, est de 300 ».
_TO_A_PRICE = 4
# Ours: fewer digits in a row are no phone, nor the number of a company.
_DIGITS_OF_A_PHONE = 8
_YEAR = re.compile(r"(?:19|20)\d\d")
# « n° 4471-B », "no. 12", « 44000 Nantes », "#3"
_LABELLED = re.compile(r"(?:n[°º]|\bno\.?|#|\bart\.?)\s*$", re.IGNORECASE)
_POSTCODE = re.compile(r"\d{5}")
_PLACE = re.compile(r"\s+[A-Z\u00c0-\u00dd]")
_BEFORE = 8
# 1️⃣
_COINS = frozenset("€$£%")
_KEYCAP = ("\ufe0f", "\u20e3")


def facts(read: Read) -> Iterator[Span]:
    """The numbers and dates that tell something: neither a phone, a year nor a boast."""
    text, lists = read.text, read.lists
    idle = [*lists.idle.spans(text), *lists.posts.general.spans(text)]
    for figure in islice(lists.figures.spans(text), _MOST):
        if not crosses(figure, idle) and not _label(text, figure):
            yield figure


def _label(text: Folded, figure: Span) -> bool:
    """Whether it only tells one thing from others: a phone, a year, a number on a paper."""
    said = text.quote(figure)
    digits = "".join(c for c in said if c.isdigit())
    at = text.original.find(said, text.place(figure.start))
    before, after = text.original[max(0, at - _BEFORE) : at], text.original[at + len(said) :]
    return (
        len(digits) >= _DIGITS_OF_A_PHONE
        or bool(_YEAR.fullmatch(digits) and digits == said)
        or bool(_LABELLED.search(before))
        or bool(_POSTCODE.fullmatch(said) and _PLACE.match(after))
        or after[:1] in _KEYCAP
    )


def number(read: Read) -> str | None:
    """A number in a sentence about a customer: of what they did or lived, of money, or one of two:
    « de 1,9 Mo à 400 Ko ». Alone it may number anything."""
    lists, text = read.lists, read.text
    people, scenes = lists.posts.people.spans(text), lists.posts.scenes.spans(text)
    theirs = [span for _, span in read.known.customers.spans(text)]
    somebody = [*named(text, lists), *people, *scenes, *theirs]
    did = [*lists.posts.did.spans(text), *scenes, *lists.events.spans(text)]
    figures = [figure for figure in facts(read) if _says_how_many(read, figure)]
    sure = (s for s in read.sentences() if within(s, did) or _counted(text, s, figures))
    sentences = [sentence for sentence in sure if within(sentence, somebody)]
    told = (figure for figure in figures if crosses(figure, sentences))
    return read.quote(next(told, None))


def _counted(text: Folded, sentence: Span, figures: list[Span]) -> bool:
    """Whether the sentence has two figures, or money."""
    there = [figure for figure in figures if within(sentence, [figure])]
    return len(there) > 1 or (bool(there) and not _COINS.isdisjoint(text.quote(sentence)))


def _says_how_many(read: Read, figure: Span) -> bool:
    """Whether it is more than the name of a day, of a month or of a feast, or an hour."""
    if crosses(figure, read.lists.posts.times.spans(read.text)):
        return False
    said = read.text.text[figure.start : figure.end].split()
    return any(word[0].isdigit() or word in read.lists.numbers for word in said)


def any_number(read: Read) -> str | None:
    """A number or a date."""
    return read.quote(next(facts(read), None))


def number_for_you(read: Read) -> str | None:
    """A number or a date about the reader: neither the price nor what the question proposes."""
    text, lists, words = read.text, read.lists, read.limits.message_near
    asked = one_question(read) or ""
    prices, calls = list(lists.paid.spans(text)), list(lists.appointments.spans(text))
    looked, adverts = list(lists.looking.spans(text)), list(lists.kinds.advert.spans(text))
    for figure in facts(read):
        proposed = text.quote(text.sentence(figure)) in asked
        if crosses(text.sentence(figure), adverts):
            continue
        if crosses(figure, prices) or proposed or any(near(text, calls, [figure], words)):
            continue
        if any(near(text, looked, [figure], words)) or _about_you(read, figure):
            return read.quote(figure)
    return None


def _about_you(read: Read, figure: Span) -> bool:
    """Whether "you" stands close to the figure, and no "I" or "our" between the two."""
    me, you = list(read.lists.me.spans(read.text)), list(read.lists.you.spans(read.text))
    before = [(other, figure) for other in you if other.end <= figure.start][-1:]
    after = [(figure, other) for other in you if other.start >= figure.end][:1]
    return any(
        any(near(read.text, [one], [other], read.limits.message_near))
        and not any(one.end <= span.start < other.start for span in me)
        for one, other in before + after
    )


def price(read: Read) -> str | None:
    """How they are paid, with the price in it: « mon tarif est clair » says none."""
    text = read.text
    said = list(read.lists.paid.spans(text))
    numbers = [s for s in islice(read.lists.figures.spans(text), _MOST) if _counts(text, s)]
    priced = next((span for span in said if _counts(text, span)), None)
    return read.quote(priced or next(near(text, said, numbers, _TO_A_PRICE), None))


def _counts(text: Folded, span: Span) -> bool:
    return any(c.isdigit() for c in text.quote(span))


def dated(read: Read) -> str | None:
    """A number or a date in a sentence that speaks to the reader, or next to one that does."""
    you = list(read.lists.you.spans(read.text))
    spoken = [sentence for sentence in read.sentences() if within(sentence, you)]
    return read.quote(next((f for f in facts(read) if crosses(f, spoken)), None))
