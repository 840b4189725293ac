"""What is said of a text before it is published: what it is, whom it speaks to, how specific it is,
what of it invites a regret, and the text itself, edited."""

from collections.abc import Iterable, Iterator, Mapping

from markupsafe import Markup

from flows.desk.dialogue import Dialogue
from flows.desk.telling import line_html
from flows.interview.answers import Trust
from flows.publishing.audience import Audience, Hint, Side
from flows.publishing.checking import Checked, Standing
from flows.publishing.keeping import aimed_at, in_mind
from flows.publishing.signs import Sign
from flows.publishing.theirs import theirs
from flows.reading.masking import masked
from flows.scoring.kinds import TO_MANY, Kind
from flows.scoring.specificity import Reason, lacking
from flows.sheet.line import quoted
from flows.sheet.parts import Sheet
from flows.words.texts import Words, cut

# Ours: what a phone shows of each before the eye tires.
MOST_HINTS, MOST_QUOTES, QUOTE = 2, 2, 45
MOST_REASONS, MOST_WORN = 4, 4
# What is on every page of the trade: all of it is shown, to be taken out.
_WORN = ("stock", "general", "jargon")
_MOST_LACKING = 2
# What a text can answer by itself of the trust test; the rest only its writer knows.
_TOLD = {Trust.INVITED: {"introduced"}, Trust.ONLY_THEM: {"homework", "about_you"}}
# Of the others whom they speak to is known, and nobody wonders whether to send them.
_READ_BY_STRANGERS = TO_MANY | {Kind.PITCH}


def answer(
    d: Dialogue,
    of: Dialogue,
    sheet: Sheet,
    found: Checked,
    signs: tuple[Sign, ...],
    edited: Markup | None,
) -> Markup:
    """The whole answer: what the text is, the verdict, the text itself edited; where two kinds are
    near, only which of them it is is asked: what else would be said might be of another text."""
    if found.known is None:
        asked = [_which(d, found), theirs(d, found.text), _worn(d, found)]
        return Markup("\n\n").join(part for part in asked if part)
    strangers = found.kind in _READ_BY_STRANGERS
    parts = [
        _kind(d, found),
        theirs(d, found.text),
        _verdict(d, found) if strangers or _to_a_sender(found) else None,
        _score(d, found),
        _signs_of_regret(d, of, signs),
        edited,
        _mind(d, sheet) if strangers and found.audience.side is not Side.PEERS else None,
        _trust(d, found) if strangers else None,
    ]
    return Markup("\n\n").join(part for part in parts if part)


def _kind(d: Dialogue, found: Checked) -> Markup:
    """What the text is, in a word."""
    return d.html(f"check-kind.{found.known}")


def _which(d: Dialogue, found: Checked) -> Markup:
    """Which of the two likeliest it is: what the first two buttons answer."""
    one, other, *_ = (Words(f"kind-of.{kind}") for kind in found.weighed.seen.next)
    return d.html("check-which-of", one=one, other=other)


def _worn(d: Dialogue, found: Checked) -> Markup | None:
    """What is worn is worn in any text."""
    reasons = found.score.reasons if found.score else ()
    worn = [reason.quoted for reason in reasons if reason.code in _WORN]
    said = tuple(_quotes(d, worn, found.masked.text, MOST_WORN))
    return d.html("check-worn", quotes=said) if said else None


def _to_a_sender(found: Checked) -> bool:
    """Whether it is a note to peers of whom it is known that they send customers."""
    return found.kind is Kind.PEER and found.weighed.circle.referred


def _by_anybody(found: Checked) -> bool:
    """Whether the first thing to say is that anybody could have written it."""
    return found.standing is Standing.ANYBODY and found.audience.side is not Side.PEERS


def _verdict(d: Dialogue, found: Checked) -> Markup:
    """Whom it speaks to; first of all that it could come from anybody, when it does."""
    if _by_anybody(found):
        return d.html("check-anybody", side=found.audience.side.value)
    return _audience(d, found.audience, found)


def _audience(d: Dialogue, audience: Audience, found: Checked) -> Markup:
    """Whom it speaks to, and the words that say so; those of the other side come last."""
    sides = {Side.PAYERS: audience.payers, Side.PEERS: audience.peers}
    if audience.side is Side.PEERS:
        sides = dict(reversed(sides.items()))
    heard = sum(bool(hints) for hints in sides.values())
    referred = "yes" if found.weighed.circle.referred else "no"
    verdict = d.html("check-audience", side=audience.side.value, heard=heard, referred=referred)
    signs = (
        d.html("check-signs", side=side.value, signs=tuple(_signs(d, hints, found.masked.text)))
        for side, hints in sides.items()
        if hints and found.kind in TO_MANY
    )
    return Markup("\n").join([verdict, *signs])


