"""A reply as a question keeps it, or why it cannot be kept."""

from collections.abc import Mapping, Sequence

from flows.asking.prompt import Prompt
from flows.interview.answers import Misread, Value
from flows.interview.kinds import Names, Several
from flows.interview.lexicon import Lexicon
from flows.interview.numbers import worked
from flows.interview.parts import in_parts, labelled
from flows.interview.surely import surely
from flows.reading.asides import Kind
from flows.reading.judging import afraid, stalling
from flows.reading.places import places
from flows.reading.replies import exact, plain

# Ours: a longer text is a story; and fewer words are a name or a number alone.
_MOST_SAID_TO_US, _FEWEST_BESIDE, _SURE_ENOUGH = 8, 3, 0.85

_WRITTEN = ("text", "names")
# Ours: an option, a number or a few of each are told long before; what goes on is a story, and a
# text of the longest length is read no slower than the bench allows.
_MOST_READ = 2000
# What the favourite last paid, and for how many hours.
DEALT = ("favourite_price", "favourite_hours")


def heard(prompt: Prompt, text: str) -> Value | Misread:
    """A reply as the question keeps it, that may tell a button by its place."""
    placed = _placed(prompt, text)
    return read(prompt, text) if placed is None else placed


def read(prompt: Prompt, text: str) -> Value | Misread:
    """A reply as the question keeps it; what is not sure is proposed, once."""
    value, question = told(prompt, text), prompt.question
    if isinstance(value, Misread) or prompt.picked or value in prompt.proposed or prompt.refused:
        return value
    known = lexicon(prompt)
    if labelled(question, text, known) is not None:
        return value
    return surely(question, text, value, known)


def told(prompt: Prompt, text: str) -> Value | Misread:
    """A reply as the question would keep it, sure or not."""
    lists = prompt.d.content.lists
    if refuses_names(prompt, text):
        return Misread("fear")
    known = lexicon(prompt)
    text = text if prompt.question.kind in _WRITTEN else text[:_MOST_READ]
    value = prompt.question.read(text, known, prompt.answers)
    if isinstance(value, Misread):
        value = in_parts(prompt.question, text, value, known, prompt.answers)
    elif (label := labelled(prompt.question, text, known)) is not None:
        value = label
    if isinstance(value, Misread) and _uncalled(prompt, value):
        value = Misread("choice")
    unsure = isinstance(value, Misread) or in_words(prompt, value)
    return _stalled(prompt) if unsure and stalling(text, lists) else value


def _uncalled(prompt: Prompt, misread: Misread) -> bool:
    """Whether an action would be proposed that no finding calls for."""
    return prompt.question.id == "action" and not set(misread.near) <= set(prompt.offered)


def beyond_labels(prompt: Prompt, text: str) -> set[str]:
    """The words that tell something else than the options do."""
    labels = (label for each in prompt.labels.values() for label in each)
    words = prompt.d.content.lists.words
    known = words.grammar | words.common | {w for label in labels for w in plain(label).split()}
    return {word for word in plain(text).split() if not word.isdecimal()} - known


def unsure(prompt: Prompt, text: str) -> bool:
    """Whether what was taken of a reply may be something else: like the examples of an option only
    so far, longer than a name or a number, or shorter than a story."""
    words, kind = len(text.split()), prompt.question.kind
    if kind == "text":
        return words <= _MOST_SAID_TO_US
    if kind not in ("choice", "multi"):
        return words > _FEWEST_BESIDE
    known = lexicon(prompt)
    near = known.examples.near(text) if known.examples else ()
    sure = bool(near) and near[0].sure >= _SURE_ENOUGH
    return not sure and exact(text, known.labels) is None and bool(beyond_labels(prompt, text))


def refuses_names(prompt: Prompt, text: str) -> bool:
    """Whether what is said where people are to be named is a fear, or a refusal to name any."""
    question = prompt.question
    asked = isinstance(question, Names) and question.people
    return asked and afraid(text, prompt.d.content.lists)


def lexicon(prompt: Prompt) -> Lexicon:
    """The words that the question is read by; no examples of what was refused already."""
    lists, question = prompt.d.content.lists, prompt.question
    free = getattr(question, "free", False)
    examples = prompt.d.content.examples.of(question.id, question.like)
    return Lexicon(
        prompt.every,
        lists.tongue,
        lists.numbers,
        lists.shares,
        lists.periods,
        lists.durations,
        lists.quantities,
        lists.words.grammar,
        None if free and (prompt.proposed or prompt.refused) else examples,
        lists.places.nth,
        prompt.d.content.asides.whole.get(Kind.UNSURE, frozenset()),
        free,
        frozenset(prompt.labels),
        prompt.d.content.currency(prompt.d.person),
        prompt.d.content.limits.scales,
    )


def _placed(prompt: Prompt, text: str) -> Value | Misread:
    """What is told by where its buttons stand: « la deuxième »; nothing where numbers answer."""
    question, lists = prompt.question, prompt.d.content.lists
    options = tuple(prompt.labels)
    if question.kind not in ("choice", "multi") or getattr(question, "bands", None):
        return None
    found = [options[at] for at in places(text, len(options), lists.places, lists.numbers)]
    if isinstance(question, Several):
        return question.checked(found, prompt.answers) if found else None
    return question.tapped(found[0], prompt.answers) if len(found) == 1 else None


def in_words(prompt: Prompt, value: Value | Misread) -> bool:
    """Whether a reply was kept as it was typed."""
    if isinstance(value, Misread) or not value:
        return False
    parts = value if isinstance(value, list) else [value]
    own = any(isinstance(v, dict) and "words" in v for v in parts)
    return own or prompt.question.kind in ("text", "names")


def _stalled(prompt: Prompt) -> Misread:
    """Asked again; with an example, where the answer is to be written."""
    example = f"{prompt.slot.question}.example"
    if not prompt.d.texts.has(example):
        return Misread("choice")
    return Misread("stalling", {"example": prompt.d.label(example)})


def taken_off(prompt: Prompt, text: str) -> Value:
    """What stays ticked when something is to be taken off, and another put in its place; None:
    nothing is."""
    question, picked = prompt.question, prompt.current
    off, put = prompt.d.content.lists.tongue.taken_off(plain(text))
    if not off or not picked or not isinstance(question, Several):
        return None
    said = set(off.split())
    named = [o for o in picked if isinstance(o, str) and said & _telling(prompt, o)]
    if not named:
        return None
    left, added = question.without(picked, named), read(prompt, put) if put else None
    sure = added is not None and not isinstance(added, Misread) and not in_words(prompt, added)
    return question.joined(left, added) if sure else left


def _telling(prompt: Prompt, option: str) -> set[str]:
    """The words of an option's label that tell it from others."""
    words = {w for label in prompt.labels.get(option, ())[:1] for w in plain(label).split()}
    return words - prompt.d.content.lists.words.grammar


def paid(asked: Sequence[Prompt], sentence: str) -> Mapping[str, Value]:
    """The price that a sentence tells, and the hours that stand beside it, by question: those of
    DEALT, as they would be asked."""
    price, hours = asked
    value = read(price, sentence) if sentence else None
    if value is None or isinstance(value, Misread):
        return {}
    return {price.question.id: value, hours.question.id: worked(sentence, lexicon(hours))}
