"""Fits the weights of evidence.py: `python -m tests.hearing.weighing` prints them. On one half of
the corpus, by a hash of each reply; how well they tell is measured on the other half."""

import math
from collections.abc import Iterator, Sequence
from typing import Any
from zlib import crc32

from flows.interview.table import QUESTIONS
from flows.reading.evidence import Evidence, Weights
from flows.reading.examples import ANSWER, SAID_TO_US, UNCLEAR
from tests.conversing import words
from tests.hearing.__main__ import CORPUS, replies
from tests.hearing.judging import Reply

_WRITTEN = ("text", "names")
_STEPS, _KEPT_SMALL = 25, 1.0

Case = tuple[tuple[float, ...], bool]
"""What tells, and whether the reading was right."""


def fitted_on(reply: Reply) -> bool:
    """Whether a reply is of the half that the weights are fitted on."""
    return crc32(f"{reply.q} {reply.reply}".encode()) % 2 == 0


def options() -> Iterator[tuple[Reply, Case]]:
    """Of each reply to a question of options, the best one by what tells for it, and whether it is
    what the label says."""
    book = words().examples
    for reply in _all():
        question = QUESTIONS[reply.q]
        examples = None if question.kind in _WRITTEN else book.of(reply.q, question.like)
        seen = examples.evidence(reply.reply) if examples else ()
        known = [(o, e) for o, e in seen if o not in (UNCLEAR, ANSWER)]
        if known:
            option, best = max(known, key=lambda one: 0.26 * one[1].ahead + 2.5 * one[1].like)
            yield reply, (_told(best), option in _meant(reply.expect))


def asides() -> Iterator[tuple[Reply, Case]]:
    """Of each reply to a question of words, what it would say to us, and whether it does."""
    book = words().examples.of(SAID_TO_US)
    for reply in _all():
        found = book.against(reply.reply, ANSWER) if book else None
        if found and QUESTIONS[reply.q].kind in _WRITTEN:
            yield reply, (_told(found[1])[:-1], "about" in reply.expect)


def _all() -> Iterator[Reply]:
    for path in sorted(CORPUS.glob("*.jsonl")):
        yield from replies(path)


def _told(seen: Evidence) -> tuple[float, ...]:
    words_told = math.log(max(1, seen.words))
    return (1, seen.ahead, seen.like, words_told, float(seen.asks), seen.answers)


def _meant(expect: dict[str, Any]) -> set[str]:
    wanted = expect.get("any", [expect["value"]] if "value" in expect else [])
    every = (one if isinstance(one, list | dict) else [one] for one in wanted)
    return {part for one in every for part in one if isinstance(part, str)}


def fit(cases: Sequence[Case]) -> list[float]:
    """The weights by Newton's method, each kept small, but for the first."""
    size = len(cases[0][0])
    weights = [0.0] * size
    for _ in range(_STEPS):
        slope = [-_KEPT_SMALL * w * (i > 0) for i, w in enumerate(weights)]
        bend = [[_KEPT_SMALL * (i == j and i > 0) for j in range(size)] for i in range(size)]
        for told, right in cases:
            sure = 1 / (1 + math.exp(-sum(w * x for w, x in zip(weights, told, strict=True))))
            for i, x in enumerate(told):
                slope[i] += (right - sure) * x
                for j, y in enumerate(told):
                    bend[i][j] += sure * (1 - sure) * x * y
        step = _solved(bend, slope)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
    return weights


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss and Jordan: what the matrix times gives `right`."""
    rows = [[*row, r] for row, r in zip(matrix, right, strict=True)]
    for at, pivot in enumerate(rows):
        pivot[:] = [x / pivot[at] for x in pivot]
        for other in rows:
            if other is not pivot:
                other[:] = [x - other[at] * p for x, p in zip(other, pivot, strict=True)]
    return [row[-1] for row in rows]


def main() -> None:
    for name, cases in (("OPTION", list(options())), ("ASIDE", list(asides()))):
        weights = fit([case for reply, case in cases if fitted_on(reply)])
        print(name, Weights(*(round(w, 2) for w in weights)))


if __name__ == "__main__":
    main()
