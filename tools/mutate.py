"""Mutation testing of the runtime: change one thing at a time and see whether a test fails.

    python tools/mutate.py                            # all modules of TESTS
    python tools/mutate.py call.retry call.failover   # some of them
    python tools/mutate.py call.retry --least 85          # fail below this score
    python tools/mutate.py model.codec --every 3          # a sample

Each mutant runs in a fork of this process, which has loaded everything but the package; `-x` stops at the first
failure. What survives is listed with file and line.
"""

from __future__ import annotations

import argparse
import ast
import copy
import importlib.abc
import importlib.machinery
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]
PRELOADED = ("attrs", "cattrs", "cryptography.x509", "hypothesis.stateful", "pytest", "trustme", "urllib3", "logging")
LONGEST = 60.0
"""Seconds after which a mutant that loops counts as found."""

_RUNTIME = "tests/runtime/test_{}.py"
_EXCHANGE = (
    _RUNTIME.format("exchange"),
    _RUNTIME.format("rate_limit"),
    "tests/reliability/test_decisions.py",
    "tests/reliability/test_simulation.py::test_no_send_is_duplicated_or_falsely_failed_under_faults",
    "tests/reliability/test_simulation.py::test_full_outage_adds_few_attempts",
    "tests/reliability/test_stateful.py",
)
TESTS: dict[str, tuple[str, ...]] = {
    "call.retry": _EXCHANGE,
    "call.exchange": _EXCHANGE,
    "call.rate_limit": _EXCHANGE,
    "call.failover": _EXCHANGE,
    "model.envelope": (
        _RUNTIME.format("exchange"),
        "tests/reliability/test_decisions.py",
        "tests/reliability/test_fuzz.py",
    ),
    "credentials": (
        _RUNTIME.format("client"),
        _RUNTIME.format("rotation"),
        _RUNTIME.format("exchange"),
        _RUNTIME.format("secrets"),
        "tests/reliability/test_decisions.py",
    ),
    "batches": (_RUNTIME.format("batches"),),
    "client": tuple(map(_RUNTIME.format, ("client", "confirm_send", "item_retry", "rotation"))),
    "call.confirm_send": (_RUNTIME.format("confirm_send"),),
    "transport.base_connection": (
        _RUNTIME.format("lean_connection"),
        _RUNTIME.format("urllib3_transport"),
        "tests/reliability/test_fuzz.py",
        "tests/reliability/test_faults.py",
    ),
    "codes": (_RUNTIME.format("errors"),),
    "errors": (_RUNTIME.format("errors"), _RUNTIME.format("exchange"), _RUNTIME.format("secrets")),
    "model.attrs_support": (_RUNTIME.format("codec"),),
    "model.json_codec": (_RUNTIME.format("json_codec"),),
    "model.operation": (_RUNTIME.format("codec"),),
    "paging": (_RUNTIME.format("paging"),),
    "model.item_results": (_RUNTIME.format("item_results"), _RUNTIME.format("item_retry")),
    "transport.fair_semaphore": (_RUNTIME.format("fair_semaphore"),),
    "call.item_retry": (_RUNTIME.format("item_retry"),),
    "model.validation": ("tests/emulator/test_validation.py",),
    "transport.urllib3_connection": (_RUNTIME.format("urllib3_transport"), "tests/reliability/test_faults.py"),
    "transport.urllib3_transport": (
        _RUNTIME.format("urllib3_transport"),
        _RUNTIME.format("secrets"),
        "tests/reliability/test_faults.py",
    ),
    "usersig": (_RUNTIME.format("usersig"), _RUNTIME.format("client")),
    "model.codec": (_RUNTIME.format("codec"), _RUNTIME.format("item_results"), _RUNTIME.format("client")),
}

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.Pow: ast.Mult,
}  # fmt: skip


