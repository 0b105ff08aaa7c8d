# Generated from spec/apis/demo_svc/old.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response


class OldRequest(Request["OldResponse"]):
    """Do it the old way."""

    __slots__ = ()


class OldResponse(Response):
    """Response to `demo_svc/old`."""

    __slots__ = ()


def decode_old_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OldRequest)
    model.extra_fields = wire or None
    return model


def encode_old_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(OldRequest, encode_old_request, decode_old_request)


def decode_old_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OldResponse)
    model.extra_fields = wire or None
    return model


def encode_old_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    replaced_by="demo_svc/current",
)
OldRequest.operation = OPERATION
OldResponse.operation = OPERATION
