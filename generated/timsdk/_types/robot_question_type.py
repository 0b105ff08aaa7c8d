# Generated from spec/types/desk_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class RobotQuestionType(IntEnum):
    """Library a question belongs to."""

    FAQ = 0
    """FAQ library."""
    CHITCHAT = 1
    """Small-talk library."""
