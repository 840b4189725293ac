"""Those they mean to call this week: each as a thing to do, with the words to say or send; and whom
to ask others for: who lives what the favourite lived, else who lives that sort of moment where the
sort says something, else more of the favourite's group. Nobody is named, no loss is asked after.

What is private of the reason stays with them: of all that they wrote, a text names what is waited
for, a sum that is owed or asked for, a day, since when, and who or what it is about. Where nothing
that was told gives a text anything to say, there is none. Source: method 2, 1 and 5.
"""

from collections.abc import Mapping

from flows.interview.answers import Action, FirstSign, Market, MomentKind, SellsBy
from flows.reading.phrases import plain
from flows.record.contacts import Because, Contact, Greeted, to_call
from flows.sheet.findings.payers import customers_in, favourite_turn
from flows.sheet.findings.selling import sells
from flows.sheet.line import Aim, Evidence, quoted
from flows.words.texts import SIGNS, Fact, Money, Words

# Ours: what a call or a message takes, once one sits down to it.
MINUTES: Mapping[Because, int] = {
    Because.WAITS: 15,
    Because.HESITATES: 10,
    Because.ENDS: 10,
    Because.LEAVES: 10,
    Because.QUIET: 10,
    Because.OWES: 10,
    Because.FETCH: 10,
    Because.RETURNS: 10,
    Because.INTRODUCES: 10,
    Because.THANKS: 5,
    Because.REFUSED: 10,
    Because.REFUSE: 10,
    Because.OTHER: 10,
}
# What a call to somebody makes needless this week, as it would say the same.
COVERS: Mapping[Because, frozenset[Action]] = {
    Because.WAITS: frozenset({Action.PRESSING}),
    Because.HESITATES: frozenset({Action.PRESSING}),
    Because.ENDS: frozenset({Action.PRESSING}),
    Because.QUIET: frozenset({Action.CALL_FAVOURITE, Action.PRESSING}),
    Because.OWES: frozenset({Action.PRESSING}),
    Because.INTRODUCES: frozenset({Action.ASK_INTRODUCTION, Action.ASK_INTRODUCER}),
    Because.THANKS: frozenset({Action.ASK_INTRODUCER}),
}
# Ours: a reason in brackets is a line on a phone; a thing to do takes longer than a call.
_REASON, _A_THING = 90, 20
# What a text may only be made of where the reason itself tells it, whatever kind was chosen.
_TO_BE_TOLD = frozenset({Because.ENDS, Because.LEAVES, Because.OWES})
# Ours: a group that a message asks for; what stands in brackets in one is a word or two.
_GROUP, _SHORT, _FEW = 40, 24, 3
# Ours: « le privé » begins with its article, which no bracket takes; « PME » with none.
_AN_ARTICLE = 3
# A sort that everybody lives: the group says more than "a date is coming up".
_OF_EVERYBODY = (MomentKind.DATE_NEAR,)
# Sorts of moment that others see; not a loss, nor what somebody was told.
SEEN_BY_OTHERS = (
    *(MomentKind.LET_DOWN, MomentKind.DATE_NEAR, MomentKind.SOMETHING_NEW),
    *(MomentKind.LETTER, MomentKind.SEASON),
)


def called(e: Evidence) -> tuple[Contact, ...]:
    """Those to call now, first the one that the week begins with."""
    return to_call(e.people)


def minutes(contact: Contact) -> int:
    """What it takes."""
    return _A_THING if contact.thing else MINUTES[contact.because]


def plan(e: Evidence, contact: Contact) -> Words:
    """Whom to call, or what to do, and why, in a sentence; the day, where the reason is too long to
    show it; and what their usual price comes to, which they alone read."""
    said = quoted(contact.why, e.limits, _REASON)
    why = said if said[-2:-1].isupper() else said.rstrip(". ")  # « Mme S. » keeps its point
    day = contact.day if contact.due else contact.told.limit or contact.day
    price = _price(e, contact)
    many, because = contact.told.count if price else 0, contact.because
    mark = (
        e.first("dealt") if because is Because.WAITS and contact.told.paper and not price else None
    )
    facts: dict[str, Fact] = {
        "kind": "thing" if contact.thing else str(Because.OTHER if _untold(contact) else because),
        "name": contact.name,
        **_owned(contact.name),
        "why": why,
        "why_known": _yes(why),
        "day": day or "",
        "day_known": _yes(day and day not in why),
        "over": _yes(contact.over),
        "price_known": _yes(price),
        "sells": sells(e.answers),
        "many": many,
        "many_known": _yes(many),
        "price": price or "",
        "total": Money(price.amount * many, price.currency) if price and many else "",
        "mark_known": _yes(mark and contact.sum is None),
        "mark": mark.facts["price"] if mark else "",
        "mark_hours": mark.facts["hours"] if mark else 0,
        "mark_of": mark.facts["name"] if mark else "",
    }
    return Words("plan", facts)


