"""`FairSemaphore`: the places of a connection pool, given to waiting threads first come, first served.

A place is an object. While it is free the semaphore refers to it, then only the attempt that uses it. A stop from
outside (Ctrl-C, a signal, `gevent.Timeout`) may end an attempt at any moment: its place then no longer exists, and
the semaphore makes a new one. No thread ever waits for a lock here, because a signal handler that makes a call may
find its own thread anywhere in this file. Single operations of a `deque` are atomic; a stop may lose the steps
between them, and a waiting thread repairs what was lost.
"""

from __future__ import annotations

import contextlib
import threading
import time
import weakref
from collections import deque
from typing import Final

_PATIENCE: Final = 0.1
"""Seconds after which a waiting thread looks for places that were lost."""


class Place:
    """The right to use one connection, for as long as the object exists."""

    __slots__ = ("__weakref__",)


class _Waiter:
    """A waiting thread. Its lock is released when it has been given a place."""

    __slots__ = ("lock", "place")

    def __init__(self) -> None:
        self.place: Place | None = None
        self.lock = threading.Lock()
        self.lock.acquire()


class FairSemaphore:
    """Gives places to threads in the order in which they ask."""

    def __init__(self, places: int) -> None:
        self._size = places
        self._free: deque[Place] = deque()
        self._existing: list[weakref.ref[Place]] = []
        self._waiting: deque[_Waiter] = deque()
        self._make_lost_places()

    @property
    def held(self) -> int:
        """The number of places in use."""
        self._make_lost_places()
        return self._size - len(self._free)

    def acquire(self, timeout: float) -> Place | None:
        """Return a place, after waiting for one up to `timeout` seconds. None where none became free."""
        if not self._waiting:
            try:
                return self._free.pop()
            except IndexError:
                pass
        waiter = _Waiter()
        self._waiting.append(waiter)
        try:
            return self._wait(waiter, time.monotonic() + timeout)
        finally:
            self._leave(waiter)

    def release(self, place: Place) -> None:
        """Free a place for the thread that waits longest."""
        self._free.append(place)
        self._grant()

    def _wait(self, waiter: _Waiter, deadline: float) -> Place | None:
        self._make_lost_places()
        self._grant()
        while waiter.place is None:
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            if not waiter.lock.acquire(timeout=min(left, _PATIENCE)) and waiter.place is None:
                self._make_lost_places()
                if waiter not in self._waiting:  # a thread that was about to give it a place was stopped
                    self._waiting.appendleft(waiter)
                self._grant()
        place, waiter.place = waiter.place, None
        return place

    def _leave(self, waiter: _Waiter) -> None:
        with contextlib.suppress(ValueError):
            self._waiting.remove(waiter)
        if waiter.place is not None:  # given after the thread had stopped waiting
            self.release(waiter.place)

    def _grant(self) -> None:
        """Give free places to waiting threads."""
        while self._waiting:
            try:
                place = self._free.pop()
            except IndexError:
                return
            try:
                waiter = self._waiting.popleft()
            except IndexError:
                self._free.append(place)
                continue
            waiter.place = place
            if waiter.lock.locked():
                waiter.lock.release()

    def _make_lost_places(self) -> None:
        """Replace places that no longer exist. Two threads may do so at once and make one too many, which goes again.

        Weak references have no callbacks here: an exception that is raised in a callback is swallowed.
        """
        for reference in tuple(self._existing):
            if reference() is None:
                with contextlib.suppress(ValueError):
                    self._existing.remove(reference)
        while len(self._existing) < self._size:
            place = Place()
            self._existing.append(weakref.ref(place))
            self._free.append(place)
        while len(self._existing) > self._size and self._free:
            self._existing.remove(weakref.ref(self._free.pop()))
