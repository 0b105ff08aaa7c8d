# Generated from spec/types/live_group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from enum import IntEnum


class LiveGroupChange(IntEnum):
    """What to do with the entries of a call."""

    SET = 1
    """Set them."""
    UNSET = 2
    """Take them back."""
