# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class PushFlag(IntEnum):
    """Whether a message is pushed to devices that are offline."""

    PUSH = 0
    """Push to offline devices."""
    NO_PUSH = 1
    """Online devices only."""
