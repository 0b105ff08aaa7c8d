"""The queue of idle connections: the one used last is given first, to the threads in the order in which they came."""

from __future__ import annotations

import queue
import threading
from collections import deque
from typing import Any


class _Waiter:
    """A thread in the line; its lock opens when it has been given something."""

    __slots__ = ("given", "item", "lock")

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.lock.acquire()
        self.given = False
        self.item: Any = None


class FairQueue(queue.LifoQueue[Any]):
    """In Python's own, whoever comes at the right moment overtakes those who wait, and they start anew."""

    def __init__(self, maxsize: int = 0) -> None:
        super().__init__(maxsize)
        self._line: deque[_Waiter] = deque()

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
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
        """Out of the line; whether something was given."""
        with self.mutex:
            if not waiter.given:
                self._line.remove(waiter)
            return waiter.given

    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:  # noqa: ARG002  never waits
        with self.mutex:
            if self._line:
                waiter = self._line.popleft()
                waiter.item, waiter.given = item, True
                waiter.lock.release()
            elif 0 < self.maxsize <= self._qsize():
                raise queue.Full
            else:
                self._put(item)
