"""What a text can earn points for: each finds the words that say it, or nothing; numbers and dates
among them, where they concern its reader."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from flows.reading.phrases import Folded, Span, near, plain
from flows.scoring.evidence import (
    SAID,
    Finder,
    Read,
    asked,
    crosses,
    first_of,
    named,
    one_question,
    phrase,
    question,
    shares,
    stories,
    to_do,
    within,
)

# Fewer words are a title or a way of speaking.
_WORDS_OF_A_QUOTE = 4
# « Damien, qui ferre Vulcain, m’a dit »: a name, be it unknown.
_NAME = re.compile(r"(?<!\w)[A-Z\u00c0-\u00dd][\w'’-]+")
# « à 5 h 30 », "6am"
_HOUR = re.compile(r"(?:(?:a|at) )?\d+ ?(?:h|am|pm)(?: ?\d+)?")
# « Si vous croisez… », « pour ceux qui… »
_SUPPOSING = frozenset(("si", "quand", "pour", "if", "when", "for"))
# Ours: with so many words of the day of their favourite, it is such a day; one may be chance.
_OF_THE_DAY = 2
# Ours: a text with more numbers is a table, and none of them is about its reader.
_MOST = 30
# Ours: « mon tarif, tout compris, est de 300 ».
_TO_A_PRICE = 4
# Ours: fewer digits in a row are no phone, nor the number of a company.
_DIGITS_OF_A_PHONE = 8
_YEAR = re.compile(r"(?:18|19|20)\d\d")
# « n° 4471-B », "no. 12", « 44000 Nantes », "#3"
_LABELLED = re.compile(r"(?:n[°º]|\bno\.?|#|\bart\.?)\s*$", re.IGNORECASE)
_POSTCODE = re.compile(r"\d{5}")
_PLACE = re.compile(r"\s+[A-Z\u00c0-\u00dd]")
_BEFORE = 8
# 1️⃣
_COINS = frozenset("€$£%")
_KEYCAP = ("\ufe0f", "\u20e3")


def introduced(read: Read) -> str | None:
    """They say who sends them; or somebody did something for them, in a sentence to the reader."""
    text, lists = read.text, read.lists
    found = lists.introduced.first(text)
    if found is None:
        someone = sorted({*named(text, lists), *lists.relations.spans(text), *_capitals(read)})
        vouched = list(lists.vouched.spans(text))
        helped = near(text, someone, vouched, read.limits.message_near)
        found = next((who for who in helped if _to_reader(read, who)), None)
    return read.quote(found)


def _capitals(read: Read) -> Iterator[Span]:
    """The words that begin with a capital as a name does, but for common ones and for those that
    open a sentence, as any word may."""
    ordinary = read.lists.words.grammar | read.lists.words.common
    for found in _NAME.finditer(read.text.original):
        at = read.text.span(found.start(), found.end())
        before = read.text.text[read.text.sentence(at).start : at.start]
        if before.strip() and plain(found[0]) not in ordinary:
            yield at


def homework(read: Read) -> str | None:
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
    return within(read.text.sentence(span), read.lists.you.spans(read.text))


def story(read: Read) -> str | None:
    """A customer who does or says something; not « Nadine m’a dit que vous… », to the reader."""
    you = list(read.lists.you.spans(read.text))
    told = stories(read.text, read.lists, read.limits.message_near)
    return read.quote(next((s for s in told if not within(read.text.sentence(s), you)), None))


def quote(read: Read) -> str | None:
    """Somebody’s words, between quotation marks."""
    said = (found[0] for found in SAID.finditer(read.text.original))
    return next((words for words in said if len(plain(words).split()) >= _WORDS_OF_A_QUOTE), None)


def happened(read: Read) -> str | None:
    """What has just happened to the reader, or the day on which something happens to them: not when
    the writer could come, nor an hour, which happens every day."""
    text, lists = read.text, read.lists
    found = lists.events.first(text)
    offers = list(lists.kinds.proposing.spans(text))
    times = (at for at in lists.posts.times.spans(text) if not within(text.sentence(at), offers))
    days = (at for at in times if not _HOUR.fullmatch(text.text[at.start : at.end].strip()))
    return read.quote(found or next((at for at in days if _to_reader(read, at)), None))


def moment(read: Read) -> str | None:
    """When something happened, in the sentence that tells what, or that begins by it, as stories
    do: not when a shop opens or a price is to be paid, nor what is promised for the next day."""
    text, posts = read.text, read.lists.posts
    told = [*posts.did.spans(text), *posts.scenes.spans(text), *read.lists.events.spans(text)]
    terms, you = list(read.lists.paid.spans(text)), list(read.lists.you.spans(text))
    for at in posts.times.spans(text):
        sentence = text.sentence(at)
        begins = len(text.text[sentence.start : at.start].split()) <= 1
        scene = begins and not within(sentence, you)
        if (scene or within(sentence, told)) and not within(sentence, terms):
            return read.quote(at)
    return None


def taken_up(read: Read) -> str | None:
    """What of the reader's message is taken up; to thank for it takes up nothing of it."""
    text = read.text
    thanks = list(read.lists.thanks.spans(text))
    spans = read.lists.taken_up.spans(text)
    return read.quote(next((at for at in spans if not crosses(at, thanks)), None))


