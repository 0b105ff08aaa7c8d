"""Attempts over the asyncio transport, without a client around it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from timsdk_runtime.transport.asyncio_transport import AsyncioTransport
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse

T = TypeVar("T")


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


def use(work: Callable[[AsyncioTransport], Awaitable[T]], **settings: Any) -> T:
    """Return what work with a transport returns; the transport is closed after it."""

    async def main() -> T:
        given: dict[str, Any] = {"pool_size": 2, **settings}
        transport = AsyncioTransport(**given)
        try:
            return await asyncio.wait_for(work(transport), 20)
        finally:
            await transport.close()

    return asyncio.run(main())
