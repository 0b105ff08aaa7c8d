"""A call that leaves after its slot would go together with later ones: it asks for another."""

from __future__ import annotations

import asyncio
import math
import time

import pytest
from support.limiter_requests import DAY, GENEROUS, ask
from support.redis_server import RedisServer
from timsdk.limits import Grant, Pause, RedisLimiter, Reserve

from timsdk_emulator import Emulator
from timsdk_runtime.declarations import Rate
from timsdk_runtime.limits.share import LATE_FOR_A_QUOTA


class Late:
    """A limiter whose first two slots are over when the call could use them."""

    def __init__(self) -> None:
        self.asked: list[Reserve] = []
        self.given_back = 0

    def _give_back(self) -> None:
        self.given_back += 1

    def reserve(self, request: Reserve, /) -> Grant:
        self.asked.append(request)
        return Grant(0.0, self._give_back, expires=0.0 if len(self.asked) < 3 else math.inf)

    async def areserve(self, request: Reserve, /) -> Grant:
        return self.reserve(request)

    def pause(self, request: Pause, /) -> None: ...

    async def apause(self, request: Pause, /) -> None: ...


@pytest.mark.parametrize("kind", ["blocking", "asyncio"])
def test_call_that_is_too_late_for_its_slot_asks_again(kind: str) -> None:
    limiter = Late()

    async def main(emulator: Emulator) -> None:
        async with emulator.async_client(limiter=limiter, app_rate=Rate(10, 1), rate_limits="wait") as tim:
            await tim.account.account_import(user_id="bob")

    with Emulator() as emulator:
        if kind == "asyncio":
            asyncio.run(main(emulator))
        else:
            with emulator.client(limiter=limiter, app_rate=Rate(10, 1), rate_limits="wait") as tim:
                tim.account.account_import(user_id="bob")
        assert len(emulator.requests) == 1
    assert limiter.given_back == 2
    assert {request.asked for request in limiter.asked} == {False}


@pytest.mark.parametrize(("rate", "late"), [(Rate(300, 60), 60 * 0.035), (Rate(300, DAY), LATE_FOR_A_QUOTA)])
def test_slot_is_valid_for_a_part_of_its_window(redis: RedisServer, rate: Rate, late: float) -> None:
    """Counted from the question: where its reply is late, the call is."""
    with RedisLimiter(redis.url, timeout=GENEROUS) as limiter:
        for _ in range(4):
            asked = time.monotonic()
            grant = limiter.reserve(ask(rate))
            replied = time.monotonic()
            assert asked <= grant.expires - grant.wait - late <= replied


def test_slot_of_a_late_reply_is_over(redis: RedisServer) -> None:
    with RedisLimiter(redis.url, timeout=GENEROUS) as limiter:
        limiter.reserve(ask(Rate(300, 1)))
        limiter._quickest = 0.0
        grant = limiter._granted(*_question(limiter), [0, 1, "1"], time.monotonic() - 0.2)
        assert grant.expires < time.monotonic()


def _question(limiter: RedisLimiter) -> tuple[Reserve, object]:
    request = ask(Rate(300, 1))
    return request, limiter._question(request)
