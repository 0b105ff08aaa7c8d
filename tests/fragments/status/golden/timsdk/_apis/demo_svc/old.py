# Generated from spec/apis/demo_svc/old.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class OldRequest(Request["OldResponse"]):
    """Do it the old way."""


@attrs.define(kw_only=True, eq=False, repr=False)
class OldResponse(Response):
    """Answer to `demo_svc/old`."""

    _known = frozenset({*ENVELOPE})


def decode_old_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(OldRequest)
    model._extra, model._wire = None, wire
    return model


def encode_old_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(OldRequest, encode_old_request, decode_old_request)


def decode_old_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(OldResponse)
    model._extra, model._wire = None, wire
    return model


def encode_old_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(OldResponse, encode_old_response, decode_old_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="old",
    method="demo.old",
    summary="Do it the old way.",
    request_type=OldRequest,
    response_type=OldResponse,
    request_decoder=decode_old_request,
    response_decoder=decode_old_response,
    effect=Effect(kind="read"),
    sources=("https://example.com/do",),
    status="deprecated",
    instead="demo_svc/current",
)
OldRequest.operation = OPERATION
OldResponse.operation = OPERATION
