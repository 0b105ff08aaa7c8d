# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class VivoNotifyType(StrEnum):
    """How a vivo device reminds."""

    NONE = "1"
    """Silently."""
    RING = "2"
    """Ring tone."""
    VIBRATE = "3"
    """Vibration."""
    RING_AND_VIBRATE = "4"
    """Ring tone and vibration."""
