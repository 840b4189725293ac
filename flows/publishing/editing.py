"""Their text, edited: the sentences to cut, and one to add in their place from their own facts.

A sentence is cut whole, and only when nothing of it is evidence; the one that is added claims
nothing of its reader, and tells nobody what nearly stopped a customer.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from flows.publishing.signs import Sign
from flows.reading.phrases import Phrases, fold, plain
from flows.scoring.evidence import Read, asked
from flows.scoring.finders import figures
from flows.scoring.specificity import Score
from flows.sheet.weighing import Weighed

# A sentence with what ends it; a full stop between two figures ends none. Or the end of a line.
_PIECE = re.compile(
    r"(?:[^.!?…\n]|(?<=\d)\.(?=\d)|(?<=\b[A-Z])\.(?=\s))+[.!?…]*[»”\"’)]*[^\S\n]*"
    r"|[.!?…]+[^\S\n]*|\n+"
)
# « Max », "Graham Tuckett, chartered engineer": names, then what parts them from the rest.
_WHO = re.compile(r"(?:[A-Z\u00c0-\u00dd][\w'’.-]*[^\S\n]*){1,4}(?:[,–—-].{0,80})?$")
_ENDS = tuple('.!?…»”"')
# Ours: fewer words are a greeting, a name, or a way to close.
_SHORTEST = 3
# Ours: what closes, a name, a title, a number, and the lines between them.
_LAST_PIECES = 8
NO_PHRASES = Phrases(())


class Piece(Struct, frozen=True):
    """A part of the text: as it was, cut out of it, or added to it."""

    words: str
    cut: bool = False
    added: bool = False


def edited(
    text: str,
    weighed: Weighed,
    signs: tuple[Sign, ...],
    said: str = "",
    closes: bool = True,
    signatures: Phrases = NO_PHRASES,
) -> tuple[Piece, ...]:
    """The text in pieces, which make it up in order. said: what is added, when something is: where
    the text ends when it closes it, else in place of the first sentence that goes. signatures: how
    letters close."""
    evidence = tuple(_evidence(weighed.read, weighed.score))
    worn = tuple(_worn(weighed.score, signs))
    pieces = [Piece(part, cut=_goes(part, worn, evidence)) for part in _PIECE.findall(text)]
    return tuple(_with(pieces, said, closes, signatures) if said else pieces)


def something_left(pieces: tuple[Piece, ...]) -> bool:
    """Whether more than a greeting and a name stays."""
    return any(not p.cut and len(plain(p.words).split()) > _SHORTEST for p in pieces)


def left(pieces: tuple[Piece, ...]) -> str:
    """The text as it is once edited."""
    kept = "".join(piece.words for piece in pieces if not piece.cut)
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[^\S\n]+\n", "\n", kept)).strip()


def _worn(score: Score | None, signs: tuple[Sign, ...]) -> Iterator[str]:
    """What is to go: worn words, and what invites somebody they regret."""
    yield from (plain(sign.quoted) for sign in signs)
    for reason in score.reasons if score else ():
        if reason.points < 0 and reason.quoted and reason.code != "placeholder":
            yield plain(reason.quoted)


def _evidence(read: Read, score: Score | None) -> Iterator[str]:
    """What must stay: what points are given for, numbers and questions."""
    for reason in score.reasons if score else ():
        if reason.points > 0 and reason.quoted:
            yield plain(reason.quoted)
    yield from (plain(read.text.quote(read.text.sentence(figure))) for figure in figures(read))
    yield from map(plain, asked(read))


def _goes(part: str, worn: tuple[str, ...], evidence: tuple[str, ...]) -> bool:
    """Whether the sentence is to be cut."""
    said = plain(part)
    if len(said.split()) < _SHORTEST or not any(words and words in said for words in worn):
        return False
    return not any(words and (words in said or said in words) for words in evidence)


def _closing(pieces: list[Piece], signatures: Phrases) -> int:
    """Where the text ends, before what closes it: « Bien à vous », then a name and a number."""
    last = max(len(pieces) - _LAST_PIECES, 0)
    signs = (at for at in range(last, len(pieces)) if _opens(pieces[at].words, signatures))
    end = next(signs, _name_alone(pieces))
    return max((at for at in range(end) if _tells(pieces[at].words)), default=len(pieces) - 1)


def _name_alone(pieces: list[Piece]) -> int:
    """Where a last line stands that only says who writes: « Graham Tuckett, engineer, Bristol »."""
    at = next((at for at in reversed(range(len(pieces))) if pieces[at].words.strip()), 0)
    line = pieces[at].words.strip()
    alone = at > 0 and "\n" in pieces[at - 1].words and line[-1:].isalnum()
    return at if alone and _WHO.match(line) else len(pieces)


def _opens(words: str, signatures: Phrases) -> bool:
    folded = fold(words)
    first = signatures.first(folded)
    return first is not None and not folded.text[: first.start].strip()


def _tells(words: str) -> bool:
    """Whether a piece is more than the space between two, a name or a number."""
    told = [w for w in words.split() if any(c.isalpha() for c in w) and not w.startswith("#")]
    return len(told) > _SHORTEST or ("?" in words and bool(told))


def _with(pieces: list[Piece], said: str, closes: bool, signatures: Phrases) -> Iterator[Piece]:
    """The pieces with what is added."""
    cuts = (at for at, piece in enumerate(pieces) if piece.cut and not closes)
    at = next(cuts, _closing(pieces, signatures))
    yield from pieces[: at + 1]
    before = pieces[at].words if at >= 0 else " "
    parted = before[-1:] in (" ", "\n")
    ended = parted or before.rstrip().endswith(_ENDS)
    yield Piece(said if parted else f" {said}" if ended else f". {said}", added=True)
    follows = pieces[at + 1 :]
    if follows and not follows[0].words.startswith("\n"):
        yield Piece(" ")
    yield from follows
