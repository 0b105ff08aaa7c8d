# Generated from spec/types/desk_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class RobotQuestionStatus(IntEnum):
    """State of a question of a robot's library."""

    ENABLED = 4
    """The robot uses it."""
    DISABLED = 5
    """The robot ignores it."""
    DELETED = 6
    """Deleted. Only in requests."""
