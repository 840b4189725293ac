"""The languages that are spoken, and the ways of speaking them."""

from bot.content import tongues
from flows.words.voices import Variant

SPOKEN = tongues()
LANGUAGES = tuple(SPOKEN.all)
FIRST = SPOKEN.first
VARIANTS = SPOKEN.variants


def called(variant: Variant) -> str:
    """A way of speaking by a short name: "fr-CA-tu"."""
    return SPOKEN.way(variant).locale + ("-tu" if variant.tu else "")
