"""The asyncio transport: places are never lost, whatever is cancelled, and no connection outlives its pool."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import ssl
import weakref
from types import SimpleNamespace
from typing import Any

import pytest
from support.asyncio_attempts import plain, succeeded, usual_context
from support.calls import KEY
from support.certificates import Certificates
from support.servers import Server, respond_to_all
from timsdk import AsyncClient, ConfigError, TransportError

from timsdk_runtime.secret import Secret
from timsdk_runtime.transport import asyncio_transport
from timsdk_runtime.transport.asyncio_semaphore import AsyncioSemaphore
from timsdk_runtime.transport.asyncio_transport import AsyncioTransport
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest


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


def test_cancelled_task_leaves_the_line() -> None:
    async def main() -> None:
        places = AsyncioSemaphore(1)
        assert await places.acquire(1)
        task = asyncio.ensure_future(places.acquire(5))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not places._waiting
        places.release()
        assert places.free == 1

    asyncio.run(main())


@pytest.mark.parametrize("ends", ["is given a place", "is cancelled"])
def test_timer_of_a_task_that_waits_ends_with_the_wait(ends: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        places, timers, call_later = AsyncioSemaphore(1), list[asyncio.TimerHandle](), loop.call_later

        def noted(*given: Any) -> asyncio.TimerHandle:
            timers.append(call_later(*given))
            return timers[-1]

        monkeypatch.setattr(loop, "call_later", noted)
        assert await places.acquire(1)
        task = asyncio.ensure_future(places.acquire(5))
        await asyncio.sleep(0)
        assert [timer.cancelled() for timer in timers] == [False]
        task.cancel() if ends == "is cancelled" else places.release()
        await asyncio.wait({task})
        assert [timer.cancelled() for timer in timers] == [True]

    asyncio.run(main())


def test_task_that_waits_too_long_gets_no_place() -> None:
    async def main() -> None:
        places = AsyncioSemaphore(1)
        assert await places.acquire(1)
        assert not await places.acquire(0.01)
        assert not places._waiting
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


def new_transport(**settings: Any) -> AsyncioTransport:
    return AsyncioTransport(ssl_context=usual_context(), **settings)


class Idle:
    """A connection that says goodbye, and may wait for the other side."""

    def __init__(self, *, usable: bool = True, ends: bool = True) -> None:
        self.done: list[str] = []
        self.usable = usable
        self.closed = asyncio.get_running_loop().create_future()
        self._ends = ends

    def close(self) -> None:
        self.done.append("close")
        if self._ends and not self.closed.done():
            self.closed.set_result(None)

    def abort(self) -> None:
        self.done.append("abort")


def test_child_of_a_fork_starts_with_no_connections_and_leaves_those_of_the_parent() -> None:
    transport = new_transport(pool_size=1)

    async def parent() -> tuple[Any, Any]:
        pool: Any = transport._pool("tim.test")
        idle = Idle()
        pool.idle.append(idle)
        pool.open.add(idle)
        assert transport.abandon()
        transport.after_fork()
        assert not transport.abandon()
        return weakref.ref(idle), idle.done

    async def child(domain: str) -> None:
        await succeeded(transport, domain)
        await transport.close()

    inherited, done = asyncio.run(parent())
    gc.collect()
    assert inherited() is not None, "collected, it would take the parent's socket out of its event loop"
    assert done == ["abort"]  # by `abandon`
    with Server() as server:
        asyncio.run(child(plain(server)))


def test_pool_takes_the_connection_used_last_and_aborts_those_that_are_of_no_use() -> None:
    async def work() -> None:
        pool: Any = new_transport(pool_size=1)._pool("tim.test")
        pool.idle += [first := Idle(), second := Idle(), third := Idle(usable=False)]
        assert [pool.take(), pool.take(), pool.take()] == [second, first, None]
        assert (first.done, second.done, third.done) == ([], [], ["abort"])

    asyncio.run(work())


@pytest.mark.parametrize(("keep", "usable"), [(True, True), (True, False), (False, True)])
def test_pool_keeps_a_connection_that_may_and_can_serve_again(keep: bool, usable: bool) -> None:
    async def work() -> None:
        pool: Any = new_transport(pool_size=1)._pool("tim.test")
        connection = Idle(usable=usable)
        pool.open.add(connection)
        pool.give_back(connection, keep=keep)
        kept = keep and usable
        assert (pool.idle, connection.done) == ([connection] if kept else [], [] if kept else ["close"])
        pool.lost(connection)
        assert (pool.idle, pool.open) == ([], set())

    asyncio.run(work())


def test_transport_is_closed_in_its_own_event_loop() -> None:
    transport = new_transport(pool_size=1)
    asyncio.run(transport.close())  # there is nothing to close yet

    async def use(domain: str) -> None:
        await succeeded(transport, domain)

    with Server() as server:
        loop = asyncio.new_event_loop()
        loop.run_until_complete(use(plain(server)))
        with pytest.raises(ConfigError, match="another event loop"):
            asyncio.run(transport.close())
        loop.run_until_complete(transport.close())
        loop.close()


@pytest.mark.parametrize("answers", [True, False], ids=["ends", "is silent"])
def test_connection_whose_other_side_does_not_end_it_is_aborted(
    answers: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asyncio_transport, "_CLOSING_TIME", 30.0 if answers else 0.01)

    async def work() -> None:
        transport = new_transport(pool_size=1)
        pool: Any = transport._pool("tim.test")
        idle = Idle(ends=answers)
        pool.idle.append(idle)
        pool.open.add(idle)
        await transport.close()
        assert (idle.done, pool.idle) == (["close", "abort"], [])

    asyncio.run(work())


@pytest.mark.parametrize(
    ("domain", "host", "port", "tls", "authority"),
    [
        ("tim.test", "tim.test", 443, True, "tim.test"),
        ("tim.test:8443", "tim.test", 8443, True, "tim.test:8443"),
        ("http://127.0.0.1", "127.0.0.1", 80, False, "127.0.0.1"),
        ("http://[::1]:8080", "::1", 8080, False, "[::1]:8080"),
    ],
)
def test_domain_says_where_to_connect(domain: str, host: str, port: int, tls: bool, authority: str) -> None:
    async def work() -> None:
        transport = new_transport(pool_size=3, proxy=Secret("http://proxy.test"))
        pool = transport._pool(domain)
        assert pool.target == (host, port, tls, ("proxy.test", 80, False, {}))
        assert pool.headers.startswith(f"Host: {authority}\r\n")
        assert pool.places.free == 3
        assert transport._pool(domain) is pool

    asyncio.run(work())


@pytest.mark.parametrize(("seconds", "connect_timeout", "expected"), [(1.5, 2.0, 1.5), (9.0, 2.0, 2.0)])
def test_connecting_ends_at_the_deadline(
    monkeypatch: pytest.MonkeyPatch, seconds: float, connect_timeout: float, expected: float
) -> None:
    limits: list[float] = []

    async def refuse(*given: Any) -> None:
        limits.append(given[-1])
        raise ConnectionRefusedError

    async def work() -> None:
        request = HttpRequest("tim.test", "/v4/a/b", "q=1", b"{}", connect_timeout, 2.0, 1000.0 + seconds)
        assert isinstance(await new_transport(pool_size=1).send(request), HttpFailure)
        assert limits == [expected]

    monkeypatch.setattr(asyncio_transport, "open_connection", refuse)
    monkeypatch.setattr(asyncio_transport, "time", SimpleNamespace(monotonic=lambda: 1000.0))
    asyncio.run(work())
