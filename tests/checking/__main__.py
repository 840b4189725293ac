"""How well texts are read: `python -m tests.checking [--show] FILE…`; without a file, those of
tests/texts. Prints totals; --show lists what was misread, text by text."""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from tests.checking.judging import Judged, judged, texts

TEXTS = Path(__file__).parent.parent / "texts"


def files() -> list[Path]:
    """The texts that the rules were written from, and those that nobody who writes them reads."""
    halves = ("seen", "unseen", "apart")
    return [file for half in halves for file in sorted((TEXTS / half).glob("*.toml"))]


def rates(some: Iterable[Judged]) -> dict[str, float]:
    """In a hundred texts, those whose kind and side are right, those that are asked about (silent),
    where one of the two buttons says what they are (two), and those told wrong; in a hundred
    quotes, those that are evidence (true), and those that are none (false); texts with advice they
    do not need; between the best generic text and the worst specific one, the points."""
    all_judged = list(some)
    quotes = sum(len(j.true) + len(j.beside) + len(j.false) for j in all_judged)
    points = {
        band: [j.found.score.points for j in all_judged if j.label.band == band and j.found.score]
        for band in ("generic", "specific")
    }
    signs = sum(len(j.label.signs) for j in all_judged)
    return {
        "kind": _share(sum(j.kind == j.label.kind for j in all_judged), len(all_judged)),
        "silent": _share(sum(j.kind == "silent" for j in all_judged), len(all_judged)),
        "two": _share(sum(_offered(j) for j in all_judged), len(all_judged)),
        "wrong": _share(
            sum(j.kind not in (j.label.kind, "silent") for j in all_judged), len(all_judged)
        ),
        "side": _share(sum(j.side == j.label.side for j in all_judged), len(all_judged)),
        "quoted": quotes,
        "true": _share(sum(len(j.true) for j in all_judged), quotes),
        "false": _share(sum(len(j.false) for j in all_judged), quotes),
        "forbidden": sum(bool(j.forbidden) for j in all_judged),
        "signs": _share(signs - sum(len(j.missed) for j in all_judged), signs),
        "traps": sum(len(j.traps) for j in all_judged),
        "band": _share(
            sum(j.label.band == str(j.found.score.band) for j in all_judged if j.found.score),
            sum(bool(j.label.band) for j in all_judged),
        ),
        "overlap": _overlap(points["generic"], points["specific"]),
    }


def _offered(one: Judged) -> bool:
    """Whether the question of what it is has it among its two buttons."""
    return one.kind == "silent" and one.label.kind in one.found.weighed.seen.next[:2]


def _share(some: int, of: int) -> float:
    return round(100 * some / max(1, of), 1)


def _overlap(generic: list[int], specific: list[int]) -> float:
    """In a hundred pairs of a generic and a specific text, those where the specific one has no more
    points."""
    pairs = [(g, s) for g in generic for s in specific]
    return _share(sum(g >= s for g, s in pairs), len(pairs))


def line(name: str, some: list[Judged]) -> str:
    told = "  ".join(f"{what} {rate:g}" for what, rate in rates(some).items())
    return f"{name:24} {len(some):4}  {told}"


def by_kind(some: list[Judged]) -> Iterable[str]:
    """Of each kind, how many there are, and how many were told as which."""
    for kind in dict.fromkeys(one.label.kind for one in some):
        told = Counter(one.kind for one in some if one.label.kind == kind)
        yield f"  {kind:10} {told.total():3}  " + ", ".join(f"{k} {n}" for k, n in told.items())


def by_code(some: list[Judged]) -> Iterable[str]:
    """Of each reason, how many quotes are evidence, beside it, and none."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for one in some:
        for way in ("true", "beside", "false"):
            for quote in getattr(one, way):
                told[quote.partition(":")[0]][way] += 1
    for code, ways in sorted(told.items()):
        yield f"  {code:12} " + ", ".join(f"{way} {n}" for way, n in ways.items())


def shown(one: Judged) -> Iterable[str]:
    """What was misread of a text."""
    label, score = one.label, one.found.score
    if one.kind != label.kind:
        yield f"kind {one.kind}, not {label.kind}; then {[*one.found.weighed.seen.next][:3]}"
    if one.side != label.side:
        yield f"side {one.side}, not {label.side}: {one.found.audience}"
    yield from (f"false · {quote}" for quote in one.false)
    yield from (f"beside · {quote}" for quote in one.beside)
    if one.forbidden:
        yield f"forbidden {one.forbidden}"
    yield from (f"sign missed · {sign}" for sign in one.missed)
    yield from (f"trap · {sign}" for sign in one.traps)
    if score and label.band and (score.band != label.band):
        said = {r.code: r.points for r in score.reasons}
        yield f"{score.points} points, {label.band}: {said}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=files())
    parser.add_argument("--show", action="store_true")
    asked = parser.parse_args()
    everything: list[Judged] = []
    for file in asked.files:
        some = [judged(answers, label) for answers, label in texts(file)]
        everything += some
        if asked.show:
            print(f"== {file.stem}")
            for one in some:
                told = list(shown(one))
                if told:
                    print(f"{one.label.kind}/{one.label.band} {one.label.body[:60]!r}")
                    print(*(f"    {each}" for each in told), sep="\n")
    for half in dict.fromkeys(file.parent.name for file in asked.files):
        of = [f for f in asked.files if f.parent.name == half]
        count = sum(len(list(texts(f))) for f in of)
        start = sum(len(list(texts(f))) for f in asked.files[: asked.files.index(of[0])])
        some = everything[start : start + count]
        print(line(half, some), *by_kind(some), *by_code(some), sep="\n")


if __name__ == "__main__":
    main()
