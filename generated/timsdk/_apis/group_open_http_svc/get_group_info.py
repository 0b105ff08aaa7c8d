# Generated from spec/apis/group_open_http_svc/get_group_info.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.group_info import GroupInfo, decode_group_info
from timsdk._types.group_response_filter import GroupResponseFilter, decode_group_response_filter
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetGroupInfoRequest(Request["GetGroupInfoResponse"]):
    """Get groups with their data and members."""

    _known = frozenset({"GroupIdList", "ResponseFilter"})

    group_id_list: list[str]
    """Group IDs. At most 50 items."""
    response_filter: GroupResponseFilter | None = None
    """Which fields to answer. All when omitted."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetGroupInfoResponse(BatchResponse):
    """Answer to `group_open_http_svc/get_group_info`."""

    _known = frozenset({*ENVELOPE, "GroupInfo"})

    group_info: list[GroupInfo]
    """Groups."""


def decode_get_group_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetGroupInfoRequest)
    model.group_id_list = get("GroupIdList")
    model.response_filter = decode_group_response_filter(get("ResponseFilter"))
    model._extra, model._wire = None, wire
    return model


def encode_get_group_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id_list) is not None:
        wire["GroupIdList"] = field
    if (field := model.response_filter) is not None:
        wire["ResponseFilter"] = encode(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetGroupInfoRequest, encode_get_group_info_request, decode_get_group_info_request)


def decode_get_group_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetGroupInfoResponse)
    model.group_info = decode_list(decode_group_info, get("GroupInfo"))
    model._extra, model._wire = None, wire
    return model


def encode_get_group_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_info) is not None:
        wire["GroupInfo"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={
        10002: "",
        10003: "",
        10004: "",
        10007: "The caller is not an app administrator.",
        10010: "",
        10015: "",
        10018: "Ask for fewer groups or fields at once.",
    },
    partial=Partial(items=("group_info",), key=("group_id",), code=("error_code",), info=("error_info",)),
)
GetGroupInfoRequest.operation = OPERATION
GetGroupInfoResponse.operation = OPERATION
