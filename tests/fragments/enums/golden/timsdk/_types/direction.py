# Generated from spec/types/level.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class Direction(IntEnum):
    """Numbers with names."""

    UP = 1
    """Against gravity."""
    DOWN = -1
    """With gravity."""
    STILL = 0
    """Neither."""
