"""`amap_calls`: many items, several tasks at a time."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from timsdk import AuthError, ConfigError, amap_calls
from timsdk.types import AccountItem

from timsdk_emulator import Emulator

USERS = [f"u{number}" for number in range(250)]
CHECK = "im_open_login_svc/account_check"


def test_asyncio_calls_come_in_order_or_as_they_are_there() -> None:
    """The first call ends after the last has ended, or after the results of all others have come."""

    async def main(ordered: bool) -> list[Any]:
        free = asyncio.Event()

        async def call(item: int) -> int:
            if item == 0:
                await free.wait()
                for _ in range(5):  # until the others' ends are seen
                    await asyncio.sleep(0)
            elif item == 5 and ordered:
                free.set()
            return item

        found: list[Any] = []
        async for result in amap_calls(call, range(6), concurrency=6, **({} if ordered else {"ordered": False})):
            found.append(result.response)
            if len(found) == 5:
                free.set()
        return found

    assert asyncio.run(asyncio.wait_for(main(True), 20)) == list(range(6))
    unordered = asyncio.run(asyncio.wait_for(main(False), 20))
    assert (sorted(unordered), unordered[-1]) == (list(range(6)), 0)


def test_asyncio_calls_need_a_task() -> None:
    async def call(item: int) -> int:
        return item

    with pytest.raises(ConfigError, match=r"^concurrency is at least 1, not 0$"):
        amap_calls(call, range(6), concurrency=0)


def test_asyncio_client_makes_the_same_calls(emulator: Emulator) -> None:
    async def main() -> None:
        async with emulator.async_client() as tim:
            calls = amap_calls(tim.account.multiaccount_import, USERS, into="accounts", concurrency=2)
            results = [result async for result in calls]
            assert [item for result in results for item in result.items] == USERS
            assert calls.progress == (3, 250, 0)
            emulator.respond(CHECK, [70003] * 9)
            checks = amap_calls(tim.account.account_check, [AccountItem(user_id="u")] * 900, concurrency=2)
            with pytest.raises(AuthError):
                [result async for result in checks]
            assert len(checks.rest) + checks.progress.items == 900

    asyncio.run(main())
    assert sorted(len(request.body.get("Accounts", ())) for request in emulator.requests)[-3:] == [50, 100, 100]


def test_leaving_the_loop_cancels_the_tasks() -> None:
    cancelled: list[int] = []

    async def call(item: int) -> int:
        try:
            await asyncio.sleep(0.0 if item == 0 else 60)
        except asyncio.CancelledError:
            cancelled.append(item)
            raise
        return item

    async def main() -> None:
        calls = amap_calls(call, range(100), concurrency=4)
        async for result in calls:
            assert result.response == 0
            break
        await calls.aclose()

    asyncio.run(main())
    assert cancelled == [1, 2, 3]
