"""Replies heard with a pen, as it was recorded: `python -m tests.hearing.penned [--ask] FILE…`.

--ask prints what the pen is asked about each, and nothing of the labels: whoever plays the pen
answers from that alone, in tests/pen/heard.jsonl, a line each: {"id", "said"}, `said` being what
the pen answers, as JSON, or a list of [words, id…] for short.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec.structs import replace

from flows.pen.tasks import Task
from flows.protocol.exchange import Penned, Said, Say, Write
from flows.record.pens import SCOPE, PenLife
from flows.record.person import Person
from flows.rooms import turn
from tests.hearing.__main__ import UNSEEN, line, replies
from tests.hearing.judging import MESSAGE, Heard, Judged, Reply, after_judged, matches
from tests.hearing.scene import NOW, asked
from tests.pen.cases import FOLDER, HOST, with_pen

HEARD = FOLDER / "heard.jsonl"


def agreed(person: Person) -> Person:
    """Somebody who said yes to the pen."""
    return replace(person, pen=PenLife(HOST, agrees=True, at=NOW, scope=SCOPE))


def key(reply: Reply) -> str:
    """What tells a reply and its question from the others."""
    told = [reply.lang, reply.q, reply.reply, reply.ctx]
    return sha256(msgspec.json.encode(told)).hexdigest()[:10]


@cache
def recorded() -> dict[str, str]:
    """What the pen answered, by the reply."""
    lines = HEARD.read_text(encoding="utf-8").splitlines() if HEARD.exists() else []
    return {one["id"]: said(one["said"]) for one in map(json.loads, lines)}


def said(short: str | list[list[str]]) -> str:
    """What the pen answers, out of its short form."""
    if isinstance(short, str):
        return short
    sentences = [{"text": text, "from": ids or ["asked"]} for text, *ids in short]
    return json.dumps({"sentences": sentences}, ensure_ascii=False)


def judged(reply: Reply) -> tuple[Judged, Task | None]:
    """A reply with the pen, and what the pen was asked."""
    before = agreed(asked(reply.lang, reply.q, reply.ctx))
    first = turn(before, Said(reply.reply, MESSAGE), with_pen(), NOW)
    task = next((e.task for e in first.effects if isinstance(e, Write)), None)
    plain = Judged(reply, *after_judged(reply, before, first.person))
    answer = recorded().get(key(reply)) if task else None
    if task is None or answer is None:
        return plain, task
    then = turn(first.person, Penned(task, answer, MESSAGE + 1), with_pen(), NOW)
    doubt = then.person.pen.texts.get(task.key) if then.person.pen else None
    if doubt is None or not any(isinstance(e, Say) for e in then.effects):
        return Judged(reply, *after_judged(reply, before, then.person)), task
    value = json.loads(doubt.parts["value"])
    return Judged(reply, _doubted(plain, value, before), value), task


def _doubted(plain: Judged, value: object, before: Person) -> Heard:
    """What was taken, and is asked about: a tap makes it right, where what the pen heard is."""
    reply = plain.reply
    if plain.heard is Heard.RIGHT:
        return Heard.ASKED
    if value is None:
        return Heard.PROPOSED if "about" in reply.expect else plain.heard
    return Heard.PROPOSED if matches(reply, value, before) else plain.heard


def _asks(reply: Reply, task: Task) -> Iterator[str]:
    first, *facts = task.facts
    yield f"{key(reply)} {reply.lang} {task.form} | {first.text[-90:]}"
    yield "   " + " · ".join(f"{f.id}={f.text[:40]}" for f in facts)
    yield f"   > {reply.reply}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=sorted(UNSEEN.glob("*.jsonl")))
    parser.add_argument("--ask", action="store_true")
    given = parser.parse_args()
    every: list[Judged] = []
    known: Counter[str] = Counter()
    for path in given.files:
        for reply in replies(path):
            one, task = judged(reply)
            every.append(one)
            known["asked"] += task is not None
            known["recorded"] += task is not None and key(reply) in recorded()
            if given.ask and task is not None and key(reply) not in recorded():
                print(*_asks(reply, task), sep="\n")
    if not given.ask:
        print(line("with the pen", every))
        print(dict(known))


if __name__ == "__main__":
    main()
