"""A coach's notes on a coachee: written, corrected, deleted."""

from datetime import datetime

from markupsafe import Markup
from msgspec.structs import replace

from flows.coaching.actions import MendNote, SeeCoachee, SeeNotes, WriteNote
from flows.coaching.coachee import called, dossier, gone, keep, key, screen
from flows.desk.dialogue import Dialogue, Screen, button, day, labelled, laid_out
from flows.protocol.consult import Consult, One, Then
from flows.protocol.exchange import Found, Rows, Said
from flows.reading.masking import masked
from flows.reading.replies import folded
from flows.record.dossiers import Note
from flows.record.glimpses import View
from flows.words.texts import cut

# Ours: a few sentences; and of each, what tells it from the others.
NOTE, GLANCE, ACROSS = 500, 120, 5
# In the name of the screen, when it lists them.
NOTES = "notes"


class KeepNote(Then, frozen=True):
    """A note is to be kept of a coachee. at: in place of which, as of MendNote; None: of none."""

    words: str
    at: str | None = None


def _rows(d: Dialogue, view_key: str, at: str | None) -> Rows:
    """What stands under a note that is waited for."""
    gone = () if at is None else (button(d, "note-gone", MendNote(view_key, at, "gone"), "danger"),)
    return (gone, (button(d, "back-to-coachee", SeeCoachee(view_key)),))


def note(d: Dialogue, view: View, action: WriteNote) -> None:
    """Asks for the coach's note; what is typed next is taken for it."""
    d.person = replace(d.person, screen=f"coach-note:{view.id}")
    d.glance(d.html("screen-coach-note", name=called(view)), _rows(d, key(d, view), None))


def see(d: Dialogue, view: View, action: SeeNotes) -> None:
    """The notes, each to be corrected."""
    d.person = replace(d.person, screen=f"coachee:{view.id}:{NOTES}")
    shown = notes_screen(d, view)
    d.glance(shown.html, shown.rows)


def notes_screen(d: Dialogue, view: View) -> Screen:
    """All notes, the newest first, each with a button to correct it."""
    newest = dossier(d, view).notes[::-1]
    lines = [
        d.html(
            "note-line", at=at, note=cut(n.words, GLANCE), day=day(d, n.at or view.at),
            dated="yes" if n.at else "no",
        )
        for at, n in enumerate(newest, 1)
    ]  # fmt: skip
    each = (labelled(str(at), MendNote(key(d, view), n.key)) for at, n in enumerate(newest, 1))
    back = (button(d, "back-to-coachee", SeeCoachee(key(d, view))),)
    html = d.html("screen-coach-notes", name=called(view), lines=Markup("\n").join(lines))
    return Screen(html, (*laid_out(each, across=ACROSS), back))


def mend(d: Dialogue, view: View, action: MendNote) -> None:
    """Asks for a note in other words, or lets it go."""
    found = next((n for n in dossier(d, view).notes if n.key == action.at), None)
    if found is None:
        return d.toast("old-button")
    if action.what == "gone":
        return _changed(d, view, found.at, "")
    d.person = replace(d.person, screen=f"coach-note:{view.id}:{action.at or '-'}")
    html = d.html("screen-coach-mend", name=called(view), note=found.words)
    d.glance(html, _rows(d, key(d, view), action.at))


def noted(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the note, without anyone's address; or a button under it, typed."""
    id, mends, told = arg.partition(":")
    at = told.strip("-") if mends else None
    view_key = d.person.coach.key(int(id)) if d.person.coach else ""
    buttons = (b for row in _rows(d, view_key, at) for b in row)
    pressed = next((b for b in buttons if folded(b.label) == folded(said.text)), None)
    d.person = replace(d.person, screen=None)
    if pressed is not None and pressed.data is not None:
        return d.act(pressed.data, None)
    d.do(Consult(One(int(id)), KeepNote(said.text, at)))


def keep_note(d: Dialogue, then: KeepNote, event: Found) -> None:
    """Keeps a note, or one in place of another, and shows whose it is."""
    if d.person.coach is None or not event.views:
        return gone(d)
    [view] = event.views
    words = cut(masked(then.words, d.content.lists).text, NOTE)
    old = next((n for n in dossier(d, view).notes if n.key == then.at), None)
    if old is not None:
        return _changed(d, view, old.at, words)
    keep(d, view, dossier(d, view).noting(Note(words, d.now)))
    _show(d, view)


def _changed(d: Dialogue, view: View, at: datetime | None, words: str) -> None:
    keep(d, view, dossier(d, view).renoting(at, words))
    _show(d, view)


def _show(d: Dialogue, view: View) -> None:
    d.person = replace(d.person, screen=f"coachee:{view.id}")
    shown = screen(d, view)
    d.glance(shown.html, shown.rows)
