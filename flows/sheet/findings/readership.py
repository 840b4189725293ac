"""Whether those who read are those who pay (chapter 3), and whether they are of the trade."""

from flows.interview.answers import Answers, Reader
from flows.interview.conditions import customers_at_most, publishes_somewhere
from flows.limits import Limits
from flows.sheet.findings.channels import roads
from flows.sheet.findings.finding import Basis, Finding, Level, cites
from flows.sheet.findings.readers import MOST_PAYERS, craft, hours_at_least
from flows.words.texts import Fact, Words

_OF_THE_TRADE = {Reader.PEERS, Reader.LEARNERS}


def reader_gap(answers: Answers, limits: Limits) -> Finding | None:
    """Those who react are not those who pay."""
    if not publishes_somewhere(answers) or answers.reactions is None:
        return None
    level = _gap(answers, limits)
    facts: dict[str, Fact] = {
        "level": level,
        "reactions": answers.reactions,
        "mentioned": -1 if answers.mentioned is None else answers.mentioned,
        "customers": customers_at_most(answers),
        "brought": "yes" if _brought(answers) else "no",
    }
    slots = cites(answers, "reactions", "mentioned", "hours", "publishes")
    slots += cites(answers, "last_five") if _brought(answers) else ()
    return Finding("reader_gap", Basis.LIVED, slots, level, facts=facts)


def _brought(answers: Answers) -> bool:
    """Whether some of the last customers came by what they publish, or spoke of it."""
    return bool(answers.mentioned) or any(r.payers for r in roads(answers) if r.posts)


def _gap(answers: Answers, limits: Limits) -> Level:
    payers = MOST_PAYERS.get(answers.reactions) if answers.reactions else None
    if payers is None:
        return Level.GREY
    unmentioned = answers.mentioned == 0
    costly = hours_at_least(answers) >= limits.reader_hours
    if payers <= limits.reader_red and unmentioned and costly:
        return Level.RED
    return Level.AMBER if payers <= limits.reader_amber or unmentioned else Level.GREEN


def theo(answers: Answers, limits: Limits) -> Finding | None:
    """Like Théo the photographer of the source: craft topics, read by people of the craft."""
    about = craft(answers)
    of_the_trade = _OF_THE_TRADE.intersection(answers.other_readers)
    mostly = of_the_trade and 2 * len(of_the_trade) >= len(answers.other_readers)
    if sum(about.values()) < limits.theo_topics or not mostly:
        return None
    facts: dict[str, Fact] = {
        "count": sum(about.values()),
        "posts": sum(answers.topics.values()),
        "all": "yes" if len(about) == len(answers.topics) else "no",
        "topics": tuple(Words(f"topic-{topic}") for topic in about),
        "readers": tuple(Words(f"reader-{r}") for r in answers.other_readers if r in of_the_trade),
    }
    slots = cites(answers, "topics", "other_readers")
    return Finding("theo", Basis.DEDUCED, slots, Level.RED, facts=facts)
