"""What an interview is made of: the places where it stands, what is kept or misread there; and what
a person answered: one typed field per question, named like the question. `Answers` holds only those
on their current path; one they left behind is kept in the record (see person.py)."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from msgspec import Struct

from flows.interview.options import (
    Approach,
    Before,
    CallsBack,
    Hours,
    LastRise,
    LooksLike,
    MissedBy,
    Month,
    NoShows,
    Permission,
    Reactions,
    Reader,
    Spend,
    Topic,
)
from flows.interview.zones import TimeZone
from flows.words.texts import Currency, Money

REVIEW = "review"  # between the last question about customers and the sheet
KEPT = "kept"  # the interview is over; the sheet is theirs
# Where words are kept, they tell more than the button for whatever is not there.
OTHER = "other"
Value = Any  # JSON: str, number, list, dict


class Slot(Struct, frozen=True, order=True):
    """A question, and in a loop which family or regret it is about (from 0)."""

    question: str
    turn: int = 0

    @classmethod
    def parse(cls, text: str) -> "Slot":
        question, _, turn = text.partition(".")
        return cls(question, int(turn or 0))

    def __str__(self) -> str:
        return f"{self.question}.{self.turn}" if self.turn else self.question


class Misread(Struct, frozen=True):
    """Why a reply was not understood: the Fluent message `misread-<reason>` and its facts.

    picked: what was understood all the same, in a question of several. near: the options to propose
    in its place.
    """

    reason: str
    facts: dict[str, str | float] = {}
    picked: Value = None
    near: tuple[str, ...] = ()


class Given(Struct, frozen=True, omit_defaults=True):
    """One answer. value: as its question saves it; None: the question was skipped.

    more: what followed a probe. message: the Telegram message it was typed in, so that editing that
    message corrects the answer. exact: the number they told, where a band of it is the value.
    """

    value: Value
    at: datetime
    more: str | None = None
    message: int | None = None
    exact: float | None = None


class Own(Struct, frozen=True):
    """The person's own words where no button fitted."""

    words: str


class Depth(StrEnum):
    EXPRESS = "express"
    COMPLETE = "complete"


class PaidCount(StrEnum):
    """How many customers paid in the last twelve months."""

    ZERO = "zero"
    FEW = "few"
    SOME = "some"
    MANY = "many"


class Market(StrEnum):
    COMPANIES = "companies"
    INDIVIDUALS = "individuals"
    BOTH = "both"
    PUBLIC = "public"


class SellsBy(StrEnum):
    QUOTE = "quote"
    SHOP = "shop"
    SESSIONS = "sessions"
    SUBSCRIPTION = "subscription"
    ONLINE = "online"
    NOT_YET = "not_yet"


class Want(StrEnum):
    """How much a family wants to buy, weakest first (method.md grades them 0 to 3)."""

    CONVINCE = "convince"
    POSTPONE = "postpone"
    ASKED_PRICE = "asked_price"
    SIGN_FAST = "sign_fast"


class Can(StrEnum):
    """What became of the price last time, weakest first (0 to 3); UNTESTED has no grade."""

    NO_SALE = "no_sale"
    LOWERED = "lowered"
    LATE = "late"
    ON_TIME = "on_time"
    UNTESTED = "untested"


class HowLate(StrEnum):
    """How long after it was due the money came."""

    UNDER_30 = "under_30"
    TO_60 = "to_60"
    OVER_60 = "over_60"
    IN_PARTS = "in_parts"


class Channel(StrEnum):
    RECOMMENDATION = "recommendation"
    NETWORK = "network"
    SITE = "site"
    SOCIAL = "social"
    EVENT = "event"
    OUTREACH = "outreach"
    AD = "ad"
    SHOP = "shop"
    PLATFORM = "platform"
    OTHER = "other"


class Role(StrEnum):
    """Who let go of the money, or could block it."""

    THEMSELVES = "themselves"
    DIRECTOR = "director"
    FINANCE = "finance"
    HR = "hr"
    IT = "it"
    OPERATIONS = "operations"
    PARENT = "parent"
    PARTNER = "partner"
    ASSOCIATION = "association"
    OTHER = "other"
    NOBODY = "nobody"


class Biggest(StrEnum):
    UNDER_25 = "under_25"
    TO_50 = "to_50"
    OVER_50 = "over_50"


class MomentKind(StrEnum):
    """What sort of moment it was, so that the next one can be seen coming."""

    LET_DOWN = "let_down"
    DATE_NEAR = "date_near"
    SOMETHING_NEW = "something_new"
    LETTER = "letter"
    LOSS = "loss"
    TOLD = "told"
    SEASON = "season"
    OTHER = "other"


class WhyYou(StrEnum):
    TRUST = "trust"
    SPEED = "speed"
    PRICE = "price"
    SPECIALITY = "speciality"
    CLOSENESS = "closeness"
    VALUES = "values"
    VOUCHED = "vouched"


