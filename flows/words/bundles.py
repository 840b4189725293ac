"""Fluent messages compiled a few at a time: what it costs grows faster than their number."""

import re
from collections.abc import Iterator
from functools import cache
from types import SimpleNamespace

from fluent_compiler.bundle import FluentBundle
from fluent_compiler.resource import FtlResource
from markupsafe import Markup, escape

# Ours: the whole of a language then takes the least time, a single message still few milliseconds.
TOGETHER = 20

_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*)[ \t]*=", re.MULTILINE)
_ATTRIBUTE = re.compile(r"^[ \t]+\.([a-zA-Z][\w-]*)[ \t]*=", re.MULTILINE)
# A message or a term that another one speaks of; functions have a parenthesis, facts a dollar.
_REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)(?=[\s.}])")

_HTML = SimpleNamespace(
    name="html",
    select=lambda message_id=None, **_: True,
    output_type=Markup,
    escape=escape,
    mark_escaped=cache(Markup),  # of our own words only, which are as many as the content holds
    join=lambda parts: Markup("".join(parts)),  # noqa: S704 - each is escaped: see `escape`
    use_isolating=None,
)


class Bundles:
    """The messages of one language, by id (`message` or `message.attribute`)."""

    def __init__(self, locale: str, source: str) -> None:
        self._locale = locale
        self._entries = dict(_entries(source))
        self._batches = [*_batched(list(self._entries))]
        self._batch = {id: at for at, ids in enumerate(self._batches) for id in ids}
        self._said = {*_ids(self._entries)}
        self._compiled: dict[int, FluentBundle] = {}

    def __contains__(self, id: str) -> bool:
        return id in self._said

    def __getitem__(self, id: str) -> FluentBundle:
        """The bundle that says the message. Raises KeyError when there is no such message."""
        at = self._batch[id.partition(".")[0]]
        if at not in self._compiled:
            self._compiled[at] = self._bundle(at)
        return self._compiled[at]

    @property
    def ready(self) -> bool:
        """Whether all are compiled."""
        return len(self._compiled) == len(self._batches)

    def all(self) -> Iterator[FluentBundle]:
        """Every bundle, compiled."""
        return (self[ids[0]] for ids in self._batches)

    def _bundle(self, at: int) -> FluentBundle:
        needed: dict[str, str] = {}
        for id in self._batches[at]:
            self._gather(id, needed)
        source = FtlResource.from_string("\n".join(needed.values()))
        return FluentBundle(self._locale, [source], use_isolating=False, escapers=[_HTML])

    def _gather(self, id: str, needed: dict[str, str]) -> None:
        """The message, and those it speaks of."""
        if id in self._entries and id not in needed:
            needed[id] = self._entries[id]
            for other in _REFERENCE.findall(self._entries[id]):
                self._gather(other, needed)


def _entries(source: str) -> Iterator[tuple[str, str]]:
    """Each message's source, by its id."""
    found = list(_ENTRY.finditer(source))
    ends = [*(match.start() for match in found[1:]), len(source)]
    return ((m[1], source[m.start() : end]) for m, end in zip(found, ends, strict=True))


def _batched(ids: list[str]) -> Iterator[list[str]]:
    return (ids[at : at + TOGETHER] for at in range(0, len(ids), TOGETHER))


def _ids(entries: dict[str, str]) -> Iterator[str]:
    for id, source in entries.items():
        yield id
        yield from (f"{id}.{attribute}" for attribute in _ATTRIBUTE.findall(source))
