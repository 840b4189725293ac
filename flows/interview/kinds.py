"""The kinds of question, and how each reads a reply.

A reply is what was typed, or the value that a button carried; a value is what is saved, made of
JSON's types only. Reading never loses anything: it gives a value, or says why not.
"""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import msgspec
from msgspec import Struct

from flows.interview.answers import Answers, Misread, Value
from flows.interview.lexicon import (
    Facts,
    Lexicon,
)
from flows.reading.nearest import nearest

# Words of one's own under a choice: a sentence or two, so that the sheet can quote them whole.
OWN_WORDS = 200
# What was not understood is said back, as far as a message has room for it.
SHOWN_BACK = 60

NONE = "none"

Guard = Callable[[Answers], bool]


class Named(Struct, frozen=True):
    """What has an id: the same for the question, its answer's field, its Fluent message and its
    buttons."""

    id: str


class Question(Named, frozen=True, kw_only=True):
    """One question; `read` and `convert` are for each kind to give.

    express: asked in the short interview too. required: cannot be skipped. asks: its condition.
    per: the loop it belongs to, "family", "talk" or "regret". of: those of the loop it is asked of;
    None: all of them. probe: the name of what may call for one follow-up (see probes.py). replaces:
    whether what follows the probe is the better answer, or adds to the first. like: a question with
    the same options, whose examples tell them beside its own.
    """

    asks: Guard | None = None
    express: bool = False
    required: bool = False
    per: str | None = None
    of: Callable[[Any], bool] | None = None
    probe: str | None = None
    replaces: bool = True
    like: str = ""

    kind: ClassVar[str]

    def options(self, answers: Answers) -> tuple[str, ...]:
        """The ids of its buttons, in order."""
        return ()

    def hidden(self, answers: Answers) -> tuple[str, ...]:
        """The ids of what can be typed and has no button here."""
        return ()

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        """A typed reply as a value."""
        raise NotImplementedError("each kind of question reads in its own way")

    def tapped(self, option: str, answers: Answers) -> Value:
        """What its button carries, as a value."""
        return option

    def convert(self, value: Value) -> Any:
        """A saved value as the typed field of Answers. Raises ValueError if it is not one."""
        raise NotImplementedError("each kind of question has its own type")


def converted(value: Value, shape: Any) -> Any:
    """A saved value as a typed one. Raises ValueError if it is not one."""
    return msgspec.convert(value, shape)  # msgspec.ValidationError is a ValueError


def misread(reply: str, lexicon: Lexicon) -> Misread:
    """Why a reply is none of the options; those it comes near are proposed."""
    near = nearest(reply, lexicon.labels, lexicon.tongue, lexicon.common)
    return proposed(near, lexicon) if near else Misread("choice")


def proposed(near: tuple[str, ...], lexicon: Lexicon) -> Misread:
    return between(near, lexicon.labels)


def not_so(told: Facts, lexicon: Lexicon) -> Misread:
    """What was only said not to be so."""
    return Misread("not-so", {"option": lexicon.labels[min(told.denied)][0]})


def between(near: tuple[str, ...], labels: Mapping[str, tuple[str, ...]]) -> Misread:
    """The options to propose, by their labels."""
    first, last = (labels[option][0] for option in (near[0], near[-1]))
    if len(near) == 1:
        return Misread("nearest", {"option": first}, near=near)
    return Misread("between", {"first": first, "last": last}, near=near)
