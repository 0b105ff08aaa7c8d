"""Faults on the wire: what a connection does instead of an orderly response."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from uvicorn.protocols.http.h11_impl import H11Protocol

from timsdk_emulator.faults import Fault

Act = Callable[[], Awaitable[dict[str, Any]]]
"""Lets the service act on the request, and returns its response."""


class Connection(H11Protocol):
    """A connection that a fault can take hold of: its requests know it."""

    def __init__(self, *arguments: Any, number: int, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.app_state = {**self.app_state, "connection": number, "protocol": self}

    def abort(self) -> None:
        """Cut the connection by a reset."""
        self.transport.abort()

    def write(self, data: bytes) -> None:
        """Send bytes that no HTTP library has seen."""
        if not self.transport.is_closing():
            self.transport.write(data)

    def close(self) -> None:
        """Send what is left, then close."""
        self.transport.close()


async def respond_with_fault(fault: Fault, request: Request, act: Act, note: Callable[[], None]) -> Response:
    """Return a response, or the end of the connection, as a fault says. `note` records a request that is lost."""
    connection: Connection = request.scope["state"]["protocol"]
    if fault.delay:
        await asyncio.sleep(fault.delay)
    if fault.cut == "before":
        note()
        return await _gone(request, connection)
    if fault.http_status is not None:
        note()
        status = HTTPStatus(fault.http_status)
        headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
        return PlainTextResponse(f"{status.value} {status.phrase}", status.value, headers)
    if fault.duplicate:
        await act()
    body = json.dumps(await act(), ensure_ascii=False).encode("utf-8", "surrogatepass")
    if fault.cut == "after_acting":
        return await _gone(request, connection)
    if fault.truncate is not None:
        connection.write(_head(body) + body[: fault.truncate])
        connection.close()
        return await _left(request)
    if fault.drip is not None:
        for byte in _head(body) + body:
            connection.write(bytes([byte]))
            await asyncio.sleep(fault.drip)
        connection.close()
        return await _left(request)
    return Response(body, media_type="application/json")


def _head(body: bytes) -> bytes:
    return (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
        + f"Content-Length: {len(body)}\r\n\r\n".encode()
    )


async def _gone(request: Request, connection: Connection) -> Response:
    connection.abort()
    return await _left(request)


async def _left(request: Request) -> Response:
    """Return what nobody gets: uvicorn sends nothing on a connection that has ended."""
    await request.receive()
    return JSONResponse({})
