"""What customers let be read, quoted: their words, and whose they are."""

from markupsafe import Markup

from flows.desk.dialogue import Dialogue
from flows.reading.phrases import plain
from flows.record.released import Spoken
from flows.record.voices import GONE, Kind
from flows.words.texts import Fact, Words, cut

# Of one quote, what is read where they stand alone: all of it. Ours: of one among others, all of
# what a few sentences hold.
SHOWN, GLANCED = 600, 320


def quote_html(d: Dialogue, kind: Kind, quote: Spoken, shown: int = SHOWN) -> Markup:
    """A quote, and whose it is; whether it is for them alone."""
    return d.html(
        "words-line",
        words=cut(quote.words, shown),
        by=_told_apart(d, quote) or by(kind, quote),
        quotable="yes" if quote.quotable else "no",
    )


def _told_apart(d: Dialogue, quote: Spoken) -> Fact | None:
    """A customer of the favourite's name, who may be another: by the way they told it."""
    given = d.interview.given.get("favourite") if d.person.interview else None
    same = given is not None and bool(quote.by) and plain(str(given.value)) == plain(quote.by)
    return Words("voice-by.namesake", {"name": quote.by}) if same else None


def by(kind: Kind, quote: Spoken) -> Fact:
    """Who said it: a name that was released, or somebody. Of who went elsewhere it is said so,
    whatever the name."""
    if quote.by and kind in GONE:
        return Words(f"voice-by.{kind}-named", {"name": quote.by})
    return quote.by or Words(f"voice-by.{kind}")
