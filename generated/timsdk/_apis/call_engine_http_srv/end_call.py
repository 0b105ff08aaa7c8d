# Generated from spec/apis/call_engine_http_srv/end_call.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class EndCallRequest(Request["EndCallResponse"]):
    """End an ongoing call."""

    __slots__ = {
        "call_id": "CallId",
    }

    call_id: str
    """Call ID."""

    def __init__(
        self,
        *,
        call_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.call_id = call_id


class EndCallResponse(Response):
    """Response to `call_engine_http_srv/end_call`."""

    __slots__ = ()


def decode_end_call_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(EndCallRequest)
    model.call_id = wire.pop("CallId", None)
    model.extra_fields = wire or None
    return model


def encode_end_call_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.call_id) is not None:
        wire["CallId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(EndCallRequest, encode_end_call_request, decode_end_call_request)


def decode_end_call_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(EndCallResponse)
    model.extra_fields = wire or None
    return model


def encode_end_call_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(EndCallResponse, encode_end_call_response, decode_end_call_response)

OPERATION: Final = Operation(
    service="call_engine_http_srv",
    command="end_call",
    method="callkit.end_call",
    summary="End an ongoing call.",
    request_type=EndCallRequest,
    response_type=EndCallResponse,
    request_decoder=decode_end_call_request,
    response_decoder=decode_end_call_response,
    effect=Effect(
        kind="idempotent", already_done=frozenset({101004}), reason="A retry gets 101004 because the call has ended."
    ),
    sources=("https://trtc.io/document/74506",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        101001,
        101002,
        101004,
    ),
)
EndCallRequest.operation = OPERATION
EndCallResponse.operation = OPERATION
