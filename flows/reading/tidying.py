"""What people say, without what they hesitate in: « euh ben elle a signé voilà » is « elle a
signé ». Nothing that tells anything is changed."""

import re

from flows.reading.phrases import plain
from flows.reading.tongue import Tongue

# Ours: « elle a dit quelque chose comme ».
_LONGEST_REPORT = 7
# What somebody said stands between these.
_QUOTED = re.compile(r"[«“\"]\s*([^«»“”\"]{12,}?)\s*[»”\"]")


def tidied(words: str, tongue: Tongue) -> str:
    """The words without hesitations, wherever they are, nor those they begin and end with; as they
    are when nothing else is left."""
    said = [word for word in words.split(" ") if plain(word) not in tongue.words.hesitations]
    while len(said) > 1 and plain(said[0]) in tongue.words.openings:
        said = said[1:]
    while len(said) > 1 and plain(said[-1]) in tongue.words.closings:
        said = said[:-1]
    left = " ".join(said).strip()
    return left if any(c.isalnum() for c in left) else words


def begun_again(words: str, tongue: Tongue) -> str:
    """A name that somebody hesitated over and began anew, as they said it at last: « les dou dou
    euh les doodles » is « les doodles »."""
    said = words.split(" ")
    at = max((i for i, w in enumerate(said) if plain(w) in tongue.words.hesitations), default=-1)
    again = at > 0 and said[at + 1 : at + 2] == said[:1]
    return " ".join(said[at + 1 :]) if again else words


def quoted(words: str, tongue: Tongue) -> str:
    """What somebody said, without the words that report it: « elle m’a écrit : … »."""
    inside = _QUOTED.search(words)
    if inside is not None:
        return inside[1]
    said = words.split(" ")
    for length in range(min(len(said) - 1, _LONGEST_REPORT), 0, -1):
        opening, following = plain(" ".join(said[:length])), plain(said[length])
        if opening in tongue.words.reports and following not in tongue.words.that:
            return " ".join(said[length:]).lstrip(" :,-–—")
    return words
