"""The interview: its questions in order, their conditions and loops. Source: the method, chapters 0-6 and N.

Read it as a table: a line a question, in the order they are asked. A condition (`asks`) is a named
function of the answers given before, in conditions.py; what does not hold is not asked.
`express=True` questions are asked in the short interview too.
"""

from msgspec import Struct

from flows.interview.amounts import Amount, Yearly
from flows.interview.answers import (
    Action,
    Alike,
    Behaviour,
    Biggest,
    Can,
    Channel,
    Depth,
    Double,
    FirstSign,
    Gave,
    HasRegret,
    Homework,
    HowLate,
    Introducers,
    Market,
    MomentKind,
    Outlet,
    PaidCount,
    PeerReferral,
    Reminder,
    Role,
    SellsBy,
    TalkedTo,
    Trust,
    UsualOffer,
    Value,
    Want,
    WhyYou,
    Wrong,
    YesNo,
)
from flows.interview.buttons import last_ten, some_hours, tens, three_posts, up_to_ten
from flows.interview.choices import Choice, Clock, FamilyChoice
from flows.interview.conditions import (
    amount_without_sign,
    approaches_someone,
    by_appointment,
    came_through_someone,
    complete_or_beginning,
    conditions_named,
    customers_at_most,
    families_uncounted,
    family_untold,
    favourite_priced,
    has_customers,
    has_regret,
    has_regret_and_room,
    last_customers,
    late,
    moment_told,
    most_families,
    no_customer,
    nobody_named,
    paid_by_another,
    planned,
    publishes_and_sells,
    publishes_in_several,
    publishes_somewhere,
    regret_among_families,
    regret_is_favourite,
    roles_at_work,
    sells_to_organisations,
    several_families,
    somebody_introduces,
    talked_to_someone,
    three_people,
    up_to_customers,
    wants_a_reminder,
    where_they_publish,
    without_a_button,
    worked_for_them,
    wrote_a_message,
)
from flows.interview.kinds import Favourite, Guard, Names, Nickname, Question, Text
from flows.interview.numbers import Counts, Customers, Duration, Share
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
from flows.interview.several import Counter, Multi
from flows.interview.zones import TimeZone
from flows.words.texts import Currency

ANY = float("inf")
# What they spent, in euros: little, some, much.
SPENT_UP_TO = (500, 2_000, 10_000)
LATE_BANDS = (29, 60, ANY)


class Chapter(Struct, frozen=True):
    """Some questions that go together. counted: shown to the person as a step of the way."""

    id: str
    questions: tuple[Question, ...]
    asks: Guard | None = None
    counted: bool = True


# A line a question, however long: this is a table.
# fmt: off
START = Chapter(
    "start",
    (
        Choice("depth", Depth, required=True, express=True),
        Text("offer", required=True, express=True, probe="everyone", replaces=False),
        Choice("paid_count", PaidCount, bands=(0, 4, 20, ANY), a_year=1, required=True, express=True),
        Choice("market", Market, required=True, express=True),
        Choice("sells_by", SellsBy, express=True),
        Amount("hour_worth", probe="dear_hour"),
        Amount("usual_price", hourly=False),
        Yearly("income", hourly=False, asks=has_customers),
        Choice("currency", Currency, asks=amount_without_sign),
    ),
    counted=False,
)

