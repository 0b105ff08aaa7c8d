# Generated from spec/apis/call_record_http_srv/get_record_by_filter.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.call_record import CallRecord, decode_call_record
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import OffsetRule, Paging

if TYPE_CHECKING:
    from timsdk._types.call_result import CallResult
    from timsdk._types.call_type import CallType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetRecordByFilterRequest(Request["GetRecordByFilterResponse"]):
    """Page through the call records of the last 7 days."""

    __slots__ = {
        "start_time": "StartTime",
        "end_time": "EndTime",
        "call_result": "CallResult",
        "call_type": "CallType",
        "number_per_page": "NumberPerPage",
        "page": "Page",
    }

    start_time: int | None
    """Start of the period. 7 days ago at the earliest and when omitted. Unix time in seconds."""
    end_time: int | None
    """End of the period. Now when omitted. Unix time in seconds."""
    call_result: CallResult | str | None
    """Only calls that ended like this."""
    call_type: CallType | str | None
    """Only one-to-one or only group calls."""
    number_per_page: int | None
    """Page size. The service assumes 10 when omitted."""
    page: int | None
    """Page number, from 1. The service assumes 1 when omitted."""

    def __init__(
        self,
        *,
        start_time: int | None = None,
        end_time: int | None = None,
        call_result: CallResult | str | None = None,
        call_type: CallType | str | None = None,
        number_per_page: int | None = None,
        page: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.start_time = start_time
        self.end_time = end_time
        self.call_result = call_result
        self.call_type = call_type
        self.number_per_page = number_per_page
        self.page = page


class GetRecordByFilterResponse(Response, Page["CallRecord"]):
    """Response to `call_record_http_srv/get_record_by_filter`."""

    __slots__ = {
        "total_num": "TotalNum",
        "page": "Page",
        "call_record_list": "CallRecordList",
    }

    total_num: int
    """Number of records that match."""
    page: int
    """Page number. Above 0 while there are records."""
    call_record_list: list[CallRecord]
    """Records."""

    def __init__(
        self,
        *,
        total_num: int,
        page: int,
        call_record_list: list[CallRecord],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_num = total_num
        self.page = page
        self.call_record_list = call_record_list


def decode_get_record_by_filter_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRecordByFilterRequest)
    model.start_time = wire.pop("StartTime", None)
    model.end_time = wire.pop("EndTime", None)
    model.call_result = wire.pop("CallResult", None)
    model.call_type = wire.pop("CallType", None)
    model.number_per_page = wire.pop("NumberPerPage", None)
    model.page = wire.pop("Page", None)
    model.extra_fields = wire or None
    return model


def encode_get_record_by_filter_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.start_time) is not None:
        wire["StartTime"] = field
    if (field := model.end_time) is not None:
        wire["EndTime"] = field
    if (field := model.call_result) is not None:
        wire["CallResult"] = field
    if (field := model.call_type) is not None:
        wire["CallType"] = field
    if (field := model.number_per_page) is not None:
        wire["NumberPerPage"] = field
    if (field := model.page) is not None:
        wire["Page"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRecordByFilterRequest, encode_get_record_by_filter_request, decode_get_record_by_filter_request)


def decode_get_record_by_filter_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRecordByFilterResponse)
    model.total_num = wire.pop("TotalNum", None)
    model.page = wire.pop("Page", None)
    if (value := wire.pop("CallRecordList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_call_record(item)
    model.call_record_list = value
    model.extra_fields = wire or None
    return model


def encode_get_record_by_filter_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_num) is not None:
        wire["TotalNum"] = field
    if (field := model.page) is not None:
        wire["Page"] = field
    if (field := model.call_record_list) is not None:
        wire["CallRecordList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRecordByFilterResponse, encode_get_record_by_filter_response, decode_get_record_by_filter_response)

OPERATION: Final = Operation(
    service="call_record_http_srv",
    command="get_record_by_filter",
    method="callkit.get_record_by_filter",
    summary="Page through the call records of the last 7 days.",
    request_type=GetRecordByFilterRequest,
    response_type=GetRecordByFilterResponse,
    request_decoder=decode_get_record_by_filter_request,
    response_decoder=decode_get_record_by_filter_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/68931",
        "https://cloud.tencent.com/document/product/647/116413",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        101001,
        101050,
    ),
    paging=Paging(items=(("call_record_list",),), steps=(OffsetRule(argument="page", by=1, first=1),)),
)
GetRecordByFilterRequest.operation = OPERATION
GetRecordByFilterResponse.operation = OPERATION
