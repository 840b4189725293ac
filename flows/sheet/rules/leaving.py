"""Who is about to leave, of those on whom the next customers hang: as they tell it of what presses.

Nothing of why: somebody's health, child or house is theirs.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.phrases import fold, plain
from flows.reading.replies import sentences
from flows.sheet.line import Basis, Finding, Rule, cites

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Ours: a shorter word with a capital is an initial.
_SHORTEST = 3
# Ours: in words; whoever is farther from what is told may not be whom it is told of.
_BETWEEN = 4


def leaving(answers: Answers, limits: Limits, lists: Lists) -> tuple[Finding, ...]:
    """One for each answer that names somebody who is told to leave. slot: which; who: by the name
    that both have."""
    gone = [who for s in sentences(answers.pressing or "") for who in _who(s, lists)]
    named = {
        slot: next(_spoken(names, gone, lists.leaving.others), "")
        for slot, names in _hang_on(answers).items()
    }
    return tuple(
        Finding(
            "leaving", Basis.LIVED, cites(answers, "pressing", slot),
            facts={"slot": slot, "who": who},
        )
        for slot, who in named.items()
        if who
    )  # fmt: skip


def _who(sentence: str, lists: Lists) -> Iterator[str]:
    """What stands before each word that tells of a leaving, from the start of the sentence up to
    whoever leaves: nothing else stands between."""
    text, known = fold(sentence), lists.leaving
    for span in known.said.spans(text):
        before = text.text[: span.start].replace(":", ".").rpartition(".")[2].split()
        for _ in range(_BETWEEN):
            if before and before[-1] in known.between:
                before.pop()
        yield " ".join(before)


def _hang_on(answers: Answers) -> Mapping[str, tuple[str, ...]]:
    return {
        "favourite": (answers.favourite or "",),
        "met_through": (answers.met_through or "",),
        "introducer_names": answers.introducer_names,
    }


def _spoken(names: tuple[str, ...], gone: Sequence[str], others: frozenset[str]) -> Iterator[str]:
    """The words of a name that leave, with a capital, as a person's have; the whole name where that
    is what stands there."""
    for name in names:
        words = [w for w in _WORD.findall(name) if w[0].isupper() and len(w) >= _SHORTEST]
        whole = words[0] if len(words) == 1 else name
        every = {plain(name): whole, **{plain(word): word for word in words}}
        yield from (every[known] for known in every for told in gone if _ends(told, known, others))


def _ends(told: str, name: str, others: frozenset[str]) -> bool:
    """Whether it ends in that name, of which it is told itself."""
    before, found, _ = f" {told} ".rpartition(f" {name} ") if told.endswith(name) else ("", "", "")
    return bool(found) and (before.split() or [""])[-1] not in others


RULES = (Rule("leaving", reads=leaving),)
