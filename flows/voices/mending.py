"""What a customer met on their way that can be mended within a week: it is said as something to
mend, with what to do about it, and chosen as the action of the week at a tap."""

from collections.abc import Iterable

from markupsafe import Markup

from flows.desk.dialogue import Dialogue, button
from flows.desk.quoting import quote_html
from flows.protocol.exchange import Button, Rows
from flows.reading.leads import said
from flows.record.person import Task, take
from flows.record.released import Said
from flows.record.voices import WHY, Kind
from flows.voices.actions import Mend

# Where somebody tells of the one who asks; elsewhere they may tell of others.
_OF_US = ("obstacle", *WHY, "advice")


def sort_of(d: Dialogue, told: Said) -> str:
    """What is to be mended, by its sort; "" where a quote tells nothing of it, or not surely."""
    kind, quote = told
    if kind is Kind.NOT_YET or quote.theme not in _OF_US:
        return ""
    found = said(quote.words, d.content.lists.leads.own_mends)
    return found[0] if len(found) == 1 else ""


def to_mend(d: Dialogue, every: Iterable[Said]) -> Said | None:
    """The first of these quotes that tells it."""
    return next((told for told in every if sort_of(d, told)), None)


def mend_html(d: Dialogue, told: Said) -> Markup:
    """A quote under what it calls for."""
    kind, quote = told
    said_so = quote_html(d, kind, quote)
    return d.html("voice-mend", what=_what(d, sort_of(d, told)), quote=said_so)


def _what(d: Dialogue, sort: str) -> str:
    return d.label(f"voice-mends.{sort}")


def mends(d: Dialogue) -> tuple[Markup | None, Rows]:
    """What is to be mended of all that customers let be read now, and the tap that makes it the
    action of the week; none where they are at it."""
    every = (
        (one.kind, quote) for one in (d.heard.heard if d.heard else ()) for quote in one.quotes
    )
    told = to_mend(d, every)
    if told is None or d.person.interview is None or _at_it(d, sort_of(d, told)):
        return None, ()
    return mend_html(d, told), (mend_button(d, told),)


def mend_button(d: Dialogue, told: Said) -> tuple[Button, ...]:
    """It becomes the action of the week."""
    return (button(d, "voice-mend-it", Mend(d.interview.id, sort_of(d, told))),)


def _at_it(d: Dialogue, sort: str) -> bool:
    """Whether it is what they are at, or was done."""
    what = _what(d, sort)
    return any(each.own and each.what == what for each in d.interview.tasks)


def mend(d: Dialogue, action: Mend, message: int | None) -> None:
    """The action of the week is to mend it, in our words: nobody's are kept."""
    known = action.sort in d.content.lists.leads.own_mends
    if not known or d.person.interview is None or d.interview.id != action.interview:
        return d.forged()
    if not _at_it(d, action.sort):
        task_now = Task(_what(d, action.sort), d.now, own=True)
        d.person = d.person.changing(take(d.interview, task_now))
    d.show("action", f"{d.interview.id}")
