# Generated from spec/types/room.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class RoomTakeSeatMode(StrEnum):
    """How members get a seat."""

    NONE = "None"
    """The room has no seats. Only in responses."""
    FREE_TO_TAKE = "FreeToTake"
    """Members take a free seat themselves."""
    APPLY_TO_TAKE = "ApplyToTake"
    """Members apply and wait for approval."""
