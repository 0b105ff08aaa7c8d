# Generated from spec/apis/call_record_http_srv/get_record_by_callid.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.call_record import CallRecord, decode_call_record
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetRecordByCallIdRequest(Request["GetRecordByCallIdResponse"]):
    """Get the record of a finished call."""

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


class GetRecordByCallIdResponse(Response):
    """Response to `call_record_http_srv/get_record_by_callid`."""

    __slots__ = {
        "call_record": "CallRecord",
    }

    call_record: CallRecord
    """The record."""

    def __init__(
        self,
        *,
        call_record: CallRecord,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.call_record = call_record


def decode_get_record_by_call_id_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRecordByCallIdRequest)
    model.call_id = wire.pop("CallId", None)
    model.extra_fields = wire or None
    return model


def encode_get_record_by_call_id_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.call_id) is not None:
        wire["CallId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRecordByCallIdRequest, encode_get_record_by_call_id_request, decode_get_record_by_call_id_request)


def decode_get_record_by_call_id_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRecordByCallIdResponse)
    model.call_record = decode_call_record(wire.pop("CallRecord", None))
    model.extra_fields = wire or None
    return model


def encode_get_record_by_call_id_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.call_record) is not None:
        wire["CallRecord"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRecordByCallIdResponse, encode_get_record_by_call_id_response, decode_get_record_by_call_id_response)

OPERATION: Final = Operation(
    service="call_record_http_srv",
    command="get_record_by_callid",
    method="callkit.get_record_by_call_id",
    summary="Get the record of a finished call.",
    request_type=GetRecordByCallIdRequest,
    response_type=GetRecordByCallIdResponse,
    request_decoder=decode_get_record_by_call_id_request,
    response_decoder=decode_get_record_by_call_id_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/68930",
        "https://trtc.io/document/68940",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        101001,
        101050,
    ),
)
GetRecordByCallIdRequest.operation = OPERATION
GetRecordByCallIdResponse.operation = OPERATION
