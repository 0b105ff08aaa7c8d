# Generated from spec/webhooks/OfficialAccount.CallbackBeforeSendMsg.yaml; do not edit. `make generate` writes it again.
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


class OfficialAccountBeforeSendMsg(BeforeEvent["OfficialAccountBeforeSendMsg", "OfficialAccountBeforeSendMsgReply"]):
    """An official account is about to send a message."""

    __slots__ = {
        "official_account": "Official_Account",
        "online_only_flag": "OnlineOnlyFlag",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
        "event_time": "EventTime",
    }

    official_account: str
    """ID of the official account."""
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
        online_only_flag: bool | None = None,
        msg_body: list[MsgElement],
        cloud_custom_data: str | None = None,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.official_account = official_account
        self.online_only_flag = online_only_flag
        self.msg_body = msg_body
        self.cloud_custom_data = cloud_custom_data
        self.event_time = event_time


class OfficialAccountBeforeSendMsgReply(DroppableReply):
    """Reply to `OfficialAccount.CallbackBeforeSendMsg`.

    `refuse()` refuses (the caller gets 10016), or with a code of yours from 120001 to 130000. `drop()` drops
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


def decode_official_account_before_send_msg(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountBeforeSendMsg)
    model.official_account = wire.pop("Official_Account", None)
    model.online_only_flag = pop_flag(wire, "OnlineOnlyFlag")
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_before_send_msg(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
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


register(
    OfficialAccountBeforeSendMsg, encode_official_account_before_send_msg, decode_official_account_before_send_msg
)


def decode_official_account_before_send_msg_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountBeforeSendMsgReply)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_before_send_msg_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    OfficialAccountBeforeSendMsgReply,
    encode_official_account_before_send_msg_reply,
    decode_official_account_before_send_msg_reply,
)

WEBHOOK: Final = Webhook(
    command="OfficialAccount.CallbackBeforeSendMsg",
    family="official_account",
    summary="An official account is about to send a message.",
    event_type=OfficialAccountBeforeSendMsg,
    event_decoder=decode_official_account_before_send_msg,
    sources=("https://trtc.io/document/60803",),
    reply_type=OfficialAccountBeforeSendMsgReply,
    reply_decoder=decode_official_account_before_send_msg_reply,
    own_codes=range(120001, 130001),
    seen_as=10016,
    time_unit="unix_ms",
)
OfficialAccountBeforeSendMsg.webhook = WEBHOOK
OfficialAccountBeforeSendMsgReply.webhook = WEBHOOK
