# Generated from spec/types/room.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class RoomWebhookCommand(StrEnum):
    """A webhook that rooms can call."""

    AFTER_CREATE_ROOM = "Room.CallbackAfterCreateRoom"
    """A room was created."""
    AFTER_DESTROY_ROOM = "Room.CallbackAfterDestroyRoom"
    """A room was destroyed."""
    AFTER_UPDATE_ROOM_INFO = "Room.CallbackAfterUpdateRoomInfo"
    """A room was changed."""
    AFTER_MEMBER_ENTER = "Room.CallbackAfterMemberEnter"
    """Users entered a room."""
    AFTER_MEMBER_LEAVE = "Room.CallbackAfterMemberLeave"
    """Users left a room."""
    AFTER_SEAT_INFO_CHANGED = "Mic.CallbackAfterSeatInfoChanged"
    """A seat changed."""
