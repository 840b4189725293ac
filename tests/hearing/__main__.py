"""How many replies of the files are heard: `python -m tests.hearing [--show wrong] FILE…`; without
a file, those of the corpus."""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import msgspec

from tests.hearing.judging import Heard, Judged, Reply, judged

CORPUS = Path(__file__).parent / "corpus"
UNSEEN = Path(__file__).parent / "unseen"


def files() -> list[Path]:
    """The corpus, and what nobody who writes the words looks into."""
    return [*sorted(CORPUS.glob("*.jsonl")), *sorted(UNSEEN.glob("*.jsonl"))]


def replies(path: Path) -> list[Reply]:
    """The labelled replies of a file, a line each."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [msgspec.json.decode(line, type=Reply) for line in lines if line.strip()]


def rates(all_judged: Iterable[Judged]) -> dict[str, float]:
    """How many in a hundred were heard in each way; "heard" is right or proposed first; "bad" is
    wrong, stored, or in their own words where an option says it."""
    counts = Counter(one.heard for one in all_judged)
    total = max(1, counts.total())
    rate = {str(heard): round(100 * counts[heard] / total, 1) for heard in Heard}
    heard = counts[Heard.RIGHT] + counts[Heard.PROPOSED]
    bad = counts[Heard.WRONG] + counts[Heard.STORED] + counts[Heard.WORDS]
    return {**rate, "heard": round(100 * heard / total, 1), "bad": round(100 * bad / total, 1)}


def line(name: str, some: list[Judged]) -> str:
    """The rates of some replies, for people."""
    told = "  ".join(f"{way} {rate:4.1f}" for way, rate in rates(some).items())
    return f"{name:22} {len(some):5}  {told}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=files())
    parser.add_argument("--show", choices=[str(heard) for heard in Heard], action="append")
    parser.add_argument("--question", action="append")
    asked = parser.parse_args()
    everything: list[Judged] = []
    for path in asked.files:
        some = [judged(reply) for reply in replies(path)]
        everything += [j for j in some if not asked.question or j.reply.q in asked.question]
        print(line(f"{path.parent.name}/{path.stem}", some))
    questions: dict[str, list[Judged]] = defaultdict(list)
    for one in everything:
        questions[one.reply.q].append(one)
    for question, some in questions.items():
        print(line(f"  {question}", some))
    print(line("all", everything))
    for one in everything:
        if asked.show and one.heard in asked.show:
            made = json.dumps(one.made, ensure_ascii=False, default=str)
            label = json.dumps(one.reply.expect, ensure_ascii=False)
            print(f"{one.heard}: {one.reply.q}: {one.reply.reply!r} is {label}, made {made}")


if __name__ == "__main__":
    main()
