"""Makes thousands of calls under mixed faults, and writes as JSON what they left behind. Run by test_soak.

python -m reliability.soak AUTHORITY_FILE PRIMARY BACKUP CALLS [asyncio]
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from support.asyncio_backed import in_loop
from support.network import make_regional_client
from timsdk import Client, RetryPolicy

from timsdk_runtime.errors import TimError

THREADS = 8


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


def resident() -> int:
    """Return the bytes of memory in use."""
    gc.collect()
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def one(client: Client, chance: random.Random) -> str:
    calls: list[Any] = [
        lambda: client.profile.portrait_get(to_account=["bob"], tag_list=["Tag_Profile_IM_Nick"]),
        lambda: client.message.send_msg(to_account="bob", msg_body=[]),
        lambda: client.message.send_group_msg(group_id="g", msg_body=[]),
        lambda: client.call("some_service/some_command", {"A": 1}),
    ]
    try:
        chance.choice(calls)()
    except TimError as error:
        return type(error).__name__
    return "success"


async def count_tasks() -> int:
    """Return the tasks beside this one, once a probe had the time to end."""
    await asyncio.sleep(1.0)
    return len(asyncio.all_tasks()) - 1


def main() -> None:
    authority, primary, backup, calls = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])

    over_asyncio = sys.argv[5:] == ["asyncio"]
    client = make_regional_client(
        authority,
        primary,
        backup,
        over_asyncio=over_asyncio,
        timeout=2.0,
        read_timeout=0.1,
        retry=RetryPolicy(base_delay=0.001, throttle_delay=0.002),
        rate_limits="off",
        pool_size=THREADS,
    )
    ends: Counter[str] = Counter()

    def work(seed: int, count: int) -> None:
        chance = random.Random(seed)
        ends.update([one(client, chance) for _ in range(count)])

    def round_of(first_seed: int, count: int) -> None:
        with ThreadPoolExecutor(THREADS) as threads:
            list(threads.map(work, range(first_seed, first_seed + THREADS), [count // THREADS] * THREADS))
        client.close()

    files, threads = open_files(), threading.active_count()
    round_of(0, max(calls // 5, 200))  # to warm up
    if over_asyncio:
        files, threads = open_files(), threading.active_count()  # those of the event loop and of its lookups
    ends.clear()
    memory = resident()
    started = time.monotonic()
    round_of(1000, calls)
    seconds = time.monotonic() - started
    until = time.monotonic() + 3
    while threading.active_count() > threads and time.monotonic() < until:
        time.sleep(0.01)  # a probe may still run
    growth = resident() - memory
    tasks = in_loop(count_tasks()) if over_asyncio else 0
    json.dump(
        {
            "calls": ends.total() if hasattr(ends, "total") else sum(ends.values()),
            "ends": ends,
            "files": open_files() - files,
            "threads": threading.active_count() - threads,
            "tasks": tasks,
            "memory": growth,
            "connections": client.connections_opened,
            "seconds": seconds,
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
