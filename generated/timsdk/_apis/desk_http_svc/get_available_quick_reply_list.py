# Generated from spec/apis/desk_http_svc/get_available_quick_reply_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.desk_quick_reply import DeskQuickReply, decode_desk_quick_reply
from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskAvailableQuickReplies(Model):
    """The quick replies of one category."""

    _known = frozenset({"GroupId", "GroupName", "QuickReplyList"})

    group_id: str
    """ID of the category; the agent's mail address for the personal replies."""
    group_name: str
    """Name of the category."""
    quick_reply_list: list[DeskQuickReply]
    """Quick replies."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetAvailableQuickReplyListRequest(Request["GetAvailableQuickReplyListResponse"]):
    """List all quick replies that an agent may use."""

    _known = frozenset({"MemberId"})

    member_id: str
    """Mail address of the agent."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetAvailableQuickReplyListResponse(Response):
    """Answer to `desk_http_svc/get_available_quick_reply_list`."""

    _known = frozenset({*ENVELOPE, "Data"})

    data: list[DeskAvailableQuickReplies]
    """Quick replies by category."""


def decode_desk_available_quick_replies(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskAvailableQuickReplies)
    model.group_id = get("GroupId")
    model.group_name = get("GroupName")
    model.quick_reply_list = decode_list(decode_desk_quick_reply, get("QuickReplyList"))
    model._extra, model._wire = None, wire
    return model


def encode_desk_available_quick_replies(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.quick_reply_list) is not None:
        wire["QuickReplyList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskAvailableQuickReplies, encode_desk_available_quick_replies, decode_desk_available_quick_replies)


def decode_get_available_quick_reply_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetAvailableQuickReplyListRequest)
    model.member_id = get("MemberId")
    model._extra, model._wire = None, wire
    return model


def encode_get_available_quick_reply_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_id) is not None:
        wire["MemberId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    GetAvailableQuickReplyListRequest,
    encode_get_available_quick_reply_list_request,
    decode_get_available_quick_reply_list_request,
)


def decode_get_available_quick_reply_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetAvailableQuickReplyListResponse)
    model.data = decode_list(decode_desk_available_quick_replies, get("Data"))
    model._extra, model._wire = None, wire
    return model


def encode_get_available_quick_reply_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.data) is not None:
        wire["Data"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    GetAvailableQuickReplyListResponse,
    encode_get_available_quick_reply_list_response,
    decode_get_available_quick_reply_list_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_available_quick_reply_list",
    method="desk.get_available_quick_reply_list",
    summary="List all quick replies that an agent may use.",
    request_type=GetAvailableQuickReplyListRequest,
    response_type=GetAvailableQuickReplyListResponse,
    request_decoder=decode_get_available_quick_reply_list_request,
    response_decoder=decode_get_available_quick_reply_list_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/119756",),
    errors={141000: "", 141002: "", 141004: ""},
)
GetAvailableQuickReplyListRequest.operation = OPERATION
GetAvailableQuickReplyListResponse.operation = OPERATION
