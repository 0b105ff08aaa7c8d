"""`in_batches` and `ain_batches` call an API batch by batch with a list that is too long for one call."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Generic, TypeVar

from timsdk_runtime.errors import ConfigError

T = TypeVar("T")
A = TypeVar("A")


class _Cut(Generic[T]):
    """A list, how much of it is done, and what comes next."""

    def __init__(self, items: Sequence[T], size: int) -> None:
        if size < 1:
            raise ValueError(f"a batch has at least one item, not {size}")
        given: object = items
        if not isinstance(given, Sequence) or isinstance(given, str | bytes):
            hint = "[x]" if isinstance(given, str | bytes) else "list(x)"
            raise ConfigError(f"in_batches takes a list of items, not {type(items).__name__}; pass {hint}")
        self._items = items
        self._size = size
        self.done: int = 0
        """Number of items whose batch got a response."""

    @property
    def rest(self) -> list[T]:
        """Items that are still to be sent, including those of a batch that failed."""
        return list(self._items[self.done :])

    def _next_batch(self) -> list[T]:
        return list(self._items[self.done : self.done + self._size])

    def _has_response(self, batch: list[T]) -> None:
        self.done += len(batch)


class Batches(_Cut[T], Iterator[A], Generic[T, A]):
    """Iterates over the responses to the batches of a list, in its order.

    A batch whose call raises is not done: `rest` begins with it, and the next step of the iteration retries it.
    """

    def __init__(self, items: Sequence[T], size: int, call: Callable[[list[T]], A]) -> None:
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

    def __init__(self, items: Sequence[T], size: int, call: Callable[[list[T]], Awaitable[A]]) -> None:
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


def in_batches(items: Sequence[T], size: int, call: Callable[[list[T]], A]) -> Batches[T, A]:
    """Call an API with a list that is longer than it takes.

        checks = in_batches(users, 100, lambda batch: tim.account.account_check(check_item=batch))
        for response in checks:
            ...

    If a call raises, the responses before it have been returned, `checks.done` tells how many items they cover, and
    `checks.rest` what is left. Iterating further retries the failed batch.

    Raises:
        ConfigError: `items` is no list.
    """
    return Batches(items, size, call)


def ain_batches(items: Sequence[T], size: int, call: Callable[[list[T]], Awaitable[A]]) -> AsyncBatches[T, A]:
    """Call an API with a list that is longer than it takes, with an asyncio client.

        async for response in ain_batches(users, 100, lambda batch: tim.account.account_check(check_item=batch)):
            ...

    It does what `in_batches` does.
    """
    return AsyncBatches(items, size, call)


for _name in (in_batches, ain_batches):
    _name.__module__ = "timsdk"  # tracebacks and pickles name it as callers import it
