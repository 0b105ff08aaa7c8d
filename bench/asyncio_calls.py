"""Measures calls of the asyncio client, one and many at a time, beside the baseline and bare aiohttp."""

from __future__ import annotations

import asyncio
import random
import ssl
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

import aiohttp
from timsdk import AsyncClient
from timsdk.types import TextElem
from yarl import URL

from bench.baseline import BASELINE, HEADERS, SIGNATURE, Baseline
from bench.measure import Meter, Row, cpu, pair
from bench.responses import SEND

if TYPE_CHECKING:  # the peers' environment, which takes the loops from here, has no server
    from bench.server import Server

Call = Callable[[], Awaitable[Any]]
IN_FLIGHT = {1: 0.60, 64: 0.35, 256: 0.45}
"""Calls at a time, and the most that one may cost of the baseline's CPU."""
RATE_OVER_AIOHTTP = 1.6


class Loop:
    """An event loop with a client that makes small calls."""

    def __init__(self, open_client: Callable[[AsyncExitStack], Awaitable[Call]]) -> None:
        self._loop = asyncio.new_event_loop()
        self._stack = AsyncExitStack()
        self._call = self._loop.run_until_complete(open_client(self._stack))

    def close(self) -> None:
        self._loop.run_until_complete(self._stack.aclose())
        self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._loop.close()

    def run(self, in_flight: int, calls: int) -> None:
        async def worker() -> None:
            for _ in range(calls // in_flight):
                await self._call()

        async def workers() -> None:
            await asyncio.gather(*(worker() for _ in range(in_flight)))

        self._loop.run_until_complete(workers())

    def cpu(self, in_flight: int, calls: int) -> Meter:
        """Return a meter of CPU seconds of this process for one call."""
        measure = cpu(lambda: self.run(in_flight, calls), 1)
        return lambda: measure() / (calls // in_flight * in_flight)

    def rate(self, in_flight: int, calls: int) -> Meter:
        """Return a meter of calls per second."""

        def measure() -> float:
            started = time.perf_counter()
            self.run(in_flight, calls)
            return calls // in_flight * in_flight / (time.perf_counter() - started)

        return measure


def timsdk(base: str, ca_certs: str) -> Loop:
    """Return a loop with the client as it comes, but without call rates, for which it would wait."""

    async def open_client(stack: AsyncExitStack) -> Call:
        client = await stack.enter_async_context(
            AsyncClient(
                sdkappid=1400000000,
                identifier="administrator",
                key="0123456789abcdef" * 4,
                domain=base,
                ca_certs=ca_certs,
                pool_size=max(IN_FLIGHT),
                rate_limits="off",
            )
        )
        return lambda: client.message.send_msg(to_account="bob", msg_body=[TextElem(text="hi")])

    return Loop(open_client)


def bare_aiohttp(base: str, ca_certs: str) -> Loop:
    """Return a loop with what a careful user writes by hand with aiohttp, untyped: one session, a signed URL."""

    async def open_client(stack: AsyncExitStack) -> Call:
        context = ssl.create_default_context(cafile=ca_certs)
        connector = aiohttp.TCPConnector(limit=max(IN_FLIGHT), ssl=context)
        session = await stack.enter_async_context(aiohttp.ClientSession(connector=connector))
        query = f"sdkappid=1400000000&identifier=administrator&usersig={SIGNATURE}&contenttype=json"

        async def call() -> None:
            body = {
                "To_Account": "bob",
                "MsgSeq": random.getrandbits(32),
                "MsgRandom": random.getrandbits(32),
                "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}],
            }
            url = URL(f"{base}/v4/{SEND}?{query}&random={random.getrandbits(32)}", encoded=True)
            async with session.post(url, json=body, headers=HEADERS) as response:
                content = await response.json()
            if content["ErrorCode"] != 0:
                raise RuntimeError(content["ErrorInfo"])

        return call

    return Loop(open_client)


def rows(server: Server, scale: float) -> Iterator[Row]:
    rounds = max(5, round(21 * scale))
    by_hand = Baseline(server.tls, server.ca_certs)
    ours, theirs = (make(server.tls, server.ca_certs) for make in (timsdk, bare_aiohttp))
    floor = cpu(by_hand.send_msg, 300)
    try:
        for in_flight, target in IN_FLIGHT.items():
            calls = 512 if in_flight > 1 else 300
            costs = pair(floor, ours.cpu(in_flight, calls), rounds)
            yield Row(f"async call, {in_flight} in flight, TLS", "CPU s", BASELINE, *costs, target)
        for in_flight in IN_FLIGHT:
            calls = 512 if in_flight > 1 else 300
            costs = pair(floor, theirs.cpu(in_flight, calls), rounds)
            yield Row(f"bare aiohttp, {in_flight} in flight, TLS", "CPU s", BASELINE, *costs)
        costs = pair(theirs.rate(64, 2048), ours.rate(64, 2048), rounds)
        yield Row("async calls, 64 in flight, TLS", "calls/s", "bare aiohttp", *costs, RATE_OVER_AIOHTTP, "at least")
    finally:
        by_hand.close()
        ours.close()
        theirs.close()
