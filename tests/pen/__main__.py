"""Has a pen write for people of recorded files, and prints what is kept beside the rules' text.

`make pen FILE="…"`: records of persons (JSON), or those of tests/pen/people. The endpoint is that
of PEN_URL, PEN_MODEL and PEN_KEY; without one, the answers recorded in tests/pen/answers are judged
again. --record FOLDER keeps what an endpoint answers there, to be judged again.
"""

import asyncio
import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec
from msgspec import Struct

from bot.pen.endpoint import Endpoint
from bot.pen.protocol import NoAnswer, Pen
from flows.desk.dialogue import Dialogue
from flows.desk.telling import made
from flows.pen.asking import request
from flows.pen.faults import Fault
from flows.pen.tasks import Task
from flows.record.person import Person
from flows.rooms import HOUSE
from flows.sheet.drafts import drafts
from flows.writing.judging import judged
from flows.writing.passages import Passage, passage
from flows.writing.turns import parts
from tests.pen.cases import FOLDER, NOW, with_pen

INVENTED = frozenset(
    {Fault.FIGURE, Fault.NAME, Fault.QUOTE, Fault.TIED, Fault.CLAIM, Fault.PRIVATE, Fault.SOURCE}
)
"""What is cut because no answer tells it."""
Tries = dict[str, list[str]]


class Recorded:
    """A pen that says again what one said before, by the text and the try."""

    def __init__(self, tries: Tries) -> None:
        self.tries = tries

    def said(self, key: str, nth: int) -> str | None:
        said = self.tries.get(key, [])
        return said[nth] if nth < len(said) else None


class Tally(Struct):
    """What came of the texts. cut: by fault, over both tries."""

    texts: int = 0
    used: int = 0
    sentences: int = 0
    cut: Counter[str] = msgspec.field(default_factory=Counter)


def keys(d: Dialogue) -> Iterator[str]:
    """The screens whose texts the pen may better."""
    id = d.interview.id
    yield from (f"contact:{id}.{contact.id}" for contact in d.interview.contacts)
    yield from (f"draft:{id}.{draft.id}" for draft in drafts(made(d).evidence))
    yield f"week:{id}"


async def asked(pen: Pen | Recorded, task: Task, tries: Tries) -> str | None:
    """What the pen says to a task, and keeps among its tries."""
    nth = len(tries.setdefault(task.key, []))
    if isinstance(pen, Recorded):
        said = pen.said(task.key, nth)
    else:
        content = with_pen().pen
        assert content is not None
        try:
            said = await pen.write(request(task, content.prompts))
        except NoAnswer as reason:
            print(f"   (no answer: {reason})")
            said = None
    tries[task.key].append(said or "")
    return said


async def written(d: Dialogue, there: Passage, pen: Pen | Recorded, tally: Tally) -> Tries:
    """One text: asked, judged, asked once more where it does not hold; printed."""
    tries: Tries = {}
    task = there.task
    print(f"\n## {task.key}\n   rules  {there.plain or ' / '.join(map(str, there.texts.values()))}")
    said = await asked(pen, task, tries)
    found, again = judged(d, there.of, task, said)
    if again is not None:
        _tell(again, tally)
        said = await asked(pen, again, tries)
        found, _ = judged(d, there.of, again, said)
    tally.texts += 1
    if found is not None:
        for sentence, wrong in found.cut:
            _cut(f"{wrong}: {sentence.text}", tally)
        tally.sentences += len(found.kept)
        last = parts(task, found)
        tally.used += bool(last)
        for what, text in last.items():
            print(f"   pen {what:>4} {text}")
    return tries


def _tell(again: Task, tally: Tally) -> None:
    for wrong in again.again:
        _cut(wrong, tally)


def _cut(wrong: str, tally: Tally) -> None:
    tally.cut[wrong.partition(":")[0]] += 1
    print(f"   cut    {wrong}")


async def _over(files: tuple[Path, ...], pen: Pen | None, record: Path | None) -> Tally:
    tally = Tally()
    for file in files:
        person = msgspec.json.decode(file.read_bytes(), type=Person)
        d = Dialogue(person, with_pen(), NOW, HOUSE)
        before = FOLDER / "answers" / f"{file.stem}.json"
        known = json.loads(before.read_text()) if before.exists() and pen is None else {}
        every: Tries = {}
        print(f"\n# {file.stem}")
        for there in filter(None, (passage(d, key) for key in keys(d))):
            every |= await written(d, there, pen or Recorded(known), tally)
        if record is not None:
            _keep(record, file.stem, every)
    if pen is not None:
        await pen.close()
    return tally


def _keep(folder: Path, name: str, tries: Tries) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    said = json.dumps(tries, ensure_ascii=False, indent=1)
    (folder / f"{name}.json").write_text(f"{said}\n", encoding="utf-8")


def run(files: tuple[Path, ...], pen: Pen | None = None, record: Path | None = None) -> Tally:
    """All the texts of these people, by a pen or as it was recorded."""
    return asyncio.run(
        _over(files or tuple(sorted((FOLDER / "people").glob("*.json"))), pen, record)
    )


@click.command(help=__doc__)
@click.argument("files", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--record", type=click.Path(path_type=Path), help="Where to keep what is answered.")
@click.option("--timeout", default=300.0, show_default=True, help="Seconds for an answer.")
def main(files: tuple[Path, ...], record: Path | None, timeout: float) -> None:
    url, model = os.environ.get("PEN_URL", ""), os.environ.get("PEN_MODEL", "")
    key = os.environ.get("PEN_KEY", "")
    pen = Endpoint(url.rstrip("/"), model, key, timeout=timeout) if url else None
    tally = run(files, pen, record)
    invented = sum(tally.cut[str(fault)] for fault in INVENTED)
    print(f"\n{tally.used} of {tally.texts} texts used, {tally.sentences} sentences kept")
    print(f"cut {sum(tally.cut.values())}: {dict(tally.cut.most_common())}")
    print(f"invented by the model: {invented}; none is shown: read the texts above")


if __name__ == "__main__":
    main()
