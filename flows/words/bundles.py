"""Fluent messages compiled a few at a time: what it costs grows faster than their number.

What is compiled is kept by what it was compiled from, so that ways of speaking share all that they
say with the same words; what says the same whatever it is told is kept as its words alone. Nothing
else of a compilation stays.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from functools import cache
from hashlib import blake2b
from types import FunctionType, SimpleNamespace
from typing import Any

from fluent_compiler.compiler import CompiledFtl, compile_messages
from fluent_compiler.resource import FtlResource
from markupsafe import Markup, escape

# Ours: the whole of a language then takes the least time, a single message still few milliseconds.
TOGETHER = 20

_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*)[ \t]*=", re.MULTILINE)
_ATTRIBUTE = re.compile(r"^[ \t]+\.([a-zA-Z][\w-]*)[ \t]*=", re.MULTILINE)
# A message or a term that another one speaks of; functions have a parenthesis, facts a dollar.
_REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)(?=[\s.}])")
# What each locale of a language may write in its own way: facts, numbers, functions.
_OF_LOCALE = re.compile(r"\$|\{\s*-?\d|\b[A-Z]+\(")

_HTML = SimpleNamespace(
    name="html",
    select=lambda message_id=None, **_: True,
    output_type=Markup,
    escape=escape,
    mark_escaped=cache(Markup),  # of our own words only, which are as many as the content holds
    join=lambda parts: Markup("".join(parts)),  # noqa: S704 - each is escaped: see `escape`
    use_isolating=None,
)

# A message: its words, or what makes them of facts and notes what it lacks.
Message = Markup | Callable[[Mapping[str, Any], list[Any]], str]
# The messages of one entry with their ids, by the digest of all that they were compiled from.
Shared = dict[bytes, tuple[tuple[str, Message], ...]]


class Bundles:
    """The messages of one way of speaking, by id (`message` or `message.attribute`)."""

    def __init__(self, locale: str, source: str, shared: Shared) -> None:
        self._locale, self._shared = locale, shared
        self._entries = dict(entries(source))
        self._ids: Set[str] = {*_ids(self._entries)}
        self._waiting = dict.fromkeys(self._entries)
        self._compiled: dict[str, Message] = {}

    def __contains__(self, id: str) -> bool:
        return id in self._ids

    def __getitem__(self, id: str) -> Message:
        """The message, compiled. Raises KeyError when there is none."""
        if id not in self._compiled:
            self._prepare(id.partition(".")[0])
        return self._compiled[id]

    @property
    def ready(self) -> bool:
        """Whether all are compiled."""
        return not self._waiting

    def prepare(self) -> Iterator[None]:
        """Compiles all, some at each step."""
        while self._waiting:
            self._prepare(next(iter(self._waiting)))
            yield
        self._entries, self._ids = {}, self._compiled.keys()

    def mistakes(self) -> Iterator[tuple[str | None, Exception]]:
        """What the compiler finds wrong, with the message's id where it has one."""
        ids = list(self._entries)
        for at in range(0, len(ids), TOGETHER):
            yield from self._compile(ids[at : at + TOGETHER]).errors

    def _prepare(self, first: str) -> None:
        """Compiles an entry, and others that wait, unless they are known by other bundles."""
        if first not in self._waiting:
            return
        several = [first, *(id for id in self._waiting if id != first)][:TOGETHER]
        digests = {id: self._digest(id) for id in several}
        unknown = [id for id, digest in digests.items() if digest not in self._shared]
        if unknown:
            made = self._compile(unknown).message_functions
            for id in unknown:
                self._shared[digests[id]] = tuple(_messages(id, made))
            _forget(message for id in unknown for _, message in self._shared[digests[id]])
        for id, digest in digests.items():
            self._compiled.update(self._shared[digest])
            self._waiting.pop(id, None)

    def _compile(self, ids: list[str]) -> CompiledFtl:
        needed: dict[str, str] = {}
        for id in ids:
            self._gather(id, needed)
        source = FtlResource.from_string("\n".join(needed.values()))
        return compile_messages(self._locale, [source], use_isolating=False, escapers=[_HTML])

    def _digest(self, id: str) -> bytes:
        """Tells what the messages of an entry say, and how."""
        needed: dict[str, str] = {}
        self._gather(id, needed)
        source = "\n".join([id, *needed.values()])
        own = _OF_LOCALE.search(source)
        where = self._locale if own else self._locale.partition("_")[0]
        return blake2b(f"{where}\n{source}".encode(), digest_size=16).digest()

    def _gather(self, id: str, needed: dict[str, str]) -> None:
        """The message, and those it speaks of."""
        if id in self._entries and id not in needed:
            needed[id] = self._entries[id]
            for other in _REFERENCE.findall(self._entries[id]):
                self._gather(other, needed)


def entries(source: str) -> Iterator[tuple[str, str]]:
    """Each message's source, by its id."""
    found = list(_ENTRY.finditer(source))
    ends = [*(match.start() for match in found[1:]), len(source)]
    return ((m[1], source[m.start() : end]) for m, end in zip(found, ends, strict=True))


def _ids(sources: Mapping[str, str]) -> Iterator[str]:
    for id, source in sources.items():
        yield id
        yield from (f"{id}.{attribute}" for attribute in _ATTRIBUTE.findall(source))


def _messages(entry: str, made: Mapping[str, Any]) -> Iterator[tuple[str, Message]]:
    """The messages of an entry; those that ask for no fact, as the words they always say."""
    for id, says in made.items():
        if id.partition(".")[0] == entry:
            missing: list[Any] = []
            words = says({}, missing)
            yield id, says if missing else Markup(words)  # noqa: S704 - our own words


def _forget(kept: Iterable[Message]) -> None:
    """Leaves of what was compiled together only the messages that are kept, and what they call."""
    asked = [says for says in kept if isinstance(says, FunctionType)]
    there, left = asked[0].__globals__ if asked else {}, dict[str, Any]()
    while asked:
        for name in asked.pop().__code__.co_names:
            if name in there and name not in left:
                left[name] = called = there[name]
                if isinstance(called, FunctionType) and called.__globals__ is there:
                    asked.append(called)
    there.clear()
    there.update(left)
    _HTML.mark_escaped.cache_clear()  # it holds all that was tried: what is said comes back
