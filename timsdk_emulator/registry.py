"""Which function handles which API, and the exception that makes an error response."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

from timsdk_runtime.model.operation import Request, Response

Handler: TypeAlias = Callable[[Any, Any], Response]
Q = TypeVar("Q", bound=Request[Any])
R = TypeVar("R", bound=Response)
W = TypeVar("W")

HANDLERS: dict[str, Handler] = {}
"""Handlers by `service/command`. Every other API of the catalog gets the example of its entry as the response."""


def handles(api: str) -> Callable[[Callable[[W, Q], R]], Callable[[W, Q], R]]:
    """Register a function `(world, request) -> response` as the handler of an API."""

    def register(handler: Callable[[W, Q], R]) -> Callable[[W, Q], R]:
        HANDLERS[api] = handler
        return handler

    return register


class ErrorResponse(Exception):
    """Raised by a handler or a check to send an error code of the service, with a text for `ErrorInfo`."""

    def __init__(self, code: int, info: str) -> None:
        super().__init__(f"{int(code)} {info}")
        self.code = int(code)
        self.info = info
