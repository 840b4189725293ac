"""By which road each of several customers came, told one by one: « le dentiste par Mme Sow »."""

from flows.interview.lexicon import Lexicon, likely, matched
from flows.reading import replies

# Ours: a shorter tail that nothing is like is a name written without its capital.
_MOST_WORDS_OF_A_NAME = 2


def road(piece: str, words: str, lexicon: Lexicon) -> tuple[str | None, bool]:
    """The option that a part of a reply tells, and whether it is sure. words: it without its
    number. What comes after « par », « via »… tells the road; what stands before is the customer.
    """
    tail = lexicon.tongue.through(piece)
    if tail and (option := _by(tail, lexicon)):
        return option, True
    purpose = lexicon.tongue.before_purpose(words)
    if purpose != words and (option := matched(purpose, lexicon)):
        return option, True
    if purpose != words and not tail:
        return None, False  # « une dame pour un mariage » came by none that is told
    if option := matched(words, lexicon):
        return option, True
    words_of = lexicon.tongue.words
    denied = lexicon.tongue.turning(replies.plain(piece)) - words_of.contrasts - words_of.nearly
    if not denied and (option := likely(words, lexicon)):
        return option, False
    short = len(tail.split()) <= _MOST_WORDS_OF_A_NAME + 1
    return (_by_somebody(lexicon) if tail and short else None), False


def _by(tail: str, lexicon: Lexicon) -> str | None:
    """The option of « par mes statuts », or of somebody who is named there."""
    option = matched(tail, lexicon)
    named = any(_is_name(word, lexicon) for word in tail.split()[1:])
    return option or (_by_somebody(lexicon) if named else None)


def _is_name(word: str, lexicon: Lexicon) -> bool:
    return word[:1].isupper() and len(word) > 1 and replies.plain(word) not in lexicon.common


def _by_somebody(lexicon: Lexicon) -> str | None:
    """The option of a customer whom somebody sent."""
    ways = (matched(way, lexicon) for way in lexicon.tongue.words.by_somebody)
    return next(filter(None, ways), None)


def whole_customers(pieces: tuple[str, ...], lexicon: Lexicon) -> tuple[str, ...]:
    """The pieces, each road that stands apart with its customer: « une dame pour un mariage, par sa
    cousine »."""
    told: list[str] = []
    for piece in pieces:
        apart = told and lexicon.tongue.through(piece) == piece
        if apart and road(told[-1], told[-1], lexicon) == (None, False):
            told[-1] += f" {piece}"
        else:
            told.append(piece)
    return tuple(told)
