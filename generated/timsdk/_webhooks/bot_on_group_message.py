# Generated from spec/webhooks/Bot.OnGroupMessage.yaml; do not edit. `make generate` writes it again.
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
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class BotOnGroupMessage(AfterEvent["BotOnGroupMessage"]):
    """A group message mentions robots.

    A mention of everybody does not count.
    """

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
        "at_robots_account": "AtRobots_Account",
        "at_robot_account": "AtRobotAccount",
        "cloud_custom_data": "CloudCustomData",
        "topic_id": "TopicId",
        "is_place_msg": "IsPlaceMsg",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    from_account: str
    """User ID of the sender."""
    operator_account: str | None
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
    at_robots_account: list[str] | None
    """User IDs of the mentioned robots."""
    at_robot_account: list[str] | None
    """Mentioned robots, in another spelling."""
    cloud_custom_data: str | None
    """Custom data of the message."""
    topic_id: str | None
    """Topic of a community."""
    is_place_msg: Any
    """Seen in place of the topic."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        from_account: str,
        operator_account: str | None = None,
        random: int,
        msg_seq: int,
        msg_time: int,
        online_only_flag: bool | None = None,
        msg_body: list[MsgElement],
        at_robots_account: list[str] | None = None,
        at_robot_account: list[str] | None = None,
        cloud_custom_data: str | None = None,
        topic_id: str | None = None,
        is_place_msg: Any = None,
        event_time: int | None = None,
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
        self.at_robots_account = at_robots_account
        self.at_robot_account = at_robot_account
        self.cloud_custom_data = cloud_custom_data
        self.topic_id = topic_id
        self.is_place_msg = is_place_msg
        self.event_time = event_time


def decode_bot_on_group_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BotOnGroupMessage)
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
    model.at_robots_account = wire.pop("AtRobots_Account", None)
    model.at_robot_account = wire.pop("AtRobotAccount", None)
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.topic_id = wire.pop("TopicId", None)
    model.is_place_msg = wire.pop("IsPlaceMsg", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_bot_on_group_message(model: Any) -> dict[str, Any]:
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
    if (field := model.at_robots_account) is not None:
        wire["AtRobots_Account"] = field
    if (field := model.at_robot_account) is not None:
        wire["AtRobotAccount"] = field
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if (field := model.is_place_msg) is not None:
        wire["IsPlaceMsg"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BotOnGroupMessage, encode_bot_on_group_message, decode_bot_on_group_message)

WEBHOOK: Final = Webhook(
    command="Bot.OnGroupMessage",
    family="robot",
    summary="A group message mentions robots.",
    event_type=BotOnGroupMessage,
    event_decoder=decode_bot_on_group_message,
    sources=("https://trtc.io/document/68953",),
    dedupe=(
        ("group_id",),
        ("msg_seq",),
    ),
    dedupe_also=(("topic_id",),),
    time_unit="unix_ms",
)
BotOnGroupMessage.webhook = WEBHOOK
