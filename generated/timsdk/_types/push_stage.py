# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class PushStage(IntEnum):
    """How far a push got."""

    SENT = 1
    """Handed to the push service or to the client."""
    ARRIVED = 2
    """Arrived on the device."""
    CLICKED = 3
    """Clicked by the user."""
