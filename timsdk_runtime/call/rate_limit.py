"""The call rates of the catalog, by API and for the whole app. Arithmetic on given times: nothing here waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Final, TypeAlias

from timsdk_runtime.declarations import Rate

Lock: TypeAlias = AbstractContextManager[Any]

_APP: Final = ""


class _Bucket:
    """One rate, by the generic cell rate algorithm: a burst of one second's worth, then evenly."""

    def __init__(self, rate: Rate) -> None:
        self.rate = rate
        self.free_at = 0.0
        self._last = -1.0, 0.0
        """The slot taken last, and the value of `free_at` before it."""

    def delay(self, now: float) -> float:
        """Return the seconds until one more call fits."""
        interval = self.rate.seconds / self.rate.calls
        burst = max(0.0, self.rate.seconds - interval) if self.rate.calls > 1 else 0.0
        delay: float = max(0.0, self.free_at - burst - now)
        return delay

    def take(self, at: float) -> None:
        """Take the slot at a time."""
        self._last = at, self.free_at
        self.free_at = max(self.free_at, at) + self.rate.seconds / self.rate.calls

    def refund(self, at: float) -> None:
        """Free the slot at a time, unless another was taken after it."""
        if self._last[0] == at:
            self.free_at = self._last[1]


class RateLimiter:
    """Call rates by API and for the whole app; shared by all calls of a client."""

    def __init__(self, make_lock: Callable[[], Lock], app_rate: Rate | None = None) -> None:
        self._make_lock = make_lock
        self.after_fork()
        self._buckets: dict[str, tuple[_Bucket, ...]] = {}
        self._paused: dict[str, float] = {}
        self._app = (_Bucket(app_rate),) if app_rate else ()

    def after_fork(self) -> None:
        """Replace the lock in a forked child."""
        self._lock = self._make_lock()

    def reserve(self, api: str, rates: Sequence[Rate], now: float, patience: float) -> float:
        """Return the seconds to wait before the call may go; reserves the slot unless that exceeds `patience`."""
        if not rates and not self._app and not self._paused:
            return 0.0
        with self._lock:
            buckets = self._buckets.get(api, ())
            if rates and not buckets:  # a raw call has no rates, but observes those that a typed call has set up
                buckets = self._buckets[api] = tuple(_Bucket(rate) for rate in rates)
            pause = max(self._paused.get(api, 0.0), self._paused.get(_APP, 0.0)) - now
            delays = (bucket.delay(now) for bucket in (*buckets, *self._app))
            wait: float = max([pause, 0.0, *delays])
            if wait <= patience:
                for bucket in (*buckets, *self._app):
                    bucket.take(now + wait)
            return wait

    def refund(self, api: str, at: float) -> None:
        """Free the slot at a time, unless other calls wait behind it."""
        with self._lock:
            for bucket in (*self._buckets.get(api, ()), *self._app):
                bucket.refund(at)

    def pause(self, api: str, until: float, *, app: bool = False) -> None:
        """Hold back all calls of an API, or of the app, because the service said that there were too many."""
        with self._lock:
            key = _APP if app else api
            self._paused[key] = max(self._paused.get(key, 0.0), until)

    def release(self, api: str) -> None:
        """End the pause of an API, because a call of it succeeded."""
        if api in self._paused:
            with self._lock:
                self._paused.pop(api, None)
