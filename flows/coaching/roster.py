"""The roster: who came, how far they are, who shares. A coach's buttons and words come here."""

from markupsafe import Markup
from msgspec.structs import replace

from flows.coaching import coachee, cohort
from flows.coaching.actions import (
    GiveSign,
    OfCoachee,
    OpenPaper,
    SeeCoachee,
    SeePatterns,
    SeeRoster,
    WriteNote,
)
from flows.coaching.desk import coach_screen
from flows.desk.buttons import button, labelled, laid_out
from flows.desk.dialogue import Dialogue, Screen
from flows.desk.pages import beside
from flows.protocol.consult import Consult, Known, One, Page, Then
from flows.protocol.deeds import News
from flows.protocol.events import Notified, Said
from flows.protocol.found import Counts, Found
from flows.reading.replies import plain
from flows.record.consent import View
from flows.record.ties import Stage
from flows.words.texts import Words, cut

NAME = 18
_DIGITS = 9


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) <= _DIGITS else None


class ShowPage(Then, frozen=True):
    """A page of the roster is to be shown, in place of a message or anew."""

    message: int | None = None


class ForCoachee(Then, frozen=True):
    """Something is to be done about one coachee."""

    action: OfCoachee
    message: int | None


class ReadTyped(Then, frozen=True):
    """Words typed under a page of the roster, or under a screen of a coachee, may be a button's of
    it. nudging: the screen that asks whether to nudge them."""

    said: Said
    nudging: bool = False


class Tidy(Then, frozen=True):
    """Somebody has left."""


def ask_page(d: Dialogue, action: SeeRoster, message: int | None) -> None:
    """A page of the roster, from 0, in `message` or anew."""
    if d.person.coach is None:
        return d.show("coach", "", message)
    d.do(Consult(Page(action.page), ShowPage(message)))


def show_page(d: Dialogue, then: ShowPage, event: Found) -> None:
    at = event.counts.page if event.counts else 0
    screen = page_screen(d, event.counts or Counts(), event.views)
    _show(d, screen, f"coachees:{at}", then.message)


def ask_one(d: Dialogue, action: OfCoachee, message: int | None) -> None:
    """The button for something about one coachee."""
    as_coach = d.person.coach
    id = as_coach.id(action.key) if as_coach else None
    if id is None:
        return d.forged()
    d.do(Consult(One(id), ForCoachee(action, message)))


def do_for(d: Dialogue, then: ForCoachee, event: Found) -> None:
    if not event.views:
        return d.say("coachee-gone", ((button(d, "back-to-roster", SeeRoster()),),))
    [view] = event.views
    match then.action:
        case OpenPaper():
            coachee.paper(d, view, then.action)
        case WriteNote():
            coachee.note(d, view, then.action)
        case GiveSign():
            coachee.nudge(d, view, then.action)
        case _:
            _show(d, coachee.screen(d, view), f"coachee:{view.id}", then.message)


def _show(d: Dialogue, screen: Screen, name: str, message: int | None) -> None:
    """Said now or never: by the next turn, consent may have changed."""
    d.person = replace(d.person, screen=name)
    d.glance(screen.html, screen.rows, message)


def typed(d: Dialogue, page: str, said: Said) -> None:
    """A button of the roster, typed: which there are has to be found out again."""
    d.do(Consult(Page(_number(page) or 0), ReadTyped(said)))


def typed_of_one(d: Dialogue, id: str, said: Said) -> None:
    """A button of a coachee's screen, typed; or of the one that asks whether to nudge them."""
    number, _, asked = id.partition(":")
    d.do(Consult(One(_number(number) or 0), ReadTyped(said, asked == coachee.NUDGE)))


def read_typed(d: Dialogue, then: ReadTyped, event: Found) -> Said | None:
    """Words that are no button's were meant for something else: a coach has an interview, too."""
    buttons = (b for row in _typed_under(d, then, event).rows for b in row)
    wanted = plain(then.said.text)
    pressed = next((b for b in buttons if plain(b.label) == wanted), None)
    d.person = replace(d.person, screen=None)
    if pressed is None or pressed.data is None:
        return then.said
    d.act(pressed.data, None)
    return None


def _typed_under(d: Dialogue, then: ReadTyped, event: Found) -> Screen:
    """The screen under which it was typed, as it is now."""
    if isinstance(event.asked.what, Page):
        return page_screen(d, event.counts or Counts(), event.views)
    screen = coachee.nudge_screen if then.nudging else coachee.screen
    return screen(d, event.views[0]) if event.views else coach_screen(d, "")


def notified(d: Dialogue, event: Notified) -> None:
    """A coachee shares, or has left: only those whom it concerns hear of it."""
    if d.person.coach is not None and not d.person.blocked:
        then = coachee.HearOf() if event.what is News.SHARED else Tidy()
        d.do(Consult(Known(event.by), then))


def nothing(d: Dialogue, then: Tidy, event: Found) -> None:
    """What was noted of who left is gone already: see `tidy`."""


def tidy(d: Dialogue, event: Found) -> None:
    """What a coach noted of those who are no longer in the roster goes."""
    as_coach, counts = d.person.coach, event.counts
    if as_coach is None or counts is None:
        return
    there = {*counts.ids}
    notes = {id: note for id, note in as_coach.notes.items() if int(id) in there}
    heard = tuple(id for id in as_coach.heard if id in there)
    d.person = replace(d.person, coach=replace(as_coach, notes=notes, heard=heard))


def page_screen(d: Dialogue, counts: Counts, views: tuple[View, ...]) -> Screen:
    """The counts, then a line and a button for each coachee of the page."""
    lines = Markup("\n").join(
        d.html("coachee-line", name=coachee.called(view), state=coachee.state(view))
        for view in views
    )
    html = d.html(
        "screen-coachees",
        joined=len(counts.ids),
        stages=_stages(counts),
        shared=counts.shared,
        gone=counts.gone,
        lines=lines,
    )
    at = counts.page
    choices = (labelled(_name_on_button(d, v), SeeCoachee(coachee.key(d, v))) for v in views)
    turns = beside(d, at, counts.pages, SeeRoster)
    patterns = button(d, "cohort-patterns", SeePatterns())
    every = (patterns, *cohort.export_buttons(d, counts.shared)) if counts.shared else ()
    rows = (*laid_out(choices), *turns, *laid_out(every), coachee.home(d))
    return Screen(html, rows)


def _stages(counts: Counts) -> tuple[Words, ...]:
    """How many are how far, but for where nobody is."""
    many = {
        Stage.INVITED: len(counts.ids) - counts.started,
        Stage.STARTED: counts.started - counts.finished,
        Stage.FINISHED: counts.finished,
    }
    return tuple(Words(f"coachees-at.{stage}", {"n": n}) for stage, n in many.items() if n)


def _name_on_button(d: Dialogue, view: View) -> str:
    return cut(d.texts.text(coachee.called(view)), NAME)
