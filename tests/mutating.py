"""Small mistakes put into the consent path, one at a time: does a test fail for each?

`python -m tests.mutating` makes SAMPLE of them, drawn by lot over the modules of PATH, and lists
those that no test of TESTS notices and that EXPLAINED says nothing of; `--all` makes every one;
`--only coaching.sharing` those of the modules that are named so. EXPLAINED has, by module, each
mistake that no test can notice, or need not, with the reason. A mistake is a comparison or a
condition turned round, an "and" for an "or", a constant that is another one, a return of nothing, a
statement left out. Each is made in a process of its own, which runs the tests that pass by the
function, first those that noticed most, then the quickest, until one fails; of functions that no
test passes by, it is said.
"""

import argparse
import ast
import gc
import hashlib
import json
import os
import re
import resource
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

from flows.record.person import Person
from tests.conversing import words
from tests.tongues import LANGUAGES

ROOT = Path(__file__).parents[1]
EXPLAINED = ROOT / "tests" / "mutating.toml"
PATH = (
    "flows/record/consent.py", "flows/record/glimpses.py", "flows/record/ties.py",
    "flows/record/dossiers.py",
    "flows/record/released.py", "flows/record/voices.py", "flows/protocol/exchange.py",
    "flows/coaching/sharing.py", "flows/coaching/joining.py",
    "flows/coaching/roster.py", "flows/coaching/coachee.py", "flows/coaching/entries.py",
    "flows/coaching/cohort.py", "flows/coaching/session.py", "flows/coaching/asking.py",
    "flows/coaching/days.py", "flows/coaching/screens.py", "flows/coaching/noting.py",
    "flows/coaching/signs.py", "flows/coaching/known.py", "flows/coaching/fresh.py",
    "flows/coaching/replying.py", "flows/coaching/meetings.py",
    "flows/papers/takeaway.py", "flows/papers/behind.py", "flows/voices/releasing.py",
    "bot/turns/coaching.py", "bot/turns/circles.py", "bot/turns/sights.py",
    "bot/turns/doing.py", "bot/turns/records.py", "bot/turns/owed.py", "bot/turns/retracting.py",
)  # fmt: skip
TESTS = (
    "test_consent", "test_sharing", "test_former_lives", "test_invitations", "test_coaching",
    "test_roster", "test_between_records", "test_small_mistakes", "test_sessions", "test_voices",
    "test_coaching_true", "test_coaching_talks", "test_released", "test_own_words", "test_links",
    "test_unreadable", "test_customers_asked", "test_signs", "test_slips",
    "test_logo", "test_takeaway", "test_coaching_week", "test_customers_untold",
)  # fmt: skip
SAMPLE = 240
# Seconds of processor: a test that goes on longer goes round in circles.
LONGEST = 120
SURVIVED, UNPASSED = "SURVIVED", "NO TEST PASSES BY"
_PRINTED = re.compile(r"\d+/\d+ ([^:]+):\d+ (.*) · (.*)")
_TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Lt: ast.LtE, ast.LtE: ast.Lt,
    ast.Gt: ast.GtE, ast.GtE: ast.Gt,
}  # fmt: skip
Where = tuple[str, int, str]
"""A function: its file, its first line, its name."""


@dataclass(frozen=True)
class Mistake:
    """One, and where it is. at: of all that can be made in the file; turn: of those of its function
    that are called the same, from 1."""

    file: str
    function: Where
    line: int
    at: int
    what: str
    turn: int = 1

    @property
    def name(self) -> str:
        """What it is called in its module, wherever its line moves."""
        again = f" ({self.turn})" if self.turn > 1 else ""
        return f"{self.function[2]}: {self.what}{again}"

    def __str__(self) -> str:
        return f"{self.file}:{self.line} {self.name}"


