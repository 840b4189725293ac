"""What a story tells beside its beginning: what nearly stopped it, what came of it, what was paid.

People who are asked what had happened tell the whole of it in one breath; each sentence that says
plainly what a later question asks is an answer to that one. What only may be one is left alone.
"""

from msgspec import Struct

from flows.reading.lists import StoryWords
from flows.reading.phrases import Phrases, fold
from flows.reading.replies import sentences
from flows.reading.tidying import tidied
from flows.reading.tongue import Tongue

# Ours: a shorter sentence tells nothing that could be read a month later.
_LEAST = 4


class Story(Struct, frozen=True):
    """The sentences that tell each; "" where none does, or two do."""

    nearly: str = ""
    since: str = ""
    paid: str = ""


def story(text: str, words: StoryWords, tongue: Tongue) -> Story:
    """What of a text tells more than what it begins with; nothing of a text of one sentence, whose
    answer it is."""
    told = sentences(text)
    nearly = [one for one in told[1:] if _long(one) and words.nearly.within(fold(one))]
    since = [one for one in told[1:] if _long(one) and _begins(one, words.since)]
    paid = [one for one in told if words.paid.within(fold(one))]
    return Story(
        *(tidied(each[0], tongue) if len(each) == 1 else "" for each in (nearly, since, paid))
    )


def beginning(text: str, words: StoryWords, tongue: Tongue) -> str:
    """The text without the sentences that tell the rest of its story; all of it where they are the
    whole."""
    found = story(text, words, tongue)
    rest = {found.nearly, found.since, found.paid} - {""}
    kept = [one for one in sentences(text) if tidied(one, tongue) not in rest] if rest else []
    return " ".join(kept) if kept else text


def _long(sentence: str) -> bool:
    return len(sentence.split()) >= _LEAST


def _begins(sentence: str, words: Phrases) -> bool:
    """Whether it opens with one of them: « depuis, elle dort » is of what came of it."""
    found = words.first(fold(sentence))
    return found is not None and not found.start
