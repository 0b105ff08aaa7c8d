"""Attempts over the asyncio transport, without a client around it, and servers that fail them."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Awaitable, Callable
from functools import cache
from typing import Any, TypeVar

from support.servers import Connection, Server, respond_to_all
from timsdk_runtime.transport.asyncio_transport import AsyncioTransport
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse

T = TypeVar("T")
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n"


async def send(
    transport: AsyncioTransport, domain: str, *, seconds: float = 3.0, **changes: Any
) -> HttpResponse | HttpFailure:
    """Make one attempt that must be over after `seconds`."""
    given: dict[str, Any] = {"connect_timeout": 2.0, "read_timeout": 2.0, **changes}
    request = HttpRequest(domain, "/v4/a/b", "q=1", b"{}", deadline=time.monotonic() + seconds, **given)
    return await transport.send(request)


async def failed(transport: AsyncioTransport, domain: str, **changes: Any) -> HttpFailure:
    """Make one attempt that must fail."""
    result = await send(transport, domain, **changes)
    assert isinstance(result, HttpFailure), result
    return result


async def succeeded(transport: AsyncioTransport, domain: str, **changes: Any) -> HttpResponse:
    """Make one attempt that must succeed."""
    result = await send(transport, domain, **changes)
    assert isinstance(result, HttpResponse), result
    return result


@cache
def usual_context() -> ssl.SSLContext:
    """Return the context of a transport that is given none. Making one takes long."""
    return ssl.create_default_context()


def use(work: Callable[[AsyncioTransport], Awaitable[T]], **settings: Any) -> T:
    """Return what work with a transport returns; the transport is closed after it."""

    async def main() -> T:
        given: dict[str, Any] = {"pool_size": 2, **settings}
        if not given.keys() & {"ca_certs", "ssl_context"}:
            given["ssl_context"] = usual_context()
        transport = AsyncioTransport(**given)
        try:
            return await asyncio.wait_for(work(transport), 20)
        finally:
            await transport.close()

    return asyncio.run(main())


def plain(server: Server) -> str:
    return f"http://{server.domain}"


def at_first(script: Callable[[Connection], None]) -> Callable[[Connection], None]:
    """Return a script that misbehaves on the first connection only."""

    def both(connection: Connection) -> None:
        (script if connection.server.connections == 1 else respond_to_all)(connection)

    return both


def sending(data: bytes, *, then: str = "close") -> Callable[[Connection], None]:
    """Return a script that sends these bytes for a response, and stalls, resets or closes the connection."""

    def script(connection: Connection) -> None:
        connection.receive()
        connection.send(data)
        if then != "close":
            getattr(connection, then)()

    return script
