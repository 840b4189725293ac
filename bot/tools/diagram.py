"""Puts the interview's diagram into the README, between its two marks."""

import re
from pathlib import Path

from flows.interview.diagram import mermaid

README = Path(__file__).parent.parent.parent / "README.md"
_BETWEEN = re.compile(r"(<!-- interview -->\n).*?(<!-- /interview -->)", re.DOTALL)


def drawn(readme: str) -> str:
    """The README's text with today's diagram."""
    block = f"```mermaid\n{mermaid()}\n```\n"
    return _BETWEEN.sub(lambda marks: marks[1] + block + marks[2], readme)


def write() -> None:
    """Rewrites the README's diagram."""
    README.write_text(drawn(README.read_text(encoding="utf-8")), encoding="utf-8")
