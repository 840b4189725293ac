"""Things told one after the other: « le premier par une amie, le deuxième aussi, les trois autres
sur Google »; "4 from the shop, the other was my cousin's mate"."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from flows.reading.phrases import plain

# Ours: many times what a few customers take.
_MOST_WORDS = 120
_LONGEST_CUE = 5


class Cues(Struct, frozen=True):
    """The words that point at one or some of several things. nth: ordinals. others, all_others: one
    that is left, or all that are. around: articles, and what joins."""

    nth: Mapping[str, int] = {}
    other: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()


class Told(Struct, frozen=True):
    """Some of the things, and what is said of them. times: how many; 0: all that are left."""

    times: int
    said: str


def narrated(reply: str, cues: Cues, numbers: Mapping[str, float]) -> tuple[str, tuple[Told, ...]]:
    """What is said before the first of them is pointed at, and what of each; all of the reply and
    nothing, when none is."""
    words = reply.replace("’", "' ").replace("'", "' ").split()[:_MOST_WORDS]
    found = list(_cues(words, cues, numbers))
    if not found:
        return reply, ()
    ends = [start for start, _, _ in found[1:]] + [len(words)]
    told = (
        Told(times, _joined(words[after:end]))
        for (_, after, times), end in zip(found, ends, strict=True)
    )
    return _joined(words[: found[0][0]]), tuple(told)


def _joined(words: list[str]) -> str:
    return " ".join(words).replace("' ", "'").strip(" ,;.:")


def _cues(
    words: list[str], cues: Cues, numbers: Mapping[str, float]
) -> Iterator[tuple[int, int, int]]:
    """Where each cue begins and ends, and how many it points at: « les deux derniers »."""
    at, said = 0, [plain(word) for word in words]
    while at < len(said):
        end = at
        while end < len(said) and end - at < _LONGEST_CUE and _points(said[end], cues, numbers):
            end += 1
        run = said[at:end]
        counts = [n for word in run if (n := _number(word, numbers))]
        all_left = not cues.others.isdisjoint(run)
        led = run[:1] and run[0] in cues.around  # « l’autre », not the button « Autre »
        left = (led and not cues.other.isdisjoint(run)) or (all_left and (led or counts))
        if cues.nth.keys().isdisjoint(run) and not left:
            at = max(end, at + 1)
            continue
        yield at, end, round(counts[0]) if counts else 0 if all_left else 1
        at = end


def _points(word: str, cues: Cues, numbers: Mapping[str, float]) -> bool:
    return word in cues.around or bool(_number(word, numbers)) or _is_cue(word, cues)


def _is_cue(word: str, cues: Cues) -> bool:
    return word in cues.nth or word in cues.other or word in cues.others


def _number(word: str, numbers: Mapping[str, float]) -> float:
    value = float(word) if word.isdecimal() and len(word) < 3 else numbers.get(word, 0)
    return value if value >= 1 else 0
