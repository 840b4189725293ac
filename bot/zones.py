"""The places people live by, as the time zone database names them."""

from collections.abc import Mapping
from datetime import tzinfo
from zoneinfo import ZoneInfo

from flows.interview.answers import TimeZone

NAMES: Mapping[TimeZone, str] = {
    TimeZone.PARIS: "Europe/Paris",
    TimeZone.LONDON: "Europe/London",
    TimeZone.MONTREAL: "America/Toronto",
    TimeZone.CHICAGO: "America/Chicago",
    TimeZone.VANCOUVER: "America/Vancouver",
    TimeZone.ANTILLES: "America/Martinique",
    TimeZone.DAKAR: "Africa/Dakar",
    TimeZone.TUNIS: "Africa/Tunis",
    TimeZone.REUNION: "Indian/Reunion",
    TimeZone.TAHITI: "Pacific/Tahiti",
    TimeZone.NOUMEA: "Pacific/Noumea",
}


def clocks() -> dict[str, tzinfo]:
    """The clock of each place. Raises ZoneInfoNotFoundError without a time zone database."""
    return {place: ZoneInfo(name) for place, name in NAMES.items()}
