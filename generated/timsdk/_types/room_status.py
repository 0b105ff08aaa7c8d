# Generated from spec/types/room.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class RoomStatus(StrEnum):
    """Where a room stands in its schedule."""

    NONE = "None"
    """The room has no schedule."""
    NOT_STARTED = "NotStarted"
    """Scheduled and not started yet."""
    RUNNING = "Running"
    """Going on."""
