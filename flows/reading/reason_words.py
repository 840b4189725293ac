"""How people tell why they call somebody: the table [reasons] of lists.toml."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from flows.reading.phrases import Phrases, plain

Told = Mapping[str, Phrases]


class ReasonWords(Struct, frozen=True, forbid_unknown_fields=True):
    """kinds: what each sort of reason is told by, the surest first; theirs: what surely tells that
    something of theirs ends, that they leave, that they owe. staff: who works with us. due: that
    a thing is to be done by a day. papers: what of ours is waited
    for. about: what comes to an end or is signed; stages: what happens to it. wrote: that they
    left a message; slow: that it was not answered; ago: how long since. asks: what leads to a
    question, questions: how one begins. offers: that they asked whom to tell; chairs, presents:
    what leads to what they preside over, or to whom they would present. meets: that a day leaves
    no more time. spoke: that they speak of us. at: small words before a day; seasons: with their
    article. units: customers that are counted, and one of them. apart: what parts a thing from
    whose it is. dates: what a day is called. verbs: small words of a verb, past:
    how others end. titled: how somebody is greeted, by their title."""

    kinds: Told
    theirs: Told
    staff: Phrases
    due: Phrases
    papers: Told
    about: Told
    stages: Told
    wrote: Phrases
    slow: Phrases
    ago: Phrases
    asks: Phrases
    questions: frozenset[str]
    offers: Phrases
    chairs: Phrases
    presents: Phrases
    meets: Phrases
    spoke: Phrases
    at: frozenset[str]
    seasons: Mapping[str, str]
    units: Mapping[str, str]
    apart: frozenset[str]
    dates: frozenset[str]
    verbs: frozenset[str]
    past: frozenset[str]
    titled: Mapping[str, frozenset[str]]

    def __or__(self, other: "ReasonWords") -> "ReasonWords":
        return ReasonWords(
            *(_both(getattr(self, f), getattr(other, f)) for f in self.__struct_fields__)
        )

    def folded(self) -> "ReasonWords":
        """The same, folded by `plain`."""
        fields = {f: getattr(self, f) for f in self.__struct_fields__}
        sets = {f: _folded(s) for f, s in fields.items() if isinstance(s, frozenset)}
        keyed = {f: {plain(k): v for k, v in fields[f].items()} for f in ("seasons", "units")}
        titled = {key: _folded(words) for key, words in self.titled.items()}
        return replace(self, **sets, **keyed, titled=titled)


def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(plain, words))


def _both(one: Any, other: Any) -> Any:
    if not isinstance(one, Mapping):
        return one | other
    joined = (Phrases, frozenset)
    return {**one, **other} | {
        key: value | other[key]
        for key, value in one.items()
        if key in other and isinstance(value, joined)
    }
