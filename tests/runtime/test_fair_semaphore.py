"""The places of a connection pool, and its idle connections, on their own."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from timsdk_runtime.transport.base_connection import IdleConnections
from timsdk_runtime.transport.fair_semaphore import FairSemaphore, Lease

PATIENCE = 5.0


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.001)


def test_idle_connection_used_last_is_reused_first() -> None:
    idle = IdleConnections(3)
    for connection in "abc":
        idle.put(connection)
    idle.put(None)
    assert idle.qsize() == 3
    assert [idle.get(block=False) for _ in range(3)] == ["c", "b", "a"]
    with pytest.raises(queue.Empty):
        idle.get(block=True, timeout=PATIENCE)


def test_semaphore_gives_as_many_places_as_it_has() -> None:
    semaphore = FairSemaphore(2)
    leases = [Lease() for _ in range(3)]
    assert [semaphore.acquire(lease, 0.0) for lease in leases] == [True, True, False]
    assert semaphore.held == 2
    semaphore.release(leases[0])
    assert semaphore.acquire(leases[2], 0.0)


@pytest.mark.parametrize("timeout", [0.0, -1.0, 0.01, 0.25])
def test_thread_waits_for_a_place_no_longer_than_its_timeout(timeout: float) -> None:
    semaphore, holder = FairSemaphore(1), Lease()
    semaphore.acquire(holder, 0.0)
    began = time.monotonic()
    assert not semaphore.acquire(Lease(), timeout)
    assert time.monotonic() - began >= timeout
    semaphore.release(holder)
    assert semaphore.acquire(Lease(), 0.0)


def test_release_of_a_lease_without_a_place_frees_none() -> None:
    semaphore, holder = FairSemaphore(1), Lease()
    semaphore.acquire(holder, 0.0)
    semaphore.release(Lease())
    assert not semaphore.acquire(Lease(), 0.0)
    semaphore.release(holder)
    semaphore.release(holder)
    first, second = Lease(), Lease()
    assert [semaphore.acquire(first, 0.0), semaphore.acquire(second, 0.0)] == [True, False]


def test_place_of_a_lease_that_no_longer_exists_is_free() -> None:
    semaphore = FairSemaphore(1)
    semaphore.acquire(Lease(), 0.0)
    assert semaphore.held == 0
    assert semaphore.acquire(Lease(), 0.0)


def test_waiting_thread_gets_the_place_of_a_lease_that_no_longer_exists() -> None:
    semaphore, leases, given = FairSemaphore(1), [Lease()], []
    semaphore.acquire(leases[0], 0.0)
    waiting = threading.Thread(target=lambda: given.append(semaphore.acquire(Lease(), PATIENCE)))
    waiting.start()
    until(lambda: bool(semaphore._waiting))
    leases.clear()
    waiting.join(PATIENCE)
    assert given == [True]


def test_waiting_threads_get_places_in_the_order_in_which_they_came() -> None:
    semaphore, holder = FairSemaphore(1), Lease()
    semaphore.acquire(holder, 0.0)
    given: list[int] = []
    passed: list[Lease] = []

    def wait(number: int) -> None:
        lease = Lease()
        assert semaphore.acquire(lease, PATIENCE)
        given.append(number)
        passed.append(lease)

    threads = []
    for number in range(4):
        thread = threading.Thread(target=wait, args=(number,))
        thread.start()
        threads.append(thread)
        until(lambda number=number: len(semaphore._waiting) == number + 1)  # type: ignore[misc]
    assert not semaphore.acquire(Lease(), 0.0), "a late thread does not overtake"
    semaphore.release(holder)
    for turn in range(4):
        until(lambda turn=turn: len(passed) == turn + 1)  # type: ignore[misc]
        semaphore.release(passed[turn])
    for thread in threads:
        thread.join(PATIENCE)
    assert given == [0, 1, 2, 3]
    assert semaphore.held == 0


@pytest.mark.parametrize("given", [True, False])
def test_interrupted_wait_leaves_no_place_behind(given: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    semaphore, holder = FairSemaphore(1), Lease()
    semaphore.acquire(holder, 0.0)
    plain = threading.Lock

    class Interrupted:
        """A lock whose second acquisition, the wait, is interrupted, perhaps just after a place was given."""

        def __init__(self) -> None:
            self._lock = plain()
            self._waits = False

        def acquire(self, timeout: float = -1) -> bool:
            if self._waits:
                if given:
                    semaphore.release(holder)
                raise KeyboardInterrupt
            self._waits = True
            return self._lock.acquire(timeout=timeout)

        def locked(self) -> bool:
            return self._lock.locked()

        def release(self) -> None:
            self._lock.release()

    monkeypatch.setattr("timsdk_runtime.transport.fair_semaphore.threading.Lock", Interrupted)

    def attempt() -> None:
        lease = Lease()
        try:
            semaphore.acquire(lease, PATIENCE)
        finally:
            semaphore.release(lease)

    with pytest.raises(KeyboardInterrupt):
        attempt()
    monkeypatch.undo()
    semaphore.release(holder)
    assert (semaphore.held, len(semaphore._waiting)) == (0, 0)


def test_signal_handler_may_use_the_semaphore_that_its_thread_is_in() -> None:
    semaphore, inner = FairSemaphore(2), Lease()
    with semaphore._mutex:  # where a signal can find its thread
        assert semaphore.acquire(inner, 0.0)
    assert semaphore.held == 1


def test_stops_at_any_line_lose_no_place() -> None:
    """An exception is raised at every single line of acquire and release, one after the other."""
    import sys

    class Stop(BaseException):
        pass

    lines = 0
    for stop_at in range(1, 200):
        semaphore, count = FairSemaphore(1), 0

        def trace(frame: Any, event: str, _: Any, stop_at: int = stop_at) -> Any:
            nonlocal count
            if not frame.f_code.co_filename.endswith("fair_semaphore.py"):
                return None
            if event == "line":
                count += 1
                if count == stop_at:
                    raise Stop
            return trace

        def attempt() -> None:
            lease = Lease()
            try:
                semaphore.acquire(lease, 0.0)
            finally:
                semaphore.release(lease)

        before = sys.gettrace()
        sys.settrace(trace)
        try:
            attempt()
        except Stop:
            lines += 1
        finally:
            sys.settrace(before)
        assert semaphore.held == 0
        assert semaphore.acquire(Lease(), 0.0)
        if count < stop_at:
            break
    assert lines >= 10
