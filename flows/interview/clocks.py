"""The question that asks by whose clock somebody lives: a city, or hours from Greenwich."""

import re

from flows.interview.answers import Answers
from flows.interview.kinds import Choice, proposed
from flows.interview.lexicon import Lexicon
from flows.interview.slots import Misread, Value
from flows.interview.zones import AT_HOURS
from flows.reading.replies import cut_before_labels, plain
from flows.reading.sentences import clauses
from flows.reading.tongue import Tongue

# « GMT+3 », "UTC -05:00", "gmt + 5:30"
_FROM_GREENWICH = re.compile(
    r"\b(?:gmt|utc)\s*([+\-\u2212\u2013])\s*(\d{1,2})(?:[:h.]?(00|30))?(?!\d)", re.IGNORECASE
)
_HALF = 0.5


class Clock(Choice, frozen=True):
    """A place by its name, or by its hours from Greenwich, that several places may have."""

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        told = _FROM_GREENWICH.search(reply)
        if told is None:
            home = _home(reply, lexicon.tongue)
            there = [place for place, _ in cut_before_labels(home, lexicon.labels) if place]
            if len(set(there)) == 1:
                return there[0]
            value = super().read(reply, lexicon, answers)
            turned = lexicon.tongue.contrasting(plain(reply))
            # « pas Paris mais Lille »
            return proposed((value,), lexicon) if turned and isinstance(value, str) else value
        hours = int(told[2]) + _HALF * (told[3] == "30")
        places = AT_HOURS.get(hours if told[1] == "+" else -hours, ())
        if not places:
            return Misread("choice")
        return str(places[0]) if len(places) == 1 else proposed(tuple(map(str, places)), lexicon)


def _home(reply: str, tongue: Tongue) -> str:
    """The clause that says where one lives: « je suis de Lomé mais je vis à Lille »; "" where there
    is none, or nothing beside it."""
    parts = clauses(reply, tongue)
    lived = (part for part in parts if not tongue.words.lives.isdisjoint(plain(part).split()))
    return next(lived, "") if len(parts) > 1 else ""
