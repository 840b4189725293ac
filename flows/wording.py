"""What a text gives away: a day or a need, a fact or a platitude, a person or a target.

The words to recognise come from content/<language>/lists.toml. People mix languages, so that the
lists of all languages are merged and always run together.
"""

from collections.abc import Mapping
from functools import reduce
from operator import or_
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from flows.names import NameWords, full_names
from flows.phrases import Folded, Phrases, near
from flows.reading import pieces, plain

# Ours. Fewer words cannot tell what had happened: « besoin d’un logo », "a new website".
_WORDS_OF_A_STORY = 5
# Ours. « aime beaucoup la photo », "likes going hiking".
_WORDS_TO_A_HOBBY = 1
_YOUNGEST, _OLDEST = 16, 99


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


def vague(text: str, lists: Lists) -> bool:
    """Whether it tells a need and no moment: « il avait besoin d’un logo », "they needed help"."""
    folded = Folded(text)
    if len(plain(text).split()) < _WORDS_OF_A_STORY:
        return True
    return lists.vague.within(folded) and not lists.moments.within(folded)


def platitude(text: str, lists: Lists) -> bool:
    """Whether it tells nothing that could be seen or counted: « il est très content »."""
    folded = Folded(text)
    if any(c.isdigit() or c in '«“"' for c in text) or lists.observed.within(folded):
        return False
    counted = any(lists.numbers.get(word, 0) > 1 for word in plain(text).split())
    return lists.platitudes.within(folded) and not counted


def everyone(text: str, lists: Lists) -> bool:
    """Whether an offer is meant for anybody: « les particuliers et les professionnels »."""
    return lists.everyone.within(Folded(text))


def insult(text: str, lists: Lists) -> bool:
    """Whether the person it names would be hurt to read it."""
    return lists.insults.within(Folded(text))


def nickname(text: str, lists: Lists) -> str | None:
    """The text without the family names it gives (« Marco Rossi » → « Marco »); None when it gives
    none."""
    kept, done = [], 0
    for name in full_names(text, lists.names):
        kept.append(text[done : name.first_end])
        done = name.end
    return "".join([*kept, text[done:]]).strip() if kept else None


def demographics(text: str, lists: Lists) -> tuple[str, ...]:
    """The kinds of fact on a target that it gives: "age", "sex", "job", "city", "hobby"."""
    folded = Folded(text)
    items = [Folded(piece) for piece in pieces(text)]
    kinds = {
        "age": lists.age.within(folded) or (len(items) > 1 and any(map(_is_age, items))),
        "sex": lists.sex.within(folded),
        "job": lists.jobs.within(folded),
        "city": lists.cities.within(folded),
        "hobby": _has_hobby(folded, items, lists),
    }
    return tuple(kind for kind, given in kinds.items() if given)


def _is_age(item: Folded) -> bool:
    """A bare number in a list, as in "Romain, 35, engineer"."""
    said = item.text.strip()
    return said.isdecimal() and len(said) == 2 and _YOUNGEST <= int(said) <= _OLDEST


def _has_hobby(text: Folded, items: list[Folded], lists: Lists) -> bool:
    likes, hobbies = list(lists.likes.spans(text)), list(lists.hobbies.spans(text))
    if any(near(text, likes, hobbies, _WORDS_TO_A_HOBBY)):
        return True
    return len(items) > 1 and any(lists.hobbies.is_all(item) for item in items)
