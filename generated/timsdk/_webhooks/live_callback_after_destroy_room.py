# Generated from spec/webhooks/Live.CallbackAfterDestroyRoom.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.live_room_event_info import LiveRoomEventInfo, decode_live_room_event_info
from timsdk._types.live_statistic import LiveStatistic, decode_live_statistic
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class LiveDestroyCause(StrEnum):
    """What ended a live room."""

    USER = "DestroyByUser"
    """A user or the app."""
    SYSTEM = "DestroyBySystem"
    """The system."""


class LiveAfterDestroyRoom(AfterEvent["LiveAfterDestroyRoom"]):
    """A live room was destroyed."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "room_id": "RoomId",
        "event_type": "EventType",
        "room_info": "RoomInfo",
        "statistic": "Statistic",
        "event_time": "EventTime",
    }

    operator_account: str
    """User ID of who acts, or @TIM#SYSTEM."""
    room_id: str | None
    """Room ID."""
    event_type: LiveDestroyCause | str | None
    """What ended it."""
    room_info: LiveRoomEventInfo | None
    """The room."""
    statistic: LiveStatistic | None
    """Closing figures."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        operator_account: str,
        room_id: str | None = None,
        event_type: LiveDestroyCause | str | None = None,
        room_info: LiveRoomEventInfo | None = None,
        statistic: LiveStatistic | None = None,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.room_id = room_id
        self.event_type = event_type
        self.room_info = room_info
        self.statistic = statistic
        self.event_time = event_time


def decode_live_after_destroy_room(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveAfterDestroyRoom)
    model.operator_account = wire.pop("Operator_Account", None)
    model.room_id = wire.pop("RoomId", None)
    model.event_type = wire.pop("EventType", None)
    model.room_info = decode_live_room_event_info(wire.pop("RoomInfo", None))
    model.statistic = decode_live_statistic(wire.pop("Statistic", None))
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_live_after_destroy_room(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.event_type) is not None:
        wire["EventType"] = field
    if (field := model.room_info) is not None:
        wire["RoomInfo"] = encode(field)
    if (field := model.statistic) is not None:
        wire["Statistic"] = encode(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveAfterDestroyRoom, encode_live_after_destroy_room, decode_live_after_destroy_room)

WEBHOOK: Final = Webhook(
    command="Live.CallbackAfterDestroyRoom",
    family="live",
    summary="A live room was destroyed.",
    event_type=LiveAfterDestroyRoom,
    event_decoder=decode_live_after_destroy_room,
    sources=("https://trtc.io/document/64423",),
    time_unit="unix_ms",
)
LiveAfterDestroyRoom.webhook = WEBHOOK