PAYERS = Chapter(
    "payers",
    (
        Names("families", most=most_families, required=True, express=True, probe="only_one", replaces=False),
        Share("share", per="family", asks=several_families, required=True, express=True, high=100, buttons=tens, unit="percent", probe="shares"),
        Counts("customers", asks=families_uncounted, express=True),
        Choice("want", Want, per="family", required=True, express=True),
        Choice("can", Can, per="family", required=True, express=True),
        Choice("how_late", HowLate, per="family", of=late, bands=LATE_BANDS, unit="days", express=True),
        Favourite("favourite", most=60, required=True, express=True, probe="full_name"),
        FamilyChoice("favourite_family", asks=family_untold, express=True),
        Amount("favourite_price", hourly=False),
        Duration("favourite_hours", asks=favourite_priced, low=0.25, unit="hours"),
        Choice("payer", Role, free=True, but=frozenset({Role.NOBODY}), rare=roles_at_work, like="caller"),
        Choice("caller", Role, free=True, asks=paid_by_another, but=frozenset({Role.NOBODY}), rare=roles_at_work),
        Multi("blockers", Role, free=True, asks=sells_to_organisations, alone=frozenset({Role.NOBODY})),
        Choice("before", Before, free=True),
        Choice("found_by", Channel, express=True),
        Text("met_through", most=80, asks=came_through_someone, express=True),
        Counter("last_five", Channel, most=customers_at_most, express=True),
        Counts("effort", asks=several_families),
        Duration("week_hours", low=1, high=112, unit="hours"),
        Duration("unpaid_hours", high=112, buttons=some_hours, unit="hours"),
        Choice("biggest", Biggest, bands=(25, 50, 100), unit="percent"),
        Customers("refusals", refusing=True, whole=True, most=last_ten, high=10, buttons=up_to_ten, unit="refusals"),
        Choice("last_rise", LastRise),
        Choice("calls_back", CallsBack),
        Choice("no_shows", NoShows, bands=(0, 2, 5, ANY), a_year=52, asks=by_appointment),
        Multi("empty_months", Month, around=True, alone=frozenset({Month.NONE})),
        Multi("away_months", Month, around=True, alone=frozenset({Month.NONE}), like="empty_months"),
    ),
    asks=has_customers,
)

PORTRAIT = Chapter(
    "portrait",
    (
        Text("trigger", express=True, probe="vague"),
        Choice("moment_kind", MomentKind, asks=moment_told, express=True),
        Text("seen_coming", asks=moment_told),
        Text("hesitation", nothing=True),
        Text("change", probe="platitude"),
        Text("quote", express=True, quotes=True),
        Text("dream"),
        Multi("why_you", WhyYou, free=True),
        Multi("behaviour", Behaviour, most=4),
        Text("gift", nothing=True),
        Choice("alike", Alike, bands=(0, 2, ANY)),
    ),
    asks=has_customers,
)

NO_CUSTOMER = Chapter(
    "no_customer",
    (
        Choice("talked_to", TalkedTo, bands=(0, 4, 10, ANY), required=True, express=True),
        Names("talks", most=three_people, people=True, asks=talked_to_someone, express=True, probe="full_name"),
        Multi("talk_gave", Gave, per="talk", express=True, like="gave"),
        Text("talk_pays", per="talk", nothing=True, express=True),
        Text("talk_words", per="talk", quotes=True, express=True),
        Multi("gave", Gave, asks=nobody_named, express=True, like="talk_gave"),
        Text("pays_today", asks=nobody_named, express=True),
        Names("three_names", most=three_people, people=True, express=True, probe="full_name"),
    ),
    asks=no_customer,
)

READERS = Chapter(
    "readers",
    (
        Multi("publishes", Outlet, proper=True, required=True, express=True, alone=frozenset({Outlet.NOWHERE})),
        Choice("hours", Hours, bands=(0.9, 2, 5, ANY), a_year=52, unit="hours", asks=publishes_somewhere),
        Choice("hours_mostly", Outlet, asks=publishes_in_several, within=where_they_publish, but=frozenset({Outlet.NOWHERE}), like="publishes"),
        Counter("topics", Topic, most=three_posts, asks=publishes_somewhere),
        Choice("reactions", Reactions, bands=(0, 2, 5, 8, 10), unit="percent", asks=publishes_somewhere, required=True, express=True),
        Multi("other_readers", Reader, most=2, asks=publishes_somewhere),
        Customers("mentioned", asks=publishes_and_sells, whole=True, most=last_customers, high=5, buttons=up_to_customers, unit="customers", probe="more_than_customers"),
        Choice("spend", Spend, bands=(0, *SPENT_UP_TO, ANY), a_year=1, unit="money", asks=has_customers, express=True),
        Choice("peer_referral", PeerReferral, bands=(0, 1, ANY)),
        Choice("missed_by", MissedBy, asks=publishes_somewhere),
    ),
)

