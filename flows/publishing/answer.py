"""What is said of a text before it is published: whom it speaks to, how specific it is, whether to
send it, and for whom to write it again."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from flows.answers import Trust
from flows.dialogue import Dialogue
from flows.findings.quotes import quoted
from flows.publishing.baits import baits
from flows.publishing.rewriting import aimed_at, in_mind
from flows.sheet import Sheet
from flows.showing import line_html
from flows.texts import Words, cut
from flows.wording.audience import Audience, Hint, Side
from flows.wording.checking import Checked
from flows.wording.kinds import Kind
from flows.wording.masking import masked
from flows.wording.phrases import Folded
from flows.wording.specificity import Band, Reason, Score

# Ours: what a phone shows of each before the eye tires.
MOST_HINTS, MOST_QUOTES, QUOTE = 3, 3, 60
# What would earn the most, dearest first; two of it are named.
_WORTH = {
    Kind.MESSAGE: ("introduced", "homework", "number", "obstacle"),
    Kind.POST: ("story", "moment", "quote", "number"),
}
_MOST_LACKING = 2
# What a text can answer by itself of the trust test; the rest only its writer knows.
_TOLD = {Trust.INVITED: {"introduced"}, Trust.ONLY_THEM: {"homework", "number"}}


def answer(d: Dialogue, sheet: Sheet, found: Checked, skeleton: str) -> Markup:
    """The whole answer, the verdict first."""
    parts = [
        _audience(d, found.audience, found.masked.text),
        _score(d, found),
        _baits(d, found),
        _trust(d, found),
        _mind(d, sheet),
        d.html("check-rewrite", lines=skeleton) if to_rewrite(found) else None,
    ]
    return Markup("\n\n").join(part for part in parts if part)


def to_rewrite(found: Checked) -> bool:
    """Whether another version would do better than this one."""
    return found.score.band is not Band.SPECIFIC or found.audience.side is Side.PEERS


def _audience(d: Dialogue, audience: Audience, kept: str) -> Markup:
    """Whom it speaks to, and the words that say so; those of the other side come last."""
    sides = {Side.PAYERS: audience.payers, Side.PEERS: audience.peers}
    if audience.side is Side.PEERS:
        sides = dict(reversed(sides.items()))
    heard = sum(bool(hints) for hints in sides.values())
    verdict = d.html("check-audience", side=audience.side.value, heard=heard)
    signs = (
        d.html("check-signs", side=side.value, signs=tuple(_signs(d, hints, kept)))
        for side, hints in sides.items()
        if hints
    )
    return Markup("\n").join([verdict, *signs])


def _signs(d: Dialogue, hints: Iterable[Hint], kept: str) -> Iterator[Words]:
    quoted = _grouped((hint.code, hint.quoted) for hint in hints)
    for code, quotes in list(quoted.items())[:MOST_HINTS]:
        what = Words(f"hint.{code}")
        said = tuple(_quotes(d, quotes, kept))
        yield Words("check-sign", {"what": what, "quotes": said}) if said else what


def _score(d: Dialogue, found: Checked) -> Markup:
    """How specific it is; every reason with the words it rests on."""
    score = found.score
    title = d.html("check-score", points=score.points, band=score.band.value)
    reasons = Markup("\n").join(_reasons(d, score, found.kind, found.masked.text))
    told = d.html("folded", title=title, lines=reasons) if reasons else title
    return Markup("\n").join([told, *_lacking(d, found)])


def _baits(d: Dialogue, found: Checked) -> Markup:
    """What the sheet says to take out of what they publish, quoted."""
    return Markup("\n").join(map(d.texts.html, baits(d, found.masked.text)))


def _lacking(d: Dialogue, found: Checked) -> Iterator[Markup]:
    """What would count most, unless the text is specific already."""
    earned = {reason.code for reason in found.score.reasons}
    if d.content.lists.figures.within(Folded(found.masked.text)):
        earned.add("number")  # there is one: to ask for it would read as not having seen it
    worth = [code for code in _WORTH[found.kind] if code not in earned][:_MOST_LACKING]
    if worth and found.score.band is not Band.SPECIFIC:
        what = tuple(Words(f"lacking-{found.kind}.{code}") for code in worth)
        yield d.html("check-lacking", what=what)


def _reasons(d: Dialogue, score: Score, kind: Kind, kept: str) -> Iterator[Markup]:
    quoted = _grouped((reason.code, reason.quoted) for reason in score.reasons)
    for code, quotes in quoted.items():
        said = tuple(_quotes(d, quotes, kept))
        yield d.html(
            "check-reason",
            sign="plus" if _points(score.reasons, code) > 0 else "minus",
            points=abs(_points(score.reasons, code)),
            why=Words(f"reason-{kind}.{code}"),
            quoted="yes" if said else "no",
            quotes=said,
        )


def _points(reasons: Iterable[Reason], code: str) -> int:
    return sum(reason.points for reason in reasons if reason.code == code)


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """What was quoted for each code, in order."""
    groups: dict[str, list[str]] = {}
    for code, words in pairs:
        groups.setdefault(code, []).append(words)
    return groups


def _quotes(d: Dialogue, quotes: Iterable[str], kept: str) -> Iterator[Words]:
    """Words of the text, without what would tell who somebody is."""
    shown = list(dict.fromkeys(safe(d, quote, kept) for quote in quotes))
    said = [q for q in shown if q and not any(q in other for other in shown if other != q)]
    return (Words("quoted", {"words": cut(words, QUOTE)}) for words in said[:MOST_QUOTES])


def safe(d: Dialogue, quote: str, kept: str) -> str:
    """Words of the text as they stand in `kept`, its masked version: a phone that the quote cuts in
    two is left out."""
    shown = masked(quote, d.content.lists).text
    while shown and shown not in kept:
        shown = shown.rpartition(" ")[0]
    return quoted(shown, d.content.limits)


def _trust(d: Dialogue, found: Checked) -> Markup:
    """The five questions to ask oneself, ticked where the text answers."""
    title = d.html("check-trust", kind=found.kind.value)
    lines = (_trust_line(d, found, question) for question in Trust if question is not Trust.NONE)
    return d.html("folded", title=title, lines=Markup("\n").join(lines))


def _trust_line(d: Dialogue, found: Checked, question: Trust) -> Markup:
    """A post has many readers: two of the questions are of them all, and no text answers these."""
    many = found.kind is Kind.POST
    earned = {reason.code for reason in found.score.reasons if reason.points > 0}
    told = not many and bool(earned & _TOLD.get(question, set()))
    asked = f"trust-asks.{question}{'-post' if many and question in _TOLD else ''}"
    return d.html("trust-ask", told="yes" if told else "no", what=Words(asked))


def _mind(d: Dialogue, sheet: Sheet) -> Markup:
    """The person behind, or what is missing to have one in mind."""
    lines = in_mind(sheet)
    if not lines:
        return d.html("check-nobody")
    name = aimed_at(sheet)
    title = d.html("check-mind", named="yes" if name else "no", name=name)
    return Markup("\n").join([title, *(line_html(d, line) for line in lines)])
