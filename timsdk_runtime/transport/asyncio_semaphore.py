"""`AsyncioSemaphore`: the places of a connection pool, given to waiting tasks first come, first served."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress


class AsyncioSemaphore:
    """Counts the places that are free. Belongs to one event loop.

    A task may be cancelled right after it was given a place and before it runs: it passes the place on.
    """

    def __init__(self, size: int) -> None:
        self._free = size
        self._waiting: deque[asyncio.Future[bool]] = deque()

    @property
    def free(self) -> int:
        """The number of places that no attempt uses."""
        return self._free

    async def acquire(self, timeout: float) -> bool:
        """Take a place, after waiting for one up to `timeout` seconds. Return whether there was one."""
        if self._free:  # then nobody waits: `release` prefers those who do
            self._free -= 1
            return True
        loop = asyncio.get_running_loop()
        waiter: asyncio.Future[bool] = loop.create_future()
        self._waiting.append(waiter)
        timer = loop.call_later(timeout, self._give_up, waiter)
        try:
            given = await waiter
        except asyncio.CancelledError:
            if waiter.cancelled():
                with suppress(ValueError):  # `release` may have passed it over already
                    self._waiting.remove(waiter)
            elif waiter.result():
                self.release()
            raise
        finally:
            timer.cancel()
        return given

    def release(self) -> None:
        """Give the place to the task that waits longest."""
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(True)
                return
        self._free += 1

    def _give_up(self, waiter: asyncio.Future[bool]) -> None:
        if not waiter.done():
            self._waiting.remove(waiter)
            waiter.set_result(False)