def changes(node: ast.AST) -> Iterator[tuple[str, Callable[[ast.AST], ast.AST]]]:
    """What can be done to a node: a description, and a function that does it to a copy."""
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            other = _COMPARISONS[type(operator)]
            yield f"{type(operator).__name__} -> {other.__name__}", _setter("ops", index, other())
    elif isinstance(node, ast.BoolOp):
        other_bool = ast.Or if isinstance(node.op, ast.And) else ast.And
        yield f"{type(node.op).__name__} -> {other_bool.__name__}", _setter("op", None, other_bool())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not x -> x", lambda it: it.operand  # type: ignore[attr-defined]
    elif isinstance(node, ast.BinOp | ast.AugAssign) and type(node.op) in _OPERATORS:
        operator_class = _OPERATORS[type(node.op)]
        yield f"{type(node.op).__name__} -> {operator_class.__name__}", _setter("op", None, operator_class())
    elif isinstance(node, ast.Constant):
        yield from _constants(node)
    elif isinstance(node, ast.Return) and node.value is not None and not _is_none(node.value):
        yield "return None", _setter("value", None, ast.Constant(None))
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        yield "call removed", lambda _: ast.Pass()
    elif isinstance(node, ast.Assign) and all(isinstance(it, ast.Attribute | ast.Subscript) for it in node.targets):
        yield "assignment removed", lambda _: ast.Pass()
    elif isinstance(node, ast.IfExp):
        yield "branches swapped", lambda it: ast.IfExp(it.test, it.orelse, it.body)  # type: ignore[attr-defined]


def _constants(node: ast.Constant) -> Iterator[tuple[str, Callable[[ast.AST], ast.AST]]]:
    value = node.value
    if isinstance(value, bool):
        yield f"{value} -> {not value}", lambda _: ast.Constant(not value)
    elif isinstance(value, int | float):
        yield f"{value} -> {value + 1}", lambda _: ast.Constant(value + 1)
    elif isinstance(value, str) and value:
        yield f"{value!r} -> another text", lambda _: ast.Constant(f"XX{value}")


def _setter(name: str, index: int | None, value: ast.AST) -> Callable[[ast.AST], ast.AST]:
    def change(node: ast.AST) -> ast.AST:
        if index is None:
            setattr(node, name, value)
        else:
            getattr(node, name)[index] = value
        return node

    return change


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def places(tree: ast.Module) -> list[int]:
    """Numbers, in the order of `ast.walk`, of the nodes that run: no annotations, docstrings or texts for people."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        if isinstance(node, ast.FunctionDef):
            parts = [node.returns, *(a.annotation for a in [*node.args.args, *node.args.kwonlyargs])]
            parts += node.decorator_list
        elif isinstance(node, ast.ClassDef):
            parts = [*node.decorator_list]
            if any(getattr(base, "attr", "") == "Enum" for base in node.bases):
                parts += node.body
        elif isinstance(node, ast.AnnAssign):
            parts = [node if getattr(node.annotation, "id", "") == "TypeAlias" else node.annotation]
        elif isinstance(node, ast.JoinedStr):
            parts = [value for value in node.values if isinstance(value, ast.Constant)]
            parts += [value.format_spec for value in node.values if isinstance(value, ast.FormattedValue)]
        elif (
            (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
            or (isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("__slots__", "__hash__"))
            or (isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("TypeVar", "cast"))
        ):
            parts = [node]
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("info", "warning", "debug"):
            parts = list(node.args)
        elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            parts = [it for it in node.exc.args if isinstance(it, ast.Constant)]
        for part in parts:
            if part is not None:
                skipped.update(id(inner) for inner in ast.walk(part))
    return [number for number, node in enumerate(ast.walk(tree)) if id(node) not in skipped]


def mutants(tree: ast.Module) -> Iterator[tuple[int, str, ast.Module]]:
    """Line, description and tree of every mutant."""
    nodes = list(ast.walk(tree))
    for number in places(tree):
        for index, (what, _) in enumerate(changes(nodes[number])):
            mutant = copy.deepcopy(tree)
            target = list(ast.walk(mutant))[number]
            change = list(changes(target))[index][1]
            changed = change(target)
            if changed is not target:
                _replace(mutant, target, changed)
            yield getattr(nodes[number], "lineno", 0), what, ast.fix_missing_locations(mutant)


def _replace(tree: ast.AST, old: ast.AST, new: ast.AST) -> None:
    ast.copy_location(new, old)
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, name, new)
            elif isinstance(value, list):
                setattr(parent, name, [new if item is old else item for item in value])


class Instead(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports a mutant in place of its module."""

    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        self.name, self.path, self.tree = name, path, tree

    def find_spec(self, fullname: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        if fullname != self.name:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, origin=str(self.path))

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(self.path)
        exec(compile(self.tree, str(self.path), "exec"), module.__dict__)  # noqa: S102


