"""Questions of one option, among those that a form offers or the families that were named."""

from enum import StrEnum
from typing import Any

from flows.interview.answers import NO_FAMILY, Answers
from flows.interview.kinds import NONE, Question, converted, misread, proposed
from flows.interview.lexicon import Lexicon
from flows.interview.slots import Misread, Value
from flows.reading import replies
from flows.reading.spoken import mentioned


class Pick(Question, frozen=True):
    """One of a few options. among: those there are; None: those that the
    form offers, here and now."""

    among: type[StrEnum] | None = None

    kind = "choice"

    def options(self, answers: Answers) -> tuple[str, ...]:
        return tuple(self.among or ())

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        option = replies.match(reply, lexicon.labels, lexicon.tongue) or lexicon.guess(reply).taken
        if option is not None:
            return self.tapped(option, answers)
        near = lexicon.hint(reply)
        return proposed(near, lexicon) if near else misread(reply, lexicon)

    def convert(self, value: Value) -> Any:
        return converted(value, self.among or str)


class FamilyChoice(Question, frozen=True, kw_only=True):
    """One of the families the person named; the value is its position, from 0. or_none: none of
    them is an answer, NO_FAMILY."""

    or_none: bool = False

    kind = "choice"

    def options(self, answers: Answers) -> tuple[str, ...]:
        none = (NONE,) if self.or_none else ()
        return (*(str(i) for i in range(len(answers.families))), *none)

    def read(self, reply: str, lexicon: Lexicon, answers: Answers) -> Value | Misread:
        option = replies.match(reply, lexicon.labels, lexicon.tongue)
        option = option or self._mentioned(reply, lexicon, answers) or self._none(reply, lexicon)
        option = option or lexicon.guess(reply).taken
        return misread(reply, lexicon) if option is None else self.tapped(option, answers)

    def _mentioned(self, reply: str, lexicon: Lexicon, answers: Answers) -> str | None:
        """The one that is named by a word of its own, where nothing is denied."""
        said = replies.plain(reply[: replies.LONGEST_CHOICE])
        names = [family.name for family in answers.families]
        found = mentioned(said, names, lexicon.tongue, lexicon.common)
        sure = len(found) == 1 and not lexicon.tongue.turning(said)
        return str(*found) if sure else None

    def _none(self, reply: str, lexicon: Lexicon) -> str | None:
        """A « non » that tells why: « non, il n’est d’aucun des trois »."""
        denies = self.or_none and bool(lexicon.tongue.beyond_no(reply))
        return NONE if denies else None

    def tapped(self, option: str, answers: Answers) -> Value:
        return NO_FAMILY if option == NONE else int(option)

    def convert(self, value: Value) -> Any:
        return converted(value, int)
