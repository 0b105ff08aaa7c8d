"""Work that is shared among processes: the cache knows the results; what fails is left.

In interpreters of their own: a process that has other threads is not copied.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from support.generated import ROOT

ITEMS = 200
SCRIPT = """
import json, os, sys, threading
from codegen import workers
from codegen.cache import Cache

workers._processors = lambda: 3
parent, cache = os.getpid(), Cache()
cache.put(b"before", "kept")

def square(share):
    for item in share:
        cache.put(item, (os.getpid(), int(item) ** 2))

def fail(share):
    if {b"0", b"1"} & set(share):
        raise ValueError(share[0])
    square(share)

def die(share):
    if os.getpid() != parent:
        os._exit(9)
    square(share)

def descriptors():
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0

items = [str(number).encode() for number in range(int(sys.argv[2]))]
if sys.argv[3:]:
    threading.Thread(target=threading.Event().wait, daemon=True).start()
open_before = descriptors()
workers.run_in_workers(globals()[sys.argv[1]], items, cache)
assert cache.get(b"before") == "kept"
assert descriptors() == open_before
try:
    os.waitpid(-1, os.WNOHANG)
except ChildProcessError:
    print(json.dumps([cache.get(item) for item in items]))
"""


def run_in_workers(work: str, items: int = ITEMS, *more: str) -> list[Any]:
    """What the cache knows of each item afterwards: the process that made it, and its square."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, work, str(items), *more],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    found: list[Any] = json.loads(done.stdout)
    return found


def test_every_share_comes_back() -> None:
    found = run_in_workers("square")
    assert [value for _, value in found] == [number**2 for number in range(ITEMS)]
    assert len({process for process, _ in found}) == 3


def test_a_share_that_fails_is_left_for_the_caller() -> None:
    assert [made is not None for made in run_in_workers("fail")] == [number % 3 == 2 for number in range(ITEMS)]


def test_a_worker_that_dies_is_no_fault() -> None:
    assert [made is not None for made in run_in_workers("die")] == [number % 3 == 0 for number in range(ITEMS)]


def test_a_few_items_are_not_worth_a_process() -> None:
    assert run_in_workers("square", 99) == [None] * 99
    assert run_in_workers("square", 0) == []


def test_a_process_of_several_threads_is_not_copied() -> None:
    assert run_in_workers("square", ITEMS, "threads") == [None] * ITEMS
