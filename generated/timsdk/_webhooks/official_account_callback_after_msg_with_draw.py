# Generated from spec/webhooks/OfficialAccount.CallbackAfterMsgWithDraw.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class WithdrawnMsg(Model):
    """A message that was recalled."""

    __slots__ = {
        "msg_key": "MsgKey",
    }

    msg_key: str
    """Key of the message."""

    def __init__(
        self,
        *,
        msg_key: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.msg_key = msg_key


class OfficialAccountAfterMsgWithDraw(AfterEvent["OfficialAccountAfterMsgWithDraw"]):
    """An official account recalled messages."""

    __slots__ = {
        "official_account": "Official_Account",
        "withdraw_msg_list": "WithdrawMsgList",
        "event_time": "EventTime",
    }

    official_account: str
    """ID of the official account."""
    withdraw_msg_list: list[WithdrawnMsg]
    """Messages."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        official_account: str,
        withdraw_msg_list: list[WithdrawnMsg],
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.official_account = official_account
        self.withdraw_msg_list = withdraw_msg_list
        self.event_time = event_time


def decode_withdrawn_msg(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(WithdrawnMsg)
    model.msg_key = wire.pop("MsgKey", None)
    model.extra_fields = wire or None
    return model


def encode_withdrawn_msg(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(WithdrawnMsg, encode_withdrawn_msg, decode_withdrawn_msg)


def decode_official_account_after_msg_with_draw(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountAfterMsgWithDraw)
    model.official_account = wire.pop("Official_Account", None)
    if (value := wire.pop("WithdrawMsgList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_withdrawn_msg(item)
    model.withdraw_msg_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_after_msg_with_draw(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.withdraw_msg_list) is not None:
        wire["WithdrawMsgList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    OfficialAccountAfterMsgWithDraw,
    encode_official_account_after_msg_with_draw,
    decode_official_account_after_msg_with_draw,
)

WEBHOOK: Final = Webhook(
    command="OfficialAccount.CallbackAfterMsgWithDraw",
    family="official_account",
    summary="An official account recalled messages.",
    event_type=OfficialAccountAfterMsgWithDraw,
    event_decoder=decode_official_account_after_msg_with_draw,
    sources=("https://trtc.io/document/60805",),
    time_unit="unix_ms",
)
OfficialAccountAfterMsgWithDraw.webhook = WEBHOOK