class Mutator(ast.NodeTransformer):
    """Makes the mistake of a number, or none and counts them."""

    def __init__(self, file: str, at: int = -1) -> None:
        self.file, self.at, self.inside = file, at, 0
        self.every: list[Mistake] = []
        self.function: Where = (file, 0, "")

    def _here(self, node: ast.AST, what: str) -> bool:
        line = getattr(node, "lineno", 0)
        self.every.append(Mistake(self.file, self.function, line, len(self.every), what))
        return len(self.every) - 1 == self.at

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.AST:
        if not self.inside:
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            self.function = (self.file, first, node.name)
        self.inside += 1
        node.body = [self._statement(s) for s in node.body]
        self.inside -= 1
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        return self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        return self._function(node)

    def _statement(self, node: ast.stmt) -> ast.stmt:
        """Left out, where it is a call or an assignment to what is not a name of the function."""
        plain = isinstance(node, ast.Expr) and isinstance(node.value, ast.Call | ast.Await)
        place = isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute)
        if (plain or place) and self._here(node, f"without {ast.unparse(node)[:50]}"):
            return ast.copy_location(ast.Pass(), node)
        visited: ast.stmt = self.visit(node)
        return visited

    def generic_visit(self, node: ast.AST) -> ast.AST:
        for field in ("body", "orelse"):
            block = getattr(node, field, None)
            if self.inside and isinstance(block, list):
                setattr(node, field, [self._statement(s) for s in block])
        for name, value in ast.iter_fields(node):
            if name in ("body", "orelse") and isinstance(value, list) and self.inside:
                continue
            if isinstance(value, list):
                value[:] = [self.visit(v) if isinstance(v, ast.AST) else v for v in value]
            elif isinstance(value, ast.AST) and name not in ("annotation", "returns"):
                setattr(node, name, self.visit(value))
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        for i, op in enumerate(node.ops):
            turned = _TURNED.get(type(op))
            if self.inside and turned and self._here(node, f"turned {ast.unparse(node)[:50]}"):
                node.ops[i] = turned()
        return self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        if self.inside and self._here(node, f"and for or {ast.unparse(node)[:50]}"):
            node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        return self.generic_visit(node)

    def visit_If(self, node: ast.If) -> ast.AST:
        return self._negated(node)

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        return self._negated(node)

    def _negated(self, node: ast.If | ast.IfExp) -> ast.AST:
        test = node.test
        if not isinstance(test, ast.Compare) and self._here(node, f"not {ast.unparse(test)[:50]}"):
            negated = ast.UnaryOp(ast.Not(), test)
            node.test = ast.copy_location(negated, test)
            return node
        return self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        for i, test in enumerate(node.ifs):
            if self._here(test, f"without if {ast.unparse(test)[:50]}"):
                node.ifs[i] = ast.copy_location(ast.Constant(True), test)
        return self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> ast.AST:
        value = node.value
        if value is None or isinstance(value, ast.Constant):
            return self.generic_visit(node)
        if self._here(node, f"nothing for {ast.unparse(value)[:50]}"):
            empty = (
                ast.Tuple([], ast.Load()) if isinstance(value, ast.Tuple) else ast.Constant(None)
            )
            node.value = ast.copy_location(empty, value)
            return node
        return self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        value = node.value
        other: Any = not value if isinstance(value, bool) else None
        other = value + 1 if isinstance(value, int) and not isinstance(value, bool) else other
        if self.inside and other is not None and self._here(node, f"{other!r} for {value!r}"):
            return ast.copy_location(ast.Constant(other), node)
        return node


def read(file: str) -> ast.Module:
    """A module as a tree, without its docstrings."""
    return ast.parse((ROOT / file).read_text(encoding="utf-8"))


def mistakes(file: str) -> list[Mistake]:
    """All that can be made in a module."""
    mutator = Mutator(file)
    mutator.visit(read(file))
    return [*_in_turn(mutator.every)]


def _in_turn(every: Sequence[Mistake]) -> Iterator[Mistake]:
    met: Counter[str] = Counter()
    for mistake in every:
        met[mistake.name] += 1
        yield replace(mistake, turn=met[mistake.name])


def explained() -> dict[str, dict[str, str]]:
    """Why a mistake need not be noticed, by its name, by its module."""
    return tomllib.loads(EXPLAINED.read_text(encoding="utf-8"))


