# Generated from spec/types/desk_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class RobotAnswerType(IntEnum):
    """Format of a robot's answer."""

    TEXT = 0
    """Plain text."""
    RICH_TEXT = 2
    """Rich text."""
