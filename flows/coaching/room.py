"""Coaches and coachees: what their commands, buttons and words open."""

from collections.abc import Mapping
from functools import partial

from flows.coaching import (
    actions,
    asking,
    coach,
    coachee,
    cohort,
    hand,
    joining,
    listing,
    logo,
    noting,
    roster,
    sharing,
)
from flows.coaching.desk import COACH_SCREENS
from flows.coaching.screens import COACHEE_SCREENS
from flows.desk.dialogue import Deed, Room
from flows.desk.links import changing, ends, for_people, qr, revoked, until
from flows.protocol.actions import Action
from flows.protocol.deeds import News

_DOES: Mapping[type[Action], Deed] = {
    actions.Invite: coach.invite,
    actions.SeeInvitation: coach.invitation,
    actions.Revoke: changing(coach.MINE, revoked, coach.show),
    actions.Until: changing(coach.MINE, until, coach.show),
    actions.AtMost: changing(coach.MINE, for_people, coach.show),
    actions.ShowQr: qr(coach.MINE, coach.caption),
    actions.NoWelcome: coach.no_welcome,
    actions.Hear: coach.hear,
    actions.LeaveCoaching: coach.leave,
    actions.SeeRoster: roster.ask_page,
    actions.SeeCoachee: roster.ask_one,
    actions.OpenPaper: roster.ask_one,
    actions.WriteNote: roster.ask_one,
    actions.SeeNotes: roster.ask_one,
    actions.MendNote: roster.ask_one,
    actions.GiveSign: roster.ask_one,
    actions.SortRoster: roster.sort,
    actions.Prepare: roster.ask_one,
    actions.SeePatterns: cohort.see_patterns,
    actions.Export: cohort.export,
    actions.ListAll: cohort.list_all,
    actions.Reword: hand.reword,
    actions.Paint: hand.paint,
    actions.NoLogo: logo.remove,
    actions.DropQuestion: hand.drop,
    actions.Decide: sharing.decide,
}

ROOM = Room(
    commands={
        "coach": lambda d, argument: d.show("coach"),
        "coachees": roster.command,
        "join": joining.join,
    },
    screens={
        **COACHEE_SCREENS,
        **COACH_SCREENS,
        **hand.SCREENS,
        logo.SCREEN: logo.screen,
        "own-question": asking.screen,
        "roster-find": listing.find_screen,
    },
    forms={asking.FORM: asking.opened},
    does=_DOES,
    hears={
        "join": joining.typed,
        "tie-join": joining.typed_yes,
        "called": sharing.named,
        "coach-name": coach.named,
        "coach-welcome": coach.welcomed,
        "invitation-label": coach.labelled,
        "coach-note": noting.noted,
        "coachees": roster.typed,
        "coachees-sort": roster.typed_sort,
        "coachee": roster.typed_of_one,
        "roster-find": roster.looked_for,
        "coach-words": hand.worded,
        "coach-question": hand.asked,
        asking.SCREEN: asking.typed,
    },
    takes={logo.SCREEN: logo.sent},
    asides={
        "tie-join": False,
        "called": False,
        "coach-name": False,
        "invitation-label": False,
        "coach-note": True,
        "roster-find": False,
        "coach-words": True,
        "coach-question": True,
    },
    finds={
        joining.Agree: joining.agreed,
        coach.ShowCame: coach.counted,
        noting.KeepNote: noting.keep_note,
        coachee.HearOf: coachee.shared,
        cohort.TellPatterns: cohort.tell_patterns,
        cohort.HandAll: cohort.hand_all,
        cohort.HandList: cohort.hand_list,
        joining.AskOwn: asking.ask,
        logo.KeepLogo: logo.keep,
        roster.ShowSorts: roster.show_sorts,
        roster.ShowPage: roster.show_page,
        roster.ForCoachee: roster.do_for,
        roster.ReadTyped: roster.read_typed,
        roster.Tidy: roster.withdrawn,
    },
    told={
        News.NUDGED: sharing.nudged,
        News.OPENED: sharing.opened,
        News.DISBANDED: sharing.disbanded,
        News.SHARED: roster.notified,
        News.WITHDRAWN: roster.notified,
        News.LEFT: roster.notified,
    },
    after=(sharing.report,),
    goodbyes=(sharing.goodbyes, partial(ends, circle=coach.MINE)),
    early=frozenset(
        {
            "tie",
            "tie-join",
            "tie-ask",
            "called",
            "coaches",
            "roster-find",
            *COACH_SCREENS,
            *hand.SCREENS,
            logo.SCREEN,
            *_DOES,
        }
    ),
)
