# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class DeskWorkTimeMode(IntEnum):
    """How working hours are checked."""

    UNCHECKED = 0
    """Not at all."""
    WEEKLY = 1
    """By a weekly plan."""
    LEGAL = 2
    """By the public calendar of working days and holidays."""
