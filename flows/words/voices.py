"""The ways of speaking: languages, regions, and how the person is addressed."""

from msgspec import Struct

LANGUAGES = ("fr", "en")


FIRST = "fr"


class Variant(Struct, frozen=True):
    """A way of speaking: a language, a region where it differs ("CA"), "tu" rather than "vous"."""

    language: str
    region: str | None = None
    tu: bool = False


VARIANTS = (
    Variant("fr"),
    Variant("fr", tu=True),
    Variant("fr", "CA"),
    Variant("fr", "CA", tu=True),
    Variant("en"),
)
