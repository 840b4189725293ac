"""Screens that wait for words: what is typed under one is for it, not for the open question."""

from collections.abc import Callable

from flows.coaching import coach, coachee, joining, roster, sharing
from flows.dialogue import Dialogue
from flows.events import Said
from flows.news import deeds as news
from flows.prospect import hearing as prospect
from flows.publishing import deeds as publishing
from flows.saved import filing
from flows.week import taps

Hearing = Callable[[Dialogue, str, Said], None]

# By the screen's name; each is given the screen's argument and what was said.
HEARS: dict[str, Hearing] = {
    "rename": filing.rename,
    "join": joining.typed,
    "called": sharing.named,
    "coach-name": coach.named,
    "coach-welcome": coach.welcomed,
    "invitation-label": coach.labelled,
    "coach-note": coachee.noted,
    "coachees": roster.typed,
    "coachee": roster.typed_of_one,
    "check": publishing.hear,
    "own-action": taps.own,
    "prospect-name": prospect.hear_name,
    "prospect": prospect.hear_answer,
    "news-form": news.hear,
}


def hear(d: Dialogue, said: Said) -> bool:
    """Whether the last screen shown waited for these words."""
    name, _, arg = (d.person.screen or "").partition(":")
    hears = HEARS.get(name)
    if hears is None:
        return False
    hears(d, arg, said)
    return True
