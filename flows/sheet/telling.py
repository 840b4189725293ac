"""What of the answers may be told to others as it stands: the favourite's moment, as a thing that
there was; and what changed for them, where it is a figure. Nobody is named in it."""

import re

from flows.interview.answers import Answers
from flows.reading.lists import Lists
from flows.reading.phrases import plain
from flows.reading.story import story as parted
from flows.sheet.line import Telling

# Ours: what fits into a message of 256 characters beside what is asked.
_LONGEST_MOMENT, _LONGEST_CHANGE = 60, 70
_MOST_WORDS = 12
_CLAUSE = re.compile(r"[.,;:!?()…]\s|[.,;:!?()…]$|\s[-–—]\s")
_CHANGES = re.compile(r"[.;:!?()…]\s|[.;:!?()…]$|\s[-–—]\s")
_SIGNS = " .,;:!?()«»“”\"'’"


def telling(answers: Answers, lists: Lists, story: str | None = None) -> Telling:
    """Both, as far as they pass. story: of the moment, as it was told in one breath."""
    beside = _beside(story or "", lists)
    return Telling(_moment(answers.trigger, lists), _change(answers.change, lists), beside)


def _beside(story: str, lists: Lists) -> frozenset[str]:
    found = parted(story, lists.story, lists.tongue)
    told = {"hesitation": found.nearly, "change": found.since, "payer": found.paid}
    return frozenset(question for question, words in told.items() if words)


def _moment(trigger: str | None, lists: Lists) -> str:
    """Its first clause, where it is a thing that there was, counted or with an article."""
    clause = _CLAUSE.split(trigger or "", maxsplit=1)[0].strip()
    words = clause.split()
    first = plain(words[0]) if words else ""
    led = first.isdecimal() or first in lists.numbers or first in lists.tongue.words.one
    fits = len(words) in range(2, _MOST_WORDS) and len(clause) <= _LONGEST_MOMENT
    return _uncapitalled(clause) if led and fits and _impersonal(words, lists) else ""


def _change(change: str | None, lists: Lists) -> str:
    """Its first sentence, or clause, where it is a figure."""
    parts = (each.split(change or "", maxsplit=1)[0].strip() for each in (_CHANGES, _CLAUSE))
    return next((_uncapitalled(said) for said in parts if _is_figure(said, lists)), "")


def _is_figure(said: str, lists: Lists) -> bool:
    words = said.split()
    counted = any(w[:1].isdecimal() or plain(w) in lists.numbers for w in words)
    fits = len(words) > 2 and len(said) <= _LONGEST_CHANGE
    return counted and fits and _impersonal(words, lists)


def _uncapitalled(said: str) -> str:
    return said[:1].lower() + said[1:]


def _impersonal(words: list[str], lists: Lists) -> bool:
    """Whether nobody is named nor spoken of, and no verb tells what somebody did."""
    bare = [plain(word.strip(_SIGNS)) for word in words]
    small = lists.tongue.words.owners | lists.calling.others
    verbs, past = lists.reasons.verbs, tuple(lists.reasons.past)
    acts = any(word in small | verbs or word.endswith(past) for word in bare)
    named = any(word[:1].isupper() for word in words[1:])
    return not (acts or named)
