# Generated from spec/webhooks/C2C.CallbackAfterMsgWithDraw.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class C2CAfterMsgWithDraw(AfterEvent["C2CAfterMsgWithDraw"]):
    """A one-to-one message was recalled."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "msg_key": "MsgKey",
        "unread_msg_num": "UnreadMsgNum",
        "event_time": "EventTime",
    }

    from_account: str
    """User ID of the sender."""
    to_account: str
    """User ID of the recipient."""
    msg_key: str
    """Key of the message; recalls and edits name it."""
    unread_msg_num: int | None
    """Unread one-to-one messages of the recipient."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        unread_msg_num: int | None = None,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.msg_key = msg_key
        self.unread_msg_num = unread_msg_num
        self.event_time = event_time


def decode_c2c_after_msg_with_draw(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(C2CAfterMsgWithDraw)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.unread_msg_num = wire.pop("UnreadMsgNum", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_c2c_after_msg_with_draw(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.unread_msg_num) is not None:
        wire["UnreadMsgNum"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(C2CAfterMsgWithDraw, encode_c2c_after_msg_with_draw, decode_c2c_after_msg_with_draw)

WEBHOOK: Final = Webhook(
    command="C2C.CallbackAfterMsgWithDraw",
    family="message",
    summary="A one-to-one message was recalled.",
    event_type=C2CAfterMsgWithDraw,
    event_decoder=decode_c2c_after_msg_with_draw,
    sources=("https://trtc.io/document/43466",),
    dedupe=(("msg_key",),),
    time_unit="unix_ms",
)
C2CAfterMsgWithDraw.webhook = WEBHOOK
