"""Work that is shared among processes: the cache knows the results; what fails is left."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence

import pytest

from codegen import workers
from codegen.cache import Cache
from codegen.workers import spread

ITEMS = [f"item {number}".encode() for number in range(200)]


@pytest.fixture(autouse=True)
def three_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_processors", lambda: 3)


def square(cache: Cache, share: Sequence[bytes]) -> None:
    for item in share:
        cache.put(item, (os.getpid(), int(item.split()[1]) ** 2))


def test_every_share_comes_back() -> None:
    cache = Cache()
    cache.put(b"before", "kept")
    spread(lambda share: square(cache, share), ITEMS, cache)
    found = [cache.get(item) for item in ITEMS]
    assert [value for _, value in found] == [number**2 for number in range(200)]
    assert len({process for process, _ in found}) == 3
    assert cache.get(b"before") == "kept"
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_a_share_that_fails_is_left_for_the_caller() -> None:
    cache = Cache()

    def work(share: Sequence[bytes]) -> None:
        if ITEMS[1] in share or ITEMS[0] in share:
            raise ValueError(share[0])
        square(cache, share)

    before = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
    spread(work, ITEMS, cache)
    assert [item in cache for item in ITEMS] == [number % 3 == 2 for number in range(200)]
    assert before == (len(os.listdir("/proc/self/fd")) if before else 0)


def test_a_worker_that_dies_is_no_fault() -> None:
    cache, parent = Cache(), os.getpid()

    def work(share: Sequence[bytes]) -> None:
        if os.getpid() != parent:
            os._exit(9)
        square(cache, share)

    spread(work, ITEMS, cache)
    assert [item in cache for item in ITEMS] == [number % 3 == 0 for number in range(200)]


@pytest.mark.parametrize("items", [ITEMS[:99], []], ids=len)
def test_a_few_items_are_not_worth_a_process(items: list[bytes]) -> None:
    spread(lambda _: pytest.fail("work was done"), items, Cache())


def test_a_process_of_several_threads_is_not_copied() -> None:
    done = threading.Event()
    other = threading.Thread(target=done.wait, args=(30,))
    other.start()
    try:
        spread(lambda _: pytest.fail("work was done"), ITEMS, Cache())
    finally:
        done.set()
        other.join()
