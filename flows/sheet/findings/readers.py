"""Who reads (chapter 3): the gap between readers and payers, and what it costs."""

from flows.interview.answers import Answers, Outlet
from flows.interview.options import Hours, Reactions, Topic
from flows.words.texts import Fact, Words

# The most payers that the chosen band allows, out of ten reactions.
MOST_PAYERS = {
    Reactions.ZERO: 0,
    Reactions.ONE_TWO: 2,
    Reactions.THREE_FIVE: 5,
    Reactions.SIX_EIGHT: 8,
    Reactions.NINE_TEN: 10,
}
# The fewest hours a week that the chosen band allows.
FEWEST_HOURS = {Hours.UNDER_1: 0, Hours.TO_2: 1, Hours.TO_5: 3, Hours.OVER_6: 6}

# What speaks to people of the trade.
_CRAFT = (Topic.TECHNIQUE, Topic.GEAR, Topic.NEWS)


def craft(answers: Answers) -> dict[Topic, int]:
    """How many of their last posts were about the trade, by topic."""
    return {topic: n for topic in _CRAFT if (n := answers.topics.get(topic, 0))}


def hours_at_least(answers: Answers) -> float:
    """Hours a week spent publishing, those told or the fewest of their band; 0 when it was not
    said."""
    least = FEWEST_HOURS[answers.hours] if answers.hours else 0
    told = answers.exact.get("hours", least)
    return int(told) if told == int(told) else told


def outlets(answers: Answers) -> tuple[Fact, ...]:
    """Where the person publishes, as words fit for a sentence."""
    return tuple(Words(f"outlet-{o}") for o in answers.publishes if o is not Outlet.NOWHERE)
