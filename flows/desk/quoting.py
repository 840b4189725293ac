"""What customers let be read, quoted: their words, and whose they are."""

from markupsafe import Markup

from flows.desk.dialogue import Dialogue
from flows.record.released import Spoken
from flows.record.voices import Kind
from flows.words.texts import Fact, Words, cut

# Of one quote, what is read at a glance.
SHOWN = 600


def quote_html(d: Dialogue, kind: Kind, quote: Spoken, shown: int = SHOWN) -> Markup:
    """A quote, and whose it is; whether it is for them alone."""
    return d.html(
        "words-line",
        words=cut(quote.words, shown),
        by=by(kind, quote),
        quotable="yes" if quote.quotable else "no",
    )


def by(kind: Kind, quote: Spoken) -> Fact:
    """Who said it: a name that was released, or somebody."""
    return quote.by or Words(f"voice-by.{kind}")
