"""`FairSemaphore`: the places of a connection pool, given to waiting threads first come, first served.

A place belongs to a `Lease`, an object of the attempt: it is free once the lease is released, or no longer exists.
So a stop from outside (Ctrl-C, a signal, `gevent.Timeout`) at any moment loses no place and frees none twice. The
lock is re-entrant, because a signal handler may make a call while its thread is in here.
"""

from __future__ import annotations

import threading
import time
import weakref
from collections import deque
from typing import Final

_PATIENCE: Final = 0.1
"""Seconds between two looks of a waiting thread for places whose leases no longer exist."""


class Lease:
    """Holds one place, or waits for one, as long as the object exists."""

    __slots__ = ("__weakref__", "lock")

    def __init__(self) -> None:
        self.lock: threading.Lock | None = None
        """Present while a thread waits; released when the lease gets a place."""


class FairSemaphore:
    """Counts places. Waiting threads get a place in the order in which they came."""

    def __init__(self, places: int) -> None:
        self._places = places
        self._mutex = threading.RLock()
        self._holders: dict[int, weakref.ref[Lease]] = {}
        self._waiting: deque[Lease] = deque()

    @property
    def held(self) -> int:
        """The number of places in use."""
        with self._mutex:
            self._forget_dead_leases()
            return len(self._holders)

    def acquire(self, lease: Lease, timeout: float) -> bool:
        """Give a place to `lease`, waiting up to `timeout` seconds. False where none became free."""
        with self._mutex:
            if not self._waiting and self._has_room():
                self._holders[id(lease)] = weakref.ref(lease)
                return True
            lease.lock = threading.Lock()
            lease.lock.acquire()
            self._waiting.append(lease)
        try:
            return self._wait(lease, lease.lock, time.monotonic() + timeout)
        finally:
            with self._mutex:
                if lease in self._waiting:
                    self._waiting.remove(lease)

    def release(self, lease: Lease) -> None:
        """Free the place of `lease`, if it holds one, for the thread that waits longest."""
        with self._mutex:
            self._holders.pop(id(lease), None)
            self._grant()

    def _wait(self, lease: Lease, lock: threading.Lock, deadline: float) -> bool:
        while not self._holds(lease):
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            if not lock.acquire(timeout=min(left, _PATIENCE)):
                with self._mutex:
                    self._grant()
        return True

    def _grant(self) -> None:
        """Give free places to waiting leases. A stop may end this halfway, so every step may be repeated."""
        while self._waiting:
            lease = self._waiting[0]
            if not self._holds(lease):
                if not self._has_room():
                    return
                self._holders[id(lease)] = weakref.ref(lease)
            if lease.lock is not None and lease.lock.locked():
                lease.lock.release()
            if self._waiting and self._waiting[0] is lease:
                self._waiting.popleft()

    def _has_room(self) -> bool:
        if len(self._holders) >= self._places:
            self._forget_dead_leases()
        return len(self._holders) < self._places

    def _holds(self, lease: Lease) -> bool:
        found = self._holders.get(id(lease))
        return found is not None and found() is lease

    def _forget_dead_leases(self) -> None:
        for key, lease in list(self._holders.items()):
            if lease() is None:
                self._holders.pop(key, None)
