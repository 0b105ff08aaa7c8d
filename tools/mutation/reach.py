"""Finds which tests reach which lines of the runtime, and how long each test takes."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import NoReturn

import attrs
import coverage
import pytest

from tools.mutation.children import forked, status_of
from tools.mutation.items import each_run, silence

RUNTIME = Path(__file__).parents[2] / "timsdk_runtime"


@attrs.frozen
class Reach:
    """Where the tests come by. Tests are numbered in the order of collection."""

    at_import: dict[str, frozenset[int]]
    """Lines by file that ran before the first test."""
    tests: dict[str, dict[int, frozenset[int]]]
    """Tests by file and line."""
    seconds: dict[int, float]
    """By test."""

    def tests_of(self, file: Path, lines: Iterable[int]) -> set[int]:
        """Return the tests that reach one of the lines."""
        found = self.tests.get(str(file), {})
        return {test for line in lines for test in found.get(line, ())}

    def lines(self, file: Path) -> Iterable[int]:
        """Return the lines that tests reach."""
        return self.tests.get(str(file), {})

    def runs_at_import(self, file: Path, lines: Iterable[int]) -> bool:
        """Whether one of the lines runs before the first test."""
        return not self.at_import.get(str(file), frozenset()).isdisjoint(lines)


class Failures:
    """A pytest plugin that notes which tests fail."""

    def __init__(self) -> None:
        self.tests: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a failure."""
        if report.failed:
            self.tests.add(report.nodeid)


def new_coverage() -> coverage.Coverage:
    """Return a measurement of the runtime that keeps everything in memory."""
    made = coverage.Coverage(data_file=None, source=[str(RUNTIME)], config_file=False, messages=False)
    made.set_option("run:core", "ctrace")  # the other one cannot tell tests apart
    made.set_option("run:disable_warnings", ["no-data-collected", "module-not-measured"])
    return made


def lines_of(measured: coverage.Coverage) -> dict[str, frozenset[int]]:
    """Return the lines that ran, by file."""
    data = measured.get_data()
    return {file: frozenset(data.lines(file) or ()) for file in data.measured_files()}


def reach_of(
    session: pytest.Session, chosen: Sequence[int], jobs: int, at_import: dict[str, frozenset[int]], scratch: Path
) -> Reach:
    """Run the chosen tests in forked children, each with its share of them, and return what they reach.

    A test that fails without a change is named, and judges nothing.
    """
    results = [scratch / f"reach{job}.json" for job in range(jobs)]
    children = [forked(partial(_measure, session, chosen[job::jobs], result)) for job, result in enumerate(results)]
    for child in children:
        status_of(child)
    tests: dict[str, dict[int, set[int]]] = {}
    seconds: dict[int, float] = {}
    for result in results:
        found = json.loads(result.read_text())
        for failed in found["failed"]:
            print(f"  {failed} fails without a change", flush=True)
        seconds |= {int(test): taken for test, taken in found["seconds"].items()}
        for file, by_line in found["tests"].items():
            of_file = tests.setdefault(file, {})
            for line, contexts in by_line.items():
                of_file.setdefault(int(line), set()).update(contexts)
    frozen = {file: {line: frozenset(it) for line, it in by_line.items()} for file, by_line in tests.items()}
    return Reach(at_import, frozen, seconds)


def _measure(session: pytest.Session, chosen: Sequence[int], result: Path) -> NoReturn:
    """Run tests under measurement, write what they reach, and end the process."""
    silence()
    failures = Failures()
    session.config.pluginmanager.register(failures)
    measured = new_coverage()
    measured.start()
    started: dict[int, float] = {}
    for number in each_run(session, chosen):
        if sys.gettrace() is None:  # a test that traces, too, has ended the measurement
            measured.stop()
            measured.start()
        measured.switch_context(str(number))
        started[number] = time.monotonic()
    ended = time.monotonic()
    measured.stop()
    data = measured.get_data()
    tests = {
        file: {line: [int(it) for it in names if it] for line, names in data.contexts_by_lineno(file).items()}
        for file in data.measured_files()
    }
    times = [*started.values(), ended]
    seconds = {
        number: after - before
        for number, before, after in zip(started, times, times[1:], strict=False)
        if session.items[number].nodeid not in failures.tests
    }
    result.write_text(json.dumps({"tests": tests, "seconds": seconds, "failed": sorted(failures.tests)}))
    os._exit(0)
