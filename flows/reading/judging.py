"""What a text gives away: a day or a need, a fact or a platitude, a person or a target, a fear."""

import re

from flows.reading.lists import Lists
from flows.reading.names import MARK, full_names
from flows.reading.phrases import Folded, Phrases, Span, fold, near
from flows.reading.replies import pieces, plain

# Ours. Fewer words cannot tell what had happened: « besoin d’un logo », "a new website".
_WORDS_OF_A_STORY = 5
# Ours: « ah ça, je ne sais pas trop ».
_WORDS_BEFORE_A_DOUBT = 4
# Ours. « aime beaucoup la photo », "likes going hiking".
_WORDS_TO_A_HOBBY = 1
# Ours: a longer text is a message to somebody else.
_WORDS_OF_A_HELLO = 12
_YOUNGEST, _OLDEST = 16, 99
# As limits.demographics: from so many kinds of fact, a description and not a person.
_FACTS_OF_A_TARGET = 2
_OPENS_A_QUOTE = ':«“"'
_MASKED = re.compile(rf"[\s,;]*{MARK}")
# Ours: « 84 clients à 5,5 h font 462 h ; vous dites 120 » is said to us.
_LONGEST_COUNT = 32


def vague(text: str, lists: Lists) -> bool:
    """Whether it tells a need and no moment: « il avait besoin d’un logo », "they needed help"."""
    folded = fold(text)
    if len(plain(text).split()) < _WORDS_OF_A_STORY:
        return True
    return lists.vague.within(folded) and not lists.moments.within(folded)


def platitude(text: str, lists: Lists) -> bool:
    """Whether it tells nothing that could be seen or counted: « il est très content »."""
    folded = fold(text)
    if any(c.isdigit() or c in '«“"' for c in text) or lists.observed.within(folded):
        return False
    counted = any(lists.numbers.get(word, 0) > 1 for word in plain(text).split())
    return lists.platitudes.within(folded) and not counted


def everyone(text: str, lists: Lists) -> bool:
    """Whether an offer is meant for anybody: « les particuliers et les professionnels »."""
    return lists.everyone.within(fold(text))


def insult(text: str, lists: Lists) -> bool:
    """Whether the person it names would be hurt to read it."""
    return lists.insults.within(fold(text))


def forgotten(text: str, lists: Lists) -> bool:
    """Whether it only says that nothing is remembered, or nothing at all: « jsp », "?"."""
    said = text.strip(" .,!?…")
    return not any(c.isalnum() for c in said) or lists.forgotten.is_all(fold(said))


def nickname(text: str, lists: Lists) -> str | None:
    """The text without the family names it gives (« Marco Rossi » → « Marco ») and without marks of
    what is masked; None when it gives no family name."""
    kept, done = [], 0
    for name in full_names(text, lists.names):
        kept.append(text[done : name.first_end])
        done = name.end
    return _MASKED.sub("", "".join([*kept, text[done:]])).strip(" ,;") if kept else None


def doubtful(text: str, lists: Lists) -> bool:
    """Whether it begins by saying that it is not known: « je ne sais pas ce dont elle rêve »."""
    folded = fold(text)
    told = (s for s in lists.forgotten.spans(folded) if " " in folded.text[s.start : s.end].strip())
    first = next(told, None)  # a word alone, « rien que le prix », says something
    return first is not None and len(folded.text[: first.start].split()) < _WORDS_BEFORE_A_DOUBT


def stalling(text: str, lists: Lists) -> bool:
    """Whether it only hesitates or says hello: « euh, attends »."""
    return any(c.isalnum() for c in text) and _only(text, lists.stalling, lists.hello)


def hollow(text: str, lists: Lists) -> bool:
    """Whether it tells nothing at all: « c’est plus cool », "ok", « ? »."""
    return _only(text, lists.guards.hollow, lists.stalling, lists.hello)


def _only(text: str, *known: Phrases) -> bool:
    """Whether nothing is left of it without such phrases."""
    whole = fold(text)
    left = whole.text
    for phrases in known:
        for span in phrases.spans(whole):
            left = f"{left[: span.start]}{' ' * (span.end - span.start)}{left[span.end :]}"
    return not any(c.isalnum() for c in left)


def to_us(text: str, lists: Lists) -> bool:
    """Whether it is said to us, not told of anybody: « je préfère pas », "I never asked them"."""
    return lists.guards.to_us.within(fold(text))


def disputes(text: str, lists: Lists) -> bool:
    """Whether it says that something is not so: « premier signe faux », "that's not correct"."""
    return lists.guards.disputes.within(fold(text))


def counts_again(text: str, lists: Lists) -> bool:
    """Whether it counts a figure of the sheet again, in a sentence or two: « vous dites 120 »."""
    short = len(text.split()) <= _LONGEST_COUNT and "\n" not in text
    return short and lists.leads.recounts.within(fold(text))


def complains(text: str, lists: Lists) -> bool:
    """Whether it says of what they read that something is not so, in whatever words: « ça veut
    rien dire », "it says one, and I've eight"."""
    folded = fold(text)
    return lists.guards.complains.within(folded) or lists.guards.disputes.within(folded)


