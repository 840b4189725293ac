"""What a button carries: an action, one kind for each thing that can be done.

A room declares its kinds and what answers them. On the wire an action is its tag and its fields,
joined by colons, at most 64 bytes long; fields left empty at the end are left out.
"""

from collections.abc import Mapping

import msgspec
from msgspec import Struct


class Action(Struct, frozen=True, array_like=True):
    """Something to do. Each kind has a tag of one or two words, and fields of text, of whole
    numbers or of enums; only the last of them may hold colons."""


def written(action: Action) -> str:
    """The action as a button carries it."""
    return ":".join(map(str, msgspec.to_builtins(action))).rstrip(":")


def tag(kind: type[Action]) -> str:
    """What the actions of a kind begin with."""
    return str(kind.__struct_config__.tag)


def read(data: str, kinds: Mapping[str, type[Action]]) -> Action | None:
    """The action that a button carried, by the kinds there are, each under its tag; None when it is
    none of them, or not well formed."""
    kind = kind_of(data, kinds)
    return None if kind is None else _filled(kind, data[len(tag(kind)) + 1 :])


def kind_of(data: str, kinds: Mapping[str, type[Action]]) -> type[Action] | None:
    """The kind of what a button carried, well formed or not."""
    first, second = (*data.split(":", 2), "")[:2]
    return kinds.get(f"{first}:{second}") or kinds.get(first)


def _filled(kind: type[Action], fields: str) -> Action | None:
    most = len(kind.__struct_fields__)
    values = fields.split(":", most - 1) if fields and most else []
    if fields and not most:
        return None
    try:
        return msgspec.convert([tag(kind), *values], kind, strict=False)
    except msgspec.ValidationError:
        return None
