"""The driver for WSGI and other threads: handlers run in pools of threads, and a late one is not waited for."""

from __future__ import annotations

import contextvars
import threading
import time
from concurrent import futures
from typing import Any

from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.webhooks.admission import Admitted
from timsdk_runtime.webhooks.delivery import Reply
from timsdk_runtime.webhooks.events import Event
from timsdk_runtime.webhooks.handlers import Handler, call
from timsdk_runtime.webhooks.outcomes import Outcome
from timsdk_runtime.webhooks.settings import Core, elapsed


class ThreadDriver:
    """Runs the handlers of a receiver in threads. The interpreter waits for them when it ends."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._start()
        register_after_fork(self)

    def _start(self) -> None:
        self._lock = threading.Lock()
        self._start_pools()

    def _start_pools(self) -> None:
        workers = self._core.workers
        # Two pools: slow work after an event must not keep the service waiting before another one.
        self._before = futures.ThreadPoolExecutor(workers, "timsdk-webhook-before")
        self._after = futures.ThreadPoolExecutor(workers, "timsdk-webhook-after")
        self._pending: set[futures.Future[Any]] = set()

    def after_fork(self) -> None:
        """Begin with new threads in a forked child. What the parent has accepted, the parent does."""
        self._start()

    def handle(self, query: str, body: bytes, started: float) -> Reply:
        """Return the reply to a request within the time budget, which began at `started`."""
        admitted = self._core.admit(query, body, started)
        if isinstance(admitted, Reply):
            return admitted
        if admitted.webhook.reply_type is None:
            return self._keep(admitted, started)
        return self._ask(admitted, started)

    def _ask(self, admitted: Admitted, started: float) -> Reply:
        handler, fallback = self._core.handlers.before(admitted.event)
        if handler is None:
            return self._core.unhandled(admitted, started)
        future = self._before.submit(contextvars.copy_context().run, call, handler, admitted.event)
        try:
            result: Any = future.result(self._left(started))
        except futures.TimeoutError as error:
            if future.done():  # the handler raised it
                return self._core.failed(admitted, error, fallback, started)
            future.cancel()
            return self._core.late(admitted, fallback, started)
        except Exception as error:  # noqa: BLE001  a handler may raise anything
            return self._core.failed(admitted, error, fallback, started)
        return self._core.replied(admitted, result, fallback, started)

    def _keep(self, admitted: Admitted, started: float) -> Reply:
        delivery, core = admitted.delivery, self._core
        if core.handoff is not None:
            future = self._before.submit(call, core.handoff, delivery)
            try:
                future.result(self._left(started))
            except Exception as error:  # noqa: BLE001  a queue may raise anything
                future.cancel()
                return core.unavailable(delivery, "handoff", started, error)
            return core.accepted(delivery, "handed_off", started)
        handlers = core.handlers.after(admitted.event)
        if not handlers:
            return core.unhandled(admitted, started)
        with self._lock:
            work = self._submit(handlers, admitted.event) if len(self._pending) < core.queue_size else "queue_full"
        if isinstance(work, str):
            return core.unavailable(delivery, work, started)
        work.add_done_callback(self._forget)
        return core.accepted(delivery, "accepted", started)

    def _submit(self, handlers: tuple[Handler, ...], event: Event) -> futures.Future[Any] | str:
        """Return the work that waits for a thread, or why there is none."""
        try:
            work = self._after.submit(contextvars.copy_context().run, run_all, self._core, handlers, event)
        except RuntimeError:  # the interpreter ends
            return "closing"
        self._pending.add(work)
        return work

    def _forget(self, work: futures.Future[Any]) -> None:
        with self._lock:
            self._pending.discard(work)

    def _left(self, started: float) -> float:
        return max(0.0, self._core.budget - elapsed(started))

    def close(self) -> None:
        """Wait for accepted events, as long as the receiver's `drain` says. What is left is told as lost."""
        with self._lock:
            pending, pools = set(self._pending), (self._before, self._after)
            self._start_pools()
        left = futures.wait(pending, self._core.drain).not_done
        for _ in left:
            self._core.tell(Outcome("lost", reason="drain"))
        for pool in pools:
            pool.shutdown(wait=False, cancel_futures=True)


def run_all(core: Core, handlers: tuple[Handler, ...], event: Event) -> BaseException | None:
    """Run every handler of an event in this thread. Returns the first error."""
    first: BaseException | None = None
    for handler in handlers:
        started = time.monotonic()
        try:
            call(handler, event)
        except Exception as error:  # noqa: BLE001  a handler may raise anything
            first = first or error
            core.tell(Outcome("failed", event.meta.command, 0, "", elapsed(started), error))
        else:
            core.tell(Outcome("done", event.meta.command, seconds=elapsed(started)))
    return first
