# Generated from spec/webhooks/OfficialAccount.CallbackAfterSendMsg.yaml; do not edit. `make generate` writes it again.
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


class OfficialAccountAfterSendMsg(AfterEvent["OfficialAccountAfterSendMsg"]):
    """An official account sent a message."""

    __slots__ = {
        "official_account": "Official_Account",
        "msg_key": "MsgKey",
        "msg_time": "MsgTime",
        "online_only_flag": "OnlineOnlyFlag",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
        "event_time": "EventTime",
    }

    official_account: str
    """ID of the official account."""
    msg_key: str
    """Key of the message; recalls and edits name it."""
    msg_time: int
    """Time of the message. Unix time in seconds."""
    online_only_flag: bool | None
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
        official_account: str,
        msg_key: str,
        msg_time: int,
        online_only_flag: bool | None = None,
        msg_body: list[MsgElement],
        cloud_custom_data: str | None = None,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.official_account = official_account
        self.msg_key = msg_key
        self.msg_time = msg_time
        self.online_only_flag = online_only_flag
        self.msg_body = msg_body
        self.cloud_custom_data = cloud_custom_data
        self.event_time = event_time


def decode_official_account_after_send_msg(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountAfterSendMsg)
    model.official_account = wire.pop("Official_Account", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.msg_time = wire.pop("MsgTime", None)
    model.online_only_flag = pop_flag(wire, "OnlineOnlyFlag")
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_after_send_msg(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.msg_time) is not None:
        wire["MsgTime"] = field
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


register(OfficialAccountAfterSendMsg, encode_official_account_after_send_msg, decode_official_account_after_send_msg)

WEBHOOK: Final = Webhook(
    command="OfficialAccount.CallbackAfterSendMsg",
    family="official_account",
    summary="An official account sent a message.",
    event_type=OfficialAccountAfterSendMsg,
    event_decoder=decode_official_account_after_send_msg,
    sources=("https://trtc.io/document/60804",),
    dedupe=(("msg_key",),),
    time_unit="unix_ms",
)
OfficialAccountAfterSendMsg.webhook = WEBHOOK
