"""The base of the client's namespaces: a method makes a request object and passes it to `_send`."""

from __future__ import annotations

from types import FunctionType
from typing import Any, Protocol

from timsdk_runtime.annotations import FunctionAnnotations
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

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        names: Any = FunctionAnnotations(cls.__module__)
        for value in vars(cls).values():
            if isinstance(value, FunctionType):
                value.__no_type_check__ = names  # type: ignore[attr-defined]


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
