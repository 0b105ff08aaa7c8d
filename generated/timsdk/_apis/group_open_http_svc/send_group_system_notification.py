# Generated from spec/apis/group_open_http_svc/send_group_system_notification.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class SendGroupSystemNotificationRequest(Request["SendGroupSystemNotificationResponse"]):
    """Send a system notification to a group."""

    _known = frozenset({"GroupId", "ToMembers_Account", "Content", "TopicId"})

    group_id: str
    """Group ID."""
    to_members_account: list[str] | None = None
    """Recipients. All members when omitted or empty. At most 500 items."""
    content: str
    """Text of the notification."""
    topic_id: str | None = None
    """Topic to notify. Communities only."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SendGroupSystemNotificationResponse(Response):
    """Answer to `group_open_http_svc/send_group_system_notification`."""

    _known = frozenset({*ENVELOPE})


def decode_send_group_system_notification_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SendGroupSystemNotificationRequest)
    model.group_id = get("GroupId")
    model.to_members_account = get("ToMembers_Account")
    model.content = get("Content")
    model.topic_id = get("TopicId")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    SendGroupSystemNotificationRequest,
    encode_send_group_system_notification_request,
    decode_send_group_system_notification_request,
)


def decode_send_group_system_notification_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(SendGroupSystemNotificationResponse)
    model._extra, model._wire = None, wire
    return model


def encode_send_group_system_notification_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={10002: "", 10003: "", 10004: "", 10007: "", 10010: "", 10015: ""},
)
SendGroupSystemNotificationRequest.operation = OPERATION
SendGroupSystemNotificationResponse.operation = OPERATION
