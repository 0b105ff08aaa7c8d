# Generated from spec/types/live_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class PresenceEvent(StrEnum):
    """Whether users came or went."""

    ONLINE = "Online"
    """Entered or connected again."""
    OFFLINE = "Offline"
    """Left or lost the connection."""