def _owned(name: str) -> dict[str, Fact]:
    """What somebody is called in two: the word that may say whose, and the rest."""
    lead, _, bare = name.partition(" ")
    return {"lead": lead.lower() if bare else "", "bare": bare}


def words(e: Evidence, contact: Contact) -> Words | None:
    """What to say to them, or send; None: their reason gives no words, and they told none."""
    if contact.own:
        return Words("say-own", {"own": contact.own})
    facts = {**_told(contact), **_theirs(e, contact), **_asked_price(e, contact)}
    if contact.sum is not None:
        facts["sum"] = _signed(e, contact.sum)
    if favourite := _sent(e, contact):
        facts |= {"of": favourite, "of_known": "yes"}
    hollow = facts["seek"] == "no" and facts["door"] == "no" and not contact.of
    if contact.because is Because.OTHER or (contact.because is Because.INTRODUCES and hollow):
        return None
    if _untold(contact):
        return None
    return Words(f"say-{_said_as(contact)}", facts)


def _said_as(contact: Contact) -> Because:
    """Of two reasons that are told, the one that does not wait: a debt before an end, who takes
    over before another name."""
    if _owes_and_ends(contact):
        return Because.OWES
    leaves = str(Because.LEAVES) in (contact.told.kinds or ())
    sends = contact.because is Because.INTRODUCES and contact.told.sent
    return Because.LEAVES if leaves and sends else contact.because


def _untold(contact: Contact) -> bool:
    """Whether an end, a leaving or a debt of theirs was chosen that the reason does not tell; of
    one who works with us, it is ours to say. An older record does not know."""
    told, kind = contact.told, contact.because
    ours = kind is Because.LEAVES and told.ours
    owed = kind is Because.OWES and contact.sum is not None
    unread = told.kinds is not None and str(kind) not in told.kinds and not owed
    return kind in _TO_BE_TOLD and (ours or unread)


def _owes_and_ends(contact: Contact) -> bool:
    """Whether both are told: the debt is said first, whichever of them was taken for the reason."""
    both = {str(Because.OWES), str(Because.ENDS)}
    return str(contact.because) in both and both <= {*(contact.told.kinds or ())}


def _told(contact: Contact) -> dict[str, Fact]:
    """What was told of them."""
    told = contact.told
    known: dict[str, Fact | None] = {
        "sum": contact.sum,
        "since": contact.since,
        "of": contact.of,
        "paper": told.paper,
        "asked": told.asked,
        "ago": told.ago or (told.when if contact.sorry else ""),
        "when": told.when,
        "season": told.season,
        "about": told.about,
        "to": told.to,
    }
    return {
        **{name: fact or "" for name, fact in known.items()},
        **{f"{name}_known": _yes(fact) for name, fact in known.items()},
        "of_known": "some" if contact.of == "" else _yes(contact.of),
        "greeted": _greeted(contact),
        "first": contact.first,
        "address": "tu" if contact.tu else "vous",
        "day": contact.day or "",
        "day_known": _day(contact),
        "limit": told.limit,
        "spoke": _yes(told.spoke),
        "wrote": _yes(told.wrote),
        "door": told.door or "no",
        "stage": told.stage or "sign",
        "holds": told.holds or "no",
        "sent": _yes(told.sent),
        "sorry": _yes(contact.sorry),
        "also": _yes(_owes_and_ends(contact)),
    }


