"""Attempts over the asyncio transport that fail: how far they got, what failed, and what the next one finds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from support.asyncio_attempts import HEAD, at_first, failed, plain, send, sending, succeeded, use
from support.servers import Connection, Server, never_respond

from timsdk_runtime.transport import asyncio_transport
from timsdk_runtime.transport.asyncio_connection import AsyncioConnection
from timsdk_runtime.transport.asyncio_transport import AsyncioTransport
from timsdk_runtime.transport.messages import HttpFailure, Phase

BROKEN = "broke"
LATE = "did not respond in time"
FAULTS: dict[str, tuple[Callable[[Connection], None], Phase, str, str]] = {
    "closes": (sending(b""), Phase.MAYBE_SENT, "protocol", BROKEN),
    "resets": (sending(b"", then="reset"), Phase.MAYBE_SENT, "protocol", BROKEN),
    "stalls": (never_respond, Phase.MAYBE_SENT, "read", LATE),
    "closes in the head": (sending(HEAD[:20]), Phase.PARTIAL_RESPONSE, "protocol", BROKEN),
    "closes in the body": (sending(HEAD + b"{"), Phase.PARTIAL_RESPONSE, "protocol", BROKEN),
    "stalls in the body": (sending(HEAD + b"{", then="stall"), Phase.PARTIAL_RESPONSE, "read", LATE),
    "speaks otherwise": (sending(b"SSH-2.0-x\r\n\r\n", then="stall"), Phase.PARTIAL_RESPONSE, "protocol", BROKEN),
}


@pytest.mark.parametrize("name", FAULTS)
def test_broken_response_fails_the_attempt_and_the_next_one_has_a_new_connection(name: str) -> None:
    script, phase, kind, text = FAULTS[name]

    async def work(transport: AsyncioTransport) -> HttpFailure:
        failure = await failed(transport, plain(server), read_timeout=0.1)
        await succeeded(transport, plain(server))
        assert transport.connections_opened == 2
        return failure

    with Server(at_first(script)) as server:
        failure = use(work, pool_size=1)
    assert (failure.phase, failure.kind, failure.final, failure.reused) == (phase, kind, False, False)
    assert failure.message == f"{'the connection to ' if text is BROKEN else ''}{plain(server)} {text}"


def test_failure_says_whether_the_connection_had_served_before() -> None:
    def script(connection: Connection) -> None:
        connection.receive()
        connection.respond()
        connection.receive()

    async def work(transport: AsyncioTransport) -> bool:
        await succeeded(transport, plain(server))
        return (await failed(transport, plain(server))).reused

    with Server(script) as server:
        assert use(work)


def test_request_fails_if_no_connection_becomes_free_in_time() -> None:
    async def work(transport: AsyncioTransport) -> HttpFailure:
        first = asyncio.ensure_future(send(transport, plain(server), read_timeout=0.3))
        await asyncio.sleep(0.05)
        failure = await failed(transport, plain(server), seconds=0.1)
        await first
        return failure

    with Server(never_respond) as server:
        failure = use(work, pool_size=1)
    assert (failure.phase, failure.kind, failure.final) == (Phase.NOTHING_SENT, "pool", False)
    assert failure.message == "no connection of the pool became free in time"


def test_response_that_is_too_large_is_final(monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(transport: AsyncioTransport) -> HttpFailure:
        return await failed(transport, plain(server))

    monkeypatch.setattr(asyncio_transport, "RESPONSE_LIMIT", 14)
    with Server(sending(HEAD + b"0123456789abcde")) as server:
        failure = use(work)
    assert (failure.kind, failure.final) == ("too_large", True)


def test_exception_of_a_tracer_is_a_failure_that_shows_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    async def traced(*_: object) -> None:
        raise RuntimeError("cAnArY")

    async def work(transport: AsyncioTransport) -> HttpFailure:
        return await failed(transport, plain(server))

    monkeypatch.setattr(AsyncioConnection, "exchange", traced)
    with Server() as server:
        failure = use(work)
    assert (failure.phase, failure.kind, failure.final) == (Phase.NOTHING_SENT, "protocol", True)
    assert failure.message == "something around the connection raised RuntimeError"
