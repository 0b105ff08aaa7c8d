# Generated from spec/webhooks/Live.CallbackAfterCreateRoomReachingThreshold.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class LiveAfterCreateRoomReachingThreshold(AfterEvent["LiveAfterCreateRoomReachingThreshold"]):
    """A live room was created and few more may be."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "cur_room_count": "CurRoomCount",
        "max_room_count": "MaxRoomCount",
        "event_time": "EventTime",
    }

    operator_account: str
    """User ID of who acts."""
    cur_room_count: int
    """Rooms now."""
    max_room_count: int
    """Rooms that the app may have."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        operator_account: str,
        cur_room_count: int,
        max_room_count: int,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.cur_room_count = cur_room_count
        self.max_room_count = max_room_count
        self.event_time = event_time


def decode_live_after_create_room_reaching_threshold(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveAfterCreateRoomReachingThreshold)
    model.operator_account = wire.pop("Operator_Account", None)
    model.cur_room_count = wire.pop("CurRoomCount", None)
    model.max_room_count = wire.pop("MaxRoomCount", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_live_after_create_room_reaching_threshold(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.cur_room_count) is not None:
        wire["CurRoomCount"] = field
    if (field := model.max_room_count) is not None:
        wire["MaxRoomCount"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    LiveAfterCreateRoomReachingThreshold,
    encode_live_after_create_room_reaching_threshold,
    decode_live_after_create_room_reaching_threshold,
)

WEBHOOK: Final = Webhook(
    command="Live.CallbackAfterCreateRoomReachingThreshold",
    family="live",
    summary="A live room was created and few more may be.",
    event_type=LiveAfterCreateRoomReachingThreshold,
    event_decoder=decode_live_after_create_room_reaching_threshold,
    sources=("https://trtc.io/document/70485",),
    time_unit="unix_ms",
)
LiveAfterCreateRoomReachingThreshold.webhook = WEBHOOK
