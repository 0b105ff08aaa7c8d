"""`in_batches`: calls an API batch by batch with a list that is too long for one call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Generic, TypeVar, overload

from timsdk_runtime.batch_plan import batches_of, plan_batches

T = TypeVar("T")
A = TypeVar("A")


class Batches(Iterator[A], Generic[T, A]):
    """Iterates over the responses to the batches of a list, in its order.

    A batch whose call raises is not done: `rest` begins with it, and the next step of the iteration retries it.
    """

    def __init__(self, items: Iterable[T], size: int, call: Callable[[list[T]], A]) -> None:
        if size < 1:
            raise ValueError(f"a batch has at least one item, not {size}")
        self._batches = batches_of(items, size)
        self._size = size
        self._call = call
        self.done: int = 0
        """Number of items whose batch got a response."""

    @property
    def rest(self) -> list[T]:
        """Items that are still to be sent, including those of a batch that failed."""
        left = [item for batch in self._batches for item in batch]
        self._batches = batches_of(left, self._size)
        return left

    def __iter__(self) -> Batches[T, A]:
        return self

    def __next__(self) -> A:
        batch = next(self._batches)
        try:
            response = self._call(batch)
        except BaseException:
            self._batches = chain([batch], self._batches)
            raise
        self.done += len(batch)
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
    `in_batches(users, 100, lambda batch: ...)`.

    If a call raises, the responses before it have been returned, `checks.done` tells how many items they cover, and
    `checks.rest` what is left. Iterating further retries the failed batch.

    Raises:
        ConfigError: It is not clear which argument takes the items, or how many.
    """
    if callable(size):
        method, most = plan_batches(size, into)
        return Batches(items, most, method)
    assert call is not None
    return Batches(items, size, call)
