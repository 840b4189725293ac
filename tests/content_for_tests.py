"""The content that the tests of findings and sheets speak with.

A region changes no word of the sheet, and each way of speaking takes a second to compile: those
of a region are left out.
"""

from bot.content import FOLDER, locale, source
from flows.limits import read_limits
from flows.reading.lists import merged, read_lists
from flows.words.texts import Texts
from flows.words.voices import VARIANTS, Variant

LIMITS = read_limits((FOLDER / "rules.toml").read_text(encoding="utf-8"))
LISTS = merged(
    *(read_lists(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*/lists.toml")))
)
VOICES: dict[Variant, Texts] = {
    variant: Texts(locale(variant), source(variant))
    for variant in VARIANTS
    if variant.region is None
}
FRENCH = VOICES[Variant("fr")]
