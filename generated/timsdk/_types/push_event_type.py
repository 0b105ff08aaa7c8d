# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class PushEventType(IntEnum):
    """How a push reached a device."""

    OFFLINE = 1
    """Through the push service of the vendor."""
    ONLINE = 2
    """Through the connection of the client SDK."""
