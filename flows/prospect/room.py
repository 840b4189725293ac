"""Before you sign: what its command, buttons and words open."""

from flows.desk.dialogue import Room
from flows.desk.doors import Meet
from flows.prospect import actions, deeds
from flows.prospect.form import opened
from flows.prospect.screens import PROSPECT_SCREENS

ROOM = Room(
    commands={"prospect": deeds.begin},
    screens=PROSPECT_SCREENS,
    does={
        Meet: deeds.meet,
        actions.NewProspect: deeds.new,
        actions.OpenProspect: deeds.reopen,
        actions.AskAbout: deeds.ask_about,
        actions.TellOutcome: deeds.tell_outcome,
        actions.ForgetProspect: deeds.forget,
    },
    hears={"prospect-name": deeds.hear_name, "prospect": deeds.hear_answer},
    forms={"prospect": opened},
)