def drawn(every: Sequence[Mistake], many: int) -> list[Mistake]:
    """So many of them, the same each time."""

    def lot(mistake: Mistake) -> str:
        return hashlib.sha256(f"{mistake.file} {mistake.name}".encode()).hexdigest()

    return sorted(sorted(every, key=lot)[:many], key=lambda m: (m.file, m.at))


def make(mistake: Mistake) -> None:
    """Makes it in the functions of this process, wherever they are held."""
    tree = Mutator(mistake.file, mistake.at).visit(deepcopy(read(mistake.file)))
    made = compile(ast.fix_missing_locations(tree), str(ROOT / mistake.file), "exec")
    code = next(c for c in _codes(made) if (c.co_firstlineno, c.co_name) == mistake.function[1:])
    gc.unfreeze()
    held = [f for f in gc.get_objects() if isinstance(f, FunctionType)]
    theirs = [f for f in held if _where(f.__code__) == mistake.function]
    assert theirs, mistake
    for function in theirs:
        function.__code__ = code


def _codes(code: CodeType) -> Iterator[CodeType]:
    for const in code.co_consts:
        if isinstance(const, CodeType):
            yield const
            yield from _codes(const)


def _where(code: CodeType) -> Where:
    file = Path(code.co_filename)
    known = file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else code.co_filename
    return known, code.co_firstlineno, code.co_name


class Trial:
    """Runs the collected tests once to see what each passes by, then once a mistake."""

    def __init__(
        self, tried: Sequence[Mistake], given: argparse.Namespace, before: Mapping[str, str]
    ) -> None:
        self.tried, self.before, self.left = tried, before, given.left
        self.watched: Path | None = given.watched
        self.budget: float = given.budget
        self.survived: list[Mistake] = []
        self.killed: Counter[str] = Counter()

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        for language in LANGUAGES:  # once for all that are born of this process
            words().speak(Person(language)).prepare()
        watched = self._known(session.items)
        for n, mistake in enumerate(self.tried, 1):
            noticed = self.before.get(f"{mistake.file} {mistake.name}")
            if noticed and self.left:
                self._note(n, mistake, noticed)
                continue
            here = [*mistake.function]
            known = [item for item in session.items if item.nodeid in watched]
            theirs = [item for item in known if here in watched[item.nodeid][1]]
            took = {item: watched[item.nodeid][0] for item in theirs}
            ordered = sorted(
                theirs, key=lambda i: (i.name != noticed, -self.killed[i.name], took[i])
            )
            spent = [*accumulate(took[item] for item in ordered)]
            ordered = [i for i, at in zip(ordered, spent, strict=True) if at <= self.budget]
            self._note(n, mistake, self._killer(ordered, mistake) if theirs else None)
        return True

    def _known(self, items: Sequence[pytest.Item]) -> dict[str, tuple[float, list[list[object]]]]:
        """What each test passes by, looked at once where a file is to keep it."""
        kept = self.watched if self.watched is not None and self.watched.exists() else None
        known = json.loads(kept.read_text(encoding="utf-8")) if kept else {}
        fresh = [item for item in items if item.nodeid not in known]
        known |= json.loads(_apart(lambda: _watched(fresh)) or "{}") if fresh else {}
        if self.watched is not None:
            self.watched.write_text(json.dumps(known), encoding="utf-8")
        return dict(known)

    def _note(self, n: int, mistake: Mistake, by: str | None) -> None:
        if by:
            self.killed[by] += 1
        else:
            self.survived.append(mistake)
        told = by or (SURVIVED if by == "" else UNPASSED)
        print(f"{n}/{len(self.tried)} {mistake} · {told}", flush=True)

    def _killer(self, items: Sequence[pytest.Item], mistake: Mistake) -> str:
        """Which test fails; "": none does."""

        def tried() -> str:
            resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST))
            make(mistake)
            return next((item.name for item in items if not _passes(item)), "")

        said = _apart(tried)
        return "it never ends" if said is None else json.loads(said)


