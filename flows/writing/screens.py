"""What is seen of the pen: its texts over those by rules, the question whether it may write, and
one's own words in place of its."""

from collections.abc import Callable, Mapping

from markupsafe import Markup
from msgspec.structs import replace

from flows.desk.dialogue import (
    Dialogue,
    Screen,
    Shown,
    Turn,
    button,
    copying,
    day,
    going_on,
    laid_out,
)
from flows.protocol.exchange import Button, Rows
from flows.record.pens import State
from flows.writing import telling
from flows.writing.actions import Agree, Anew, Decline, Without
from flows.writing.keeping import CONSENT, EDIT, decided, offered, text_of
from flows.writing.passages import THINGS, WHOLE, Passage, passage, said

_SHOWN = (State.WRITTEN, State.OWN)


def over(name: str, screen: Shown) -> Shown:
    """The screen, with the pen's texts and buttons where there is a pen."""

    def shown(d: Dialogue, arg: str) -> Screen:
        by_rules = screen(d, arg)
        there = passage(d, f"{name}:{arg}") if offered(d) else None
        return by_rules if there is None else _with_pen(d, by_rules, there)

    return shown


def _with_pen(d: Dialogue, screen: Screen, there: Passage) -> Screen:
    pen, key = decided(d), there.task.key
    if pen is None:
        return replace(screen, rows=(*screen.rows[:-1], _offer(d, key), *screen.rows[-1:]))
    text = text_of(d, key, there.basis)
    if text is not None and text.state in _SHOWN:
        return _written(there, screen, text.parts, own=text.state is State.OWN)
    again = pen.agrees and text is not None and text.state is not State.WAITING
    more = ((button(d, "pen-anew", Anew(key)),),) if again else ()
    return replace(screen, rows=(*screen.rows[:-1], *more, *screen.rows[-1:]))


def _offer(d: Dialogue, key: str) -> tuple[Button, ...]:
    return (button(d, "pen-offer", Turn(CONSENT, key)),)


def _written(there: Passage, screen: Screen, parts: Mapping[str, str], own: bool) -> Screen:
    """The screen with the texts of the pen in place of those by rules."""
    if THINGS in there.texts:
        return _week(there, screen, parts)
    of, html = there.of, screen.html
    mark = _own if own else said
    html = _put(html, there.texts.get(WHOLE, Markup()), mark(of, parts.get(WHOLE, "")))
    text = parts.get(WHOLE, "")
    copy = copying(of.label("draft-copy"), text) if text else ()
    others = tuple(row for row in screen.rows if not any(b.copy == there.plain for b in row))
    return Screen(html, (*((copy,) if copy else ()), *_ways(there, bool(text), own), *others))


def _week(there: Passage, screen: Screen, parts: Mapping[str, str]) -> Screen:
    """The week with the things of the pen, whose texts take the place of the rules' to copy."""
    html = telling.html(there.of, parts)
    after = telling.rows(there.of, screen.rows, parts)
    return Screen(html, (*_ways(there, alone=False, own=False), *after))


def _own(of: Dialogue, text: str) -> Markup:
    return of.html("pen-own", text=text)


def _put(html: Markup, before: Markup, after: Markup) -> Markup:
    """The text in place of the one by rules; after all else, where there is none."""
    if before and before in html:
        return Markup(str(html).replace(str(before), str(after), 1))  # noqa: S704 - both are escaped
    return Markup("\n\n").join([html, after])


def _ways(there: Passage, alone: bool, own: bool) -> Rows:
    """What may be done with it; their own words are not written anew."""
    of, key = there.of, there.task.key
    edit = (button(of, "pen-edit", Turn(EDIT, key)),) if alone else ()
    anew = () if own else (button(of, "pen-anew", Anew(key)),)
    without = button(of, "pen-without.own" if own else "pen-without", Without(key))
    return laid_out((*edit, *anew, without))


def consent_screen(d: Dialogue, key: str) -> Screen:
    """Whether the pen may write: where it is, and what would leave. arg: the screen they are on."""
    there, pen = offered(d), decided(d)
    if there is None:
        return Screen(d.html("pen-none"), going_on(d))
    since = day(d, pen.at) if pen else ""
    known = "unknown" if pen is None else "yes" if pen.agrees else "no"
    html = d.html("screen-pen", host=there.host, state=known, since=since)
    yes = (button(d, "pen-yes", Agree(key), "success"),)
    no = (button(d, "pen-no" if known == "unknown" else "pen-stop", Decline(key)),)
    asked = {"unknown": (yes, no), "yes": (no,), "no": (yes,)}[known]
    return Screen(html, (*asked, *going_on(d)))


def edit_screen(d: Dialogue, key: str) -> Screen:
    """Waits for their own version of a text of the pen's."""
    there = passage(d, key)
    text = text_of(d, key, there.basis) if there else None
    if there is None or text is None:
        return Screen(d.html("pen-gone"), going_on(d))
    name, _, arg = key.partition(":")
    now = text.parts.get(WHOLE, there.plain)
    back = (button(d, "pen-back", Turn(name, arg)),)
    copy = copying(d.label("draft-copy"), now)
    return Screen(d.html("screen-pen-edit", text=now), (*((copy,) if copy else ()), back))


def in_settings(screen: Shown) -> Shown:
    """The settings, with the way to stop the pen, or to let it write."""

    def shown(d: Dialogue, arg: str) -> Screen:
        made = screen(d, arg)
        if offered(d) is None:
            return made
        row = (button(d, "pen-setting", Turn(CONSENT)),)
        return replace(made, rows=(*made.rows[:-1], row, *made.rows[-1:]))

    return shown


def in_privacy(screen: Shown) -> Shown:
    """What is kept, and what leaves where there is a pen."""

    def shown(d: Dialogue, arg: str) -> Screen:
        made = screen(d, arg)
        there = offered(d)
        if there is None:
            return made
        more = d.html("pen-privacy", host=there.host)
        return replace(made, html=Markup("\n").join([made.html, more]))

    return shown


OVER: dict[str, Callable[[Shown], Shown]] = {
    "draft": lambda screen: over("draft", screen),
    "contact": lambda screen: over("contact", screen),
    "week": lambda screen: over("week", screen),
    "settings": in_settings,
    "privacy": in_privacy,
}
"""What the pen adds to screens of other rooms, by their names."""
