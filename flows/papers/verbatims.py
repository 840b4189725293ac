"""What customers say on papers, which are shown to others: only what may be quoted anywhere."""

from flows.desk.quoting import by
from flows.papers.parts import Verbatim
from flows.papers.told import Told
from flows.reading.judging import insult
from flows.record.released import Spoken
from flows.record.voices import Kind
from flows.sheet.shared import AMOUNT
from flows.words.texts import Words

# Of a theme, quotes of customers. Ours: a page holds them all.
MOST_VOICES = 2
# On a card, which is shown to others: nothing that nearly stopped a customer, the most telling
# first; of so many letters as its frame holds.
ON_CARD, CARD_LETTERS = ("change", "decision", "moment"), 200


def verbatims(told: Told) -> tuple[Verbatim, ...]:
    """What customers let be quoted anywhere: a paper is shown to others."""
    quotes = told.d.heard.quotable(MOST_VOICES) if told.d.heard else ()
    return tuple(_verbatim(told, kind, quote) for kind, quote in quotes)


def _verbatim(told: Told, kind: Kind, quote: Spoken) -> Verbatim:
    return Verbatim(
        told.said(Words(f"voice-theme.{quote.theme}")), quote.words, told.said(by(kind, quote)),
        told.said(Words("quoted", {"words": quote.words})),
    )  # fmt: skip


def on_card(told: Told) -> Verbatim | None:
    """What a customer says on a card: short, whole, and fit for anybody's eyes."""
    heard, lists = told.d.heard, told.d.content.lists
    every = (quote for theme in ON_CARD for quote in (heard.on(theme) if heard else ()))
    fit = (
        (kind, quote)
        for kind, quote in every
        if quote.quotable and kind is Kind.CUSTOMER and len(quote.words) <= CARD_LETTERS
        and not AMOUNT.search(quote.words) and not insult(quote.words, lists)
    )  # fmt: skip
    found = next(fit, None)
    return _verbatim(told, *found) if found else None
