# Generated from spec/apis/group_open_http_svc/get_group_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.group_info import GroupInfo, decode_group_info
from timsdk._types.group_response_filter import GroupResponseFilter, decode_group_response_filter
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetGroupInfoRequest(Request["GetGroupInfoResponse"]):
    """Get groups with their data and members."""

    __slots__ = {
        "group_id_list": "GroupIdList",
        "response_filter": "ResponseFilter",
    }

    group_id_list: list[str]
    """Group IDs. At most 50 items."""
    response_filter: GroupResponseFilter | None
    """Which fields to return. All when omitted."""

    def __init__(
        self,
        *,
        group_id_list: list[str],
        response_filter: GroupResponseFilter | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id_list = group_id_list
        self.response_filter = response_filter


class GetGroupInfoResponse(BatchResponse):
    """Response to `group_open_http_svc/get_group_info`."""

    __slots__ = {
        "group_info": "GroupInfo",
    }

    group_info: list[GroupInfo]
    """Groups."""

    def __init__(
        self,
        *,
        group_info: list[GroupInfo],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_info = group_info


def decode_get_group_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupInfoRequest)
    model.group_id_list = wire.pop("GroupIdList", None)
    model.response_filter = decode_group_response_filter(wire.pop("ResponseFilter", None))
    model.extra_fields = wire or None
    return model


def encode_get_group_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id_list) is not None:
        wire["GroupIdList"] = field
    if (field := model.response_filter) is not None:
        wire["ResponseFilter"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupInfoRequest, encode_get_group_info_request, decode_get_group_info_request)


def decode_get_group_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupInfoResponse)
    if (value := wire.pop("GroupInfo", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_info(item)
    model.group_info = value
    model.extra_fields = wire or None
    return model


def encode_get_group_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_info) is not None:
        wire["GroupInfo"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupInfoResponse, encode_get_group_info_response, decode_get_group_info_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_group_info",
    method="group.get_group_info",
    summary="Get groups with their data and members.",
    request_type=GetGroupInfoRequest,
    response_type=GetGroupInfoResponse,
    request_decoder=decode_get_group_info_request,
    response_decoder=decode_get_group_info_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34961",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
        10018,
    ),
    error_texts={10007: "The caller is not an app administrator.", 10018: "Ask for fewer groups or fields at once."},
    item_results=ItemResults(
        items=("group_info",),
        key=("group_id",),
        code=("error_code",),
        info=("error_info",),
        retry_rule=ItemRetry(of="GroupIdList", member=(), items="GroupInfo", key=("GroupId",), code="ErrorCode"),
    ),
    code_table=code_table,
)
GetGroupInfoRequest.operation = OPERATION
GetGroupInfoResponse.operation = OPERATION
