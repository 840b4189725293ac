"""Before you sign: what its command, buttons and words open."""

from flows.desk.dialogue import Meet, Room
from flows.prospect import actions, deeds, screens
from flows.prospect.form import opened

ROOM = Room(
    commands={"prospect": deeds.begin},
    screens={
        "prospect-name": screens.name_screen,
        "prospect-lacks": screens.lacks_screen,
        "prospect-unfinished": screens.unfinished_screen,
        "prospect": screens.question_screen,
        "prospect-forget": screens.forget_screen,
        "prospect-told": screens.told_screen,
        "prospects": screens.list_screen,
        "verdict": screens.verdict_screen,
        "outcome": screens.outcome_screen,
    },
    does={
        Meet: deeds.meet,
        actions.NewProspect: deeds.new,
        actions.OpenProspect: deeds.reopen,
        actions.AskAbout: deeds.ask_about,
        actions.Enough: deeds.enough,
        actions.TellOutcome: deeds.tell_outcome,
        actions.ForgetProspect: deeds.forget,
    },
    hears={
        "prospect-name": deeds.hear_name,
        "prospect-unfinished": deeds.hear_unfinished,
        "prospect": deeds.hear_answer,
        "prospect-told": deeds.hear_wrong,
        "verdict": deeds.hear_more,
        "outcome": deeds.hear_outcome,
    },
    asides={"prospect-name": False, "prospect-unfinished": False},
    forms={"prospect": opened},
)
