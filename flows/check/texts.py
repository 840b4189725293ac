"""Texts taken apart: what they are told, what they say, and all the ways they can read."""

from collections import Counter
from collections.abc import Iterator, Mapping

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor
from msgspec import Struct

FACT = "¤"  # stands for what a text is told


class Text(Struct, frozen=True):
    """One text. readings: the ways it can read, a fact counted as one character. told: the facts it
    speaks of; said: those it says, the others only choose a wording. messages: those in it."""

    readings: tuple[str, ...]
    told: frozenset[str]
    said: frozenset[str]
    messages: frozenset[str]


Texts = Mapping[str, Text]


def texts(resource: ast.Resource) -> dict[str, Text]:
    """Each text by its name: `message` or `message.attribute`."""
    found: dict[str, Text] = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            if entry.value:
                found[entry.id.name] = _text(entry.value)
            for attribute in entry.attributes:
                found[f"{entry.id.name}.{attribute.id.name}"] = _text(attribute.value)
    return found


def _text(pattern: ast.Pattern) -> Text:
    of = _References(pattern)
    readings = tuple(_readings(pattern))
    return Text(readings, frozenset(of.told), frozenset(of.said), frozenset(of.messages))


def unreadable(resource: ast.Resource) -> Iterator[str]:
    names: list[str] = []
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            start = (entry.content or "").strip().splitlines()[0][:60]
            yield f"this cannot be read: “{start}”."
        elif isinstance(entry, ast.Message):
            name = entry.id.name
            names += (name, *(f"{name}.{attribute.id.name}" for attribute in entry.attributes))
    yield from (f"“{name}” is written {n} times." for name, n in Counter(names).items() if n > 1)


def also(name: str) -> bool:
    """Whether a text is what people may type for another, which a language may have or not."""
    return name.endswith(("-also", ".also"))


class _References(Visitor):
    """The facts a text is told, those among them it says, and the messages in it."""

    def __init__(self, pattern: ast.Pattern) -> None:
        self.told: set[str] = set()
        self.said: set[str] = set()
        self.messages: set[str] = set()
        self.visit(pattern)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            self.told.add(node.selector.id.name)  # it chooses a wording: a language's own affair
        else:
            self.visit(node.selector)
        for variant in node.variants:
            self.visit(variant)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.told.add(node.id.name)
        self.said.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.messages.add(node.id.name)


def _readings(pattern: ast.Pattern) -> list[str]:
    """The ways a text can read, a fact counted as one character."""
    whole = [""]
    for element in pattern.elements:
        ways = _ways_of(element)
        whole = [text + way for text in whole for way in ways]
    return whole


def _ways_of(element: object) -> list[str]:
    match element:
        case ast.TextElement(value=text) | ast.StringLiteral(value=text):
            return [text]
        case ast.Placeable(expression=ast.SelectExpression(variants=variants)):
            return [way for variant in variants for way in _readings(variant.value)]
        case ast.Placeable(expression=inner):
            return _ways_of(inner)
        case _:
            return [FACT]
