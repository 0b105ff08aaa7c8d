# Generated from spec/types/moderation.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class LocalKeywordAction(IntEnum):
    """What a local filter word does to a message."""

    REPLACE = 1
    """Replaces the match."""
    BLOCK = 2
    """Blocks the message."""
