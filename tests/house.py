"""make house: how the code stands, in figures read from its imports: floors, depth, sizes."""

import ast
import tomllib
from collections import Counter
from pathlib import Path
from statistics import median, quantiles

import grimp

ROOT = Path(__file__).parent.parent
PACKAGES = ("bot", "flows", "storage")


def graph() -> grimp.ImportGraph:
    """Who imports whom, of the project's own modules."""
    return grimp.build_graph(*PACKAGES, cache_dir=None)


def floors() -> dict[str, dict[str, int]]:
    """For each package with layers, the floor of each of its rooms, the ground being 0."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    found: dict[str, dict[str, int]] = {}
    for contract in contracts["contracts"]:
        for package in contract.get("containers", ()):
            layers = contract["layers"][::-1]
            rooms = {r.strip(): at for at, layer in enumerate(layers) for r in layer.split("|")}
            found[package] = rooms
    return found


def room(module: str, rooms: dict[str, int]) -> str | None:
    """The room of a package that the module is in, if it is in one that has a floor."""
    name = [*module.split("."), ""][1]
    return name if name in rooms else None


def arrows(imports: grimp.ImportGraph, package: str, rooms: dict[str, int]) -> set[tuple[str, str]]:
    """Which room imports which other one."""
    pairs = (
        (room(one, rooms), room(other, rooms))
        for one in imports.modules
        for other in imports.find_modules_directly_imported_by(one)
        if one.startswith(f"{package}.") and other.startswith(f"{package}.")
    )
    return {(a, b) for a, b in pairs if a and b and a != b}


def depth(imports: grimp.ImportGraph) -> int:
    """The longest chain of modules of which each imports the next."""
    known: dict[str, int] = {}

    def below(module: str, above: frozenset[str]) -> int:
        if module not in known:
            others = imports.find_modules_directly_imported_by(module) - above
            known[module] = 1 + max((below(o, above | {module}) for o in others), default=0)
        return known[module]

    return max(below(module, frozenset()) for module in imports.modules)


def average(imports: grimp.ImportGraph) -> float:
    """How many of the project's modules a module imports."""
    each = [len(imports.find_modules_directly_imported_by(m)) for m in imports.modules]
    return sum(each) / len(each)


def sizes() -> dict[str, int]:
    """How many lines each module has."""
    files = (file for package in PACKAGES for file in sorted((ROOT / package).rglob("*.py")))
    return {str(f.relative_to(ROOT)): len(f.read_text("utf-8").splitlines()) for f in files}


def functions(files: list[Path]) -> list[int]:
    """How many lines each function has, its docstring left out."""
    return [
        _lines(node)
        for file in files
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    documented = isinstance(node.body[0], ast.Expr) and ast.get_docstring(node) is not None
    first = node.body[1] if documented and len(node.body) > 1 else node.body[0]
    return (node.end_lineno or node.lineno) - first.lineno + 1


def show() -> None:
    imports = graph()
    for package, rooms in floors().items():
        between = arrows(imports, package, rooms)
        up = sorted((a, b) for a, b in between if rooms[a] <= rooms[b])
        print(f"{package}: {len(rooms)} rooms on {1 + max(rooms.values())} floors,"
              f" {len(between)} arrows, {len(up)} back up")  # fmt: skip
        for a, b in up:
            print(f"  {a} → {b}")
    print(f"import depth: {depth(imports)}; imports a module: {average(imports):.1f}")
    for package in PACKAGES:
        lines = {path: n for path, n in sizes().items() if path.startswith(f"{package}/")}
        longest = ", ".join(f"{path} {n}" for path, n in Counter(lines).most_common(3))
        long = quantiles(functions([ROOT / path for path in lines]), n=10)[-1]
        print(f"{package}: {sum(lines.values())} lines, {len(lines)} modules of"
              f" {median(lines.values()):.0f} lines at the median, functions of {long:.0f} lines"
              f" at the 90th percentile; longest: {longest}")  # fmt: skip


if __name__ == "__main__":
    show()
