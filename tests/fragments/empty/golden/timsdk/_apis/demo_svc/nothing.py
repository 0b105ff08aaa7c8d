# Generated from spec/apis/demo_svc/nothing.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response


class NothingRequest(Request["NothingResponse"]):
    """Ask nothing and answer nothing."""

    __slots__ = ()


class NothingResponse(Response):
    """Response to `demo_svc/nothing`."""

    __slots__ = ()


def decode_nothing_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(NothingRequest)
    model.extra_fields = wire or None
    return model


def encode_nothing_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(NothingRequest, encode_nothing_request, decode_nothing_request)


def decode_nothing_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(NothingResponse)
    model.extra_fields = wire or None
    return model


def encode_nothing_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(NothingResponse, encode_nothing_response, decode_nothing_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="nothing",
    method="demo.nothing",
    summary="Ask nothing and answer nothing.",
    request_type=NothingRequest,
    response_type=NothingResponse,
    request_decoder=decode_nothing_request,
    response_decoder=decode_nothing_response,
    effect=Effect(kind="read"),
    sources=("https://example.com/do",),
)
NothingRequest.operation = OPERATION
NothingResponse.operation = OPERATION
