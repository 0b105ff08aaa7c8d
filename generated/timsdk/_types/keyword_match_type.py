# Generated from spec/types/search.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class KeywordMatchType(IntEnum):
    """How several keywords combine."""

    OR = 0
    """One keyword is enough."""
    AND = 1
    """All keywords must match."""
