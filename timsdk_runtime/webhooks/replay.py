"""Replay stores: they remember which requests came already, so that a copy of one is refused."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Final, Protocol

_CAPACITY: Final = 100_000


class ReplayStore(Protocol):
    """Remembers keys for a while. One store may serve several receivers and processes."""

    def seen(self, key: str, ttl: float) -> bool:
        """Remember a key for `ttl` seconds. Return whether it was there already."""
        ...


class MemoryReplayStore:
    """Remembers keys in this process: the newest `capacity` of them."""

    def __init__(self, capacity: int = _CAPACITY, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._capacity = capacity
        self._clock = clock
        self._expiry: OrderedDict[str, float] = OrderedDict()
        self._lock = threading.Lock()

    def seen(self, key: str, ttl: float) -> bool:
        """Remember a key for `ttl` seconds. Return whether it was there already."""
        now = self._clock()
        with self._lock:
            before = self._expiry.get(key, now) > now
            if not before:
                self._expiry.pop(key, None)
                self._expiry[key] = now + ttl
                self._forget(now)
            return before

    def _forget(self, now: float) -> None:
        while self._expiry and (len(self._expiry) > self._capacity or next(iter(self._expiry.values())) <= now):
            self._expiry.popitem(last=False)


class RedisReplayStore:
    """Remembers keys in Redis, for several processes, by a client of the package `redis` or one like it."""

    def __init__(self, client: Any, prefix: str = "timsdk:webhook:") -> None:
        self._client = client
        self._prefix = prefix

    def seen(self, key: str, ttl: float) -> bool:
        """Remember a key for `ttl` seconds. Return whether it was there already."""
        return not self._client.set(f"{self._prefix}{key}", b"1", nx=True, px=max(1, int(ttl * 1000)))
