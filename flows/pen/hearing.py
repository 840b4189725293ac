"""What a reply means: a proposal, made of the question's own options and of the reply's own words,
and of nothing else."""

import msgspec
from msgspec import Struct

from flows.pen.reading import read
from flows.pen.tasks import Origin, Task
from flows.reading.phrases import plain


class Part(Struct, frozen=True):
    """Words of a reply, and the options that they mean, where there are any."""

    words: str
    options: tuple[str, ...]


def meant(task: Task, said: str) -> tuple[Part, ...]:
    """What is to be proposed; nothing where the answer names an option that there is not, or words
    that the reply does not say."""
    written = read(said)
    offered = {fact.id for fact in task.facts if fact.origin is Origin.OPTION}
    others = {fact.id for fact in task.facts} - offered
    reply = f" {plain(task.question)} "
    parts: list[Part] = []
    for one in written.sentences if written else ():
        named = tuple(dict.fromkeys(id for id in one.rests_on if id not in others))
        span = plain(one.text)
        if not span or f" {span} " not in reply or not offered.issuperset(named):
            return ()
        parts.append(Part(one.text.strip(), named))
    return tuple(parts)


def nothing(said: str) -> bool:
    """Whether it says, in good form, that there is no answer in the reply."""
    try:
        return bool(msgspec.json.decode(said.strip()) == {"sentences": []})
    except msgspec.MsgspecError:
        return False
