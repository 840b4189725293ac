"""The roster: who came, how far they are, who shares. A coach's buttons and words come here."""

from collections.abc import Callable
from functools import partial

from markupsafe import Markup
from msgspec.structs import replace

from flows.coaching import coach, coachee, cohort
from flows.coaching.desk import coach_screen
from flows.desk.buttons import button, laid_out
from flows.desk.dialogue import Dialogue, Screen
from flows.protocol.consult import Consult, Known, One, Page
from flows.protocol.deeds import News
from flows.protocol.effects import Button, Edit, Say, Toast
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


def ask_page(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """A page of the roster, from 0, in `message` or anew."""
    if d.person.coach is None:
        return d.show("coach", "", message)
    page = _number(arguments[0]) if arguments else 0
    d.do(Consult(Page(page or 0), partial(_page, message=message)))


def _page(d: Dialogue, event: Found, message: int | None) -> None:
    at = event.counts.page if event.counts else 0
    _show(d, page_screen(d, event.counts or Counts(), event.views), f"coachees:{at}", message)


Of = Callable[[Dialogue, View, list[str]], None]


def _asking(then: Of | None) -> Callable[[Dialogue, list[str], int | None], None]:
    """The button for something about one coachee: their screen, or what `then` does."""

    def ask(d: Dialogue, arguments: list[str], message: int | None) -> None:
        as_coach = d.person.coach
        id = as_coach.id(arguments[0]) if as_coach and arguments else None
        if id is None:
            return d.do(Toast(d.label("old-button")))
        d.do(Consult(One(id), partial(_one, then=then, rest=arguments[1:], message=message)))

    return ask


def _one(d: Dialogue, event: Found, then: Of | None, rest: list[str], message: int | None) -> None:
    if not event.views:
        return d.say("coachee-gone", ((button(d, "back-to-roster", "coach:roster:0"),),))
    [view] = event.views
    if then is not None:
        return then(d, view, rest)
    _show(d, coachee.screen(d, view), f"coachee:{view.id}", message)


def _show(d: Dialogue, screen: Screen, name: str, message: int | None) -> None:
    """Said now or never: by the next turn, consent may have changed."""
    d.person = replace(d.person, screen=name)
    html = str(screen.html)
    if message is None:
        d.do(Say(html, screen.rows, fleeting=True))
    else:
        d.do(Edit(message, html, screen.rows, fleeting=True))


def typed(d: Dialogue, page: str, said: Said) -> None:
    """A button of the roster, typed: which there are has to be found out again."""
    d.do(Consult(Page(_number(page) or 0), partial(_typed, said=said)))


def typed_of_one(d: Dialogue, id: str, said: Said) -> None:
    """A button of a coachee's screen, typed; or of the one that asks whether to nudge them."""
    number, _, asked = id.partition(":")
    screen = coachee.nudge_screen if asked == coachee.NUDGE else coachee.screen
    d.do(Consult(One(_number(number) or 0), partial(_typed, said=said, of_one=screen)))


def _typed(
    d: Dialogue,
    event: Found,
    said: Said,
    of_one: Callable[[Dialogue, View], Screen] = coachee.screen,
) -> Said | None:
    """Words that are no button's were meant for something else: a coach has an interview, too."""
    if isinstance(event.asked.what, Page):
        screen = page_screen(d, event.counts or Counts(), event.views)
    else:
        screen = of_one(d, event.views[0]) if event.views else coach_screen(d, "")
    every = (b for row in screen.rows for b in row)
    known = next((b for b in every if plain(b.label) == plain(said.text)), None)
    d.person = replace(d.person, screen=None)
    if known is None or known.data is None:
        return said
    verb, name, *arguments = known.data.split(":")
    if verb == "coach":
        DEEDS[name](d, arguments, None)
    else:
        d.show(name, ":".join(arguments))
    return None


def notified(d: Dialogue, event: Notified) -> None:
    """A coachee shares, or has left: only those whom it concerns hear of it."""
    if d.person.coach is not None and not d.person.blocked:
        then = coachee.shared if event.what is News.SHARED else _nothing
        d.do(Consult(Known(event.by), then))


def _nothing(d: Dialogue, event: Found) -> None:
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
    choices = (Button(_name_on_button(d, v), f"coach:one:{coachee.key(d, v)}") for v in views)
    turns = (
        *((button(d, "newer", f"coach:roster:{at - 1}"),) if at else ()),
        *((button(d, "older", f"coach:roster:{at + 1}"),) if at + 1 < counts.pages else ()),
    )
    patterns = button(d, "cohort-patterns", "coach:patterns")
    every = (patterns, *cohort.export_buttons(d, counts.shared)) if counts.shared else ()
    rows = (*laid_out(choices), turns, *laid_out(every), coachee.home(d))
    return Screen(html, tuple(row for row in rows if row))


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


DEEDS: dict[str, Callable[[Dialogue, list[str], int | None], None]] = {
    **coach.DEEDS,
    **cohort.DEEDS,
    "roster": ask_page,
    "one": _asking(None),
    "paper": _asking(coachee.paper),
    "note": _asking(coachee.note),
    "nudge": _asking(coachee.nudge),
}


def do(d: Dialogue, arguments: list[str], message: int | None) -> None:
    """A coach's button."""
    deed = DEEDS.get(arguments[0] if arguments else "")
    if deed is None:
        return d.do(Toast(d.label("old-button")))
    deed(d, arguments[1:], message)
