# Generated from spec/apis/group_open_http_svc/set_unread_msg_num.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class SetUnreadMsgNumRequest(Request["SetUnreadMsgNumResponse"]):
    """Set a member's unread count in a group."""

    _known = frozenset({"GroupId", "Member_Account", "UnreadMsgNum"})

    group_id: str
    """Group ID."""
    member_account: str
    """User ID of the member."""
    unread_msg_num: int
    """Unread count."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SetUnreadMsgNumResponse(Response):
    """Answer to `group_open_http_svc/set_unread_msg_num`."""

    _known = frozenset({*ENVELOPE})


def decode_set_unread_msg_num_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SetUnreadMsgNumRequest)
    model.group_id = get("GroupId")
    model.member_account = get("Member_Account")
    model.unread_msg_num = get("UnreadMsgNum")
    model._extra, model._wire = None, wire
    return model


def encode_set_unread_msg_num_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.unread_msg_num) is not None:
        wire["UnreadMsgNum"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SetUnreadMsgNumRequest, encode_set_unread_msg_num_request, decode_set_unread_msg_num_request)


def decode_set_unread_msg_num_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(SetUnreadMsgNumResponse)
    model._extra, model._wire = None, wire
    return model


def encode_set_unread_msg_num_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SetUnreadMsgNumResponse, encode_set_unread_msg_num_response, decode_set_unread_msg_num_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="set_unread_msg_num",
    method="conversation.set_unread_msg_num",
    summary="Set a member's unread count in a group.",
    request_type=SetUnreadMsgNumRequest,
    response_type=SetUnreadMsgNumResponse,
    request_decoder=decode_set_unread_msg_num_request,
    response_decoder=decode_set_unread_msg_num_response,
    effect=Effect(kind="converge"),
    sources=("https://trtc.io/document/34909",),
    rates=(Rate(200.0, 1),),
    errors={10002: "", 10003: "", 10004: "", 10007: "", 10010: "", 10015: ""},
)
SetUnreadMsgNumRequest.operation = OPERATION
SetUnreadMsgNumResponse.operation = OPERATION
