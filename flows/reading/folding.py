"""Folding what people type, so that accents, capitals and punctuation do not matter."""

import unicodedata
from functools import lru_cache

# Ours: twice a message of Telegram's. One letter can fold into eighteen (U+FDFA): a message of them
# is no text that anybody reads.
MOST_FOLDED = 8192


# One reply, and the parts of it that are held against labels.
MOST_TEXTS = 64


@lru_cache(MOST_TEXTS)
def plain(text: str) -> str:
    """The text in lower case without accents, emoji or punctuation, single-spaced.

    >>> plain("👍 Payé, à l’heure !")
    'paye a l heure'
    """
    return " ".join("".join(map(_plain, text[:MOST_FOLDED]))[:MOST_FOLDED].split())


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    folded = unicodedata.normalize("NFKD", character).casefold()
    return "".join(c if c.isalnum() else " " for c in folded if not unicodedata.combining(c))
