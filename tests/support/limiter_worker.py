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
from timsdk.limits import Grant, Pause, RedisLimiter, Reserve
from timsdk.types import AccountItem, TextElem

APP: dict[str, Any] = {"sdkappid": 1400000000, "identifier": "administrator", "key": "k" * 64, "timeout": 60.0}
TASKS = 8


class TimedLimiter(RedisLimiter):
    """Notes how long it takes to answer, the slots that it grants, and when Redis fails it."""

    slowest = 0.0

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.slots: list[float] = []
        self.outages: list[float] = []

    def reserve(self, request: Reserve, /) -> Grant:
        started = time.monotonic()
        return self._noted(super().reserve(request), started)

    async def areserve(self, request: Reserve, /) -> Grant:
        started = time.monotonic()
        return self._noted(await super().areserve(request), started)

    def _note_failure(self, request: Reserve | Pause, error: Exception, started: float) -> None:
        share = self._share(request.sdkappid)
        was_down = share.down
        super()._note_failure(request, error, started)
        if share.down and not was_down:
            self.outages.append(started)

    def _noted(self, grant: Grant, started: float) -> Grant:
        now = time.monotonic()
        self.slowest = max(self.slowest, now - started)
        if not grant.ask_again:
            self.slots.append(now + grant.wait)
        return grant


class Stalls(threading.Thread):
    """Notes for how long this process did not run at most: a busy machine delays calls, too."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.longest = 0.0
        self.start()

    def run(self) -> None:
        while True:
            before = time.monotonic()
            time.sleep(0.005)
            self.longest = max(self.longest, time.monotonic() - before - 0.005)


def note_departures(tim: Client | AsyncClient) -> list[float]:
    """Return a list that gets the time at which each message is given to the transport."""
    left: list[float] = []
    transport: Any = tim._core.transport
    send = transport.send

    def noting(request: Any) -> Any:
        if request.path.endswith("/sendmsg"):
            left.append(time.monotonic())
        return send(request)

    transport.send = noting
    return left


def ready(limiter: TimedLimiter, stalls: Stalls) -> float:
    """Say that the connections are open, and return the time at which all begin, from which on figures count."""
    print("ready", flush=True)
    begin = float(sys.stdin.readline())
    limiter.slowest = stalls.longest = 0.0
    limiter.slots.clear()
    return begin


def main(kind: str, url: str, domain: str, seconds: float, patience: float) -> None:
    stalls = Stalls()
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

    async def run() -> list[float]:
        async with limiter, AsyncClient(**options) as tim:
            await asyncio.gather(*(tim.account.account_check(**warm_up) for _ in range(TASKS)))
            left = note_departures(tim)
            begin = ready(limiter, stalls)
            await asyncio.sleep(max(0.0, begin - time.monotonic()))
            await asyncio.gather(*(work_async(tim, begin + seconds) for _ in range(TASKS)))
        return left

    if kind == "async":
        left = asyncio.run(run())
    else:
        with limiter, Client(**options) as tim:
            count = TASKS if kind == "threads" else 1
            warm = [threading.Thread(target=tim.account.account_check, kwargs=warm_up) for _ in range(count)]
            for thread in warm:
                thread.start()
            for thread in warm:
                thread.join()
            left = note_departures(tim)
            begin = ready(limiter, stalls)
            time.sleep(max(0.0, begin - time.monotonic()))
            threads = [threading.Thread(target=work, args=(tim, begin + seconds)) for _ in range(count)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    report = {"failed": failed[:3], "left": len(left), "slots": len(limiter.slots)}
    print(
        json.dumps(
            {
                **report,
                "slowest": limiter.slowest,
                "stall": stalls.longest,
                "outages": limiter.outages,
                "members": limiter._share(APP["sdkappid"]).members,
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], *map(float, sys.argv[4:]))
