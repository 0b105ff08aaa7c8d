# Generated from spec/types/level.yaml; do not edit. `make generate` writes it again.

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
