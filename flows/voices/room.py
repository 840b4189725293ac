"""Customers who speak for themselves: what commands, buttons and words open, on both sides."""

from collections.abc import Mapping
from functools import partial

from flows.desk.dialogue import Deed, Room
from flows.desk.links import changing, ends, for_people, qr, revoked, until
from flows.protocol.actions import Action
from flows.protocol.deeds import News
from flows.voices import (
    actions,
    asking,
    entering,
    landing,
    mending,
    offering,
    releasing,
    reporting,
    wall,
)
from flows.voices.desk import ASKER_SCREENS
from flows.voices.form import PAUSED, SCREEN, opened
from flows.voices.screens import CUSTOMER_SCREENS

_DOES: Mapping[type[Action], Deed] = {
    actions.NewLink: asking.new,
    actions.Revoke: changing(asking.MINE, revoked),
    actions.Until: changing(asking.MINE, until),
    actions.Uses: changing(asking.MINE, for_people),
    actions.Address: changing(asking.MINE, asking.address),
    actions.OfGroup: changing(asking.MINE, asking.of_group),
    actions.OurWords: changing(asking.MINE, asking.ours),
    actions.ShowQr: qr(asking.MINE, asking.caption),
    actions.Hear: asking.hear,
    actions.StopAsking: asking.stop,
    actions.SeeWords: wall.see,
    actions.Search: wall.search,
    actions.Picture: wall.picture,
    actions.Mend: mending.mend,
    actions.Join: entering.join,
    actions.Enough: releasing.of_theirs(releasing.enough),
    actions.Later: releasing.of_theirs(releasing.later),
    actions.Reword: releasing.of_theirs(releasing.reword),
    actions.Let: releasing.of_theirs(releasing.let),
    actions.More: releasing.of_theirs(releasing.more),
    actions.Hide: releasing.of_theirs(releasing.hide),
    actions.Unhide: releasing.of_theirs(releasing.unhide),
    actions.LetAll: releasing.of_theirs(releasing.let_all),
    actions.Send: releasing.of_theirs(releasing.send),
    actions.Unsay: releasing.of_theirs(releasing.unsay),
    actions.Own: offering.own,
}

# While these are shown, what a customer types is an answer, a yes, or that they are back.
_TELLING = (SCREEN, PAUSED, "voice-unsure", "voice-later", "voice-reminder")

ROOM = Room(
    commands={"words": wall.words},
    screens={**CUSTOMER_SCREENS, **ASKER_SCREENS},
    does=_DOES,
    hears={
        **dict.fromkeys(_TELLING, releasing.typed),
        "voice-called": releasing.named,
        "voice-signs": asking.named,
        "voice-about": asking.told_about,
        "voice-wording": asking.worded,
        "voice-whom": asking.called,
        wall.SCREEN: wall.typed,
    },
    asides={
        "voice-called": False,
        "voice-signs": False,
        "voice-about": False,
        "voice-whom": False,
        "voice-wording": True,
    },
    finds={
        entering.Agree: entering.agreed,
        wall.ShowWords: wall.show,
        landing.HearOf: landing.told,
        landing.HearLess: landing.less,
        wall.Drawing: wall.draw,
        wall.ReadTyped: wall.read_typed,
    },
    forms={SCREEN: opened},
    told={
        News.TOLD: landing.notified,
        News.UNTOLD: landing.untold,
        News.CLOSED: reporting.closed,
    },
    after=(reporting.report,),
    goodbyes=(reporting.goodbyes, partial(ends, circle=asking.MINE)),
    early=frozenset({*CUSTOMER_SCREENS, *ASKER_SCREENS, *_DOES}),
)
