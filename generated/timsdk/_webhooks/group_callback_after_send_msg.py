# Generated from spec/webhooks/Group.CallbackAfterSendMsg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.group_at_info import GroupAtInfo, decode_group_at_info
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
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupAfterSendMsg(AfterEvent["GroupAfterSendMsg"]):
    """A group message was sent."""

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "from_account": "From_Account",
        "operator_account": "Operator_Account",
        "random": "Random",
        "msg_seq": "MsgSeq",
        "msg_time": "MsgTime",
        "online_only_flag": "OnlineOnlyFlag",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
        "group_at_info": "GroupAtInfo",
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
    msg_seq: int
    """Sequence number of the message."""
    msg_time: int
    """Time of the message. Unix time in seconds."""
    online_only_flag: bool | None
    """Whether only online users get the message."""
    msg_body: list[MsgElement]
    """Elements of the message."""
    cloud_custom_data: str | None
    """Custom data of the message."""
    group_at_info: list[GroupAtInfo] | None
    """Mentions."""
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
        msg_seq: int,
        msg_time: int,
        online_only_flag: bool | None = None,
        msg_body: list[MsgElement],
        cloud_custom_data: str | None = None,
        group_at_info: list[GroupAtInfo] | None = None,
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
        self.msg_seq = msg_seq
        self.msg_time = msg_time
        self.online_only_flag = online_only_flag
        self.msg_body = msg_body
        self.cloud_custom_data = cloud_custom_data
        self.group_at_info = group_at_info
        self.topic_id = topic_id
        self.event_time = event_time


def decode_group_after_send_msg(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAfterSendMsg)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.from_account = wire.pop("From_Account", None)
    model.operator_account = wire.pop("Operator_Account", None)
    model.random = wire.pop("Random", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_time = wire.pop("MsgTime", None)
    model.online_only_flag = pop_flag(wire, "OnlineOnlyFlag")
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    if (value := wire.pop("GroupAtInfo", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_at_info(item)
    model.group_at_info = value
    model.topic_id = wire.pop("TopicId", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_after_send_msg(model: Any) -> dict[str, Any]:
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
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_time) is not None:
        wire["MsgTime"] = field
    if (field := model.online_only_flag) is not None:
        wire["OnlineOnlyFlag"] = encode_flag(field)
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if (field := model.group_at_info) is not None:
        wire["GroupAtInfo"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAfterSendMsg, encode_group_after_send_msg, decode_group_after_send_msg)

WEBHOOK: Final = Webhook(
    command="Group.CallbackAfterSendMsg",
    family="group",
    summary="A group message was sent.",
    event_type=GroupAfterSendMsg,
    event_decoder=decode_group_after_send_msg,
    sources=("https://trtc.io/document/34375",),
    dedupe=(
        ("group_id",),
        ("msg_seq",),
    ),
    dedupe_also=(("topic_id",),),
    time_unit="unix_ms",
)
GroupAfterSendMsg.webhook = WEBHOOK
