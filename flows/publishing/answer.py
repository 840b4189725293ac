"""What is said of a text before it is published: whom it speaks to, how specific it is, whether to
send it, and for whom to write it again."""

from collections.abc import Iterable, Iterator, Mapping

from markupsafe import Markup

from flows.desk.dialogue import Dialogue
from flows.desk.telling import line_html
from flows.interview.answers import Trust
from flows.publishing.audience import Audience, Hint, Side
from flows.publishing.baits import baits
from flows.publishing.checking import Checked, Standing
from flows.publishing.rewriting import aimed_at, in_mind
from flows.reading.masking import masked
from flows.reading.phrases import Folded
from flows.scoring.kinds import Kind
from flows.scoring.specificity import Band, Reason
from flows.sheet.findings.quotes import quoted
from flows.sheet.sheet import Sheet
from flows.words.texts import Words, cut

# Ours: what a phone shows of each before the eye tires.
MOST_HINTS, MOST_QUOTES, QUOTE = 2, 2, 45
MOST_REASONS, MOST_WORN = 4, 4
# What is on every page of the trade: all of it is shown, to be taken out.
_WORN = ("stock", "general", "jargon")
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
        _verdict(d, found),
        _score(d, found),
        _baits(d, found),
        _mind(d, sheet),
        _trust(d, found),
        _rewrite(d, skeleton) if to_rewrite(found) else None,
    ]
    return Markup("\n\n").join(part for part in parts if part)


def to_rewrite(found: Checked) -> bool:
    """Whether another version would do better than this one."""
    return found.score.band is not Band.SPECIFIC or found.audience.side is Side.PEERS


def _by_anybody(found: Checked) -> bool:
    """Whether the first thing to say is that anybody could have written it."""
    return found.standing is Standing.ANYBODY and found.audience.side is not Side.PEERS


def _verdict(d: Dialogue, found: Checked) -> Markup:
    """Whom it speaks to; first of all that it could come from anybody, when it does."""
    if _by_anybody(found):
        return d.html("check-anybody", side=found.audience.side.value)
    return _audience(d, found.audience, found.masked.text)


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
    """How specific it is, and from where the points count; every reason with its words."""
    score = found.score
    total = sum(reason.points for reason in score.reasons)
    title = d.html(
        "check-score",
        points=score.points,
        standing="said" if _by_anybody(found) else found.standing.value,
        counted="floor" if total < 0 else "yes" if score.reasons else "no",
    )
    reasons = _reasons(d, found, _grouped((r.code, r.quoted) for r in score.reasons))
    return Markup("\n").join([title, *reasons, *_lacking(d, found)])


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


def _reasons(d: Dialogue, found: Checked, quoted: Mapping[str, list[str]]) -> Iterator[Markup]:
    """The first with their words, as the text has them; the last share a line, for the sum."""
    codes = list(quoted)
    whole = len(codes) if len(codes) <= MOST_REASONS else MOST_REASONS - 1
    for code in codes[:whole]:
        most = MOST_WORN if code in _WORN else MOST_QUOTES
        said = tuple(_quotes(d, quoted[code], found.masked.text, most))
        yield _reason(d, found, (code,), said)
    rest = {code: _points(found.score.reasons, code) > 0 for code in codes[whole:]}
    for good in (True, False):
        if of := tuple(code for code in rest if rest[code] is good):
            yield _reason(d, found, of, ())


def _reason(d: Dialogue, found: Checked, codes: tuple[str, ...], said: tuple[Words, ...]) -> Markup:
    points = sum(_points(found.score.reasons, code) for code in codes)
    return d.html(
        "check-reason",
        sign="plus" if points > 0 else "minus",
        points=abs(points),
        why=tuple(Words(f"reason-{found.kind}.{code}") for code in codes),
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


def _quotes(
    d: Dialogue, quotes: Iterable[str], kept: str, most: int = MOST_QUOTES
) -> Iterator[Words]:
    """Words of the text, without what would tell who somebody is."""
    shown = list(dict.fromkeys(safe(d, quote, kept) for quote in quotes))
    said = [q for q in shown if q and not any(q in other for other in shown if other != q)]
    return (Words("quoted", {"words": cut(words, QUOTE)}) for words in said[:most])


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


def _rewrite(d: Dialogue, skeleton: str) -> Markup:
    return d.html("folded", title=d.html("check-rewrite"), lines=skeleton)


def _mind(d: Dialogue, sheet: Sheet) -> Markup:
    """The person behind, or what is missing to have one in mind."""
    lines = in_mind(sheet)
    if not lines:
        return d.html("check-nobody")
    name = aimed_at(sheet)
    title = d.html("check-mind", named="yes" if name else "no", name=name)
    return Markup("\n").join([title, *(line_html(d, line) for line in lines)])
