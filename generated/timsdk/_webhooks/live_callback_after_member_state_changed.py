# Generated from spec/webhooks/Live.CallbackAfterMemberStateChanged.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.member_ref import MemberRef, decode_member_ref
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.presence_event import PresenceEvent
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class LivePresenceCause(StrEnum):
    """Why a user of a live room came or went."""

    ENTER = "Enter"
    """Entered."""
    LEAVE = "Leave"
    """Left."""
    HEARTBEAT_INTERRUPT = "HeartbeatInterrupt"
    """The connection was lost."""
    HEARTBEAT_RECOVER = "HeartbeatRecover"
    """The connection is back."""


class LiveAfterMemberStateChanged(AfterEvent["LiveAfterMemberStateChanged"]):
    """Users entered or left a live room, or lost or regained their connection.

    Ends with the room: nothing says that the last users have left.
    """

    __slots__ = {
        "room_id": "RoomId",
        "event_type": "EventType",
        "event_cause": "EventCause",
        "member_list": "MemberList",
        "event_time": "EventTime",
    }

    room_id: str
    """Room ID."""
    event_type: PresenceEvent | str
    """What happened."""
    event_cause: LivePresenceCause | str | None
    """Why."""
    member_list: list[MemberRef]
    """Users."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        room_id: str,
        event_type: PresenceEvent | str,
        event_cause: LivePresenceCause | str | None = None,
        member_list: list[MemberRef],
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.room_id = room_id
        self.event_type = event_type
        self.event_cause = event_cause
        self.member_list = member_list
        self.event_time = event_time


def decode_live_after_member_state_changed(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveAfterMemberStateChanged)
    model.room_id = wire.pop("RoomId", None)
    model.event_type = wire.pop("EventType", None)
    model.event_cause = wire.pop("EventCause", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_ref(item)
    model.member_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_live_after_member_state_changed(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.event_type) is not None:
        wire["EventType"] = field
    if (field := model.event_cause) is not None:
        wire["EventCause"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveAfterMemberStateChanged, encode_live_after_member_state_changed, decode_live_after_member_state_changed)

WEBHOOK: Final = Webhook(
    command="Live.CallbackAfterMemberStateChanged",
    family="live",
    summary="Users entered or left a live room, or lost or regained their connection.",
    event_type=LiveAfterMemberStateChanged,
    event_decoder=decode_live_after_member_state_changed,
    sources=("https://trtc.io/document/64424",),
    time_unit="unix_ms",
    also=("Live.CallbackMemberStateChanged",),
)
LiveAfterMemberStateChanged.webhook = WEBHOOK
