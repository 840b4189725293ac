"""The roster: who came, how far they are, who shares. A coach's buttons and words come here."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec.structs import replace

from flows.coaching import coachee, listing, meetings, noting, session, signs
from flows.coaching.actions import (
    GiveSign,
    MendNote,
    OfCoachee,
    OpenPaper,
    PlanSession,
    Prepare,
    SeeCoachee,
    SeeNotes,
    SeeRoster,
    SortRoster,
    WriteNote,
)
from flows.coaching.desk import coach_screen
from flows.desk.dialogue import Dialogue, Screen
from flows.protocol.consult import Came, Consult, Known, One, Page, Then
from flows.protocol.exchange import Counts, Found, Notified, Retract, Said
from flows.reading.phrases import plain
from flows.record.glimpses import View, opened

_DIGITS = 9
# Ours: in words, « Anne Marie Le Goff ».
_NAME = 4


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) <= _DIGITS else None


class ShowPage(Then, frozen=True):
    """A page of the roster is to be shown, in place of a message or anew."""

    asked: listing.Asked
    message: int | None = None


class ShowSorts(Then, frozen=True):
    """What the list can be narrowed to is to be shown."""

    page: int
    message: int | None


class ForCoachee(Then, frozen=True):
    """Something is to be done about one coachee."""

    action: OfCoachee
    message: int | None


class ReadTyped(Then, frozen=True):
    """Words typed under a page of the roster, or under a screen of a coachee, may be a button's of
    it. under: which of these screens, as their names say."""

    said: Said
    asked: listing.Asked = listing.Asked()
    under: str = ""


class FindTyped(Then, frozen=True):
    """Words typed under the list may be somebody's name."""

    said: Said
    asked: listing.Asked


class Tidy(Then, frozen=True):
    """Somebody has left, or lets less be read."""


def ask_page(d: Dialogue, action: SeeRoster, message: int | None) -> None:
    """A page of the roster, from 0, in `message` or anew."""
    if d.person.coach is None:
        return d.show("coach", "", message)
    _ask(d, listing.asked_of(action), message)


def _ask(d: Dialogue, asked: listing.Asked, message: int | None) -> None:
    wanted = listing.page_of(d, asked)
    if wanted is None:
        return d.forged()
    d.do(Consult(wanted, ShowPage(asked, message)))


def command(d: Dialogue, argument: str) -> None:
    """The list; with a name behind the command, those who are called so."""
    ask_page(d, SeeRoster(name=argument), None)


def looked_for(d: Dialogue, arg: str, said: Said) -> None:
    """Takes the name typed."""
    d.person = replace(d.person, screen=None)
    command(d, said.text)


def show_page(d: Dialogue, then: ShowPage, event: Found) -> None:
    counts = event.counts or Counts()
    asked = replace(then.asked, page=counts.page)
    screen = listing.page_screen(d, counts, event.glimpses, asked)
    kept = then.asked.shown(counts.page, event.glimpses)
    _show(d, screen, f"coachees:{kept}", then.message)


def sort(d: Dialogue, action: SortRoster, message: int | None) -> None:
    """What the list can be narrowed to."""
    if d.person.coach is None:
        return d.show("coach", "", message)
    d.do(Consult(Came(), ShowSorts(action.page, message)))


def show_sorts(d: Dialogue, then: ShowSorts, event: Found) -> None:
    screen = listing.sort_screen(d, event.counts or Counts(), then.page)
    _show(d, screen, "coachees-sort", then.message)


def ask_one(d: Dialogue, action: OfCoachee, message: int | None) -> None:
    """The button for something about one coachee."""
    as_coach = d.person.coach
    id = as_coach.id(action.key) if as_coach else None
    if id is None:
        return d.forged()
    d.do(Consult(One(id), ForCoachee(action, message)))


_ABOUT: Mapping[type[OfCoachee], Callable[[Dialogue, View, Any], None]] = {
    OpenPaper: coachee.paper,
    WriteNote: noting.note,
    SeeNotes: noting.see,
    MendNote: noting.mend,
    GiveSign: signs.nudge,
    PlanSession: meetings.plan,
    Prepare: session.prepare,
}


def do_for(d: Dialogue, then: ForCoachee, event: Found) -> None:
    if not event.views:
        return coachee.gone(d)
    [view] = event.views
    if type(then.action) is SeeCoachee:
        return _show(d, coachee.screen(d, view), f"coachee:{view.id}", then.message)
    _ABOUT[type(then.action)](d, view, then.action)


