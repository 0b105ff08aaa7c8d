"""What the tests of the Redis limiter ask it."""

from __future__ import annotations

from timsdk.limits import RedisLimiter, Reserve

from timsdk_runtime.declarations import Rate

FOREVER = float("inf")
API = "a/b"
DAY = 86400
GENEROUS = 0.5
"""Seconds: on a machine with neighbours a healthy server may take longer than the usual 50 ms."""


def ask(*rates: Rate, patience: float = FOREVER, api: str = API, app: int = 1) -> Reserve:
    """Return the question of a call of an API with these rates."""
    return Reserve(app, api, tuple((api, rate) for rate in rates), patience)


def waits(limiter: RedisLimiter, request: Reserve, calls: int) -> list[float]:
    """Return the waits of calls that ask one after the other."""
    return [limiter.reserve(request).wait for _ in range(calls)]
