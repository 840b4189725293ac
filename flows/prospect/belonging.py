"""Of which of their groups somebody is, as a sentence tells it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.prospect.questions import groups
from flows.reading.leads import said, telling
from flows.reading.lists import Lists
from flows.reading.phrases import plain
from flows.reading.replies import sentences

# Where the name of a lead ends: « un resto, envoyé par… ».
BEYOND_NAME = re.compile(r"[,;:.!?…(]\s|[,;:.!?…(]$|\s[-–—]\s")
# The groups of private people, as leads.toml calls them.
_PEOPLE = frozenset({"particulier", "proprietaire", "parent", "eleve", "mariage"})


def group_in(text: str, answers: Answers, limits: Limits, lists: Lists) -> int | None:
    """The turn of the family that a text says somebody is of."""
    found = next(group(text, answers, limits, lists), None)
    return None if found is None else int(found)


def group(text: str, answers: Answers, limits: Limits, lists: Lists) -> Iterator[str]:
    """The one group that is named, by its name or by what those of it are called, where it is said
    who they are: in the first sentence."""
    text = next(iter(sentences(text)), "")
    offered = [option for option in groups(answers, limits) if option.isdecimal()]
    names = {option: answers.families[int(option)].name for option in offered}
    met = {o: _names_group(names[o], text, lists, _beyond(answers, names[o])) for o in names}
    best = max(met.values(), default=0)
    if best:
        found = [o for o in met if met[o] == best]
    else:
        called = _called(
            BEYOND_NAME.split(text, 1)[0], lists
        )  # of whom it is, not of whom it names
        met_by = {o: {key for key in called if key in plain(names[o])} for o in names}
        found = [o for o in names if met_by[o]]
        others = {*called} - _PEOPLE - set[str]().union(*met_by.values())
        if others and all(met_by[o] <= _PEOPLE for o in found):
            found = []  # « une dame d’une association » is of no group of private people
    yield from found if len(found) == 1 else ()


def _names_group(name: str, text: str, lists: Lists, of_all: frozenset[str]) -> int:
    """How many words of a group's name the text says: half of them, two that follow each other, or
    one that is told of no other; « un chien » is not yet one of the « petits chiens réguliers »."""
    stems, said_so, grammar = lists.tongue.stems, plain(text).split(), lists.words.grammar
    words, theirs = telling(name, grammar), telling(text, grammar)
    met = [w for w in words if any(stems.alike(w, t) for t in theirs)]
    whole = plain(name).split()
    pairs = {pair for pair in pairwise(whole) if not grammar.issuperset(pair)}
    if pairs & {*pairwise(said_so)} or 2 * len(met) >= len(words):
        return max(len(met), int(bool(pairs & {*pairwise(said_so)})))
    return len([w for w in met if not any(stems.alike(w, o) for o in of_all)])


def _called(text: str, lists: Lists) -> tuple[str, ...]:
    return said(text, lists.leads.groups)


def _beyond(answers: Answers, name: str) -> frozenset[str]:
    """The words that are told of others than a group, or of all."""
    others = (family.name for family in answers.families if family.name != name)
    terms = (regret.double_terms for regret in answers.regrets)
    told = (answers.offer, answers.trigger, answers.seen_coming, *terms, *others)
    return frozenset(word for text in told if text for word in telling(text, frozenset()))
