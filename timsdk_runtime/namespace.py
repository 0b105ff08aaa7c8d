"""The base of the client's namespaces: a method makes a request object and passes it to `_send`."""

from __future__ import annotations

from typing import Protocol

from timsdk_runtime.model.operation import R, Request


class Sender(Protocol):
    """Sends a request and returns its typed response."""

    def __call__(self, request: Request[R], /) -> R:
        """Send a request."""
        ...


class Namespace:
    """The methods of one family of APIs."""

    __slots__ = ("_send",)

    def __init__(self, send: Sender) -> None:
        self._send = send


class AsyncSender(Protocol):
    """Sends a request and returns its typed response, for an asyncio client."""

    async def __call__(self, request: Request[R], /) -> R:
        """Send a request."""
        ...


class AsyncNamespace(Namespace):
    """The methods of one family of APIs, as coroutine functions."""

    __slots__ = ()
    _send: AsyncSender  # type: ignore[assignment]

    def __init__(self, send: AsyncSender) -> None:
        self._send = send
