# Generated from spec/webhooks/Room.CallbackAfterCreateRoom.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.room_event_info import RoomEventInfo, decode_room_event_info
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class RoomAfterCreateRoom(AfterEvent["RoomAfterCreateRoom"]):
    """A room was created."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "room_info": "RoomInfo",
        "schedule_invitee_list_account": "ScheduleInviteeList_Account",
        "event_time": "EventTime",
    }

    operator_account: str
    """User ID of who acts."""
    room_info: RoomEventInfo
    """The room."""
    schedule_invitee_list_account: list[str] | None
    """User IDs invited to a scheduled room."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        operator_account: str,
        room_info: RoomEventInfo,
        schedule_invitee_list_account: list[str] | None = None,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.room_info = room_info
        self.schedule_invitee_list_account = schedule_invitee_list_account
        self.event_time = event_time


def decode_room_after_create_room(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RoomAfterCreateRoom)
    model.operator_account = wire.pop("Operator_Account", None)
    model.room_info = decode_room_event_info(wire.pop("RoomInfo", None))
    model.schedule_invitee_list_account = wire.pop("ScheduleInviteeList_Account", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_room_after_create_room(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.room_info) is not None:
        wire["RoomInfo"] = encode(field)
    if (field := model.schedule_invitee_list_account) is not None:
        wire["ScheduleInviteeList_Account"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RoomAfterCreateRoom, encode_room_after_create_room, decode_room_after_create_room)

WEBHOOK: Final = Webhook(
    command="Room.CallbackAfterCreateRoom",
    family="room",
    summary="A room was created.",
    event_type=RoomAfterCreateRoom,
    event_decoder=decode_room_after_create_room,
    sources=("https://trtc.io/document/60733",),
    time_unit="unix_ms",
)
RoomAfterCreateRoom.webhook = WEBHOOK