def _sent(e: Evidence, contact: Contact) -> str:
    """The favourite's first name, where who is thanked, for nobody that the reason names, is who
    sent them; "" else, or where it is not known to be one."""
    sender, name = plain(e.answers.sent_by or e.answers.met_through or ""), plain(contact.name)
    same = bool(name) and f" {name.split()[-1]} " in f" {sender} "
    if contact.because is not Because.THANKS or contact.of is not None or not same:
        return ""
    first = next(iter((e.answers.favourite or "").split()), "")
    return first if first and any(one.first == first for one in e.people) else ""


def _greeted(contact: Contact) -> str:
    """By what: nobody is both « Monsieur » and « tu »."""
    titled = contact.greeted not in (Greeted.NAME, Greeted.PLAIN)
    return str(Greeted.PLAIN if contact.tu and titled else contact.greeted)


def _asked_price(e: Evidence, contact: Contact) -> dict[str, Fact]:
    """The price that is waited for, where it can be told: their usual one, as many times as it is
    asked for. Of one thing alone it may be another one."""
    price, many = _price(e, contact), contact.told.count
    total = Money(price.amount * many, price.currency) if price and many > 1 else None
    return {"offer": total, "offer_known": "yes"} if total else {"offer": "", "offer_known": "no"}


def _theirs(e: Evidence, contact: Contact) -> dict[str, Fact]:
    """What is said to them from the answers: whom to look for, and in a refusal the conditions."""
    terms = _terms(e)
    return {
        "sells": sells(e.answers),
        "several": _yes(contact.told.count),
        "terms": terms,
        "terms_known": _yes(terms),
        "decider": _yes(_needs_a_decider(e)),
        **seeking(e),
    }


def _price(e: Evidence, contact: Contact) -> Money | None:
    """Their usual price, where it is told what is waited for: one for each of so many customers, or
    the price and nothing else; a price for another thing is another price."""
    told = contact.told
    usual = told.paper and (told.count or told.merely)
    offered = contact.because is Because.WAITS and e.answers.sells_by is SellsBy.QUOTE
    price = e.answers.usual_price
    if not (usual and offered and price) or contact.sum is not None:
        return None
    money = _signed(e, price)
    return money if money.currency else None


def _signed(e: Evidence, money: Money) -> Money:
    """It with its sign: its own, else that of what they count in."""
    sign = SIGNS.get(e.answers.currency) if e.answers.currency else None
    return money if money.currency is not None else Money(money.amount, sign)


def _needs_a_decider(e: Evidence) -> bool:
    """Whether one they regret began with nobody who decides; a private person decides alone."""
    at_work = e.answers.market in (Market.COMPANIES, Market.PUBLIC)
    return at_work and any(
        regret.first_sign is FirstSign.NO_DECIDER for regret in e.answers.regrets
    )


def _day(contact: Contact) -> str:
    """How a day is told: by it, "for" it, one that leaves no more time, some day; or none is."""
    if contact.due:
        return "by"
    if contact.told.until:
        return "until"
    told = "for" if contact.day else "some"
    return "no" if contact.day is None else told


def _terms(e: Evidence) -> str:
    """The conditions they told, of whichever regret."""
    told = (e.quoted(regret.double_terms).rstrip(". ") for regret in e.answers.regrets)
    return next(filter(None, told), "")


def _yes(known: object) -> str:
    return "yes" if known else "no"


def seeking(e: Evidence) -> dict[str, Fact]:
    """seek: by what it is asked, "moment", "kind" or "group"; "no": nothing tells. beside: whether
    the group can stand in brackets."""
    group, told = _group(e), e.telling
    kind = e.answers.moment_kind if e.buyer.aim is Aim.PERSON else None
    plain = kind in _OF_EVERYBODY and bool(group)
    seek = "kind" if kind in SEEN_BY_OTHERS and not plain else "group" if group else "no"
    led = group.split()[:1] and len(group.split()[0]) <= _AN_ARTICLE and group.islower()
    beside = group and len(group) <= _SHORT and len(group.split()) <= _FEW and not led
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
    turn = None if e.answers.by_name else favourite_turn(e.answers)
    name = e.answers.families[turn].name if turn is not None else ""
    several = turn is not None and customers_in(e.answers, turn) != 1
    return name if several and len(name) <= _GROUP else ""
