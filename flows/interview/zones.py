"""The places whose clock a person may live by."""

from collections.abc import Mapping
from enum import StrEnum


class TimeZone(StrEnum):
    """A place whose clock the person lives by; those after Nouméa are typed, and have no button."""

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
    NAIROBI = "nairobi"
    JOHANNESBURG = "johannesburg"
    CAIRO = "cairo"
    ATHENS = "athens"
    KARACHI = "karachi"
    DELHI = "delhi"
    DHAKA = "dhaka"
    BANGKOK = "bangkok"
    SINGAPORE = "singapore"
    TOKYO = "tokyo"
    BRISBANE = "brisbane"
    SYDNEY = "sydney"
    AUCKLAND = "auckland"
    HALIFAX = "halifax"
    DENVER = "denver"
    MEXICO = "mexico"
    BOGOTA = "bogota"
    SANTIAGO = "santiago"
    SAO_PAULO = "sao_paulo"


_PLACES = tuple(TimeZone)
TYPED_ONLY = frozenset(_PLACES[_PLACES.index(TimeZone.NOUMEA) + 1 :])

# The places whose clock is so many hours from Greenwich: all year where there is one, else in
# winter.
AT_HOURS: Mapping[float, tuple[TimeZone, ...]] = {
    -10: (TimeZone.TAHITI,),
    -8: (TimeZone.VANCOUVER,),
    -7: (TimeZone.DENVER,),
    -6: (TimeZone.MEXICO, TimeZone.CHICAGO),
    -5: (TimeZone.BOGOTA, TimeZone.MONTREAL),
    -4: (TimeZone.ANTILLES,),
    -3: (TimeZone.SAO_PAULO,),
    0: (TimeZone.LONDON, TimeZone.DAKAR),
    1: (TimeZone.PARIS, TimeZone.TUNIS),
    2: (TimeZone.JOHANNESBURG,),
    3: (TimeZone.NAIROBI,),
    4: (TimeZone.REUNION,),
    5: (TimeZone.KARACHI,),
    5.5: (TimeZone.DELHI,),
    6: (TimeZone.DHAKA,),
    7: (TimeZone.BANGKOK,),
    8: (TimeZone.SINGAPORE,),
    9: (TimeZone.TOKYO,),
    10: (TimeZone.BRISBANE,),
    11: (TimeZone.NOUMEA,),
    12: (TimeZone.AUCKLAND,),
}
