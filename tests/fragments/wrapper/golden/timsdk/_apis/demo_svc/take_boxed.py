# Generated from spec/apis/demo_svc/take_boxed.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation
from timsdk_runtime.wire import ENVELOPE, Request, Response, extra, new, register


@attrs.define(kw_only=True, repr=False)
class TakeBoxedRequest(Request["TakeBoxedResponse"]):
    """Take something."""


@attrs.define(kw_only=True, repr=False)
class TakeBoxedResponse(Response):
    """Answer to `demo_svc/take_boxed`."""

    id: str
    """What was taken."""


_TAKE_BOXED_REQUEST_KNOWN: frozenset[str] = frozenset()


def decode_take_boxed_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(TakeBoxedRequest)
    model.extra_fields = extra(wire, _TAKE_BOXED_REQUEST_KNOWN)
    return model


def encode_take_boxed_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(TakeBoxedRequest, encode_take_boxed_request, decode_take_boxed_request)


_TAKE_BOXED_RESPONSE_KNOWN = frozenset({*ENVELOPE, "Id"})


def decode_take_boxed_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(TakeBoxedResponse)
    model.id = get("Id")
    model.extra_fields = extra(wire, _TAKE_BOXED_RESPONSE_KNOWN)
    return model


def encode_take_boxed_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.id) is not None:
        wire["Id"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(TakeBoxedResponse, encode_take_boxed_response, decode_take_boxed_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="take_boxed",
    method="demo.take_boxed",
    summary="Take something.",
    request_type=TakeBoxedRequest,
    response_type=TakeBoxedResponse,
    request_decoder=decode_take_boxed_request,
    response_decoder=decode_take_boxed_response,
    effect=Effect(kind="read"),
    sources=("https://example.com/do",),
    wrapper="Response",
)
TakeBoxedRequest.operation = OPERATION
TakeBoxedResponse.operation = OPERATION
