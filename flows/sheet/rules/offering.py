"""Whom they say they live on, where their own figures say that others bring more: named gently,
with both figures. Source: ours, from what method 2, 1 says a coach notices."""

import re

from flows.interview.answers import Answers
from flows.limits import Limits
from flows.reading.lists import Lists
from flows.reading.phrases import fold, plain
from flows.sheet.findings.ratios import hour_ratio, worth_ratio
from flows.sheet.line import Basis, Finding, Level, Rule, Section, cites, quoted

_CLAUSES = re.compile(r"(?<=[.!?;,:])\s+")
# Ours: shorter words are of grammar, and stand in the names of several groups.
_LETTERS = 4


def said_otherwise(answers: Answers, limits: Limits, lists: Lists) -> Finding | None:
    """They say that they live on one group; an hour, or a customer, of another brings more."""
    ratios = (("hours", hour_ratio(answers, limits)), ("customers", worth_ratio(answers, limits)))
    for by, found in ratios:
        turn = found.facts["least"] if found else None
        said = _living(answers, turn, lists) if isinstance(turn, int) else ""
        if found and said:
            facts = {**found.facts, "by": by, "quote": quoted(said, limits).rstrip(".,;")}
            slots = cites(answers, "offer", *found.cites)
            return Finding("said_otherwise", Basis.DEDUCED, slots, Level.AMBER, facts=facts)
    return None


def _living(answers: Answers, turn: int, lists: Lists) -> str:
    """What of their offer says that they live on this group, and on no other."""
    named = [_words(family.name) for family in answers.families]
    for clause in _CLAUSES.split(answers.offer or ""):
        told = _words(clause)
        of = [i for i, words in enumerate(named) if words & told]
        if of == [turn] and lists.livelihood.within(fold(clause)):
            return clause
    return ""


def _words(text: str) -> set[str]:
    """Its words, without the mark of the plural."""
    return {word.rstrip("sx") for word in plain(text).split() if len(word) >= _LETTERS}


RULES = (Rule("said_otherwise", reads=said_otherwise, on=Section.AIM, at=62, first=15, worth=336),)
