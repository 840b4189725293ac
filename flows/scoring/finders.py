"""What a text can earn points for: each finds the words that say it, or nothing."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from flows.reading.phrases import Span, near
from flows.reading.replies import plain
from flows.scoring import figures, questions
from flows.scoring.evidence import (
    SAID,
    Finder,
    Read,
    crosses,
    first_of,
    named,
    phrase,
    shares,
    stories,
    within,
)

# Fewer words are a title or a way of speaking.
_WORDS_OF_A_QUOTE = 4
# « Damien, qui ferre Vulcain, m’a dit »: a name, be it unknown.
_NAME = re.compile(r"(?<!\w)[A-Z\u00c0-\u00dd][\w'’-]+")
# « Si vous croisez… », « pour ceux qui… »
_SUPPOSING = frozenset(("si", "quand", "pour", "if", "when", "for"))
# Ours: with so many words of the day of their favourite, it is such a day; one may be chance.
_OF_THE_DAY = 2


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
    """The words that begin with a capital as a name does, but for common ones."""
    ordinary = read.lists.words.grammar | read.lists.words.common
    for found in _NAME.finditer(read.text.original):
        if plain(found[0]) not in ordinary:
            yield read.text.span(found.start(), found.end())


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
    """What has just happened to the reader, or when something happens to them: not when the writer
    could come."""
    text, lists = read.text, read.lists
    found = lists.events.first(text)
    offers = list(lists.kinds.proposing.spans(text))
    times = (at for at in lists.posts.times.spans(text) if not within(text.sentence(at), offers))
    return read.quote(found or next((at for at in times if _to_reader(read, at)), None))


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


def asked(read: Read) -> str | None:
    """What of the reader's message is taken up; to thank for it takes up nothing of it."""
    text = read.text
    thanks = list(read.lists.thanks.spans(text))
    spans = read.lists.kinds.reply.spans(text)
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


FINDERS: Mapping[str, Finder] = {
    "introduced": introduced,
    "homework": homework,
    "about_you": figures.number_for_you,
    "number": figures.number,
    "any_number": figures.any_number,
    "any_quote": lambda read: next((f[0] for f in SAID.finditer(read.text.original)), None),
    "dated": figures.dated,
    "moment": first_of(moment, day),
    "happened": first_of(happened, day),
    "story": story,
    "quote": quote,
    "obstacle": first_of(phrase(lambda lists: lists.obstacles), fear),
    "paid": figures.price,
    "question": questions.question,
    "any_question": lambda read: next(questions.asked(read, opens=0), None),
    "closing": questions.to_do,
    "words": words,
    "asked": asked,
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