def of_the_sheet(text: str, lists: Lists) -> bool:
    """Whether it speaks of what they read or were asked: « y’est écrit 5 clients », "you didn’t ask
    about my hours"."""
    return lists.guards.of_the_sheet.within(fold(text))


def said_before(text: str, lists: Lists) -> bool:
    """Whether it only says to us that it was told, or does not fit what we offered: « comme
    indiqué », "which is none of those"."""
    return _only(text, lists.guards.said_before)


def unannounced(text: str, lists: Lists) -> str:
    """A text without what says, before it, that it was told: « je viens de le dire, Piotr »."""
    told = fold(text)
    again = lists.guards.again.first(told)
    if again is None or told.text[: again.start].strip():
        return text
    return told.quote(Span(again.end, len(told.text))).lstrip(" ,:;") or text


def unsure(text: str, lists: Lists) -> bool:
    """Whether it begins by saying that nobody knows, in a word or more: « jsp, 3 400 abonnés »."""
    first, *_ = pieces(text, lists.tongue) or (text,)
    return doubtful(text, lists) or said_before(first, lists)


def of_oneself(text: str, lists: Lists) -> bool:
    """Whether it begins with who writes it, as no name does: « je connais une voisine »."""
    folded = fold(text)
    first = lists.guards.first_person.first(folded)
    return first is not None and not folded.text[: first.start].strip()


def reported(text: str, lists: Lists) -> bool:
    """Whether it tells what somebody said, or is the entrepreneur's own: « il m’a dit que… »."""
    told = any(c in text for c in _OPENS_A_QUOTE)
    return not told and lists.guards.reported.within(fold(text))


def event(text: str, lists: Lists) -> bool:
    """Whether it tells when, or that something happened."""
    folded = fold(text)
    return lists.moments.within(folded) or lists.guards.happened.within(folded)


def portrait(text: str, lists: Lists) -> bool:
    """Whether it tells who somebody is, and nothing that happened: « homme, 35 ans, ingénieur »,
    or « homme » alone."""
    folded = fold(text)
    if lists.sex.is_all(folded):
        return True
    if lists.guards.happened.within(folded):
        return False
    sketched = lists.guards.portrait.within(folded) and not lists.moments.within(folded)
    return sketched or len(demographics(text, lists)) >= _FACTS_OF_A_TARGET


def need(text: str, lists: Lists) -> bool:
    """Whether it tells what was wanted, and nothing that happened: « il voulait un logo »."""
    return lists.vague.within(fold(text)) and not event(text, lists)


def greets(text: str, lists: Lists) -> bool:
    """Whether it begins with a hello, whatever comes after: « bonsoir, désolé, j’étais sorti »."""
    folded = fold(text.strip())
    first = lists.hello.first(folded)
    return first is not None and not folded.text[: first.start].strip()


def beyond_hello(text: str, lists: Lists) -> str:
    """What comes after a hello, as it is written; "" where there is none, or nothing after it."""
    folded = fold(text.strip())
    first = lists.hello.first(folded) if greets(text, lists) else None
    rest = folded.quote(Span(first.end, len(folded.text))) if first else ""
    return rest.strip(" ,.;:!?…") if any(c.isalnum() for c in rest) else ""


def hello(text: str, lists: Lists) -> bool:
    """Whether a short text begins with a hello."""
    return greets(text, lists) and _is_short(fold(text.strip()))


def _is_short(text: Folded) -> bool:
    return len(text.text.split()) <= _WORDS_OF_A_HELLO


def demographics(text: str, lists: Lists) -> tuple[str, ...]:
    """The kinds of fact on a target that it gives: "age", "sex", "job", "city", "hobby"."""
    folded = fold(text)
    items = [Folded(piece) for piece in pieces(text, lists.tongue)]
    kinds = {
        "age": lists.age.within(folded) or (len(items) > 1 and any(map(_is_age, items))),
        "sex": lists.sex.within(folded),
        "job": lists.jobs.within(folded),
        "city": lists.cities.within(folded),
        "hobby": _has_hobby(folded, items, lists),
    }
    return tuple(kind for kind, given in kinds.items() if given)


def _is_age(item: Folded) -> bool:
    """A bare number in a list, as in "Romain, 35, engineer"."""
    said = item.text.strip()
    return said.isdecimal() and len(said) == 2 and _YOUNGEST <= int(said) <= _OLDEST


def _has_hobby(text: Folded, items: list[Folded], lists: Lists) -> bool:
    likes, hobbies = list(lists.likes.spans(text)), list(lists.hobbies.spans(text))
    if any(near(text, likes, hobbies, _WORDS_TO_A_HOBBY)):
        return True
    return len(items) > 1 and any(lists.hobbies.is_all(item) for item in items)


def afraid(text: str, lists: Lists, quoting: bool = False) -> bool:
    """Whether it is a fear or a refusal to ask people. quoting: somebody else's words are asked
    for, in which only a fear for their idea is the person's own."""
    folded = fold(text)
    return lists.afraid.within(folded) or (not quoting and lists.shy.within(folded))
