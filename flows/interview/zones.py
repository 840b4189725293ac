"""The places whose clock a person may live by."""

from enum import StrEnum


class TimeZone(StrEnum):
    """A place whose clock the person lives by."""

    PARIS = "paris"
    LONDON = "london"
    MONTREAL = "montreal"
    CHICAGO = "chicago"
    VANCOUVER = "vancouver"
    ANTILLES = "antilles"
    DAKAR = "dakar"
    TUNIS = "tunis"
    REUNION = "reunion"
    TAHITI = "tahiti"
    NOUMEA = "noumea"
