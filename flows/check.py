"""Mistakes in the words, told in a writer's words: what is missing, too long, or does not close."""

import re
from collections.abc import Iterator, Mapping

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from flows.interview.kinds import Choice, Question, Text
from flows.interview.several import Counter, Multi
from flows.interview.table import QUESTIONS
from flows.words.voices import FIRST

# Ours: what a phone of 390 px shows of a button without cutting it.
BUTTON = 24
_TAG = re.compile(r"<(/?)(\w+)[^>]*>")
_ALLOWED = {"b", "i", "blockquote"}

Patterns = Mapping[str, ast.Pattern]


def mistakes(sources: Mapping[str, str]) -> list[str]:
    """One sentence a mistake, none when all is well. `sources`: the Fluent of each language, by its
    code, French among them."""
    patterns = {code: _patterns(source) for code, source in sources.items()}
    found = [*_unreadable(sources)]
    for code, said in patterns.items():
        found += _missing(code, said, patterns[FIRST])
        found += _questions(code, said)
        found += _facts(code, said, patterns[FIRST])
        found += _tags(code, said)
    return found


def _patterns(source: str) -> dict[str, ast.Pattern]:
    """Each text by its name: `message` or `message.attribute`."""
    found: dict[str, ast.Pattern] = {}
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message):
            if entry.value:
                found[entry.id.name] = entry.value
            for attribute in entry.attributes:
                found[f"{entry.id.name}.{attribute.id.name}"] = attribute.value
    return found


def _unreadable(sources: Mapping[str, str]) -> Iterator[str]:
    for code, source in sources.items():
        for entry in FluentParser().parse(source).body:
            if isinstance(entry, ast.Junk):
                start = (entry.content or "").strip().splitlines()[0][:60]
                yield f"{code}: this cannot be read: “{start}”."


def _missing(code: str, said: Patterns, french: Patterns) -> Iterator[str]:
    optional = re.compile(r"-also$|\.also$")
    for name in french:
        if name not in said and not optional.search(name):
            yield f"{code}: “{name}” is missing; French has it."
    for name in said:
        if name not in french and not optional.search(name):
            yield f"{code}: “{name}” has no French; nothing asks for it, or French forgot it."


def _questions(code: str, said: Patterns) -> Iterator[str]:
    for question in QUESTIONS.values():
        buttons = [f"{question.id}.name", *(f"{question.id}.{o}" for o in _options(question))]
        follow_up = [f"{question.id}.probe"] if question.probe else []
        for name in (question.id, f"{question.id}.why", *buttons, *follow_up):
            if name not in said:
                yield f"{code}: the question “{question.id}” lacks “{name}”."
        for name in buttons:
            longest = max(map(len, _readings(said[name])), default=0) if name in said else 0
            if longest > BUTTON:
                yield f"{code}: the button “{name}” has {longest} characters; {BUTTON} fit."


def _options(question: Question) -> tuple[str, ...]:
    match question:
        case Choice():
            return tuple(option for option in question.among if option not in question.but)
        case Multi() | Counter():
            return tuple(question.among)
        case Text(nothing=True):
            return ("nothing",)
        case _:
            return ()


def _readings(pattern: ast.Pattern) -> Iterator[str]:
    """The ways a text can read, a fact counted as one character."""
    whole = [""]
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            whole = [text + element.value for text in whole]
        elif isinstance(element.expression, ast.SelectExpression):
            ways = [r for v in element.expression.variants for r in _readings(v.value)]
            whole = [text + way for text in whole for way in ways]
        else:
            whole = [f"{text}¤" for text in whole]
    yield from whole


class _Facts(Visitor):
    """The facts a text is told."""

    def __init__(self, pattern: ast.Pattern) -> None:
        self.names: set[str] = set()
        self.visit(pattern)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def _facts(code: str, said: Patterns, french: Patterns) -> Iterator[str]:
    for name in said.keys() & french.keys():
        for fact in sorted(_Facts(said[name]).names - _Facts(french[name]).names):
            yield f"{code}: “{name}” speaks of ${fact}, which it is not told."


def _tags(code: str, said: Patterns) -> Iterator[str]:
    for name, pattern in said.items():
        for reading in _readings(pattern):
            trouble = _unclosed(reading)
            if trouble:
                yield f"{code}: in “{name}”, {trouble}."
                break


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
