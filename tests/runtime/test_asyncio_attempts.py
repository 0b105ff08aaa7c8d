"""Attempts over the asyncio transport: what is sent and returned, and which connections serve again."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from support.asyncio_attempts import HEAD, at_first, failed, plain, sending, succeeded, use
from support.forks import status_of_child
from support.servers import Connection, Server, respond_to_all, respond_with

from timsdk_runtime.transport import asyncio_connection, asyncio_transport
from timsdk_runtime.transport.asyncio_connection import AsyncioConnection
from timsdk_runtime.transport.asyncio_transport import AsyncioTransport
from timsdk_runtime.transport.messages import HttpFailure, HttpResponse, Phase


def test_request_is_sent_whole_and_its_response_returned() -> None:
    async def work(transport: AsyncioTransport) -> HttpResponse:
        return await succeeded(transport, plain(server))

    with Server(respond_with({"ErrorCode": 7}, status="201 Made", headers="X-One: 1\r\n")) as server:
        response = use(work)
    (request,) = server.received
    assert (request.method, request.target, request.body) == ("POST", "/v4/a/b?q=1", b"{}")
    assert (request.headers["host"], request.headers["content-length"]) == (server.domain, "2")
    assert request.headers["content-type"] == "application/json"
    assert (response.status, response.headers["x-one"], response.body) == (201, "1", b'{"ErrorCode": 7}')


def test_connection_serves_one_request_after_the_other() -> None:
    async def work(transport: AsyncioTransport) -> int:
        for _ in range(3):
            await succeeded(transport, plain(server))
        return transport.connections_opened

    with Server() as server:
        assert use(work) == 1
    assert server.connections == 1


@pytest.mark.parametrize(
    "script",
    [
        respond_with({}, headers="Connection: close\r\n"),
        sending(HEAD + b"0123456789abcde"),
        sending(HEAD + b"0123456789abcde and what nobody asked for", then="stall"),
    ],
    ids=["says so", "closes", "sends more"],
)
def test_connection_that_ends_serves_no_second_request(script: Callable[[Connection], None]) -> None:
    async def work(transport: AsyncioTransport) -> int:
        await succeeded(transport, plain(server))
        await asyncio.sleep(0.02)
        await succeeded(transport, plain(server))
        return transport.connections_opened

    with Server(at_first(script)) as server:
        assert use(work) == 2


def test_data_that_nobody_asked_for_ends_the_connection() -> None:
    def script(connection: Connection) -> None:
        connection.receive()
        connection.respond()
        assert idle.wait(5)
        connection.send(HEAD + b"0123456789abcde")
        assert connection.receive() is None

    async def work(transport: AsyncioTransport) -> bytes:
        await succeeded(transport, plain(server))
        idle.set()
        await asyncio.sleep(0.05)
        return (await succeeded(transport, plain(server))).body

    idle = threading.Event()
    with Server(at_first(script)) as server:
        assert b"ErrorCode" in use(work)


def test_connection_that_was_idle_for_long_is_not_used_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(transport: AsyncioTransport) -> list[int]:
        opened = list[int]()
        for limit in (30.0, 30.0, 0.02):
            monkeypatch.setattr(asyncio_connection, "IDLE_LIMIT", limit)
            await asyncio.sleep(0.03)
            await succeeded(transport, plain(server))
            opened.append(transport.connections_opened)
        return opened

    with Server() as server:
        assert use(work) == [1, 1, 2]


def test_body_without_a_length_ends_with_the_connection() -> None:
    async def work(transport: AsyncioTransport) -> bytes:
        return (await succeeded(transport, plain(server))).body

    with Server(sending(b"HTTP/1.1 200 OK\r\n\r\nall of it")) as server:
        assert use(work) == b"all of it"


def drip(connection: Connection) -> None:
    connection.receive()
    for byte in HEAD + b"0123456789abcde":
        connection.send(bytes([byte]))
        time.sleep(0.01)


def test_read_timeout_counts_from_the_last_byte() -> None:
    async def work(transport: AsyncioTransport) -> bytes:
        return (await succeeded(transport, plain(server), read_timeout=0.3)).body

    with Server(drip) as server:
        assert use(work) == b"0123456789abcde"


def test_slow_response_ends_at_the_deadline() -> None:
    async def work(transport: AsyncioTransport) -> HttpFailure:
        return await failed(transport, plain(server), seconds=0.2)

    with Server(drip) as server:
        started = time.monotonic()
        failure = use(work)
        assert time.monotonic() - started < 1.0
    assert (failure.kind, failure.phase) == ("read", Phase.PARTIAL_RESPONSE)


def test_nothing_is_sent_after_the_deadline() -> None:
    async def work(transport: AsyncioTransport) -> HttpFailure:
        return await failed(transport, plain(server), seconds=-0.1)

    with Server() as server:
        failure = use(work)
        assert server.connections == 0
    assert (failure.phase, failure.kind, failure.final) == (Phase.NOTHING_SENT, "deadline", False)
    assert failure.message == "the time for the call is over"


def test_connection_made_too_late_is_kept_for_the_next_request(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = asyncio_transport.open_connection

    async def slowly(*arguments: Any) -> AsyncioConnection:
        connection = await opened(*arguments)
        await asyncio.sleep(0.1)
        return connection

    async def work(transport: AsyncioTransport) -> HttpFailure:
        failure = await failed(transport, plain(server), seconds=0.05)
        await succeeded(transport, plain(server))
        assert transport.connections_opened == 1
        return failure

    monkeypatch.setattr(asyncio_transport, "open_connection", slowly)
    with Server() as server:
        failure = use(work)
    assert (failure.phase, failure.kind) == (Phase.NOTHING_SENT, "deadline")


def closings(server_ended: list[bool]) -> Callable[[Connection], None]:
    """Return a script that notes whether the client closed each connection."""

    def script(connection: Connection) -> None:
        respond_to_all(connection)
        server_ended.append(True)

    return script


def test_close_ends_idle_connections_and_the_next_request_opens_one() -> None:
    ended: list[bool] = []

    async def work(transport: AsyncioTransport) -> int:
        await asyncio.gather(*(succeeded(transport, plain(server)) for _ in range(2)))
        await transport.close()
        await asyncio.sleep(0.05)
        assert ended == [True, True]
        await succeeded(transport, plain(server))
        return transport.connections_opened

    with Server(closings(ended)) as server:
        assert use(work) == 3


def test_abandoned_connections_are_aborted() -> None:
    ended: list[bool] = []

    async def work(transport: AsyncioTransport) -> None:
        assert not transport.abandon()
        await succeeded(transport, plain(server))
        assert transport.abandon()
        await asyncio.sleep(0.05)
        assert ended == [True]
        assert not transport.abandon()

    with Server(closings(ended)) as server:
        use(work)


def test_probe_tells_whether_a_connection_can_be_made_and_keeps_none() -> None:
    ended: list[bool] = []

    async def work(transport: AsyncioTransport) -> None:
        assert await transport.probe(plain(server), 1.0)
        await asyncio.sleep(0.05)
        assert (ended, transport.connections_opened, transport.abandon()) == ([True], 0, False)

    with Server(closings(ended)) as server:
        use(work)

    async def refused(transport: AsyncioTransport) -> None:
        assert not await transport.probe(plain(server), 1.0)

    use(refused)


def test_forked_child_opens_connections_of_its_own() -> None:
    transports: list[AsyncioTransport] = []

    async def main() -> None:
        if not transports:
            transports.append(AsyncioTransport(pool_size=1))
        await succeeded(transports[0], plain(server))
        await transports[0].close()

    with Server() as server:
        asyncio.run(main())
        assert status_of_child(lambda: asyncio.run(main()) or 0) == 0
        assert server.connections == 2
