"""`in_batches`: a list that is too long for one call, batch by batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")
A = TypeVar("A")


class Batches(Iterator[A], Generic[T, A]):
    """The answers to the batches of a list, in its order.

    A batch whose call raises is not done: `rest` begins with it, and iterating on tries it again.
    """

    def __init__(self, items: Sequence[T], size: int, call: Callable[[list[T]], A]) -> None:
        if size < 1:
            raise ValueError(f"a batch has at least one item, not {size}")
        self._items = items
        self._size = size
        self._call = call
        self.done = 0
        """Items whose batch was answered."""

    @property
    def rest(self) -> list[T]:
        """Items that are still to be sent, those of a batch that failed included."""
        return list(self._items[self.done :])

    def __iter__(self) -> Batches[T, A]:
        return self

    def __next__(self) -> A:
        batch = list(self._items[self.done : self.done + self._size])
        if not batch:
            raise StopIteration
        answer = self._call(batch)
        self.done += len(batch)
        return answer


def in_batches(items: Sequence[T], size: int, call: Callable[[list[T]], A]) -> Batches[T, A]:
    """Call an API with a list that is longer than it takes.

        checks = in_batches(users, 100, lambda batch: tim.account.account_check(check_item=batch))
        for answer in checks:
            ...

    Where a call raises, the answers before it have been given, `checks.done` tells how many items they stand for, and
    `checks.rest` what is left; going on with the loop tries the failed batch again.
    """
    return Batches(items, size, call)