class Behaviour(StrEnum):
    DECIDES_FAST = "decides_fast"
    REASSURED = "reassured"
    FOLLOWS_ADVICE = "follows_advice"
    CHALLENGED = "challenged"
    PAYS_ON_TIME = "pays_on_time"
    RECOMMENDS = "recommends"
    LEAVES_ROOM = "leaves_room"


class Alike(StrEnum):
    NONE = "none"
    ONE_TWO = "one_two"
    THREE_UP = "three_up"


class Outlet(StrEnum):
    BLOG = "blog"
    NEWSLETTER = "newsletter"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    LINKEDIN = "linkedin"
    TIKTOK = "tiktok"
    YOUTUBE = "youtube"
    PODCAST = "podcast"
    TALKS = "talks"
    OTHER = "other"
    NOWHERE = "nowhere"


class PeerReferral(StrEnum):
    NEVER = "never"
    ONCE = "once"
    SEVERAL = "several"


class HasRegret(StrEnum):
    YES = "yes"
    REFUSED = "refused"
    NO = "no"


class YesNo(StrEnum):
    YES = "yes"
    NO = "no"


class Wrong(StrEnum):
    MORE_WORK = "more_work"
    CONSTANT_CALLS = "constant_calls"
    NO_RESPECT = "no_respect"
    NO_TRUST = "no_trust"
    CHANGING_MIND = "changing_mind"
    NOT_SPECIALITY = "not_speciality"
    EXPECTED_OTHER = "expected_other"
    COSTLY = "costly"
    PAID_LATE = "paid_late"
    HAGGLED = "haggled"
    VALUES = "values"


class UsualOffer(StrEnum):
    YES = "yes"
    ALMOST = "almost"
    NO = "no"


class FirstSign(StrEnum):
    HAGGLED = "haggled"
    URGENT = "urgent"
    SPOKE_ILL = "spoke_ill"
    NO_DECIDER = "no_decider"
    REFUSED_DEPOSIT = "refused_deposit"


class Double(StrEnum):
    YES = "yes"
    NEVER = "never"
    CONDITIONS = "conditions"


class Homework(StrEnum):
    SITE = "site"
    NEWS = "news"
    FIGURES = "figures"
    POST = "post"
    CONTACT = "contact"
    NOTHING = "nothing"


class Introducers(StrEnum):
    NONE = "none"
    ONE_TWO = "one_two"
    THREE_FIVE = "three_five"
    SIX_UP = "six_up"


class Trust(StrEnum):
    """The five questions of the trust test; the ones picked are the ones answered yes."""

    WORTH = "worth"
    INVITED = "invited"
    ONLY_THEM = "only_them"
    FREE_NO = "free_no"
    PASSED_ON = "passed_on"
    NONE = "none"


class TalkedTo(StrEnum):
    ZERO = "zero"
    ONE_FOUR = "one_four"
    FIVE_TEN = "five_ten"
    MORE = "more"


class Gave(StrEnum):
    COMPLIMENTS = "compliments"
    TIME = "time"
    CONTACT = "contact"
    DATA = "data"
    MONEY = "money"


class Action(StrEnum):
    """What the person may do this week; three of them are offered, chosen by the findings."""

    ASK_INTRODUCTION = "ask_introduction"
    ASK_INTRODUCER = "ask_introducer"
    PRESSING = "pressing"
    CALL_FAVOURITE = "call_favourite"
    CALL_FIVE = "call_five"
    SAY_PRICE = "say_price"
    REWRITE_TOPIC = "rewrite_topic"
    LOOK_AT_READERS = "look_at_readers"
    SECOND_CUSTOMER = "second_customer"
    ASK_DEPOSIT = "ask_deposit"
    WRITE_LIMITS = "write_limits"
    REMOVE_BAIT = "remove_bait"
    CALL_AGAIN = "call_again"
    INTERVIEW_THREE = "interview_three"
    ASK_WHO_PAYS = "ask_who_pays"
    FRAME_LATE = "frame_late"
    REMOVE_OBSTACLE = "remove_obstacle"
    ASK_PEERS = "ask_peers"
    STOP_CHANNEL = "stop_channel"


class Reminder(StrEnum):
    """When the person wants to be reminded, if at all: of their action, then of their sheet."""

    DAYS_7 = "days_7"
    DAYS_30 = "days_30"
    DAYS_90 = "days_90"
    NONE = "none"


class Family(Struct, frozen=True):
    """A kind of customer, or one customer when there are fewer than five. share: a percentage."""

    name: str
    share: float | None = None
    want: Want | None = None
    can: Can | None = None
    how_late: HowLate | None = None


class Talk(Struct, frozen=True):
    """Somebody listened to before there is a customer. talk_pays: what they pay today for it."""

    name: str
    talk_gave: tuple[Gave, ...] = ()
    talk_pays: str | None = None
    talk_words: str | None = None


