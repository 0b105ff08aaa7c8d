# Generated from spec/types/live_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class LiveGroupChange(IntEnum):
    """What to do with the entries of a call."""

    SET = 1
    """Set them."""
    UNSET = 2
    """Take them back."""
