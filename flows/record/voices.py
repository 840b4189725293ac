"""Customers who speak for themselves: what is kept of it in the record of the entrepreneur who
asks, and in their own. Only the latter holds a word of theirs."""

import re
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from flows.record.dossiers import moment
from flows.record.ties import Invitation, Life, Stage


class Kind(StrEnum):
    """Who is asked. lost: looked, or had a quote, and never bought; left: bought, then went
    elsewhere."""

    CUSTOMER = "customer"
    LEFT = "left"
    LOST = "lost"
    NOT_YET = "not_yet"


# What is said is gathered under these, in this order. Who went elsewhere decided nothing here, and
# what they did instead is no change that came of it.
THEMES = (
    "moment", "before", "obstacle", "decision", "leaving", "refusal", "good", "almost", "change",
    "instead", "advice",
)  # fmt: skip
# What tells most of somebody, first; of who went elsewhere, why.
TELLING = (
    "leaving", "refusal", "advice", "decision", "obstacle", "instead", "good", "almost", "change",
    "moment", "before",
)  # fmt: skip
# The questions, in the order in which they are asked, each with its theme.
_CUSTOMER = {
    "v_moment": "moment", "v_tried": "before", "v_doubt": "obstacle", "v_decided": "decision",
    "v_change": "change", "v_advice": "advice",
}  # fmt: skip
_LOST = {
    "l_almost": "almost", "l_stopped": "refusal", "l_advice": "advice",
    "l_instead": "instead", "l_moment": "moment", "l_tried": "before",
}  # fmt: skip
_LEFT = {
    "g_good": "good", "g_left": "leaving", "g_advice": "advice",
    "g_instead": "instead", "g_moment": "moment", "g_tried": "before",
}  # fmt: skip
_NOT_YET = {
    "n_last": "moment", "n_today": "before", "n_cost": "obstacle", "n_tried": "before",
    "n_kept": "before", "n_advice": "advice",
}  # fmt: skip
THEME_OF: Mapping[str, str] = {**_CUSTOMER, **_LEFT, **_LOST, **_NOT_YET}
ASKED: Mapping[Kind, tuple[str, ...]] = {
    Kind.CUSTOMER: tuple(_CUSTOMER),
    Kind.LEFT: tuple(_LEFT),
    Kind.LOST: tuple(_LOST),
    Kind.NOT_YET: tuple(_NOT_YET),
}
"""What is asked of whom, in the order in which it is."""
FIRST: Mapping[Kind, int] = {Kind.CUSTOMER: 6, Kind.LEFT: 3, Kind.LOST: 3, Kind.NOT_YET: 6}
"""How many of them are asked; the others only of who wants to tell more."""

GONE = frozenset({Kind.LEFT, Kind.LOST})
"""Who went elsewhere, with or without having bought."""
WHY = ("leaving", "refusal")
"""The themes under which they say why."""


class Release(StrEnum):
    """What a customer lets the entrepreneur do with one quote, most first: quote it under their
    name, quote it without, read it and quote it nowhere, nothing."""

    NAMED = "named"
    UNNAMED = "unnamed"
    READ = "read"
    NOTHING = "nothing"


QUOTABLE = frozenset({Release.NAMED, Release.UNNAMED})
# Stands for what was hidden, in every language.
HIDDEN = "(…)"


class Link(Invitation, frozen=True, omit_defaults=True):
    """What a customer taps. sells: how the entrepreneur sells, as SellsBy says it: it words the
    questions. about: what is talked of, where nobody has bought yet. tu: whether the customer is
    spoken to so. said: the message in the entrepreneur's own words; "": in ours. group: of their
    sheet, the group that the customer is of, as they call it; "": not said. answered: who asks was
    told that somebody told something by it."""

    kind: Kind = Kind.CUSTOMER
    sells: str = ""
    about: str = ""
    tu: bool = False
    said: str = ""
    group: str = ""
    answered: bool = False

    @property
    def done(self) -> bool:
        """Whether it was for one, who has answered: there is nobody left to send it to."""
        return self.answered and self.most == 1


class Asker(Life, frozen=True, omit_defaults=True):
    """What makes an entrepreneur one whom customers can tell something."""

    links: tuple[Link, ...] = ()


class Quote(Struct, frozen=True, omit_defaults=True):
    """One answer of a customer, in their words. release: None until they have read it back.
    message: the Telegram message it was typed in, so that editing that message corrects it. hides:
    the names and figures in it that nobody but them is to read, as typed."""

    words: str
    at: datetime
    release: Release | None = None
    message: int | None = None
    hides: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """The words as others may read them."""
        words = self.words
        for hidden in self.hides:
            words = without(words, hidden)
        return words


def without(words: str, hidden: str) -> str:
    """The words with what is hidden taken out, wherever it stands by itself, and the initial that
    was left of a family name with it."""
    return re.sub(rf"(?<!\w){re.escape(hidden)}(?:[ \u00a0][^\W\d_]\.)?(?!\w)", HIDDEN, words)


# Who asks somebody who has not said yes: should they erase everything, nothing of them is left.
NOBODY = 0


class Account(Struct, frozen=True, omit_defaults=True):
    """What a customer tells one entrepreneur, in the customer's record. asker, since: who asks,
    NOBODY until they said yes, and since when they do; name: as the customer was told. link: by
    which they came. at: when, no two at the same moment. code: the link's, until they said yes.
    alone: whether the link was for them, so that who asks knows who they are.
    called: the name they may be quoted under. asks: the open question; None: they read back.
    probed: it was asked once more. ended: nothing more is asked. words: by question. sent: when
    they let it go. remind: when they asked to be reminded; reminded: they were, once and no more.
    stage, shares: what the entrepreneur's list was last told; lets: what could be read then, each
    question with its release."""

    asker: int
    since: datetime
    name: str
    link: int
    at: datetime
    kind: Kind = Kind.CUSTOMER
    sells: str = ""
    about: str = ""
    code: str = ""
    called: str = ""
    asks: str | None = None
    probed: bool = False
    ended: bool = False
    words: Mapping[str, Quote] = {}
    sent: datetime | None = None
    remind: datetime | None = None
    reminded: bool = False
    alone: bool = False
    stage: Stage | None = None
    shares: bool = False
    lets: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """As a button carries it: nothing of it says who asks."""
        return moment(self.at)

    @property
    def pending(self) -> bool:
        """Whether they have not said yes yet."""
        return bool(self.code)

    @property
    def under_way(self) -> bool:
        """Whether there is something left to say, to read back or to send."""
        return self.sent is None or self.asks is not None or self.unread is not None

    @property
    def unread(self) -> str | None:
        """The first quote of which they have not said what may be done with it."""
        return next((id for id, quote in self.words.items() if quote.release is None), None)
