# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class ExtensionOperation(IntEnum):
    """What to do with the extensions of a message."""

    SET = 1
    """Set the keys given."""
    DELETE = 2
    """Delete the keys given."""
    CLEAR = 3
    """Delete all keys."""
