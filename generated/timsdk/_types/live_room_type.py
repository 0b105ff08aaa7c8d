# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class LiveRoomType(StrEnum):
    """Kind of live room."""

    LIVE = "Live"
    """Live streaming or voice-chat room."""
