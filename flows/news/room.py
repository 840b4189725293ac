"""What happened since: what its command, buttons and words open."""

from flows.desk.dialogue import Room
from flows.news import deeds
from flows.news.asked import NEWS_SCREENS

ROOM = Room(
    commands={"news": lambda d, argument: d.show("news")},
    screens=NEWS_SCREENS,
    hears={"news-form": deeds.hear},
    legacy={"news": deeds.act},
)
