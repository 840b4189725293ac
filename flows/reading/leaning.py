"""What turns a reply round: negations, contrasts, and the yes or no it opens with.

The words of every language stand together: people write in the one they like. All of it is for
plain text, see `reading.plain`.
"""

import re

# Ours: after « oui » or « non », a longer reply tells something else as well.
SHORT = 6

# « Presque dix » is about ten.
ABOUT = frozenset({"presque", "almost", "nearly"})

_CONTRASTS = "mais|cependant|sauf|presque|but|except|almost|nearly|hardly"
_NEGATIONS = (
    "pas|jamais|non|nan|sans|ni|rien|no|not|never|nope|nor|none|nothing|without|cannot|don t"
    "|(?:ai|are|ca|could|did|does|had|has|have|is|should|was|were|wo|would)n ?t"
)
_TURNING = re.compile(rf"\b(?:(?:{_CONTRASTS}|{_NEGATIONS})\b|aucun(?=e?\b))")
_CONTRAST = re.compile(rf"\b(?:{_CONTRASTS})\b")
_OPENING = {
    "yes": re.compile(
        r"(?:oui|ouais|ouaip|ouep|carrement|absolument|evidemment|bien sur|tout a fait"
        r"|yes|yep|yeah|yup|sure|absolutely|definitely|of course)\b"
    ),
    "no": re.compile(
        r"(?:non|nan|pas du tout|pas vraiment|pantoute|no|nope|nah|not at all|not really)\b"
    ),
}
_INTERJECTIONS = re.compile(r"(?:(?:oh|ah|ha|ben|bin|bah|eh|euh|hum|hein|mais|well|um|er) )*")


def turning(said: str) -> frozenset[str]:
    """The words of a plain text that turn it round.

    >>> sorted(turning("paye mais jamais a temps"))
    ['jamais', 'mais']
    """
    return frozenset(_TURNING.findall(said))


def leaning(said: str) -> str | None:
    """Whether a short plain text opens with a "yes" or a "no" that nothing after it takes back.

    >>> leaning("oh oui"), leaning("non merci"), leaning("oui mais non")
    ('yes', 'no', None)
    """
    opening = _INTERJECTIONS.match(said)
    start = opening.end() if opening else 0
    for side, words in _OPENING.items():
        found = words.match(said, start)
        if found and len(said.split()) <= SHORT:
            taken_back = _TURNING if side == "yes" else _CONTRAST
            return None if taken_back.search(said, found.end()) else side
    return None
