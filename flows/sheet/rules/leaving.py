"""Who is about to leave, of those on whom the next customers hang: as they tell it of what presses.

Nothing of why: somebody's health, child or house is theirs.
"""

import re
from collections.abc import Iterator, Mapping

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.phrases import fold, plain
from flows.reading.replies import sentences
from flows.sheet.line import Basis, Finding, Rule, cites

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Ours: a shorter word with a capital is an initial.
_SHORTEST = 3


def leaving(answers: Answers, limits: Limits, lists: Lists) -> tuple[Finding, ...]:
    """One for each answer that names somebody who is told to leave. slot: which; who: by the name
    that both have."""
    said = [s for s in sentences(answers.pressing or "") if lists.leaving.within(fold(s))]
    spoken = {plain(word) for sentence in said for word in _WORD.findall(sentence)}
    named = {slot: next(_spoken(names, spoken), "") for slot, names in _hang_on(answers).items()}
    return tuple(
        Finding(
            "leaving", Basis.LIVED, cites(answers, "pressing", slot),
            facts={"slot": slot, "who": who},
        )
        for slot, who in named.items()
        if who
    )  # fmt: skip


def _hang_on(answers: Answers) -> Mapping[str, tuple[str, ...]]:
    return {
        "favourite": (answers.favourite or "",),
        "met_through": (answers.met_through or "",),
        "introducer_names": answers.introducer_names,
    }


def _spoken(names: tuple[str, ...], spoken: set[str]) -> Iterator[str]:
    """The words of a name that are spoken of: with a capital, as a person's have."""
    words = (word for name in names for word in _WORD.findall(name))
    return (w for w in words if w[0].isupper() and len(w) >= _SHORTEST and plain(w) in spoken)


RULES = (Rule("leaving", reads=leaving),)