def start(name: str, path: Path, tree: ast.Module, tests: Sequence[str], *, quiet: bool = True) -> int:
    """Run the tests against a mutant, in a child; its process ID."""
    child = os.fork()
    if child:
        return child
    os.setpgid(0, 0)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2) if quiet else ():
        os.dup2(nowhere, stream)
    status = 1
    try:
        import pytest  # noqa: PLC0415

        sys.meta_path.insert(0, Instead(name, path, tree))
        options = ["-x", "-q", "-p", "no:cacheprovider", "--hypothesis-seed=1"]
        options += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]  # it has been loaded before
        for test in tests:  # one after the other: most mutants do not get past the first
            status = int(pytest.main([*options, test]))
            if status:
                break
    finally:
        sys.stdout.flush()
        os._exit(status)


def finished(child: int, began: float) -> int | None:
    """Exit status of a child; None while it runs."""
    found, status = os.waitpid(child, os.WNOHANG)
    if found:
        return os.waitstatus_to_exitcode(status)
    if time.monotonic() - began < LONGEST:
        return None
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return -1


def survivors(module: str, jobs: int, every: int) -> tuple[int, list[str]]:
    """How many mutants were tried, and those that no test finds."""
    path = ROOT / "timsdk_runtime" / f"{module.replace('.', '/')}.py"
    tests = TESTS[module]
    name = f"timsdk_runtime.{module}"
    original = ast.parse(path.read_text(encoding="utf-8"))
    child, began = start(name, path, original, tests, quiet=False), time.monotonic()
    while (status := finished(child, began)) is None:
        time.sleep(0.05)
    if status:
        raise SystemExit(f"{module}: the tests fail without a change")
    alive: list[str] = []
    count = 0
    running: dict[int, tuple[float, str]] = {}
    waiting = islice(mutants(original), 0, None, every)
    while True:
        while len(running) < jobs and (found := next(waiting, None)):
            line, what, tree = found
            count += 1
            running[start(name, path, tree, tests)] = time.monotonic(), f"{path.name}:{line}: {what}"
        if not running:
            return count, alive
        for process, (since, text) in list(running.items()):
            status = finished(process, since)
            if status is not None:
                del running[process]
                if status == 0:
                    alive.append(text)
                    print(f"  {text}", flush=True)
        time.sleep(0.01)


def main() -> None:
    parser = argparse.ArgumentParser(description="Mutation testing of timsdk_runtime.")
    parser.add_argument("modules", nargs="*", choices=[*TESTS, []], metavar="module")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--every", type=int, default=1, help="try every second, third, ... mutant only")
    parser.add_argument("--least", type=float, default=0.0, help="fail where fewer percent are found")
    given = parser.parse_args()
    os.chdir(ROOT)
    for name in PRELOADED:
        __import__(name)
    total = found = 0
    for module in given.modules or TESTS:
        began = time.monotonic()
        count, alive = survivors(module, given.jobs, given.every)
        total, found = total + count, found + count - len(alive)
        score = 100 * (count - len(alive)) / count
        seconds = time.monotonic() - began
        print(f"{module}: {count - len(alive)} of {count} found, {score:.1f} % ({seconds:.0f} s)", flush=True)
    score = 100 * found / total
    print(f"all: {found} of {total} found, {score:.1f} %")
    if score < given.least:
        raise SystemExit(f"less than {given.least:g} %")


if __name__ == "__main__":
    main()
