"""Workers: shares of a long list go to copies of this process, and what they put into the cache comes back.

They only save time: whoever spreads work does what is still missing afterwards, and meets every fault there.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import threading
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from codegen.cache import Cache

T = TypeVar("T")

_WORTH_IT: Final = 50
"""Items for which another process pays."""
_MOST: Final = 4


def run_in_workers(work: Callable[[Sequence[T]], object], items: Sequence[T], cache: Cache) -> None:
    """`work` on shares of the items, each share in a process of its own."""
    count = min(_processors(), _MOST, len(items) // _WORTH_IT)
    if count < 2 or threading.active_count() > 1:  # a fork copies one thread, and the locks of all
        return
    started = [_start(work, items[number::count], cache) for number in range(1, count)]
    try:
        with contextlib.suppress(Exception):
            work(items[0::count])
    finally:
        made = [_end(*worker) for worker in started]
    for values in made:
        cache.update(values)


def _start(work: Callable[[Sequence[T]], object], share: Sequence[T], cache: Cache) -> tuple[int, int]:
    """The worker, and the pipe at whose end it puts what it made."""
    end, begin = os.pipe()
    worker = os.fork()
    if worker:
        os.close(begin)
        return worker, end
    try:
        known = cache.keys()
        work(share)
        with open(begin, "wb") as pipe:
            pickle.dump(cache.added_since(known), pipe, pickle.HIGHEST_PROTOCOL)
    finally:
        os._exit(0)


def _end(worker: int, end: int) -> dict[bytes, bytes]:
    with open(end, "rb") as pipe:
        text = pipe.read()
    os.waitpid(worker, 0)
    try:
        made: dict[bytes, bytes] = pickle.loads(text)  # noqa: S301  written by a copy of ourselves
    except (EOFError, pickle.UnpicklingError):  # it failed
        return {}
    return made


def _processors() -> int:
    """Those that this process may use."""
    if not hasattr(os, "fork"):
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
