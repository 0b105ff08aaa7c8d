"""How often: the call rates of the catalog, and a budget that keeps repeats from multiplying an outage.

Both are arithmetic on times that the caller gives; nothing here waits. They are shared by all calls of a client.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Final, TypeAlias

from timsdk_runtime.model.operation import Rate

Lock: TypeAlias = AbstractContextManager[Any]

_APP: Final = ""


class _Bucket:
    """One rate (generic cell rate algorithm): a burst of one second's worth, then evenly."""

    def __init__(self, rate: Rate) -> None:
        self.rate = rate
        self.free_at = 0.0
        self._taken = -1.0, 0.0
        """The last place that was taken, and what `free_at` was before."""

    def wait(self, now: float) -> float:
        """Seconds until one more call fits."""
        interval = self.rate.seconds / self.rate.calls
        burst = max(0.0, self.rate.seconds - interval) if self.rate.calls > 1 else 0.0
        wait: float = max(0.0, self.free_at - burst - now)
        return wait

    def take(self, at: float) -> None:
        self._taken = at, self.free_at
        self.free_at = max(self.free_at, at) + self.rate.seconds / self.rate.calls

    def give_back(self, at: float) -> None:
        if self._taken[0] == at:
            self.free_at = self._taken[1]


class RateLimiter:
    """Call rates by API and for the whole app."""

    def __init__(self, make_lock: Callable[[], Lock], app_rate: Rate | None = None) -> None:
        self._make_lock = make_lock
        self.after_fork()
        self._meters: dict[str, tuple[_Bucket, ...]] = {}
        self._paused: dict[str, float] = {}
        self._app = (_Bucket(app_rate),) if app_rate else ()

    def after_fork(self) -> None:
        """In a child: a lock of its own."""
        self._lock = self._make_lock()

    def reserve(self, api: str, rates: Sequence[Rate], now: float, patience: float) -> float:
        """Seconds to wait before the call may go; the place is taken unless that is longer than `patience`."""
        if not rates and not self._app and not self._paused:
            return 0.0
        with self._lock:
            meters = self._meters.get(api, ())
            if rates and not meters:  # a raw call knows no rates, and keeps those that others know
                meters = self._meters[api] = tuple(_Bucket(rate) for rate in rates)
            pause = max(self._paused.get(api, 0.0), self._paused.get(_APP, 0.0)) - now
            wait: float = max([pause, 0.0, *(meter.wait(now) for meter in (*meters, *self._app))])
            if wait <= patience:
                for meter in (*meters, *self._app):
                    meter.take(now + wait)
            return wait

    def give_back(self, api: str, at: float) -> None:
        """The place at that time is not used: it is free again, unless others stand behind it."""
        with self._lock:
            for meter in (*self._meters.get(api, ()), *self._app):
                meter.give_back(at)

    def pause(self, api: str, until: float, *, app: bool = False) -> None:
        """The service said "too often": hold every caller of this API, or of all, until then."""
        with self._lock:
            key = _APP if app else api
            self._paused[key] = max(self._paused.get(key, 0.0), until)

    def release(self, api: str) -> None:
        """The API answers again."""
        if api in self._paused:
            with self._lock:
                self._paused.pop(api, None)


class RetryBudget:
    """Repeats that all calls of a client may make together: refilled by success, empty in an outage."""

    def __init__(self, make_lock: Callable[[], Lock], *, size: float = 30.0, per_success: float = 0.1) -> None:
        self._make_lock = make_lock
        self.after_fork()
        self._size = size
        self._per_success = per_success
        self._left = size

    def after_fork(self) -> None:
        """In a child: a lock of its own."""
        self._lock = self._make_lock()

    def spend(self) -> bool:
        """Take one repeat out of the budget, if there is one."""
        with self._lock:
            if self._left < 1.0:
                return False
            self._left -= 1.0
            return True

    def give_back(self) -> None:
        """A repeat that was paid for is not made."""
        with self._lock:
            self._left = min(self._size, self._left + 1.0)

    def refill(self) -> None:
        """A call succeeded."""
        if self._left < self._size:
            with self._lock:
                self._left = min(self._size, self._left + self._per_success)
