"""The queue of idle connections."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable

import pytest

from timsdk_runtime.transport.fair_queue import FairQueue

PATIENCE = 5.0


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.001)


def test_item_put_last_is_returned_first() -> None:
    pool = FairQueue(3)
    for item in "abc":
        pool.put(item)
    assert [pool.get() for _ in range(3)] == ["c", "b", "a"]


def test_full_queue_refuses_another_item() -> None:
    pool = FairQueue(2)
    pool.put(1)
    pool.put(2)
    with pytest.raises(queue.Full):
        pool.put(3)
    assert [pool.get(), pool.get()] == [2, 1]
    one = FairQueue(1)
    one.put(1)
    with pytest.raises(queue.Full):
        one.put(2)


def test_queue_without_a_limit_accepts_every_item() -> None:
    pool = FairQueue()
    for item in range(100):
        pool.put(item)
    assert pool.qsize() == 100


def test_empty_queue_raises_after_the_timeout() -> None:
    pool = FairQueue(1)
    with pytest.raises(queue.Empty):
        pool.get(block=False)
    for timeout in (0.0, -1.0, 0.01):
        began = time.monotonic()
        with pytest.raises(queue.Empty):
            pool.get(timeout=timeout)
        assert time.monotonic() - began >= timeout
    pool.put("later")  # no thread waits any more
    assert pool.get(timeout=0.0) == "later"


def test_waiting_threads_are_served_first_come_first_served() -> None:
    pool = FairQueue(4)
    given: list[tuple[int, str]] = []
    threads = []
    for number in range(4):
        thread = threading.Thread(target=lambda number=number: given.append((number, pool.get(timeout=PATIENCE))))
        thread.start()
        threads.append(thread)
        until(lambda number=number: len(pool._line) == number + 1)  # type: ignore[misc]
    for turn, item in enumerate("abcd"):
        pool.put(item)
        until(lambda turn=turn: len(given) == turn + 1)  # type: ignore[misc]
    for thread in threads:
        thread.join(PATIENCE)
    assert given == [(0, "a"), (1, "b"), (2, "c"), (3, "d")]
    assert pool.qsize() == 0


def test_newcomer_does_not_overtake_a_waiting_thread() -> None:
    pool = FairQueue(2)
    given: list[str] = []
    waiting = threading.Thread(target=lambda: given.append(pool.get()))
    waiting.start()
    until(lambda: len(pool._line) == 1)
    pool._put("straight")  # an item is there, although a thread waits
    with pytest.raises(queue.Empty):
        pool.get(block=False)
    pool.put("theirs")
    waiting.join(PATIENCE)
    assert given == ["theirs"]
    assert pool.get() == "straight"


@pytest.mark.parametrize("given", [True, False])
def test_interrupted_thread_leaves_the_line_and_puts_its_item_back(
    given: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = FairQueue(1)
    plain = threading.Lock

    class Interrupted:
        """A lock that is interrupted while it is waited for, perhaps after an item was handed over."""

        def __init__(self) -> None:
            self._lock = plain()
            self._waits = False

        def acquire(self, timeout: float = -1) -> bool:
            if self._waits:
                if given:
                    pool.put("given")
                raise KeyboardInterrupt
            self._waits = True
            return self._lock.acquire(timeout=timeout)

        def release(self) -> None:
            self._lock.release()

    monkeypatch.setattr("timsdk_runtime.transport.fair_queue.threading.Lock", Interrupted)
    with pytest.raises(KeyboardInterrupt):
        pool.get()
    assert len(pool._line) == 0
    assert pool.qsize() == given
