"""Runs tests against a mutant in a fork, so that only the runtime is imported again and no file changes."""

from __future__ import annotations

import ast
import importlib.abc
import importlib.machinery
import os
import signal
import sys
import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from types import ModuleType

import pytest

from tools.mutation.mutants import mutants

ROOT = Path(__file__).parents[2]
TIMEOUT = 60.0
"""Seconds after which a mutant counts as found: it loops or waits."""


class MutantImporter(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports a syntax tree under the name of its module."""

    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        self.name, self.path, self.tree = name, path, tree

    def find_spec(self, fullname: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        """Claim the module, and no other."""
        if fullname != self.name:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, origin=str(self.path))

    def exec_module(self, module: ModuleType) -> None:
        """Run the tree as the module."""
        module.__file__ = str(self.path)
        exec(compile(self.tree, str(self.path), "exec"), module.__dict__)  # noqa: S102


def start(importer: MutantImporter, tests: Sequence[str], *, quiet: bool = True) -> int:
    """Run the tests against a mutant in a forked child and return its process ID."""
    child = os.fork()
    if child:
        return child
    os.setpgid(0, 0)
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2) if quiet else ():
        os.dup2(null, stream)
    status = 1
    try:
        sys.meta_path.insert(0, importer)
        options = ["-x", "-q", "-p", "no:cacheprovider", "--hypothesis-seed=1"]
        options += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]  # the parent has imported hypothesis
        for test in tests:  # one after the other: most mutants do not get past the first
            status = int(pytest.main([*options, test]))
            if status:
                break
    finally:
        sys.stdout.flush()
        os._exit(status)


def exit_status(child: int, started: float) -> int | None:
    """Return the exit status of a child, or None while it runs. Kill it after the timeout."""
    ended, status = os.waitpid(child, os.WNOHANG)
    if ended:
        return os.waitstatus_to_exitcode(status)
    if time.monotonic() - started < TIMEOUT:
        return None
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return -1


def survivors(module: str, tests: Sequence[str], jobs: int, every: int) -> tuple[int, list[str]]:
    """Test every n-th mutant of a module; return how many there were and those that no test found.

    Raises:
        SystemExit: The tests fail without a change.
    """
    path = ROOT / "timsdk_runtime" / f"{module.replace('.', '/')}.py"
    name = f"timsdk_runtime.{module}"
    original = ast.parse(path.read_text(encoding="utf-8"))
    child, started = start(MutantImporter(name, path, original), tests, quiet=False), time.monotonic()
    while (status := exit_status(child, started)) is None:
        time.sleep(0.05)
    if status:
        raise SystemExit(f"{module}: the tests fail without a change")
    alive: list[str] = []
    count = 0
    running: dict[int, tuple[float, str]] = {}
    waiting = islice(mutants(original), 0, None, every)
    while True:
        while len(running) < jobs and (mutant := next(waiting, None)):
            line, description, tree = mutant
            count += 1
            process = start(MutantImporter(name, path, tree), tests)
            running[process] = time.monotonic(), f"{path.name}:{line}: {description}"
        if not running:
            return count, alive
        for process, (since, text) in list(running.items()):
            status = exit_status(process, since)
            if status is not None:
                del running[process]
                if status == 0:
                    alive.append(text)
                    print(f"  {text}", flush=True)
        time.sleep(0.01)
