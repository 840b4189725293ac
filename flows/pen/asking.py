"""What the pen is sent: its prompt, and the task as data. Whatever stands in an answer is quoted
there as text: it is no order, and the pen can do nothing but write."""

from collections.abc import Mapping

import msgspec

from flows.pen.tasks import Fact, Kind, Origin, Task


def request(task: Task, prompts: Mapping[str, str]) -> tuple[dict[str, str], ...]:
    """The messages of a completion. Raises KeyError where there is no prompt for it."""
    prompt = prompts[f"{task.language}/{task.kind}"]
    data = {
        "facts": [_told(task, fact) for fact in task.facts],
        "address": task.address,
        "sells_by": task.sells_by,
        "most_characters": task.most,
        "question": task.question,
        "form": task.form,
        "cut_before": task.again,
    }
    said = msgspec.json.encode({name: value for name, value in data.items() if value}).decode()
    return {"role": "system", "content": prompt}, {"role": "user", "content": said}


def _told(task: Task, fact: Fact) -> dict[str, str]:
    """A fact as data; in a week with who else may be told it."""
    known = {"id": fact.id, "about": fact.about, "text": fact.text}
    if task.kind is not Kind.WEEK:
        return known
    address = {"address": fact.address} if fact.origin is Origin.READER else {}
    return known | ({"to": fact.to} if fact.to else {}) | address
