"""Options of answers that few rules read: of a year (prices put up, customers called again,
no-shows, months), of what is published and spent, of who reads it, and of who would miss it."""

from enum import StrEnum

# Ours: so many hours are no part of ten, nor of a hundred, nor of a week: they are those of a year.
HOURS_OF_A_YEAR = 200


class LastRise(StrEnum):
    """When they last put their prices up."""

    THIS_YEAR = "this_year"
    TO_2 = "to_2"
    OVER_2 = "over_2"
    NEVER = "never"


class CallsBack(StrEnum):
    """How many of last year's customers they call again."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


class NoShows(StrEnum):
    """In a full week, how many do not come, or cancel too late for another to come."""

    NONE = "none"
    ONE_TWO = "one_two"
    THREE_FIVE = "three_five"
    SIX_UP = "six_up"


class Month(StrEnum):
    """A month of any year; NONE: none of them."""

    JANUARY = "january"
    FEBRUARY = "february"
    MARCH = "march"
    APRIL = "april"
    MAY = "may"
    JUNE = "june"
    JULY = "july"
    AUGUST = "august"
    SEPTEMBER = "september"
    OCTOBER = "october"
    NOVEMBER = "november"
    DECEMBER = "december"
    NONE = "none"


class Permission(StrEnum):
    NOBODY = "nobody"
    UNDER_20 = "under_20"
    TO_200 = "to_200"
    MORE = "more"


class MissedBy(StrEnum):
    PAYERS = "payers"
    PROSPECTS = "prospects"
    PEERS = "peers"
    NOBODY = "nobody"
    UNKNOWN = "unknown"


class Before(StrEnum):
    COMPETITOR = "competitor"
    IN_HOUSE = "in_house"
    FRIEND = "friend"
    ALONE = "alone"
    NOTHING = "nothing"


class Hours(StrEnum):
    UNDER_1 = "under_1"
    TO_2 = "to_2"
    TO_5 = "to_5"
    OVER_6 = "over_6"


class Topic(StrEnum):
    TECHNIQUE = "technique"
    GEAR = "gear"
    NEWS = "news"
    PROBLEM = "problem"
    STORY = "story"
    BACKSTAGE = "backstage"
    OFFER = "offer"


class Reactions(StrEnum):
    """Of the last ten reactions, how many came from people who could pay."""

    ZERO = "zero"
    ONE_TWO = "one_two"
    THREE_FIVE = "three_five"
    SIX_EIGHT = "six_eight"
    NINE_TEN = "nine_ten"
    UNKNOWN = "unknown"


class Reader(StrEnum):
    PEERS = "peers"
    FRIENDS = "friends"
    LEARNERS = "learners"
    COLLEAGUES = "colleagues"
    STRANGERS = "strangers"


class LooksLike(StrEnum):
    YES = "yes"
    NEW = "new"
    USABLE = "usable"
    WRONG = "wrong"


class Spend(StrEnum):
    """Money spent this year on image and visibility, in the person's currency."""

    NOTHING = "nothing"
    UNDER_500 = "under_500"
    TO_2000 = "to_2000"
    TO_10000 = "to_10000"
    OVER_10000 = "over_10000"


class Approach(StrEnum):
    INTRODUCED = "introduced"
    CALL = "call"
    LINKEDIN = "linkedin"
    EMAIL = "email"
    EVENTS = "events"
    ADS = "ads"
    NEVER = "never"
