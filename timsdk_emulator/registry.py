"""Which function handles which API, and the exception that makes an error response."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypeVar

from timsdk import catalog

from timsdk_emulator.wire import declared_part, success
from timsdk_runtime.model.operation import Request, Response

Json: TypeAlias = dict[str, Any]
"""An object of JSON: a body, a record of the state, a response."""
Handler: TypeAlias = Callable[[Any, Json], Json]
JsonHandler: TypeAlias = Callable[[Any, Json], Mapping[str, Any] | None]
Q = TypeVar("Q", bound=Request[Any])
R = TypeVar("R", bound=Response)
W = TypeVar("W")

HANDLERS: dict[str, Handler] = {}
"""Handlers by `service/command`: the APIs with state. Every other API has an example as its response, or none."""


def handles(api: str) -> Callable[[Callable[[W, Q], R]], Callable[[W, Q], R]]:
    """Register a function `(world, request) -> response` as the handler of an API."""

    def register(handler: Callable[[W, Q], R]) -> Callable[[W, Q], R]:
        def handle(world: Any, body: Json) -> Json:
            operation = catalog[api]
            request: Any = operation.decode_request(body)
            return operation.encode_response(handler(world, request))

        HANDLERS[api] = handle
        return handler

    return register


def plays(*apis: str) -> Callable[[JsonHandler], JsonHandler]:
    """Register a function `(world, body) -> payload` as the handler of APIs.

    The body has no field that the API does not declare. The response has the declared fields of the payload, and
    blanks for required ones it lacks.
    """

    def register(handler: JsonHandler) -> JsonHandler:
        for api in apis:
            _register(api, handler)
        return handler

    return register


def _register(api: str, handler: JsonHandler) -> None:
    def handle(world: Any, body: Json) -> Json:
        return success(api, handler(world, declared_part(api, body)) or {})

    HANDLERS[api] = handle


def part(body: Json, name: str) -> Json:
    """Return an object inside of a body; an empty one where it is left out."""
    inner: Json = body.get(name, {})
    return inner


class ErrorResponse(Exception):
    """Raised by a handler or a check to send an error code of the service, with a text for `ErrorInfo`."""

    def __init__(self, code: int, info: str) -> None:
        super().__init__(f"{int(code)} {info}")
        self.code = int(code)
        self.info = info
