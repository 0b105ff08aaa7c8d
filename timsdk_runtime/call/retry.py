"""Retry policy: after how long an attempt is retried, and how much all calls may retry together. No I/O, no clock."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from timsdk_runtime.values import Value


class RetryPolicy(Value):
    """How often and how patiently a call is retried, where a retry is safe.

    Attributes:
        attempts: Attempts at most, the first included.
        base_delay: Seconds before the first retry after a fault. Doubles each time.
        throttle_delay: Seconds before the first retry of a throttled call. Doubles each time.
        max_delay: Seconds between two attempts at most.
    """

    attempts: int
    base_delay: float
    throttle_delay: float
    max_delay: float

    def __init__(
        self, *, attempts: int = 3, base_delay: float = 0.05, throttle_delay: float = 1.0, max_delay: float = 8.0
    ) -> None:
        """Check the values.

        Raises:
            ValueError: A value makes no sense.
        """
        if attempts < 1:
            raise ValueError(f"attempts is at least 1, not {attempts}")
        for name, delay in (("base_delay", base_delay), ("throttle_delay", throttle_delay), ("max_delay", max_delay)):
            if not delay >= 0:
                raise ValueError(f"{name} is a number of seconds, 0 or more, not {delay}")
        super().__init__(attempts, base_delay, throttle_delay, max_delay)

    def delay(self, attempt: int, *, throttled: bool, jitter: Callable[[], float] = random.random) -> float:
        """Return the seconds to wait after attempt `attempt` (from 1): exponential, capped, half of it random."""
        base = self.throttle_delay if throttled else self.base_delay
        ceiling: float = min(self.max_delay, base * 2 ** min(attempt - 1, 30))
        return ceiling * (0.5 + 0.5 * jitter())


class RetryBudget:
    """What all calls of a client may retry together: refilled by success, empty in an outage."""

    def __init__(
        self,
        make_lock: Callable[[], AbstractContextManager[Any]],
        *,
        size: float = 30.0,
        per_success: float = 0.1,
    ) -> None:
        self._make_lock = make_lock
        self.after_fork()
        self._size = size
        self._per_success = per_success
        self._left = size

    def after_fork(self) -> None:
        """Replace the lock in a forked child."""
        self._lock = self._make_lock()

    def spend(self) -> bool:
        """Take one retry out of the budget. False where none is left."""
        with self._lock:
            if self._left < 1.0:
                return False
            self._left -= 1.0
            return True

    def refund(self) -> None:
        """Put back a retry that was not made."""
        with self._lock:
            self._left = min(self._size, self._left + 1.0)

    def refill(self) -> None:
        """Add a tenth of a retry, because a call succeeded."""
        if self._left < self._size:
            with self._lock:
                self._left = min(self._size, self._left + self._per_success)


RetryPolicy.__module__ = "timsdk"  # tracebacks and pickles name it as callers import it
