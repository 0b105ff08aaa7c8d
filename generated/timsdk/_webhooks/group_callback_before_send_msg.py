# Generated from spec/webhooks/Group.CallbackBeforeSendMsg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.webhooks.events import BeforeEvent, DroppableReply, Webhook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.group_type import GroupType
    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupBeforeSendMsg(BeforeEvent["GroupBeforeSendMsg", "GroupBeforeSendMsgReply"]):
    """A group message is about to be sent."""

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "from_account": "From_Account",
        "operator_account": "Operator_Account",
        "random": "Random",
        "online_only_flag": "OnlineOnlyFlag",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
        "topic_id": "TopicId",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    from_account: str
    """User ID of the sender."""
    operator_account: str
    """User ID of who acts."""
    random: int
    """Random number of the send."""
    online_only_flag: bool | None
    """Whether only online users get the message."""
    msg_body: list[MsgElement]
    """Elements of the message."""
    cloud_custom_data: str | None
    """Custom data of the message."""
    topic_id: str | None
    """Topic of a community."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        from_account: str,
        operator_account: str,
        random: int,
        online_only_flag: bool | None = None,
        msg_body: list[MsgElement],
        cloud_custom_data: str | None = None,
        topic_id: str | None = None,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.from_account = from_account
        self.operator_account = operator_account
        self.random = random
        self.online_only_flag = online_only_flag
        self.msg_body = msg_body
        self.cloud_custom_data = cloud_custom_data
        self.topic_id = topic_id
        self.event_time = event_time


class GroupBeforeSendMsgReply(DroppableReply):
    """Reply to `Group.CallbackBeforeSendMsg`.

    `refuse()` refuses (the caller gets 10016), or with a code of yours from 10100 to 10200. `drop()` drops
    silently.
    """

    __slots__ = {
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
    }

    msg_body: Sequence[MsgElement] | None
    """Elements that replace all of the message."""
    cloud_custom_data: str | None
    """Custom data that replaces that of the message."""

    def __init__(
        self,
        *,
        msg_body: Sequence[MsgElement | Element] | None = None,
        cloud_custom_data: str | None = None,
        error_code: int | None = None,
        error_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(error_code=error_code, error_info=error_info, extra_fields=extra_fields)
        self.msg_body = msg_body  # type: ignore[assignment]
        self.cloud_custom_data = cloud_custom_data


def decode_group_before_send_msg(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupBeforeSendMsg)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.from_account = wire.pop("From_Account", None)
    model.operator_account = wire.pop("Operator_Account", None)
    model.random = wire.pop("Random", None)
    model.online_only_flag = pop_flag(wire, "OnlineOnlyFlag")
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.topic_id = wire.pop("TopicId", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_before_send_msg(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.random) is not None:
        wire["Random"] = field
    if (field := model.online_only_flag) is not None:
        wire["OnlineOnlyFlag"] = encode_flag(field)
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupBeforeSendMsg, encode_group_before_send_msg, decode_group_before_send_msg)


def decode_group_before_send_msg_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupBeforeSendMsgReply)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_group_before_send_msg_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupBeforeSendMsgReply, encode_group_before_send_msg_reply, decode_group_before_send_msg_reply)

WEBHOOK: Final = Webhook(
    command="Group.CallbackBeforeSendMsg",
    family="group",
    summary="A group message is about to be sent.",
    event_type=GroupBeforeSendMsg,
    event_decoder=decode_group_before_send_msg,
    sources=("https://trtc.io/document/34374",),
    reply_type=GroupBeforeSendMsgReply,
    reply_decoder=decode_group_before_send_msg_reply,
    own_codes=range(10100, 10201),
    seen_as=10016,
    time_unit="unix_ms",
)
GroupBeforeSendMsg.webhook = WEBHOOK
GroupBeforeSendMsgReply.webhook = WEBHOOK
