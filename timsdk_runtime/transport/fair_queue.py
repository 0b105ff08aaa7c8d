"""The queue of idle connections in urllib3's pool."""

from __future__ import annotations

import queue
import threading
from collections import deque
from typing import Any


class _Waiter:
    """A waiting thread. Its lock is released when it has been given an item."""

    __slots__ = ("given", "item", "lock")

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.lock.acquire()
        self.given = False
        self.item: Any = None


class FairQueue(queue.LifoQueue[Any]):
    """A LIFO queue that serves waiting threads first come, first served.

    `queue.LifoQueue` lets a newly arrived thread take an item before threads that already wait.
    """

    def __init__(self, maxsize: int = 0) -> None:
        super().__init__(maxsize)
        self._line: deque[_Waiter] = deque()

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """Return the item put last, after waiting in line up to `timeout` seconds.

        Raises:
            queue.Empty: None became free in time.
        """
        with self.mutex:
            if self._qsize() and not self._line:
                return self._get()
            if not block:
                raise queue.Empty
            waiter = _Waiter()
            self._line.append(waiter)
        try:
            waiter.lock.acquire(timeout=-1 if timeout is None else max(0.0, timeout))
        except BaseException:
            if self._leave(waiter):
                self.put(waiter.item)
            raise
        if not self._leave(waiter):
            raise queue.Empty
        return waiter.item

    def _leave(self, waiter: _Waiter) -> bool:
        """Leave the line. True where an item was given meanwhile."""
        with self.mutex:
            if not waiter.given:
                self._line.remove(waiter)
            return waiter.given

    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:  # noqa: ARG002  never waits
        """Give an item to the thread that waits longest, or keep it.

        Raises:
            queue.Full: There are more items than places.
        """
        with self.mutex:
            if self._line:
                waiter = self._line.popleft()
                waiter.item, waiter.given = item, True
                waiter.lock.release()
            elif 0 < self.maxsize <= self._qsize():
                raise queue.Full
            else:
                self._put(item)
