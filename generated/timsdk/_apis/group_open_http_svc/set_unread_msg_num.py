# Generated from spec/apis/group_open_http_svc/set_unread_msg_num.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class SetUnreadMsgNumRequest(Request["SetUnreadMsgNumResponse"]):
    """Set a member's unread count in a group."""

    __slots__ = {
        "group_id": "GroupId",
        "member_account": "Member_Account",
        "unread_msg_num": "UnreadMsgNum",
    }

    group_id: str
    """Group ID."""
    member_account: str
    """User ID of the member."""
    unread_msg_num: int
    """Unread count."""

    def __init__(
        self,
        *,
        group_id: str,
        member_account: str,
        unread_msg_num: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.member_account = member_account
        self.unread_msg_num = unread_msg_num


class SetUnreadMsgNumResponse(Response):
    """Response to `group_open_http_svc/set_unread_msg_num`."""

    __slots__ = ()


def decode_set_unread_msg_num_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetUnreadMsgNumRequest)
    model.group_id = wire.pop("GroupId", None)
    model.member_account = wire.pop("Member_Account", None)
    model.unread_msg_num = wire.pop("UnreadMsgNum", None)
    model.extra_fields = wire or None
    return model


def encode_set_unread_msg_num_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.unread_msg_num) is not None:
        wire["UnreadMsgNum"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetUnreadMsgNumRequest, encode_set_unread_msg_num_request, decode_set_unread_msg_num_request)


def decode_set_unread_msg_num_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetUnreadMsgNumResponse)
    model.extra_fields = wire or None
    return model


def encode_set_unread_msg_num_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/34909",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
)
SetUnreadMsgNumRequest.operation = OPERATION
SetUnreadMsgNumResponse.operation = OPERATION
