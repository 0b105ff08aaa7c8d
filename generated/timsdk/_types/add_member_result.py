# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class AddMemberResult(IntEnum):
    """What became of a user who was to join a group."""

    FAILED = 0
    """Not added."""
    ADDED = 1
    """Added."""
    ALREADY_MEMBER = 2
    """A member before the call."""
    PENDING = 3
    """Waits for the consent of the user or of an administrator."""
