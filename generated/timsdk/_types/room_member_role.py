# Generated from spec/types/room.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class RoomMemberRole(StrEnum):
    """Role of a user in a room."""

    OWNER = "Owner"
    """Owner of the room."""
    ROOM_OWNER = "RoomOwner"
    """Owner of the room, as the list of members spells it."""
    ADMIN = "Admin"
    """Administrator."""
    MEMBER = "Member"
    """Ordinary member."""