def _signs(d: Dialogue, hints: Iterable[Hint], kept: str) -> Iterator[Words]:
    quoted = _grouped((hint.code, hint.quoted) for hint in hints)
    for code, quotes in list(quoted.items())[:MOST_HINTS]:
        what = Words(f"hint.{code}")
        said = tuple(_quotes(d, quotes, kept))
        yield Words("check-sign", {"what": what, "quotes": said}) if said else what


def _score(d: Dialogue, found: Checked) -> Markup | None:
    """How specific it is, and from where the points count; every reason with its words."""
    score = found.score
    if score is None:
        return None
    total = sum(reason.points for reason in score.reasons)
    title = d.html(
        "check-score",
        kind=found.kind.value,
        points=score.points,
        standing=_standing(found),
        counted="floor" if total < 0 else "yes" if score.reasons else "no",
    )
    reasons = _reasons(d, found, _grouped((r.code, r.quoted) for r in score.reasons))
    return Markup("\n").join([title, *reasons, *_lacking(d, found)])


def _standing(found: Checked) -> str:
    """What is said beside the points; nobody wonders whether a reminder sounds lived."""
    if found.kind is Kind.REMINDER:
        return "none"
    return "said" if _by_anybody(found) else str(found.standing)


def _signs_of_regret(d: Dialogue, of: Dialogue, signs: Iterable[Sign]) -> Markup:
    """What invites those they regret, quoted, with whom and the answer that says so."""
    return Markup("\n").join(_sign_of_regret(d, of, sign) for sign in signs)


def _sign_of_regret(d: Dialogue, of: Dialogue, sign: Sign) -> Markup:
    name = cut(of.path.answers.regrets[sign.turn].regret_name or "", 40)
    words, named = cut(sign.quoted, QUOTE * 2), "yes" if name else "no"
    return d.html("check-bait", words=words, regret=name, named=named, why=sign.why)


def _lacking(d: Dialogue, found: Checked) -> Iterator[Markup]:
    """What would count most."""
    if found.score is None:
        return
    worth = list(lacking(found.weighed.read, found.kind, found.score))[:_MOST_LACKING]
    if worth:
        what = tuple(Words(f"lacking-{_way(found)}.{code}") for code in worth)
        yield d.html("check-lacking", what=what)


def _way(found: Checked) -> str:
    """Whether what is said of it is of something published, or sent."""
    return "post" if found.kind in TO_MANY else "message"


def _reasons(d: Dialogue, found: Checked, quoted: Mapping[str, list[str]]) -> Iterator[Markup]:
    """The first with their words, as the text has them; the last share a line, for the sum."""
    codes = list(quoted)
    reasons = found.score.reasons if found.score else ()
    whole = len(codes) if len(codes) <= MOST_REASONS else MOST_REASONS - 1
    for code in codes[:whole]:
        most = MOST_WORN if code in _WORN else MOST_QUOTES
        said = tuple(_quotes(d, quoted[code], found.masked.text, most))
        yield _reason(d, found, (code,), said)
    rest = {code: _points(reasons, code) > 0 for code in codes[whole:]}
    for good in (True, False):
        if of := tuple(code for code in rest if rest[code] is good):
            yield _reason(d, found, of, ())


def _reason(d: Dialogue, found: Checked, codes: tuple[str, ...], said: tuple[Words, ...]) -> Markup:
    reasons = found.score.reasons if found.score else ()
    points = sum(_points(reasons, code) for code in codes)
    return d.html(
        "check-reason",
        sign="plus" if points > 0 else "minus",
        points=abs(points),
        why=tuple(Words(f"reason.{code}") for code in codes),
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
    title = d.html("check-trust", kind=_way(found))
    lines = (_trust_line(d, found, question) for question in Trust if question is not Trust.NONE)
    return d.html("folded", title=title, lines=Markup("\n").join(lines))


def _trust_line(d: Dialogue, found: Checked, question: Trust) -> Markup:
    """A post has many readers: two of the questions are of them all, and no text answers these."""
    many = found.kind in TO_MANY
    reasons = found.score.reasons if found.score else ()
    earned = {reason.code for reason in reasons if reason.points > 0}
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
