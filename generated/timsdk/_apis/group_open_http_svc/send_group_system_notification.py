# Generated from spec/apis/group_open_http_svc/send_group_system_notification.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class SendGroupSystemNotificationRequest(Request["SendGroupSystemNotificationResponse"]):
    """Send a system notification to a group."""

    __slots__ = {
        "group_id": "GroupId",
        "to_members_account": "ToMembers_Account",
        "content": "Content",
        "topic_id": "TopicId",
    }

    group_id: str
    """Group ID."""
    to_members_account: list[str] | None
    """Recipients. All members when omitted or empty. At most 500 items."""
    content: str
    """Text of the notification."""
    topic_id: str | None
    """Topic to notify. Communities only."""

    def __init__(
        self,
        *,
        group_id: str,
        to_members_account: list[str] | None = None,
        content: str,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.to_members_account = to_members_account
        self.content = content
        self.topic_id = topic_id


class SendGroupSystemNotificationResponse(Response):
    """Response to `group_open_http_svc/send_group_system_notification`."""

    __slots__ = ()


def decode_send_group_system_notification_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendGroupSystemNotificationRequest)
    model.group_id = wire.pop("GroupId", None)
    model.to_members_account = wire.pop("ToMembers_Account", None)
    model.content = wire.pop("Content", None)
    model.topic_id = wire.pop("TopicId", None)
    model.extra_fields = wire or None
    return model


def encode_send_group_system_notification_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.to_members_account) is not None:
        wire["ToMembers_Account"] = field
    if (field := model.content) is not None:
        wire["Content"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    SendGroupSystemNotificationRequest,
    encode_send_group_system_notification_request,
    decode_send_group_system_notification_request,
)


def decode_send_group_system_notification_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendGroupSystemNotificationResponse)
    model.extra_fields = wire or None
    return model


def encode_send_group_system_notification_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    SendGroupSystemNotificationResponse,
    encode_send_group_system_notification_response,
    decode_send_group_system_notification_response,
)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="send_group_system_notification",
    method="message.send_group_system_notification",
    summary="Send a system notification to a group.",
    request_type=SendGroupSystemNotificationRequest,
    response_type=SendGroupSystemNotificationResponse,
    request_decoder=decode_send_group_system_notification_request,
    response_decoder=decode_send_group_system_notification_response,
    effect=Effect(kind="once"),
    sources=("https://trtc.io/document/34958",),
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
SendGroupSystemNotificationRequest.operation = OPERATION
SendGroupSystemNotificationResponse.operation = OPERATION
