# Generated from spec/webhooks/Room.CallbackAfterDestroyRoom.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class RoomAfterDestroyRoom(AfterEvent["RoomAfterDestroyRoom"]):
    """A room was destroyed."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "room_id": "RoomId",
        "event_time": "EventTime",
    }

    operator_account: str
    """User ID of who acts."""
    room_id: str
    """Room ID."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        operator_account: str,
        room_id: str,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.room_id = room_id
        self.event_time = event_time


def decode_room_after_destroy_room(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RoomAfterDestroyRoom)
    model.operator_account = wire.pop("Operator_Account", None)
    model.room_id = wire.pop("RoomId", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_room_after_destroy_room(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RoomAfterDestroyRoom, encode_room_after_destroy_room, decode_room_after_destroy_room)

WEBHOOK: Final = Webhook(
    command="Room.CallbackAfterDestroyRoom",
    family="room",
    summary="A room was destroyed.",
    event_type=RoomAfterDestroyRoom,
    event_decoder=decode_room_after_destroy_room,
    sources=("https://trtc.io/document/60732",),
    time_unit="unix_ms",
)
RoomAfterDestroyRoom.webhook = WEBHOOK
