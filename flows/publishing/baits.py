"""What a text says that drew those they regret: their sheet says to take it out."""

from collections.abc import Iterator

from flows.desk.dialogue import Dialogue
from flows.interview.answers import FirstSign, Regret
from flows.limits import Limits
from flows.reading.phrases import Folded
from flows.sheet.findings.regrets import ANNOUNCES, Cause, causes
from flows.words.texts import Fact, Words, cut

# Ours: a phone shows so much before the eye tires.
_MOST = 3
# Who haggled at once came for a low price, or for work without limit.
_DRAWN = {FirstSign.HAGGLED: (Cause.PAYMENT, Cause.WORKLOAD), FirstSign.URGENT: ("urgent",)}


def _drawn(regret: Regret, limits: Limits) -> Iterator[tuple[str, Words]]:
    """The kinds of bait that draw somebody like this regret, and what of it says so."""
    for cause in causes(regret, limits):
        yield cause, Words("bait-why.cause", {"cause": Words(f"cause-{cause}")})
    sign = regret.first_sign
    if isinstance(sign, FirstSign):
        began = Words("bait-why.sign", {"sign": Words(f"sign-{sign}")})
        yield from ((kind, began) for kind in _DRAWN.get(sign) or (ANNOUNCES[sign],))


def baits(of: Dialogue, text: str) -> Iterator[Words]:
    """Each bait that the text holds, quoted, with the regret that it would draw again."""
    folded, seen = Folded(text), set[str]()
    for regret in of.path.answers.regrets:
        for kind, why in _drawn(regret, of.content.limits):
            phrases = getattr(of.content.lists.baits, kind, None)  # no words draw a bad fit
            for span in phrases.spans(folded) if phrases else ():
                quote = folded.quote(span)
                if quote not in seen and len(seen) < _MOST:
                    seen.add(quote)
                    name = cut(regret.regret_name or "", 40)
                    known: Fact = "yes" if name else "no"
                    facts = {"words": quote, "regret": name, "named": known, "why": why}
                    yield Words("check-bait", facts)
