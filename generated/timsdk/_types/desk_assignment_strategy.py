# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class DeskAssignmentStrategy(IntEnum):
    """How a session finds its agent group."""

    AUTOMATIC = 0
    """By the rules of the customer service account."""
    USER_CHOICE = 1
    """The user picks a group."""
