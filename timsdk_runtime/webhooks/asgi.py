"""`receiver.asgi`: a pure ASGI app. A framework mounts it; uvicorn and hypercorn serve it alone."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Protocol, TypeAlias

from timsdk_runtime.webhooks.admission import content_length, too_large
from timsdk_runtime.webhooks.delivery import Reply
from timsdk_runtime.webhooks.settings import Core, elapsed
from timsdk_runtime.webhooks.verify import Rejected

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]

_NOT_POST = Rejected(405, "method", "a webhook is a POST")
_SLOW = Rejected(408, "slow_body", "the body did not come in time")


class Serving(Protocol):
    """What the app needs of a receiver."""

    @property
    def core(self) -> Core:
        """Its settings."""
        ...

    async def arun_since(self, started: float, query: str, body: bytes) -> Reply:
        """Return the reply to a request."""
        ...

    async def aclose(self) -> None:
        """Wait for accepted events."""
        ...


class AsgiApp:
    """Replies to HTTP requests by a receiver. Its lifespan ends when accepted events are done."""

    def __init__(self, receiver: Serving) -> None:
        self._receiver = receiver

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, or the lifespan."""
        if scope["type"] == "http":
            started = time.monotonic()
            reply = await self._reply(scope, receive, started)
            if reply is not None:
                await _respond(reply, send)
        elif scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1000})

    async def _reply(self, scope: Scope, receive: Receive, started: float) -> Reply | None:
        """Return the reply, or None where the client has gone."""
        core = self._receiver.core
        if scope["method"] != "POST":
            return core.reject(_NOT_POST, started)
        if _declared_length(scope) > core.admission.max_body:
            return core.reject(too_large(core.admission.max_body), started)
        try:
            body = await asyncio.wait_for(_read(receive, core.admission.max_body), core.budget - elapsed(started))
        except asyncio.TimeoutError:
            return core.reject(_SLOW, started)
        if body is None:
            return None
        if isinstance(body, Rejected):
            return core.reject(body, started)
        return await self._receiver.arun_since(started, scope["query_string"].decode("latin-1"), body)

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                await self._receiver.aclose()
                await send({"type": "lifespan.shutdown.complete"})
                return


async def _read(receive: Receive, limit: int) -> bytes | Rejected | None:
    """Return the body, None where the client has gone, or why it is not read to its end."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if len(body) > limit:
            return too_large(limit)
        if not message.get("more_body", False):
            return bytes(body)


def _declared_length(scope: Scope) -> int:
    headers = [value.decode("latin-1") for name, value in scope["headers"] if name.lower() == b"content-length"]
    return max((content_length(header) or 0 for header in headers), default=0)


async def _respond(reply: Reply, send: Send) -> None:
    headers = [(name.lower().encode(), value.encode()) for name, value in reply.headers]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.body})
