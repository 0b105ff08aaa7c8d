# Generated from spec/types/conversation.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class ConversationType(IntEnum):
    """Kind of conversation."""

    C2C = 1
    """One-to-one conversation."""
    GROUP = 2
    """Group conversation."""
