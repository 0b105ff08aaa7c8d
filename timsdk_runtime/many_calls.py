"""`map_calls` and `amap_calls`: one method, many items, several calls at a time."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any, Final, Generic, NamedTuple, TypeVar

from timsdk_runtime.batch_plan import batches_of, plan_batches
from timsdk_runtime.errors import (
    AuthError,
    ConfigError,
    MessageDropped,
    PermissionDenied,
    QuotaExceeded,
    RateLimitError,
    TimError,
)

T = TypeVar("T")
R = TypeVar("R")

_FATAL: Final = (AuthError, ConfigError, PermissionDenied, QuotaExceeded)
"""What the next call would meet as well."""
_LONGEST_REST: Final = 60.0
"""Seconds; a call that its rate allows later than that has failed."""
_SHORTEST_REST: Final = 0.05
"""Seconds."""


@dataclass(frozen=True)
class CallResult(Generic[T, R]):
    """What became of one call.

    Attributes:
        number: Number of the call, from 0, in the order of the items.
        items: The items that it was made with.
        response: Its response, or None where it failed. Single items of it may have failed: `response.failed`.
        error: Why it failed, or None.
    """

    number: int
    items: list[T]
    response: R | None
    error: TimError | None


class Progress(NamedTuple):
    """How far many calls have got.

    Attributes:
        calls: Calls that are over.
        items: Their items.
        failed_calls: How many of the calls failed.
    """

    calls: int
    items: int
    failed_calls: int


class _Run(Generic[T]):
    """What both ways of running calls share: what is to be sent, what has come of it."""

    def __init__(
        self,
        call: Callable[[list[T]], Any],
        items: Iterable[T],
        size: int,
        *,
        concurrency: int,
        ordered: bool,
        on_progress: Callable[[Progress], object] | None,
    ) -> None:
        self._batches = enumerate(batches_of(items, size))
        self._on_progress = on_progress
        self._results: Any = self._run(call, concurrency, ordered)
        self._unsent: list[list[T]] = []
        self._stop: TimError | None = None
        self.progress: Progress = Progress(0, 0, 0)
        """How far the calls have got."""
        self.failures: list[CallResult[T, Any]] = []
        """The calls that failed."""

    def _run(self, call: Callable[[list[T]], Any], concurrency: int, ordered: bool) -> Any:
        """Make the calls, and yield their results."""
        raise NotImplementedError

    @property
    def rest(self) -> list[T]:
        """Items that were not sent, because a call failed in a way that concerns all, or the loop was left."""
        left = [item for batch in self._unsent for item in batch]
        left += [item for _, batch in self._batches for item in batch]
        self._unsent, self._batches = [left], enumerate(iter(()))
        return left

    def _next(self) -> tuple[int, list[T]] | None:
        return None if self._stop else next(self._batches, None)

    def _note(self, result: CallResult[T, Any]) -> None:
        calls, items, failed = self.progress
        self.progress = Progress(calls + 1, items + len(result.items), failed + (result.error is not None))
        if result.error is not None:
            self.failures.append(result)
            if isinstance(result.error, _FATAL) and self._stop is None:
                self._stop = result.error
        if self._on_progress is not None:
            self._on_progress(self.progress)


class MappedCalls(_Run[T], Iterator[CallResult[T, R]]):
    """Iterates over the results of many calls; made by `map_calls`."""

    def __next__(self) -> CallResult[T, R]:
        result: CallResult[T, R] = next(self._results)
        return result

    def close(self) -> None:
        """Wait for the calls that are under way, and make no more."""
        self._results.close()

    def _run(self, call: Callable[[list[T]], R], concurrency: int, ordered: bool) -> Iterator[CallResult[T, R]]:
        def make(number: int, batch: list[T]) -> CallResult[T, R]:
            while True:
                try:
                    return CallResult(number, batch, call(batch), None)
                except TimError as error:
                    rest = _rest(error)
                    if rest is None or self._stop:
                        return CallResult(number, batch, None, error)
                time.sleep(rest)

        running: deque[tuple[Future[CallResult[T, R]], list[T]]] = deque()
        pool = ThreadPoolExecutor(concurrency, thread_name_prefix="timsdk-map")
        try:
            while True:
                while len(running) < concurrency * (2 if ordered else 1) and (following := self._next()):
                    running.append((pool.submit(make, *following), following[1]))
                if not running:
                    break
                if not ordered:
                    done, _ = wait([future for future, _ in running], return_when=FIRST_COMPLETED)
                    running.rotate(-next(at for at, (future, _) in enumerate(running) if future in done))
                future, batch = running.popleft()
                if self._stop and future.cancel():
                    self._unsent.append(batch)
                    continue
                result = future.result()
                self._note(result)
                yield result
        finally:
            self._unsent += [batch for future, batch in running if future.cancel()]
            pool.shutdown()
        if self._stop:
            raise self._stop


class AsyncMappedCalls(_Run[T], AsyncIterator[CallResult[T, R]]):
    """Iterates over the results of many calls of an asyncio client; made by `amap_calls`."""

    async def __anext__(self) -> CallResult[T, R]:
        result: CallResult[T, R] = await self._results.__anext__()
        return result

    async def aclose(self) -> None:
        """Cancel the calls that are under way, and make no more."""
        await self._results.aclose()

    async def _run(
        self, call: Callable[[list[T]], Awaitable[R]], concurrency: int, ordered: bool
    ) -> AsyncIterator[CallResult[T, R]]:
        async def make(number: int, batch: list[T]) -> CallResult[T, R]:
            while True:
                try:
                    return CallResult(number, batch, await call(batch), None)
                except TimError as error:
                    rest = _rest(error)
                    if rest is None or self._stop:
                        return CallResult(number, batch, None, error)
                await asyncio.sleep(rest)

        running: deque[asyncio.Task[CallResult[T, R]]] = deque()
        try:
            while True:
                while len(running) < concurrency and (following := self._next()):
                    running.append(asyncio.ensure_future(make(*following)))
                if not running:
                    break
                if not ordered:
                    done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                    running.rotate(-next(at for at, task in enumerate(running) if task in done))
                result = await running[0]
                running.popleft()
                self._note(result)
                yield result
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
        if self._stop:
            raise self._stop


def map_calls(
    method: Callable[..., R],
    items: Iterable[T],
    *,
    into: str | None = None,
    size: int | None = None,
    concurrency: int = 8,
    ordered: bool = True,
    on_progress: Callable[[Progress], object] | None = None,
) -> MappedCalls[T, R]:
    """Call a method with many items, several calls at a time, and iterate over the results.

        for result in map_calls(tim.account.multiaccount_import, users, into="accounts"):
            if result.error:
                ...

    A list takes as many items as the catalog allows for one call; another argument takes one. Items are read as they
    are needed. A call beyond its rate waits, and is made again where it has waited in vain. What fails otherwise is
    in `result.error`; only what the next call would meet as well (`AuthError`, `ConfigError`, `PermissionDenied`,
    `QuotaExceeded`) stops the loop: it is raised once the calls under way are over, and `rest` has what was not sent.

    Args:
        method: A method of a namespace, perhaps in a `functools.partial` with its other arguments; or a function of
            one item, such as `tim.send` for request objects.
        items: What to call it with.
        into: The argument that takes the items, where it is not the only list.
        size: Items of one call at most, where fewer than the catalog allows are wanted.
        concurrency: Calls under way at most; each has a thread.
        ordered: Whether results come in the order of the items, or as soon as they are there.
        on_progress: Called after each call.

    Raises:
        ConfigError: It is not clear which argument takes the items, or how many.
    """
    call, most = plan_batches(method, into, size)
    _check(concurrency)
    return MappedCalls(call, items, most, concurrency=concurrency, ordered=ordered, on_progress=on_progress)


def amap_calls(
    method: Callable[..., Awaitable[R]],
    items: Iterable[T],
    *,
    into: str | None = None,
    size: int | None = None,
    concurrency: int = 64,
    ordered: bool = True,
    on_progress: Callable[[Progress], object] | None = None,
) -> AsyncMappedCalls[T, R]:
    """Call a method of an asyncio client with many items, several calls at a time.

        async for result in amap_calls(tim.account.multiaccount_import, users, into="accounts"):
            ...

    The arguments, and what stops the loop, are those of `map_calls`; each call is a task.

    Raises:
        ConfigError: It is not clear which argument takes the items, or how many.
    """
    call, most = plan_batches(method, into, size)
    _check(concurrency)
    return AsyncMappedCalls(call, items, most, concurrency=concurrency, ordered=ordered, on_progress=on_progress)


def _check(concurrency: int) -> None:
    if concurrency < 1:
        raise ConfigError(f"concurrency is at least 1, not {concurrency}")


def _rest(error: TimError) -> float | None:
    """Return the seconds after which a call that was not made, for its rate, is made again."""
    if not isinstance(error, RateLimitError) or isinstance(error, MessageDropped) or error.retry_after is None:
        return None
    return max(error.retry_after, _SHORTEST_REST) if error.retry_after <= _LONGEST_REST else None


for _name in (map_calls, amap_calls):
    _name.__module__ = "timsdk"  # tracebacks and pickles name it as callers import it
