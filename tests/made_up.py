"""A language that nobody speaks, made of files alone: English in which each letter is another.

Words, buttons and lists all change alike, so that what is typed in it is read as it would be in
English; tags, commands and facts stay.
"""

import json
import re
import shutil
import tomllib
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from bot.content import FOLDER

CODE, NAME = "zz", "Zozu"
# Each vowel and each consonant is the next one.
_LETTERS, _NEXT = "aeioubcdfghjklmnpqrstvwxyz", "eiouacdfghjklmnpqrstvwxyzb"
_OTHER = str.maketrans(f"{_LETTERS}{_LETTERS.upper()}“”", f"{_NEXT}{_NEXT.upper()}„“")
_KEPT = re.compile(r"(<[^<>]*>|&\w+;|/\w+|\bhttps?://\S+)")
_DESCRIBED = f"""
name = "{NAME}"
locale = "eo"
money = "£"
clock = "dakar"
[typography]
outer = "„“"
inner = "»«"
before = "!"
"""
# Words that stand before a value; elsewhere names do, which the program knows.
_OF_WORDS = ("numbers", "shares", "periods", "durations", "nth")


def said(english: str) -> str:
    """The same in the made-up language."""
    return "".join(
        part if at % 2 else part.translate(_OTHER) for at, part in enumerate(_KEPT.split(english))
    )


def written(folder: Path) -> Path:
    """The content of the bot and a language more, in a folder of its own."""
    content = folder / "content"
    shutil.copytree(FOLDER, content)
    made = content / CODE
    made.mkdir()
    for path in (FOLDER / "en").glob("*.ftl"):
        (made / path.name).write_text(_ftl(path.read_text(encoding="utf-8")), encoding="utf-8")
    lists = tomllib.loads((FOLDER / "en" / "lists.toml").read_text(encoding="utf-8"))
    (made / "lists.toml").write_text(_toml(_listed(lists)), encoding="utf-8")
    packs = tomllib.loads((FOLDER / "en" / "trades.toml").read_text(encoding="utf-8"))
    (made / "trades.toml").write_text(_toml(_traded(packs)), encoding="utf-8")
    for name in ("asides.toml", "examples.toml", "leads.toml", "said.toml"):
        tables = tomllib.loads((FOLDER / "en" / name).read_text(encoding="utf-8"))
        (made / name).write_text(_toml(_worded(tables)), encoding="utf-8")
    (made / "language.toml").write_text(_DESCRIBED, encoding="utf-8")
    return content


class _Saying(Transformer):
    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        return ast.TextElement(said(node.value))


def _ftl(source: str) -> str:
    resource = _Saying().visit(FluentParser().parse(source))
    assert isinstance(resource, ast.Resource)
    return FluentSerializer().serialize(resource)


def _listed(lists: dict[str, Any]) -> dict[str, Any]:
    """The lists with other words; those of grammar that have a stemmer have none here."""
    made = {name: _worded(value, name in _OF_WORDS) for name, value in lists.items()}
    made["tongue"]["stemmers"] = []
    return made | {"phones": lists["phones"]}


def _traded(packs: dict[str, Any]) -> dict[str, Any]:
    """The trade packs with other words; where each came from stays."""
    return {name: _worded(pack) | {"source": pack["source"]} for name, pack in packs.items()}


def _worded(value: Any, keys: bool = False) -> Any:
    match value:
        case str():
            return said(value)
        case list():
            return [_worded(each) for each in value]
        case dict():
            return {
                said(key) if keys else key: _worded(each, key in _OF_WORDS)
                for key, each in value.items()
            }
    return value


def _toml(tables: dict[str, Any]) -> str:
    return "\n".join(f"{name} = {_inline(value)}" for name, value in tables.items())


def _inline(value: Any) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{json.dumps(k)} = {_inline(v)}' for k, v in value.items())}}}"
    return json.dumps(value, ensure_ascii=False).replace("NaN", "nan")
