"""What holds of the words of one way of speaking: each rule tells the mistakes it finds."""

import re
from collections.abc import Callable, Collection, Iterator
from functools import partial

from flows.check.texts import Texts, also
from flows.desk.dialogue import BUTTON
from flows.interview.choices import Choice
from flows.interview.kinds import Question, Text
from flows.interview.several import Counter, Multi
from flows.interview.table import QUESTIONS
from flows.reading.phrases import plain

# Telegram's own, of what pops up over a button, and of the bot's profile.
TOAST = 200
PROFILE = {"bot-name": 64, "bot-description": 512, "bot-short": 120}
COMMAND = 256
_GROUPS = ("nav", "address", "sign", "take")
_TAG = re.compile(r"<(/?)(\w+)[^>]*>")
_ALLOWED = {"b", "i", "s", "blockquote"}
# What flows.asking tells the words of a question.
KNOWN_WHEN_ASKED = {
    "favourite", "family", "families", "person", "turn", "again", "name", "few", "persons",
    "rest", "rest_known", "found_by", "customers", "money", "place", "proposals",
}  # fmt: skip


def _asked(said: Texts) -> Iterator[str]:
    """A question speaks only of what is known when it is asked; a short name, of nothing."""
    for name, text in said.items():
        id, _, attribute = name.partition(".")
        asked = id in QUESTIONS and attribute not in ("probe", "missing")
        known = KNOWN_WHEN_ASKED if asked else set[str]()
        if asked or attribute in ("name", "missing"):
            for fact in sorted(text.told - known):
                yield f"“{name}” speaks of ${fact}, which is not known then."


def _referred(said: Texts) -> Iterator[str]:
    for name, text in said.items():
        for other in sorted(text.messages - said.keys()):
            yield f"“{name}” speaks of “{other}”, which there is not."


def _questions(said: Texts) -> Iterator[str]:
    for question in QUESTIONS.values():
        options = (f"{question.id}.{option}" for option in options_of(question))
        more = (f"{question.id}.probe",) if question.probe else ()
        for name in (question.id, f"{question.id}.name", f"{question.id}.why", *options, *more):
            if name not in said:
                yield f"the question “{question.id}” lacks “{name}”."


def options_of(question: Question) -> tuple[str, ...]:
    """The options whose words are the question's own."""
    match question:
        case Choice():
            return tuple(option for option in question.among if option not in question.but)
        case Multi() | Counter():
            return tuple(question.among)
        case Text(nothing=True):
            return ("nothing",)
        case _:
            return ()


def is_button(name: str) -> bool:
    """Whether the text stands on a button, as far as its name tells."""
    id, _, attribute = name.partition(".")
    if not attribute:
        return id.startswith("chapter-")
    option = id in QUESTIONS and attribute in options_of(QUESTIONS[id])
    return attribute == "name" or option or (id in _GROUPS and not also(name))


def _lengths(menu: Collection[str], said: Texts) -> Iterator[str]:
    for name, text in said.items():
        most, lines = _room(name, menu)
        for reading in text.readings if most else ():
            if len(reading) > most:
                kind = "button" if most == BUTTON else "text"
                yield f"the {kind} “{name}” has {len(reading)} characters; {most} fit."
            if not reading or (not lines and ("\n" in reading or "<" in reading)):
                yield f"“{name}” is to be one line of plain words."


def _room(name: str, menu: Collection[str]) -> tuple[int, bool]:
    """How many characters there are for a text, 0 when any number; and whether it may have lines
    and tags."""
    if is_button(name):
        return BUTTON, False
    if name.startswith("command-") and name.removeprefix("command-") in menu:
        return COMMAND, False
    if name.startswith("misread."):
        return TOAST, False
    return PROFILE.get(name, 0), True


def _tags(said: Texts) -> Iterator[str]:
    for name, text in said.items():
        troubles = (_unclosed(reading) for reading in text.readings)
        trouble = next(filter(None, troubles), None)
        if trouble:
            yield f"in “{name}”, {trouble}."


def _unclosed(text: str) -> str | None:
    opened: list[str] = []
    for closing, tag in _TAG.findall(text):
        if tag not in _ALLOWED:
            return f"<{tag}> is not a tag that Telegram shows"
        if not closing:
            opened.append(tag)
        elif not opened or opened.pop() != tag:
            return f"</{tag}> closes nothing"
    return f"<{opened[-1]}> is not closed" if opened else None


def _apart(said: Texts) -> Iterator[str]:
    """Whatever is typed for one button of a screen is typed for that one only."""
    nav = [name for name in said if name.startswith("nav.") and not also(name)]
    of = ([f"{q.id}.{option}" for option in options_of(q)] for q in QUESTIONS.values())
    for names in (nav, *of):
        owners: dict[str, str] = {}
        for name in names:
            for words in _typed(said, name):
                if owners.setdefault(words, name) != name:
                    yield f"“{words}” is said for “{owners[words]}” and for “{name}”."


def _typed(said: Texts, name: str) -> set[str]:
    """All that people may type for a button: its label and what is said also, as it is compared."""
    labels = said[name].readings if name in said else ()
    others = said[f"{name}-also"].readings if f"{name}-also" in said else ()
    return {plain(words) for words in (*labels, *(w for o in others for w in o.split("|")))} - {""}


def rules(menu: Collection[str]) -> tuple[Callable[[Texts], Iterator[str]], ...]:
    """The rules, where these are the commands."""
    return (_questions, _asked, _referred, partial(_lengths, menu), _tags, _apart)
