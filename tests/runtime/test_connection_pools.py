"""The pools of the transports: places come back, connections are counted, and addresses share the time to connect."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from types import SimpleNamespace
from typing import Any

import pytest
from support.asyncio_attempts import at_first, failed, plain, sending, succeeded, use, usual_context
from support.network import resolve
from support.servers import Connection, Server, never_respond
from urllib3.exceptions import NewConnectionError

from timsdk_runtime.transport import asyncio_connect, fair_semaphore, lean_connection, urllib3_transport
from timsdk_runtime.transport.aiohttp_transport import AiohttpTransport
from timsdk_runtime.transport.asyncio_connection import AsyncioConnection
from timsdk_runtime.transport.asyncio_transport import AsyncioTransport
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import IDLE_LIMIT, RawResponse
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse, Phase
from timsdk_runtime.transport.urllib3_transport import Urllib3Transport


def request_to(domain: str, seconds: float = 3.0, body: bytes = b"{}") -> HttpRequest:
    return HttpRequest(domain, "/v4/a/b", "q=1", body, 1.0, 2.0, deadline=time.monotonic() + seconds)


def test_place_of_an_asyncio_pool_comes_back_after_success_and_failure() -> None:
    async def work(transport: AsyncioTransport) -> int:
        assert transport.connections_opened == 0
        await failed(transport, plain(server))
        for _ in range(3):
            await succeeded(transport, plain(server), seconds=0.5)
        return transport.connections_opened

    with Server(at_first(sending(b""))) as server:
        assert use(work, pool_size=1) == 2


def test_thread_that_waits_is_given_the_place_as_soon_as_it_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fair_semaphore, "_PATIENCE", 30.0)  # lost places are looked for after that only
    results: list[Any] = []

    def respond_slowly(connection: Connection) -> None:
        while connection.receive():
            time.sleep(0.05)
            connection.respond()

    with Server(respond_slowly) as server:
        transport = Urllib3Transport(pool_size=1)
        threads = [
            threading.Thread(target=lambda: results.append(transport.send(request_to(plain(server)))))
            for _ in range(3)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        transport.close()
    assert [type(result) for result in results] == [HttpResponse] * 3


@pytest.mark.parametrize("make", [AsyncioTransport, AiohttpTransport])
def test_attempt_that_gets_no_place_says_so(make: Any) -> None:
    async def main() -> tuple[Any, int]:
        transport = make(pool_size=1, ssl_context=usual_context())
        opened = transport.connections_opened
        first = asyncio.ensure_future(transport.send(request_to(plain(server), 0.6)))
        while not server.received:
            await asyncio.sleep(0.01)
        second = await transport.send(request_to(plain(server), 0.1))
        await first
        await transport.close()
        return second, opened

    with Server(never_respond) as server:
        failure, opened = asyncio.run(main())
    assert failure == HttpFailure(Phase.NOTHING_SENT, "pool", "no connection of the pool became free in time")
    assert opened == 0


@pytest.mark.parametrize("make", [AsyncioTransport, AiohttpTransport, Urllib3Transport])
@pytest.mark.parametrize("size", [2, 900_000])
def test_body_of_any_size_is_sent_whole(make: Any, size: int) -> None:
    body = b"x" * size

    async def main() -> Any:
        transport = make(pool_size=1, ssl_context=usual_context())
        result = transport.send(request_to(plain(server), body=body))
        if asyncio.iscoroutine(result):
            result = await result
            await transport.close()
        else:
            transport.close()
        return result

    with Server() as server:
        assert isinstance(asyncio.run(main()), HttpResponse)
    (received,) = server.received
    assert received.body == body
    assert received.headers["content-length"] == str(size)


NOW = 1000.0
STANDING_STILL = SimpleNamespace(monotonic=lambda: NOW)
ADDRESSES = ("127.0.0.2", "127.0.0.3", "127.0.0.1")


def shares_of(monkeypatch: pytest.MonkeyPatch, *, last_worked: str = "") -> tuple[list[str], list[float]]:
    """Return which addresses a lean connection tries in 0.9 s, and the seconds that each may take."""
    resolve(monkeypatch, several_test=ADDRESSES)
    known = {("several.test", 5): (last_worked, 5)} if last_worked else {}
    monkeypatch.setattr(lean_connection, "_good_addresses", known)
    tried: list[str] = []
    seconds: list[float] = []

    def connect(_: int, __: int, ___: int, address: Any, share: float, ____: Any) -> socket.socket:
        tried.append(address[0])
        seconds.append(share)
        raise ConnectionRefusedError

    monkeypatch.setattr(lean_connection, "_connect", connect)
    monkeypatch.setattr(lean_connection, "time", STANDING_STILL)
    with pytest.raises(NewConnectionError):
        lean_connection.LeanConnection("several.test", 5, timeout=0.9)._new_conn()
    return tried, seconds


def shares_of_asyncio(monkeypatch: pytest.MonkeyPatch, *, last_worked: str = "") -> tuple[list[str], list[float]]:
    """Return which addresses an asyncio connection tries in 0.9 s, and the seconds that each may take."""
    resolve(monkeypatch, several_test=ADDRESSES)
    known = {("several.test", 5): (last_worked, 5)} if last_worked else {}
    monkeypatch.setattr(asyncio_connect, "_good_addresses", known)
    tried: list[str] = []
    seconds: list[float] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()

        async def sock_connect(_: socket.socket, address: Any) -> None:
            tried.append(address[0])
            raise ConnectionRefusedError

        monkeypatch.setattr(loop, "sock_connect", sock_connect)
        real = asyncio_connect._within

        async def within(work: Any, until: float, used: Any = None) -> Any:
            seconds.append(until - NOW)
            return await real(work, until, used)

        monkeypatch.setattr(asyncio_connect, "_within", within)
        monkeypatch.setattr(asyncio_connect, "time", STANDING_STILL)
        connection = AsyncioConnection(loop, lambda _: None)
        assert not connection.begun
        with pytest.raises(asyncio_connect.NoConnection):
            await asyncio_connect._socket(connection, "several.test", 5, NOW + 0.9)
        assert connection.begun

    asyncio.run(main())
    return tried, seconds


@pytest.mark.parametrize("shares", [shares_of, shares_of_asyncio], ids=["lean", "asyncio"])
def test_each_address_has_an_equal_share_of_the_time_that_is_left(
    monkeypatch: pytest.MonkeyPatch, shares: Any
) -> None:
    tried, seconds = shares(monkeypatch)
    assert tried == list(ADDRESSES)
    assert seconds == pytest.approx([0.3, 0.45, 0.9])


@pytest.mark.parametrize("shares", [shares_of, shares_of_asyncio], ids=["lean", "asyncio"])
def test_address_that_worked_last_is_tried_first(monkeypatch: pytest.MonkeyPatch, shares: Any) -> None:
    assert shares(monkeypatch, last_worked="127.0.0.1")[0] == ["127.0.0.1", "127.0.0.2", "127.0.0.3"]


def test_head_of_another_library_is_given_as_pairs() -> None:
    response = RawResponse(200, "OK", {"a": "1", "b": "2"}, b"")
    assert response.getheaders() == [("a", "1"), ("b", "2")]
    assert (response.getheader("A"), response.getheader("c", "none"), response.msg) == ("1", "none", response.headers)
    assert response.isclosed()
    assert response.read() == b""


@pytest.mark.parametrize(("idle", "usable"), [(IDLE_LIMIT - 1, True), (IDLE_LIMIT + 1, False)])
def test_connection_is_used_again_within_thirty_seconds(idle: float, usable: bool) -> None:
    with Server() as server:
        transport = Urllib3Transport(pool_size=1)
        transport.send(request_to(plain(server)))
        (pool,) = transport._pools.values()
        connection: Any = pool.pool._connections[0]  # type: ignore[union-attr]
        connection._last_used = time.monotonic() - idle
        assert connection.is_connected is usable
        transport.close()


@pytest.mark.parametrize(
    ("left", "expected"), [(9.0, (1.0, 2.0)), (1.5, (1.0, 1.5)), (0.5, (0.5, 0.5)), (-1.0, (0.001, 0.001))]
)
def test_no_step_of_an_attempt_may_take_longer_than_what_is_left(
    monkeypatch: pytest.MonkeyPatch, left: float, expected: tuple[float, float]
) -> None:
    monkeypatch.setattr(urllib3_transport, "time", SimpleNamespace(monotonic=lambda: 1000.0))
    attempt = Attempt({}, query="", deadline=1000.0 + left, read_timeout=2.0, limit=9)
    timeout = urllib3_transport._timeout(attempt, 1.0)
    assert (timeout.connect_timeout, timeout.read_timeout) == expected


@pytest.mark.parametrize("seconds", [1.0, float("inf")])
def test_attempt_waits_for_a_place_until_its_deadline_or_a_day(
    monkeypatch: pytest.MonkeyPatch, seconds: float
) -> None:
    asked: list[float] = []

    def acquire(_: Any, timeout: float) -> None:
        asked.append(timeout)

    monkeypatch.setattr(urllib3_transport, "time", SimpleNamespace(monotonic=lambda: 1000.0))
    monkeypatch.setattr(fair_semaphore.FairSemaphore, "acquire", acquire)
    request = request_to("tim.test")
    request.deadline = 1000.0 + seconds
    failure = Urllib3Transport(pool_size=1).send(request)
    assert isinstance(failure, HttpFailure)
    assert (failure.kind, asked) == ("pool", [min(seconds, 24 * 60 * 60)])


def test_probe_connects_within_its_timeout_and_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[Any, float]] = []

    def connect(connection: Any) -> None:
        made.append((connection, connection.timeout))
        connection.sock = socket.socket()

    monkeypatch.setattr(lean_connection.LeanTLSConnection, "connect", connect)
    assert Urllib3Transport(pool_size=1).probe("tim.test", 0.7)
    ((connection, timeout),) = made
    assert (timeout, connection.sock) == (0.7, None)


def test_child_of_a_fork_starts_with_no_connections_and_free_places() -> None:
    with Server() as server:
        transport = Urllib3Transport(pool_size=1)
        transport.send(request_to(plain(server)))
        pool, places = transport._pool(plain(server))
        held = places.acquire(0.0)
        transport.after_fork()
        assert transport.connections_opened == 0
        assert isinstance(transport.send(request_to(plain(server))), HttpResponse)
        assert (held is not None, server.connections) == (True, 2)
        pool.close()
        transport.close()


class Abortable(asyncio.Transport):
    """A transport of which nobody hears that it was aborted."""

    def abort(self) -> None:
        """Do nothing."""


def test_aborted_connection_serves_no_other_request() -> None:
    async def main() -> list[bool]:
        connection = AsyncioConnection(asyncio.get_running_loop(), lambda _: None)
        connection.connection_made(Abortable())
        before = connection.usable
        connection.abort()
        return [before, connection.usable]

    assert asyncio.run(main()) == [True, False]
