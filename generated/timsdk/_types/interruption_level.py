# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class InterruptionLevel(StrEnum):
    """Interruption level of a notification on iOS."""

    ACTIVE = "active"
    """Shown at once."""
    CRITICAL = "critical"
    """Shown at once and heard even when the device is muted."""
    PASSIVE = "passive"
    """Listed without lighting the screen."""
    TIME_SENSITIVE = "time-sensitive"
    """Shown at once even during most focus modes."""
