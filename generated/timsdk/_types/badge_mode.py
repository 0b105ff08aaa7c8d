# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class BadgeMode(IntEnum):
    """Whether a message counts in the app badge."""

    COUNT = 0
    """Count the message."""
    IGNORE = 1
    """Do not change the badge."""
