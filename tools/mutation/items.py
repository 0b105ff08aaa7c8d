"""Runs tests that pytest has collected, in a forked child, until one fails."""

from __future__ import annotations

import faulthandler
import os
from collections.abc import Iterator, Sequence
from typing import NoReturn

import pytest

SURVIVED, FAILED = 0, 3
"""Exit statuses of a child; any other means that it crashed or was stopped."""
LATENESS = 15.0
"""Seconds beyond five times its usual ones after which a test is stopped: the mutant loops or waits."""


class EndAtFailure:
    """A pytest plugin that ends the process when a test fails."""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """End the process."""
        if report.failed:
            os._exit(FAILED)


def each_run(session: pytest.Session, numbers: Sequence[int]) -> Iterator[int]:
    """Run collected tests, and yield the number of each beforehand."""
    for number, following in zip(numbers, [*numbers[1:], None], strict=True):
        yield number
        item, successor = session.items[number], session if following is None else session.items[following]
        session.config.hook.pytest_runtest_protocol(item=item, nextitem=successor)


def silence() -> None:
    """Send what this process writes nowhere."""
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)


def run_until_failure(
    session: pytest.Session, numbers: Sequence[int], seconds: dict[int, float], lateness: float = LATENESS
) -> NoReturn:
    """Run tests in silence and end the process: with FAILED when one fails, with SURVIVED after the last one."""
    silence()
    session.config.pluginmanager.register(EndAtFailure())
    for number in each_run(session, numbers):
        faulthandler.dump_traceback_later(lateness + 5 * seconds[number], exit=True)
    os._exit(SURVIVED)
