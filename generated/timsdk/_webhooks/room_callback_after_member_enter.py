# Generated from spec/webhooks/Room.CallbackAfterMemberEnter.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class RoomAfterMemberEnter(AfterEvent["RoomAfterMemberEnter"]):
    """Users entered a room."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "room_id": "RoomId",
        "member_count": "MemberCount",
        "change": "Type",
        "member_list_account": "MemberList_Account",
        "event_time": "EventTime",
    }

    operator_account: str
    """User ID of who acts."""
    room_id: str
    """Room ID."""
    member_count: int
    """Members now."""
    change: str
    """What happened: Enter."""
    member_list_account: list[str]
    """User IDs."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        operator_account: str,
        room_id: str,
        member_count: int,
        change: str,
        member_list_account: list[str],
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.room_id = room_id
        self.member_count = member_count
        self.change = change
        self.member_list_account = member_list_account
        self.event_time = event_time


def decode_room_after_member_enter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RoomAfterMemberEnter)
    model.operator_account = wire.pop("Operator_Account", None)
    model.room_id = wire.pop("RoomId", None)
    model.member_count = wire.pop("MemberCount", None)
    model.change = wire.pop("Type", None)
    model.member_list_account = wire.pop("MemberList_Account", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_room_after_member_enter(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.member_count) is not None:
        wire["MemberCount"] = field
    if (field := model.change) is not None:
        wire["Type"] = field
    if (field := model.member_list_account) is not None:
        wire["MemberList_Account"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RoomAfterMemberEnter, encode_room_after_member_enter, decode_room_after_member_enter)

WEBHOOK: Final = Webhook(
    command="Room.CallbackAfterMemberEnter",
    family="room",
    summary="Users entered a room.",
    event_type=RoomAfterMemberEnter,
    event_decoder=decode_room_after_member_enter,
    sources=("https://trtc.io/document/60735",),
    time_unit="unix_ms",
)
RoomAfterMemberEnter.webhook = WEBHOOK
