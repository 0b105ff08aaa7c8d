"""Tries mutants that change what runs at import: imports runtime and tests in a fork, with the mutant in place."""

from __future__ import annotations

import ast
import importlib.abc
import importlib.machinery
import os
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import pytest

from tools.mutation.children import Task
from tools.mutation.items import FAILED, run_until_failure, silence
from tools.mutation.judge import Trial, parsed, path_of
from tools.mutation.mutants import mutants

_LATENESS = 60.0
"""Seconds that a test may be late: the first ones import what earlier tests have imported when they were timed."""


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


class Chosen:
    """A pytest plugin that runs chosen tests only, in a given order, until one fails."""

    def __init__(self, tests: dict[str, float]) -> None:
        self._tests = tests

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests and end the process."""
        by_id = {item.nodeid: number for number, item in enumerate(session.items)}
        found = {by_id[test]: seconds for test, seconds in self._tests.items() if test in by_id}
        run_until_failure(session, list(found), found, _LATENESS)


def tasks(trials: Iterable[Trial]) -> Iterator[tuple[Trial, Task]]:
    """Yield what tries each mutant."""
    for module, group in groupby(trials, key=lambda trial: trial.module):
        wanted = {trial.number: trial for trial in group}
        for mutant in mutants(module, parsed(module)):
            if trial := wanted.get(mutant.number):
                yield trial, partial(_try, trial, mutant.tree)


def _try(trial: Trial, tree: ast.Module) -> NoReturn:
    sys.meta_path.insert(0, MutantImporter(f"timsdk_runtime.{trial.module}", path_of(trial.module), tree))
    silence()
    files = dict.fromkeys(test.partition("::")[0] for test in trial.tests)
    pytest.main([*OPTIONS, *files], plugins=[Chosen(trial.tests)])
    os._exit(FAILED)  # the mutant let no tests be collected


OPTIONS = (
    "-q", "-s", "-p", "no:cacheprovider", "-o", "faulthandler_timeout=0", "--hypothesis-seed=1",
    "-W", "ignore::pytest.PytestAssertRewriteWarning",
)  # fmt: skip
"""No captured output, which a fork would write twice; the parent has imported hypothesis already."""