NO_FAMILY = -1  # of a regret that is in none of them


class Regret(Struct, frozen=True):
    """A customer the person regrets, or nearly took. Hours are those of the whole job."""

    regret_name: str | None = None
    same_person: YesNo | None = None
    regret_family: int | None = None
    wrong: tuple[Wrong | Own, ...] = ()
    planned_hours: float | None = None
    real_hours: float | None = None
    price_agreed: Money | None = None
    story: str | None = None
    regret_from: Channel | None = None
    usual_offer: UsualOffer | None = None
    first_sign: FirstSign | Own | None = None
    double: Double | None = None
    double_terms: str | None = None
    another_regret: YesNo | None = None


class Answers(Struct, frozen=True, dict=True):
    """Everything on the path, typed. None or empty: not answered, skipped, or not asked.
    favourite_price, favourite_hours: of the last sale to the favourite. customers: how many paid in
    each family; effort: hours of ten that each takes, or all those of a year. income: of a year.
    week_hours: of all their work; unpaid_hours: of these. refusals: of the last ten prices told.
    exact: the number told where the answer is a band, by slot: hours a week, days, a part of a
    hundred, money a year in theirs; of a share, the money it was told with. said: the words told
    beside a road, a share, a regret, or an unsure count; called: what they call a road, brought_by:
    what they published that brought somebody, sent_by: who sent the favourite; public: the families
    that are; young: under a year old; hourly: a family, money and its hours told in one breath;
    whole: the year's money; beside: what only a longer interview asks."""

    depth: Depth | None = None
    offer: str | None = None
    paid_count: PaidCount | None = None
    market: Market | None = None
    sells_by: SellsBy | None = None
    hour_worth: Money | None = None
    usual_price: Money | None = None
    income: Money | None = None
    currency: Currency | None = None

    families: tuple[Family, ...] = ()
    customers: tuple[int, ...] = ()
    favourite: str | None = None
    favourite_family: int | None = None
    favourite_price: Money | None = None
    favourite_hours: float | None = None
    payer: Role | Own | None = None
    caller: Role | Own | None = None
    blockers: tuple[Role | Own, ...] = ()
    before: Before | Own | None = None
    found_by: Channel | None = None
    met_through: str | None = None
    last_five: dict[Channel, int] = {}
    effort: tuple[int, ...] = ()
    week_hours: float | None = None
    unpaid_hours: float | None = None
    biggest: Biggest | None = None
    refusals: int | None = None
    last_rise: LastRise | None = None
    calls_back: CallsBack | None = None
    no_shows: NoShows | None = None
    empty_months: tuple[Month, ...] = ()
    away_months: tuple[Month, ...] = ()
    trigger: str | None = None
    moment_kind: MomentKind | None = None
    seen_coming: str | None = None
    hesitation: str | None = None
    change: str | None = None
    quote: str | None = None
    dream: str | None = None
    why_you: tuple[WhyYou | Own, ...] = ()
    behaviour: tuple[Behaviour, ...] = ()
    gift: str | None = None
    alike: Alike | None = None

    publishes: tuple[Outlet, ...] = ()
    hours: Hours | None = None
    hours_mostly: Outlet | None = None
    topics: dict[Topic, int] = {}
    reactions: Reactions | None = None
    other_readers: tuple[Reader, ...] = ()
    mentioned: int | None = None
    spend: Spend | None = None
    peer_referral: PeerReferral | None = None
    missed_by: MissedBy | None = None
    regret: HasRegret | None = None
    regrets: tuple[Regret, ...] = ()
    approach: tuple[Approach, ...] = ()
    message: str | None = None
    homework: tuple[Homework, ...] = ()
    introducers: Introducers | None = None
    introducer_names: tuple[str, ...] = ()
    permission: Permission | None = None
    trust_test: tuple[Trust, ...] = ()
    talked_to: TalkedTo | None = None
    talks: tuple[Talk, ...] = ()
    gave: tuple[Gave, ...] = ()
    pays_today: str | None = None
    three_names: tuple[str, ...] = ()
    pressing: str | None = None
    action: Action | None = None
    reminder: Reminder | None = None
    time_zone: TimeZone | None = None
    looks_like: LooksLike | None = None
    untold: str | None = None
    exact: dict[str, float] = {}
    said: dict[str, str] = {}
    called: dict[Channel, str] = {}
    brought_by: Outlet | None = None
    sent_by: str | None = None
    public: frozenset[int] = frozenset()
    young: bool = False
    hourly: tuple[tuple[int, float, float], ...] = ()
    whole: float | None = None
    beside: frozenset[str] = frozenset()

    @property
    def by_name(self) -> bool:
        """With one to four paying customers, each customer is a family of their own."""
        return self.paid_count is PaidCount.FEW
