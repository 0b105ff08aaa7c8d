# Generated from spec/types/moderation.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class LocalKeywordType(IntEnum):
    """How a local filter word is matched."""

    WORD = 1
    """Literal word."""
    REGEX = 2
    """Regular expression."""
