"""What each kind of text is measured by: nobody asks a reminder of an invoice for a story."""

from collections.abc import Mapping

from msgspec import Struct

from flows.scoring.kinds import Kind

_SENT = ("stock", "placeholder", "me", "long")
_ANSWERED = ("stock", "placeholder", "long")
_PUBLISHED = ("stock", "general", "jargon", "placeholder", "everyone", "hashtags")


class Measure(Struct, frozen=True):
    """earns: what gives it points, in the order in which it is told; takes: what costs it some;
    worth: what would give it the most, dearest first."""

    earns: tuple[str, ...]
    takes: tuple[str, ...]
    worth: tuple[str, ...]


MEASURES: Mapping[Kind, Measure] = {
    Kind.PITCH: Measure(
        (
            "introduced",
            "homework",
            "about_you",
            "happened",
            "story",
            "obstacle",
            "paid",
            "question",
        ),
        _SENT,
        ("introduced", "homework", "about_you", "question"),
    ),
    Kind.REPLY: Measure(
        ("asked", "introduced", "homework", "dated", "paid", "happened", "obstacle", "question"),
        _ANSWERED,
        ("asked", "dated", "question"),
    ),
    Kind.REMINDER: Measure(
        ("invoice", "paid", "due", "way", "question"),
        ("placeholder", "long"),
        ("invoice", "due", "question", "way"),
    ),
    Kind.PEER: Measure(
        ("thanks", "whom", "number", "dated", "story", "happened", "question"),
        _ANSWERED,
        ("whom", "question"),
    ),
    Kind.REFERRAL: Measure(
        (
            "thanks",
            "introduced",
            "whom",
            "story",
            "quote",
            "number",
            "question",
            "free_no",
        ),
        _ANSWERED,
        ("whom", "free_no"),
    ),
    Kind.POST: Measure(
        ("number", "moment", "story", "quote", "obstacle", "closing", "words"),
        _PUBLISHED,
        ("story", "moment", "quote", "closing"),
    ),
    Kind.ARTICLE: Measure(
        ("number", "moment", "story", "quote", "obstacle", "closing", "words"),
        _PUBLISHED,
        ("story", "quote", "moment", "closing"),
    ),
    Kind.OFFER: Measure(
        ("paid", "moment", "whom", "quote", "story", "obstacle", "closing", "words"),
        _PUBLISHED,
        ("paid", "quote", "closing"),
    ),
}
