"""The content that the tests of findings and sheets speak with.

A region changes no word of the sheet, and each way of speaking takes a second to compile: those
of a region are left out.
"""

import re

from bot import content
from bot.content import FOLDER
from flows.limits import read_limits
from flows.words.texts import Texts
from flows.words.voices import Variant
from tests.tongues import VARIANTS

LIMITS = read_limits((FOLDER / "rules.toml").read_text(encoding="utf-8"))
LISTS = content.lists()
VOICES: dict[Variant, Texts] = {
    variant: content.texts(variant) for variant in VARIANTS if variant.region is None
}
FRENCH = VOICES[Variant("fr")]


def sheet_words(language: str) -> str:
    """The words of the sheet, in whatever files its lines are."""
    sources = (file.read_text(encoding="utf-8") for file in (FOLDER / language).glob("*.ftl"))
    return "\n".join(
        source for source in sources if re.search(r"^line-\w+ =", source, re.MULTILINE)
    )
