"""Whom to call, and the words to copy: what their buttons and words open."""

from flows.calling import actions, deeds, drafts, screens
from flows.calling.form import SCREEN, opened
from flows.desk.dialogue import Room

ROOM = Room(
    screens={
        "people": screens.people_screen,
        "contact": screens.contact_screen,
        "came": screens.came_screen,
        SCREEN: screens.form_screen,
        "drafts": drafts.drafts_screen,
        "draft": drafts.draft_screen,
        drafts.FILL: drafts.fill_screen,
    },
    does={
        actions.Called: deeds.call,
        actions.Drop: deeds.drop,
        actions.Address: deeds.address,
        actions.Suggested: deeds.suggest,
        actions.SpeakTo: drafts.speak_to,
        actions.Refill: drafts.refill,
    },
    hears={
        "people": deeds.tell,
        SCREEN: deeds.hear_answer,
        drafts.FILL: drafts.hear_blank,
    },
    asides={"people": False},
    forms={"contact": opened, "draft": drafts.opened},
)
