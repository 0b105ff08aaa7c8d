"""`run`: has the chunks of a job carried out by threads, or by any executor, until none is left."""

from __future__ import annotations

import heapq
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ThreadPoolExecutor, wait
from typing import Final

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.jobs.chunks import close_clients, run_chunk
from timsdk_runtime.jobs.job import ChunkResult, Job, JobStopped
from timsdk_runtime.jobs.ledger import Ledger
from timsdk_runtime.jobs.report import Report, report

_LONGEST_PAUSE: Final = 30.0
_FIRST_PAUSE: Final = 1.0
_USELESS: Final = 3
"""Executors in a row whose workers die before the first result: the fault is not in the workers."""
_TICK: Final = 0.2
"""Seconds between looks at chunks whose time has come."""


def run(
    job: Job,
    *,
    executor: Executor | Callable[[], Executor] | None = None,
    threads: int = 16,
    in_flight: int = 64,
    patience: float = 300.0,
    on_result: Callable[[ChunkResult], object] | None = None,
) -> Report:
    """Carry out what is left of a job, and return the report.

    Several processes may run the same job at once. After a `kill -9`, run it again.

    Args:
        job: What `plan` returned.
        executor: Where chunks run: an executor, which stays open, or a function that makes one, which is called again
            where workers died with the executor. Threads of this process when omitted.
        threads: Threads of this process where there is no executor.
        in_flight: Chunks that an executor has at a time.
        patience: Seconds without a finished chunk while the service cannot be reached, before the job is stopped.
        on_result: Called with each result, in this thread.

    Raises:
        TimError: No call can succeed for now: the signature, the package or a quota. The job can go on later.
        JobStopped: The service could not be reached for longer than `patience`, or the executor's workers died.
    """
    if threads < 1 or in_flight < 1:
        raise ConfigError(f"threads and in_flight are at least 1, not {threads} and {in_flight}")
    if executor is None:
        return _run(job, lambda: ThreadPoolExecutor(threads, "timsdk-job"), threads, patience, on_result)
    if isinstance(executor, Executor):
        try:
            return _Coordinator(job, executor, in_flight, patience, on_result).finish()
        except BrokenExecutor as error:
            raise JobStopped(f"the workers of the executor died; run the job again. {error}") from None
    return _run(job, executor, in_flight, patience, on_result)


def _run(
    job: Job,
    make: Callable[[], Executor],
    in_flight: int,
    patience: float,
    on_result: Callable[[ChunkResult], object] | None,
) -> Report:
    """Run with executors of our own: one more whenever the workers of the last one died."""
    useless = 0
    try:
        while True:
            executor = make()
            coordinator = _Coordinator(job, executor, in_flight, patience, on_result)
            try:
                return coordinator.finish()
            except BrokenExecutor as error:
                useless = 0 if coordinator.has_results else useless + 1
                if useless == _USELESS:
                    raise JobStopped(f"the workers of {useless} executors died without a result: {error}") from None
            finally:
                executor.shutdown(wait=True, cancel_futures=True)
    finally:
        close_clients()


class _Coordinator:
    """Submits chunks to one executor until all are done."""

    def __init__(
        self,
        job: Job,
        executor: Executor,
        in_flight: int,
        patience: float,
        on_result: Callable[[ChunkResult], object] | None,
    ) -> None:
        with Ledger(job.ledger) as ledger:
            self._ready = deque(ledger.open_chunks())
        self._job = job
        self._executor = executor
        self.has_results = False
        self._in_flight = in_flight
        self._patience = patience
        self._on_result = on_result
        self._running: dict[Future[ChunkResult], str] = {}
        self._later: list[tuple[float, str]] = []
        self._pause = _FIRST_PAUSE
        self._hold_until = 0.0
        """Until then no chunk is submitted, since the service could not be reached."""
        self._progress_at = time.monotonic()

    def finish(self) -> Report:
        """Run all chunks and return the report."""
        try:
            while self._ready or self._later or self._running:
                self._submit()
                self._collect()
        finally:
            for future in self._running:
                future.cancel()
            wait(self._running)
        return report(self._job)

    def _submit(self) -> None:
        now = time.monotonic()
        while self._later and self._later[0][0] <= now:
            self._ready.append(heapq.heappop(self._later)[1])
        while self._ready and len(self._running) < self._in_flight and now >= self._hold_until:
            chunk_id = self._ready.popleft()
            self._running[self._executor.submit(run_chunk, self._job, chunk_id)] = chunk_id

    def _collect(self) -> None:
        if not self._running:
            time.sleep(_TICK)
            return
        done, _ = wait(self._running, timeout=_TICK, return_when=FIRST_COMPLETED)
        for future in done:
            del self._running[future]
            self._take(future.result())

    def _take(self, result: ChunkResult) -> None:
        now = time.monotonic()
        if result.state == "done":
            self.has_results = True
            self._progress_at, self._pause, self._hold_until = now, _FIRST_PAUSE, 0.0
        elif result.state == "leased":
            heapq.heappush(self._later, (now + result.wait, result.chunk_id))
        else:
            self._put_off(result, now)
        if self._on_result is not None:
            self._on_result(result)

    def _put_off(self, result: ChunkResult, now: float) -> None:
        """Hold everything back for longer each time, until a chunk is done again."""
        if now - self._progress_at > self._patience:
            raise JobStopped(f"no chunk could be done for {self._patience:g} s; run the job again. {result.error}")
        if now >= self._hold_until:
            self._hold_until = now + max(result.wait, self._pause)
            self._pause = min(_LONGEST_PAUSE, 2 * self._pause)
        heapq.heappush(self._later, (self._hold_until, result.chunk_id))
