"""The driver for asyncio: async handlers run as tasks, others in a pool of threads."""

from __future__ import annotations

import asyncio
import contextvars
import time
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from timsdk_runtime.webhooks.admission import Admitted
from timsdk_runtime.webhooks.delivery import Reply
from timsdk_runtime.webhooks.events import Event
from timsdk_runtime.webhooks.handlers import Handler, call, is_async
from timsdk_runtime.webhooks.outcomes import Outcome
from timsdk_runtime.webhooks.replay import MemoryReplayStore
from timsdk_runtime.webhooks.settings import Core, elapsed


class TaskDriver:
    """Runs the handlers of a receiver in one event loop."""

    def __init__(self, core: Core) -> None:
        self.loop = asyncio.get_running_loop()
        self._core = core
        # Two pools: slow work after an event must not keep the service waiting before another one.
        self._before = ThreadPoolExecutor(core.workers, "timsdk-webhook-before")
        self._after = ThreadPoolExecutor(core.workers, "timsdk-webhook-after")
        self._places = asyncio.Semaphore(core.workers)
        self._pending: set[asyncio.Task[Any]] = set()
        self._late: set[asyncio.Future[Any]] = set()
        self._closing = False

    async def handle(self, query: str, body: bytes, started: float) -> Reply:
        """Return the reply to a request within the time budget, which began at `started`."""
        if isinstance(self._core.admission.replay, MemoryReplayStore):
            admitted = self._core.admit(query, body, started)
        else:  # a store of several processes waits for its server
            admitted = await self.loop.run_in_executor(self._before, self._core.admit, query, body, started)
        if isinstance(admitted, Reply):
            return admitted
        if admitted.webhook.reply_type is None:
            return await self._keep(admitted, started)
        return await self._ask(admitted, started)

    async def _ask(self, admitted: Admitted, started: float) -> Reply:
        handler, fallback = self._core.handlers.before(admitted.event)
        if handler is None:
            return self._core.unhandled(admitted, started)
        waiting, future = self._begin(handler, admitted.event, self._before)
        if not await self._finished(waiting, future, started):
            return self._core.late(admitted, fallback, started)
        error = asyncio.CancelledError() if waiting.cancelled() else waiting.exception()
        if error is not None:
            return self._core.failed(admitted, error, fallback, started)
        return self._core.replied(admitted, waiting.result(), fallback, started)

    def _begin(self, handler: Handler, value: Any, pool: ThreadPoolExecutor) -> tuple[Any, Future[Any] | None]:
        """Start a handler. Returns what to wait for, and what runs in a thread."""
        if is_async(handler):
            return asyncio.ensure_future(handler(value)), None
        future = pool.submit(contextvars.copy_context().run, call, handler, value)
        return asyncio.wrap_future(future), future

    async def _finished(self, waiting: asyncio.Future[Any], future: Future[Any] | None, started: float) -> bool:
        """Wait until a handler ends or its time is over. A late one goes on, unless it has not begun."""
        left = max(0.0, self._core.budget - elapsed(started))
        done, _ = await asyncio.wait({waiting}, timeout=left)
        if done:
            return True
        self._late.add(waiting)  # the loop holds tasks weakly
        waiting.add_done_callback(self._forget_late)
        if future is not None:
            future.cancel()
        elif self._core.cancel_late:
            waiting.cancel()
        return False

    def _forget_late(self, waiting: asyncio.Future[Any]) -> None:
        self._late.discard(waiting)
        if not waiting.cancelled() and (error := waiting.exception()):
            self._core.tell(Outcome("failed", reason="late", error=error))

    async def _keep(self, admitted: Admitted, started: float) -> Reply:
        delivery, core = admitted.delivery, self._core
        if core.handoff is not None:
            waiting, future = self._begin(core.handoff, delivery, self._before)
            if not await self._finished(waiting, future, started):
                return core.unavailable(delivery, "handoff", started)
            if error := waiting.exception():
                return core.unavailable(delivery, "handoff", started, error)
            return core.accepted(delivery, "handed_off", started)
        handlers = core.handlers.after(admitted.event)
        if not handlers:
            return core.unhandled(admitted, started)
        if self._closing or len(self._pending) >= core.queue_size:
            return core.unavailable(delivery, "closing" if self._closing else "queue_full", started)
        work = self.loop.create_task(self._work(handlers, admitted.event))
        self._pending.add(work)
        work.add_done_callback(self._pending.discard)
        return core.accepted(delivery, "accepted", started)

    async def _work(self, handlers: tuple[Handler, ...], event: Event) -> None:
        async with self._places:
            await self.run_all(handlers, event)

    async def run_all(self, handlers: tuple[Handler, ...], event: Event) -> BaseException | None:
        """Run every handler of an event. Returns the first error."""
        first: BaseException | None = None
        for handler in handlers:
            started = time.monotonic()
            try:
                await self._begin(handler, event, self._after)[0]
            except Exception as error:  # noqa: BLE001  a handler may raise anything
                first = first or error
                self._core.tell(Outcome("failed", event.meta.command, 0, "", elapsed(started), error))
            else:
                self._core.tell(Outcome("done", event.meta.command, seconds=elapsed(started)))
        return first

    async def close(self) -> None:
        """Wait for accepted events, as long as the receiver's `drain` says. What is left is told as lost."""
        self._closing = True
        if self._pending:
            _, left = await asyncio.wait(set(self._pending), timeout=self._core.drain)
            for work in left:
                work.cancel()
                self._core.tell(Outcome("lost", reason="drain"))
        self._before.shutdown(wait=False, cancel_futures=True)
        self._after.shutdown(wait=False, cancel_futures=True)
