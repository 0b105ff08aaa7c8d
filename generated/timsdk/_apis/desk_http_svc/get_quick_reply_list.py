# Generated from spec/apis/desk_http_svc/get_quick_reply_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.desk_quick_reply import DeskQuickReply, decode_desk_quick_reply
from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetQuickReplyListRequest(Request["GetQuickReplyListResponse"]):
    """List the quick replies of a category."""

    _known = frozenset({"GroupId"})

    group_id: str
    """Category."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetQuickReplyListResponse(Response):
    """Answer to `desk_http_svc/get_quick_reply_list`."""

    _known = frozenset({*ENVELOPE, "Data"})

    data: list[DeskQuickReply]
    """Quick replies."""


def decode_get_quick_reply_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetQuickReplyListRequest)
    model.group_id = get("GroupId")
    model._extra, model._wire = None, wire
    return model


def encode_get_quick_reply_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetQuickReplyListRequest, encode_get_quick_reply_list_request, decode_get_quick_reply_list_request)


def decode_get_quick_reply_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetQuickReplyListResponse)
    model.data = decode_list(decode_desk_quick_reply, get("Data"))
    model._extra, model._wire = None, wire
    return model


def encode_get_quick_reply_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.data) is not None:
        wire["Data"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetQuickReplyListResponse, encode_get_quick_reply_list_response, decode_get_quick_reply_list_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_quick_reply_list",
    method="desk.get_quick_reply_list",
    summary="List the quick replies of a category.",
    request_type=GetQuickReplyListRequest,
    response_type=GetQuickReplyListResponse,
    request_decoder=decode_get_quick_reply_list_request,
    response_decoder=decode_get_quick_reply_list_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/119752",),
    errors={141000: "", 141002: "", 141004: ""},
)
GetQuickReplyListRequest.operation = OPERATION
GetQuickReplyListResponse.operation = OPERATION
