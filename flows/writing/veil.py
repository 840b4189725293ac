"""What the pen is given and what it wrote, under the veil of one interview and without it."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from flows.desk.dialogue import Dialogue
from flows.pen.tasks import Fact
from flows.reading.veiling import Veil

# Answers that are a name, or names.
_NAMES = ("favourite", "regret_name", "met_through", "introducer_names", "families")


def veil(of: Dialogue) -> Veil:
    """That of an interview."""
    return of.memory.once("veil", (of.interview.given, of.interview.contacts), lambda: _veil(of))


def veiled(of: Dialogue, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts as they leave."""
    over = veil(of).over
    return tuple(replace(f, about=over(f.about), text=over(f.text)) for f in facts)


def unveiled(of: Dialogue, said: Mapping[str, str]) -> Mapping[str, str]:
    """What the pen wrote, as it is read."""
    return {key: veil(of).off(text) for key, text in said.items()}


def _veil(of: Dialogue) -> Veil:
    lists, pen = of.content.lists, of.content.pen
    words = pen.words.get(of.content.variant(of.person).language) if pen else None
    given, people = of.interview.given, of.interview.contacts
    texts = [t for slot in given for t in _strings((given[slot].value, given[slot].more))]
    named = (given[slot].value for slot in given if slot.partition(".")[0] in _NAMES)
    names = [*(t for value in named for t in _strings(value)), *(c.name for c in people)]
    texts += [t for c in people for t in _strings((c.why, c.of, c.own))]
    common = (
        lists.words.common
        | lists.words.grammar
        | (words.speech | words.small if words else frozenset())
    )
    stems = frozenset(s for word in common for s in lists.tongue.stems.of(word))

    def usual(word: str) -> bool:
        return word in common or not stems.isdisjoint(lists.tongue.stems.of(word))

    streets = (each.streets for each in pen.words.values()) if pen else ()
    return Veil(texts, names, lists, usual, frozenset().union(*streets))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _strings(tuple(value.values()))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _strings(one)
