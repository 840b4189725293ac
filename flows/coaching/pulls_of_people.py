"""Tensions over people: who leaves, and what those gave who were listened to before there is a
customer. Ours."""

from flows.coaching.pulling import Found
from flows.interview.answers import Answers, Gave
from flows.sheet.line import Evidence, of_turn
from flows.words.texts import Fact


def leaving_favourite(a: Answers, e: Evidence) -> Found | None:
    """The favourite leaves, of whom the sheet says to aim for more, and so much money may with
    them."""
    own, who = a.favourite_family, _leaves(e, "favourite")
    if own is None or not who or own >= len(a.families):
        return None
    family = a.families[own]
    if family.share is None:
        return None
    facts: dict[str, Fact] = {"who": who, "family": family.name, "share": family.share}
    return ("pressing", "favourite", "favourite_family", of_turn("share", own)), facts


def leaving_introducer(a: Answers, e: Evidence) -> Found | None:
    """Who sent them the favourite, or would send somebody, leaves."""
    for slot in ("met_through", "introducer_names"):
        if who := _leaves(e, slot):
            return ("pressing", slot), {"who": who}
    return None


def _leaves(e: Evidence, slot: str) -> str:
    """Who of that answer leaves."""
    found = (f for f in e.all("leaving") if f.facts["slot"] == slot)
    return next((str(f.facts["who"]) for f in found), "")


def kind_words(a: Answers, e: Evidence) -> Found | None:
    """Before there is a customer: compliments, and nothing that costs anything."""
    kind = (i for i, t in enumerate(a.talks) if t.talk_gave == (Gave.COMPLIMENTS,))
    turn = next(kind, None)
    if turn is None:
        return None
    return (of_turn("talk_gave", turn),), {"person": a.talks[turn].name}


def paid_elsewhere(a: Answers, e: Evidence) -> Found | None:
    """Before there is a customer: somebody pays others for it today, and them nothing."""
    for found in e.all("price_ceiling"):
        turn = int(str(found.facts["turn"]))
        gave = a.talks[turn].talk_gave
        if gave and Gave.MONEY not in gave:
            return (of_turn("talk_pays", turn), of_turn("talk_gave", turn)), {
                "person": a.talks[turn].name
            }
    return None


def only_listened(a: Answers, e: Evidence) -> Found | None:
    """Before there is a customer: several gave something that costs them, nobody money."""
    gave = [(i, t.talk_gave) for i, t in enumerate(a.talks) if t.talk_gave]
    costly = [i for i, gifts in gave if {*gifts} - {Gave.COMPLIMENTS}]
    if len(costly) < _SEVERAL or any(Gave.MONEY in gifts for _, gifts in gave):
        return None
    return tuple(of_turn("talk_gave", i) for i in costly), {"count": len(costly)}


_SEVERAL = 2
