# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class C2CMessageState(IntEnum):
    """State of a stored one-to-one message."""

    NORMAL = 0
    """An ordinary message."""
    RECALLED = 8
    """The message was recalled."""
