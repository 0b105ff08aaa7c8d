# Generated from spec/types/desk_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class RobotCategoryKind(IntEnum):
    """Kind of a category."""

    OWN = 0
    """Created by the app."""
    ALL = 1
    """Stands for all categories."""
    PRESET = 2
    """Comes with Desk and cannot be deleted."""
