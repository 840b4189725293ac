"""What is typed in answer to a question, of whatever form: a move, an answer, or neither."""

from functools import lru_cache

from flows.asking.form import Form
from flows.asking.prompt import Prompt, also, ends
from flows.interview.kinds import Lexicon, Misread, Question, Text, Value
from flows.interview.several import Several
from flows.protocol.effects import React
from flows.reading.asides import Aside, Kind, aside
from flows.reading.judging import stalling
from flows.reading.places import places
from flows.reading.replies import exact, folded, plain
from flows.words.texts import Texts

# Ours: a longer text is a story, though it may begin like a question.
MOST_SAID_TO_US = 12
MOST_AROUND_A_MESSAGE = 6
OPENING_QUOTES = tuple("\"«“'")
# Ten gestures in each way of speaking, twice over.
MOST_GESTURES = 128


def hear(form: Form, text: str, typed: int) -> bool:
    """Does what was typed, or says why not; whether something was made of it."""
    gesture = _gesture(form, text)
    if gesture is not None:
        form.moves[gesture](form, None)
        return True
    if _refuses(form, text):
        form.moves["other"](form, None)
        return True
    said = _aside(form.prompt, text)
    if said is not None and form.meet(said):
        return True
    value = _with_taps(form.prompt, _agreed(form.prompt, text, read(form.prompt, text)))
    if isinstance(value, Misread):
        return form.missed(value, text)
    form.d.do(React(typed))
    form.take(value, typed)
    return True


def _gesture(form: Form, text: str) -> str | None:
    """Back, skip, keep, why… as people type them, where the question has them and no option of it
    is called so."""
    said, texts = plain(text), form.d.texts
    gesture = next((g for g in form.spoken if said in _ways_to_say(texts, f"nav.{g}")), None)
    return None if gesture is None or _is_option(form.prompt, said) else gesture


def _refuses(form: Form, text: str) -> bool:
    """Whether it is a "no" to the options that are proposed."""
    prompt = form.prompt
    asked = "other" in form.gestures and "no" not in prompt.offered
    return asked and prompt.d.content.lists.tongue.leaning(plain(text)) == "no"


def _aside(prompt: Prompt, text: str) -> Aside | None:
    """What was said to us rather than answered. A button's label is an answer whatever it says."""
    if _tells(prompt.question, text) or exact(text, prompt.labels | prompt.hidden) is not None:
        return None
    said = aside(text, prompt.d.content.asides)
    unsure = said is not None and said.kind in (Kind.UNSURE, Kind.SKIP)
    return None if unsure and read(prompt, text) == "" else said


def _tells(question: Question, text: str) -> bool:
    """Whether it can only be an answer: a story, a quotation, a message of theirs, with a question
    mark in it perhaps."""
    if not isinstance(question, Text):
        return False
    most = MOST_SAID_TO_US if question.most <= Text("").most else MOST_AROUND_A_MESSAGE
    return len(text.split()) > most or text.lstrip()[:1] in OPENING_QUOTES


def _is_option(prompt: Prompt, said: str) -> bool:
    return any(said == folded(label) for labels in prompt.labels.values() for label in labels)


@lru_cache(MOST_GESTURES)
def _ways_to_say(texts: Texts, id: str) -> frozenset[str]:
    """A button's label, and what else people type for it; nothing where it has no words."""
    known = (texts.label(id), *also(texts, f"{id}-also")) if texts.has(id) else ()
    return frozenset(map(folded, known))


def read(prompt: Prompt, text: str) -> Value | Misread:
    """A reply as the question keeps it."""
    lists = prompt.d.content.lists
    known = prompt.labels | prompt.hidden
    own = prompt.proposed and getattr(prompt.question, "free", False)  # it was none of those
    lexicon = Lexicon(
        known,
        lists.tongue,
        lists.numbers,
        lists.shares,
        lists.periods,
        lists.durations,
        lists.quantities,
        lists.words.grammar,
        None if own else prompt.d.content.examples.of(prompt.question.id),
    )
    value = _placed(prompt, text) or prompt.question.read(text, lexicon, prompt.answers)
    return _stalled(prompt) if _in_words(prompt, value) and stalling(text, lists) else value


def _placed(prompt: Prompt, text: str) -> Value | Misread:
    """What is told by where its buttons stand: « la deuxième »; nothing where numbers answer."""
    question, lists = prompt.question, prompt.d.content.lists
    if question.kind not in ("choice", "multi") or getattr(question, "bands", None):
        return None
    options = tuple(prompt.labels)
    found = [options[at] for at in places(text, len(options), lists.places, lists.numbers)]
    if isinstance(question, Several):
        return question.checked(found, prompt.answers) if found else None
    return question.tapped(found[0], prompt.answers) if len(found) == 1 else None


def _in_words(prompt: Prompt, value: Value | Misread) -> bool:
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


def _agreed(prompt: Prompt, text: str, value: Value | Misread) -> Value | Misread:
    """A "yes" to the one option proposed is that option."""
    proposed, tongue = prompt.proposed, prompt.d.content.lists.tongue
    if isinstance(value, Misread) and len(proposed) == 1 and tongue.leaning(plain(text)) == "yes":
        return prompt.question.tapped(proposed[0], prompt.answers)
    return value


def _with_taps(prompt: Prompt, value: Value | Misread) -> Value | Misread:
    """In a question of several, what is typed comes on top of what was tapped just before."""
    question, picked = prompt.question, prompt.picked
    if isinstance(value, Misread) or not isinstance(question, Several) or not picked:
        return value
    if isinstance(value, list) and all(isinstance(v, str) and ends(question, v) for v in value):
        return value
    return question.checked(question.joined(picked, value), prompt.answers)
