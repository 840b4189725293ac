"""The action of the week in their own words, where they name one at its question: « rappeler
Bernadette ? je sais pas trop »."""

from flows.asking.answering import advance
from flows.asking.interview import keep, prompt
from flows.asking.understanding import read
from flows.desk.dialogue import Dialogue
from flows.interview.kinds import OWN_WORDS
from flows.interview.slots import Given, Misread, Slot
from flows.protocol.exchange import Close, React, Say
from flows.reading.asides import knows_nothing
from flows.reading.lists import Lists
from flows.reading.masking import cleaned
from flows.reading.phrases import fold
from flows.reading.sentences import parts, sentences
from flows.reading.tidying import tidied
from flows.record.person import Task, take
from flows.words.texts import cut, one_line

ACTION = Slot("action")
# Ours: a verb alone tells nothing to do.
_LEAST_WORDS = 2


def named(text: str, lists: Lists) -> bool:
    """Whether a text begins by something to do, and says to whom or what."""
    folded = fold(text)
    verb = lists.doing.first(folded)
    begins = verb is not None and not folded.text[: verb.start].strip()
    return begins and len(text.split()) >= _LEAST_WORDS


def hear(d: Dialogue, text: str, typed: int) -> bool:
    """Keeps it as what they are at; whether it is one, and none of those that are proposed."""
    if not isinstance(read(prompt(d, ACTION), text), Misread):
        return False
    own = _named(d, text)
    if own is None:
        return False
    words = cut(one_line(str(cleaned(own, d.content.lists))), OWN_WORDS)
    d.do(React(typed))
    d.do(Close())
    keep(d, ACTION, Given(None, d.now, message=typed))
    d.person = d.person.changing(take(d.interview, Task(words, d.now, own=True)))
    d.do(Say(str(d.html("own-action", words=words))))
    advance(d, ACTION)
    return True


def _named(d: Dialogue, text: str) -> str | None:
    """The sentence that names it, without what hesitates after it."""
    lists, asides = d.content.lists, d.content.asides
    for sentence in sentences(text):
        told = [p for p in parts(sentence, lists.tongue) if named(p, lists)]
        if told and not knows_nothing(told[0], asides):
            return tidied(_unhedged(told[0], lists), lists.tongue).rstrip(" .?!…,")
    return None


def _unhedged(said: str, lists: Lists) -> str:
    """« rappeler Léa, je suppose » without its last words."""
    first, _, last = said.rpartition(",")
    hedged = bool(first) and lists.supposing.is_all(fold(last.strip(" .!?…")))
    return first if hedged else said
