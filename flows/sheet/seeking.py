"""Whom to ask others for: who lives what the favourite lived, else who lives that sort of moment
where the sort says something, else more of the favourite's group. Nobody is named, and no loss is
asked after."""

from flows.interview.answers import MomentKind
from flows.interview.conditions import by_name
from flows.sheet.findings.payers import customers_in, favourite_turn
from flows.sheet.line import Aim, Evidence
from flows.words.texts import Fact

# Ours: a group that a message asks for; what stands in brackets in one is a word or two.
_GROUP, _SHORT, _FEW = 40, 24, 3
# A sort that everybody lives: the group says more than "a date is coming up".
_OF_EVERYBODY = (MomentKind.DATE_NEAR,)
# Sorts of moment that others see; not a loss, nor what somebody was told.
SEEN_BY_OTHERS = (
    *(MomentKind.LET_DOWN, MomentKind.DATE_NEAR, MomentKind.SOMETHING_NEW),
    *(MomentKind.LETTER, MomentKind.SEASON),
)


def seeking(e: Evidence) -> dict[str, Fact]:
    """seek: by what it is asked, "moment", "kind" or "group"; "no": nothing tells. beside: whether
    the group can stand in brackets."""
    group, told = _group(e), e.telling
    kind = e.answers.moment_kind if e.buyer.aim is Aim.PERSON else None
    plain = kind in _OF_EVERYBODY and bool(group)
    seek = "kind" if kind in SEEN_BY_OTHERS and not plain else "group" if group else "no"
    beside = group and len(group) <= _SHORT and len(group.split()) <= _FEW
    return {
        "seek": "moment" if told.moment and kind in SEEN_BY_OTHERS else seek,
        "moment": told.moment,
        "kind": str(kind or MomentKind.OTHER),
        "group": group,
        "beside": "yes" if beside else "no",
        "change": told.change,
        "change_known": "yes" if told.change else "no",
    }


def asked_of(kind: MomentKind | None) -> dict[str, Fact]:
    """The same from a sort of moment alone."""
    seek = "kind" if kind in SEEN_BY_OTHERS else "no"
    known = {"seek": seek, "kind": str(kind or MomentKind.OTHER)}
    return {**known, "moment": "", "group": "", "beside": "no"}


def _group(e: Evidence) -> str:
    """The favourite's group, where it is more than one customer."""
    turn = None if by_name(e.answers) else favourite_turn(e.answers)
    name = e.answers.families[turn].name if turn is not None else ""
    several = turn is not None and customers_in(e.answers, turn) != 1
    return name if several and len(name) <= _GROUP else ""
