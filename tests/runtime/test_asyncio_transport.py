"""The asyncio transport: places are never lost, whatever is cancelled and whenever."""

from __future__ import annotations

import asyncio
import os
import random
import ssl
import time

import pytest
from support.calls import KEY
from support.certificates import Certificates
from support.servers import Server, respond_to_all
from timsdk import AsyncClient, TransportError

from timsdk_runtime.transport.asyncio_connection import AsyncioConnection
from timsdk_runtime.transport.asyncio_semaphore import AsyncioSemaphore
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.http1 import parse_response


def test_places_go_to_tasks_in_the_order_they_came() -> None:
    async def main() -> list[int]:
        places, order = AsyncioSemaphore(1), list[int]()

        async def work(number: int) -> None:
            assert await places.acquire(5)
            order.append(number)
            await asyncio.sleep(0)
            places.release()

        await asyncio.gather(*map(work, range(10)))
        assert places.free == 1
        return order

    assert asyncio.run(main()) == list(range(10))


def test_cancelled_task_passes_its_place_on() -> None:
    async def main() -> None:
        places = AsyncioSemaphore(1)
        assert await places.acquire(1)
        first, second = (asyncio.ensure_future(places.acquire(5)) for _ in range(2))
        await asyncio.sleep(0)
        places.release()  # the first has the place, and has not run yet
        first.cancel()
        assert await second
        places.release()
        assert places.free == 1

    asyncio.run(main())


def test_task_that_waits_too_long_gets_no_place() -> None:
    async def main() -> None:
        places = AsyncioSemaphore(1)
        assert await places.acquire(1)
        assert not await places.acquire(0.01)
        places.release()
        assert places.free == 1

    asyncio.run(main())


@pytest.mark.parametrize("seed", range(3))
def test_cancelled_calls_leave_the_pool_whole(certificates: Certificates, tls: ssl.SSLContext, seed: int) -> None:
    """60 rounds of 20 calls on a pool of 8, 70 % of them cancelled at any moment: then 20 of 20 succeed."""
    chance = random.Random(seed)

    async def call(client: AsyncClient) -> None:
        await client.call("some_service/some_command", {})

    async def main(domain: str) -> None:
        client = AsyncClient(
            sdkappid=1, identifier="a", key=KEY, domain=domain, ca_certs=certificates.file, pool_size=8
        )
        async with client:
            await call(client)
            for _ in range(60):
                tasks = [asyncio.ensure_future(call(client)) for _ in range(20)]
                for task in tasks:
                    if chance.random() < 0.7:
                        asyncio.get_running_loop().call_later(chance.random() * 0.004, task.cancel)
                results = await asyncio.gather(*tasks, return_exceptions=True)
                assert {type(result) for result in results} <= {type(None), asyncio.CancelledError}
            await asyncio.wait_for(asyncio.gather(*(call(client) for _ in range(20))), 3)
            assert len(os.listdir("/proc/self/fd")) - before <= 2 * 8 + 4  # the server's end counts, too
        await asyncio.sleep(0.05)

    with Server(respond_to_all, context=tls) as server:
        before = len(os.listdir("/proc/self/fd"))
        asyncio.run(main(server.domain))


def test_certificate_that_is_not_trusted_is_final(tls: ssl.SSLContext) -> None:
    async def main(domain: str) -> None:
        async with AsyncClient(sdkappid=1, identifier="a", key=KEY, domain=domain) as client:
            with pytest.raises(TransportError, match="is not trusted") as caught:
                await client.call("some_service/some_command", {})
            assert (caught.value.kind, caught.value.delivered) == ("tls", "no")

    with Server(respond_to_all, context=tls) as server:
        asyncio.run(main(server.domain))


class Wire(asyncio.Transport):
    """A transport that only notes what is done to it."""

    def __init__(self) -> None:
        super().__init__()
        self.aborted = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        pass

    def abort(self) -> None:
        self.aborted = True


def test_data_right_behind_a_response_ends_the_connection() -> None:
    async def main() -> bool:
        connection, wire = AsyncioConnection(asyncio.get_running_loop(), lambda _: None), Wire()
        connection.connection_made(wire)
        attempt = Attempt({}, query="", deadline=time.monotonic() + 5, read_timeout=5, limit=99)
        response = asyncio.ensure_future(connection.exchange(b"x", parse_response(99), attempt))
        await asyncio.sleep(0)
        connection.data_received(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        assert not wire.aborted
        connection.data_received(b"more")
        assert (await response).body == b"{}"
        return wire.aborted

    assert asyncio.run(main())
