# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class DeskSortOrder(IntEnum):
    """Order of agents by creation time."""

    ASCENDING = 0
    """Oldest first."""
    DESCENDING = 1
    """Newest first."""
