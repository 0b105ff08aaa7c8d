"""Runs something in a forked child of the test."""

from __future__ import annotations

import os
import signal
import time
import traceback
import warnings
from collections.abc import Callable

_LONGEST = 30.0
"""Seconds."""


def status_of_child(work: Callable[[], int]) -> int:
    """Fork, let the child run `work`, and return what that returns. A child that raises, or hangs, fails the test."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python 3.12 warns of the threads of servers, and of those that tests leave
        child = os.fork()
    if not child:
        status = 1
        try:
            status = work()
        except Exception:  # noqa: BLE001  the exit status tells
            traceback.print_exc()
        finally:
            os._exit(status)  # the child must not go on with the tests of its parent
    over = time.monotonic() + _LONGEST
    while time.monotonic() < over:
        ended, found = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(found)
        time.sleep(0.005)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    raise AssertionError(f"the child did not end within {_LONGEST:g} s")
