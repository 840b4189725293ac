"""Fits what tells the kinds of texts apart, from the labelled texts that the rules may be written
from: `python -m tests.checking.fitting [--held]` writes flows/content/kinds.toml.

With --held nothing is written: the persons are parted in some groups, each is told from what the
others show, and how many texts are right, asked about and wrong is printed. Multinomial logistic
regression, a penalty on the square of each weight; what few texts show is left out.
"""

import argparse
import math
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, convert

from bot.content import FOLDER
from flows.interview.answers import Answers
from flows.scoring.kinds import Kind
from flows.scoring.traits import TOLD, TRAITS, traits
from flows.sheet.weighing import weigh
from tests.checking.__main__ import TEXTS
from tests.checking.judging import texts
from tests.content_for_tests import LIMITS, LISTS

HALVES = ("seen", "ours")
# Ours: of words, those that so many texts have; how strongly weights are held back; the steps; the
# groups of --held.
_LEAST, _HELD_BACK, _STEPS, _GROUPS = 4, 2.5, 150, 8
# A weight is kept in hundredths of log odds; a row of smaller ones than this is left out.
_HUNDREDTHS, _SMALL = 100, 2

Weights = dict[str, list[float]]


class Shown(Struct, frozen=True):
    """A text: its person, its kind by its place in TOLD, and what it shows."""

    person: str
    kind: int
    traits: Mapping[str, float]


def shown() -> Iterator[Shown]:
    """The texts to fit on, but for those too short to be told."""
    for file in sorted(path for half in HALVES for path in (TEXTS / half).glob("*.toml")):
        for answers, label in texts(file):
            if label.kind != Kind.SHORT:
                yield _shown(file.stem, label.body, answers, Kind(label.kind))
    for writer in tomllib.loads((TEXTS / "audience.toml").read_text("utf-8"))["person"]:
        answers = convert(writer["answers"], Answers)
        for post in (*writer["peers"].values(), *writer["payers"].values()):
            yield _shown(writer["name"], post, answers, Kind.POST)
    for text in tomllib.loads((TEXTS / "specificity.toml").read_text("utf-8"))["text"]:
        kind = Kind.POST if text["kind"] == "post" else Kind.PITCH
        yield _shown(text["trade"], text["words"], Answers(), kind)


def _shown(person: str, body: str, answers: Answers, kind: Kind) -> Shown:
    read = weigh(body, answers, LISTS, LIMITS).read
    return Shown(person, TOLD.index(kind), traits(read))


def fitted(every: Sequence[Shown]) -> Weights:
    """The weights, found by steps down the slope, each as long as the last ones allow (Adam)."""
    common = Counter(name for one in every for name in one.traits)
    names = [n for n, many in common.items() if n in TRAITS or many >= _LEAST]
    texts = [
        (one.kind, [(n, v) for n, v in one.traits.items() if n in TRAITS or common[n] >= _LEAST])
        for one in every
    ]
    weights = {name: [0.0] * len(TOLD) for name in names}
    first = {name: [0.0] * len(TOLD) for name in names}
    second = {name: [0.0] * len(TOLD) for name in names}
    for step in range(1, _STEPS + 1):
        slope = {name: [_HELD_BACK * w for w in row] for name, row in weights.items()}
        for kind, found in texts:
            wrong = _odds(weights, found)
            wrong[kind] -= 1
            for name, value in found:
                row = slope[name]
                for at, error in enumerate(wrong):
                    row[at] += value * error
        rate = 0.1 * (1 - step / (_STEPS + 1))
        for name, row in slope.items():
            _down(weights[name], first[name], second[name], row, rate, step)
    return weights


def _odds(weights: Weights, found: Iterable[tuple[str, float]]) -> list[float]:
    """How likely each kind is."""
    points = [0.0] * len(TOLD)
    for name, value in found:
        for at, weight in enumerate(weights[name]):
            points[at] += weight * value
    most = max(points)
    likely = [math.exp(p - most) for p in points]
    return [p / sum(likely) for p in likely]


def _down(
    weights: list[float],
    first: list[float],
    second: list[float],
    slope: list[float],
    rate: float,
    step: int,
) -> None:
    for at, g in enumerate(slope):
        first[at] = 0.9 * first[at] + 0.1 * g
        second[at] = 0.99 * second[at] + 0.01 * g * g
        way = first[at] / (1 - 0.9**step)
        weights[at] -= rate * way / (math.sqrt(second[at] / (1 - 0.99**step)) + 1e-6)


def kept(weights: Weights) -> dict[str, tuple[int, ...]]:
    """The weights as they are kept, those that say nothing left out."""
    whole = {
        name: tuple(round(_HUNDREDTHS * w) for w in row) for name, row in sorted(weights.items())
    }
    return {name: row for name, row in whole.items() if max(map(abs, row)) >= _SMALL}


def held(every: Sequence[Shown]) -> Iterator[str]:
    """By how far the first kind must be ahead: how many are right, asked about, and wrong."""
    persons = sorted({one.person for one in every})
    ahead: list[tuple[float, bool]] = []
    for group in range(_GROUPS):
        out = set(persons[group::_GROUPS])
        tells = kept(fitted([one for one in every if one.person not in out]))
        for one in every:
            if one.person in out:
                points = [
                    sum(tells[n][at] * v for n, v in one.traits.items() if n in tells)
                    for at in range(len(TOLD))
                ]
                best, next_best, *_ = sorted(points, reverse=True)
                ahead.append((best - next_best, points.index(best) == one.kind))
    for margin in range(0, 160, 20):
        told = [right for by, right in ahead if by >= margin]
        yield (
            f"{margin:3}  right {100 * sum(told) / len(ahead):.1f}"
            f"  asked {100 * (len(ahead) - len(told)) / len(ahead):.1f}"
            f"  wrong {100 * (len(told) - sum(told)) / len(ahead):.1f}"
        )


def written(tells: Mapping[str, tuple[int, ...]]) -> str:
    """The file: what each is, then a line a trait or word."""
    head = (
        "# What a text shows, and how much it speaks for each kind, in hundredths of log odds: "
        f"{', '.join(TOLD)}.\n# A word, two words, `first` and `last` ones, or a trait of "
        "flows/scoring/traits.py.\n# Written by `python -m tests.checking.fitting`; change "
        "nothing here by hand.\n\n"
    )
    return head + "".join(f'"{name}" = {list(row)}\n' for name, row in tells.items())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held", action="store_true")
    if parser.parse_args().held:
        print(*held(list(shown())), sep="\n")
    else:
        path: Path = FOLDER / "kinds.toml"
        path.write_text(written(kept(fitted(list(shown())))), "utf-8")


if __name__ == "__main__":
    main()