def whom(read: Read) -> str | None:
    """Whom to send, where sending is spoken of, or for whom it is: not somebody who happens to be
    mentioned."""
    text = read.text
    sends = [*read.lists.kinds.introducing.spans(text), *read.lists.kinds.handing.spans(text)]
    for span in read.lists.whom.spans(text):
        opening = text.text[span.start :].split(maxsplit=1)[0]
        if opening in _SUPPOSING or within(text.sentence(span), sends):
            return read.quote(span)
    return None


def day(read: Read) -> str | None:
    """A day like the one that brought their favourite, in its words."""
    return shares(read, read.known.moment, _OF_THE_DAY)


def fear(read: Read) -> str | None:
    """What nearly stopped their favourite, in its words."""
    return shares(read, read.known.fear, _OF_THE_DAY)


def words(read: Read) -> str | None:
    """Words that those it is meant for use themselves."""
    least = read.limits.post_words_from
    met = list(islice(read.known.customers.spans(read.text), least))
    return read.text.quote(met[0][1]) if len(met) >= least else None


def figures(read: Read) -> Iterator[Span]:
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
    counted = [figure for figure in figures(read) if _says_how_many(read, figure)]
    sure = (s for s in read.sentences() if within(s, did) or _counted(text, s, counted))
    sentences = [sentence for sentence in sure if within(sentence, somebody)]
    told = (figure for figure in counted if crosses(figure, sentences))
    return read.quote(next(told, None))


def _counted(text: Folded, sentence: Span, found: list[Span]) -> bool:
    """Whether the sentence has two figures, or money."""
    there = [figure for figure in found if within(sentence, [figure])]
    return len(there) > 1 or (bool(there) and not _COINS.isdisjoint(text.quote(sentence)))


def _says_how_many(read: Read, figure: Span) -> bool:
    """Whether it is more than the name of a day, of a month or of a feast, or an hour."""
    if crosses(figure, read.lists.posts.times.spans(read.text)):
        return False
    said = read.text.text[figure.start : figure.end].split()
    return any(word[0].isdigit() or word in read.lists.numbers for word in said)


def any_number(read: Read) -> str | None:
    """A number or a date."""
    return read.quote(next(figures(read), None))


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
    return read.quote(next((f for f in figures(read) if crosses(f, spoken)), None))


def number_for_you(read: Read) -> str | None:
    """A number or a date about the reader: neither the price nor what the question proposes."""
    text, lists, words = read.text, read.lists, read.limits.message_near
    proposing = one_question(read) or ""
    prices, calls = list(lists.paid.spans(text)), list(lists.appointments.spans(text))
    looked, adverts = list(lists.looking.spans(text)), list(lists.kinds.advert.spans(text))
    for figure in figures(read):
        proposed = text.quote(text.sentence(figure)) in proposing
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


FINDERS: Mapping[str, Finder] = {
    "introduced": introduced,
    "homework": homework,
    "about_you": number_for_you,
    "number": number,
    "any_number": any_number,
    "any_quote": lambda read: next((f[0] for f in SAID.finditer(read.text.original)), None),
    "dated": dated,
    "moment": first_of(moment, day),
    "happened": first_of(happened, day),
    "story": story,
    "quote": quote,
    "obstacle": first_of(phrase(lambda lists: lists.obstacles), fear),
    "paid": price,
    "question": question,
    "any_question": lambda read: next(asked(read, opens=0), None),
    "closing": to_do,
    "words": words,
    "asked": taken_up,
    "requests": phrase(lambda lists: lists.requests),
    "invoice": phrase(lambda lists: lists.invoices),
    "due": phrase(lambda lists: lists.dues),
    "way": phrase(lambda lists: lists.helping),
    "whom": whom,
    "thanks": phrase(lambda lists: lists.thanks),
    "free_no": phrase(lambda lists: lists.free_no),
}
"""By code, as rules.toml weighs it: `text_<code>`."""


def facts(read: Read) -> int:
    """How many kinds of things that happened it tells: a number, a moment, a story, their words."""
    return sum(FINDERS[code](read) is not None for code in ("number", "moment", "story", "quote"))
