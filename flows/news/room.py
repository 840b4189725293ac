"""What happened since: what its command, buttons and words open."""

from collections.abc import Callable
from typing import TypeVar

from flows.desk.dialogue import Dialogue, NewRegret, OpenNews, Review, Room, Signed
from flows.news import actions, deeds, reviewing, screens, telling
from flows.news.form import opened
from flows.news.questions import QUESTIONS

A = TypeVar("A")


def _with_sheet(
    does: Callable[[Dialogue, A, int | None], None],
) -> Callable[[Dialogue, A, int | None], None]:
    """The same where there is something to hold news against."""

    def deed(d: Dialogue, action: A, message: int | None) -> None:
        if not d.interview.given:
            return d.show("news")
        does(d, action, message)

    return deed


ROOM = Room(
    commands={"news": lambda d, argument: d.show("news")},
    screens={
        "news": screens.news_screen,
        "news-told": screens.told_screen,
        "news-form": screens.form_screen,
        "news-first": screens.first_customer_screen,
        "regrets-full": screens.full_screen,
        "review": reviewing.review_screen,
    },
    does={
        OpenNews: deeds.open_news,
        actions.OtherNews: deeds.other_news,
        Signed: _with_sheet(deeds.signed),
        NewRegret: _with_sheet(deeds.new_regret),
        Review: _with_sheet(deeds.review),
        actions.Replace: _with_sheet(deeds.tell_anew),
        actions.MoveSheet: _with_sheet(deeds.move_sheet),
        actions.ForgetNews: _with_sheet(deeds.forget),
        actions.StillTrue: _with_sheet(deeds.still_true),
        actions.Changed: _with_sheet(deeds.changed),
        actions.Reviewed: _with_sheet(deeds.end_review),
    },
    hears={"news": telling.hear_news, "news-form": telling.hear_answer},
    asides={"news": True},
    forms=dict.fromkeys(QUESTIONS, opened),
)
