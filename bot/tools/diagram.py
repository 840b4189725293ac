"""Puts into the README, between their marks, the interview's diagram and the map of the folders."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from flows.interview.diagram import mermaid

ROOT = Path(__file__).parent.parent.parent
README = ROOT / "README.md"
PACKAGES = ("flows", "bot", "storage")


def drawn(readme: str) -> str:
    """The README's text with today's diagram and map."""
    charted = _filled(readme, "map", "\n".join(_map()))
    return _filled(charted, "interview", f"```mermaid\n{mermaid()}\n```")


def _filled(text: str, name: str, block: str) -> str:
    """The text with a block between the two marks of this name."""
    between = re.compile(rf"(<!-- {name} -->\n).*?(\n<!-- /{name} -->)", re.DOTALL)
    return between.sub(lambda marks: marks[1] + block + marks[2], text)


def _map() -> Iterator[str]:
    """A line a folder: what its __init__ says it is."""
    yield from ("| Folder | What lives there |", "|---|---|")
    for name, says in folders().items():
        yield f"| `{name}/` | {says[:1].lower() + says[1:].rstrip('.')} |"


def folders() -> Mapping[str, str]:
    """What each folder of code says of itself, in the first sentence of its __init__."""
    every = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("__init__.py"))
    said = {
        str(path.parent.relative_to(ROOT)): ast.get_docstring(ast.parse(path.read_text("utf-8")))
        for path in every
    }
    return {name: (words or "").split("\n")[0] for name, words in said.items()}


def write() -> None:
    """Rewrites both in the README."""
    README.write_text(drawn(README.read_text(encoding="utf-8")), encoding="utf-8")
