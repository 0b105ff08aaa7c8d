# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class FollowRelation(IntEnum):
    """Who follows whom between From_Account and To_Account."""

    NONE = 0
    """Neither follows the other."""
    FOLLOWED_BY = 1
    """Only To_Account follows From_Account."""
    FOLLOWS = 2
    """Only From_Account follows To_Account."""
    MUTUAL = 3
    """Both follow each other."""
