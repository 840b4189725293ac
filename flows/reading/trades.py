"""Trade packs: questions, signs and clauses in the words of a trade, from
content/<language>/trades.toml. They only propose: nothing in them is taken for a fact.

A pack is known from what people say they sell; one whose name begins with "_" stands for a way of
selling, where no trade is known. What it says is a message of its language like any other
(`trade-<pack>-<kind>-<cause>`), so that a line can say it in every language.
"""

import re
from collections.abc import Iterator, Mapping
from functools import reduce
from operator import or_
from typing import Literal

import msgspec
from msgspec import Struct

from flows.reading.phrases import Folded, Phrases, Span, fold

# What a pack tells of each cause.
KINDS = ("ask", "watch", "clause")
_QUOTED = re.compile(r"[«“]\s*([^«»“”]*?)\s*[»”]")
# Ours: « je fais du ménage chez… », "I bake wedding cakes".
_SOON = 4
_CODE = frozenset("{}<>&\n")
_BLANK = "…"


class ByCause(Struct, frozen=True, forbid_unknown_fields=True):
    """One sentence for each cause of a regret (flows.sheet.findings.regrets.Cause)."""

    workload: str
    relational: str
    payment: str
    fit: str
    reach: str


class Allies(Struct, frozen=True, forbid_unknown_fields=True):
    """Who meets the same customers first."""

    names: tuple[str, ...] = ()


class Pack(Struct, frozen=True, forbid_unknown_fields=True):
    """One trade in one language. words: how people say it. moments: where each kind of moment
    shows (flows.interview.answers.MomentKind)."""

    source: Literal["method", "ours"]
    ask: ByCause
    watch: ByCause
    clause: ByCause
    words: tuple[str, ...] = ()
    moments: Mapping[
        Literal["let_down", "date_near", "something_new", "letter", "loss", "told", "season"], str
    ] = {}
    allies: Allies = Allies()

    def said(self) -> Iterator[tuple[str, str]]:
        """All that it says, by the name of each sentence."""
        for kind in KINDS:
            of: ByCause = getattr(self, kind)
            yield from ((f"{kind}-{cause}", getattr(of, cause)) for cause in of.__struct_fields__)
        yield from ((f"moment-{kind}", text) for kind, text in self.moments.items())
        if self.allies.names:
            yield "allies", ", ".join(self.allies.names)


class Trade(Struct, frozen=True):
    """A trade in all languages. contracts: the sentences that speak of quotes and deposits, which
    are not for a counter or a class. open: those with a blank, which only they can fill."""

    words: Phrases
    says: frozenset[str]
    contracts: frozenset[str]
    open: frozenset[str] = frozenset()

    def __or__(self, other: "Trade") -> "Trade":
        says, contracts = self.says & other.says, self.contracts | other.contracts
        return Trade(self.words | other.words, says, contracts, self.open | other.open)


Trades = Mapping[str, Trade]


def read_packs(toml_text: str) -> dict[str, Pack]:
    """The packs of one language. Raises ValueError naming what is wrong."""
    packs = msgspec.toml.decode(toml_text, type=dict[str, Pack])
    for name, pack in packs.items():
        for of, text in pack.said():
            if not text.strip() or _CODE.intersection(text):
                raise ValueError(f"trades.toml: “{name}” {of} is to be one line of plain words")
    return packs


def trades(packs: Mapping[str, Pack], contracts: Phrases) -> dict[str, Trade]:
    """How the trades of one language are known. contracts: what only a contract speaks of."""
    return {name: _trade(pack, contracts) for name, pack in packs.items()}


def _trade(pack: Pack, contracts: Phrases) -> Trade:
    said = dict(pack.said())
    bound = frozenset(of for of, text in said.items() if contracts.within(fold(text)))
    blank = frozenset(of for of, text in said.items() if _BLANK in text)
    return Trade(Phrases(pack.words), frozenset(said), bound, blank)


def all_trades(*languages: Trades) -> Trades:
    """The trades of several languages as one."""
    names = dict.fromkeys(name for each in languages for name in each)
    return {name: reduce(or_, (each[name] for each in languages if name in each)) for name in names}


def recognised(offer: str, known: Trades) -> str | None:
    """The trade of which the offer has most words, the first told of two that have as many. One
    word, late in a sentence, is of something else: « je monte des podcasts : coupe, nettoyage »."""
    text = fold(offer)
    found = {name: tuple(trade.words.spans(text)) for name, trade in known.items()}
    told = {name: spans for name, spans in found.items() if _is_told(text, spans)}
    if not told:
        return None
    return max(told, key=lambda name: (_words(text, told[name]), -told[name][0].start))


def _is_told(text: Folded, spans: tuple[Span, ...]) -> bool:
    """Whether the offer is of the trade: it says so in several words, or soon."""
    if not spans:
        return False
    return _words(text, spans) > 1 or len(text.text[: spans[0].start].split()) < _SOON


def _words(text: Folded, spans: tuple[Span, ...]) -> int:
    """How many different words they hold."""
    return len({word for span in spans for word in text.text[span.start : span.end].split()})


def fluent(packs: Mapping[str, Pack]) -> str:
    """The packs as Fluent; what others say in them is set in italics: « » are for those we
    heard."""
    lines = (f"{message(name, of)} = {_set(t)}" for name, p in packs.items() for of, t in p.said())
    return "\n".join(lines)


def _set(text: str) -> str:
    return _QUOTED.sub(r"<i>\1</i>", text)


def message(pack: str, of: str) -> str:
    """The name of the message that says a sentence of a pack."""
    return f"trade-{pack}-{of}"
