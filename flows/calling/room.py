"""Whom to call, and the words to copy: what their buttons and words open."""

from flows.calling import actions, blanks, drafts, form, listing
from flows.calling.kept import FILL, SCREEN
from flows.desk.dialogue import Room

ROOM = Room(
    screens={
        "people": listing.people_screen,
        "contact": listing.contact_screen,
        "came": listing.came_screen,
        SCREEN: form.form_screen,
        "drafts": drafts.drafts_screen,
        "draft": drafts.draft_screen,
        FILL: blanks.fill_screen,
    },
    does={
        actions.Called: listing.call,
        actions.Drop: listing.drop,
        actions.Address: listing.address,
        actions.Suggested: listing.suggest,
        actions.SpeakTo: drafts.speak_to,
        actions.Refill: drafts.refill,
    },
    hears={
        "people": listing.tell,
        SCREEN: form.hearing(listing.tell, listing.goes_on),
        FILL: blanks.hear_blank,
    },
    asides={"people": False},
    forms={"contact": form.opened, "draft": blanks.opened},
)
