# Generated from spec/webhooks/C2C.CallbackBeforeSendMsg.yaml; do not edit. `make generate` writes it again.
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

    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class C2CBeforeSendMsg(BeforeEvent["C2CBeforeSendMsg", "C2CBeforeSendMsgReply"]):
    """A one-to-one message is about to be sent."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "msg_seq": "MsgSeq",
        "msg_random": "MsgRandom",
        "msg_time": "MsgTime",
        "msg_key": "MsgKey",
        "online_only_flag": "OnlineOnlyFlag",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
        "event_time": "EventTime",
    }

    from_account: str
    """User ID of the sender."""
    to_account: str
    """User ID of the recipient."""
    msg_seq: int
    """Sequence number of the message."""
    msg_random: int
    """Random number of the message."""
    msg_time: int
    """Time of the message. Unix time in seconds."""
    msg_key: str
    """Key of the message; recalls and edits name it."""
    online_only_flag: bool
    """Whether only online users get the message."""
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
        online_only_flag: bool,
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
        self.msg_body = msg_body
        self.cloud_custom_data = cloud_custom_data
        self.event_time = event_time


class C2CBeforeSendMsgReply(DroppableReply):
    """Reply to `C2C.CallbackBeforeSendMsg`.

    `refuse()` refuses (the caller gets 20006), or with a code of yours from 120001 to 130000. `drop()` drops
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


def decode_c2c_before_send_msg(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(C2CBeforeSendMsg)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_random = wire.pop("MsgRandom", None)
    model.msg_time = wire.pop("MsgTime", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.online_only_flag = pop_flag(wire, "OnlineOnlyFlag")
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_c2c_before_send_msg(model: Any) -> dict[str, Any]:
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
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(C2CBeforeSendMsg, encode_c2c_before_send_msg, decode_c2c_before_send_msg)


def decode_c2c_before_send_msg_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(C2CBeforeSendMsgReply)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_c2c_before_send_msg_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(C2CBeforeSendMsgReply, encode_c2c_before_send_msg_reply, decode_c2c_before_send_msg_reply)

WEBHOOK: Final = Webhook(
    command="C2C.CallbackBeforeSendMsg",
    family="message",
    summary="A one-to-one message is about to be sent.",
    event_type=C2CBeforeSendMsg,
    event_decoder=decode_c2c_before_send_msg,
    sources=("https://trtc.io/document/34364",),
    reply_type=C2CBeforeSendMsgReply,
    reply_decoder=decode_c2c_before_send_msg_reply,
    own_codes=range(120001, 130001),
    seen_as=20006,
    dedupe=(("msg_key",),),
    time_unit="unix_ms",
)
C2CBeforeSendMsg.webhook = WEBHOOK
C2CBeforeSendMsgReply.webhook = WEBHOOK
