"""Counts what makes a package easy or hard to read, at any revision.

    python -m tools.structure                  # HEAD
    python -m tools.structure v1 HEAD          # side by side

A room is a folder of a package, or a file that stands in the package itself. Floors are the longest chain of rooms
(or files) that import one another downwards; a cycle counts as one floor. TYPE_CHECKING imports count like others.
"""

from __future__ import annotations

import argparse
import ast
import io
import re
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parents[1]
PACKAGES = ("timsdk_runtime", "codegen", "timsdk_emulator")
LIMIT = 300
PHRASES = re.compile(r"\b(?:whoever|what is none|anew|all the same|as it is)\b", re.IGNORECASE)
FIRST_WORDS = re.compile(r"(?:The same|Itself)\b")
Graph = dict[str, set[str]]


def sources(revision: str) -> dict[str, str]:
    """Return the Python files of the packages at a revision: path -> text."""
    listed = subprocess.run(["git", "archive", revision, *PACKAGES], cwd=ROOT, check=True, capture_output=True).stdout  # noqa: S603, S607
    with tarfile.open(fileobj=io.BytesIO(listed)) as archive:
        members = [member for member in archive if member.name.endswith(".py")]
        return {member.name: archive.extractfile(member).read().decode() for member in members}  # type: ignore[union-attr]


def module_name(path: str) -> str:
    """Return the dotted name of a file; a package has that of its folder."""
    return ".".join(PurePosixPath(path).with_suffix("").parts).removesuffix(".__init__")


def imported_names(tree: ast.Module) -> Iterator[str]:
    """Yield every dotted name that may be an imported module, wherever the import stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def file_graph(package: str, trees: dict[str, ast.Module]) -> Graph:
    """Return which modules of the package each module imports."""
    graph: Graph = {name: set() for name in trees}
    for name, tree in trees.items():
        for imported in imported_names(tree):
            target = imported if imported in trees else imported.rpartition(".")[0]
            if target in trees and target not in (name, package):
                graph[name].add(target)
    return graph


def room_graph(package: str, files: Graph) -> Graph:
    """Return the same arrows between rooms."""

    def room(name: str) -> str:
        return ".".join(name.split(".")[:2])

    graph: Graph = {room(name): set() for name in files if name != package}
    for name, targets in files.items():
        if name != package:
            graph[room(name)] |= {room(target) for target in targets} - {room(name)}
    return graph


def components(graph: Graph) -> list[set[str]]:
    """Return the strongly connected components, each after those that it imports (Tarjan)."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[set[str]] = []

    def visit(node: str) -> None:
        order[node] = low[node] = len(order)
        stack.append(node)
        for target in graph[node]:
            if target not in order:
                visit(target)
            if target in stack:
                low[node] = min(low[node], low[target])
        if low[node] == order[node]:
            at = stack.index(node)
            found.append(set(stack[at:]))
            del stack[at:]

    for node in sorted(graph):
        if node not in order:
            visit(node)
    return found


def shape(graph: Graph) -> str:
    """Return boxes, arrows, floors and cycles of a graph in one cell."""
    floors: dict[str, int] = {}
    parts = components(graph)
    for part in parts:
        below = {target for node in part for target in graph[node]} - part
        floors.update(dict.fromkeys(part, 1 + max((floors[target] for target in below), default=0)))
    cycles = sum(len(part) > 1 for part in parts)
    arrows = sum(map(len, graph.values()))
    return f"{len(graph)} / {arrows} / {max(floors.values())} / {cycles}"


def odd_phrases(text: str, tree: ast.Module) -> int:
    """Count the tell-tale phrases in a file, and docstrings that begin without a subject."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = (ast.get_docstring(node) for node in ast.walk(tree) if isinstance(node, documented))
    return len(PHRASES.findall(text)) + sum(bool(FIRST_WORDS.match(doc or "")) for doc in docstrings)


def figures(revision: str, package: str) -> dict[str, str]:
    """Return the column of one package at one revision."""
    texts = {path: text for path, text in sources(revision).items() if path.startswith(f"{package}/")}
    trees = {path: ast.parse(text) for path, text in texts.items()}
    files = file_graph(package, {module_name(path): tree for path, tree in trees.items()})
    lines = [len(text.splitlines()) for text in texts.values()]
    return {
        "files": str(len(texts)),
        "lines": str(sum(lines)),
        f"files over {LIMIT} lines": str(sum(length > LIMIT for length in lines)),
        "longest file": str(max(lines)),
        "files: boxes / arrows / floors / cycles": shape(files),
        "rooms: boxes / arrows / floors / cycles": shape(room_graph(package, files)),
        "tell-tale phrases": str(sum(odd_phrases(texts[path], trees[path]) for path in texts)),
    }


def main() -> None:
    """Print one table a package, one column a revision."""
    parser = argparse.ArgumentParser(description="Count files, imports, floors, cycles and phrases at a revision.")
    parser.add_argument("revisions", nargs="*", default=["HEAD"], metavar="REVISION")
    revisions = parser.parse_args().revisions
    for package in PACKAGES:
        columns = [figures(revision, package) for revision in revisions]
        print(f"{package:42}" + "".join(f"{revision:>20}" for revision in revisions))
        for name in columns[0]:
            print(f"  {name:40}" + "".join(f"{column[name]:>20}" for column in columns))


if __name__ == "__main__":
    main()
