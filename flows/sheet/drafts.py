"""What is written for them, ready to copy: each text from facts, short; what it lacks is asked.

Nothing private goes into a text meant for others: no share of money, nothing that nearly stopped
a customer, nobody's words. Source: method 2, 5.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum

from msgspec import Struct

from flows.interview.answers import Action, PeerReferral
from flows.sheet.findings.actions import introducer, stops_posts
from flows.sheet.findings.selling import sold_by
from flows.sheet.findings.talks import to_call_again
from flows.sheet.line import Aim, Evidence
from flows.sheet.moment import again
from flows.sheet.people import SEEN_BY_OTHERS, seeking
from flows.words.texts import Fact, Words

# The words to say, by what is done with them.
SAYS = {
    Action.ASK_INTRODUCTION: "ask_favourite",
    Action.ASK_INTRODUCER: "ask_introducer",
    Action.ASK_PEERS: "ask_peers",
    Action.FRAME_LATE: "terms",
    Action.WRITE_LIMITS: "clause",
    Action.ASK_DEPOSIT: "clause",
    Action.REWRITE_TOPIC: "post",
    Action.INTERVIEW_THREE: "invite",
}


class To(StrEnum):
    """Whom a text is for: each is addressed in one way."""

    FAVOURITE = "favourite"
    INTRODUCER = "introducer"
    PEERS = "peers"
    STRANGERS = "strangers"


class Draft(Struct, frozen=True):
    """A text to copy. id: its Fluent message, `draft-<id>`, whose fact `address` is "tu" or "vous".
    cites: the answers that it rests on. open: whether it lacks something that they alone know."""

    id: str
    to: To
    cites: tuple[str, ...]
    facts: Mapping[str, Fact]
    open: bool = False

    @property
    def kind(self) -> str:
        """What tells it from the same text of other answers: of another clause, or other terms."""
        said = (fact.id for fact in self.facts.values() if isinstance(fact, Words))
        return "-".join([self.id, str(self.facts.get("sells_by", "")), *said])

    def words(self, tu: bool) -> Words:
        """What says it, to somebody addressed so."""
        return Words(f"draft-{self.id}", {**self.facts, "address": "tu" if tu else "vous"})


def drafts(e: Evidence) -> tuple[Draft, ...]:
    """Those that their answers give reason for."""
    return tuple(draft for make in _MAKE for draft in [make(e)] if draft is not None)


def _ask_favourite(e: Evidence) -> Draft | None:
    """Said on the phone to the favourite: who comes next; where it is known whom to look for."""
    if e.buyer.aim is not Aim.PERSON or seeking(e)["seek"] == "no":
        return None
    slots = e.cites("favourite", "moment_kind", "families")
    return Draft("ask_favourite", To.FAVOURITE, slots, seeking(e))


def _ask_introducer(e: Evidence) -> Draft | None:
    """To who sent the favourite: thanks, and who else. They know whom they sent."""
    if e.buyer.aim is not Aim.PERSON or not introducer(e.answers):
        return None
    slots = e.cites("met_through", "found_by", "moment_kind", "families")
    return Draft("ask_introducer", To.INTRODUCER, slots, seeking(e))


def _ask_peers(e: Evidence) -> Draft | None:
    """To people of the trade who send customers already."""
    if e.answers.peer_referral in (None, PeerReferral.NEVER):
        return None
    slots = e.cites("peer_referral", "offer", "moment_kind")
    return Draft("ask_peers", To.PEERS, slots, seeking(e))


def _terms(e: Evidence) -> Draft | None:
    """To who pays late: from now on, their conditions where they told some."""
    late = max(e.all("late_payer"), key=lambda f: int(str(f.facts["share"])), default=None)
    if late is None:
        return None
    terms, told = e.own_terms(late.turn)
    by = sold_by(e.answers, late.turn)
    facts: dict[str, Fact] = {"sells_by": "own" if terms else by, "terms": terms}
    slots = (*late.cites, *e.cites("sells_by", "market"), *told)
    return Draft("terms", To.STRANGERS, slots, facts)


def _of_regret(code: str) -> Callable[[Evidence], Draft | None]:
    """What is said to whoever is like the regret that the sheet tells."""

    def make(e: Evidence) -> Draft | None:
        if not e.answers.regrets:
            return None
        found = e.on_regret(code)
        return Draft(code, To.STRANGERS, found.cites, found.facts) if found else None

    return make


def _brief(e: Evidence) -> Draft | None:
    """For the one who decides, by the hands of the one who called."""
    if not e.has("three_roles"):
        return None
    slots = e.cites("payer", "caller", "blockers", "offer", "usual_price")
    offer = e.answers.offer or ""
    clean = offer[:1].isupper() and len(offer) <= e.limits.sheet_echo
    price = e.answers.usual_price
    facts: dict[str, Fact] = {
        "offer": e.quoted(offer),
        "price": price or "",
        "price_known": "yes" if price and price.currency else "no",
    }
    return Draft("brief", To.STRANGERS, slots, facts, open=True) if clean else None


def _post(e: Evidence) -> Draft | None:
    """A text to publish: what the favourite lived, and what changed, where both can be told; a
    sort of moment alone would be anybody's text. Nobody is recognised in it."""
    told, kind = e.telling, e.answers.moment_kind
    stops = any(map(stops_posts, e.all("channel")))
    if kind not in SEEN_BY_OTHERS or stops or e.buyer.aim is not Aim.PERSON:
        return None
    if not (told.moment and told.change):
        return None
    slots = e.cites("trigger", "change", "moment_kind", "publishes")
    return Draft("post", To.STRANGERS, slots, {"moment": told.moment, "change": told.change})


def _call_again(e: Evidence) -> Draft | None:
    """Before the first customer: to whoever gave or pays something."""
    found = to_call_again(e.findings)
    return Draft("call_again", To.STRANGERS, found.cites, again(e)) if found else None


def _invite(e: Evidence) -> Draft | None:
    """To ask somebody for twenty minutes, to listen."""
    if e.buyer.aim is not Aim.INTERVIEWS:
        return None
    slots = e.cites("three_names", "talked_to", "paid_count")
    return Draft("invite", To.STRANGERS, slots, {"named": "no", "name": ""})


_MAKE: tuple[Callable[[Evidence], Draft | None], ...] = (
    *(_ask_introducer, _ask_favourite, _ask_peers, _terms, _of_regret("refusal")),
    *(_of_regret("questions"), _of_regret("clause"), _brief, _post, _call_again, _invite),
)
