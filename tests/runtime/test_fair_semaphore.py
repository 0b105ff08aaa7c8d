"""The places of a connection pool, and its idle connections, on their own."""

from __future__ import annotations

import queue
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from typing import Any

import pytest

from timsdk_runtime.transport.base_connection import IdleConnections
from timsdk_runtime.transport.fair_semaphore import FairSemaphore, Place, _Waiter

PATIENCE = 5.0


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.001)


def hold_and_release(semaphore: FairSemaphore, timeout: float) -> None:
    """What the transport does around an attempt."""
    place = semaphore.acquire(timeout)
    if place is not None:
        semaphore.release(place)


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
    first, second = semaphore.acquire(0.0), semaphore.acquire(0.0)
    assert first is not None
    assert second is not None
    assert (semaphore.acquire(0.0), semaphore.held) == (None, 2)
    semaphore.release(first)
    assert semaphore.acquire(0.0) is first


@pytest.mark.parametrize("timeout", [0.0, -1.0, 0.01, 0.25])
def test_thread_waits_for_a_place_no_longer_than_its_timeout(timeout: float) -> None:
    semaphore = FairSemaphore(1)
    place = semaphore.acquire(0.0)
    assert place is not None
    began = time.monotonic()
    assert semaphore.acquire(timeout) is None
    assert timeout <= time.monotonic() - began < max(timeout, 0.0) + 1.0
    assert not semaphore._waiting
    semaphore.release(place)
    assert semaphore.acquire(0.0) is place


def test_place_that_no_longer_exists_is_replaced() -> None:
    semaphore = FairSemaphore(1)
    semaphore.acquire(0.0)  # and dropped
    assert semaphore.held == 0
    kept = semaphore.acquire(0.0)
    assert (kept is not None, semaphore.acquire(0.0), semaphore.held) == (True, None, 1)


def test_place_that_was_dropped_is_replaced_as_soon_as_the_next_thread_comes() -> None:
    semaphore = FairSemaphore(1)
    semaphore.acquire(0.0)  # and dropped
    assert semaphore.acquire(0.0) is not None


def test_place_that_two_threads_have_made_at_once_goes_again() -> None:
    semaphore = FairSemaphore(1)
    made_too = Place()
    semaphore._existing.append(weakref.ref(made_too))
    semaphore._free.append(made_too)
    del made_too
    assert semaphore.held == 0
    kept = semaphore.acquire(0.0)
    assert (kept is not None, semaphore.acquire(0.0), semaphore.held) == (True, None, 1)


def test_free_place_is_for_the_thread_that_waits_and_not_for_the_one_that_comes() -> None:
    """A stop may have lost the step in which the place was given."""
    semaphore = FairSemaphore(1)
    waiter = _Waiter()
    semaphore._waiting.append(waiter)
    assert semaphore.acquire(0.0) is None
    assert waiter.place is not None
    assert not waiter.lock.locked()
    assert not semaphore._waiting


def test_place_stays_free_if_the_thread_that_waits_leaves_meanwhile() -> None:
    class Leaving(deque[Any]):
        def popleft(self) -> Any:
            self.clear()
            raise IndexError

    semaphore = FairSemaphore(1)
    place = semaphore.acquire(0.0)
    assert place is not None
    semaphore._waiting = Leaving([_Waiter()])
    semaphore.release(place)
    assert semaphore.acquire(0.0) is place


def test_waiting_thread_gets_a_new_place_for_one_that_no_longer_exists() -> None:
    semaphore = FairSemaphore(1)
    places, given = [semaphore.acquire(0.0)], []
    waiting = threading.Thread(target=lambda: given.append(semaphore.acquire(PATIENCE)))
    waiting.start()
    until(lambda: bool(semaphore._waiting))
    places.clear()
    waiting.join(PATIENCE)
    assert len(given) == 1
    assert given[0] is not None


def test_waiting_threads_get_places_in_the_order_in_which_they_came() -> None:
    semaphore = FairSemaphore(1)
    first = semaphore.acquire(0.0)
    assert first is not None
    given: list[tuple[int, Place]] = []

    def wait(number: int) -> None:
        place = semaphore.acquire(PATIENCE)
        assert place is not None
        given.append((number, place))

    threads = []
    for number in range(4):
        thread = threading.Thread(target=wait, args=(number,))
        thread.start()
        threads.append(thread)
        until(lambda number=number: len(semaphore._waiting) == number + 1)  # type: ignore[misc]
    assert semaphore.acquire(0.0) is None, "a late thread does not overtake"
    semaphore.release(first)
    for turn in range(4):
        until(lambda turn=turn: len(given) == turn + 1)  # type: ignore[misc]
        semaphore.release(given[turn][1])
    for thread in threads:
        thread.join(PATIENCE)
    assert [number for number, _ in given] == [0, 1, 2, 3]
    assert semaphore.held == 0


def test_waiter_that_was_left_out_asks_again() -> None:
    """The thread that took it out of the line was stopped before it gave it a place."""
    semaphore = FairSemaphore(1)
    place = semaphore.acquire(0.0)
    given: list[Place | None] = []
    waiting = threading.Thread(target=lambda: given.append(semaphore.acquire(PATIENCE)))
    waiting.start()
    until(lambda: bool(semaphore._waiting))
    semaphore._waiting.popleft()
    assert place is not None
    semaphore._free.append(place)
    waiting.join(PATIENCE)
    assert given == [place]


@pytest.mark.parametrize("given", [True, False])
def test_interrupted_wait_leaves_no_place_behind(given: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    semaphore = FairSemaphore(1)
    place = semaphore.acquire(0.0)
    assert place is not None
    plain = threading.Lock

    class Interrupted:
        """A lock whose second acquisition, the wait, is interrupted, perhaps just after a place was given."""

        def __init__(self) -> None:
            self._lock = plain()
            self._waits = False

        def acquire(self, timeout: float = -1) -> bool:
            if self._waits:
                if given:
                    semaphore.release(place)
                raise KeyboardInterrupt
            self._waits = True
            return self._lock.acquire(timeout=timeout)

        def locked(self) -> bool:
            return self._lock.locked()

        def release(self) -> None:
            self._lock.release()

    monkeypatch.setattr("timsdk_runtime.transport.fair_semaphore.threading.Lock", Interrupted)
    with pytest.raises(KeyboardInterrupt):
        hold_and_release(semaphore, PATIENCE)
    monkeypatch.undo()
    if not given:
        semaphore.release(place)
    assert (semaphore.held, len(semaphore._waiting)) == (0, 0)


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

        before = sys.gettrace()
        sys.settrace(trace)
        try:
            hold_and_release(semaphore, 0.0)
        except Stop:
            lines += 1
        finally:
            sys.settrace(before)
        assert semaphore.held == 0
        assert semaphore.acquire(0.0)
        if count < stop_at:
            break
    assert lines >= 5
