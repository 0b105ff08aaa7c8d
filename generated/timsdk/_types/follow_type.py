# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class FollowType(IntEnum):
    """Which list of a user."""

    FOLLOWERS = 1
    """Who follows the user."""
    FOLLOWINGS = 2
    """Whom the user follows."""
    MUTUAL = 3
    """Who follows the user and is followed back."""