def noticed(log: Path | None) -> dict[str, str]:
    """Which test noticed each mistake, by its module and name, as a run of before printed it."""
    lines = log.read_text(encoding="utf-8").splitlines() if log else []
    found = (_PRINTED.fullmatch(line) for line in lines)
    return {f"{m[1]} {m[2]}": m[3] for m in found if m and m[3] not in (SURVIVED, UNPASSED)}


def _passes(item: pytest.Item) -> bool:
    return not any(r.failed for r in runtestprotocol(item, log=False, nextitem=None))


def _apart(work: Callable[[], object]) -> str | None:
    """What a piece of work gives, done in a process of its own, as JSON; None when it died. What
    it leaves behind, threads above all, is gone with it."""
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        try:
            os.write(writes, json.dumps(work()).encode())
        finally:
            os._exit(0)
    os.close(writes)
    with os.fdopen(reads, encoding="utf-8") as told:
        said = told.read()
    os.waitpid(child, 0)
    return said or None


def _watched(items: Sequence[pytest.Item]) -> dict[str, tuple[float, list[Where]]]:
    """How long each test takes, and the functions of PATH that it passes by."""
    files = {str(ROOT / file) for file in PATH}
    met: set[CodeType] = set()

    def watch(frame: FrameType, event: str, arg: object) -> None:
        if event == "call" and frame.f_code.co_filename in files:
            met.add(frame.f_code)

    found = {}
    for item in items:
        met.clear()
        began = time.process_time()
        sys.setprofile(watch)
        passed = _passes(item)
        sys.setprofile(None)
        if passed:  # not so where it is timed: it would tell nothing of a mistake
            found[item.nodeid] = (time.process_time() - began, [_where(code) for code in met])
    return found


def main() -> None:
    """Makes the mistakes, and says which no test notices."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--all", action="store_true", help="every mistake, not a sample")
    asked.add_argument("--only", default="", help="of the modules that are named so")
    asked.add_argument("--random", action="store_true", help="with the random conversations")
    asked.add_argument("--lines", default="", help="of these lines, FILE:LINE,FILE:LINE")
    asked.add_argument("--budget", type=float, default=1e9, help="seconds of tests a mistake")
    asked.add_argument("--watched", type=Path, help="a file that keeps which test passes by what")
    asked.add_argument("--left", action="store_true", help="only what none noticed before")
    asked.add_argument("--before", type=Path, help="what a run printed: its tests are tried first")
    given = asked.parse_args()
    every = [m for file in PATH if given.only in file.replace("/", ".") for m in mistakes(file)]
    tried = every if given.all else drawn(every, SAMPLE)
    lines = given.lines.split(",") if given.lines else []
    tried = [m for m in tried if not lines or f"{m.file}:{m.line}" in lines]
    trial = Trial(tried, given, noticed(given.before))
    files = [str(ROOT / "tests" / f"{name}.py") for name in TESTS]
    quick = "not Database" if given.random else "not Everybody and not patterns_are"
    pytest.main(
        ["-q", "-p", "no:cacheprovider", "--capture=no", "-k", quick, *files], plugins=[trial]
    )
    _report(trial, tried, every)


def _report(trial: Trial, tried: Sequence[Mistake], every: Sequence[Mistake]) -> None:
    """A line a module, then what nobody noticed nor explained."""
    why = explained()
    left = [m for m in trial.survived if m.name not in why.get(m.file, {})]
    rows = [(f, tried, trial.survived, left) for f in dict.fromkeys(m.file for m in tried)]
    print(f"\n{'':34}made noticed explained unexplained")
    for file, *each in rows:
        print(_row(file, *(sum(m.file == file for m in those) for those in each)))
    print(_row(f"of {len(every)}", len(tried), len(trial.survived), len(left)))
    print("\n".join(map(str, left)))


def _row(title: str, made: int, survived: int, left: int) -> str:
    return f"{title:34}{made:4}{made - survived:8}{survived - left:10}{left:12}"


if __name__ == "__main__":
    main()
