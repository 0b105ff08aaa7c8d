"""Runs tasks in forked children, some at a time."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import NoReturn, TypeAlias, TypeVar

T = TypeVar("T")
Task: TypeAlias = Callable[[], NoReturn]
MOST_SECONDS = 300.0
"""After these a child is killed, whatever it does."""
_CRASHED = 1


def forked(task: Task) -> int:
    """Run a task in a child that leads a process group of its own; return its process ID."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    try:
        os.setpgid(0, 0)
        task()
    finally:
        os._exit(_CRASHED)


def status_of(child: int) -> int:
    """Wait for a child and return its exit status."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def statuses(tasks: Iterable[tuple[T, Task]], jobs: int) -> Iterator[tuple[T, int]]:
    """Run each task in a child, `jobs` at a time; yield names and exit statuses as they end."""
    waiting = iter(tasks)
    running: dict[int, tuple[float, T]] = {}
    while True:
        while len(running) < jobs and (following := next(waiting, None)):
            name, task = following
            running[forked(task)] = time.monotonic(), name
        if not running:
            return
        ended, status = os.waitpid(-1, os.WNOHANG)
        if not ended:
            time.sleep(0.005)
            for child, (since, _) in running.items():
                if time.monotonic() - since > MOST_SECONDS:
                    os.kill(child, signal.SIGKILL)
            continue
        with contextlib.suppress(ProcessLookupError):
            os.killpg(ended, signal.SIGKILL)  # what a test has started may outlive it
        yield running.pop(ended)[1], os.waitstatus_to_exitcode(status)