REGRETS = Chapter(
    "regrets",
    (
        Choice("regret", HasRegret, required=True, express=True),
        Nickname("regret_name", per="regret", most=60, asks=has_regret, express=True, probe="regret_name"),
        Choice("same_person", YesNo, per="regret", asks=regret_is_favourite, required=True),
        FamilyChoice("regret_family", per="regret", asks=regret_among_families, or_none=True, express=True),
        Multi("wrong", Wrong, per="regret", free=True, asks=has_regret, required=True, express=True),
        Duration("planned_hours", per="regret", asks=worked_for_them, low=0.5, unit="hours"),
        Duration("real_hours", per="regret", asks=worked_for_them, planned=planned, low=0.5, unit="hours", probe="hours_ratio"),
        Amount("price_agreed", per="regret", asks=worked_for_them, hourly=False),
        Choice("regret_from", Channel, per="regret", asks=has_regret),
        Choice("usual_offer", UsualOffer, per="regret", asks=has_regret),
        Choice("first_sign", FirstSign, per="regret", free=True, asks=has_regret, express=True),
        Choice("double", Double, per="regret", asks=has_regret, express=True),
        Text("double_terms", per="regret", asks=conditions_named, express=True),
        Choice("another_regret", YesNo, per="regret", asks=has_regret_and_room),
    ),
    asks=has_customers,
)

KNOCK = Chapter(
    "knock",
    (
        Text("pressing", most=700, nothing=True, asks=complete_or_beginning, express=True),
        Multi("approach", Approach, required=True, alone=frozenset({Approach.NEVER})),
        Text("message", most=1500, quotes=True, asks=approaches_someone),
        Multi("homework", Homework, asks=wrote_a_message, alone=frozenset({Homework.NOTHING})),
        Choice("introducers", Introducers, bands=(0, 2, 5, ANY), asks=has_customers),
        Names("introducer_names", most=three_people, people=True, asks=somebody_introduces, probe="full_name"),
        Choice("permission", Permission, bands=(0, 19, 200, ANY)),
        Multi("trust_test", Trust, asks=wrote_a_message, alone=frozenset({Trust.NONE})),
    ),
)

CLOSE = Chapter(
    "close",
    (
        Choice("action", Action, required=True, express=True),
        Choice("reminder", Reminder, express=True),
        Clock("time_zone", TimeZone, asks=wants_a_reminder, required=True, express=True, rare=without_a_button),
        Choice("looks_like", LooksLike, express=True),
        Text("untold", most=1000, nothing=True, express=True),
    ),
    counted=False,
)
# fmt: on

CHAPTERS = (START, PAYERS, PORTRAIT, NO_CUSTOMER, READERS, REGRETS, KNOCK, CLOSE)

QUESTIONS: dict[str, Question] = {q.id: q for c in CHAPTERS for q in c.questions}
CHAPTER_OF: dict[str, Chapter] = {q.id: c for c in CHAPTERS for q in c.questions}
# Of the people whom those who begin listen to: asking them is feared, and their idea.
OF_LISTENING = frozenset({"talks", "talk_gave", "talk_pays", "talk_words", "three_names"})
# What all the rest hangs on: not to know it is no answer, whereas it is to any other question.
NEEDED = frozenset(
    {"depth", "offer", "paid_count", "market", "families", "favourite", "publishes", "regret"}
)
CLOSING = frozenset(q.id for q in CLOSE.questions)
# Of these, what is asked anew with each sheet; what nobody asked about stays.
ASKED_ANEW = CLOSING - {"untold"}
ABOUT_THE_FAVOURITE = frozenset(
    {"favourite", "favourite_family", "payer", "blockers", "before", "found_by", "met_through"}
    | {q.id for q in PORTRAIT.questions}
)
# Asked since the second method (2026-11): an interview that was over before is not taken up again
# for them, unless its person wants to. The first of them is in every interview begun since.
ADDED = (
    *("sells_by", "usual_price", "customers", "how_late", "caller", "found_by", "moment_kind"),
    *("seen_coming", "hours_mostly", "spend", "regret_name", "regret_family", "price_agreed"),
    *("talks", "talk_gave", "talk_pays", "talk_words", "met_through"),
    *("pressing", "untold", "effort", "introducer_names", "income", "week_hours", "unpaid_hours"),
    *("refusals", "last_rise", "calls_back", "no_shows", "empty_months", "away_months"),
    *("favourite_price", "favourite_hours"),
)
# What a question is about: it goes with the answer that said there was such a thing.
ABOUT = {"homework": "message", "trust_test": "message"}


def is_of_the_long_one(slot: str) -> bool:
    """Whether only the complete interview asks it."""
    question = QUESTIONS.get(slot.partition(".")[0])
    return question is not None and not question.express


def understands(slot: str, value: Value) -> bool:
    """Whether its question still understands a saved value."""
    question = QUESTIONS.get(slot.partition(".")[0])
    if question is None:
        return False
    try:
        question.convert(value)
    except ValueError:
        return value is None
    return True
