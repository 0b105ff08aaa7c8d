# Generated from spec/types/room.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class RoomType(StrEnum):
    """Kind of room."""

    CONFERENCE = "Conference"
    """Conference room."""
