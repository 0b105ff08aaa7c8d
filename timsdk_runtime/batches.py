"""`in_batches` and `ain_batches` call an API batch by batch with items that are too many for one call."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from typing import Generic, TypeVar, overload

from timsdk_runtime.batch_plan import batches_of, plan_batches
from timsdk_runtime.errors import ConfigError

T = TypeVar("T")
A = TypeVar("A")


class _Cut(Generic[T]):
    """Items that are cut into batches: how many of them are done, and what comes next."""

    def __init__(self, items: Iterable[T], size: int) -> None:
        if size < 1:
            raise ValueError(f"a batch has at least one item, not {size}")
        given: object = items
        if not isinstance(given, Iterable) or isinstance(given, str | bytes):
            raise ConfigError(f"in_batches takes a list of items, not {type(items).__name__}; pass [x]")
        self._batches = batches_of(items, size)
        self._size = size
        self._batch: list[T] = []
        """What was sent last and has no response."""
        self.done: int = 0
        """Number of items whose batch got a response."""

    @property
    def rest(self) -> list[T]:
        """Items that are still to be sent, including those of a batch that failed. Reads all that is left."""
        left = [*self._batch, *(item for batch in self._batches for item in batch)]
        self._batch, self._batches = [], batches_of([*left], self._size)
        return left

    def _next_batch(self) -> list[T]:
        self._batch = self._batch or next(self._batches, list[T]())
        return self._batch

    def _has_response(self, batch: list[T]) -> None:
        self.done += len(batch)
        self._batch = []


class Batches(_Cut[T], Iterator[A], Generic[T, A]):
    """Iterates over the responses to the batches of a list, in its order.

    A batch whose call raises is not done: `rest` begins with it, and the next step of the iteration retries it.
    """

    def __init__(self, items: Iterable[T], size: int, call: Callable[[list[T]], A]) -> None:
        super().__init__(items, size)
        self._call = call

    def __iter__(self) -> Batches[T, A]:
        return self

    def __next__(self) -> A:
        batch = self._next_batch()
        if not batch:
            raise StopIteration
        response = self._call(batch)
        self._has_response(batch)
        return response


class AsyncBatches(_Cut[T], AsyncIterator[A], Generic[T, A]):
    """Does what `Batches` does, with coroutines: one batch after the other."""

    def __init__(self, items: Iterable[T], size: int, call: Callable[[list[T]], Awaitable[A]]) -> None:
        super().__init__(items, size)
        self._call = call

    def __aiter__(self) -> AsyncBatches[T, A]:
        return self

    async def __anext__(self) -> A:
        batch = self._next_batch()
        if not batch:
            raise StopAsyncIteration
        response = await self._call(batch)
        self._has_response(batch)
        return response


@overload
def in_batches(items: Iterable[T], size: int, call: Callable[[list[T]], A]) -> Batches[T, A]: ...
@overload
def in_batches(items: Iterable[T], size: Callable[..., A], *, into: str | None = None) -> Batches[T, A]: ...
def in_batches(
    items: Iterable[T],
    size: int | Callable[..., A],
    call: Callable[[list[T]], A] | None = None,
    *,
    into: str | None = None,
) -> Batches[T, A]:
    """Call an API with a list that is longer than it takes.

        checks = in_batches(users, tim.account.account_check)
        for response in checks:
            ...

    How many items a call takes is what the catalog says. Where a method has several lists, `into` names the argument;
    `functools.partial` holds its other arguments. A number and a function of a batch do the same for any function:
    `in_batches(users, 100, lambda batch: ...)`. Items are read as they are needed.

    If a call raises, the responses before it have been returned, `checks.done` tells how many items they cover, and
    `checks.rest` what is left. Iterating further retries the failed batch.

    Raises:
        ConfigError: `items` cannot be cut into batches, or it is not clear which argument takes them, or how many.
    """
    method, most = _planned(size, call, into)
    return Batches(items, most, method)


@overload
def ain_batches(items: Iterable[T], size: int, call: Callable[[list[T]], Awaitable[A]]) -> AsyncBatches[T, A]: ...
@overload
def ain_batches(
    items: Iterable[T], size: Callable[..., Awaitable[A]], *, into: str | None = None
) -> AsyncBatches[T, A]: ...
def ain_batches(
    items: Iterable[T],
    size: int | Callable[..., Awaitable[A]],
    call: Callable[[list[T]], Awaitable[A]] | None = None,
    *,
    into: str | None = None,
) -> AsyncBatches[T, A]:
    """Call an API with a list that is longer than it takes, with an asyncio client.

        async for response in ain_batches(users, tim.account.account_check):
            ...

    It does what `in_batches` does.

    Raises:
        ConfigError: `items` cannot be cut into batches, or it is not clear which argument takes them, or how many.
    """
    method, most = _planned(size, call, into)
    return AsyncBatches(items, most, method)


def _planned(
    size: int | Callable[..., A], call: Callable[[list[T]], A] | None, into: str | None
) -> tuple[Callable[[list[T]], A], int]:
    """Return what calls the API with a batch, and the most items of one."""
    if callable(size):
        return plan_batches(size, into)
    if call is None:
        raise ConfigError("in_batches takes a method of a namespace, or a number and a function of a batch")
    return call, size


for _name in (in_batches, ain_batches):
    _name.__module__ = "timsdk"  # tracebacks and pickles name it as callers import it
