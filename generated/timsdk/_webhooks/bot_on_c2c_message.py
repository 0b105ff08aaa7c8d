# Generated from spec/webhooks/Bot.OnC2CMessage.yaml; do not edit. `make generate` writes it again.
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
    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class BotOnC2CMessage(AfterEvent["BotOnC2CMessage"]):
    """A user wrote to a robot.

    A message that was refused before sending does not get here; one that was replaced comes replaced.
    """

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "msg_seq": "MsgSeq",
        "msg_random": "MsgRandom",
        "msg_time": "MsgTime",
        "msg_key": "MsgKey",
        "online_only_flag": "OnlineOnlyFlag",
        "send_msg_result": "SendMsgResult",
        "error_info": "ErrorInfo",
        "unread_msg_num": "UnreadMsgNum",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
        "event_time": "EventTime",
    }

    from_account: str
    """User ID of the sender."""
    to_account: str
    """User ID of the robot."""
    msg_seq: int
    """Sequence number of the message."""
    msg_random: int
    """Random number of the message."""
    msg_time: int
    """Time of the message. Unix time in seconds."""
    msg_key: str
    """Key of the message; recalls and edits name it."""
    online_only_flag: bool | None
    """Whether only online users get the message."""
    send_msg_result: int | None
    """0 where the message was sent, else the code of the failure."""
    error_info: str | None
    """What became of the message, in words."""
    unread_msg_num: int | None
    """Unread one-to-one messages of the recipient."""
    msg_body: list[MsgElement]
    """Elements of the message."""
    cloud_custom_data: str | None
    """Custom data of the message."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_seq: int,
        msg_random: int,
        msg_time: int,
        msg_key: str,
        online_only_flag: bool | None = None,
        send_msg_result: int | None = None,
        error_info: str | None = None,
        unread_msg_num: int | None = None,
        msg_body: list[MsgElement],
        cloud_custom_data: str | None = None,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.msg_seq = msg_seq
        self.msg_random = msg_random
        self.msg_time = msg_time
        self.msg_key = msg_key
        self.online_only_flag = online_only_flag
        self.send_msg_result = send_msg_result
        self.error_info = error_info
        self.unread_msg_num = unread_msg_num
        self.msg_body = msg_body
        self.cloud_custom_data = cloud_custom_data
        self.event_time = event_time


def decode_bot_on_c2c_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BotOnC2CMessage)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_random = wire.pop("MsgRandom", None)
    model.msg_time = wire.pop("MsgTime", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.online_only_flag = pop_flag(wire, "OnlineOnlyFlag")
    model.send_msg_result = wire.pop("SendMsgResult", None)
    model.error_info = wire.pop("ErrorInfo", None)
    model.unread_msg_num = wire.pop("UnreadMsgNum", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_bot_on_c2c_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.msg_time) is not None:
        wire["MsgTime"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.online_only_flag) is not None:
        wire["OnlineOnlyFlag"] = encode_flag(field)
    if (field := model.send_msg_result) is not None:
        wire["SendMsgResult"] = field
    if (field := model.error_info) is not None:
        wire["ErrorInfo"] = field
    if (field := model.unread_msg_num) is not None:
        wire["UnreadMsgNum"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BotOnC2CMessage, encode_bot_on_c2c_message, decode_bot_on_c2c_message)

WEBHOOK: Final = Webhook(
    command="Bot.OnC2CMessage",
    family="robot",
    summary="A user wrote to a robot.",
    event_type=BotOnC2CMessage,
    event_decoder=decode_bot_on_c2c_message,
    sources=("https://trtc.io/document/68952",),
    dedupe=(("msg_key",),),
    time_unit="unix_ms",
)
BotOnC2CMessage.webhook = WEBHOOK
