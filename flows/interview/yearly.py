"""Answers that few rules read: of a year (prices put up, customers called again, no-shows, months),
and of those who would miss what is published or asked for it."""

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
