"""The text edited, as it is shown and as it is copied."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from flows.desk.dialogue import Dialogue
from flows.publishing.adding import Addition, addition
from flows.publishing.checking import Checked
from flows.publishing.editing import Piece, edited, left, something_left
from flows.publishing.signs import Sign, signs
from flows.words.texts import cut

# Ours, with Telegram's 4096 characters in mind: of a longer text what stays is shown in part.
_WHOLE = 900
_AROUND = 60
# Ours: so many changes are shown in full.
_MOST_CUT = 200


class Revised(Struct, frozen=True):
    """signs: what invites a regret. addition: what is added, and said: its words. pieces: the text
    to be shown, as it was written. copied: the text as it is to be sent."""

    signs: tuple[Sign, ...]
    addition: Addition | None
    said: str
    pieces: tuple[Piece, ...]
    copied: str


def revised(d: Dialogue, of: Dialogue, found: Checked) -> Revised:
    """What becomes of the text, for the sheet it is meant for."""
    answers, lists, limits = of.path.answers, d.content.lists, d.content.limits
    against = signs(found.weighed, answers, lists, limits)
    original = found.text
    cuts = edited(original, found.weighed, against)
    adds = addition(found, answers) if something_left(cuts) else None
    said = d.texts.text(adds.words) if adds else ""
    closes = adds is None or not adds.theirs
    shown = edited(original, found.weighed, against, said, closes, lists.signatures)
    changed = said or any(piece.cut for piece in cuts)
    copied = left(shown)
    kept = copied if changed and something_left(cuts) else ""
    return Revised(against, adds, said, shown if changed else (), kept)


def shown(d: Dialogue, found: Checked, what: Revised) -> Markup | None:
    """Their text, what goes struck, what is added in its place; None when nothing changes."""
    if not what.pieces:
        return None
    cuts = any(piece.cut for piece in what.pieces)
    adds = "yes" if what.addition else "no" if what.copied else "nothing"
    title = d.html("check-edited", cut="yes" if cuts else "no", added=adds)
    short = len(found.text) <= _WHOLE
    lines = Markup("").join(_piece(d, piece, short) for piece in what.pieces)
    said = [d.html("folded", title=title, lines=lines)]
    if what.addition is not None and what.addition.theirs:
        said.append(d.html("check-ask-first"))
    return Markup("\n").join(said)


def _piece(d: Dialogue, piece: Piece, short: bool) -> Markup:
    return Markup("").join(_told(d, piece, short))


def _told(d: Dialogue, piece: Piece, short: bool) -> Iterator[Markup]:
    """A piece as it is shown, its spaces outside what marks it."""
    body = piece.words.strip()
    before, _, after = piece.words.partition(body) if body else (piece.words, "", "")
    yield Markup("{}").format(before)
    if piece.cut:
        yield d.html("check-cut", words=body if short else cut(body, _MOST_CUT))
    elif piece.added:
        yield d.html("check-added", words=body)
    else:
        yield Markup("{}").format(body if short else cut(body, _AROUND))
    yield Markup("{}").format(after)
