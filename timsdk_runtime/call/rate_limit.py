"""The call rates of the catalog, by API and for the whole app. Arithmetic on given times: nothing here waits.

Nobody knows at which moment the service's window opens, so no window of any phase may hold more calls than the rate
allows. A rate per second or minute is kept by the generic cell rate algorithm, with 0.95 of the rate and a burst of
5 %, which add up to the rate. A quota per hour or day is kept by a log of its calls: all of them may go at once, the
next one when the oldest has left the window.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from timsdk_runtime.declarations import Rate

Lock: TypeAlias = AbstractContextManager[Any]

_APP: Final = ""
_SHARE: Final = 0.95
_BURST: Final = 0.05
_SHORT_BURST: Final = 5.0
"""Seconds."""
_LONGEST_SMOOTHED: Final = 60
"""Seconds; a longer window is a quota."""

if TYPE_CHECKING:
    from typing import Protocol

    class Limit(Protocol):
        """One call rate."""

        def delay(self, now: float) -> float:
            """Return the seconds until one more call fits."""
            ...

        def take(self, at: float) -> None:
            """Take the slot at a time."""
            ...

        def refund(self, at: float) -> None:
            """Free the slot at a time."""
            ...

        def start_after(self, at: float) -> None:
            """Allow no burst, and no slot sooner than a regular one after `at`."""
            ...


def spacing(rate: Rate, burst: float) -> tuple[float, float]:
    """Return the seconds between two calls, and how far one may come before its slot. A share `burst` may go at once.

    This is what a rate per second or minute means for the generic cell rate algorithm.
    """
    interval = rate.seconds / (rate.calls * _SHARE)
    return interval, (max(1.0, rate.calls * burst) - 1.0) * interval


def quota(rate: Rate) -> tuple[int, float]:
    """Return how many calls a window may hold, and its seconds. Half a call a day is one in two days."""
    return max(1, int(rate.calls)), rate.seconds / min(1.0, rate.calls)


class _Bucket:
    """A rate per second or minute: a small burst, then evenly."""

    def __init__(self, rate: Rate) -> None:
        self._interval, self._tolerance = spacing(rate, _BURST)
        self._free_at = 0.0
        self._last = -1.0, 0.0
        """The slot taken last, and the value of `_free_at` before it."""

    def delay(self, now: float) -> float:
        return max(0.0, self._free_at - self._tolerance - now)

    def take(self, at: float) -> None:
        self._last = at, self._free_at
        self._free_at = max(self._free_at, at) + self._interval

    def refund(self, at: float) -> None:
        """Free the slot, unless another was taken after it."""
        if self._last[0] == at:
            self._free_at = self._last[1]

    def start_after(self, at: float) -> None:
        self._free_at = at + self._interval + self._tolerance


class _Log:
    """A quota per hour or day: the times of the calls in the window."""

    def __init__(self, rate: Rate) -> None:
        self._calls, self._window = quota(rate)
        self._taken: list[float] = []

    def delay(self, now: float) -> float:
        while self._taken and self._taken[0] <= now - self._window:
            self._taken.pop(0)
        if len(self._taken) < self._calls:
            return 0.0
        return self._taken[-self._calls] + self._window - now

    def take(self, at: float) -> None:
        insort(self._taken, at)

    def refund(self, at: float) -> None:
        if at in self._taken:
            self._taken.remove(at)

    def start_after(self, at: float) -> None:
        pass


def make_limit(rate: Rate) -> Limit:
    """Return what keeps a rate."""
    return _Log(rate) if is_quota(rate) else _Bucket(rate)


def is_quota(rate: Rate) -> bool:
    """Whether a rate is kept by a log of its calls, since its window is long."""
    return rate.seconds > _LONGEST_SMOOTHED


class RateLimiter:
    """Call rates by API and for the whole app; shared by all calls of a client.

    A call first waits for its API, with a slot reserved in the order of arrival. The app's slot is reserved when that
    wait is over, because a waiting call must not take slots from other APIs. As calls may wait for the app unequally
    long, the API's rate is then checked again.
    """

    def __init__(self, make_lock: Callable[[], Lock], app_rate: Rate | None = None) -> None:
        self._make_lock = make_lock
        self.after_fork()
        self._limits: dict[str, tuple[Limit, ...]] = {}
        self._sent: dict[str, tuple[Limit, ...]] = {}
        """The limits of an API at the time of sending, where there is an app's rate, too."""
        self._paused: dict[str, float] = {}
        self._throttled_since: dict[str, float] = {}
        """By API: when the service said for the first time since its last success that there were too many calls."""
        self._app = (make_limit(app_rate),) if app_rate else ()

    def after_fork(self) -> None:
        """Replace the lock in a forked child."""
        self._lock = self._make_lock()

    def reserve(self, api: str, rates: Sequence[Rate], now: float, patience: float) -> float:
        """Return the seconds to wait for the API's rate; reserves the slot unless that exceeds `patience`."""
        if not rates and not self._paused:
            return 0.0
        with self._lock:
            limits = self._limits.get(api, ())
            if rates and not limits:  # a raw call has no rates, but observes those that a typed call has set up
                limits = self._limits[api] = tuple(map(make_limit, rates))
                self._sent[api] = tuple(map(make_limit, rates))
            pause = max(self._paused.get(api, 0.0), self._paused.get(_APP, 0.0)) - now
            return reserve_all(limits, pause, now, patience)

    def reserve_app(self, api: str, now: float, patience: float) -> float:
        """Return the seconds to wait for the app's rate; reserves the slot unless that exceeds `patience`."""
        if not self._app:
            return 0.0
        with self._lock:
            return reserve_all((*self._app, *self._sent.get(api, ())), 0.0, now, patience)

    def refund(self, api: str, at: float) -> None:
        """Free the API's slot at a time, unless other calls wait behind it."""
        with self._lock:
            for limit in self._limits.get(api, ()):
                limit.refund(at)

    def refund_app(self, api: str, at: float) -> None:
        """Free the app's slot at a time, unless other calls wait behind it."""
        with self._lock:
            for limit in (*self._app, *self._sent.get(api, ())):
                limit.refund(at)

    def pause(self, api: str, until: float, *, now: float = 0.0, app: bool = False) -> None:
        """Hold back all calls of an API, or of the app, because the service said that there were too many."""
        with self._lock:
            key = _APP if app else api
            self._paused[key] = max(self._paused.get(key, 0.0), until)
            self._throttled_since.setdefault(key, now)

    def throttled_for_long(self, api: str, now: float) -> bool:
        """Whether the service has had too many calls for longer than a short burst, and none has succeeded since."""
        limit = now - _SHORT_BURST
        return any(since < limit for key in (api, _APP) if (since := self._throttled_since.get(key)) is not None)

    def release(self, api: str) -> None:
        """End the pause of an API, because a call of it succeeded."""
        if api in self._paused or self._throttled_since:
            with self._lock:
                self._paused.pop(api, None)
                self._throttled_since.pop(api, None)
                self._throttled_since.pop(_APP, None)


def reserve_all(limits: Sequence[Limit], pause: float, now: float, patience: float) -> float:
    """Return the seconds until every limit has a slot; takes the slots unless that exceeds `patience`."""
    wait = max([pause, 0.0, *(limit.delay(now) for limit in limits)])
    if wait <= patience:
        for limit in limits:
            limit.take(now + wait)
    return wait
