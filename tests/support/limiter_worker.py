"""A process that makes calls of one API as fast as a shared limiter lets it, for `test_shared_rate`.

Prints JSON: how long the slowest question to the limiter took, and how many calls failed.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
import time
from typing import Any

from timsdk import AsyncClient, Client, TimError
from timsdk.limits import Grant, RedisLimiter, Reserve
from timsdk.types import AccountItem, TextElem

APP: dict[str, Any] = {"sdkappid": 1400000000, "identifier": "administrator", "key": "k" * 64, "timeout": 60.0}
TASKS = 8


class TimedLimiter(RedisLimiter):
    """Notes how long it takes to answer."""

    slowest = 0.0

    def reserve(self, request: Reserve, /) -> Grant:
        started = time.monotonic()
        try:
            return super().reserve(request)
        finally:
            self.slowest = max(self.slowest, time.monotonic() - started)

    async def areserve(self, request: Reserve, /) -> Grant:
        started = time.monotonic()
        try:
            return await super().areserve(request)
        finally:
            self.slowest = max(self.slowest, time.monotonic() - started)


def ready() -> float:
    """Say that the connections are open, and return the time at which all processes begin."""
    print("ready", flush=True)
    return float(sys.stdin.readline())


def main(kind: str, url: str, domain: str, seconds: float, patience: float) -> None:
    limiter = TimedLimiter(url, timeout=patience)
    options: dict[str, Any] = {**APP, "domain": domain, "limiter": limiter}
    failed: list[str] = []
    warm_up: dict[str, Any] = {"check_item": [AccountItem(user_id="bob")]}  # opens the connections to both servers
    message: dict[str, Any] = {"to_account": "bob", "msg_body": [TextElem(text="hi")]}

    def work(tim: Client, end: float) -> None:
        while time.monotonic() < end:
            try:
                tim.message.send_msg(**message)
            except TimError as error:
                failed.append(repr(error))

    async def work_async(tim: AsyncClient, end: float) -> None:
        while time.monotonic() < end:
            try:
                await tim.message.send_msg(**message)
            except TimError as error:
                failed.append(repr(error))

    async def run() -> None:
        async with limiter, AsyncClient(**options) as tim:
            await asyncio.gather(*(tim.account.account_check(**warm_up) for _ in range(TASKS)))
            begin = ready()
            await asyncio.sleep(max(0.0, begin - time.monotonic()))
            await asyncio.gather(*(work_async(tim, begin + seconds) for _ in range(TASKS)))

    if kind == "async":
        asyncio.run(run())
    else:
        with limiter, Client(**options) as tim:
            count = TASKS if kind == "threads" else 1
            warm = [threading.Thread(target=tim.account.account_check, kwargs=warm_up) for _ in range(count)]
            for thread in warm:
                thread.start()
            for thread in warm:
                thread.join()
            begin = ready()
            time.sleep(max(0.0, begin - time.monotonic()))
            threads = [threading.Thread(target=work, args=(tim, begin + seconds)) for _ in range(count)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    print(
        json.dumps(
            {"slowest": limiter.slowest, "failed": failed[:3], "members": limiter._share(APP["sdkappid"]).members}
        )
    )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], *map(float, sys.argv[4:]))
