# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class MsgPriorityLevel(IntEnum):
    """Priority of a stored message."""

    HIGH = 1
    """High."""
    NORMAL = 2
    """Normal."""
    LOW = 3
    """Low."""
    LOWEST = 4
    """Lowest."""
