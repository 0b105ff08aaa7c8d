# Generated from spec/webhooks/Mic.CallbackAfterSeatInfoChanged.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.seat_info import SeatInfo, decode_seat_info
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class MicAfterSeatInfoChanged(AfterEvent["MicAfterSeatInfoChanged"]):
    """Seats of a room or of a live room changed.

    Rooms and live rooms share the command: only the address they are sent to tells them apart.
    """

    __slots__ = {
        "operator_account": "Operator_Account",
        "room_id": "RoomId",
        "seat_list": "SeatList",
        "event_time": "EventTime",
    }

    operator_account: str | None
    """User ID of who acts."""
    room_id: str
    """Room ID."""
    seat_list: list[SeatInfo]
    """Seats that changed."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        operator_account: str | None = None,
        room_id: str,
        seat_list: list[SeatInfo],
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.room_id = room_id
        self.seat_list = seat_list
        self.event_time = event_time


def decode_mic_after_seat_info_changed(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MicAfterSeatInfoChanged)
    model.operator_account = wire.pop("Operator_Account", None)
    model.room_id = wire.pop("RoomId", None)
    if (value := wire.pop("SeatList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_seat_info(item)
    model.seat_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_mic_after_seat_info_changed(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.seat_list) is not None:
        wire["SeatList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MicAfterSeatInfoChanged, encode_mic_after_seat_info_changed, decode_mic_after_seat_info_changed)

WEBHOOK: Final = Webhook(
    command="Mic.CallbackAfterSeatInfoChanged",
    family="room",
    summary="Seats of a room or of a live room changed.",
    event_type=MicAfterSeatInfoChanged,
    event_decoder=decode_mic_after_seat_info_changed,
    sources=(
        "https://trtc.io/document/60736",
        "https://trtc.io/document/64425",
    ),
    time_unit="unix_ms",
)
MicAfterSeatInfoChanged.webhook = WEBHOOK
