# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class DeskTimeOrder(IntEnum):
    """Order of messages or events by time."""

    OLDEST_FIRST = 1
    """Oldest first."""
    NEWEST_FIRST = 2
    """Newest first."""