def _show(d: Dialogue, screen: Screen, name: str, message: int | None) -> None:
    """Said now or never: by the next turn, consent may have changed."""
    d.person = replace(d.person, screen=name)
    d.glance(screen.html, screen.rows, message)


def typed(d: Dialogue, arg: str, said: Said) -> None:
    """A button of the roster, typed, or a name of it: which there are has to be found out again."""
    asked = listing.read(arg)
    d.do(Consult(listing.page_of(d, asked) or Page(), ReadTyped(said, asked)))


def typed_sort(d: Dialogue, arg: str, said: Said) -> None:
    """What the list can be narrowed to, typed."""
    d.do(Consult(Came(), ReadTyped(said)))


def typed_of_one(d: Dialogue, id: str, said: Said) -> None:
    """A button of a coachee's screen, typed; or of the page of a session, or of what asks whether
    to nudge them."""
    number, _, under = id.partition(":")
    d.do(Consult(One(_number(number) or 0), ReadTyped(said, under=under)))


def read_typed(d: Dialogue, then: ReadTyped, event: Found) -> Said | None:
    """Words that are no button's were meant for something else: a coach has an interview, too."""
    buttons = (b for row in _typed_under(d, then, event).rows for b in row)
    wanted = plain(then.said.text)
    pressed = next((b for b in buttons if plain(b.label) == wanted), None)
    pressed = pressed or listing.called_so(d, event.glimpses, then.said.text)
    d.person = replace(d.person, screen=None)
    if (pressed is None or pressed.data is None) and then.under == signs.NUDGE and event.views:
        signs.worded(d, event.views[0], then.said.text)
        return None
    if pressed is None or pressed.data is None:
        return _looked_up(d, then, event)
    d.act(pressed.data, None)
    return None


def _looked_up(d: Dialogue, then: ReadTyped, event: Found) -> Said | None:
    """Under the list, a word or two may be the name of somebody on another page."""
    words = plain(then.said.text).split()
    listed = isinstance(event.asked.what, Page) and 0 < len(words) <= _NAME
    if not listed or not all(map(str.isalpha, words)):
        return then.said
    asked = listing.asked_of(SeeRoster(name=then.said.text))
    d.do(Consult(Page(name=asked.name), FindTyped(then.said, asked)))
    return None


def find_typed(d: Dialogue, then: FindTyped, event: Found) -> Said | None:
    """Who is called so, or nearly; of nobody, the words were meant for something else, as far as
    the coach has an interview."""
    counts = event.counts or Counts()
    if not event.glimpses and d.person.interview is not None:
        return then.said
    if len(event.glimpses) == 1 and not counts.near:
        d.carry_out(SeeCoachee(coachee.key(d, event.glimpses[0])), None)
        return None
    show_page(d, ShowPage(then.asked), event)
    return None


def _typed_under(d: Dialogue, then: ReadTyped, event: Found) -> Screen:
    """The screen under which it was typed, as it is now."""
    if isinstance(event.asked.what, Page):
        return listing.page_screen(d, event.counts or Counts(), event.glimpses, then.asked)
    if isinstance(event.asked.what, Came):
        return listing.sort_screen(d, event.counts or Counts(), 0)
    shared = event.views and event.views[0].interview is not None
    if not event.views or (then.under == session.SESSION and not shared):
        return coach_screen(d, "")
    return _UNDER.get(then.under, coachee.screen)(d, event.views[0])


_UNDER = {
    signs.NUDGE: signs.nudge_screen,
    noting.NOTES: noting.notes_screen,
    session.SESSION: session.screen,
}


def shared(d: Dialogue, event: Notified) -> None:
    """A coachee shares."""
    _notified(d, event, coachee.HearOf())


def lost(d: Dialogue, event: Notified) -> None:
    """A coachee shares less, or has left."""
    _notified(d, event, Tidy())


def _notified(d: Dialogue, event: Notified, then: Then) -> None:
    """Only those whom it concerns hear of it."""
    if d.person.coach is not None and not d.person.blocked:
        d.do(Consult(Known(event.by), then))


def withdrawn(d: Dialogue, then: Tidy, event: Found) -> None:
    """What was shown of who left, or lets less be read, goes from the chat."""
    there = event.counts.ids if event.counts else ()
    d.do(Retract(tuple(map(opened, event.views)), there))


def tidy(d: Dialogue, event: Found) -> None:
    """What a coach noted of those who are no longer in the roster goes."""
    as_coach, counts = d.person.coach, event.counts
    if as_coach is not None and counts is not None:
        there = frozenset(counts.ids)
        d.person = replace(d.person, coach=as_coach.without_others(there))
