"""The words to recognise in what people type, from content/<language>/lists.toml.

People mix languages: the lists of all languages are merged and always run together.
"""

from collections.abc import Mapping
from functools import reduce
from operator import or_
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from flows.wording.names import NameWords
from flows.wording.phrases import Phrases


class Lists(Struct, frozen=True, forbid_unknown_fields=True):
    """The words to recognise, one field a list of lists.toml, which says what each is for."""

    numbers: Mapping[str, float]
    shares: Mapping[str, float]
    names: NameWords

    vague: Phrases
    moments: Phrases
    platitudes: Phrases
    observed: Phrases
    everyone: Phrases
    insults: Phrases

    age: Phrases
    sex: Phrases
    jobs: Phrases
    cities: Phrases
    likes: Phrases
    hobbies: Phrases

    introduced: Phrases
    looked_up: Phrases
    figures: Phrases
    appointments: Phrases
    obstacles: Phrases
    paid: Phrases
    stock: Phrases
    me: Phrases
    you: Phrases

    def __or__(self, other: "Lists") -> "Lists":
        return Lists(*(_both(getattr(self, f), getattr(other, f)) for f in self.__struct_fields__))


def _both(one: Any, other: Any) -> Any:
    return {**one, **other} if isinstance(one, Mapping) else one | other


def read_lists(toml_text: str) -> Lists:
    """The lists of one language. Raises msgspec.DecodeError (a ValueError) naming what is wrong."""
    lists = msgspec.toml.decode(toml_text, type=Lists, dec_hook=_decoded)
    return replace(lists, names=lists.names.folded())


def _decoded(shape: type, value: Any) -> Any:
    """A list of phrases; or a table of phrases and of those that contain them but do not count."""
    if shape is not Phrases:
        raise NotImplementedError(shape)  # what msgspec asks of a hook that does not know a type
    table = value if isinstance(value, dict) else {"said": value}
    return Phrases(**msgspec.convert(table, dict[str, list[str]]))


def merged(*lists: Lists) -> Lists:
    """The lists of several languages as one."""
    return reduce(or_, lists)
