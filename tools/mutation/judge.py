"""A pytest plugin that, instead of running the tests, tries mutants on them.

A mutant whose functions can be swapped in place is tried in a fork of the process that has collected the tests. The
others, which change what runs at import, are planned here and tried by `importing`.
"""

from __future__ import annotations

import ast
import gc
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from types import CodeType, FunctionType
from typing import NoReturn

import attrs
import coverage
import pytest

from tools.mutation.children import Task, statuses
from tools.mutation.items import FAILED, SURVIVED, run_until_failure
from tools.mutation.mutants import mutants
from tools.mutation.reach import RUNTIME, Reach, lines_of, reach_of
from tools.mutation.swap import functions_by_file, swaps

MOST_TEST_SECONDS = 20.0
"""Of the tests that reach a mutant those run that take so long together: first those named for its module."""


@attrs.frozen
class Trial:
    """A mutant and the tests to try it on."""

    module: str
    number: int
    text: str
    tests: dict[str, float]
    """Seconds that each takes, by ID, in the order to run."""
    status: int | None = None
    """Exit status of the child that tried it; None before."""


def path_of(module: str) -> Path:
    """Return the file of a module."""
    return RUNTIME / f"{module.replace('.', '/')}.py"


def parsed(module: str) -> ast.Module:
    """Return the tree of a module."""
    return ast.parse(path_of(module).read_text(encoding="utf-8"))


class Judge:
    """Tries the mutants of modules, each on the tests that reach it; `trials` holds the outcome."""

    def __init__(
        self,
        modules: Mapping[str, Sequence[str]],
        everywhere: Sequence[str],
        *,
        every: int,
        jobs: int,
        scratch: Path,
    ) -> None:
        self._modules = modules
        self._everywhere = everywhere
        self._every = every
        self._jobs = jobs
        self._scratch = scratch
        self._imports: coverage.Coverage | None = None

    def measure_imports(self, measured: coverage.Coverage) -> None:
        """Take a measurement that runs since before the first import."""
        self._imports = measured

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try the mutants and write the trials, finished or not."""
        assert self._imports is not None
        self._imports.stop()
        named = {module: _numbers(session, tests) for module, tests in self._modules.items()}
        everywhere = _numbers(session, self._everywhere).union(*named.values())
        reach = reach_of(session, sorted(everywhere), self._jobs, lines_of(self._imports), self._scratch)
        trials: list[Trial] = []
        functions = functions_by_file()
        gc.freeze()  # children share these objects as long as no collection touches them
        tasks = self._tasks(session, named, reach, functions, trials)
        for trial, status in statuses(tasks, self._jobs):
            report(trial, status)
            trials.append(attrs.evolve(trial, status=status))
        (self._scratch / "trials.json").write_text(json.dumps([attrs.asdict(trial) for trial in trials]))
        return True

    def _tasks(
        self,
        session: pytest.Session,
        named: dict[str, set[int]],
        reach: Reach,
        functions: dict[str, list[FunctionType]],
        trials: list[Trial],
    ) -> Iterator[tuple[Trial, Task]]:
        """Yield the trials of mutants that can be swapped; put the others into `trials`."""
        files = {number: item.nodeid.partition("::")[0] for number, item in enumerate(session.items)}
        for module, first in named.items():
            path = path_of(module)
            for mutant in islice(mutants(module, parsed(module)), 0, None, self._every):
                lines = range(mutant.lines[0], mutant.lines[1] + 1)
                early = not mutant.in_function or reach.runs_at_import(path, lines)
                found = [] if early else swaps(functions.get(str(path), []), mutant.tree, path)
                tests = reach.tests_of(path, reach.lines(path) if early else lines)
                if early:  # a test may look at what an import makes, and run no line of the module
                    tests |= first
                order = _order(tests, first, reach.seconds, files)
                ids = {session.items[number].nodeid: reach.seconds[number] for number in order}
                trial = Trial(module, mutant.number, f"{path.name}:{mutant.line}: {mutant.description}", ids)
                if not order:
                    report(trial, SURVIVED)
                    trials.append(attrs.evolve(trial, status=SURVIVED))
                elif found:
                    yield trial, partial(_try, session, order, reach.seconds, found)
                else:
                    trials.append(trial)


def report(trial: Trial, status: int) -> None:
    """Print a mutant that no test found."""
    if status == SURVIVED:
        reached = "" if trial.tests else " (no test comes here)"
        print(f"  {trial.module}: {trial.text}{reached}", flush=True)
    elif status != FAILED:
        print(f"  {trial.module}: {trial.text} (found: it was stopped, status {status})", flush=True)


def _numbers(session: pytest.Session, tests: Sequence[str]) -> set[int]:
    """Return the numbers of the tests that files, folders or IDs name."""
    return {
        number
        for number, item in enumerate(session.items)
        if any(item.nodeid == test or item.nodeid.startswith((f"{test}/", f"{test}:", f"{test}[")) for test in tests)
    }


def _order(tests: set[int], first: set[int], seconds: dict[int, float], files: Mapping[int, str]) -> list[int]:
    """Return the tests that run: of those named for the module, and then of the others, the quickest first.

    Every file gets an equal share of the time, whether it has many tests or slow ones.
    """
    begins: dict[int, float] = {}
    """When a test would begin if its file had the time for itself."""
    spent: defaultdict[str, float] = defaultdict(float)
    for test in sorted(tests & seconds.keys(), key=lambda it: (seconds[it], it)):
        begins[test] = spent[files[test]]
        spent[files[test]] += seconds[test]
    found: list[int] = []
    total = 0.0
    for test in sorted(begins, key=lambda it: (it not in first, begins[it], seconds[it], it)):
        total += seconds[test]
        if found and total > MOST_TEST_SECONDS:
            break
        found.append(test)
    return found


def _try(
    session: pytest.Session, tests: list[int], seconds: dict[int, float], found: list[tuple[FunctionType, CodeType]]
) -> NoReturn:
    for function, code in found:
        function.__code__ = code
    run_until_failure(session, tests, seconds)
